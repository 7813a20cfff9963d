"""The shorter ways to write a stand-in, each with the part of the real value that it stands for.

``Maria Keller`` playing ``Ada Novak`` makes ``Maria`` mean ``Ada``, ``Keller`` mean ``Novak`` and ``M. Keller`` mean
``A. Novak``. Only pieces that both have are paired; whether a piece is unambiguous is the matter of ``phrases``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.mentions import WORD, fold
from desktop_app.names import PARTICLES, name_of
from desktop_app.vocabulary import EntityType, VaultEntry

_COMPANY_ENDINGS = frozenset(
    [
        "ltd",
        "limited",
        "inc",
        "incorporated",
        "gmbh",
        "ag",
        "kg",
        "llc",
        "llp",
        "plc",
        "corp",
        "corporation",
        "co",
        "company",
        "sa",
        "sas",
        "sarl",
        "srl",
        "spa",
        "bv",
        "nv",
        "se",
        "ab",
        "oy",
        "as",
        "aps",
        "lda",
        "sl",
        "ug",
        "ohg",
        "zoo",
    ]
)
_SHORTEST_PLACE = 4  # letters of a part of an address that is a single word


@dataclass(frozen=True, slots=True)
class NameParts:
    """A person's name in its own writing: ``given`` may be empty; ``family`` has its particles, ``bare_family`` not."""

    given: str
    family: str
    bare_family: str


def parts_of(entry: VaultEntry) -> Iterator[tuple[str, str]]:
    """Shorter forms of the entry's replacement, each with the same part of its value."""
    match entry.type:
        case EntityType.PERSON:
            yield from _of_person(entry.replacement, entry.value)
        case EntityType.ORGANIZATION:
            yield from _of_organisation(entry.replacement, entry.value)
        case EntityType.ADDRESS:
            yield from _of_address(entry.replacement, entry.value)


def name_parts(written: str) -> NameParts | None:
    """The first given name and the family name in ``written``; None where it does not read as a name."""
    name = name_of(written)
    if name is None:
        return None
    words = [(fold(word.group())[0], word) for word in WORD.finditer(written)]
    family = [word for folded, word in words if folded in name.family]
    given = [word.group() for folded, word in words if name.given and folded == name.given[0]]
    if not family or (name.given and not given):
        return None
    lead = [
        w for folded, w in words if folded in PARTICLES and folded in name.particles and w.end() <= family[0].start()
    ]
    start = lead[0].start() if lead else family[0].start()
    bare = written[family[0].start() : family[-1].end()]
    return NameParts(given[0] if given else "", written[start : family[-1].end()], bare)


def _of_person(made: str, value: str) -> Iterator[tuple[str, str]]:
    ours, theirs = name_parts(made), name_parts(value)
    if ours is None or theirs is None:
        return
    yield ours.family, theirs.family
    yield ours.bare_family, theirs.bare_family
    if len(ours.given) < 2 or len(theirs.given) < 2:
        return
    yield ours.given, theirs.given
    a, b = ours.given[0], theirs.given[0]
    yield f"{ours.given} {ours.family}", f"{theirs.given} {theirs.family}"
    yield f"{ours.family}, {ours.given}", f"{theirs.family}, {theirs.given}"
    yield f"{ours.family} {ours.given}", f"{theirs.family} {theirs.given}"
    yield f"{a}. {ours.family}", f"{b}. {theirs.family}"
    yield f"{a} {ours.family}", f"{b} {theirs.family}"
    yield f"{ours.family}, {a}.", f"{theirs.family}, {b}."
    yield f"{ours.given} {ours.family[0]}.", f"{theirs.given} {theirs.family[0]}."
    yield f"{a}.{ours.family[0]}.", f"{b}.{theirs.family[0]}."
    yield f"{a}. {ours.family[0]}.", f"{b}. {theirs.family[0]}."


def _of_organisation(made: str, value: str) -> Iterator[tuple[str, str]]:
    ours, theirs = _without_ending(made), _without_ending(value)
    if ours and theirs and ours != made:
        yield ours, theirs


def _without_ending(name: str) -> str:
    words = name.split()
    while len(words) > 1 and "".join(filter(str.isalpha, fold(words[-1])[0])) in _COMPANY_ENDINGS:
        words.pop()
    return " ".join(words).rstrip(",&")


def _of_address(made: str, value: str) -> Iterator[tuple[str, str]]:
    ours = [piece.strip() for piece in re.split(r"[,\n]", made)]
    theirs = [piece.strip() for piece in re.split(r"[,\n]", value)]
    if len(ours) < 2 or len(ours) != len(theirs):
        return
    for mine, yours in zip(ours, theirs, strict=True):
        is_street = " " in mine and any(map(str.isdigit, mine))
        if yours and (is_street or (mine.isalpha() and len(mine) >= _SHORTEST_PLACE)):
            yield mine, yours
