"""What the build leaves out changes nothing of what stays, and a package that is packed harder holds the same."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LANGUAGES = ("en", "de", "pl")
SORTED = """
import ctypes, sys
data, common, language = sys.argv[1:]
ctypes.CDLL(data, mode=ctypes.RTLD_GLOBAL)
ctypes.CDLL(common, mode=ctypes.RTLD_GLOBAL)
library = ctypes.CDLL(language)
number = data.rpartition(".")[2]
opened = getattr(library, f"ucol_open_{number}")
opened.restype = ctypes.c_void_p
compare = getattr(library, f"ucol_strcoll_{number}")
compare.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_int32]
for place in ("de", "pl", "th", "sv"):
    error = ctypes.c_int(0)
    collator = opened(place.encode(), ctypes.byref(error))
    rows = [compare(collator, a.encode("utf-16-le"), len(a), b.encode("utf-16-le"), len(b)) for a, b in ("öz", "łm")]
    print(place, error.value <= 0, *rows)
"""
"""Compares two pairs of letters as four languages do: the last two are not among those that stay."""


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


icu = load("icu")
deb = load("deb")


def qt_libraries() -> Path | None:
    spec = importlib.util.find_spec("PySide6")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    return next((Path(folder) / "Qt" / "lib" for folder in folders if sys.platform == "linux"), None)


def sorts(data: Path, others: Path) -> list[str]:
    number = data.name.rpartition(".")[2]
    libraries = [others / f"libicuuc.so.{number}", others / f"libicui18n.so.{number}"]
    words = [sys.executable, "-c", SORTED, *map(str, [data, *libraries])]
    ran = subprocess.run(words, capture_output=True, text=True, check=True)
    return ran.stdout.splitlines()


@pytest.mark.skipif(qt_libraries() is None, reason="Qt brings this library along on Linux only")
def test_small_language_data_sorts_as_before_in_what_stays_and_plainly_in_what_went(tmp_path: Path) -> None:
    folder = qt_libraries()
    assert folder is not None
    (whole,) = folder.glob("libicudata.so.*")
    small = Path(shutil.copy(whole, tmp_path / whole.name))
    assert icu.trim(small, LANGUAGES) > 20 * 2**20
    before, after = sorts(whole, folder), sorts(small, folder)
    assert before == ["de True -1 -1", "pl True -1 -1", "th True -1 -1", "sv True 1 -1"]
    assert after == ["de True -1 -1", "pl True -1 -1", "th True -1 -1", "sv True -1 -1"]


@pytest.mark.parametrize(
    ("name", "is_asked_for"),
    [
        ("icudt73l/coll/de.res", True),
        ("icudt73l/coll/de_AT.res", True),
        ("icudt73l/coll/sv.res", False),
        ("icudt73l/root.res", True),
        ("icudt73l/pool.res", True),
        ("icudt73l/zone/tzdbNames.res", True),
        ("icudt73l/coll/res_index.res", True),
        ("icudt73l/nfkc.nrm", True),
        ("icudt73l/ibm-943_P15A-2003.cnv", False),
        ("icudt73l/brkitr/thaidict.dict", False),
        ("icudt73l/unit/de.res", False),
    ],
)
def test_a_language_goes_and_what_all_languages_share_stays(name: str, *, is_asked_for: bool) -> None:
    assert icu.is_asked_for(name, frozenset(LANGUAGES)) is is_asked_for


def test_a_library_without_language_data_is_refused_and_left_alone(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(b"something else")
    with pytest.raises(ValueError, match="holds no data"):
        icu.trim(library, LANGUAGES)
    assert library.read_bytes() == b"something else"


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="Debian's own tools read the result")
def test_a_package_packed_harder_is_smaller_and_holds_the_same(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(
        "Package: trial\nVersion: 1\nArchitecture: all\nMaintainer: A <a@b.invalid>\nDescription: a trial\n"
    )
    (tree / "program").write_bytes(Path(sys.executable).resolve().read_bytes())
    package = tmp_path / "trial.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "--build", tree, package], check=True)  # noqa: S607
    before = package.stat().st_size
    content = unpacked(package)
    deb.compress(package)
    assert package.stat().st_size < before
    assert unpacked(package) == content
    again = package.read_bytes()
    with pytest.raises(ValueError, match=r"holds no data\.tar"):
        deb.compress(package)
    assert package.read_bytes() == again


def unpacked(package: Path) -> dict[str, bytes]:
    """Each file that Debian's own tool finds in the package."""
    target = package.with_suffix(".tar")
    target.write_bytes(subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout)  # noqa: S607
    with tarfile.open(target) as archive:
        files = {member.name: archive.extractfile(member) for member in archive if member.isfile()}
        return {name: file.read() for name, file in files.items() if file is not None}
