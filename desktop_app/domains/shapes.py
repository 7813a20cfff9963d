"""Dates and amounts of money as several domains read them; words around them are the domains' own matter."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from datetime import date

from desktop_app.domains.sheet import Found
from desktop_app.vocabulary import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATES = (
    re.compile(r"(?<![\w/.-])(?P<y>\d{4})(?P<by>[-/.])(?P<m>\d\d?)(?P=by)(?P<d>\d\d?)(?![\w/-])"),
    re.compile(r"(?<![\w/.-])(?P<a>\d{1,2})(?P<by>[/.-])(?P<b>\d{1,2})(?P=by)(?P<y>\d{4}|\d\d)(?![\w/-])"),
    re.compile(rf"\b{_MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of|-)? ?{_MONTH},?[ -](?P<y>\d{{4}}|\d\d)\b", re.IGNORECASE
    ),
)
_CENTURY = 2000
"""Two digits of a year are of this century: who pastes a payment or a contract means a recent day."""

_SIGN = r"(?:(?:US|CA?|AU?|NZ|HK|S)?\$|[€£¥₹₩₺₽]|R\$|Rs\.?(?=\s?\d)|zł)"
_CODE = (
    r"(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|UAH|ILS|AED|SAR|"
    r"ZAR|NGN|KES|EGP|MAD|BRL|MXN|ARS|CLP|COP|PEN|KRW|THB|IDR|MYR|PHP|VND|PKR|BDT)"
)
_WORD = r"(?:euros?|dollars?|bucks|pounds?|quid|francs?|rupees?|yen|zloty|kronor|kroner|pesos?|reais)"
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?"
    r"|\d{1,3}(?:['\u2019\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?!\d|[.,]\d)"
)
_SCALE = r"(?:\s?(?:thousand|millions?|billions?|mln|mio|mn|bn|[kKmMB])(?!\w))?"
_FIGURE = rf"{_NUMBER}{_SCALE}"
_MONEY = re.compile(
    rf"(?<!\w)(?P<minus>[-\u2212+])?(?P<open>\()?(?:{_SIGN}|(?i:{_CODE}(?![a-z])))\s?"
    rf"(?P<inner>[-\u2212])?(?P<before>{_FIGURE})(?P<close>\))?"
    rf"|(?<![\w.,/#*])(?P<below>[-\u2212])?(?P<after>{_FIGURE})\s?(?:{_SIGN}(?!\s?\d)|(?i:{_CODE}|{_WORD})(?!\w))"
)
_BARE = re.compile(
    r"(?<![\w.,/:#%-])(?P<minus>[-\u2212])?"
    rf"(?P<bare>\d{{1,3}}(?:,\d{{3}})*\.\d\d|\d+,\d\d|{_NUMBER}\s?(?:[km]|mln|mn|bn)(?!\w))"
    r"(?![\d%]|[.,]\d|\s?[%°x\u00d7])"
    r"|\((?P<loss>\d{1,3}(?:,\d{3})+(?:\.\d\d)?)\)",
    re.IGNORECASE,
)
_SCALES = {"k": 1e3, "t": 1e3, "m": 1e6, "b": 1e9}
_MONTH_FIRST = re.compile(r"(?:US)?\$|\bUSD\b")
_DAY_FIRST = re.compile(r"[€£₹]|\b(?:EUR|GBP|INR|AUD|NZD|CHF|BRL|ZAR|PLN)\b")


def dates(text: str) -> tuple[Found, ...]:
    """Full dates as ISO 8601; two digits of a year are of this century.

    ``12.08.2024`` and ``12-08-2024`` are read with the day first. ``12/08/2024`` is read with the month first unless
    the text counts in the money of a country that writes the day first. The other way is taken where only it is a date.
    """
    day_first = _DAY_FIRST.search(text) is not None and _MONTH_FIRST.search(text) is None
    found = [
        Found(iso, Span(*match.span()))
        for pattern in _DATES
        for match in pattern.finditer(text)
        if (iso := _iso(match, day_first=day_first)) is not None
    ]
    return tuple(sorted(found, key=lambda each: each.span))


def amounts(text: str) -> tuple[Found, ...]:
    """Amounts with a currency, as a number with two decimals; below zero with a minus or between parentheses.

    ``1.234,50``, ``1,234.50`` and ``1 234.50`` are one number; ``5k`` and ``1.2 million`` are multiplied out.
    """
    return tuple(_money(text))


def bare_amounts(text: str) -> tuple[Found, ...]:
    """Amounts without a currency, as statements and books print them: with two decimals, or in thousands or millions.

    Only for texts that are known to speak of money: elsewhere they are measures.
    """
    taken = [each.span for each in (*amounts(text), *dates(text))]
    found = (
        _amount(each["bare"] or each["loss"], Span(*each.span()), below=bool(each["minus"] or each["loss"]))
        for each in _BARE.finditer(text)
    )
    return tuple(each for each in found if not any(each.span.overlaps(other) for other in taken))


def amount_of(written: str) -> str:
    """A written figure as a number with two decimals."""
    digits = written.rstrip(string.ascii_letters + " \u00a0\u202f")
    letter = written[len(digits) :].strip().casefold()[:1]
    plain = re.sub(r"['’\s]", "", digits)
    if re.search(r",\d{1,2}$", plain) or re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "").replace(",", ".")  # the comma is the decimal mark
    return f"{float(plain.replace(',', '')) * _SCALES.get(letter, 1.0):.2f}"


def _money(text: str) -> Iterator[Found]:
    for each in _MONEY.finditer(text):
        below = each["minus"] in ("-", "\u2212") or each["inner"] or each["below"] or (each["open"] and each["close"])
        yield _amount(each["before"] or each["after"], Span(*each.span()), below=bool(below))


def _amount(written: str, span: Span, *, below: bool) -> Found:
    return Found(f"{'-' if below else ''}{amount_of(written)}", span)


def _iso(match: re.Match[str], *, day_first: bool) -> str | None:
    parts = match.groupdict()
    year = int(parts["y"]) + (_CENTURY if len(parts["y"]) == 2 else 0)
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        day, month = (first, second) if day_first or parts["by"] != "/" else (second, first)
        if month > 12 >= day:
            month, day = day, month
    else:
        month = _MONTHS.index(parts["month"][:3].casefold()) + 1 if "month" in parts else int(parts["m"])
        day = int(parts["d"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
