"""Looks for hidden values in a reading of a text, in one pass whatever their number.

Values are compared by their letters and digits alone, folded, so that case, accents, invisible characters, full-width
digits and whatever stands between them make no difference. What keeps it from crying wolf is how the letters have to
stand; see ``_stands``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.mentions import fold
from desktop_app.protect.parts import name_parts
from desktop_app.protect.readings import Reading
from desktop_app.vocabulary import EntityType, Leak, Span

_HEAD = 4
"""Letters and digits a value is entered under, and so the least it must have."""
_MIN_DECODED = 5
_MIN_DIGITS = 7
_MIN_GLUED = 8
_WIDEST_GAP = 3
_RUN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Squeezed:
    """The letters and digits of a reading.

    Attributes:
        reading: what they stand in.
        text: they alone, folded.
        folded: the reading's text, folded.
        places: where in ``folded`` each of them stands.
        origin: where in the reading's text each character of ``folded`` stands.
    """

    reading: Reading
    text: str
    folded: str
    places: list[int]
    origin: list[int]

    @classmethod
    def of(cls, reading: Reading) -> Squeezed:
        """Takes a reading's letters and digits."""
        folded, origin = fold(reading.text)
        places = [at for at, character in enumerate(folded) if character.isalnum()]
        return cls(reading, "".join([folded[at] for at in places]), folded, places, origin)


def worth_seeking(values: Iterable[str], texts: Iterable[Squeezed]) -> Iterator[str]:
    """Those of the values that might stand in one of the texts, in whatever form, order or spacing.

    In every form that is looked for, a value holds the beginning of one of its own words, or that of its digits. Where
    none of these stands, there is no need to prepare the value for a closer look, which is most of the work.
    """
    stands = _Pieces("\n".join(squeezed.text for squeezed in texts)).hold
    for value in values:
        folded = value.lower() if value.isascii() else fold(value)[0]
        runs = _RUN.findall(folded)
        beginnings = [run[:_HEAD] for run in runs if len(run) > 1] or runs
        digits = "".join(filter(str.isdigit, folded))
        if len(digits) >= _MIN_DIGITS:
            beginnings.append(digits[:_HEAD])
        if not runs or any(map(stands, beginnings)):
            yield value


class _Pieces:
    """Every piece of a few characters that a text holds; there are far fewer than places, however long the text is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._by_length: dict[int, frozenset[str]] = {}

    def hold(self, piece: str) -> bool:
        """Whether ``piece`` stands somewhere in the text."""
        length = len(piece)
        if length not in self._by_length:
            ends = range(length, len(self._text) + 1)
            self._by_length[length] = frozenset(self._text[end - length : end] for end in ends)
        return piece in self._by_length[length]


class Sought:
    """A set of values, ready to be looked for in any form.

    Args:
        values: each with its type, if known.
    """

    def __init__(self, values: Iterable[tuple[str, EntityType | None]]) -> None:
        self._types: dict[str, EntityType | None] = dict(values)
        self._by_head: dict[str, dict[int, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
        self._gaps: dict[str, frozenset[int]] = {}
        for value in self._types:
            squeezed = Squeezed.of(Reading(value, None, None, ""))
            letters = squeezed.text
            if len(letters) >= _HEAD and not (letters.isdigit() and len(letters) < _MIN_DIGITS):
                self._by_head[letters[:_HEAD]][len(letters)][letters] = value
                self._gaps[value] = frozenset(_gaps(squeezed.places))

    def find(self, squeezed: Squeezed, message: int) -> Iterator[Leak]:
        """Every place where a value can be read; places that are the value as it was written may be among them."""
        reading = squeezed.reading
        letters, places, origin = squeezed.text, squeezed.places, squeezed.origin
        for at in range(len(letters) - _HEAD + 1):
            for length, values in self._by_head.get(letters[at : at + _HEAD], {}).items():
                value = values.get(letters[at : at + length])
                if value is not None and self._stands(value, squeezed, Span(at, at + length)):
                    span = reading.place(origin[places[at]], origin[places[at + length - 1]] + 1)
                    form = reading.form or ("digits" if _is_number(value) else "spaced")
                    yield Leak(self._types[value], form, message, span)

    def _stands(self, value: str, squeezed: Squeezed, letters: Span) -> bool:
        """Whether letters in this order are the value and not a chance.

        Gaps may be where the value itself has some, or between all of its letters; numbers of seven digits may be
        parted anywhere. A single word must be a word here, too, unless it was encoded or holds a digit as well.
        """
        places = squeezed.places[letters.start : letters.end]
        gaps, own = _gaps(places), self._gaps[value]
        as_written = own.issuperset(gaps)
        if any(later - earlier > _WIDEST_GAP + 1 for earlier, later in pairwise(places)):
            return False
        if squeezed.reading.form in {"base64", "hex"}:
            return len(places) >= _MIN_DECODED and as_written
        is_number = _is_number(value)
        if not (as_written or is_number or len(gaps) == len(places) - 1):
            return False
        before = squeezed.folded[max(0, places[0] - 1) : places[0]]
        after = squeezed.folded[places[-1] + 1 : places[-1] + 2]
        if is_number:
            return not (before.isdigit() or after.isdigit())
        unmistakable = len(places) >= _MIN_GLUED and (own or any(map(str.isdigit, value)))
        return bool(unmistakable) or not (before.isalnum() or after.isalnum())


def turned(value: str) -> list[str]:
    """A person's name with the family name first."""
    name = name_parts(value)
    if name is None or not name.given:
        return []
    return [f"{name.family}, {name.given}", f"{name.family} {name.given}"]


def _gaps(places: list[int]) -> list[int]:
    """The numbers of the letters that something stands behind."""
    return [at for at, (one, next_one) in enumerate(pairwise(places)) if next_one - one > 1]


def _is_number(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    return digits >= _MIN_DIGITS and digits * 2 > len(value)
