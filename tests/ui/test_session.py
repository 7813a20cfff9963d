"""A conversation as it is being written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.ui.session import Session, revisions
from desktop_app.vocabulary import Choices, Conversation, Draft, EntityType, Level, Profile, Style
from tests.ui.double import AssistantDouble


@pytest.fixture
def session() -> Session:
    return Session(revisions())


def _draft(session: Session) -> Draft:
    assistant = AssistantDouble()
    provider = assistant.settings.providers[0]
    return assistant.draft(session.text, session.choices, provider, session.conversation, session.revision)


def test_every_change_is_a_new_revision(session: Session) -> None:
    seen = [session.revision]
    for change in (
        lambda: session.write("Maria Keller"),
        lambda: session.choose(Profile.STRICT),
        lambda: session.choose(Style.REDACT),
        lambda: session.choose(Level.OFF),
        lambda: session.keep("Maria Keller"),
        lambda: session.hide("Maria Keller"),
        lambda: session.mark("Maria", EntityType.SECRET),
    ):
        change()
        seen.append(session.revision)
    assert seen == sorted(set(seen))


def test_choosing_what_is_chosen_already_changes_nothing(session: Session) -> None:
    session.choose(session.choices.profile)
    assert session.revision == 0


def test_a_draft_of_an_older_revision_is_dropped(session: Session) -> None:
    session.write("Maria Keller")
    old = _draft(session)
    session.write("Maria Keller and more")
    assert not session.accept(old)
    assert session.draft is None


def test_stand_ins_of_an_unsent_prompt_are_drawn_with_one_key(session: Session) -> None:
    def drawn_with(key: str) -> Draft:
        draft = _draft(session)
        prepared = draft.prepared
        vault = replace(prepared.protected.vault, key=key)
        return replace(draft, prepared=replace(prepared, protected=replace(prepared.protected, vault=vault)))

    session.write("Maria Keller")
    session.accept(drawn_with("aa" * 16))
    assert session.conversation.vault.key == "aa" * 16
    assert session.conversation.vault.entries == (), "nothing was sent, so nothing has to be remembered"
    session.write("Maria Keller and")
    session.accept(drawn_with("bb" * 16))
    assert session.conversation.vault.key == "aa" * 16


def test_a_draft_goes_stale_with_the_next_keystroke(session: Session) -> None:
    session.write("Maria Keller")
    assert session.accept(_draft(session))
    assert session.current is not None
    session.write("Maria Kelle")
    assert session.current is None
    assert session.draft is not None, "it stays on the screen until the next one comes"


def test_a_draft_of_another_conversation_never_fits() -> None:
    numbers = revisions()
    one, other = Session(numbers), Session(numbers)
    one.write("Maria Keller")
    other.write("Maria Keller")
    assert not other.accept(_draft(one))


def test_keeping_a_marked_value_takes_the_mark_away(session: Session) -> None:
    session.mark("blue", EntityType.SECRET)
    session.keep("blue")
    assert session.choices == Choices(kept=frozenset({"blue"}))


def test_marking_a_kept_value_hides_it(session: Session) -> None:
    session.keep("blue")
    session.mark("blue", EntityType.SECRET)
    assert not session.choices.kept
    assert [mark.value for mark in session.choices.marked] == ["blue"]


def test_an_undone_change_can_be_made_again(session: Session) -> None:
    session.write("teh")
    edit = _draft(session).prepared.edits[0]
    session.take_back(edit)
    assert session.choices.undone == {("teh", "the")}
    session.bring_back(("teh", "the"))
    assert session.choices.undone == frozenset()


def test_after_a_reply_the_editor_is_empty_and_decisions_about_values_stay(session: Session) -> None:
    session.write("Maria Keller and teh rest")
    session.keep("Maria Keller")
    session.take_back(*_draft(session).prepared.edits)
    session.sent(Conversation())
    assert session.text == ""
    assert session.draft is None
    assert session.choices.kept == {"Maria Keller"}
    assert not session.choices.undone
