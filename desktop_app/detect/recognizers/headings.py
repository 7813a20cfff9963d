"""What a table's heading or a record's key says about the values under or behind it.

The words are in ``resources/lexicons/columns.toml``; those of ``labels.toml`` count too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.detect.lexicons import Column, columns
from desktop_app.vocabulary import EntityType

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_NOTHING = re.compile(
    r"none|null|nil|n/?a|nan|unknown|true|false|yes|no|tbd|todo|--+|string|text|varchar|integer|int|number|keine|ninguno|"
    r"nessuno|aucun|geen|brak|nein|ja|oui|non|si|sí|não|tak|nie|total|sum|average|summe",
    re.IGNORECASE,
)
"""What stands in a cell that holds no value."""
_NO_NAME = re.compile(
    r"[\d@{}<>=_\\/|#$%^*+\[\]~()]|://|\b(?:the|and|or|of the|that|which|will|can|you|your|has|for|with|is|are|to)\b"
)
_MACHINE = re.compile(r"[{}<>=\\|^*\[\]~]|://")
_SENTENCE = re.compile(r"(?<!\S)[^\W\d_A-Z]{2,}(?!\S)")
"""A word in small letters: a code has none."""
_DIGITS = {"code": 2, "number": 1, "phone": 5, "date": 3, "postcode": 3}
_LONGEST = {
    "name": 60,
    "words": 80,
    "line": 120,
    "code": 40,
    "word": 80,
    "number": 24,
    "phone": 30,
    "email": 120,
    "date": 30,
    "postcode": 10,
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading means.

    Attributes:
        heading: the heading as it is known, in small letters and without spaces.
        strong: whether it decides by itself.
    """

    heading: str
    column: Column
    strong: bool

    @property
    def type(self) -> EntityType:
        """What the values are."""
        return self.column.type

    def fits(self, value: str) -> bool:
        """Whether a value can be what the heading says."""
        return _can_be(self.column.cells, value)


class Headings:
    """All headings that are understood."""

    def __init__(self) -> None:
        known = columns()
        self._strong = {_plain(word): column for column in known for word in column.headings}
        self._weak = {_plain(word): column for column in known for word in column.beside}

    def meanings(self, headings: Sequence[str]) -> list[Meaning | None]:
        """What each heading of one table means, or None; a weak one means something only beside a strong one."""
        found = [self._meaning(heading) for heading in headings]
        if not any(meaning and meaning.strong for meaning in found):
            return [None] * len(found)
        return found

    def is_known(self, heading: str) -> bool:
        """Whether the heading means anything in some table."""
        return self._meaning(heading) is not None

    def _meaning(self, heading: str) -> Meaning | None:
        endings = _endings(heading)
        for ending in endings:
            if ending in self._strong:
                return Meaning(ending, self._strong[ending], strong=True)
        if endings and endings[0] in self._weak:
            return Meaning(endings[0], self._weak[endings[0]], strong=False)
        return None


def _can_be(shape: str, cell: str) -> bool:
    """Whether a cell may hold what its heading says."""
    if not 2 <= len(cell) + (shape == "number") <= _LONGEST[shape] or _NOTHING.fullmatch(cell):
        return False
    if sum(map(str.isdigit, cell)) < _DIGITS.get(shape, 0):
        return False
    if shape in {"name", "words"}:
        barred = _NO_NAME if shape == "name" else _MACHINE
        return any(map(str.isalpha, cell)) and not barred.search(cell) and len(cell.split()) <= 6
    if shape in {"word", "email"}:
        return not re.search(r"\s", cell) and ("@" in cell or shape == "word")
    if shape in {"code", "phone", "postcode"} and _SENTENCE.search(cell):
        return False
    return not _MACHINE.search(cell) and any(map(str.isalnum, cell))


def _endings(heading: str) -> list[str]:
    """The heading's words, and those that are left when the first one or two are dropped: "home phone" is a phone."""
    words = _plain_words(heading)
    return ["".join(words[first:]) for first in range(min(3, len(words)))]


def _plain(heading: str) -> str:
    return "".join(_plain_words(heading))


def _plain_words(heading: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", _CAMEL.sub(" ", heading))
    folded = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return [word for word in _NOT_A_LETTER.split(folded) if word]
