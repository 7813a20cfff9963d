"""Finds every place where known values stand in a text, however they are written there.

Detection uses it to hide repeats, protection to hide earlier turns, verification to look for what slipped: one rule
for all three, so that nothing is hidden by one and missed by another. It knows spelling only, not what a value is.
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

_WORD = re.compile(r"\w+")
_DIGIT_GROUP = re.compile(r"\d(?:[\s().\-/\u2010-\u2015]{0,2}\d)+")
_MIN_DIGITS = 7
"""Shorter numbers stand in a text by chance too often to be taken for the same value."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a value stands.

    Attributes:
        span: the place in the text that was searched.
        value: the value as it was given.
        form: ``exact``, ``case``, ``accents`` or ``digits``: how far the writing differs.
    """

    span: Span
    value: str
    form: str


class Mentions:
    """A set of values, ready to be looked for.

    Args:
        values: the values; one that is too short to be told from chance (fewer than two characters, or only digits
            and fewer than four) is never looked for.
    """

    def __init__(self, values: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[tuple[str, int, str]]] = defaultdict(list)
        self._by_digits: dict[str, str] = {}
        for value in dict.fromkeys(values):
            self._add(value)

    def find(self, text: str) -> Iterator[Mention]:
        """Every mention in ``text``; mentions of different values may overlap."""
        if self._by_first_word:
            yield from self._find_words(text)
        if self._by_digits:
            yield from self._find_digits(text)

    def _add(self, value: str) -> None:
        folded, _ = fold(value.strip())
        first = _WORD.search(folded)
        if first is None or len(folded) < 2 or (folded.isdigit() and len(folded) < 4):
            return
        self._by_first_word[first.group()].append((folded, first.start(), value))
        digits = "".join(character for character in value if character.isdigit())
        if len(digits) >= _MIN_DIGITS and len(digits) * 2 > len(value):
            self._by_digits[digits] = value

    def _find_words(self, text: str) -> Iterator[Mention]:
        folded, origin = fold(text)
        for word in _WORD.finditer(folded):
            for sought, lead, value in self._by_first_word.get(word.group(), ()):
                start = word.start() - lead
                end = start + len(sought)
                if start < 0 or not folded.startswith(sought, start) or _inside_word(folded, start, end):
                    continue
                span = Span(origin[start], origin[end - 1] + 1)
                form = _form(span.of(text), value)
                if form == "exact" or _any_case(value) or span.of(text).isupper():
                    yield Mention(span, value, form)

    def _find_digits(self, text: str) -> Iterator[Mention]:
        for group in _DIGIT_GROUP.finditer(text):
            places = [index for index in range(group.start(), group.end()) if text[index].isdigit()]
            digits = "".join(text[index] for index in places)
            for sought, value in self._by_digits.items():
                at = digits.find(sought)
                if at >= 0:
                    yield Mention(Span(places[at], places[at + len(sought) - 1] + 1), value, "digits")


def fold(text: str) -> tuple[str, list[int]]:
    """Case-folds, strips accents and runs of white space.

    Returns:
        The folded text, and for each of its characters the offset it came from.
    """
    if text.isascii() and not re.search(r"\s\s|[^\S ]", text):
        return text.lower(), list(range(len(text)))
    characters: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        if character.isspace():
            if characters and characters[-1] == " ":
                continue
            plain = " "
        else:
            plain = "".join(
                part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)
            ).casefold()
        characters.extend(plain)
        origin.extend([index] * len(plain))
    return "".join(characters), origin


def _inside_word(folded: str, start: int, end: int) -> bool:
    cut_before = start > 0 and _joins(folded[start - 1], folded[start])
    cut_after = end < len(folded) and _joins(folded[end - 1], folded[end])
    return cut_before or cut_after


def _joins(left: str, right: str) -> bool:
    return (left.isalnum() or left == "_") and (right.isalnum() or right == "_")


def _any_case(value: str) -> bool:
    # In lower case Will, Rose and Target are more often words than names.
    return value.islower() or value.casefold() not in _names_that_are_words()


@cache
def _names_that_are_words() -> frozenset[str]:
    lines = resource("lexicons", "names_that_are_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _form(written: str, value: str) -> str:
    if written == value:
        return "exact"
    return "case" if written.casefold() == value.casefold() else "accents"
