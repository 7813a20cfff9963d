"""Other wording by a model on this machine: by none beyond it, protected like everything, and held to the guards."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.assistant import Assistant
from desktop_app.engine import Engine
from desktop_app.errors import BadRequest
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.settings import SettingsFile
from desktop_app.vocabulary import Choices, Enhanced, Provider, ProviderKind
from tests.loopback import LoopbackServer, saying

_TEXT = "email Sarah Johnson that i am not coming on 12 May"
_BETTER = "Write an email to [PERSON_1] that says that I am not coming on 12 May."


@pytest.fixture
def assistant(engine: Engine, tmp_path: Path) -> Assistant:
    return Assistant(engine, SettingsFile(tmp_path / "settings.toml"), Keychain(), EgressGuard())


def _use(assistant: Assistant, url: str, kind: ProviderKind = ProviderKind.OPENAI, *, trusted: bool = False) -> None:
    provider = Provider("own", kind, url, "some-model", trusted)
    settings = replace(assistant.settings, providers=(*assistant.settings.providers, provider), rewriter="own")
    assistant.save(settings)


def _proposed(assistant: Assistant, text: str) -> Enhanced:
    draft = assistant.draft_proposal(text, Choices())
    sending = assistant.send(assistant.approve(draft, draft.outgoing.digest), draft.prepared.protected.vault)
    list(sending)
    return assistant.weigh_proposal(draft, sending.reply)


@pytest.mark.parametrize("trusted", [False, True])
def test_a_proposal_is_one_edit_and_the_server_reads_protected_text_only(
    assistant: Assistant, *, trusted: bool
) -> None:
    with LoopbackServer(saying(_BETTER)) as server:
        _use(assistant, server.url + "/v1", trusted=trusted)
        proposed = _proposed(assistant, _TEXT)
        assert b"Sarah" not in server.received
        assert b"[PERSON_1]" in server.received
    assert proposed.text == _BETTER
    assert [edit.kind for edit in proposed.edits] == ["rewrite"]


@pytest.mark.parametrize(
    "reply",
    [
        _BETTER.replace("[PERSON_1]", "her"),
        _BETTER.replace("12", "13"),
        _BETTER.replace("not ", ""),
        "[PERSON_1] is not a fish, and 12 May is a day on which the sea is warm.",
        _BETTER + " Please be friendly." * 20,
        "",
    ],
)
def test_a_proposal_that_could_mean_something_else_is_dropped_and_says_so(assistant: Assistant, reply: str) -> None:
    with LoopbackServer(saying(reply)) as server:
        _use(assistant, server.url + "/v1")
        proposed = _proposed(assistant, _TEXT)
    assert proposed.edits == ()
    assert len(proposed.dropped) == 1


def test_without_a_rewriter_nothing_is_asked(assistant: Assistant) -> None:
    with pytest.raises(BadRequest):
        assistant.draft_proposal(_TEXT, Choices())


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://api.openai.com/v1", ProviderKind.OPENAI),
        ("https://192.168.0.7/v1", ProviderKind.OPENAI),
        ("https://localhost.example.com/v1", ProviderKind.OPENAI),
        ("http://127.0.0.1:9", ProviderKind.ANTHROPIC),
    ],
)
def test_no_server_beyond_this_machine_proposes_wording(assistant: Assistant, url: str, kind: ProviderKind) -> None:
    _use(assistant, url, kind)
    with pytest.raises(BadRequest):
        assistant.draft_proposal(_TEXT, Choices())


def test_the_command_shows_asks_and_prints_the_proposal_with_the_values_back(tmp_path: Path) -> None:
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    settings = tmp_path / "discreet" / "settings.toml"
    settings.parent.mkdir()
    with LoopbackServer(saying(_BETTER)) as server:
        settings.write_text(
            f'rewriter = "own"\n[providers.own]\nkind = "openai"\nbase_url = "{server.url}/v1"\nmodel = "m"\n',
            encoding="utf-8",
        )
        command = [sys.executable, "-m", "desktop_app", "propose", "--yes"]
        run = subprocess.run(command, input=_TEXT.encode(), capture_output=True, env=environment, check=False)
    assert run.returncode == 0, run.stderr
    said = run.stdout.decode()
    assert "[PERSON_1]" in said.split("--- proposed")[0]
    assert _BETTER.replace("[PERSON_1]", "Sarah Johnson") in said.split("--- proposed")[1]
