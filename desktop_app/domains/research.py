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

from desktop_app.domains.sheet import WORDS_ALONE, Lexicon, Meaning, Sheet
from desktop_app.vocabulary import Span

_P = re.compile(
    r"(?<![\w.])p(?:[- ]?values?)?(?:\s+(?:of|between|from|was|were|is))?\s*(?P<sign>[<>=≤≥])?\s*(?P<p>0?\.\d+)(?!\d)"
    r"(?:\s*(?:and|to|,|-|–|or)\s*(?P<second>0?\.\d+)(?!\d))?",
    re.IGNORECASE,
)
_SUBJECTS = (
    r"(?:participants?|respondents|subjects|volunteers|patients|students|pupils|children|adults|women|men|people|teachers|"
    r"nurses|households|families|schools|hospitals|firms|users|workers|employees|mice|rats|animals|samples|specimens|"
    r"cases|controls|births|twins|interviewees|observations|plots|trees|records|consumers)"
)
_N = re.compile(
    r"(?<![\w.])n\s*=\s*(?P<n>\d[\d,]*)"
    r"|(?:samples?|datasets?|cohort|panel|total|survey) of\s+(?:about\s+)?(?P<of>\d[\d,]*)"
    rf"|(?<![\w.,-])(?P<people>\d[\d,]*)\s+(?:[a-z-]+\s+){{0,2}}?{_SUBJECTS}\b"
    r"|(?<![\w.,-])(?P<arm>\d[\d,]*) (?:per|in each) (?:arm|group|cell|condition)",
    re.IGNORECASE,
)
_COLUMN_OF_N = re.compile(r"n|count|size", re.IGNORECASE)
_T = re.compile(r"(?<!\w)t\s?\(\d+(?:\.\d+)?\)\s*=")
_F = re.compile(r"(?<!\w)F\s?\(\d+,\s*\d+(?:\.\d+)?\)\s*=|\bF[- ]test\b")
_CHI = re.compile(r"(?:χ²|χ2|X²|chi2|x2)\s?\(", re.IGNORECASE)
_EFFECT_NAME = (
    r"(?:d|r|g|b|f²|f2|β|beta|B|OR|aOR|RR|HR|aHR|IRR|SMD|MD|R²|R2|η²|ηp²|ω²|φ|Cramer['’]s V|rho|\u03c1|tau|κ|kappa|AUC)"
)
_LONG_EFFECT_NAME = (
    r"(?:odds ratio|hazard ratio|risk ratio|relative risk|(?:partial )?eta[- ]squared|Cohen's kappa)"
    r"(?:\s*\(?[OHR]R\)?)?"
)
_SIZE = r"[-\u2212]?\d*\.\d+"
_EFFECT = re.compile(
    rf"(?<![\w.])(?P<name>{_EFFECT_NAME})\s*(?:=|of|:)\s*(?P<size>{_SIZE})"
    rf"|(?i:(?P<long>{_LONG_EFFECT_NAME})\s*(?:of|=|was|:)?\s*(?P<odds>{_SIZE}))"
    rf"|(?i:\beffect(?: size)?\s*(?:of|=|was|:)\s*(?P<plain>{_SIZE}))"
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

    def read(self, text: str, _: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        _put_significance(sheet, text)
        for each in _N.finditer(text):
            size = each["n"] or each["of"] or each["people"] or each["arm"]
            sheet.put("Sample_Size", size.replace(",", "").lstrip("0") or "0", Span(*each.span()))
        _put_column_of_sizes(sheet, text)
        sheet.put_all("Tests", self._lexicon.find("Tests", text))
        for name, pattern in (("t-test", _T), ("ANOVA", _F), ("chi-square test", _CHI)):
            for each in pattern.finditer(text):
                sheet.put("Tests", name, Span(*each.span()))
        for each in _EFFECT.finditer(text):
            value = (
                f"{each['long']} {each['odds']}"
                if each["odds"]
                else each["plain"] or f"{each['name']} = {each['size']}"
            )
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
            numbers = (
                sheet.evidence("P_Value", "Tests", "Effect_Size", "Confidence_Level") if table == "Quantitative" else ()
            )
            if found or numbers:
                value = found[0].value if found else table
                sheet.put("Methodology_Type", value, *(each.span for each in found), *numbers)
                return


def _put_column_of_sizes(sheet: Sheet, text: str) -> None:
    """Reads a pasted table whose head calls a column n."""
    at, columns = 0, -1
    for line in text.splitlines(keepends=True):
        cells = [each for each in re.finditer(r"[^\t|;]+", line)]
        heads = [index for index, cell in enumerate(cells) if _COLUMN_OF_N.fullmatch(cell.group().strip())]
        if len(cells) > 1 and heads:
            columns = heads[0]
        elif columns >= 0 and columns < len(cells) and cells[columns].group().strip().isdigit():
            start, end = cells[columns].span()
            sheet.put("Sample_Size", cells[columns].group().strip(), Span(at + start, at + end))
        at += len(line)


def _put_significance(sheet: Sheet, text: str) -> None:
    for each in _LEVEL.finditer(text):
        sheet.put("Confidence_Level", f"{each['level']}%", Span(*each.span()))
    stated = bool(sheet.values("Confidence_Level"))
    for each in _P.finditer(text):
        span, p = Span(*each.span()), float(each["second"] or each["p"])
        for value in (each["p"], each["second"]):
            if value:
                sheet.put("P_Value", value, span)
        strict = each["sign"] in ("<", "≤")
        significant = each["sign"] not in (">", "≥") and (p < _ALPHA or (strict and p <= _ALPHA))
        sheet.put("Significance", "Statistically Significant" if significant else "Not Significant", span)
        if significant and not stated:
            level = next(name for alpha, name in _LEVELS if p < alpha or (strict and p <= alpha))
            sheet.put("Confidence_Level", level, span)
        if significant:
            sheet.put("Required_Validation", "Peer Review", span)
            sheet.put("Required_Validation", "Replication", span)
