"""What packages are made of holds together before an hour is spent on making them."""

from __future__ import annotations

import configparser
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "packaging"
LINUX = PACKAGING / "linux"
START = PACKAGING / "bundle" / "start.py"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


libraries = load("libraries")
load("deb")
load("icu")
build = load("build")


def locked(name: str) -> dict[str, tuple[str, int]]:
    """Package to version and number of hashes."""
    text = (PACKAGING / "locked" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    found: dict[str, tuple[str, int]] = {}
    for line in text.splitlines():
        wanted, *hashes = line.split("--hash=sha256:")
        requirement = Requirement(wanted)
        found[canonicalize_name(requirement.name)] = (str(requirement.specifier), len(hashes))
    return found


def constraints() -> dict[str, str]:
    lines = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    requirements = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(found.name): str(found.specifier) for found in requirements}


# --- what is locked


@pytest.mark.parametrize("name", ["product.txt", "build.txt"])
def test_every_locked_package_has_a_version_and_a_hash(name: str) -> None:
    assert [p for p, (version, hashes) in locked(name).items() if not version.startswith("==") or not hashes] == []


def test_what_travels_is_locked_to_the_versions_that_are_tested() -> None:
    tested = constraints()
    assert {p: v for p, (v, _) in locked("product.txt").items() if p in tested and tested[p] != v} == {}


def test_everything_that_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {canonicalize_name(Requirement(line).name) for line in project["dependencies"]} <= locked(
        "product.txt"
    ).keys()


# --- how the bundle starts


def test_a_helper_of_our_own_runs_in_place_of_the_interpreter() -> None:
    words = [sys.executable, START, "-P", "-m", "desktop_app.vocabulary.health"]
    subprocess.run(words, cwd=CHECKOUT, env={**os.environ, "PYTHONPATH": "."}, check=True)


def test_no_module_but_our_own_runs_in_place_of_the_interpreter() -> None:
    words = [sys.executable, START, "-P", "-m", "this"]
    ran = subprocess.run(
        words, cwd=CHECKOUT, env={**os.environ, "PYTHONPATH": "."}, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert "Zen" not in ran.stdout


# --- what a desktop reads


@pytest.mark.parametrize("name", ["discreet.desktop", "discreet-autostart.desktop"])
def test_a_desktop_file_says_what_to_start_and_how_it_looks(name: str) -> None:
    file = configparser.ConfigParser(interpolation=None)
    file.read(LINUX / name, encoding="utf-8")
    entry = file["Desktop Entry"]
    assert (entry["Type"], entry["Name"], entry["Exec"].split()[0], entry["Icon"]) == (
        "Application",
        "Discreet",
        "discreet",
        "discreet",
    )


def test_nothing_starts_by_itself_until_the_person_says_so() -> None:
    assert "Hidden=true" in (LINUX / "discreet-autostart.desktop").read_text(encoding="utf-8").splitlines()


def test_software_centres_find_the_desktop_file_and_the_licence() -> None:
    root = ElementTree.parse(LINUX / "app.discreet.Discreet.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert root.findtext("launchable") == "discreet.desktop"
    assert root.findtext("project_license") == "Apache-2.0"
    assert root.findtext("id") == "app.discreet.Discreet"


def test_the_manual_page_tells_where_a_removal_leaves_the_persons_files() -> None:
    page = (LINUX / "discreet.1").read_text(encoding="utf-8")
    assert "~/.config/discreet" in page
    assert "~/.local/share/discreet" in page


# --- what the build decides


def test_two_builds_that_differ_for_no_known_reason_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, content in {"one": b"a", "two": b"b"}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "same").write_bytes(b"same")
        (tmp_path / name / "base_library.zip").write_bytes(content)
    assert build.compared(tmp_path / "one", tmp_path / "two") == 0
    (tmp_path / "two" / "model.onnx").write_bytes(b"x")
    assert build.compared(tmp_path / "one", tmp_path / "two") == 1
    assert "model.onnx: NO KNOWN REASON" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="reads ELF files with binutils")
def test_what_a_program_needs_of_the_system_is_read_from_the_program(tmp_path: Path) -> None:
    (tmp_path / "true").write_bytes(Path("/bin/true").read_bytes())
    (tmp_path / "text.so").write_text("no machine code")
    found = libraries.binaries(tmp_path)
    assert [binary.path.name for binary in found] == ["true"]
    assert "libc.so.6" in libraries.missing(found, tmp_path)
    assert re.fullmatch(r"\(2, \d+\)", str(found[0].glibc))


def test_what_auditwheel_rewrote_is_never_stripped() -> None:
    inside = libraries.Binary(Path("numpy.libs/libopenblas.so"), frozenset(), "", (2, 17))
    beside = libraries.Binary(Path("numpy/core.so"), frozenset(), "$ORIGIN/../numpy.libs", (2, 17))
    other = libraries.Binary(Path("spacy/vocab.so"), frozenset(), "", (2, 17))
    assert [binary.is_strippable for binary in (inside, beside, other)] == [False, False, True]
