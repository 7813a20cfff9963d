"""Phone numbers are found by the numbering plans of the person's regions; dates, versions and amounts are none."""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers.phones import PhonesRecognizer


def _numbers(text: str, *regions: str) -> set[str]:
    reader = PhonesRecognizer(regions) if regions else PhonesRecognizer()
    return {candidate.span.of(text) for candidate in reader.find(text)}


@pytest.mark.parametrize(
    "number",
    [
        "+44 20 7946 0958",
        "(415) 555-2671",
        "415-555-2671",
        "0151 23456789",
        "0151.23456789",
        "01 42 68 53 00",
        "+48 512 345 678",
        "020 7946 0958",
        "+1 (415) 555-2671 ext. 12",
    ],
)
def test_a_number_is_found_whole(number: str) -> None:
    assert _numbers(f"please call {number} after five") == {number}


def test_two_numbers_beside_each_other_are_both_found() -> None:
    assert _numbers("415-555-2671 or 415-555-2672") == {"415-555-2671", "415-555-2672"}


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-15 10:30",
        "vom 14.01.2026 zum 30.04.2026",
        "entre 14/01/2026 y 30/04/2026",
        "version 10.4.2.118",
        "pages 12 to 340",
        "1,234,567.89",
        "12345.6789",
        "0.123456789",
        "keys 123456789",
        "",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert _numbers(text) == set()


def test_a_number_of_another_region_needs_its_prefix() -> None:
    assert _numbers("call 8 495 123-45-67", "US") == set()
    assert _numbers("call +7 495 123-45-67", "US") == {"+7 495 123-45-67"}


def test_a_bracket_that_does_not_close_is_no_part_of_a_number() -> None:
    assert _numbers("Herr Ünal (0160 55501423, abends)") == {"0160 55501423"}
