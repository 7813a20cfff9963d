"""Decisions about values are kept encrypted, teach at the next prompt, and go with their conversation."""

from __future__ import annotations

from pathlib import Path

from desktop_app.learning import Learned
from desktop_app.storage.store import Store
from desktop_app.vocabulary import EntityType, Mark, Term
from tests.storage.drafts import KEY, MARIA, Clock, decided, draft

_HERON = Mark("Blue Heron", EntityType.ORGANIZATION)
_LEEDS = {"Leeds": EntityType.LOCATION}


def _mark(store: Store, conversation: str = "c1") -> None:
    decided(store, draft("Ask Maria Keller at Blue Heron", MARIA, conversation, marked=(_HERON,)))


def _keep(store: Store, *conversations: str) -> None:
    for conversation in conversations:
        decided(store, draft("Ask Maria Keller in Leeds", MARIA, conversation, kept=_LEEDS))


def _hidden(learned: Learned) -> list[str]:
    return [term.text for term in learned.terms if term.always]


def test_what_was_marked_once_is_known_at_once_and_what_was_kept_after_the_second_conversation(store: Store) -> None:
    assert store.lessons.learned == Learned()
    _mark(store)
    assert _hidden(store.lessons.learned) == ["Blue Heron"]
    _keep(store, "c2", "c2", "c2")
    assert len(store.lessons.learned.terms) == 1
    _keep(store, "c3")
    assert Term("Leeds") in store.lessons.learned.terms


def test_nothing_is_worked_out_anew_until_something_was_decided_anywhere(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    _mark(store)
    before = store.lessons.learned
    store.keep_unsent("c1", "being written")
    assert store.lessons.learned is before
    other = Store(tmp_path / "archive.db", tmp_path / "archive.end", KEY, clock)
    assert other.lessons.forget("blue  HERON")
    other.close()
    assert store.lessons.learned == Learned()


def test_a_forgotten_conversation_takes_along_what_it_taught(store: Store, clock: Clock) -> None:
    _mark(store, "c1")
    _keep(store, "c2", "c3")
    store.forget("c3")
    assert _hidden(store.lessons.learned) == ["Blue Heron"]
    assert len(store.lessons.learned.terms) == 1
    clock.wait(40)
    store.forget_older_than(30)
    assert store.lessons.learned == Learned()


def test_a_value_a_threshold_and_everything_can_be_forgotten(store: Store) -> None:
    _mark(store)
    _keep(store, "c2", "c3")
    assert not store.lessons.forget("Leed")
    assert store.lessons.forget("LEEDS")
    assert _hidden(store.lessons.learned) == ["Blue Heron"]
    assert not store.lessons.forget_threshold(EntityType.PERSON)
    store.lessons.erase()
    assert store.lessons.learned == Learned()
    assert store.conversation("c1") is not None


def test_no_decided_value_stands_in_a_file_in_the_clear(store: Store, tmp_path: Path) -> None:
    _mark(store)
    for path in tmp_path.iterdir():
        assert b"Heron" not in path.read_bytes()
