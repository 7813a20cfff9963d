"""Lays rows out as a table that reads well in a terminal, or as markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBER = re.compile(r"[\d.]+|–")


def plain(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns aligned with blanks: those of numbers to the right, the others to the left."""
    columns = list(zip(head, *rows, strict=True))
    widths = [max(map(len, column)) for column in columns]
    numbers = [_numbers(column[1:]) for column in columns]
    lines = []
    for row in (head, ["-" * width for width in widths], *rows):
        cells = zip(row, widths, numbers, strict=True)
        lines.append("  ".join(cell.rjust(width) if number else cell.ljust(width) for cell, width, number in cells))
    return "\n".join(line.rstrip() for line in lines)


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A markdown table, columns of numbers to the right."""
    ruler = ["---:" if _numbers(column) else "---" for column in zip(*rows, strict=True)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ruler, *rows))


def _numbers(column: Sequence[str]) -> bool:
    return all(_NUMBER.fullmatch(cell) for cell in column)
