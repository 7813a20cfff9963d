"""Industry: machines, readings against thresholds, and the state the words tell.

Reads numbers with units of temperature, pressure, vibration, humidity and speed, brings them to one unit and compares
them with thresholds that a person can set (``resources/domains/thresholds.toml`` says how). A reading from its
threshold on makes Status Warning, Maintenance_Priority High, Recommended_Action Schedule Inspection and
Production_Impact Medium; a machine that stands still makes Status Stopped and the impact High.
Limits: English; one threshold a kind of reading for all machines; a machine is known by a code of letters and digits.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar

from desktop_app.domains.sheet import Lexicon, Sheet
from desktop_app.vocabulary import Span

_MACHINE = re.compile(r"(?<![\w\[-])[A-Z]{1,5}-?\d{1,5}(?![\w°%.\]/])")
_NUMBER = r"(?P<number>-?\d+(?:[.,]\d+)?)"
_READING = re.compile(
    rf"(?<![\w.]){_NUMBER}\s?(?P<unit>°\s?[FC]|[FC](?!\w)|bar(?!\w)|psi(?!\w)|kPa|MPa|mm/s|Hz(?!\w)|rpm(?!\w)|%)"
    r"|(?<!\w)rpm\s+(?P<rpm>\d+)(?!\w)"
)
_HUMIDITY = re.compile(r"humid", re.IGNORECASE)
_NEAR = 24
"""Characters before a percentage in which humidity has to be named."""
_UNITS: Mapping[str, tuple[str, str, Callable[[float], float]]] = {
    "F": ("Temperature", "temperature_c", lambda value: (value - 32) * 5 / 9),
    "C": ("Temperature", "temperature_c", lambda value: value),
    "bar": ("Pressure", "pressure_bar", lambda value: value),
    "psi": ("Pressure", "pressure_bar", lambda value: value * 0.0689476),
    "kPa": ("Pressure", "pressure_bar", lambda value: value / 100),
    "MPa": ("Pressure", "pressure_bar", lambda value: value * 10),
    "mm/s": ("Vibration", "vibration_mm_s", lambda value: value),
    "Hz": ("Vibration", "vibration_hz", lambda value: value),
    "rpm": ("Speed", "speed_rpm", lambda value: value),
    "%": ("Humidity", "humidity_percent", lambda value: value),
}


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
        self._limits = {key: limits.table(key) for _, key, _ in _UNITS.values()}
        self._limits |= {key: value for key, value in _numbers(own).items() if key in self._limits}

    def read(self, text: str) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        for each in _MACHINE.finditer(text):
            sheet.put("Machine", each.group(), Span(*each.span()))
        self._put_readings(sheet, text)
        self._put_status(sheet, text)
        return sheet

    def _put_readings(self, sheet: Sheet, text: str) -> None:
        for each in _READING.finditer(text):
            unit = (each["unit"] or "rpm").lstrip("° ")
            before = text[max(0, each.start() - _NEAR) : each.start()]
            if unit == "%" and not _HUMIDITY.search(before):
                continue
            name, key, convert = _UNITS[unit]
            value = convert(float((each["number"] or each["rpm"]).replace(",", ".")))
            grade = "High" if value >= self._limits[key] else "Normal"
            sheet.put("Parameters", f"{name}_{grade}", Span(*each.span()))
            sheet.put("Readings", f"{key} {value:.1f}", Span(*each.span()))

    def _put_status(self, sheet: Sheet, text: str) -> None:
        for table in ("Stopped", "Fault", "Strain"):
            told = [each.span for each in self._lexicon.find(table, text)]
            high = any(value.endswith("_High") for value in sheet.values("Parameters")) and table == "Strain"
            if not told and not high:
                continue
            evidence = (*told, *(sheet.evidence("Parameters") if high else ()))
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
