"""The ledger shows what left, answers for every value, and betrays every change to it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from desktop_app.errors import ArchiveFailed
from desktop_app.storage import ledger as ledger_module
from desktop_app.storage.ledger_export import as_json, as_markdown
from desktop_app.storage.records import Outcome
from desktop_app.storage.sealing import derived
from desktop_app.storage.store import Store
from desktop_app.vocabulary import EntityType, Mark, Reply, Vault, VaultEntry
from tests.storage.drafts import MARIA, NOTE, OPENAI, OTHER, REPLY, draft

_KEY = bytes(range(32))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "archive.db", tmp_path / "archive.end", _KEY)
    yield made
    made.close()


def _send(store: Store, count: int = 1) -> None:
    for number in range(count):
        store.depart(draft(f"Ask Maria Keller {number}", MARIA, f"c{number}")).conclude(Outcome.SENT, REPLY)


def _by_the_key(tmp_path: Path, statement: str) -> None:
    """What someone who got hold of the database's key could do to it."""
    connection = apsw.Connection(str(tmp_path / "archive.db"))
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", f"raw:{derived(_KEY, 'database').hex()}")
    connection.execute(statement)
    connection.close()


def test_a_request_is_noted_whole_before_and_completed_after(store: Store) -> None:
    sent = draft(
        "Ask Maria Keller in Leeds about blue",
        {**MARIA, "blue": ("[SECRET_1]", EntityType.SECRET)},
        kept={"Leeds": EntityType.LOCATION},
        marked=(Mark("Blue", EntityType.SECRET),),
    )
    departure = store.depart(sent)
    (entry,) = store.ledger.entries()
    assert entry.outcome is Outcome.UNKNOWN
    assert (entry.provider, entry.model, entry.host) == ("openai", "a-model", "api.example.com")
    assert (entry.size, entry.digest, entry.body) == (
        len(sent.outgoing.body),
        sent.outgoing.digest,
        sent.outgoing.body,
    )
    assert (entry.hidden, entry.kept, entry.added) == ({"PERSON": 1, "SECRET": 1}, {"LOCATION": 1}, {"SECRET": 1})
    assert entry.time.utcoffset() is not None
    departure.conclude(Outcome.PARTIAL, Reply("Dear", "Dear", partial=True))
    assert [entry.outcome for entry in store.ledger.entries()] == [Outcome.PARTIAL]
    assert store.ledger.verify().problem == ""


def test_requests_are_found_by_provider_date_and_what_they_said(store: Store) -> None:
    store.depart(draft("Ask Maria Keller about the Garden", MARIA))
    store.depart(draft("Thank Maria Keller", MARIA, "c2", destination=OTHER))
    assert [entry.number for entry in store.ledger.entries()] == [2, 1]
    assert [entry.number for entry in store.ledger.search("garden")] == [1]
    assert [entry.number for entry in store.ledger.search("MISTRAL")] == [2]
    assert len(store.ledger.search(f"{store.ledger.entries()[0].time:%Y-%m-%d}")) == 2
    assert store.ledger.search("Maria") == (), "what was hidden is not in what left"


# --- what each provider got about a value


def test_a_value_is_answered_for_by_replacement_and_provider(store: Store) -> None:
    store.depart(draft("Ask Maria Keller", MARIA))
    vault = Vault((VaultEntry("[PERSON_1]", "Maria Keller", EntityType.PERSON),))
    store.depart(draft("And the garden?", {}, earlier=("Ask [PERSON_1]",), vault=vault, destination=OTHER))
    store.depart(draft("Nothing of the kind", {}, vault=vault))
    store.depart(draft("Ask Maria Keller", {"Maria Keller": ("Anna Moss", EntityType.PERSON)}, "c2"))
    found = store.about("Maria Keller")
    assert [(each.entry.number, each.entry.provider, each.replacements, each.itself) for each in found] == [
        (4, "openai", ("Anna Moss",), False),
        (2, "mistral", ("[PERSON_1]",), False),
        (1, "openai", ("[PERSON_1]",), False),
    ]
    assert [each.entry.number for each in store.about("keller")] == [4, 2, 1], "a part of it is enough"
    assert store.about("Kell") == ()
    assert store.about("Anna Moss") != (), "the stand-in itself left"


