"""Set phrases and the commas that go with them."""

import pytest

from desktop_app.enhance.edits import applied, without_overlap
from desktop_app.enhance.usage import Usage


@pytest.fixture
def usage() -> Usage:
    return Usage.read(["in the other hand > on the other hand", "the other > others", "alot > a lot"])


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("In the other hand, it is cheap.", "On the other hand, it is cheap."),
        ("I like it alot.", "I like it a lot."),
        ("However hard it rained, we went.", "However hard it rained, we went."),
        ("However we went out.", "However, we went out."),
        ("It was late. For example the shops were shut.", "It was late. For example, the shops were shut."),
        ("The hotel was full but we found a room.", "The hotel was full, but we found a room."),
        ("It was not only cheap but they also deliver.", "It was not only cheap, but they also deliver."),
        ("The train was full so we stood.", "The train was full, so we stood."),
        ("Everything there is but the price.", "Everything there is but the price."),
        ("Nothing but he mattered.", "Nothing but he mattered."),
    ],
)
def test_what_is_never_right_becomes_what_is_meant(usage: Usage, wrong: str, right: str) -> None:
    assert applied(wrong, without_overlap(usage.corrections(wrong))) == right


@pytest.mark.parametrize("text", ["ALOT", "alot_of", "x-alot", "a-lot"])
def test_code_and_shouting_stay(usage: Usage, text: str) -> None:
    assert list(usage.corrections(text)) == []
