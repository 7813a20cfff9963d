"""Tables are found, what adds up in them is known, and aggregates say what they should and no more."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protect.tables import FEWEST_ROWS, aggregate, aggregate_with_noise, find, tellable, totals
from desktop_app.vocabulary import Aggregated

_ROWS = [
    ("Ann", 34, "1,200.50"),
    ("Bob", 41, "900.00"),
    ("Cid", 29, "1,000.00"),
    ("Dee", 34, "800.00"),
    ("Eve", 50, "99.50"),
]
_CSV = "name;age;pay\n" + "\n".join(f"{name};{age};{pay}" for name, age, pay in _ROWS)
_TSV = _CSV.replace(";", "\t")
_MARKDOWN = "| name | age | pay |\n|---|--:|---|\n" + "\n".join(f"| {n} | {a} | {p} |" for n, a, p in _ROWS)


class _Seeded:
    def __init__(self) -> None:
        self._chance = random.Random(5)  # noqa: S311 - the same draws every time

    def below(self, limit: int) -> int:
        return self._chance.randrange(limit)


@pytest.mark.parametrize("table", [_CSV, _TSV, _MARKDOWN])
def test_a_table_is_found_whatever_it_is_written_in(table: str) -> None:
    text = f"Here they are:\n\n{table}\n\nWhat do you think?"
    (found,) = find(text)
    assert [cell.text for cell in found.header] == ["name", "age", "pay"]
    assert [cell.span.of(text) for cell in found.rows[0]] == ["Ann", "34", "1,200.50"]
    assert len(found.rows) == len(_ROWS)


def test_a_bar_that_is_escaped_belongs_to_its_cell() -> None:
    text = (
        _MARKDOWN.replace("name", r"first \| last")
        .replace("Ann", r"Ann \| Lee")
        .replace("Eve", r"\|")
        .replace("|\n", "\n")
    )
    (found,) = find(text)
    assert [cell.text for cell in found.header] == ["first | last", "age", "pay"]
    assert [row[0].text for row in found.rows] == ["Ann | Lee", "Bob", "Cid", "Dee", "|"]
    assert [row[0].span.of(text) for row in found.rows] == [r"Ann \| Lee", "Bob", "Cid", "Dee", r"\|"]
    assert r"| first \| last | 5 | 5 |" in aggregate(text).text


@pytest.mark.parametrize("table", [_CSV, _TSV, _MARKDOWN])
def test_aggregates_take_the_place_of_the_rows(table: str) -> None:
    aggregated = aggregate(f"Before\n{table}\nafter")
    assert aggregated.text.startswith("Before\nAggregates of a table of 5 rows")
    assert aggregated.text.endswith("\nafter")
    assert "| age | 5 | 4 | 188 | 37.60 | 29 | 50 |" in aggregated.text
    assert "| pay | 5 | 5 | 4,000.00 | 800.00 | 99.50 | 1,200.50 |" in aggregated.text
    assert "| name | 5 | 5 |" in aggregated.text
    assert not any(name in aggregated.text for name, _, _ in _ROWS)
    assert aggregated.spent == 0


def test_a_quoted_cell_may_hold_the_mark() -> None:
    text = 'name,pay\n"Lee, Ann",1\n"Ray, Bob",2\n"Fox, Cid",3'
    (found,) = find(text)
    assert [row[0].text for row in found.rows] == ["Lee, Ann", "Ray, Bob", "Fox, Cid"]
    assert [row[0].span.of(text) for row in found.rows] == ["Lee, Ann", "Ray, Bob", "Fox, Cid"]


def test_too_few_rows_stay_and_a_note_says_so() -> None:
    small = "\n".join(_CSV.split("\n")[:FEWEST_ROWS])
    aggregated = aggregate(small)
    assert aggregated.text == small
    assert "too few" in aggregated.notes[0]


def test_a_total_is_not_counted_among_the_rows() -> None:
    assert "of 5 rows" in aggregate(_CSV + "\ntotal;188;4,000.00").text


def test_numbers_that_name_something_are_not_added_up() -> None:
    table = "customer id,year\n" + "\n".join(f"{10_000_000 + n * 7},{2000 + n}" for n in range(6))
    aggregated = aggregate(table).text
    assert "| customer id | 6 | 6 |  |  |  |  |" in aggregated
    assert "| year | 6 | 6 |  |  |  |  |" in aggregated


@pytest.mark.parametrize("prose", ["One, two, three.\nFour, five, six.\nSeven, eight, nine.", "a\nb\nc", "x | y", ""])
def test_prose_is_no_table(prose: str) -> None:
    assert find(prose) == ()
    assert aggregate(prose).text == prose


def test_noise_changes_the_figures_a_little_and_is_paid_for() -> None:
    rows = "\n".join(f"{n},{40 + n % 7}" for n in range(400))
    aggregated = aggregate_with_noise(f"who,age\n{rows}", _Seeded())
    total = next(line for line in aggregated.text.split("\n") if line.startswith("| age")).split("|")[3]
    assert float(total.replace(",", "")) != sum(40 + n % 7 for n in range(400))
    assert abs(float(total.replace(",", "")) / 400 - 43) < 20
    assert aggregated.spent == 1.0
    assert "smallest" not in aggregated.text


def test_what_adds_up_is_known_down_and_across() -> None:
    text = "item,north,south,both\nrent,10,20,30\nfood,1,2,3\ntotal,11,22,33"
    sums = {total.of(text): [part.of(text) for part in parts] for total, parts in totals(text).items()}
    assert sums == {"11": ["10", "1"], "22": ["20", "2"], "33": ["30", "3"], "30": ["10", "20"], "3": ["1", "2"]}


@given(st.text(alphabet='ab1,;|\t\n "-.', max_size=80))
def test_no_text_breaks_the_reading_of_tables(text: str) -> None:
    for table in find(text):
        for row in table.rows:
            assert len(row) == len(table.rows[0])
            assert all(cell.span.of(text) == cell.text for cell in row)
    aggregate(text)


@pytest.mark.parametrize("told", [aggregate, aggregate_with_noise])
def test_sums_are_not_summed_up_again(told: Callable[[str], Aggregated]) -> None:
    wide = "\n".join(",".join(str(row * column) for column in range(1, 9)) for row in range(1, 12))
    once = told(wide).text
    assert tellable(wide) == (11,)
    assert tellable(once) == ()
    assert told(once) == Aggregated(once, ())


def test_only_tables_that_can_be_told_in_sums_are_counted() -> None:
    assert tellable(f"{_CSV}\n\nand\n\na;b\nx;1\ny;2\n") == (len(_ROWS),)
