"""Cuts a text into stretches that can be read one by one, so that an edit re-reads only what it touched.

Where a stretch has to be cut, what stands at the cut decides it, not how far it is from the start: the same words are
cut at the same place whatever was typed before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

from desktop_app.vocabulary import Span

_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_LONGEST_BLOCK = 2_000
"""Code points; long enough for a page of context, short enough to be read in a few dozen milliseconds."""
_LONGEST_PASSAGE = 400
"""Code points; about a hundred words' pieces, what a small language model reads in one go."""
_BREAKS = tuple(map(re.compile, (r"\n", r"(?<=[.!?;:])\s", r"\s")))
"""Where to cut, the best first: between lines, between sentences, between words."""
_PASSAGE_BREAKS = tuple(map(re.compile, (r"\n|(?<=[.!?])\s", r"\s")))
_SEEN_AT_A_CUT = 12
"""Code points on each side of a place that decide whether it is cut there."""


def blocks(text: str) -> Iterator[Span]:
    """Stretches that cover everything but the blank lines between paragraphs, in order."""
    start = 0
    for gap in _BLANK_LINES.finditer(text):
        yield from _pieces(text, Span(start, gap.start()), _LONGEST_BLOCK, _BREAKS)
        start = gap.end()
    yield from _pieces(text, Span(start, len(text)), _LONGEST_BLOCK, _BREAKS)


def passages(text: str) -> Iterator[Span]:
    """Stretches of one or a few lines or sentences that cover all of ``text``, in order."""
    return _pieces(text, Span(0, len(text)), _LONGEST_PASSAGE, _PASSAGE_BREAKS)


def _pieces(text: str, whole: Span, longest: int, breaks: tuple[re.Pattern[str], ...]) -> Iterator[Span]:
    start = whole.start
    while whole.end - start > longest:
        cut = _cut(text, Span(start + longest // 2, start + longest), breaks)
        yield Span(start, cut)
        start = cut
    if start < whole.end:
        yield Span(start, whole.end)


def _cut(text: str, within: Span, breaks: tuple[re.Pattern[str], ...]) -> int:
    for separator in breaks:
        places = [match.end() for match in separator.finditer(text, within.start, within.end)]
        if places:
            return max(places, key=lambda place: _lot(text, place))
    return within.end


def _lot(text: str, place: int) -> int:
    around = text[max(0, place - _SEEN_AT_A_CUT) : place + _SEEN_AT_A_CUT]
    return crc32(around.encode("utf-8", "surrogatepass"))
