"""Rows of SQL: the values of ``INSERT INTO people (name, born) VALUES ('…', '…')`` by the columns they go into.

Only statements that name their columns are understood. Values are literals; what is computed is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.recognizers.headings import Headings
from desktop_app.vocabulary import Span

_SCORE = 0.85
_INSERT = re.compile(
    r"\b(?:INSERT|REPLACE)[ \t]+(?:\w+[ \t]+)?INTO[ \t]+[\w.\"`\[\]]+\s*+"
    r"\((?P<columns>[^()]{1,2000})\)\s*+VALUES\s*+(?=\()",
    re.IGNORECASE,
)
_ROW = re.compile(r"\s*+,?\s*+\((?P<values>(?:[^()']++|'(?:[^']++|'')*+'|\([^()]*+\))*+)\)")
_VALUE = re.compile(r"\s*+(?:N?'(?P<text>(?:[^']++|'')*+)'|(?P<bare>[^,()']++)|(?:[^,()]++|\([^()]*+\))*+)\s*+(?:,|$)")
"""Nothing in them is tried twice: two quotation marks in a row may be read in more ways than one."""


class InsertsRecognizer:
    """Reads INSERT statements."""

    def __init__(self) -> None:
        self._headings = Headings()

    def find(self, text: str) -> Iterator[Candidate]:
        """The private values of every row whose columns are understood."""
        for insert in _INSERT.finditer(text):
            columns = [column.strip(' \t\n"`[]') for column in insert["columns"].split(",")]
            meanings = self._headings.meanings(columns)
            for row in _rows(text, insert.end()):
                if len(row) != len(columns):
                    continue
                for value, meaning in zip(row, meanings, strict=True):
                    if meaning and meaning.fits(value.of(text)):
                        why = f'in the column "{meaning.heading}"'
                        yield Candidate(value, meaning.type, _SCORE, why, certain=True)


def _rows(text: str, start: int) -> Iterator[list[Span]]:
    """The values of each row, without their quotation marks; nothing for one that is computed."""
    while row := _ROW.match(text, start):
        yield [
            Span(*value.span(value.lastgroup)) if value.lastgroup else Span(value.end(), value.end())
            for value in _VALUE.finditer(text, *row.span("values"))
            if value.end() > value.start()
        ]
        start = row.end()
