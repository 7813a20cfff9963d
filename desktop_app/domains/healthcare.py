"""Healthcare: symptoms, conditions, medicines, laboratory values and when complaints occur, with ICD-10-CM codes.

Reads lay words and common abbreviations (``resources/domains/healthcare.toml``); what a note names as a complaint in
other words goes to the listed one that means the same to the encoder. A code is suggested for a listed term, or
repeated where the text names one that exists in ICD-10-CM (April 2026, CDC/NCHS, public domain). Priority is High
with a red-flag complaint, Department follows complaint and timing, and interactions are the listed pairs only.
Limits: English; about two hundred complaints and conditions and as many medicines; a symptom that is denied ("no
fever") is left out, one of a relative is not told apart. It is no diagnosis, no triage and no complete interaction
check.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import ClassVar

from desktop_app.alternatives import any_of
from desktop_app.domains.sheet import WORDS_ALONE, Found, Lexicon, Meaning, Sheet
from desktop_app.locations import resource
from desktop_app.vocabulary import Span

_VITALS: Mapping[str, str] = MappingProxyType({
    "hr": "heart rate", "heart rate": "heart rate", "pulse": "heart rate", "bp": "blood pressure",
    "blood pressure": "blood pressure", "rr": "respiratory rate", "resp rate": "respiratory rate",
    "spo2": "spo2", "o2 sat": "spo2", "o2 sats": "spo2", "sats": "spo2", "oxygen saturation": "spo2",
    "temp": "temperature", "hb": "hemoglobin", "haemoglobin": "hemoglobin", "hgb": "hemoglobin", "a1c": "hba1c",
    "na": "sodium", "k+": "potassium", "plt": "platelets", "alk phos": "alkaline phosphatase",
})  # fmt: skip
"""What notes call a measurement to its name on the card; the others stand there as they are written."""
_MEASURED = (
    "hba1c", "ldl", "hdl", "wbc", "creatinine", "troponin", "glucose", "fasting glucose", "hemoglobin", "tsh",
    "potassium", "sodium", "crp", "egfr", "inr", "alt", "ast", "bilirubin", "ferritin", "platelets", "lactate", "psa",
    "cholesterol", "triglycerides", "vitamin d", "b12", "urea", "bun", "calcium", "magnesium", "d-dimer", "bnp", "esr",
    "uric acid", "albumin", "lipase", "amylase", "hematocrit", "bmi", "peak flow", "gcs",
)  # fmt: skip
_LAB = re.compile(
    rf"(?<![\w-])(?P<name>{any_of([*_MEASURED, *_VITALS])})(?:\s*\([^)]{{1,12}}\))?"
    r"(?:\s+(?:level\s+)?(?:of|is|was|came back(?:\s+(?:as|at))?|at|today|result)|\s*[:=])?"
    r"\s*(?P<value>\d{2,3}/\d{2,3}|\d+(?:[.,]\d+)?)(?![\w/])",
    re.IGNORECASE,
)
_CODE = re.compile(r"\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b")
_DENIED = re.compile(
    r"\b(?:(?:no|not|without|nor)(?:\s+(?:any|known|signs? of|hx of|history of))?\s+(?:[\w-]+\s+(?:or|nor)\s+)?"
    r"|(?:denies|denied|denying|negative for)\b(?:(?!\b(?:but|reports?|has|complains?|except|however)\b)[^.;:\n])*)$",
    re.IGNORECASE,
)
_DENIED_WITHIN = 80
"""Characters before a complaint in which it may be denied."""
_COMPLAINTS = ("Symptoms", "Conditions")
_TOLD = re.compile(
    r"\b(?:diagnosed with|suffer(?:s|ed|ing)? from|history of|hx of|h/o|complain(?:s|ed|ing)? of|c/o|"
    r"present(?:s|ed|ing)? with|treated for|symptoms? of|troubled by|reports)\s+(?P<phrase>[^\W\d_][\w' -]{3,40}?)"
    r"(?=[,.;:!?\n]|\s+(?:and|or|for|since|after|with|on|in|when|but|which|that|x\d)\b|$)",
    re.IGNORECASE,
)
"""What a note says a complaint or condition is, in whatever words."""
_MOST_TOLD = 4
"""Such phrases that are looked up; each costs the encoder a few milliseconds."""


class Healthcare:
    """Reads medical texts."""

    name: ClassVar[str] = "healthcare"
    note: ClassVar[str] = "An aid for wording, not medical advice: a clinician decides on codes, urgency and medicines."
    applications: ClassVar[Mapping[str, str]] = {
        "terminology standardisation": "Symptoms",
        "diagnosis code mapping": "Suggested_Codes",
        "medication recognition": "Medications",
        "drug interaction check": "Interactions",
        "laboratory value extraction": "Labs",
        "triage support": "Priority",
        "referral routing": "Department",
        "problem list": "Conditions",
        "record anonymisation": "",
        "clinical trial matching": "",
    }

    def __init__(self) -> None:
        self._lexicon = Lexicon("healthcare")

    def read(self, text: str, meaning: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        for name in _COMPLAINTS:
            sheet.put_all(name, (each for each in self._lexicon.find(name, text) if not _denied(text, each)))
        _put_other_words(sheet, text, meaning)
        for name in ("Timing", "Medications"):
            sheet.put_all(name, self._lexicon.find(name, text))
        sheet.put_all("Labs", _labs(text))
        self._put_codes(sheet, text)
        self._put_urgency(sheet, text)
        self._put_departments(sheet)
        for first, second in self._lexicon.table("interactions")["pairs"]:
            if {first, second} <= set(sheet.values("Medications")):
                sheet.put("Interactions", f"{first} + {second}", *sheet.evidence("Medications"))
        return sheet

    def _put_codes(self, sheet: Sheet, text: str) -> None:
        codes = self._lexicon.table("codes")
        for name in _COMPLAINTS:
            for term in sheet.values(name):
                if term in codes:
                    sheet.put("Suggested_Codes", codes[term], *sheet.evidence(name))
        for match in _CODE.finditer(text):
            if self._exists(match.group()):
                sheet.put("Suggested_Codes", match.group(), Span(*match.span()))

    def _put_urgency(self, sheet: Sheet, text: str) -> None:
        complaints = {*sheet.values("Symptoms"), *sheet.values("Conditions")}
        if not complaints:
            return
        severe = self._lexicon.find("Severe", text)
        urgent = bool(complaints & set(self._lexicon.table("urgent")["symptoms"])) or bool(severe)
        evidence = (*sheet.evidence(*_COMPLAINTS), *(each.span for each in severe))
        sheet.put("Priority", "High" if urgent else "Medium", *evidence)

    def _put_departments(self, sheet: Sheet) -> None:
        complaints = {*sheet.values("Symptoms"), *sheet.values("Conditions"), *sheet.values("Timing")}
        names = [name for name, signs in self._lexicon.table("departments").items() if complaints & set(signs)]
        if names:
            sheet.put("Department", "/".join(names[:2]), *sheet.evidence(*_COMPLAINTS, "Timing"))

    def _exists(self, code: str) -> bool:
        return f"\n{code}\n".encode() in self._codes

    @cached_property
    def _codes(self) -> bytes:
        return gzip.decompress(resource("domains", "icd10cm_codes.txt.gz").read_bytes())


def _put_other_words(sheet: Sheet, text: str, meaning: Meaning) -> None:
    known = sheet.evidence(*_COMPLAINTS)
    for each in list(_TOLD.finditer(text))[:_MOST_TOLD]:
        span = Span(*each.span("phrase"))
        near = None if any(span.overlaps(other) for other in known) else meaning.nearest(each["phrase"])
        if near is not None:
            sheet.put(*near, span)


def _labs(text: str) -> Iterator[Found]:
    for each in _LAB.finditer(text):
        name = each["name"].casefold()
        yield Found(f"{_VITALS.get(name, name)} {each['value']}", Span(*each.span()))


def _denied(text: str, found: Found) -> bool:
    return _DENIED.search(text, max(0, found.span.start - _DENIED_WITHIN), found.span.start) is not None
