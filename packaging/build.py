"""Builds what people install: wheel, one-folder bundle, bill of materials, .deb and .rpm; and tries the bundle.

``python3 packaging/build.py`` puts all of it under ``dist/``. A bundle whose ``discreet --selftest`` fails ends the
build. ``python3 packaging/build.py --twice`` makes the bundle twice and lists what differs. Standard library only; the
tools come pinned with hashes from packaging/locked/.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

import deb
import icu
from libraries import binaries, missing, owners, strip

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGING = CHECKOUT / "packaging"
LINUX = PACKAGING / "linux"
LOCKED = (PACKAGING / "locked" / "product.txt", PACKAGING / "locked" / "build.txt")
HOME = "/usr/lib/discreet"
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt")
"""Those of Discreet's own windows; in any other one Qt sorts and writes dates as it does where nothing is known."""
MB = 10**6
GOALS = {"installed": 350, ".deb": 130}
"""MB that a person has to download and to have room for, at most."""

DIFFERS = {
    "base_library.zip": "a zip archive keeps the time at which its files were written",
    "discreet": "the program carries its archive of modules, whose compiled code is ordered by the run that made it",
}
"""What may differ between two builds of the same input, and why."""


def main(words: Sequence[str]) -> int:
    """Builds, or builds twice and compares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help="where everything goes")
    parser.add_argument("--twice", action="store_true", help="make the bundle twice and list what differs")
    options = parser.parse_args(words)
    output = options.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    environment = prepared_environment(output / "environment")
    install_wheel(environment, output)
    bundle = made_bundle(environment, output, "bundle")
    if options.twice:
        return compared(bundle, made_bundle(environment, output, "again"))
    sizes = {"as bundled": size(bundle)}
    if sys.platform == "linux":
        for library in bundle.rglob("libicudata.so.*"):
            if not library.is_symlink():
                icu.trim(library, LANGUAGES)
        strip(binaries(bundle))
        sizes["installed"] = size(bundle)
    try_out(bundle)
    must(
        [
            python_of(environment),
            PACKAGING / "bill.py",
            output / "work-bundle" / "discreet",
            bundle / "licences",
            moment(),
        ]
    )
    if sys.platform == "linux":
        for package in ("deb", "rpm"):
            sizes[f".{package}"] = size(packed(package, environment, bundle, output))
    print(table(sizes))
    return 0


# --- steps


def prepared_environment(folder: Path) -> Path:
    """An environment with exactly what is locked; made anew when the lists changed."""
    wanted = hashlib.sha256(b"".join(path.read_bytes() for path in LOCKED)).hexdigest()
    stamp = folder / "locked.sha256"
    if not stamp.is_file() or stamp.read_text() != wanted:
        venv.create(folder, with_pip=True, clear=True)
        lists = [word for path in LOCKED for word in ("-r", path)]
        must([python_of(folder), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps", *lists])
        if sys.platform == "linux":
            install_plain_numpy(folder)
        stamp.write_text(wanted)
    return folder


def install_plain_numpy(environment: Path) -> None:
    """Builds NumPy from its source without OpenBLAS and the Fortran runtime, which weigh 28 MB.

    What multiplies large matrices here are onnxruntime, with kernels of its own, and thinc, with BLIS.
    """
    product = LOCKED[0].read_text()
    start = product.index("\nnumpy==") + 1
    lines = product[start:].splitlines()
    last = next(number for number, line in enumerate(lines) if not line.endswith("\\"))
    listed = environment / "numpy.txt"
    listed.write_text("\n".join(lines[: last + 1]) + "\n")
    must(
        [python_of(environment), "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps",
         "--require-hashes", "--no-build-isolation", "--no-binary", "numpy",
         "-Csetup-args=-Dblas=none", "-Csetup-args=-Dlapack=none", "-r", listed],
        PATH=f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}",
    )  # fmt: skip


def install_wheel(environment: Path, output: Path) -> None:
    """Builds Discreet's wheel into ``output`` and installs it where PyInstaller will find it."""
    for old in output.glob("discreet-*.whl"):
        old.unlink()
    hatchling = [python_of(environment), "-m", "hatchling", "build", "--target", "wheel", "--directory", output]
    must(hatchling, within=CHECKOUT)
    (wheel,) = output.glob("discreet-*.whl")
    must([python_of(environment), "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", wheel])


