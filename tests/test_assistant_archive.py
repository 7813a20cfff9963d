"""What leaves is noted before it leaves; without a note nothing does; and a conversation goes on after a restart."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
import trustme

from desktop_app.assistant import Assistant
from desktop_app.engine import Engine
from desktop_app.errors import ApprovalUsed, ArchiveFailed, NoKey, ReplyCut
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.archive import Archive
from desktop_app.storage.records import Outcome
from desktop_app.storage.settings import SettingsFile
from desktop_app.vocabulary import Choices, Conversation, Draft, EntityType, Mark, Provider, ProviderKind, Term
from tests.loopback import LoopbackServer, Visit, echo, head, openai_stream
from tests.storage.drafts import MemoryKeychain

_TEXT = "My name is John Smith. Process card 4532-7153-9856-3421 for Sarah Johnson."


@pytest.fixture
def start(engine: Engine, tmp_path: Path) -> Iterator[Callable[[], Assistant]]:
    """A new start of the program over the same folders, its archive open."""
    keychain = MemoryKeychain()
    made: list[Assistant] = []

    def started() -> Assistant:
        for before in made:
            before.archive.close()
        archive = Archive(tmp_path / "data", keychain)  # type: ignore[arg-type]
        settings = SettingsFile(tmp_path / "settings.toml")
        made.append(Assistant(engine, settings, keychain, EgressGuard(), archive))  # type: ignore[arg-type]
        assert made[-1].open_archive().is_open
        return made[-1]

    yield started
    for assistant in made:
        assistant.archive.close()


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(echo) as running:
        yield running


def _use(assistant: Assistant, server: LoopbackServer) -> Provider:
    provider = Provider("loopback", ProviderKind.OPENAI, server.url + "/v1", "some-model")
    assistant.save(replace(assistant.settings, providers=(*assistant.settings.providers, provider)))
    return assistant.provider("loopback")


def _send(assistant: Assistant, draft: Draft) -> str:
    sending = assistant.send(assistant.approve(draft, draft.outgoing.digest), draft.prepared.protected.vault)
    return "".join(delta.restored for delta in sending)


Start = Callable[[], Assistant]


def test_a_request_is_in_the_ledger_when_its_first_byte_arrives(start: Start, server: LoopbackServer) -> None:
    assistant = start()
    noted: list[tuple[Outcome, bytes]] = []

    def looking(visit: Visit) -> None:
        noted.extend((entry.outcome, entry.body) for entry in assistant.archive.opened().ledger.entries())
        echo(visit)

    server.behaviour = looking
    draft = assistant.draft(_TEXT, Choices(), _use(assistant, server), Conversation(), revision=1)
    _send(assistant, draft)
    assert noted == [(Outcome.UNKNOWN, draft.outgoing.body)]
    (entry,) = assistant.archive.opened().ledger.entries()
    assert (entry.outcome, entry.digest) == (Outcome.SENT, draft.outgoing.digest)
    assert entry.hidden["PERSON"] == 2
    assert [each.entry.number for each in assistant.archive.opened().about("Sarah Johnson")] == [1]


def test_what_cannot_be_noted_does_not_leave_and_the_approval_stays_good(
    start: Start, server: LoopbackServer, tmp_path: Path
) -> None:
    assistant = start()
    draft = assistant.draft(_TEXT, Choices(), _use(assistant, server), Conversation(), revision=1)
    approved = assistant.approve(draft, draft.outgoing.digest)
    database = assistant.archive.opened()._database
    database._connection.set_busy_timeout(10)
    blocking = apsw.Connection(str(tmp_path / "data" / "archive.db"))
    # The key is the archive's own; another process of Discreet would have it as well.
    for pragma, value in (("cipher", "chacha20"), ("key", _database_key(assistant))):
        blocking.pragma(pragma, value)
    blocking.execute("BEGIN IMMEDIATE")
    with pytest.raises(ArchiveFailed):
        assistant.send(approved, draft.prepared.protected.vault)
    assert server.connections == 0
    blocking.execute("ROLLBACK")
    blocking.close()
    assert list(assistant.send(approved, draft.prepared.protected.vault))
    with pytest.raises(ApprovalUsed):
        assistant.send(approved, draft.prepared.protected.vault)
    assert len(assistant.archive.opened().ledger.entries()) == 1


def _database_key(assistant: Assistant) -> str:
    from desktop_app.storage.sealing import derived

    return f"raw:{derived(bytes.fromhex(assistant.archive._open_now.data_key.reveal()), 'database').hex()}"


def test_a_request_that_was_stopped_here_is_told_apart_from_one_that_left(start: Start) -> None:
    assistant = start()
    draft = assistant.draft(_TEXT, Choices(), assistant.provider("openai"), Conversation(), revision=1)
    with pytest.raises(NoKey):
        _send(assistant, draft)
    assert [entry.outcome for entry in assistant.archive.opened().ledger.entries()] == [Outcome.NOT_SENT]
    assert assistant.archive.opened().conversations() == ()


def test_a_cut_reply_is_kept_in_conversation_and_ledger(start: Start) -> None:
    def half_a_reply(visit: Visit) -> None:
        whole = openai_stream(["Dear [PERS", "ON_1], this is ", "the end."])
        headers = {"Content-Type": "text/event-stream", "Content-Length": str(len(whole))}
        visit.send(head("200 OK", headers) + whole[: whole.index(b"the end")])

    assistant = start()
    with LoopbackServer(half_a_reply) as server:
        draft = assistant.draft(_TEXT, Choices(), _use(assistant, server), Conversation(), revision=1)
        with pytest.raises(ReplyCut):
            _send(assistant, draft)
    store = assistant.archive.opened()
    assert [entry.outcome for entry in store.ledger.entries()] == [Outcome.PARTIAL]
    found = store.conversation(draft.conversation)
    assert found is not None
    (turn,) = found.conversation.turns
    assert turn.reply.restored == "Dear John Smith, this is "
    assert turn.reply.partial


def test_a_reader_who_leaves_has_cancelled(start: Start) -> None:
    assistant = start()
    draft = assistant.draft(_TEXT, Choices(), assistant.provider("practice"), Conversation(), revision=1)
    sending = assistant.send(assistant.approve(draft, draft.outgoing.digest), draft.prepared.protected.vault)
    pieces = iter(sending)
    next(pieces)
    pieces.close()  # type: ignore[attr-defined]
    assert [entry.outcome for entry in assistant.archive.opened().ledger.entries()] == [Outcome.CANCELLED]


def test_a_conversation_goes_on_after_a_restart_with_its_vault(start: Start, server: LoopbackServer) -> None:
    first = start()
    draft = first.draft(_TEXT, Choices(), _use(first, server), Conversation(), revision=1)
    _send(first, draft)

    second = start()
    (summary,) = second.archive.opened().conversations()
    assert "John" not in summary.title
    reopened = second.archive.opened().conversation(summary.id)
    assert reopened is not None
    going_on = second.draft(
        "And thank Sarah Johnson.", Choices(), second.provider("loopback"), reopened.conversation, revision=2
    )
    assert going_on.leaks == ()
    assert "[PERSON_2]" in going_on.prepared.text
    assert "Sarah Johnson" in _send(second, going_on)
    (again,) = second.archive.opened().conversations()
    assert again.id == summary.id
    found = second.archive.opened().conversation(again.id)
    assert found is not None
    assert len(found.conversation.turns) == 2
    assert second.archive.opened().ledger.verify().problem == ""


@pytest.fixture
def cloud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackServer]:
    """A provider like any other, which is trusted with nothing and has a certificate that the system accepts."""
    if sys.platform != "linux":
        pytest.skip("on other systems no file adds to the authorities that are accepted")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    with LoopbackServer(echo, tls) as running:
        yield running


def _trusting_and_not(assistant: Assistant, own: LoopbackServer, cloud: LoopbackServer) -> None:
    providers = (
        Provider("own", ProviderKind.OPENAI, own.url + "/v1", "some-model", trusted=True),
        Provider("cloud", ProviderKind.OPENAI, cloud.url + "/v1", "some-model"),
    )
    assistant.save(replace(assistant.settings, providers=(*assistant.settings.providers, *providers)))


def test_what_a_server_of_their_own_read_goes_elsewhere_hidden_even_after_a_restart(
    start: Start, server: LoopbackServer, cloud: LoopbackServer
) -> None:
    first, kept = start(), frozenset({"Sarah Johnson"})
    _trusting_and_not(first, server, cloud)
    draft = first.draft(_TEXT, Choices(), first.provider("own"), Conversation(), revision=1)
    _send(first, draft)
    assert b"John Smith" in server.received

    second = start()
    reopened = second.archive.opened().conversation(draft.conversation)
    assert reopened is not None
    assert reopened.kept == frozenset()
    choices = Choices(kept=reopened.kept, marked=reopened.marked)
    text = "And thank John Smith for Sarah Johnson."
    going_on = second.draft(text, choices, second.provider("cloud"), reopened.conversation, revision=2)
    assert going_on.leaks == ()
    assert "John Smith" in _send(second, going_on)
    asked = [message["content"] for message in cloud.requests[0].json["messages"][1:]]
    assert [said.count("[PERSON_1]") for said in asked] == [1, 1, 1]  # the prompt, the reply and this one
    assert not any(value in cloud.received for value in (b"John", b"Smith", b"Johnson", b"4532"))

    third = start()  # what the person decides for the cloud is theirs, and stays so after trust was in between
    decided = third.draft(text, Choices(kept=kept), third.provider("cloud"), reopened.conversation, revision=3)
    _send(third, decided)
    conversation = third.archive.opened().conversation(draft.conversation)
    assert conversation is not None
    own = third.draft(text, Choices(kept=kept), third.provider("own"), conversation.conversation, revision=4)
    _send(third, own)
    found = start().archive.opened().conversation(draft.conversation)
    assert found is not None
    assert found.kept == kept


def test_old_conversations_are_gone_after_the_days_in_the_settings(start: Start) -> None:
    assistant = start()
    draft = assistant.draft(_TEXT, Choices(), assistant.provider("practice"), Conversation(), revision=1)
    _send(assistant, draft)
    database = assistant.archive.opened()._database
    with database.transaction():
        database.change("UPDATE conversations SET changed = '2020-01-01T00:00:00.000000+00:00'")
    assert len(start().archive.opened().conversations()) == 1
    assistant.save(replace(assistant.settings, retention_days=30))
    assert start().archive.opened().conversations() == ()


def _told(assistant: Assistant, text: str, choices: Choices) -> Draft:
    """A draft in a conversation of its own, sent to the practice provider."""
    provider = assistant.provider("practice")
    draft = assistant.draft(text, choices, provider, Conversation(), revision=1)
    _send(assistant, draft)
    return draft


def _hides(assistant: Assistant, value: str) -> bool:
    text = f"How would {value} answer this letter from Sarah Johnson?"
    draft = assistant.draft(text, Choices(), assistant.provider("practice"), Conversation(), revision=1)
    return value not in draft.outgoing.body.decode()


def test_a_corrected_mistake_is_not_made_again_after_a_restart(start: Start) -> None:
    assistant = start()
    assert (_hides(assistant, "the zebra ledger"), _hides(assistant, "John Smith")) == (False, True)
    marked = Mark("the zebra ledger", EntityType.ORGANIZATION)
    _told(assistant, "How does the zebra ledger work?", Choices(marked=(marked,)))
    for _ in range(2):
        _told(assistant, "Write to John Smith about his invoice.", Choices(kept=frozenset({"John Smith"})))
    assistant = start()
    assert (_hides(assistant, "the zebra ledger"), _hides(assistant, "John Smith")) == (True, False)
    assistant.save_terms([Term("John Smith", always=EntityType.PERSON)])
    assert _hides(assistant, "John Smith")
    assistant.archive.opened().lessons.erase()
    assistant.save_terms([])
    assert (_hides(assistant, "the zebra ledger"), _hides(assistant, "John Smith")) == (False, True)


def test_a_card_that_was_let_through_again_and_again_is_hidden_all_the_same(start: Start) -> None:
    assistant, card = start(), "4532-7153-9856-3421"
    for _ in range(3):
        _told(assistant, f"Is {card} a card number?", Choices(kept=frozenset({card})))
    assert assistant.archive.opened().lessons.learned.terms == ()
    assert _hides(assistant, card)


def test_a_closed_archive_teaches_nothing(start: Start) -> None:
    assistant = start()
    for _ in range(2):
        _told(assistant, "Write to John Smith about his invoice.", Choices(kept=frozenset({"John Smith"})))
    assert not _hides(assistant, "John Smith")
    assistant.archive.close()
    assert _hides(assistant, "John Smith")


def test_with_learning_switched_off_nothing_is_learned_or_counts(start: Start) -> None:
    assistant = start()
    marked = Mark("the zebra ledger", EntityType.ORGANIZATION)
    _told(assistant, "How does the zebra ledger work?", Choices(marked=(marked,)))
    assistant.save(replace(assistant.settings, learning=False))
    assert not _hides(assistant, "the zebra ledger")
    _told(assistant, "Who keeps the yak ledger?", Choices(marked=(Mark("the yak ledger", EntityType.ORGANIZATION),)))
    assistant.save(replace(assistant.settings, learning=True))
    assert (_hides(assistant, "the zebra ledger"), _hides(assistant, "the yak ledger")) == (True, False)
