"""Cuts a text into stretches that can be read one by one, so that an edit re-reads only what it touched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.vocabulary import Span

_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_LONGEST = 4_000
"""Code points; long enough for a page of context, short enough to be read in a few dozen milliseconds."""


def blocks(text: str) -> Iterator[Span]:
    """Stretches that cover everything but the blank lines between paragraphs, in order."""
    start = 0
    for gap in _BLANK_LINES.finditer(text):
        yield from _pieces(text, start, gap.start())
        start = gap.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        cut = _last_break(text, start, start + _LONGEST)
        yield Span(start, cut)
        start = cut
    if start < end:
        yield Span(start, end)


def _last_break(text: str, start: int, limit: int) -> int:
    # A line's end if one is near, else a space, else wherever the limit falls.
    for separator in ("\n", " "):
        at = text.rfind(separator, start + _LONGEST // 2, limit)
        if at >= 0:
            return at + 1
    return limit