def made_bundle(environment: Path, output: Path, name: str) -> Path:
    """Runs PyInstaller; returns the folder it made."""
    # Not from the checkout: its own desktop_app would be found before the installed one, which carries the models.
    must(
        [python_of(environment), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", output / name, "--workpath", output / f"work-{name}", PACKAGING / "bundle" / "discreet.spec"],
        within=output,
        PYTHONHASHSEED="1",
    )  # fmt: skip
    return output / name / "discreet"


def try_out(bundle: Path) -> None:
    """Runs the bundle's self-test, on an X server of its own where there is one."""
    program = bundle / ("discreet.exe" if sys.platform == "win32" else "discreet")
    screen = ["xvfb-run", "--auto-servernum"] if shutil.which("xvfb-run") else []
    must([*screen, program, "--selftest"])


def packed(package: str, environment: Path, bundle: Path, output: Path) -> Path:
    """Packs the bundle with what a desktop needs around it, and returns the package."""
    settings = output / f"nfpm-{package}.json"  # JSON is YAML
    settings.write_text(json.dumps(contents(package, bundle), indent=1))
    version = project()["version"]
    target = output / (f"discreet_{version}_amd64.deb" if package == "deb" else f"discreet-{version}-1.x86_64.rpm")
    must([environment / "bin" / "nfpm", "package", "--config", settings, "--packager", package, "--target", target])
    if package == "deb":
        deb.compress(target)
    return target


def contents(package: str, bundle: Path) -> dict[str, object]:
    """What nfpm is told: which file goes where, and what the package depends on."""
    about = project()
    files = [
        {"src": f"{bundle}/", "dst": HOME, "type": "tree"},
        {"src": f"{HOME}/discreet", "dst": "/usr/bin/discreet", "type": "symlink"},
        *(
            {"src": str(LINUX / name), "dst": place}
            for name, place in {
                "discreet.desktop": "/usr/share/applications/discreet.desktop",
                "app.discreet.Discreet.metainfo.xml": "/usr/share/metainfo/app.discreet.Discreet.metainfo.xml",
            }.items()
        ),
        {"src": str(LINUX / "discreet-autostart.desktop"), "dst": "/etc/xdg/autostart/discreet.desktop",
         "type": "config|noreplace"},
        {"src": str(compressed_page(bundle.parent)), "dst": "/usr/share/man/man1/discreet.1.gz"},
        {"src": str(CHECKOUT / "resources" / "icons" / "discreet.svg"),
         "dst": "/usr/share/icons/hicolor/scalable/apps/discreet.svg"},
        {"src": str(bundle / "licences" / "NOTICES.txt"), "dst": "/usr/share/doc/discreet/copyright"},
    ]  # fmt: skip
    return {
        "name": "discreet",
        "arch": "amd64",
        "platform": "linux",
        "version": about["version"],
        "section": "utils",
        "maintainer": "The Discreet project <packages@discreet.invalid>",
        "description": about["description"],
        "license": about["license"],
        "mtime": f"{moment_as_text()}",
        "depends": dependencies(package, bundle),
        "recommends": ["gnome-keyring | kwalletmanager | keepassxc", "fonts-dejavu-core"] if package == "deb" else [],
        "contents": files,
        "deb": {"compression": "none"},  # deb.py compresses harder than nfpm can
        "rpm": {"compression": "xz", "group": "Applications/Text"},
    }


def dependencies(package: str, bundle: Path) -> list[str]:
    """The libraries of the system that the bundle's own link to, as the package's kind names them."""
    found = binaries(bundle)
    sonames = missing(found, bundle)
    newest = max(binary.glibc for binary in found)
    glibc = ".".join(map(str, newest))
    if package == "rpm":
        return [f"{name}()(64bit)" for name in sorted(sonames)] + [f"libc.so.6(GLIBC_{glibc})(64bit)"]
    packages = sorted(set(owners(sonames).values()) - {"libc6"})
    return [f"libc6 (>= {glibc})", *packages]


def compared(first: Path, second: Path) -> int:
    """Lists the files that differ between two bundles and why they may; returns 1 if one differs without a reason."""
    one, other = digests(first), digests(second)
    different = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    for name in different:
        print(f"differs: {name}: {DIFFERS.get(Path(name).name, 'NO KNOWN REASON')}")
    print(f"{len(one.keys() | other.keys()) - len(different)} files are the same, {len(different)} differ")
    return 1 if any(Path(name).name not in DIFFERS for name in different) else 0


def table(sizes: Mapping[str, int]) -> str:
    """Sizes in MB, with the goal where there is one."""
    lines = [f"{'':12}{'MB':>8}{'goal':>8}"]
    for name, count in sizes.items():
        goal = f"<= {GOALS[name]}" if name in GOALS else ""
        lines.append(f"{name:12}{count / MB:8.1f}{goal:>8}")
    return "\n".join(lines)


# --- small things


def must(command: Sequence[object], within: Path | None = None, **variables: str) -> None:
    """Runs a command and ends the build if it fails. The time of the build is that of the last commit."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": moment(), **variables}
    words = [str(word) for word in command]
    code = subprocess.run(words, cwd=within, env=environment, check=False).returncode
    if code:
        raise SystemExit(f"The build stops here: {words[0]} ended with {code}.")


def moment() -> str:
    """Seconds since 1970 that stand for the time of the build: the last commit's, or what the caller says."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    asked = ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return told or "1"


def moment_as_text() -> str:
    """The same, as nfpm wants it."""
    from datetime import UTC, datetime

    return datetime.fromtimestamp(int(moment()), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def compressed_page(folder: Path) -> Path:
    """The manual page as Debian wants it, without a time inside."""
    import gzip

    page = folder / "discreet.1.gz"
    page.write_bytes(gzip.compress((LINUX / "discreet.1").read_bytes(), mtime=0))
    return page


def project() -> dict[str, str]:
    """What pyproject.toml says of the project."""
    about: dict[str, str] = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return about


def python_of(environment: Path) -> Path:
    """The interpreter of an environment."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def size(path: Path) -> int:
    """Bytes of a file, or of all files below a folder; links count nothing."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file() and not file.is_symlink())


def digests(folder: Path) -> dict[str, str]:
    """Each file's path below ``folder`` and SHA-256."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
