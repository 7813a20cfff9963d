"""Finance: merchant, amount, date and category of payments, and what several rows say together.

Reads brands and statement abbreviations (``resources/domains/finance.toml``, and ``merchants.tsv`` after the
name-suggestion-index, BSD 3-Clause), else the name that a line prints in capitals beside its amount; amounts with a
currency, in a text that speaks of money also without; full dates.
Risk_Score is High where the text speaks of fraud or something unusual, Medium from 1,000 on, else Low. A payment at a
merchant is a Personal Expense unless the text names a business reason. Three or more rows with a date and an amount
give totals, recurring payments (the same words and about the same amount) and anomalies (more than 3.5 robust
deviations from the median, Iglewicz and Hoaglin 1993).
Limits: English statements, brands of Europe, America and Australia, one currency at a time; dates with
slashes are read as ``shapes`` says.
"""

from __future__ import annotations

import re
import statistics
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domains.merchants import brands, printed_merchants
from desktop_app.domains.shapes import amount_of, amounts, bare_amounts, dates
from desktop_app.domains.sheet import WORDS_ALONE, Found, Lexicon, Meaning, Sheet
from desktop_app.vocabulary import Span

_NOTABLE = 1000.0
_FEWEST_ROWS = 3
_OUTLIER = 3.5
_NORMAL = 0.6745
_SAME = 0.05
_ROW_AMOUNT = re.compile(r"(?<![\w.])-?[$€£]?(\d{1,3}(?:,\d{3})+\.\d\d|\d+\.\d\d)(?!\d)")
_OF_MONEY = re.compile(
    r"(?i)\b(?:debit|credit|card|visa|mastercard|amex|pos|paid|pay|payments?|purchases?|balance|ebitda|revenue|turnover|"
    r"profit|debt|budget|invoices?|costs?|salary|wages?|price|spen[dt]|expenses?|margin|refund|opex|capex|fees?|sepa)\b"
)
_ROUND = re.compile(r"(?<![\w.,/:#$€£%-])(?P<figure>\d{1,3}(?:,\d{3})+|[1-9]\d{1,5})(?![\w%°]|[.,:/-]\d|\s?(?:%|x\b))")
_EACH_TIME = re.compile(
    r"\s+(?:net|gross|a|per|each|every)?\s*(?:month|week|year|net|gross|monthly|yearly|p\.?a)\b|\s?/\s?(?:month|mo|yr|year|week)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:of|is|was|at|=|:|for)?\s*")


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    amount: float
    span: Span


