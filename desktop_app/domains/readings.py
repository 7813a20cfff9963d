"""Readings of machines: numbers with a unit, brought to one unit a kind by ``pint``, and what is expected of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.vocabulary import Span

if TYPE_CHECKING:
    from pint import UnitRegistry


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is measured: its name on the card, the key of its threshold, and the unit both are in."""

    name: str
    key: str
    unit: str


_TEMPERATURE = _Kind("Temperature", "temperature_c", "degC")
_PRESSURE = _Kind("Pressure", "pressure_bar", "bar")
_SHAKING = _Kind("Vibration", "vibration_mm_s", "mm/s")
_SWINGING = _Kind("Vibration", "vibration_hz", "Hz")
_SPEED = _Kind("Speed", "speed_rpm", "rpm")
_CURRENT = _Kind("Current", "current_a", "A")
_VOLTAGE = _Kind("Voltage", "voltage_v", "V")
_POWER = _Kind("Power", "power_kw", "kW")
_FLOW = _Kind("Flow", "flow_l_min", "l/min")
_TORQUE = _Kind("Torque", "torque_nm", "N*m")
_HUMIDITY = _Kind("Humidity", "humidity_percent", "percent")
_UNITS: Mapping[str, tuple[_Kind, str]] = MappingProxyType({
    **dict.fromkeys(("°C", "C"), (_TEMPERATURE, "degC")), **dict.fromkeys(("°F", "F"), (_TEMPERATURE, "degF")),
    **{unit: (_PRESSURE, unit) for unit in ("bar", "mbar", "psi", "hPa", "kPa", "MPa")},
    "mm/s": (_SHAKING, "mm/s"), "in/s": (_SHAKING, "inch/s"), "ips": (_SHAKING, "inch/s"),
    "Hz": (_SWINGING, "Hz"), "kHz": (_SWINGING, "kHz"),
    "rpm": (_SPEED, "rpm"), "RPM": (_SPEED, "rpm"),
    **dict.fromkeys(("A", "amp", "amps"), (_CURRENT, "A")), "mA": (_CURRENT, "mA"), "kA": (_CURRENT, "kA"),
    **dict.fromkeys(("V", "volt", "volts"), (_VOLTAGE, "V")), "kV": (_VOLTAGE, "kV"),
    "W": (_POWER, "W"), "kW": (_POWER, "kW"), "MW": (_POWER, "MW"), "hp": (_POWER, "hp"),
    **dict.fromkeys(("l/min", "L/min", "lpm"), (_FLOW, "l/min")), "gpm": (_FLOW, "gallon/min"),
    **dict.fromkeys(("m³/h", "m3/h"), (_FLOW, "m**3/h")),
    "Nm": (_TORQUE, "N*m"), "%": (_HUMIDITY, "percent"),
})  # fmt: skip
"""A unit as people write it to what it measures and pint's name of it."""
KEYS = tuple(dict.fromkeys(kind.key for kind, _ in _UNITS.values()))
"""The keys of all thresholds there can be."""

_NUMBER = r"-?\d+(?:[.,]\d+)?"
_UNIT = rf"(?:°\s?[FC]|{'|'.join(re.escape(each) for each in sorted(_UNITS, key=len, reverse=True))})(?![\w/³²])"
_READING = re.compile(
    rf'(?<![\w.,/-])(?P<number>{_NUMBER})\s?(?P<unit>{_UNIT})|(?<!\w)(?P<named>rpm)"?\s*[:=]?\s*(?P<after>\d+)(?![\w.])'
)
_MOIST = re.compile(r"humid|\brh\b", re.IGNORECASE)
_NEAR = 24
"""Characters before a percentage in which humidity has to be named, or before a limit what makes it one."""
_BOUND = r"(?:rated|limit|max(?:imum)?|alarm|threshold|spec(?:ification)?|allowed|trips? at)"
_AIM = r"(?:instead of|rather than|should be|normally|usually|target|set ?point|nominal)"
_EXPECTS = re.compile(
    rf"\b(?:(?P<bound>{_BOUND})|{_AIM})\W{{0,3}}(?:(?:of|at|is|to|limit|for)\W{{0,2}})?$", re.IGNORECASE
)
_EXPECTS_BARE = re.compile(
    rf"\W{{0,3}}(?:alarm )?(?:(?P<bound>{_BOUND})|{_AIM})\W{{1,3}}(?P<number>{_NUMBER})(?!\s?{_UNIT}|\w|[.,]\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One measured value.

    Attributes:
        name: of the parameter, as on the card.
        key: of its threshold.
        value: in the unit of the key.
        span: where it stands.
        expected: what the text says it should be or must not pass, in the same unit; None if it says neither.
        bounded: whether ``expected`` is a bound: whatever lies at or below it is normal.
    """

    name: str
    key: str
    value: float
    span: Span
    expected: float | None = None
    bounded: bool = False


def readings(text: str) -> tuple[Reading, ...]:
    """Every reading of ``text`` in reading order, each with what the text expects of it."""
    found: list[Reading] = []
    for each in _measured(text):
        expects = _EXPECTS.search(text, max(0, each.span.start - _NEAR), each.span.start)
        if expects is None:
            found.append(_with_bare_limit(each, text))
        elif found and found[-1].key == each.key and found[-1].expected is None:
            found[-1] = replace(found[-1], expected=each.value, bounded=expects["bound"] is not None)
    return tuple(found)


def _measured(text: str) -> Iterator[Reading]:
    for match in _READING.finditer(text):
        unit = "".join((match["unit"] or match["named"]).split())
        if unit == "%" and not _MOIST.search(text, max(0, match.start() - _NEAR), match.start()):
            continue
        kind, name = _UNITS[unit]
        value = _converted(match["number"] or match["after"], name, kind)
        yield Reading(kind.name, kind.key, value, Span(*match.span()))


def _with_bare_limit(reading: Reading, text: str) -> Reading:
    """With what is expected where that is told without a unit: "2.1 bar instead of 3.5"."""
    told = _EXPECTS_BARE.match(text, reading.span.end)
    unit = _READING.fullmatch(reading.span.of(text))
    if told is None or unit is None or unit["unit"] is None:
        return reading
    kind, name = _UNITS["".join(unit["unit"].split())]
    return replace(reading, expected=_converted(told["number"], name, kind), bounded=told["bound"] is not None)


def _converted(number: str, unit: str, kind: _Kind) -> float:
    value = float(number.replace(",", "."))
    return value if unit == kind.unit else float(_registry().Quantity(value, unit).to(kind.unit).magnitude)


@cache
def _registry() -> UnitRegistry[float]:
    from pint import UnitRegistry  # reads its tables for a third of a second

    return UnitRegistry()
