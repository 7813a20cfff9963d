"""Origin, faith and occupation count where they are said of a person, and nowhere else."""

import pytest

from desktop_app.detect.recognizers import belonging
from desktop_app.vocabulary import EntityType


def _found(text: str) -> list[tuple[EntityType, str]]:
    return [(candidate.type, candidate.span.of(text)) for candidate in belonging.recognizer().find(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I am Nigerian and new here.", "Nigerian"),
        ("My wife is a devout Catholic.", "Catholic"),
        ("Je suis musulmane et je cherche un logement.", "musulmane"),
        ("Jestem Ukrainką, co mam zrobić?", "Ukrainką"),
        ("Mijn buurman is joods.", "joods"),
        ("Soy colombiana.", "colombiana"),
    ],
)
def test_a_persons_origin_or_faith_is_found(text: str, value: str) -> None:
    assert _found(text) == [(EntityType.NRP, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I'm a crane operator in a harbour.", "crane operator"),
        ("Meine Schwester ist Hebamme.", "Hebamme"),
        ("Sou pedreiro há vinte anos.", "pedreiro"),
        ("Jestem pielęgniarką.", "pielęgniarką"),
    ],
)
def test_what_somebody_is_is_found(text: str, value: str) -> None:
    assert _found(text) == [(EntityType.JOB_TITLE, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Translate this into Polish.",
        "Which French cheese goes with red wine?",
        "What does a plumber earn?",
        "Compare Turkish and Italian coffee.",
        "How do I become a midwife?",
    ],
)
def test_languages_dishes_and_trades_in_general_are_left_alone(text: str) -> None:
    assert _found(text) == []
