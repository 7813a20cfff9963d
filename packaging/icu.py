"""Makes Qt's library of language data small: of 200 languages and their customs a few are asked for.

Linux only, where Qt brings ICU along and its data is a library of 31 MiB that holds one archive and nothing else. What
stays is a library of the same name with the same archive, less the entries that nobody asks for. ICU answers for a
missing language as it does for one it never knew: with its root. It uses ld and objcopy of binutils.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

_FORMAT = b"CmnD"
_FORMAT_AT = 12
"""Where the archive's header tells its format: ICU's UDataInfo, in source/common/unicode/udata.h."""
_ALIGNMENT = 16
_FOLDERS_NEVER_ASKED = frozenset({"rbnf", "translit", "unit"})
"""Spelled-out numbers, transliteration and units of measure: Qt has no call for them."""
_ENDINGS_NEVER_ASKED = (".cnv", ".dict")
"""Old encodings, which Discreet reads with Python, and where words end in Thai, Chinese and their neighbours."""


def trim(library: Path, languages: Iterable[str]) -> int:
    """Takes out of ``libicudata.so.N`` what is of use to no one of ``languages``; returns how many bytes that saved.

    Raises:
        ValueError: the file is not a library with ICU's data.
    """
    before = library.stat().st_size
    content = library.read_bytes()
    found = content.find(_FORMAT)
    if found < _FORMAT_AT:
        raise ValueError(f"{library.name} holds no data of ICU.")
    archive = content[found - _FORMAT_AT :]
    entries = _entries(archive)
    kept = {name: data for name, data in entries.items() if is_asked_for(name, frozenset(languages))}
    _link(_archive(archive[: _header_size(archive)], kept), library)
    return before - library.stat().st_size


def is_asked_for(name: str, languages: frozenset[str]) -> bool:
    """Whether an entry, such as ``icudt73l/coll/de.res``, is of use to a program that speaks ``languages``."""
    *folders, file = name.split("/")[1:]
    if _FOLDERS_NEVER_ASKED.intersection(folders) or file.endswith(_ENDINGS_NEVER_ASKED):
        return False
    stem, _, ending = file.partition(".")
    language = stem.partition("_")[0]
    is_of_one_language = ending == "res" and language.islower() and len(language) in {2, 3} and stem != "res_index"
    return not is_of_one_language or language in languages


# --- the archive: a header, then a table of names and places counted from the table's own beginning


def _header_size(archive: bytes) -> int:
    return int(struct.unpack_from("<H", archive)[0])


def _entries(archive: bytes) -> dict[str, bytes]:
    base = _header_size(archive)
    (count,) = struct.unpack_from("<I", archive, base)
    places = [struct.unpack_from("<II", archive, base + 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in places[1:]] + [len(archive) - base]
    return {
        archive[base + name : archive.index(b"\0", base + name)].decode("ascii"): archive[base + start : base + end]
        for (name, start), end in zip(places, ends, strict=True)
    }


def _archive(header: bytes, entries: Mapping[str, bytes]) -> bytes:
    table, names, data = bytearray(struct.pack("<I", len(entries))), bytearray(), bytearray()
    names_at = 4 + 8 * len(entries)
    data_at = _aligned(names_at + sum(len(name) + 1 for name in entries))
    for name, content in entries.items():  # in the order of their names, by which ICU searches
        table += struct.pack("<II", names_at + len(names), data_at + len(data))
        names += name.encode("ascii") + b"\0"
        data += content.ljust(_aligned(len(content)), b"\0")
    return header + bytes(table + names).ljust(data_at, b"\0") + bytes(data)


def _aligned(size: int) -> int:
    return -size % _ALIGNMENT + size


def _link(archive: bytes, library: Path) -> None:
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "data").write_bytes(archive)
        rename = ".data=.rodata,alloc,load,readonly,data,contents"
        for command in (
            ["ld", "--relocatable", "--format=binary", "--output=raw.o", "data"],
            ["objcopy", "--rename-section", rename, "--set-section-alignment", f".data={_ALIGNMENT}",
             "--redefine-sym", f"_binary_data_start=icudt{version}_dat", "raw.o", "data.o"],
            ["ld", "--shared", f"--soname={library.name}", "-z", "noexecstack", "--build-id=none", "--strip-all",
             f"--output={library.resolve()}", "data.o"],
        ):  # fmt: skip
            subprocess.run(command, cwd=place, check=True)
