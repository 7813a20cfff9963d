"""Amounts and dates are read as people of many countries write them, and measures are no amounts."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domains.shapes import amounts, bare_amounts, dates


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("$234.56", ["234.56"]),
        ("€ 1.234,50", ["1234.50"]),
        ("1 234,50 zł", ["1234.50"]),
        ("CHF 1'250.00", ["1250.00"]),
        ("Rs 1,20,000", ["120000.00"]),
        ("I owe 5k USD and $2.5 million", ["5000.00", "2500000.00"]),
        ("-$40 and ($1,200.50)", ["-40.00", "-1200.50"]),
        ("310$/month", ["310.00"]),
        ("30 dollars or 25 euros", ["30.00", "25.00"]),
        ("STORE #0231 $6.45", ["6.45"]),
        ("10.000 EUR", ["10000.00"]),
        ("version 1.2.3 at 10:30, 5 km, 12 mg", []),
    ],
)
def test_an_amount_with_a_currency_is_read_in_any_notation(text: str, values: list[str]) -> None:
    assert [each.value for each in amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("bakery 8.49 on 22.09.23", ["8.49"]),
        ("net debt 9.1m", ["9100000.00"]),
        ("loss of (1,250.00)", ["-1250.00"]),
        ("3.40 % and 185.00°", []),
        ("paid $5.00", []),
    ],
)
def test_an_amount_without_a_currency_has_two_decimals_or_a_scale(text: str, values: list[str]) -> None:
    assert [each.value for each in bare_amounts(text)] == values


@given(cents=st.integers(0, 10**9), mark=st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", "."), ("", ".")]))
def test_every_way_to_group_a_number_gives_the_same_amount(cents: int, mark: tuple[str, str]) -> None:
    group, point = mark
    written = f"{cents // 100:,}".replace(",", group) + f"{point}{cents % 100:02d}"
    assert [each.value for each in amounts(f"EUR {written}")] == [f"{cents / 100:.2f}"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/08/2024", "2024-12-08"),
        ("£5 on 12/08/2024", "2024-08-12"),
        ("25/12/24", "2024-12-25"),
        ("22.09.23", "2023-09-22"),
        ("12-Aug-2024", "2024-08-12"),
        ("the 4th day of June 2021", "2021-06-04"),
        ("Jan 1, 2024", "2024-01-01"),
    ],
)
def test_a_date_is_read_as_its_country_writes_it(text: str, day: str) -> None:
    assert [each.value for each in dates(text)] == [day]


@given(st.dates(datetime.date(2000, 1, 1), datetime.date(2099, 12, 31)))
def test_any_day_comes_back_from_the_notations_that_leave_no_doubt(day: datetime.date) -> None:
    for notation in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d %B %Y", "%B %d, %Y"):
        assert [each.value for each in dates(day.strftime(notation))] == [day.isoformat()]


@pytest.mark.parametrize("text", ["31.02.2024", "2024-13-01", "99/99/2024", "1.2.3.4"])
def test_what_is_no_day_is_no_date(text: str) -> None:
    assert dates(text) == ()


@given(st.text(alphabet="0123456789.,'$€k /-()mEUR\n", max_size=200))
def test_whatever_is_read_lies_where_it_says(text: str) -> None:
    for each in (*amounts(text), *bare_amounts(text), *dates(text)):
        assert any(letter.isdigit() for letter in each.span.of(text))
