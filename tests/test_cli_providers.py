"""Providers and keys from a terminal: what is kept, what is asked, and every language sent to a real server."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from desktop_app import cli
from desktop_app.engine import Engine
from desktop_app.gateway.guard import EgressGuard
from desktop_app.vocabulary import ProviderKind
from tests.loopback import Behaviour, LoopbackServer, Visit, echo

_KEY = "-".join(("sk", "Y2FuYXJ5", "7714-0093"))
_STARTS = {ProviderKind.ANTHROPIC: "", ProviderKind.AZURE: "", ProviderKind.GEMINI: "/v1beta"}
_KINDS = [kind for kind in ProviderKind if kind is not ProviderKind.PRACTICE]


class _InMemory(KeyringBackend):
    """A keyring for these tests, since there is no desktop session; the real one is tested in tests/storage."""

    priority = 9  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.keys.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.keys[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.keys[username]


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


Discreet = Callable[..., Done]


@pytest.fixture
def discreet(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Discreet:
    """Runs a command in this process, on the engine that is loaded once for all tests."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    keys = _InMemory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: keys)
    monkeypatch.setattr("desktop_app.engine.Engine", lambda *_: engine)

    def run(*words: str, given: str = "") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))
        code = cli.run(list(words), EgressGuard())
        told = capsys.readouterr()
        assert _KEY not in told.out + told.err
        return Done(code, told.out, told.err)

    return run


def _answer(body: object, status: str = "200 OK") -> Behaviour:
    told = json.dumps(body).encode()
    return lambda visit: visit.answer(status, {"Content-Type": "application/json"}, told)


def test_a_provider_is_added_listed_changed_and_removed(discreet: Discreet) -> None:
    added = discreet("providers", "add", "work", "--kind", "azure", "--url", "https://a.example", "--model", "d")
    assert added.returncode == 0, added.stderr
    (work,) = [p for p in json.loads(discreet("providers", "list", "--json").stdout) if p["name"] == "work"]
    assert work == {"name": "work", "kind": "azure", "base_url": "https://a.example", "model": "d", "trusted": False}
    assert discreet("providers", "change", "work", "--model", "e").returncode == 0
    assert "work\tazure\thttps://a.example\te" in discreet("providers", "list").stdout
    assert discreet("providers", "remove", "work").returncode == 0
    assert "work" not in discreet("providers", "list").stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("add", "openai", "--kind", "openai"), "already"),
        (("add", "mine", "--kind", "azure"), "--url"),
        (("add", "mine", "--kind", "openai", "--url", "http://model.example"), "https://"),
        (("add", "mine", "--kind", "openai", "--url", "https://model.example", "--trusted"), "not on this machine"),
        (("change", "practice", "--model", "x"), "nothing to change"),
        (("change", "nobody", "--model", "x"), "no provider called nobody"),
        (("remove", "openai"), "comes with Discreet"),
    ],
)
def test_what_cannot_be_done_is_explained_and_changes_nothing(
    discreet: Discreet, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    done = discreet("providers", *words)
    assert done.returncode == 1
    assert told in done.stderr
    assert not (tmp_path / "discreet" / "settings.toml").exists()


def test_a_key_is_kept_tried_replaced_and_removed_and_never_shown(discreet: Discreet) -> None:
    with LoopbackServer(_answer({"data": [{"id": "a", "max_model_len": 4096}]})) as server:
        discreet("providers", "add", "work", "--kind", "openai", "--url", f"{server.url}/v1")
        assert "no key for work to replace" in discreet("keys", "replace", "work", given=f"{_KEY}\n").stderr
        assert discreet("keys", "add", "work", given=f"{_KEY}\n").returncode == 0
        assert "already" in discreet("keys", "add", "work", given="other\n").stderr
        assert "work\ta key is kept" in discreet("keys", "list").stdout
        tried = discreet("keys", "test", "work")
        assert (tried.returncode, tried.stdout) == (0, "work accepts the key.\n")
        assert server.requests[-1].headers["authorization"] == f"Bearer {_KEY}"
        assert server.requests[-1].body == b""
        assert discreet("providers", "models", "work").stdout == "a\t4,096 tokens\tprice not told\n"
        server.behaviour = _answer({}, "401 Unauthorized")
        refused = discreet("keys", "test", "work")
        assert refused.returncode == 1
        assert "does not accept the key" in refused.stderr
    assert discreet("keys", "replace", "work", given="other\n").returncode == 0
    assert discreet("keys", "remove", "work").returncode == 0
    assert "work\tno key" in discreet("keys", "list").stdout


def test_without_a_keychain_no_key_is_kept_and_the_way_to_one_is_told(tmp_path: Path) -> None:
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    environment |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    command = [sys.executable, "-m", "desktop_app", "keys", "add", "openai"]
    done = subprocess.run(command, input=_KEY, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1
    assert "no keychain" in done.stderr
    assert _KEY not in done.stdout + done.stderr
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and _KEY in file.read_text(encoding="utf-8")]


@pytest.mark.parametrize("kind", _KINDS)
def test_send_speaks_every_language(discreet: Discreet, kind: ProviderKind) -> None:
    with LoopbackServer(echo) as server:
        url = server.url + _STARTS.get(kind, "/v1")
        discreet("providers", "add", "work", "--kind", kind.value, "--url", url, "--model", "some-model")
        discreet("keys", "add", "work", given=f"{_KEY}\n")
        done = discreet("send", "--provider", "work", "--yes", given="I am John Smith, call me.")
    assert done.returncode == 0, done.stderr
    shown, _, reply = done.stdout.partition("corrections")
    assert "John" not in shown
    assert "John Smith" in reply
    assert b"John" not in server.received
    assert _KEY.encode() in server.received


def test_a_trusted_server_gets_the_words_as_they_were_written_and_the_preview_says_so(discreet: Discreet) -> None:
    with LoopbackServer(echo) as server:
        url = f"{server.url}/v1"
        discreet("providers", "add", "mine", "--kind", "openai", "--url", url, "--model", "m", "--trusted")
        done = discreet("send", "--provider", "mine", "--yes", given="I am John Smith, call me.")
    assert done.returncode == 0, done.stderr
    assert "you trust" in done.stdout
    assert b"John Smith" in server.received


def test_a_wait_is_told_while_it_lasts(discreet: Discreet) -> None:
    visits: list[Visit] = []

    def busy_once(visit: Visit) -> None:
        visits.append(visit)
        if len(visits) == 1:
            visit.answer("503 Service Unavailable", {"Retry-After": "1"})
        else:
            echo(visit)

    with LoopbackServer(busy_once) as server:
        discreet("providers", "add", "mine", "--kind", "openai", "--url", f"{server.url}/v1", "--model", "m")
        done = discreet("send", "--provider", "mine", "--yes", given="Hello there.")
    assert done.returncode == 0, done.stderr
    assert "Trying again in 1 s (2 of 3)." in done.stderr
