"""The scoreboard counts what it says it counts; the expected numbers here are worked out by hand."""

from __future__ import annotations

import pytest

from desktop_app.vocabulary import Span
from tests.quality.own_sets import parse
from tests.quality.score import Found, Tally, percentile


def _tally(source: str, *hidden: str) -> Tally:
    marked = parse(source)
    tally = Tally()
    starts = [marked.text.index(stretch) for stretch in hidden]
    spans = [Span(start, start + len(stretch)) for start, stretch in zip(starts, hidden, strict=True)]
    tally.add(marked, [Found(span, "X") for span in spans], 0.002)
    return tally


def test_a_value_in_two_parts_with_only_white_space_between_is_found_whole() -> None:
    tally = _tally("by <PERSON>Mira Okafor</PERSON> today", "Mira", "Okafor")
    assert (tally.fully, tally.mostly, tally.recall, tally.nothing_missed) == (1, 1, 1, 1)


def test_a_value_that_lacks_one_character_is_not_fully_covered() -> None:
    tally = _tally("on <ADDRESS>12 Elm Road Leeds</ADDRESS>", "12 Elm Road Leed")
    assert tally.fully == 0
    assert tally.mostly == 1  # three tokens of four
    assert tally.recall == pytest.approx(13 / 14)
    assert tally.nothing_missed == 0


@pytest.mark.parametrize(("hidden", "mostly"), [("12 Elm Road", 1), ("12 Elm", 0)])
def test_three_tokens_of_five_are_mostly_and_two_are_not(hidden: str, mostly: int) -> None:
    assert _tally("on <ADDRESS>12 Elm Road Leeds LS2</ADDRESS>", hidden).mostly == mostly


def test_the_label_does_not_matter() -> None:
    assert _tally("call <PHONE_NUMBER>555 0100</PHONE_NUMBER>", "555 0100").fully == 1


def test_a_finding_beside_every_value_is_a_false_alarm_once() -> None:
    tally = _tally("one two <PERSON>Mira</PERSON> four five", "two", "four", "four fi")
    assert tally.false_by_type.total() == 2
    assert tally.false_per_thousand == pytest.approx(1000 * 2 / 5)


def test_a_finding_that_sticks_out_of_a_value_costs_precision_and_is_no_false_alarm() -> None:
    tally = _tally("by <PERSON>Mira</PERSON> now", "by Mira")
    assert tally.false_by_type.total() == 0
    assert tally.precision == pytest.approx(4 / 6)
    assert tally.f1 == pytest.approx(2 * 4 / (6 + 4))


def test_what_is_not_judged_is_neither_a_false_alarm_nor_imprecise() -> None:
    tally = _tally("by <MAYBE>Dr.</MAYBE> <PERSON>Mira</PERSON>", "Dr. Mira")
    assert (tally.false_by_type.total(), tally.precision, tally.fully) == (0, 1, 1)
    assert _tally("by <MAYBE>Dr.</MAYBE> M", "Dr.").false_by_type.total() == 0


def test_a_text_counts_as_untouched_only_when_nothing_was_found_in_it() -> None:
    tally = _tally("nothing here")
    tally.add(parse("nothing there"), [Found(Span(0, 7), "X")], 0.004)
    assert tally.untouched_share == 0.5
    assert tally.nothing_missed is None
    assert tally.fully is None


def test_values_are_counted_by_their_type() -> None:
    tally = _tally("<PERSON>Mira</PERSON> is <AGE>34</AGE>", "Mira")
    assert {kind: covered.fully for kind, covered in tally.by_type.items()} == {"PERSON": 1, "AGE": 0}


def test_times_are_in_milliseconds() -> None:
    tally = _tally("a")
    assert tally.median_ms == pytest.approx(2)
    assert percentile([*range(1, 101)], 0.95) == 96
