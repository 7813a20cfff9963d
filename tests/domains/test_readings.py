"""Readings come in one unit a kind, with what the text expects of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domains.industry import Industry
from desktop_app.domains.readings import readings


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("185°F", "Temperature", 85.0),
        ("30 psi", "Pressure", 2.068),
        ("0.2 in/s", "Vibration", 5.08),
        ("3 gpm", "Flow", 11.356),
        ("2 hp", "Power", 1.491),
        ('"rpm": 1500', "Speed", 1500.0),
        ("humidity 45 %", "Humidity", 45.0),
    ],
)
def test_a_reading_is_brought_to_the_unit_of_its_threshold(text: str, name: str, value: float) -> None:
    (reading,) = readings(text)
    assert (reading.name, reading.value) == (name, pytest.approx(value, abs=0.01))


@pytest.mark.parametrize("text", ["scrap 4 %", "3 A4 pages", "page 12", "version 3.2", "R2D2"])
def test_what_measures_nothing_is_no_reading(text: str) -> None:
    assert readings(text) == ()


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("motor draws 48 A (rated 32 A)", "Current_High"),
        ("motor draws 20 A (rated 32 A)", "Current_Normal"),
        ("pump at 2.1 bar instead of 3.5", "Pressure_Low"),
        ("pump at 3.4 bar, target 3.5 bar", "Pressure_Normal"),
        ("oil 70 °C, alarm limit 65", "Temperature_High"),
        ("oil 70 °C", "Temperature_Normal"),
    ],
)
def test_what_the_text_expects_counts_before_the_threshold(text: str, grade: str) -> None:
    assert Industry().read(text).values("Parameters") == (grade,)


def test_a_kind_without_a_threshold_is_read_and_not_judged() -> None:
    sheet = Industry().read("feeder at 400 V")
    assert sheet.values("Readings") == ("voltage_v 400.0",)
    assert not sheet.values("Parameters")


@given(st.floats(-50, 500), st.sampled_from(["°C", "°F", " bar", " kW", " A"]))
def test_any_number_is_read_with_its_unit(number: float, unit: str) -> None:
    (reading,) = readings(f"sensor {number:.2f}{unit} at noon")
    assert reading.span.of(f"sensor {number:.2f}{unit} at noon") == f"{number:.2f}{unit}"
