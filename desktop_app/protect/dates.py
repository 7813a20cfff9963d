"""Dates as people write them: taken apart, and another day written in the same way.

Days, months and years in figures and in the month names of eight languages are understood; ``next week`` is not.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import fold

_PIECE = re.compile(
    r"(?P<digits>\d+)(?P<ordinal>st|nd|rd|th|er|º|ª)?(?![^\W\d_])|(?P<word>[^\W\d_]+(?:-feira)?)|.", re.DOTALL
)
_CLOCK = re.compile(r"(?:(?<=\d)T|[ ,]+)\d{1,2}:\d{2}.*$", re.DOTALL)
_LITERAL_WORDS = frozenset("of de del am den the on le el dnia i und vom il du".split())
_PIVOT = 40
"""Years of two digits: up to this they belong to this century, above to the last."""


@dataclass(frozen=True, slots=True)
class _Field:
    kind: str  # year, short year, month, month name, day, weekday, ordinal
    written: str
    language: str = ""
    table: str = ""
    padded: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written.

    Attributes:
        day: the date; the first of its month or year where no more is written.
        precision: ``day``, ``month`` or ``year``; ``anniversary`` where the year is missing, and ``day`` has this one.
    """

    day: date
    precision: str
    _pieces: tuple[_Field | str, ...]

    def like(self, other: date) -> str:
        """``other``, written in the same way."""
        return "".join(piece if isinstance(piece, str) else _rendered(piece, other) for piece in self._pieces)


def read(value: str, *, month_first: bool, this_year: int) -> Written | None:
    """Takes a date apart; None for what is none, or none that is understood.

    Args:
        value: the date alone.
        month_first: how figures such as 3/4 are meant where both could be a month.
        this_year: the year of a date that has none.
    """
    clock = _CLOCK.search(value)
    text = value[: clock.start()] if clock else value
    pieces = _pieces(text)
    fields = _settled(pieces, month_first=month_first) if pieces else None
    if fields is None:
        return None
    kinds = {field.kind: field for field in fields if isinstance(field, _Field)}
    year = int(kinds["year"].written) if "year" in kinds else _century(kinds.get("short year"), this_year)
    month = _month_of(kinds)
    try:
        day = date(year, month or 1, int(kinds["day"].written) if "day" in kinds else 1)
    except ValueError:
        return None
    if "day" in kinds:
        precision = "day" if {"year", "short year"} & set(kinds) else "anniversary"
    else:
        precision = "month" if month else "year"
    return Written(day, precision, (*fields, (text and value[len(text) :]) or ""))


def shifted(day: date, days: int) -> date:
    """The day so many days later, within the calendar."""
    ordinal = min(max(day.toordinal() + days, date(MINYEAR, 1, 1).toordinal()), date(MAXYEAR, 12, 31).toordinal())
    return date.fromordinal(ordinal)


def _pieces(text: str) -> list[_Field | str] | None:
    pieces: list[_Field | str] = []
    for match in _PIECE.finditer(text):
        if match["digits"]:
            pieces.append(_Field("digits", match["digits"]))
            if match["ordinal"]:
                pieces.append(_Field("ordinal", match["ordinal"]))
        elif match["word"]:
            named = _names().get(fold(match["word"])[0])
            if named is None and fold(match["word"])[0] not in _LITERAL_WORDS:
                return None
            pieces.append(_Field(named[0], match["word"], named[1], named[2]) if named else match["word"])
        else:
            pieces.append(match.group())
    return pieces


def _settled(pieces: list[_Field | str], *, month_first: bool) -> list[_Field | str] | None:
    """Says of every figure what it is."""
    figures = [at for at, piece in enumerate(pieces) if isinstance(piece, _Field) and piece.kind == "digits"]
    digits = [piece.written for piece in pieces if isinstance(piece, _Field) and piece.kind == "digits"]
    named = sum(isinstance(piece, _Field) and piece.kind == "month name" for piece in pieces)
    kinds = _kinds(digits, named, month_first=month_first)
    if kinds is None or named > 1:
        return None
    settled = list(pieces)
    short = [written for kind, written in zip(kinds, digits, strict=True) if kind in {"day", "month"}]
    # 12/11/2024 may be a day of a writer who pads, or not; where two figures have two digits, most do.
    padded = len(short) == 2 and all(len(written) == 2 for written in short)
    for at, kind, written in zip(figures, kinds, digits, strict=True):
        settled[at] = _Field(kind, written, padded=padded or written.startswith("0"))
    return settled


def _kinds(digits: list[str], named: int, *, month_first: bool) -> list[str] | None:
    years = [len(figure) == 4 for figure in digits]
    match digits, named:
        case [_], 0 if years[0] and 1000 <= int(digits[0]) <= 2200:
            return ["year"]
        case [figure], 1:
            return ["year"] if years[0] else ["day"] if 1 <= int(figure) <= 31 else None
        case [first, second], 1:
            if years[0] and len(second) <= 2:
                return ["year", "day"]
            return ["day", "year" if years[1] else "short year"] if len(first) <= 2 else None
        case [first, second], 0 if years[1] and len(first) <= 2 and int(first) <= 12:
            return ["month", "year"]
        case [first, second], 0 if years[0] and len(second) == 2 and 1 <= int(second) <= 12:
            return ["year", "month"]
        case [_, second, third], 0 if years[0] and max(len(second), len(third)) <= 2:
            return ["year", "month", "day"]
        case [first, second, third], 0 if len(third) in (2, 4) and max(len(first), len(second)) <= 2:
            month_leads = int(second) > 12 or (month_first and int(first) <= 12)
            last = "year" if len(third) == 4 else "short year"
            return ["month", "day", last] if month_leads else ["day", "month", last]
    return None


def _month_of(kinds: dict[str, _Field]) -> int:
    if "month" in kinds:
        return int(kinds["month"].written)
    name = kinds.get("month name")
    return _names()[fold(name.written)[0]][3] if name else 0


def _century(short: _Field | None, this_year: int) -> int:
    if short is None:
        return this_year
    year = int(short.written)
    return 2000 + year if year <= _PIVOT else 1900 + year


def _rendered(field: _Field, day: date) -> str:
    width = len(field.written)
    match field.kind:
        case "year":
            return str(day.year)
        case "short year":
            return f"{day.year % 100:02}"
        case "month" | "day":
            number = day.month if field.kind == "month" else day.day
            return f"{number:0{width}}" if field.padded else str(number)
        case "month name" | "weekday":
            names = _calendar()[field.language][field.table]
            return _cased(field.written, names[day.month - 1 if field.kind == "month name" else day.weekday()])
    return _ordinal(field.written, day.day)


def _ordinal(written: str, day: int) -> str:
    if written not in {"st", "nd", "rd", "th"}:
        return written
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _cased(written: str, name: str) -> str:
    return name.upper() if len(written) > 1 and written.isupper() else name.lower() if written.islower() else name


@cache
def _calendar() -> dict[str, dict[str, list[str]]]:
    table: dict[str, dict[str, list[str]]] = tomllib.loads(
        resource("lexicons", "months.toml").read_text(encoding="utf-8")
    )
    return table


@cache
def _names() -> dict[str, tuple[str, str, str, int]]:
    """A folded name: what it is, its language and table, and its number from 1."""
    known: dict[str, tuple[str, str, str, int]] = {}
    for language, tables in _calendar().items():
        for table, names in tables.items():
            kind = "weekday" if "weekdays" in table else "month name"
            for number, name in enumerate(names, 1):
                known.setdefault(fold(name)[0], (kind, language, table, number))
    known["sept"] = ("month name", "en", "short", 9)
    return known
