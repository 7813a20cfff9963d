"""Healthcare: symptoms, conditions, medicines, laboratory values and when complaints occur, with ICD-10-CM codes.

Reads lay words and common abbreviations (``resources/domains/healthcare.toml``). A code is suggested for a listed term,
or repeated where the text names one that exists in ICD-10-CM (April 2026, CDC/NCHS, public domain). Priority is High
with a red-flag complaint, Department follows complaint and timing, and interactions are the listed pairs only.
Limits: English; about fifty complaints and conditions and twenty-five medicines; a symptom that is denied ("no
fever") is left out, one of a relative is not told apart. It is no diagnosis, no triage and no complete interaction
check.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from functools import cached_property
from typing import ClassVar

from desktop_app.domains.sheet import Found, Lexicon, Sheet
from desktop_app.locations import resource
from desktop_app.vocabulary import Span

_LAB = re.compile(
    r"\b(?P<name>hba1c|a1c|ldl|hdl|wbc|creatinine|troponin|glucose|hemoglobin|tsh|potassium|sodium|crp|egfr|inr)\b"
    r"(?:\s+(?:of|is|was)|\s*[:=])?\s*(?P<value>\d+(?:\.\d+)?)",
    re.IGNORECASE,
)
_PRESSURE = re.compile(
    r"\b(?:BP|blood pressure)(?:\s+(?:of|is|was)|\s*[:=])?\s*(?P<value>\d{2,3}/\d{2,3})", re.IGNORECASE
)
_CODE = re.compile(r"\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b")
_DENIED = re.compile(r"\b(?:no|not|denies|denied|without)(?:\s+(?:any|known|signs? of))?\s+$", re.IGNORECASE)
_COMPLAINTS = ("Symptoms", "Conditions")


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

    def read(self, text: str) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        for name in _COMPLAINTS:
            sheet.put_all(name, (each for each in self._lexicon.find(name, text) if not _denied(text, each)))
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


def _labs(text: str) -> list[Found]:
    found = [Found(f"{each['name'].casefold()} {each['value']}", Span(*each.span())) for each in _LAB.finditer(text)]
    found += [Found(f"blood pressure {each['value']}", Span(*each.span())) for each in _PRESSURE.finditer(text)]
    return found


def _denied(text: str, found: Found) -> bool:
    return _DENIED.search(text, max(0, found.span.start - 24), found.span.start) is not None