class Finance:
    """Reads payments."""

    name: ClassVar[str] = "finance"
    note: ClassVar[str] = "An aid for sorting payments, not financial or tax advice."
    applications: ClassVar[Mapping[str, str]] = {
        "transaction categorisation": "Category",
        "merchant recognition": "Merchant",
        "description standardisation": "Description",
        "fraud flagging": "Risk_Score",
        "budget mapping": "Budget_Category",
        "tax categorisation": "Tax_Category",
        "recurring payments": "Recurring",
        "anomaly detection": "Anomalies",
        "spending totals": "Total",
        "cash-flow forecast": "",
    }

    def __init__(self) -> None:
        self._lexicon = Lexicon("finance")

    def read(self, text: str, _: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        categories, merchants = (self._lexicon.find(name, text) for name in ("Category", "Merchant"))
        sheet.put_all("Amount", amounts(text))
        if categories or merchants or sheet.values("Amount") or _OF_MONEY.search(text):
            sheet.put_all("Amount", bare_amounts(text))
            sheet.put_all("Amount", _round_amounts(text, categories))
        sheet.put_all("Date", dates(text))
        self._put_merchants(sheet, text, merchants)
        sheet.put_all("Category", categories)
        self._put_description(sheet, text)
        self._put_uses(sheet, text)
        _put_rows(sheet, text)
        return sheet

    def _put_merchants(self, sheet: Sheet, text: str, known: Sequence[Found]) -> None:
        sheet.put_all("Merchant", known)
        kinds = self._lexicon.table("merchant_category")
        for each in known:
            if each.value in kinds:
                sheet.put("Category", kinds[each.value], each.span)
        if known or not sheet.values("Amount"):
            return
        for brand, category in brands(text):
            sheet.put("Merchant", brand.value, brand.span)
            sheet.put("Category", category, brand.span)
        if not sheet.values("Merchant"):
            sheet.put_all("Merchant", printed_merchants(text))

    def _put_description(self, sheet: Sheet, text: str) -> None:
        if len(sheet.values("Merchant")) != 1 or not sheet.values("Amount"):
            return
        (merchant,) = sheet.values("Merchant")
        details = self._lexicon.find("Descriptor", text)
        name = " ".join([merchant, *(each.value for each in details if each.value in ("Marketplace", "Supercenter"))])
        online = "Online Retail" in sheet.values("Category") or any(each.value == "Online" for each in details)
        evidence = (*sheet.evidence("Merchant"), *(each.span for each in details))
        sheet.put("Description", f"{name}, {'online purchase' if online else 'purchase'}", *evidence)

    def _put_uses(self, sheet: Sheet, text: str) -> None:
        budget = self._lexicon.table("budget")
        for category in sheet.values("Category"):
            if category in budget:
                sheet.put("Budget_Category", budget[category], *sheet.evidence("Category"))
        business = [each.span for each in self._lexicon.find("Business", text)]
        if business:
            sheet.put("Tax_Category", "Business Expense", *business)
        elif sheet.values("Amount"):
            sheet.put("Tax_Category", "Personal Expense", *sheet.evidence("Merchant"))
        suspicious = [each.span for each in self._lexicon.find("Suspicious", text)]
        numbers = [float(value) for value in sheet.values("Amount")]
        score = "High" if suspicious else "Medium" if any(number >= _NOTABLE for number in numbers) else "Low"
        if numbers:
            sheet.put("Risk_Score", score, *suspicious, *sheet.evidence("Amount"))


def _round_amounts(text: str, categories: Sequence[Found]) -> Iterator[Found]:
    """Whole numbers that a budget names beside what they are for, or by the month."""
    starts, ends = {each.span.start for each in categories}, sorted(each.span.end for each in categories)
    for match in _ROUND.finditer(text):
        named_after = any(match.end() + gap in starts for gap in (1, 2)) and text[match.end()] in " \t"
        before = bisect_left(ends, match.start())
        named_before = before > 0 and _JOINED.fullmatch(text, ends[before - 1], match.start())
        if named_after or named_before or _EACH_TIME.match(text, match.end()):
            yield Found(amount_of(match["figure"]), Span(*match.span()))


def _put_rows(sheet: Sheet, text: str) -> None:
    rows = _rows(text)
    if len(rows) < _FEWEST_ROWS:
        return
    spans = [row.span for row in rows]
    sheet.put("Total", f"{sum(row.amount for row in rows):.2f} in {len(rows)} rows", *spans)
    groups: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row.words.casefold()].append(row)
    for group in groups.values():
        middle = statistics.median(row.amount for row in group)
        if len(group) > 1 and all(abs(row.amount - middle) <= _SAME * abs(middle) for row in group):
            value = f"{group[0].words} {middle:.2f}, {len(group)} times"
            sheet.put("Recurring", value, *(row.span for row in group))
    middle = statistics.median(row.amount for row in rows)
    spread = statistics.median(abs(row.amount - middle) for row in rows)
    for row in rows:
        if spread and _NORMAL * abs(row.amount - middle) / spread > _OUTLIER:
            sheet.put("Anomalies", f"{row.words} {row.amount:.2f}", row.span)


def _rows(text: str) -> list[_Row]:
    rows, at = [], 0
    for line in text.splitlines(keepends=True):
        days, numbers = dates(line), list(_ROW_AMOUNT.finditer(line))
        if days and numbers:
            bare = line
            for start, end in sorted(
                [*((d.span.start, d.span.end) for d in days), *(n.span() for n in numbers)], reverse=True
            ):
                bare = bare[:start] + " " + bare[end:]
            words = " ".join(re.findall(r"[^\W_][\w'&*.#/\[\]-]*|\[\w+\]", bare))
            start, end = numbers[-1].span()
            rows.append(_Row(words, float(numbers[-1][1].replace(",", "")), Span(at + start, at + end)))
        at += len(line)
    return rows
