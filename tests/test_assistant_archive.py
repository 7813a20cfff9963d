"""What leaves is noted before it leaves; without a note nothing does; and a conversation goes on after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from desktop_app.assistant import Assistant
from desktop_app.engine import Engine
from desktop_app.errors import ApprovalUsed, ArchiveFailed, NoKey, ReplyCut
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.archive import Archive
from desktop_app.storage.records import Outcome
from desktop_app.storage.settings import SettingsFile
from desktop_app.vocabulary import Choices, Conversation, Draft, Provider, ProviderKind
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
