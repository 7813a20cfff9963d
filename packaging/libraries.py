"""What the bundle's machine code needs of the system, read from the files themselves; and what of it can be stripped.

Linux only. It uses objdump and strip of binutils, which PyInstaller needs as well, and dpkg to learn who has a library.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_RUNPATH = re.compile(r"^\s+(?:RPATH|RUNPATH)\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Binary:
    """One file of machine code.

    Attributes:
        needed: the libraries it links to, by soname.
        runpath: where it looks for them.
        glibc: the newest version of the C library that it asks for.
    """

    path: Path
    needed: frozenset[str]
    runpath: str
    glibc: tuple[int, int]

    @property
    def is_strippable(self) -> bool:
        """Whether strip leaves it whole: what auditwheel rewrote, and what it leads to, breaks in some cases."""
        return ".libs" not in self.runpath and not any(part.endswith(".libs") for part in self.path.parts)


def binaries(folder: Path) -> list[Binary]:
    """Every program and library below ``folder``."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [_read(path) for path in found if _begins_as_elf(path)]


def missing(found: Iterable[Binary], folder: Path) -> frozenset[str]:
    """The libraries that the system has to give, by soname."""
    inside = {path.name for path in folder.rglob("*.so*")}
    return frozenset(name for binary in found for name in binary.needed if name not in inside)


def owners(sonames: Iterable[str]) -> dict[str, str]:
    """Soname to the Debian package of this machine that has it.

    Raises:
        LookupError: a library has no owner here, so a package that needs it could not say so.
    """
    owner: dict[str, str] = {}
    for name in sorted(sonames):
        answer = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
        packages = {line.partition(":")[0] for line in answer.stdout.splitlines() if line.endswith(f"/{name}")}
        if not packages:
            raise LookupError(f"No package on this machine has {name}; install what Qt needs first.")
        owner[name] = min(packages, key=len)
    return owner


def strip(found: Iterable[Binary]) -> int:
    """Takes out debug information and unused symbols where that is safe; returns how many bytes that saved."""
    saved = 0
    for binary in found:
        if binary.is_strippable:
            before = binary.path.stat().st_size
            subprocess.run(["strip", "--strip-unneeded", binary.path], check=True)
            saved += before - binary.path.stat().st_size
    return saved


def _begins_as_elf(path: Path) -> bool:
    with path.open("rb") as content:
        return content.read(4) == _MAGIC


def _read(path: Path) -> Binary:
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(told)]
    return Binary(
        path, frozenset(_NEEDED.findall(told)), ":".join(_RUNPATH.findall(told)), max(versions, default=(0, 0))
    )
