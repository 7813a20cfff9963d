"""What the review panel lists."""

from __future__ import annotations

from desktop_app.ui.review_items import edits_of, values_of, visible
from desktop_app.vocabulary import Choices, Conversation, Draft, Kind
from tests.ui.double import AssistantDouble


def _draft(text: str, choices: Choices) -> Draft:
    assistant = AssistantDouble()
    return assistant.draft(text, choices, assistant.settings.providers[0], Conversation(), 1)


def test_a_value_is_listed_once_however_often_it_occurs() -> None:
    draft = _draft("Maria Keller met Tom Baker, then Maria Keller left.", Choices())
    (people,) = values_of(draft, Choices()).values()
    assert [(item.value, item.times, item.stands_in) for item in people] == [
        ("Maria Keller", 2, "PERSON 1"),
        ("Tom Baker", 1, "PERSON 2"),
    ]
    assert people[0].spoken == "Maria Keller, hidden as PERSON 1"


def test_a_kept_value_is_listed_as_leaving() -> None:
    choices = Choices(kept=frozenset({"Springfield"}))
    (place,) = values_of(_draft("In Springfield.", choices), choices)[Kind.PLACE]
    assert place.kept
    assert place.spoken == "Springfield, leaves as it is"


def test_equal_changes_of_wording_are_listed_together() -> None:
    (item,) = edits_of(_draft("teh cat and teh dog", Choices()))
    assert item.pair == ("teh", "the")
    assert len(item.edits) == 2


def test_white_space_alone_can_be_seen() -> None:
    assert visible("  ") == "␣␣"
    assert visible("\n") == "↵"
    assert visible("two words") == "two words"
