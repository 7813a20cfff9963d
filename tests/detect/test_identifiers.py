"""Cards of every network and identity cards with their digit in brackets are found; other long numbers are not.

The card numbers are the ones that payment services publish for tests.
"""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers import identifiers
from desktop_app.vocabulary import EntityType

_RECOGNIZER = identifiers.recognizer()


def _found(text: str) -> dict[str, EntityType]:
    return {candidate.span.of(text): candidate.type for candidate in _RECOGNIZER.find(text)}


@pytest.mark.parametrize(
    "number",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "5555-5555-5555-4444",
        "2223003122003222",
        "378282246310005",
        "3782 822463 10005",
        "30569309025904",
        "3056 930902 5904",
        "6011111111111117",
        "3530111333300000",
        "6200000000000005",
        "6304000000000000",
    ],
)
def test_a_card_number_needs_no_word(number: str) -> None:
    assert _found(f"Hello, {number}, thank you.") == {number: EntityType.CREDIT_CARD_NUMBER}


@pytest.mark.parametrize("number", ["4222222222222", "6205500000000000004"])
def test_a_card_number_of_unusual_length_needs_one(number: str) -> None:
    assert _found(f"my card is {number}") == {number: EntityType.CREDIT_CARD_NUMBER}
    assert _found(f"it is {number}") == {}


@pytest.mark.parametrize("number", ["4111111111111112", "1111222233334444", "1730000000000000", "20241103153012"])
def test_a_number_outside_the_networks_or_with_a_wrong_digit_is_no_card(number: str) -> None:
    assert _found(f"it is {number}") == {}


def test_a_hong_kong_identity_card_is_known_by_its_digit_in_brackets() -> None:
    assert _found("I am A123456(3).") == {"A123456(3)": EntityType.GOVERNMENT_ID}
    assert _found("I am A123456(4).") == {}
