"""Policies hold in the façade: what they forbid is told on the draft, is not approved, and reaches no socket."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.assistant import Assistant
from desktop_app.engine import Engine
from desktop_app.errors import PolicyBroken, PolicyForbids
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.policy import PolicyFiles
from desktop_app.storage.settings import SettingsFile
from desktop_app.vocabulary import (
    Choices,
    Conversation,
    Draft,
    EntityType,
    Profile,
    Provider,
    ProviderKind,
    Reply,
    Style,
    Term,
)
from tests.loopback import LoopbackServer, echo

_TEXT = "My name is John Smith. Write to john.smith@example.com about the garden."
_RULE = "[[rules]]\n"


@pytest.fixture
def assistant(engine: Engine, tmp_path: Path) -> Assistant:
    files = PolicyFiles(tmp_path / "organisation.toml", tmp_path / "own.toml")
    return Assistant(engine, SettingsFile(tmp_path / "settings.toml"), Keychain(), EgressGuard(), policies=files)


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(echo) as server:
        yield server


@pytest.fixture
def loopback(assistant: Assistant, server: LoopbackServer) -> Provider:
    provider = Provider("loopback", ProviderKind.OPENAI, server.url + "/v1", "some-model")
    assistant.save(replace(assistant.settings, providers=(*assistant.settings.providers, provider)))
    return provider


def _lay(assistant: Assistant, policy: str) -> None:
    assistant.policy_files.organisation.write_text(policy, encoding="utf-8")


def _draft(assistant: Assistant, provider: Provider, choices: Choices | None = None) -> Draft:
    return assistant.draft(_TEXT, choices or Choices(), provider, Conversation(), revision=1)


def _refused(assistant: Assistant, draft: Draft, server: LoopbackServer) -> str:
    assert draft.forbidden
    with pytest.raises(PolicyForbids) as caught:
        assistant.approve(draft, draft.outgoing.digest)
    assert server.connections == 0
    assert "John" not in caught.value.message
    return caught.value.message


def _sent(assistant: Assistant, draft: Draft) -> Reply:
    assert draft.forbidden == ()
    sending = assistant.send(assistant.approve(draft, draft.outgoing.digest), draft.prepared.protected.vault)
    list(sending)
    return sending.reply


def test_without_a_policy_nothing_is_held_against_a_draft(assistant: Assistant, loopback: Provider) -> None:
    assert _sent(assistant, _draft(assistant, loopback)).restored


@pytest.mark.parametrize(
    "policy", ["allow = []", 'allow = ["openai"]', 'forbid = ["this-machine"]', 'forbid = ["127.0.0.1"]']
)
def test_nothing_goes_to_whom_a_policy_does_not_let_it(
    assistant: Assistant, loopback: Provider, server: LoopbackServer, policy: str
) -> None:
    _lay(assistant, policy)
    assert "Choose another provider" in _refused(assistant, _draft(assistant, loopback), server)
    for question in (assistant.models, assistant.check_key):
        with pytest.raises(PolicyForbids):
            question(loopback)
    assert server.connections == 0
    assert _sent(assistant, _draft(assistant, assistant.provider("practice"))).restored


def test_an_own_policy_cannot_loosen_that_of_the_organisation(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    _lay(assistant, "allow = []")
    assistant.policy_files.own.write_text('allow = ["this-machine"]', encoding="utf-8")
    assert "Your organisation's policy" in _refused(assistant, _draft(assistant, loopback), server)


def test_a_profile_below_the_least_is_raised_to_it_and_that_is_said(assistant: Assistant, loopback: Provider) -> None:
    _lay(assistant, _RULE + 'minimum_profile = "strict"')
    draft = _draft(assistant, loopback)
    assert draft.choices.profile is Profile.STRICT
    assert "strict" in "".join(draft.raised)
    assert _sent(assistant, draft).restored
    assert _draft(assistant, loopback, Choices(Profile.STRICT)).raised == ()


def test_what_may_not_be_kept_is_hidden_now_and_in_earlier_messages_and_that_is_said(
    assistant: Assistant, loopback: Provider
) -> None:
    kept = Choices(kept=frozenset({"John Smith", "garden"}))
    before = _draft(assistant, loopback, kept)
    assert (before.forbidden, before.raised) == ((), ())
    assert "John Smith" in before.prepared.text
    _lay(assistant, _RULE + 'to = ["this-machine"]\nnever_keep = ["PERSON"]')
    draft = _draft(assistant, loopback, kept)
    assert "PERSON" in "".join(draft.raised)
    assert draft.choices.kept == {"garden"}
    assert b"John Smith" not in draft.outgoing.body
    assert _sent(assistant, draft).restored
    practice = _draft(assistant, assistant.provider("practice"), kept)
    assert (practice.raised, practice.choices) == ((), kept)


def test_what_an_earlier_message_kept_is_still_refused(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    kept = Choices(kept=frozenset({"John Smith"}))
    earlier = assistant.continued(Conversation(), _draft(assistant, loopback, kept), Reply("Fine.", "Fine."))
    _lay(assistant, _RULE + 'never_keep = ["PERSON"]')
    next_one = assistant.draft("Thank you.", kept, loopback, earlier, revision=2)
    assert "PERSON" in _refused(assistant, next_one, server)


def test_keeping_what_the_policy_does_not_name_is_the_persons_decision(
    assistant: Assistant, loopback: Provider
) -> None:
    _lay(assistant, _RULE + 'never_keep = ["PERSON"]')
    text = "My name is John Smith. Write to garden@example.com about the roses."
    kept = Choices(kept=frozenset({"garden@example.com"}))
    draft = assistant.draft(text, kept, loopback, Conversation(), revision=1)
    assert "garden@example.com" in draft.prepared.text
    assert _sent(assistant, draft).restored


def test_a_name_inside_a_kept_address_counts_as_kept(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    _lay(assistant, _RULE + 'never_keep = ["PERSON"]')
    kept = Choices(kept=frozenset({"john.smith@example.com"}))
    assert "inside a kept value" in _refused(assistant, _draft(assistant, loopback, kept), server)


def test_what_may_not_be_sent_is_refused_although_hidden(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    _lay(assistant, _RULE + 'to = ["this-machine"]\nnever_send = ["EMAIL_ADDRESS"]')
    assert "EMAIL_ADDRESS" in _refused(assistant, _draft(assistant, loopback), server)
    plain = assistant.draft("Plan a week in the garden.", Choices(), loopback, Conversation(), revision=2)
    assert _sent(assistant, plain).restored


@pytest.mark.parametrize("style", [Style.STANDIN, Style.REDACT])
@pytest.mark.parametrize("chosen", [Choices(), Choices(value_styles=(("John Smith", Style.BROADER),))])
def test_only_the_styles_of_the_policy_take_a_values_place(
    assistant: Assistant, loopback: Provider, style: Style, chosen: Choices
) -> None:
    _lay(assistant, _RULE + f'styles.PERSON = ["{style}"]')
    draft = _draft(assistant, loopback, chosen)
    assert f"replaced by {style}" in "".join(draft.raised)
    assert "[PERSON_1]" not in draft.prepared.text
    assert _sent(assistant, draft).restored
    assert _draft(assistant, loopback, Choices(style=style)).raised == ()


def test_policies_that_want_different_styles_are_not_reconciled_but_refused(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    _lay(assistant, _RULE + 'styles.PERSON = ["standin"]')
    assistant.policy_files.own.write_text(_RULE + 'styles.PERSON = ["redact"]', encoding="utf-8")
    assert "PERSON" in _refused(assistant, _draft(assistant, loopback), server)


def test_a_server_is_not_trusted_against_the_policy(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    trusted = replace(loopback, trusted=True)
    assert _draft(assistant, trusted).forbidden == ()
    _lay(assistant, "trust_local_servers = false")
    assert "Take the trust" in _refused(assistant, _draft(assistant, trusted), server)
    before = assistant.settings
    with pytest.raises(PolicyForbids):
        assistant.save(replace(before, providers=(*before.providers[:-1], trusted)))
    assert assistant.settings == before
    _lay(assistant, _RULE + 'never_keep = ["PERSON"]')
    assert "PERSON be kept" in _refused(assistant, _draft(assistant, trusted), server)


def test_the_persons_list_of_what_is_never_hidden_counts_only_where_the_policy_lets_it(
    assistant: Assistant, loopback: Provider
) -> None:
    assistant.save_terms([Term("John Smith"), Term("roses", always=EntityType.SECRET)])
    text = "My name is John Smith and I grow roses."

    def sends() -> str:
        return assistant.draft(text, Choices(), loopback, Conversation(), revision=1).prepared.text

    assert "John Smith" in sends()
    _lay(assistant, "never_hide_list = false")
    assert "John Smith" not in sends()
    assert "roses" not in sends()
    _lay(assistant, "")
    assert "John Smith" in sends()


def test_a_broken_policy_lets_nothing_leave_and_says_what_to_mend(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    good = _draft(assistant, loopback)
    approved = assistant.approve(good, good.outgoing.digest)
    _lay(assistant, "alow = []")
    (said,) = _draft(assistant, loopback).forbidden
    assert "organisation.toml" in said
    assert "alow" in said
    with pytest.raises(PolicyBroken):
        assistant.approve(good, good.outgoing.digest)
    with pytest.raises(PolicyBroken):
        assistant.send(approved, good.prepared.protected.vault)
    assert server.connections == 0


def test_a_policy_laid_down_after_the_draft_or_the_approval_still_holds(
    assistant: Assistant, loopback: Provider, server: LoopbackServer
) -> None:
    draft = _draft(assistant, loopback)
    approved = assistant.approve(draft, draft.outgoing.digest)
    _lay(assistant, "allow = []")
    with pytest.raises(PolicyForbids, match="changed"):
        assistant.approve(draft, draft.outgoing.digest)
    with pytest.raises(PolicyForbids, match="changed"):
        assistant.send(approved, draft.prepared.protected.vault)
    assert server.connections == 0
