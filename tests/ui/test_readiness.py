"""Send is offered only for a checked draft of what is on the screen, and otherwise the reason is said."""

from __future__ import annotations

import pytest

from desktop_app.ui.readiness import Phase, Tone, readiness
from desktop_app.ui.session import Session, revisions
from desktop_app.vocabulary import EntityType, Leak
from tests.ui.double import AssistantDouble


@pytest.fixture
def session() -> Session:
    made = Session(revisions())
    made.write("Ask Maria Keller")
    return made


@pytest.fixture
def assistant() -> AssistantDouble:
    return AssistantDouble()


def _check(session: Session, assistant: AssistantDouble) -> None:
    provider = assistant.settings.providers[0]
    session.accept(assistant.draft(session.text, session.choices, provider, session.conversation, session.revision))


def test_a_checked_draft_may_be_sent(session: Session, assistant: AssistantDouble) -> None:
    _check(session, assistant)
    state = readiness(session, Phase.READY, blocked=False)
    assert state.may_send
    assert state.says == "Checked: 1 private value hidden"
    assert state.tone is Tone.FINE


def test_a_kept_value_is_counted_aloud(session: Session, assistant: AssistantDouble) -> None:
    session.keep("Maria Keller")
    _check(session, assistant)
    state = readiness(session, Phase.READY, blocked=False)
    assert state.says == "0 hidden, 1 left by you"
    assert state.tone is Tone.WARNING


def test_a_leak_blocks(session: Session, assistant: AssistantDouble) -> None:
    assistant.leaks = (Leak(EntityType.PERSON, "exact", 0, None),)
    _check(session, assistant)
    state = readiness(session, Phase.READY, blocked=False)
    assert not state.may_send
    assert state.says == "1 private value would still leave"


@pytest.mark.parametrize("phase", [Phase.LOADING, Phase.FAILED, Phase.SENDING])
def test_nothing_is_sent_unless_the_window_is_ready(session: Session, assistant: AssistantDouble, phase: Phase) -> None:
    _check(session, assistant)
    state = readiness(session, phase, blocked=False)
    assert not state.may_send
    assert state.says


def test_unchecked_empty_and_failed_texts_each_say_why(session: Session) -> None:
    reasons = [readiness(session, Phase.READY, blocked=False), readiness(session, Phase.READY, blocked=True)]
    session.write("  \n")
    reasons.append(readiness(session, Phase.READY, blocked=False))
    assert not any(state.may_send for state in reasons)
    assert [state.says for state in reasons] == [
        "Checking…",
        "Not checked, so it cannot be sent",
        "Write something first",
    ]
