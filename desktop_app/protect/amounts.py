"""Figures as people write them: taken apart, and another number written in the same way.

``1,250.00``, ``1.250,00``, ``1 250``, ``12.5`` and ``1'250`` are understood; a word such as ``million`` or ``k`` stays
beside the figure and is taken into account only where the size of the whole matters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

_FIGURE = re.compile(r"\d+(?:[.,'’\u00a0\u202f ]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?")
_MULTIPLES = (
    (re.compile(r"(?i)\b(?:billions?|bn|mrd|milliarden?|milliards?)\b|(?<=\d)b\b"), 10**9),
    (re.compile(r"(?i)\b(?:millions?|mio|mn|million(?:en)?|millones|milioni)\b|(?<=\d)m\b"), 10**6),
    (re.compile(r"(?i)\b(?:thousand|tsd|tausend|mille?|mil)\b|(?<=\d)k\b"), 10**3),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure inside a value.

    Attributes:
        units: it as a whole number of its last written place: ``12.50`` is 1250.
        decimals: how many places stand behind its decimal mark.
        before, after: what stands around it in the value.
        multiple: what a word beside it multiplies it by.
    """

    units: int
    decimals: int
    before: str
    after: str
    multiple: int
    _group: str
    _mark: str

    @property
    def number(self) -> Fraction:
        """What the value amounts to."""
        return Fraction(self.units, 10**self.decimals) * self.multiple

    def like(self, units: int) -> str:
        """The whole value with another figure in it, written in the same way."""
        return self.before + self.bare(units) + self.after

    def bare(self, units: int) -> str:
        """Another figure alone, written in the same way."""
        sign = "-" if units < 0 else ""
        digits = str(abs(units)).rjust(self.decimals + 1, "0")
        whole, places = (digits[: -self.decimals], digits[-self.decimals :]) if self.decimals else (digits, "")
        if self._group:
            whole = f"{int(whole):,}".replace(",", self._group)
        return sign + whole + (self._mark + places if places else "")


def read(value: str) -> Figure | None:
    """The figure in ``value``; None where there is none, or more than one."""
    figures = list(_FIGURE.finditer(value))
    if len(figures) != 1:
        return None
    match = figures[0]
    before, after = value[: match.start()], value[match.end() :]
    multiple = next((times for word, times in _MULTIPLES if word.search(value)), 1)
    written = match.group()
    group, mark, decimals = _marks(written)
    if group is None:
        return None
    digits = int("".join(filter(str.isdigit, written)))
    return Figure(digits, decimals, before, after, multiple, group, mark)


def _marks(written: str) -> tuple[str | None, str, int]:
    """What groups the digits, what marks the decimals, and how many there are; no group is None for what is none."""
    marks = [character for character in written if not character.isdigit()]
    if not marks:
        return "", "", 0
    last = marks[-1]
    behind = len(written) - written.rindex(last) - 1
    if len(set(marks)) == 1 and _GROUPED.fullmatch(written) and (behind == 3):
        return last, "", 0
    if last in ".," and marks.count(last) == 1:
        if len(marks) == 1:
            return "", last, behind
        if _GROUPED.fullmatch(written) and len(set(marks)) == 2:
            return marks[0], last, behind
    return None, "", 0
