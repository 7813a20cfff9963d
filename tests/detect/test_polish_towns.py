"""Polish towns are found in the cases that people write them in."""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers.polish_towns import PolishTownsRecognizer

_READER = PolishTownsRecognizer()


def _found(text: str) -> dict[str, bool]:
    return {found.span.of(text): found.certain for found in _READER.find(text)}


@pytest.mark.parametrize(
    "town",
    [
        "Warszawie",
        "Krakowie",
        "Bydgoszczy",
        "Radomiu",
        "Łodzi",
        "Gdańsku",
        "Katowicach",
        "Kielcach",
        "Zielonej Górze",
        "Jeleniej Górze",
        "Gnieźnie",
        "Tychach",
        "Mielcu",
        "toruniu",
    ],
)
def test_a_town_somebody_lives_in_is_found_however_it_is_bent(town: str) -> None:
    assert _found(f"Mieszkam w {town} od roku.") == {town: True}


@pytest.mark.parametrize(
    "text", ["Ile osób mieszka w Krakowie?", "Jak dojechać do Radomia", "Co zobaczyć we Wrocławiu"]
)
def test_a_town_in_a_general_question_is_left_to_the_models(text: str) -> None:
    assert set(_found(text).values()) == {False}


@pytest.mark.parametrize("text", ["we pile up the boxes", "w nocy wracam do domu", "mieszkam w bloku", ""])
def test_other_words_after_a_preposition_are_no_towns(text: str) -> None:
    assert _found(text) == {}
