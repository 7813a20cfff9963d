"""Conversations come back as they were left, and leave for good when their time is over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.storage.database import Database
from desktop_app.storage.records import Outcome
from desktop_app.storage.schema import MIGRATIONS
from desktop_app.storage.sealing import derived
from desktop_app.storage.store import Store
from desktop_app.vocabulary import (
    Conversation,
    EntityType,
    Flag,
    FlagKind,
    Mark,
    Reply,
    Span,
    Style,
    Turn,
    Vault,
    VaultEntry,
)
from tests.storage.drafts import KEY, MARIA, OTHER, REPLY, Clock, draft


def _send(store: Store, text: str, conversation: str) -> None:
    store.depart(draft(text, MARIA, conversation)).conclude(Outcome.SENT, REPLY)


def test_a_conversation_comes_back_with_turns_vault_and_decisions(store: Store) -> None:
    vault = Vault(
        (
            VaultEntry("[PERSON_1]", "Maria Keller", EntityType.PERSON),
            VaultEntry("Ada Brown", "Tom Baker", EntityType.PERSON, Style.STANDIN, 2),
            VaultEntry("a hospital", "St Example's", EntityType.ORGANIZATION, Style.BROADER, returns=False),
            VaultEntry("a hospital", "Example Infirmary", EntityType.ORGANIZATION, Style.BROADER, returns=False),
            VaultEntry("[typed]", "[typed]", None),
        ),
        key="0f" * 16,
        spent=0.25,
    )
    marked = (Mark("blue", EntityType.SECRET),)
    first = draft("Ask Maria Keller in Leeds", MARIA, vault=vault, kept={"Leeds": EntityType.LOCATION}, marked=marked)
    flags = (Flag(FlagKind.UNKNOWN, Span(5, 9)), Flag(FlagKind.LINKED, Span(0, 4)))
    reply = Reply("Dear [PER", "Dear [PER", partial=True, flags=flags)
    store.depart(first).conclude(Outcome.PARTIAL, reply)
    store.depart(first).conclude(Outcome.SENT, Reply("Dear", "Dear", flags=flags[1:]))
    found = store.conversation("c1")
    assert found is not None
    asked = ("Ask Maria Keller in Leeds", "Ask [PERSON_1] in Leeds")
    turns = (Turn(*asked, reply), Turn(*asked, Reply("Dear", "Dear", flags=flags[1:])))
    assert found.conversation == Conversation(turns, vault, "c1")
    assert (found.kept, found.marked) == ({"Leeds"}, marked)


def test_what_a_server_of_their_own_may_read_is_not_kept_for_others(store: Store) -> None:
    own = replace(OTHER, trusted=True, remote=False)
    leeds = {"Leeds": EntityType.LOCATION}
    store.depart(draft("Ask Maria Keller in Leeds", MARIA, kept=leeds)).conclude(Outcome.SENT, REPLY)
    everything = leeds | {"Maria Keller": EntityType.PERSON}
    store.depart(draft("Ask Maria Keller in Leeds", {}, kept=everything, destination=own)).conclude(Outcome.SENT, REPLY)
    found = store.conversation("c1")
    assert found is not None
    assert found.kept == {"Leeds"}


def test_an_archive_that_took_trust_for_decisions_keeps_only_those_that_cannot_come_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, end = tmp_path / "archive.db", tmp_path / "archive.end"
    own = replace(OTHER, host="127.0.0.1", remote=False)
    leeds, york = {"Leeds": EntityType.LOCATION}, {"York": EntityType.LOCATION}
    marked = (Mark("the zebra ledger", EntityType.ORGANIZATION),)
    with monkeypatch.context() as before:
        before.setattr("desktop_app.storage.store.MIGRATIONS", MIGRATIONS[:4])
        store = Store(path, end, KEY)
        store.depart(draft("Ask me in Leeds", {}, kept=leeds)).conclude(Outcome.SENT, REPLY)
        everything = leeds | {"Maria Keller": EntityType.PERSON}
        seen = draft("Ask Maria Keller in Leeds", {}, kept=everything, marked=marked, destination=own)
        store.depart(seen).conclude(Outcome.SENT, REPLY)
        store.depart(draft("Ask me in York", {}, "c2", kept=york)).conclude(Outcome.SENT, REPLY)
        store.close()
    store = Store(path, end, KEY)
    found, other = store.conversation("c1"), store.conversation("c2")
    intact = store.ledger.verify().problem == ""
    store.close()
    assert found is not None
    assert other is not None
    assert (found.kept, found.marked, other.kept, intact) == ({"Leeds"}, marked, {"York"}, True)


def test_an_archive_of_the_first_tables_opens_and_all_that_it_hides_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    before = Database(path, derived(KEY, "database"), MIGRATIONS[:1])
    with before.transaction():
        before.change("INSERT INTO conversations VALUES ('c1', 'Ask', '2026-01-01', '2026-01-01', '', 0)")
        before.change("INSERT INTO vault VALUES ('c1', 0, '[PERSON_1]', 'Maria Keller', 'PERSON', 'placeholder', 1)")
    before.close()
    store = Store(path, tmp_path / "archive.end", KEY)
    found = store.conversation("c1")
    store.close()
    assert found is not None
    assert found.conversation.vault.as_mapping() == {"[PERSON_1]": "Maria Keller"}


_TEXTS = st.text(max_size=60)


@settings(max_examples=15)
@given(st.lists(st.tuples(_TEXTS, _TEXTS, st.booleans()), min_size=1, max_size=4))
def test_every_text_comes_back_but_for_halves_of_characters(said: list[tuple[str, str, bool]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "a.db", Path(folder) / "a.end", KEY)
        turns = tuple(Turn(one, other, Reply(other, one, partial=cut)) for one, other, cut in said)
        store.keep(Conversation(turns, id="x"))
        found = store.conversation("x")
        store.close()
    assert found is not None
    assert found.conversation.turns == turns


def test_half_a_character_in_a_reply_is_kept_as_the_sign_for_an_unknown_one(store: Store) -> None:
    store.depart(draft("Ask Maria Keller", MARIA)).conclude(Outcome.SENT, Reply("a\ud800b", "a\ud800b"))
    found = store.conversation("c1")
    assert found is not None
    assert found.conversation.turns[0].reply.received == "a\ufffdb"


def test_the_newest_is_listed_first_under_its_protected_beginning(store: Store) -> None:
    _send(store, "Ask Maria Keller\nabout the garden and everything in it, please", "one")
    _send(store, "Thank Maria Keller", "two")
    _send(store, "And Maria Keller again", "one")
    assert [summary.id for summary in store.conversations()] == ["one", "two"]
    titles = [summary.title for summary in store.conversations()]
    assert titles == ["Ask [PERSON_1] about the garden and everything…", "Thank [PERSON_1]"]


def test_a_request_without_a_reply_begins_no_conversation_in_the_list(store: Store) -> None:
    store.depart(draft("Ask Maria Keller", MARIA)).conclude(Outcome.FAILED, Reply("", "", partial=True))
    assert store.conversations() == ()
    assert [entry.outcome for entry in store.ledger.entries()] == [Outcome.FAILED]


def test_conversations_are_found_by_any_word_in_any_case(store: Store) -> None:
    _send(store, "Ask Maria Keller about the STRASSE", "one")
    _send(store, "Thank Maria Keller", "two")
    assert store.mentioning("straße") == {"one"}
    assert store.mentioning("maria") == {"one", "two"}
    assert store.mentioning("100%") == frozenset()


def test_what_is_being_written_survives_until_it_is_sent(store: Store) -> None:
    store.keep_unsent("c1", "Ask Maria")
    store.keep_unsent("c1", "Ask Maria Keller")
    store.keep_unsent("c2", "other")
    assert store.unsent() == {"c1": "Ask Maria Keller", "c2": "other"}
    _send(store, "Ask Maria Keller", "c1")
    store.keep_unsent("c2", "")
    assert store.unsent() == {}


def test_a_forgotten_conversation_takes_its_values_along_and_the_ledger_stays(store: Store) -> None:
    _send(store, "Ask Maria Keller", "one")
    store.forget("one")
    assert store.conversation("one") is None
    assert store.mentioning("maria") == frozenset()
    assert store.about("Maria Keller") == ()
    assert len(store.ledger.entries()) == 1
    assert store.ledger.verify().problem == ""


def test_what_is_older_than_the_retention_is_deleted_and_the_chain_stays_whole(store: Store, clock: Clock) -> None:
    _send(store, "Ask Maria Keller", "old")
    store.keep_unsent("old too", "text")
    clock.wait(10)
    _send(store, "Thank Maria Keller", "new")
    store.forget_older_than(0)
    assert len(store.conversations()) == 2
    store.forget_older_than(7)
    assert [summary.id for summary in store.conversations()] == ["new"]
    assert store.unsent() == {}
    assert [entry.conversation for entry in store.ledger.entries()] == ["new"]
    report = store.ledger.verify()
    assert (report.problem, report.removed) == ("", 2)
    clock.wait(30)
    store.forget_older_than(7)
    rows = len(list(store.ledger.rows()))
    store.forget_older_than(7)
    assert len(list(store.ledger.rows())) == rows == 1, "one checkpoint is left and stays"
    _send(store, "Ask Maria Keller", "last")
    report = store.ledger.verify()
    assert (report.problem, report.removed) == ("", 5)


def test_what_was_deleted_is_gone_from_the_pages_too(store: Store, tmp_path: Path) -> None:
    _send(store, "Ask Maria Keller about " + "the Zeppelin " * 2000, "one")
    store.forget("one")
    # Read through the key, page by page: an overwritten row is nowhere, not even in free pages.
    import apsw

    from desktop_app.storage.sealing import derived

    store.close()
    connection = apsw.Connection(str(tmp_path / "archive.db"))
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{derived(KEY, 'database').hex()}")
    connection.execute("DELETE FROM ledger; VACUUM")
    plain = connection.serialize("main")
    assert b"Maria Keller" not in plain


def test_what_was_deleted_is_gone_from_the_copy_before_a_migration_too(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    Database(path, derived(KEY, "database"), MIGRATIONS[:1]).close()
    store = Store(path, tmp_path / "archive.end", KEY)
    _send(store, "Ask Maria Keller", "c1")
    assert list(tmp_path.glob("archive.before-*"))
    store.forget("c1")
    assert not list(tmp_path.glob("archive.before-*"))
    store.close()
