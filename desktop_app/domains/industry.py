"""Industry: machines, readings against thresholds, and the state the words tell.

Reads numbers with a unit (``readings.py``) and compares them with what the text itself expects ("rated 32 A", "instead
of 3.5 bar"), else with thresholds that a person can set (``resources/domains/thresholds.toml`` says how). A reading
that is off makes Status Warning, Maintenance_Priority High, Recommended_Action Schedule Inspection and
Production_Impact Medium; a machine that stands still makes Status Stopped and the impact High.
Limits: English; one threshold a kind of reading for all machines; a machine is known by a code or by its kind and a
number.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import ClassVar

from desktop_app.domains.readings import KEYS, Reading, readings
from desktop_app.domains.sheet import WORDS_ALONE, Lexicon, Meaning, Sheet
from desktop_app.vocabulary import Span

_CODE = re.compile(r"(?<![\w\[-])[A-Z]{1,5}-?\d{1,5}[A-Z]?(?![\w°%.\]/])")
_NUMBERED = re.compile(
    r"\b(?:pump|chiller|compressor|press|boiler|robot|conveyor|motor|turbine|mixer|extruder|furnace|oven|lathe|mill|"
    r"kiln|fan|tank|reactor|crane|forklift|generator|machine|packer|filler|saw|dryer|agitator|blower|hoist|"
    r"printer|welder|cutter|palletizer|shredder|centrifuge|transformer|valve|silo)"
    r"(?:\s+(?:no\.?|number|#))?\s?#?\d{1,4}[A-Za-z]?\b(?![\w.,]*\d|\s?(?:rpm|bar|°|%))",
    re.IGNORECASE,
)
_AS_EXPECTED = 0.1
"""Share by which a reading may miss what it should be and still be normal."""


class Industry:
    """Reads machines.

    Args:
        own: the person's thresholds; a file that is missing or damaged, or a key that is no number, changes nothing.
    """

    name: ClassVar[str] = "industry"
    note: ClassVar[str] = ""
    applications: ClassVar[Mapping[str, str]] = {
        "machine recognition": "Machine",
        "reading classification": "Parameters",
        "condition monitoring": "Status",
        "maintenance prioritisation": "Maintenance_Priority",
        "maintenance planning": "Recommended_Action",
        "production impact": "Production_Impact",
        "unit standardisation": "Readings",
        "remaining life prediction": "",
        "spare part ordering": "",
        "shift scheduling": "",
    }

    def __init__(self, own: Path | None = None) -> None:
        self._lexicon = Lexicon("industry")
        limits = Lexicon("thresholds")
        self._limits = {key: limits.table(key) for key in KEYS if limits.has(key)}
        self._limits |= {key: value for key, value in _numbers(own).items() if key in KEYS}

    def read(self, text: str, _: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        measured = readings(text)
        for pattern in (_CODE, _NUMBERED):
            for each in pattern.finditer(text):
                span = Span(*each.span())
                if not any(span.overlaps(reading.span) for reading in measured):
                    sheet.put("Machine", each.group(), span)
        self._put_readings(sheet, measured)
        self._put_status(sheet, text)
        return sheet

    def _put_readings(self, sheet: Sheet, measured: Iterable[Reading]) -> None:
        for each in measured:
            grade = self._grade(each)
            if grade:
                sheet.put("Parameters", f"{each.name}_{grade}", each.span)
            sheet.put("Readings", f"{each.key} {each.value:.1f}", each.span)

    def _grade(self, reading: Reading) -> str:
        """High, Low or Normal; empty where nothing says what is normal."""
        limit = self._limits.get(reading.key)
        if reading.expected is None:
            return "" if limit is None else "High" if reading.value >= limit else "Normal"
        room = 0.0 if reading.bounded else abs(reading.expected) * _AS_EXPECTED
        if reading.value > reading.expected + room:
            return "High"
        return "Normal" if reading.bounded or reading.value >= reading.expected - room else "Low"

    def _put_status(self, sheet: Sheet, text: str) -> None:
        for table in ("Stopped", "Fault", "Strain"):
            told = [each.span for each in self._lexicon.find(table, text)]
            off = table == "Strain" and any(not value.endswith("_Normal") for value in sheet.values("Parameters"))
            if not told and not off:
                continue
            evidence = (*told, *(sheet.evidence("Parameters") if off else ()))
            sheet.put("Status", "Warning" if table == "Strain" else table, *evidence)
            sheet.put("Maintenance_Priority", "High", *evidence)
            sheet.put("Recommended_Action", "Schedule Inspection" if table == "Strain" else "Repair", *evidence)
            sheet.put("Production_Impact", "High" if table == "Stopped" else "Medium", *evidence)
            return
        fine = [each.span for each in self._lexicon.find("Fine", text)]
        sheet.put("Status", "Normal", *fine, *sheet.evidence("Parameters"))


def _numbers(path: Path | None) -> dict[str, float]:
    if path is None:
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: float(value) for key, value in table.items() if type(value) in (int, float)}
