"""Research: p-values, tests, sample and effect sizes, and the method a text shows.

Reads the usual notations (APA and plain) and names of tests (``resources/domains/research.toml``). Significance
compares p with 0.05; Confidence_Level is the highest of 95, 99 and 99.9 % that p still passes, or the one the text
gives. A significant result asks for peer review and replication. Multiple_Comparisons is noticed where a correction
is named, or where the text counts five or more outcomes, tests or hypotheses beside a p-value.
Limits: English; one threshold for all fields of science; no check that a test suits its data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from desktop_app.domains.sheet import Lexicon, Sheet
from desktop_app.vocabulary import Span

_P = re.compile(r"(?<![\w.])p(?:-value)?(?:\s+of)?\s*(?P<sign>[<>=≤]|of|is|was)?\s*(?P<p>0?\.\d+)(?!\d)", re.IGNORECASE)
_N = re.compile(
    r"(?<![\w.])n\s*=\s*(?P<n>\d[\d,]*)|(?:sample of|dataset of)\s+(?P<of>\d[\d,]*)"
    r"|(?P<people>\d[\d,]*)\s+(?:participants|respondents|subjects|volunteers)",
    re.IGNORECASE,
)
_T = re.compile(r"(?<!\w)t\(\d+\)\s*=")
_F = re.compile(r"(?<!\w)F\(\d+,\s*\d+\)\s*=")
_EFFECT = re.compile(
    r"(?<!\w)(?P<name>d|r|η²|g)\s*=\s*(?P<size>-?\d?\.\d+)|odds ratio\s*(?:of|=)?\s*(?P<odds>\d+\.\d+)"
)
_LEVEL = re.compile(r"\b(?P<level>9[059](?:\.\d)?)\s?%\s*(?:CI\b|confidence)", re.IGNORECASE)
_MANY = re.compile(r"\b(?P<count>\d+)\s+(?:outcomes|hypotheses|comparisons|tests|endpoints)\b", re.IGNORECASE)
_ALPHA = 0.05
_LEVELS = ((0.001, "99.9%"), (0.01, "99%"), (_ALPHA, "95%"))
_MANY_TESTS = 5


class Research:
    """Reads results and methods."""

    name: ClassVar[str] = "research"
    note: ClassVar[str] = ""
    applications: ClassVar[Mapping[str, str]] = {
        "significance reading": "Significance",
        "p-value extraction": "P_Value",
        "sample size extraction": "Sample_Size",
        "effect size extraction": "Effect_Size",
        "test recognition": "Tests",
        "methodology classification": "Methodology_Type",
        "validation advice": "Required_Validation",
        "multiple comparison notice": "Multiple_Comparisons",
        "literature search": "",
        "citation formatting": "",
    }

    def __init__(self) -> None:
        self._lexicon = Lexicon("research")

    def read(self, text: str) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        _put_significance(sheet, text)
        for each in _N.finditer(text):
            size = each["n"] or each["of"] or each["people"]
            sheet.put("Sample_Size", size.replace(",", ""), Span(*each.span()))
        sheet.put_all("Tests", self._lexicon.find("Tests", text))
        for name, pattern in (("t-test", _T), ("ANOVA", _F)):
            for each in pattern.finditer(text):
                sheet.put("Tests", name, Span(*each.span()))
        for each in _EFFECT.finditer(text):
            value = f"odds ratio {each['odds']}" if each["odds"] else f"{each['name']} = {each['size']}"
            sheet.put("Effect_Size", value, Span(*each.span()))
        self._put_comparisons(sheet, text)
        self._put_method(sheet, text)
        return sheet

    def _put_comparisons(self, sheet: Sheet, text: str) -> None:
        for each in self._lexicon.find("Correction", text):
            sheet.put("Multiple_Comparisons", f"Corrected ({each.value})", each.span)
        if sheet.values("Multiple_Comparisons") or not sheet.values("P_Value"):
            return
        for many in _MANY.finditer(text):
            if int(many["count"]) >= _MANY_TESTS:
                sheet.put("Multiple_Comparisons", "Possible", Span(*many.span()))

    def _put_method(self, sheet: Sheet, text: str) -> None:
        for table in ("Mixed", "Review", "Qualitative", "Quantitative"):
            found = self._lexicon.find(table, text)
            numbers = sheet.evidence("P_Value", "Tests", "Effect_Size") if table == "Quantitative" else ()
            if found or numbers:
                value = found[0].value if found else table
                sheet.put("Methodology_Type", value, *(each.span for each in found), *numbers)
                return


def _put_significance(sheet: Sheet, text: str) -> None:
    for each in _LEVEL.finditer(text):
        sheet.put("Confidence_Level", f"{each['level']}%", Span(*each.span()))
    stated = bool(sheet.values("Confidence_Level"))
    for each in _P.finditer(text):
        span, p = Span(*each.span()), float(each["p"])
        sheet.put("P_Value", each["p"], span)
        strict = each["sign"] in ("<", "≤")
        significant = each["sign"] != ">" and (p < _ALPHA or (strict and p <= _ALPHA))
        sheet.put("Significance", "Statistically Significant" if significant else "Not Significant", span)
        if significant and not stated:
            level = next(name for alpha, name in _LEVELS if p < alpha or (strict and p <= alpha))
            sheet.put("Confidence_Level", level, span)
        if significant:
            sheet.put("Required_Validation", "Peer Review", span)
            sheet.put("Required_Validation", "Replication", span)