def test_what_one_provider_got_about_a_value_can_be_asked_alone(store: Store) -> None:
    store.depart(draft("Ask Maria Keller", MARIA)).conclude(Outcome.SENT, REPLY)
    store.depart(draft("Ask Maria Keller", MARIA, destination=OTHER)).conclude(Outcome.SENT, REPLY)
    (found,) = store.about("Maria Keller", "Mistral")
    assert (found.entry.provider, found.replacements) == ("mistral", ("[PERSON_1]",))
    assert store.about("Maria Keller", "openai") != store.about("Maria Keller", "mistral")
    assert store.about("Maria Keller", "anthropic") == ()


def test_the_explanation_of_placeholders_tells_nothing_about_a_value(store: Store) -> None:
    assert "[PERSON_1]" in NOTE
    vault = Vault((VaultEntry("[PERSON_1]", "Maria Keller", EntityType.PERSON),))
    store.depart(draft("The weather", {}, vault=vault))
    assert store.about("Maria Keller") == ()


def test_a_value_that_left_as_itself_is_told_apart_by_whose_decision_it_was(store: Store) -> None:
    store.depart(draft("Ask in Leeds", {}, kept={"Leeds": EntityType.LOCATION}))
    store.depart(draft("Ask in York", {}))
    (kept,) = store.about("leeds")
    assert (kept.itself, kept.by_choice) == (True, True)
    (overlooked,) = store.about("York")
    assert (overlooked.itself, overlooked.by_choice) == (True, False)


def test_a_label_that_cannot_come_back_is_known_too(store: Store) -> None:
    store.depart(draft("Ask Maria Keller", {"Maria Keller": ("[PERSON]", EntityType.PERSON)}, vault=Vault()))
    assert [each.replacements for each in store.about("Maria Keller")] == [("[PERSON]",)]


def test_a_replacement_numbered_anew_after_a_failure_is_not_mixed_up(store: Store) -> None:
    store.depart(draft("Ask Maria Keller", MARIA)).conclude(Outcome.FAILED, Reply("", "", partial=True))
    store.depart(draft("Ask Tom Baker", {"Tom Baker": ("[PERSON_1]", EntityType.PERSON)}))
    assert [each.entry.number for each in store.about("Maria Keller")] == [1]
    assert [each.entry.number for each in store.about("Tom Baker")] == [3]


# --- tampering

_TAMPERINGS = {
    "a fact": "UPDATE ledger SET facts = replace(facts, 'openai', 'ollama') WHERE number = 3",
    "a time": "UPDATE ledger SET time = '2020-01-01T00:00:00.000000+00:00' WHERE number = 3",
    "a kind": "UPDATE ledger SET kind = 'outcome' WHERE number = 3",
    "a body": "UPDATE ledger SET body = CAST('{}' AS BLOB) WHERE number = 3",
    "a body taken out": "UPDATE ledger SET body = NULL WHERE number = 3",
    "a hash": "UPDATE ledger SET hash = '00' WHERE number = 3",
    "one deleted": "DELETE FROM ledger WHERE number = 3",
    "the first deleted": "DELETE FROM ledger WHERE number = 1",
    "the first two deleted": "DELETE FROM ledger WHERE number <= 2",
    "one deleted and the gap closed": "DELETE FROM ledger WHERE number = 3;"
    " UPDATE ledger SET number = number - 1 WHERE number > 3",
    "two exchanged": "UPDATE ledger SET number = 99 WHERE number = 3; UPDATE ledger SET number = 3 WHERE number = 5;"
    " UPDATE ledger SET number = 5 WHERE number = 99",
    "one inserted": "INSERT INTO ledger SELECT 7, time, kind, facts, previous, hash, body FROM ledger WHERE number = 5",
    "the last deleted": "DELETE FROM ledger WHERE number = 6",
    "the last two deleted": "DELETE FROM ledger WHERE number >= 5",
    "all deleted": "DELETE FROM ledger",
}


@pytest.mark.parametrize("how", _TAMPERINGS)
def test_every_change_shows(store: Store, tmp_path: Path, how: str) -> None:
    _send(store, 3)
    assert store.ledger.verify().problem == ""
    _by_the_key(tmp_path, _TAMPERINGS[how])
    assert store.ledger.verify().problem


