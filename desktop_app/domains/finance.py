"""Finance: merchant, amount, date and category of payments, and what several rows say together.

Reads brands and statement abbreviations (``resources/domains/finance.toml``, and ``merchants.tsv`` after the
name-suggestion-index, BSD 3-Clause), amounts with a currency and full dates.
Risk_Score is High where the text speaks of fraud or something unusual, Medium from 1,000 on, else Low. A payment at a
merchant is a Personal Expense unless the text names a business reason. Three or more rows with a date and an amount
give totals, recurring payments (the same words and about the same amount) and anomalies (more than 3.5 robust
deviations from the median, Iglewicz and Hoaglin 1993).
Limits: English statements, brands of Europe, America and Australia, one currency at a time; slashes are read month
first.
"""

from __future__ import annotations

import re
import statistics
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domains.merchants import brands
from desktop_app.domains.shapes import amounts, dates
from desktop_app.domains.sheet import Lexicon, Sheet
from desktop_app.vocabulary import Span

_NOTABLE = 1000.0
_FEWEST_ROWS = 3
_OUTLIER = 3.5
_NORMAL = 0.6745
_SAME = 0.05
_ROW_AMOUNT = re.compile(r"(?<![\w.])-?[$€£]?(\d{1,3}(?:,\d{3})+\.\d\d|\d+\.\d\d)(?!\d)")


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

    def read(self, text: str) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        merchants = self._lexicon.find("Merchant", text)
        sheet.put_all("Merchant", merchants)
        sheet.put_all("Amount", amounts(text))
        sheet.put_all("Date", dates(text))
        kinds = self._lexicon.table("merchant_category")
        for each in merchants:
            if each.value in kinds:
                sheet.put("Category", kinds[each.value], each.span)
        if not merchants and sheet.values("Amount"):
            for brand, category in brands(text):
                sheet.put("Merchant", brand.value, brand.span)
                sheet.put("Category", category, brand.span)
        sheet.put_all("Category", self._lexicon.find("Category", text))
        self._put_description(sheet, text)
        self._put_uses(sheet, text)
        _put_rows(sheet, text)
        return sheet

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
