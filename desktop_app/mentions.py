"""Finds every place where known values stand in a text, however they are written there.

Detection uses it to hide repeats, protection to hide earlier turns, verification to look for what slipped: one rule
for all three, so that nothing is hidden by one and missed by another. It knows spelling only, not what a value is;
the shorter ways to write about a person are the matter of ``people``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.vocabulary import Span

WORD = re.compile(r"\w+")
_DIGIT_GROUP = re.compile(r"\d(?:[\s().\-/\u2010-\u2015]{0,2}\d)+")
_SPACE_RUN = re.compile(r"\s{2,}")
_MIN_DIGITS = 7
"""Shorter numbers stand in a text by chance too often to be taken for the same value."""
_UNDECOMPOSED = str.maketrans("łøđħŧıƒ", "lodhtif")
"""Letters with a stroke through them, which Unicode does not take apart; people type the plain letter for them."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a value stands.

    Attributes:
        span: the place in the text that was searched.
        value: the value as it was given.
        form: ``exact``, ``case``, ``accents`` or ``digits``: how far the writing differs; or one of those that
            ``people`` names.
    """

    span: Span
    value: str
    form: str


class Mentions:
    """A set of values, ready to be looked for.

    A text is read once, whatever the number of values: each is entered under its longest word, and where that word
    stands, stretches of the few lengths in question are looked up.

    Args:
        values: the values; one that is too short to be told from chance (fewer than two characters, or only digits
            and fewer than four) is never looked for.
    """

    def __init__(self, values: Iterable[str]) -> None:
        self._shapes: dict[str, dict[tuple[int, int], None]] = defaultdict(dict)
        self._by_folded: dict[str, list[str]] = defaultdict(list)
        self._by_digits: dict[str, str] = {}
        for value in dict.fromkeys(values):
            self._add(value)
        self._digit_lengths = sorted({len(digits) for digits in self._by_digits})

    def find(self, text: str) -> Iterator[Mention]:
        """Every mention in ``text``; mentions of different values may overlap."""
        if self._by_folded:
            yield from self._find_words(text)
        if self._by_digits:
            yield from self._find_digits(text)

    def _add(self, value: str) -> None:
        folded, _ = fold(value.strip())
        if len(folded) < 2 or (len(folded) < 4 and folded.isdigit()):
            return
        word = max(WORD.finditer(folded), key=_length, default=None)
        if word is None:
            return
        self._shapes[word.group()][word.start(), len(folded)] = None
        self._by_folded[folded].append(value)
        if any(map(str.isdigit, value)):
            digits = "".join(filter(str.isdigit, value))
            if len(digits) >= _MIN_DIGITS and len(digits) * 2 > len(value):
                self._by_digits[digits] = value

    def _find_words(self, text: str) -> Iterator[Mention]:
        folded, origin = fold(text)
        shapes = self._shapes
        for word in WORD.finditer(folded):
            for lead, length in shapes.get(word.group(), ()):
                start = word.start() - lead
                end = start + length
                values = self._by_folded.get(folded[start:end]) if start >= 0 and end <= len(folded) else None
                if not values or _inside_word(folded, start, end):
                    continue
                span = Span(origin[start], origin[end - 1] + 1)
                for value in values:
                    form = _form(span.of(text), value)
                    if form == "exact" or _any_case(value) or span.of(text).isupper():
                        yield Mention(span, value, form)

    def _find_digits(self, text: str) -> Iterator[Mention]:
        for group in _DIGIT_GROUP.finditer(text):
            places = [index for index in range(group.start(), group.end()) if text[index].isdigit()]
            digits = "".join(text[index] for index in places)
            for length in self._digit_lengths:
                for at in range(len(digits) - length + 1):
                    value = self._by_digits.get(digits[at : at + length])
                    if value is not None:
                        yield Mention(Span(places[at], places[at + length - 1] + 1), value, "digits")


def fold(text: str) -> tuple[str, list[int]]:
    """Case-folds, strips accents, invisible characters and runs of white space.

    Returns:
        The folded text, and for each of its characters the offset it came from.
    """
    parts: list[str] = []
    origin: list[int] = []
    start = 0
    for run in _SPACE_RUN.finditer(text):
        _fold_stretch(text, start, run.start() + 1, parts, origin)
        start = run.end()
    _fold_stretch(text, start, len(text), parts, origin)
    return "".join(parts), origin


def a_word_too(folded: str) -> bool:
    """Whether a folded name is an everyday word as well, such as ``will``."""
    return folded in _names_that_are_words()


def _fold_stretch(text: str, start: int, end: int, parts: list[str], origin: list[int]) -> None:
    stretch = text[start:end]
    if stretch.isascii():
        parts.append(stretch.translate(_PLAIN))
        origin.extend(range(start, end))
        return
    plain = [_PLAIN[ord(character)] for character in stretch]
    parts.append("".join(plain))
    if all(map(_ONE.__eq__, map(len, plain))):
        origin.extend(range(start, end))
    else:
        for offset, characters in enumerate(plain, start):
            origin.extend([offset] * len(characters))


class _Plain(dict[int, str]):
    """Each character's plain form, worked out when it is first met; it may be empty or several characters."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character.isspace():
            plain = " "
        elif unicodedata.category(character) == "Cf":  # zero-width and direction marks
            plain = ""
        else:
            parts = unicodedata.normalize("NFKD", character)
            plain = "".join(part for part in parts if not unicodedata.combining(part)).casefold()
            plain = plain.translate(_UNDECOMPOSED)
        self[code] = plain
        return plain


_PLAIN = _Plain()
_ONE = 1


def _length(word: re.Match[str]) -> int:
    return word.end() - word.start()


def _inside_word(folded: str, start: int, end: int) -> bool:
    cut_before = start > 0 and _joins(folded[start - 1], folded[start])
    cut_after = end < len(folded) and _joins(folded[end - 1], folded[end])
    return cut_before or cut_after


def _joins(left: str, right: str) -> bool:
    return (left.isalnum() or left == "_") and (right.isalnum() or right == "_")


def _any_case(value: str) -> bool:
    # In lower case Will, Rose and Target are more often words than names.
    return value.islower() or not a_word_too(value.casefold())


@cache
def _names_that_are_words() -> frozenset[str]:
    lines = resource("lexicons", "names_that_are_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _form(written: str, value: str) -> str:
    if written == value:
        return "exact"
    return "case" if written.casefold() == value.casefold() else "accents"
