"""What the problem strip says."""

from __future__ import annotations

import pytest

from desktop_app.errors import (
    ConnectionFailed,
    EngineStopped,
    KeychainLocked,
    ModelMissing,
    NoKey,
    PolicyForbids,
    TextTooLong,
)
from desktop_app.ui.problems import Gravity, Problem, Remedy, leaking, problem_of
from desktop_app.vocabulary import Destination, EntityType, Leak, Message, Outgoing, Role


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        (NoKey("There is no key."), Remedy.OPEN_SETTINGS),
        (KeychainLocked("It is locked."), Remedy.OPEN_SETTINGS),
        (PolicyForbids("Not there."), Remedy.OPEN_SETTINGS),
        (EngineStopped(), Remedy.TRY_AGAIN),
        (ModelMissing("A model is missing."), Remedy.TRY_AGAIN),
        (TextTooLong(2_000_000, 1_000_000), Remedy.NONE),
        (ConnectionFailed("The provider cannot be reached."), Remedy.NONE),
    ],
)
def test_an_error_speaks_for_itself_and_offers_what_helps(error: Exception, remedy: Remedy) -> None:
    problem = problem_of(error)
    assert problem.says == str(error)
    assert problem.remedy is remedy


def test_an_unexpected_error_is_named_by_its_kind_only() -> None:
    problem = problem_of(ValueError("Maria Keller"))
    assert "ValueError" in problem.says
    assert "Maria" not in problem.says
    assert problem.gravity is Gravity.DANGER


def _request(note: str, *said: str) -> Outgoing:
    messages = tuple(Message(Role.USER, text) for text in said)
    notes = (Message(Role.SYSTEM, note),) if note else ()
    return Outgoing(Destination("practice", "", "", "", 0, remote=False), (*notes, *messages), b"", note)


def test_a_first_prompt_is_no_earlier_message_although_a_note_goes_before_it() -> None:
    card = Leak(EntityType.CREDIT_CARD_NUMBER, "digits", 0, None)
    assert "earlier" not in leaking((card,), _request("Brackets stand for private values.", "Now this")).says


def test_leaks_are_named_by_kind_form_and_place() -> None:
    card = Leak(EntityType.CREDIT_CARD_NUMBER, "digits", 2, None)
    name = Leak(EntityType.PERSON, "exact", 0, None)
    problem: Problem = leaking((card, card, name), _request("", "Hello", "Good day", "Now this"))
    assert "a card number as bare digits" in problem.says
    assert "a name in an earlier message exactly as written" in problem.says
    assert problem.gravity is Gravity.DANGER
