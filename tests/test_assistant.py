"""The façade: drafts show what would leave, approvals hold for exactly that, replies come back restored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.assistant import Assistant
from desktop_app.engine import Engine
from desktop_app.errors import (
    ApprovalStale,
    ApprovalUsed,
    BadRequest,
    DraftBlocked,
    EmptyText,
    ReplyCut,
    TextUnreadable,
    UnknownProvider,
)
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.settings import SettingsFile
from desktop_app.vocabulary import (
    Choices,
    Conversation,
    EntityType,
    Estimate,
    Leak,
    Mark,
    Provider,
    ProviderKind,
    Reply,
    Span,
)
from tests.loopback import LoopbackServer, Visit, echo, head, openai_stream

_TEXT = "My name is John Smith. Process card 4532-7153-9856-3421 for Sarah Johnson."
_PRIVATE = ("John", "Smith", "4532", "Sarah", "Johnson")


@pytest.fixture
def assistant(engine: Engine, tmp_path: Path) -> Assistant:
    return Assistant(engine, SettingsFile(tmp_path / "settings.toml"), Keychain(), EgressGuard())


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(echo) as server:
        yield server


def _use(assistant: Assistant, server: LoopbackServer) -> Provider:
    provider = Provider("loopback", ProviderKind.OPENAI, server.url + "/v1", "some-model")
    assistant.save(replace(assistant.settings, providers=(*assistant.settings.providers, provider)))
    return assistant.provider("loopback")


def test_the_main_job_leaves_nothing_private_on_the_wire(assistant: Assistant, server: LoopbackServer) -> None:
    provider = _use(assistant, server)
    draft = assistant.draft(_TEXT, Choices(), provider, Conversation(), revision=1)
    assert server.connections == 0
    sending = assistant.send(assistant.approve(draft, draft.outgoing.digest), draft.prepared.protected.vault)
    shown = "".join(delta.restored for delta in sending)
    assert not any(value.encode() in server.received for value in _PRIVATE)
    assert draft.outgoing.body in server.received
    assert "John Smith" in shown
    assert sending.reply.restored == shown
    assert not sending.reply.partial


def test_earlier_turns_leave_protected_and_with_what_was_learnt_since(
    assistant: Assistant, server: LoopbackServer
) -> None:
    provider = _use(assistant, server)
    first = assistant.draft("Plan a week in the garden for me.", Choices(), provider, Conversation(), revision=1)
    conversation = assistant.continued(Conversation(), first, Reply("Ask Sarah Johnson.", "Ask Sarah Johnson."))
    second = assistant.draft(_TEXT, Choices(), provider, conversation, revision=2)
    assert second.leaks == ()
    sent = json.loads(second.outgoing.body)
    assert "Johnson" not in json.dumps(sent)
    assert [message["role"] for message in sent["messages"]] == ["system", "user", "assistant", "user"]


def test_what_was_not_shown_is_not_approved(assistant: Assistant) -> None:
    practice = assistant.provider("practice")
    draft = assistant.draft("hello there", Choices(), practice, Conversation(), revision=1)
    with pytest.raises(ApprovalStale):
        assistant.approve(draft, "0" * 64)


def test_a_draft_with_a_leak_is_not_approved(assistant: Assistant) -> None:
    draft = assistant.draft("hello there", Choices(), assistant.provider("practice"), Conversation(), revision=1)
    leaking = replace(draft, leaks=(Leak(EntityType.PERSON, "exact", 0, Span(0, 5)),))
    with pytest.raises(DraftBlocked):
        assistant.approve(leaking, leaking.outgoing.digest)


def test_one_approval_sends_once(assistant: Assistant) -> None:
    draft = assistant.draft("hello there", Choices(), assistant.provider("practice"), Conversation(), revision=1)
    approved = assistant.approve(draft, draft.outgoing.digest)
    for _ in assistant.send(approved, draft.prepared.protected.vault):
        pass
    with pytest.raises(ApprovalUsed):
        list(assistant.send(approved, draft.prepared.protected.vault))


def _half_a_reply(visit: Visit) -> None:
    whole = openai_stream(["Dear [PERS", "ON_1], this is ", "the end."])
    headers = {"Content-Type": "text/event-stream", "Content-Length": str(len(whole))}
    visit.send(head("200 OK", headers) + whole[: whole.index(b"the end")])


def test_a_cut_reply_is_kept_and_marked(assistant: Assistant) -> None:
    with LoopbackServer(_half_a_reply) as server:
        draft = assistant.draft(_TEXT, Choices(), _use(assistant, server), Conversation(), revision=1)
        sending = assistant.send(assistant.approve(draft, draft.outgoing.digest), draft.prepared.protected.vault)
        with pytest.raises(ReplyCut):
            list(sending)
    assert sending.reply == Reply("Dear [PERSON_1], this is ", "Dear John Smith, this is ", partial=True)


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_text_makes_no_draft(assistant: Assistant, text: str) -> None:
    with pytest.raises(EmptyText):
        assistant.draft(text, Choices(), assistant.provider("practice"), Conversation(), revision=1)


def test_half_a_character_makes_no_draft(assistant: Assistant) -> None:
    with pytest.raises(TextUnreadable):
        assistant.draft("a\ud800", Choices(), assistant.provider("practice"), Conversation(), revision=1)


def test_an_unknown_provider_is_answered_with_the_known(assistant: Assistant) -> None:
    with pytest.raises(UnknownProvider, match="practice"):
        assistant.provider("nobody")


def test_health_covers_engine_keychain_and_desktop(assistant: Assistant) -> None:
    health = assistant.health()
    assert health.versions["discreet"]
    assert health.keychain.detail
    assert {ability.name for ability in health.desktop} >= {"hotkey", "tray", "clipboard"}


def test_a_trusted_server_reads_everything_and_the_next_provider_only_what_is_hidden(
    assistant: Assistant, server: LoopbackServer
) -> None:
    provider = replace(_use(assistant, server), trusted=True)
    assistant.save(replace(assistant.settings, providers=(*assistant.settings.providers[:-1], provider)))
    first = assistant.draft(_TEXT, Choices(), provider, Conversation(), revision=1)
    assert first.outgoing.destination.trusted
    assert (first.leaks, first.prepared.protected.replacements) == ((), ())
    assert all(value in first.outgoing.messages[-1].text for value in _PRIVATE)
    assert first.outgoing.note == ""
    conversation = assistant.continued(Conversation(), first, Reply("Dear Sarah Johnson", "Dear Sarah Johnson"))
    second = assistant.draft("And in short?", Choices(), assistant.provider("openai"), conversation, revision=2)
    assert second.leaks == ()
    assert not any(value.encode() in second.outgoing.body for value in _PRIVATE)


def test_what_the_person_marked_is_hidden_from_a_trusted_server_too(
    assistant: Assistant, server: LoopbackServer
) -> None:
    provider = replace(_use(assistant, server), trusted=True)
    choices = Choices(marked=(Mark("John Smith", EntityType.PERSON),))
    draft = assistant.draft(_TEXT, choices, provider, Conversation(), revision=1)
    assert "John Smith" not in draft.outgoing.messages[-1].text
    assert "Sarah Johnson" in draft.outgoing.messages[-1].text
    assert draft.leaks == ()


def test_a_remote_provider_is_never_trusted(assistant: Assistant) -> None:
    remote = replace(assistant.provider("openai"), trusted=True)
    draft = assistant.draft(_TEXT, Choices(), remote, Conversation(), revision=1)
    assert not draft.outgoing.destination.trusted
    assert not any(value.encode() in draft.outgoing.body for value in _PRIVATE)
    with pytest.raises(BadRequest, match="not on this machine"):
        assistant.check_provider(remote)


def test_what_a_provider_told_of_its_models_is_used_for_estimates(assistant: Assistant, server: LoopbackServer) -> None:
    provider = _use(assistant, server)
    assert assistant.draft("Hi there", Choices(), provider, Conversation(), revision=1).estimate == Estimate(
        2, None, None, ""
    )
    listed = json.dumps({"data": [{"id": "some-model", "max_model_len": 1}]}).encode()
    server.behaviour = lambda visit: visit.answer("200 OK", {"Content-Type": "application/json"}, listed)
    assistant.models(provider)
    expected = assistant.draft("Hi there", Choices(), provider, Conversation(), revision=2).estimate
    assert expected == Estimate(2, 1, None, "the provider")
    assert expected.too_long
