"""Cells of tables by their column's heading: comma-, tab- and semicolon-separated, markdown, and aligned with spaces.

What a heading means is in ``resources/lexicons/columns.toml``. A cell counts only if it can be what the heading says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.recognizers.headings import Headings, Meaning
from desktop_app.vocabulary import Span

_SCORE = 0.85
_LONGEST_HEADING = 40
_MOST_WORDS = 5
_HEADING = re.compile(r"(?:[^\W\d][\w .'’/#°º&+-]*(?:\([\w .$€£/-]*\))?|#|\d{0,2})[?:]?")
_COMMA = re.compile(r",")
_SEPARATORS = (
    re.compile(r"(?<!\\)\|"),
    re.compile(r"\t"),
    re.compile(r";"),
    _COMMA,
    re.compile(r" {2,}"),
)
"""Between cells, the least likely to stand in a sentence first."""
_QUOTED = re.compile(r"\"(?:[^\"\n]|\"\")*\"")
_RULE = re.compile(r"[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*(?:[|+][ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*|[ \t>]*[-=+|]{3,}[-=+| ]*")
"""The line of dashes below the headings."""
_MARGIN = " \t>|\"'*_`"


@dataclass(frozen=True, slots=True)
class Table:
    """A table's private cells and the places of its headings."""

    cells: tuple[Candidate, ...]
    headings: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    def cells(self, separator: re.Pattern[str]) -> list[Span]:
        """The line's cells as places in the line, without what frames them."""
        quoted = [Span(*match.span()) for match in _QUOTED.finditer(self.text)] if '"' in self.text else []
        cuts = [Span(*m.span()) for m in separator.finditer(self.text.rstrip())]
        cuts = [cut for cut in cuts if not any(quote.overlaps(cut) for quote in quoted)]
        edges = [Span(0, 0), *cuts, Span(len(self.text), len(self.text))]
        cells = [_within(self.text, Span(a.end, b.start)) for a, b in pairwise(edges)]
        framed = self.text.lstrip(" \t>").startswith("|")
        return cells[1:-1] if framed and self.text.rstrip().endswith("|") else cells[1:] if framed else cells


class TablesRecognizer:
    """Reads tables."""

    def __init__(self) -> None:
        self._headings = Headings()

    def find(self, text: str) -> Iterator[Candidate]:
        """The private cells of every table in ``text``."""
        for table in self.tables(text):
            yield from table.cells

    def tables(self, text: str) -> Iterator[Table]:
        """Every table in ``text`` whose headings are understood or underlined."""
        lines = [_Line(match.start(), match.group()) for match in re.finditer(r"[^\n]+", text)]
        at = 0
        while at < len(lines) - 1:
            read = self._table(lines, at)
            if read is None:
                at += 1
            else:
                table, used = read
                yield table
                at += used

    def _table(self, lines: Sequence[_Line], at: int) -> tuple[Table, int] | None:
        head = lines[at]
        underlined = bool(_RULE.fullmatch(lines[at + 1].text))
        for separator in _SEPARATORS:
            if not separator.search(head.text.strip(_MARGIN)):
                continue
            headings = head.cells(separator)
            if sum(cell.start < cell.end for cell in headings) < 2 or not all(
                map(_may_head, (cell.of(head.text) for cell in headings))
            ):
                continue
            kinds = self._headings.meanings([cell.of(head.text) for cell in headings])
            rows = list(_rows(lines[at + 1 :], separator, headings))
            if not rows or not (any(kinds) or underlined) or (not underlined and _is_data(head, headings, kinds)):
                continue
            if separator is _COMMA and not _fit(rows, kinds):
                continue
            cells = tuple(candidate for row, found in rows for candidate in _private(row, found, kinds))
            places = tuple(_moved(cell, head.start) for cell in headings)
            if len(headings) == 2 and not any(kinds) and self._headings.is_known(headings[0].of(head.text)):
                places = places[:1]  # a form in two columns: its first row is data too
            return Table(cells, places), len(rows) + 1 + underlined
        return None


def _rows(
    lines: Sequence[_Line], separator: re.Pattern[str], headings: Sequence[Span]
) -> Iterator[tuple[_Line, list[Span]]]:
    for line in lines:
        if _RULE.fullmatch(line.text):
            continue
        cells = line.cells(separator)
        if len(cells) != len(headings):
            if separator is not _SEPARATORS[-1]:
                return
            cells = _below(line, separator, headings)
            if len(cells) < 2:
                return
        yield line, cells


def _below(line: _Line, separator: re.Pattern[str], headings: Sequence[Span]) -> list[Span]:
    """The cells of a line with gaps, each under the heading it overlaps; an empty place where there is none."""
    cells = [cell for cell in line.cells(separator) if cell.start < cell.end]
    if len(cells) < 2:
        return []
    return [next((cell for cell in cells if cell.overlaps(heading)), Span(0, 0)) for heading in headings]


def _private(line: _Line, cells: Sequence[Span], kinds: Sequence[Meaning | None]) -> Iterator[Candidate]:
    for cell, kind in zip(cells, kinds, strict=True):
        if kind and kind.fits(cell.of(line.text)):
            why = f'in the column "{kind.heading}"'
            yield Candidate(_moved(cell, line.start), kind.type, _SCORE, why, certain=True)


def _fit(rows: Sequence[tuple[_Line, list[Span]]], kinds: Sequence[Meaning | None]) -> bool:
    # Lines of a text that happen to have as many commas hold sentences where values should be
    cells = [
        (kind, cell.of(line.text)) for line, found in rows for kind, cell in zip(kinds, found, strict=True) if kind
    ]
    return 2 * sum(kind.fits(cell) for kind, cell in cells) > len(cells)


def _is_data(head: _Line, headings: Sequence[Span], kinds: Sequence[Meaning | None]) -> bool:
    # "Anna, Ben and Eve" is no row of headings; one word that heads a column may stand in any sentence
    known = sum(map(bool, kinds))
    return known * 3 < len(headings) or head.text.rstrip().endswith((".", "?", "!"))


def _may_head(cell: str) -> bool:
    return len(cell) <= _LONGEST_HEADING and len(cell.split()) <= _MOST_WORDS and bool(_HEADING.fullmatch(cell))


def _within(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _MARGIN:
        start += 1
    while start < end and text[end - 1] in _MARGIN:
        end -= 1
    return Span(start, end)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
