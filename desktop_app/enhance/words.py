"""Cuts a text into sentences and words, with what no edit may touch as single closed words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.vocabulary import Span

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9\[])|\n+")
_ABBREVIATION = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|etc|Inc|Ltd|No|approx|e\.g|i\.e)|\b[A-Z])\.\Z")
_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
_LABEL = re.compile(r"\[([A-Z_]+?)(?:_\d+)?\]")
_READS_LIKE = {
    "PERSON": "Alex",
    "LOCATION": "London",
    "COUNTRY": "England",
    "ORGANIZATION": "Acme",
    "ADDRESS": "London",
    "DATE": "Monday",
    "MONEY": "100",
    "AGE": "30",
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text.

    Attributes:
        span: where it stands.
        text: how a model should read it: itself, or something of its kind for a closed word.
        closed: whether it must stay as it is.
    """

    span: Span
    text: str
    closed: bool


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text and the lines that are none, without the blanks between them."""
    start = 0
    for gap in _SENTENCE_END.finditer(text):
        if "\n" not in gap.group() and _ABBREVIATION.search(text, max(0, gap.start() - 8), gap.start()):
            continue
        # Closing quotation marks belong to the sentence they close.
        end = gap.start() + len(gap.group()) - len(gap.group().lstrip("\"')]"))
        if text[start:end].strip():
            yield Span(start, end)
        start = gap.end()
    if text[start:].strip():
        yield Span(start, len(text))


def words(text: str, within: Span, closed: Sequence[Span]) -> list[Word]:
    """The words of a stretch of ``text``.

    Args:
        text: the whole text.
        within: the stretch, such as a sentence.
        closed: what must stay as it is, in order and without overlap.
    """
    found: list[Word] = []
    at = within.start
    for span in closed:
        if span.end <= within.start or span.start >= within.end:
            continue
        found += _open(text, at, span.start)
        inside = Span(max(span.start, within.start), min(span.end, within.end))
        if inside.of(text).strip():
            found.append(Word(inside, _read(inside.of(text)), closed=True))
        at = inside.end
    return found + list(_open(text, at, within.end))


def _open(text: str, start: int, end: int) -> Iterator[Word]:
    for match in _WORD.finditer(text, start, max(start, end)):
        yield Word(Span(*match.span()), match.group().replace("’", "'"), closed=False)


def _read(closed: str) -> str:
    label = _LABEL.fullmatch(closed)
    if label:
        return _READS_LIKE.get(label[1], "it" if label[1].endswith(("ID", "NUMBER")) else "Acme")
    return closed.split()[0][:20]
