"""Dates and figures are taken apart, and others are written in the same way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protect import amounts, dates

_OTHER = date(2019, 3, 7)  # a Thursday


@pytest.mark.parametrize(
    ("written", "day", "other"),
    [
        ("2021-11-05", date(2021, 11, 5), "2019-03-07"),
        ("5/11/2021", date(2021, 11, 5), "7/3/2019"),
        ("25.12.21", date(2021, 12, 25), "07.03.19"),
        ("12 March 1989", date(1989, 3, 12), "7 March 2019"),
        ("March 12th, 1989", date(1989, 3, 12), "March 7th, 2019"),
        ("TUESDAY, 5 MAY 2020", date(2020, 5, 5), "THURSDAY, 7 MARCH 2019"),
        ("3. Mai 1971", date(1971, 5, 3), "7. März 2019"),
        ("1er janvier 2020", date(2020, 1, 1), "7er mars 2019"),
        ("2021-11-05T10:30:00Z", date(2021, 11, 5), "2019-03-07T10:30:00Z"),
        ("Nov 2021", date(2021, 11, 1), "Mar 2019"),
        ("1999", date(1999, 1, 1), "2019"),
    ],
)
def test_a_date_is_read_and_another_written_like_it(written: str, day: date, other: str) -> None:
    read = dates.read(written, month_first=False, this_year=2026)
    assert read is not None
    assert read.day == day
    assert read.like(_OTHER) == other


def test_figures_that_can_be_either_are_read_the_american_way_where_that_is_said() -> None:
    read = dates.read("3/4/2021", month_first=True, this_year=2026)
    assert read is not None
    assert read.day == date(2021, 3, 4)


@pytest.mark.parametrize("written", ["", "next week", "31 February 2020", "13/13/2020", "call 12", "99999", "Q3"])
def test_what_is_no_date_is_not_read_as_one(written: str) -> None:
    assert dates.read(written, month_first=False, this_year=2026) is None


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading_of_dates_or_figures(text: str) -> None:
    dates.read(text, month_first=False, this_year=2026)
    figure = amounts.read(text)
    if figure is not None:
        figure.like(figure.units + 1)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.integers(-20_000, 20_000))
def test_a_date_moved_there_and_back_is_the_same(day: date, days: int) -> None:
    read = dates.read(day.isoformat(), month_first=False, this_year=2026)
    assert read is not None
    assert read.like(dates.shifted(dates.shifted(day, days), -days)) == day.isoformat()


@pytest.mark.parametrize(
    ("written", "number", "units", "other"),
    [
        ("€1,250.00", 1250, 99_999, "€999.99"),
        ("1.250,50 EUR", 1250.5, 1_234_567, "12.345,67 EUR"),
        ("$5k", 5000, 7, "$7k"),
        ("2.5 million", 2_500_000, 31, "3.1 million"),
        ("12'000 CHF", 12_000, 1_000, "1'000 CHF"),
        ("34-year-old", 34, 29, "29-year-old"),
    ],
)
def test_a_figure_is_read_and_another_written_like_it(written: str, number: float, units: int, other: str) -> None:
    figure = amounts.read(written)
    assert figure is not None
    assert float(figure.number) == number
    assert figure.like(figure.units) == written
    assert figure.like(units) == other


@pytest.mark.parametrize("written", ["ninety", "3 to 4", "10.1.2.3", ""])
def test_what_is_no_single_figure_is_not_read_as_one(written: str) -> None:
    assert amounts.read(written) is None
