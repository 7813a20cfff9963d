"""Dates and amounts of money as several domains read them; words around them are the domains' own matter."""

from __future__ import annotations

import re
from datetime import date

from desktop_app.domains.sheet import Found
from desktop_app.vocabulary import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATES = (
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"),
    re.compile(r"\b(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4})\b"),
    re.compile(rf"\b{_MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<y>\d{{4}})\b", re.IGNORECASE),
)
_NUMBER = r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)"
_AFTER = _NUMBER.replace("number", "after")
_AMOUNTS = re.compile(rf"(?:[$€£]|\b(?:USD|EUR|GBP) ?){_NUMBER}(?!\d)|(?<![\w.,]){_AFTER} ?(?:USD|EUR|GBP|€)(?!\w)")


def dates(text: str) -> tuple[Found, ...]:
    """Full dates as ISO 8601. ``12/08/2024`` is read with the month first, unless only the other way is a date."""
    found = [
        Found(iso, Span(*match.span()))
        for pattern in _DATES
        for match in pattern.finditer(text)
        if (iso := _iso(match)) is not None
    ]
    return tuple(sorted(found, key=lambda each: each.span))


def amounts(text: str) -> tuple[Found, ...]:
    """Amounts with a currency, as a number with two decimals."""
    found = []
    for match in _AMOUNTS.finditer(text):
        number = match["number"] or match["after"]
        found.append(Found(f"{float(number.replace(',', '')):.2f}", Span(*match.span())))
    return tuple(found)


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month = _MONTHS.index(parts["month"][:3].casefold()) + 1 if "month" in parts else int(parts["m"])
    day, year = int(parts["d"]), int(parts["y"])
    if month > 12 >= day:
        month, day = day, month
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
