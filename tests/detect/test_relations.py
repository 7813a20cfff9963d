"""A given name in lower case is known by the word before it that says who it is."""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers.relations import RelationsRecognizer

_READER = RelationsRecognizer()


def _found(text: str) -> set[str]:
    return {found.span.of(text) for found in _READER.find(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my coworker beatrice took my lunch", "beatrice"),
        ("mein nachbar uwe schuldet mir geld", "uwe"),
        ("ma soeur mathilde est malade", "mathilde"),
        ("mi vecino alejandro grita", "alejandro"),
        ("sua sorella ornella è arrabbiata", "ornella"),
        ("o meu filho afonso não dorme", "afonso"),
        ("mijn zoon joost is ziek", "joost"),
        ("mój brat marek nie dzwoni", "marek"),
        ("My daughter, Beatrice, is ten", "Beatrice"),
    ],
)
def test_a_name_behind_what_somebody_is_is_found(text: str, name: str) -> None:
    assert _found(text) == {name}


@pytest.mark.parametrize(
    "text", ["my brother will come", "your boss is here", "the teacher said so", "mein chef hat recht"]
)
def test_other_words_there_are_no_names(text: str) -> None:
    assert _found(text) == set()


def test_a_list_of_names_is_people() -> None:
    assert _found("they had six: leonti, terrence, pamela, andrea and brian.") == {
        "terrence",
        "pamela",
        "andrea",
        "brian",
    }
    assert _found("flour, sugar, butter and salt") == set()
    assert _found("red, green, rosa and blue") == set()