def test_an_older_database_in_the_place_of_the_newer_shows(store: Store, tmp_path: Path) -> None:
    _send(store)
    older = Path(f"{tmp_path}/older")
    store.close()
    older.write_bytes((tmp_path / "archive.db").read_bytes())
    again = Store(tmp_path / "archive.db", tmp_path / "archive.end", _KEY)
    _send(again)
    again.close()
    (tmp_path / "archive.db").write_bytes(older.read_bytes())
    rolled_back = Store(tmp_path / "archive.db", tmp_path / "archive.end", _KEY)
    assert "went on to row 4" in rolled_back.ledger.verify().problem
    rolled_back.close()


def test_an_end_whose_mark_is_missing_or_another_is_not_vouched_for(store: Store, tmp_path: Path) -> None:
    _send(store)
    mark = tmp_path / "archive.end"
    content = bytearray(mark.read_bytes())
    content[-1] ^= 1
    mark.write_bytes(content)
    assert "mark" in store.ledger.verify().problem
    mark.unlink()
    assert "mark" in store.ledger.verify().problem
    store.close()
    again = Store(tmp_path / "archive.db", mark, _KEY)
    assert "mark" in again.ledger.verify().problem, "a start does not vouch for what it did not see"
    again.close()


def test_a_crash_between_a_row_and_its_mark_is_no_alarm(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _send(store)
    monkeypatch.setattr(ledger_module, "replace_content", lambda *_: None)
    _send(store)
    assert store.ledger.verify().problem == ""


def test_retention_leaves_a_chain_in_which_changes_still_show(store: Store, tmp_path: Path) -> None:
    _send(store, 3)
    _by_the_key(tmp_path, "UPDATE ledger SET time = time")  # still whole
    with store._database.transaction():
        moment = store.ledger.entries()[0].time
        store.ledger.forget_before(moment, moment)
    store.ledger.mark_end()
    assert store.ledger.verify().problem == ""
    assert [entry.number for entry in store.ledger.entries()] == [5]
    _by_the_key(tmp_path, "DELETE FROM ledger WHERE number = 5")
    assert store.ledger.verify().problem


# --- failing closed


def test_a_ledger_that_cannot_be_written_stops_the_request(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ledger_module, "replace_content", full)
    with pytest.raises(ArchiveFailed, match="Nothing was sent"):
        store.depart(draft("Ask Maria Keller", MARIA))


def test_a_locked_database_is_an_error_and_not_a_wait_for_ever(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store._database._connection.set_busy_timeout(10)
    other = apsw.Connection(str(tmp_path / "archive.db"))
    other.pragma("cipher", "chacha20")
    other.pragma("key", f"raw:{derived(_KEY, 'database').hex()}")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ArchiveFailed, match="Another Discreet"):
        store.depart(draft("Ask Maria Keller", MARIA))
    other.close()
    store.depart(draft("Ask Maria Keller", MARIA))


# --- export


def test_the_json_can_be_verified_by_its_own_rule_alone(store: Store) -> None:
    _send(store, 2)
    exported = json.loads(as_json(store.ledger.rows()))
    previous = ""
    for row in exported["rows"]:
        hashed = {name: row[name] for name in ("number", "time", "kind", "facts", "previous")}
        canonical = json.dumps(hashed, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        assert row["previous"] == previous
        assert row["hash"] == hashlib.sha256(canonical.encode("ascii")).hexdigest()
        previous = row["hash"]
        if row["kind"] == "request":
            assert hashlib.sha256(row["body"].encode()).hexdigest() == row["facts"]["digest"]
    assert len(exported["rows"]) == 4


def test_the_markdown_tells_every_request_and_nothing_that_was_hidden(store: Store) -> None:
    _send(store, 2)
    text = as_markdown(store.ledger.entries())
    assert text.count("\n## ") == 2
    assert "Ask [PERSON_1] 0" in text
    assert OPENAI.host in text
    assert "Maria" not in text


@pytest.mark.parametrize(
    ("body", "texts"), [(b'{"a": ["x", {"b": "y"}], "n": 1}', ["x", "y"]), (b"plain \xff", ["plain \ufffd"])]
)
def test_the_texts_of_a_body_are_found_whatever_its_shape(body: bytes, texts: list[str]) -> None:
    assert ledger_module.texts_of(body) == texts
