"""The note to the model: speaks of what is there, tells what belongs together, and knows no value."""

from __future__ import annotations

import pytest

from desktop_app.gateway.explanation import Substitute, explanation
from desktop_app.vocabulary import Message, Role, Style

_TEXT = "[PERSON_1] wrote to [EMAIL_ADDRESS_1]. [PERSON_2] is Anna Weber, aged about 40, in [LOCATION]."
_TALK = (Message(Role.USER, _TEXT),)


def test_without_replacements_there_is_no_note() -> None:
    assert explanation((), _TALK) == ""


def test_replacements_that_do_not_occur_are_not_spoken_of() -> None:
    assert explanation((Substitute("[PERSON_9]", Style.PLACEHOLDER),), _TALK) == ""


@pytest.mark.parametrize(
    ("text", "style", "word"),
    [
        ("[PERSON_1]", Style.PLACEHOLDER, "square brackets, such as"),
        ("Anna Weber", Style.STANDIN, "stand-ins"),
        ("about 40", Style.BROADER, "more broadly"),
        ("40", Style.NOISE, "changed a little"),
        ("[LOCATION]", Style.REDACT, "without a number"),
    ],
)
def test_each_style_has_its_own_sentence(text: str, style: Style, word: str) -> None:
    note = explanation((Substitute(text, style),), _TALK)
    assert word in note
    assert len(note.split(". ")) <= 3


def test_the_styles_of_a_request_are_told_together_and_once() -> None:
    substitutes = (Substitute("[PERSON_1]", Style.PLACEHOLDER), Substitute("[PERSON_2]", Style.PLACEHOLDER))
    assert explanation((*substitutes, Substitute("Anna Weber", Style.STANDIN)), _TALK).count("stand-ins") == 1
    assert explanation(substitutes, _TALK) == explanation(substitutes[:1], _TALK)


def test_placeholders_of_one_person_are_told_to_belong_together() -> None:
    note = explanation(
        (
            Substitute("[PERSON_1]", Style.PLACEHOLDER, 1),
            Substitute("[EMAIL_ADDRESS_1]", Style.PLACEHOLDER, 1),
            Substitute("[PERSON_2]", Style.PLACEHOLDER, 2),
        ),
        _TALK,
    )
    assert note.endswith("The same person or thing: [PERSON_1] and [EMAIL_ADDRESS_1].")


def test_a_stand_in_is_never_named_in_the_note() -> None:
    substitutes = (Substitute("Anna Weber", Style.STANDIN, 1), Substitute("[PERSON_1]", Style.PLACEHOLDER, 1))
    assert "Anna" not in explanation(substitutes, _TALK)
