"""Where a key must never show: errors, values, tracebacks with every local variable, logs, and dumps of a crash."""

from __future__ import annotations

import copy
import dataclasses
import faulthandler
import io
import json
import logging
import pickle
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable

import msgspec
import pytest

from desktop_app.errors import DiscreetError
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.catalogue import check_key
from desktop_app.gateway.compose import compose
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import open_stream
from desktop_app.storage.keychain import Keychain
from desktop_app.vocabulary import Message, Provider, ProviderKind, Role, Secret
from tests.gateway.sending import EVERY_KIND, QUICK, draft_of, openai_at, provider_at
from tests.loopback import Behaviour, LoopbackServer, Visit, head, openai_stream

_KEY = "-".join(("sk", "Y2FuYXJ5", "7714-0093"))  # put together here, so that no line of this file shows it


def _with_every_local(error: BaseException) -> str:
    """The error as a crash reporter would write it that adds every variable of every frame."""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


def _send(provider: Provider) -> list[str]:
    outgoing = compose(provider, (Message(Role.USER, "Hello"),), note="")
    gate = Gate()
    approved = gate.approve(draft_of(outgoing), outgoing.digest)
    return list(open_stream(approved, gate, EgressGuard(), provider, Secret(_KEY), QUICK))


def _garbled(visit: Visit) -> None:
    visit.send(head("200 OK", {"Content-Type": "text/event-stream"}) + b"data: {\xff\n\n")


_FAILURES: dict[str, Behaviour] = {
    "refused": lambda visit: visit.answer("401 Unauthorized", {}, _KEY.encode()),
    "echoed": lambda visit: visit.answer("400 Bad Request", {}, json.dumps({"error": {"code": _KEY}}).encode()),
    "overloaded": lambda visit: visit.answer("503 Service Unavailable", {}),
    "no http": lambda visit: visit.send(_KEY.encode() * 100),
    "garbled": _garbled,
    "cut": lambda visit: visit.send(head("200 OK", {"Content-Type": "text/event-stream"})),
    "elsewhere": lambda visit: visit.answer("302 Found", {"Location": f"https://{_KEY}.example/{_KEY}"}),
}


@pytest.mark.parametrize("failure", _FAILURES)
@EVERY_KIND
def test_no_failing_request_shows_the_key_even_with_every_local(kind: ProviderKind, failure: str) -> None:
    with LoopbackServer(_FAILURES[failure]) as server, pytest.raises(DiscreetError) as caught:
        _send(provider_at(kind, server.url))
    assert _KEY.encode() in server.received  # it was sent, so it could have shown
    told = _with_every_local(caught.value).lower()  # not within the assertion, which would put the key into the frame
    assert _KEY.lower() not in told


@pytest.mark.parametrize("failure", ["refused", "no http"])
def test_no_failing_question_shows_the_key(failure: str) -> None:
    with LoopbackServer(_FAILURES[failure]) as server, pytest.raises(DiscreetError) as caught:
        check_key(openai_at(server.url), Secret(_KEY), EgressGuard(), QUICK)
    assert _KEY not in _with_every_local(caught.value)


@pytest.mark.parametrize("call", [lambda keychain, key: keychain.store("openai", key)])
def test_no_failing_keychain_shows_the_key(
    call: Callable[[Keychain, Secret], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backend import KeyringBackend

    class Failing(KeyringBackend):
        priority = 1  # type: ignore[assignment]

        def get_password(self, service: str, username: str) -> str | None:
            raise RuntimeError(_KEY)

        def set_password(self, service: str, username: str, password: str) -> None:
            raise RuntimeError(password)

    monkeypatch.setattr(keyring, "get_keyring", lambda: Failing())
    with pytest.raises(DiscreetError) as caught:
        call(Keychain(), Secret(_KEY))
    assert _KEY not in _with_every_local(caught.value)


def test_a_key_with_characters_that_no_key_has_is_not_shown() -> None:
    outgoing = compose(openai_at("https://model.example"), (Message(Role.USER, "Hello"),), note="")
    gate = Gate()
    approved = gate.approve(draft_of(outgoing), outgoing.digest)
    with pytest.raises(DiscreetError) as caught:
        open_stream(approved, gate, EgressGuard(), openai_at("https://model.example"), Secret(_KEY + "\n"))
    assert _KEY not in _with_every_local(caught.value)


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret(_KEY)
    holder = {"key": secret, "list": [secret]}
    assert _KEY not in f"{secret} {secret!r} {holder} {[secret]!s:>40}"
    assert secret.reveal() == _KEY
    for write_down in (pickle.dumps, copy.deepcopy, msgspec.json.encode, msgspec.msgpack.encode, json.dumps):
        with pytest.raises(TypeError) as caught:
            write_down(secret)
        assert _KEY not in str(caught.value)
    assert not dataclasses.is_dataclass(secret)
    assert not hasattr(secret, "__dict__")


def test_no_log_and_no_frame_of_a_running_exchange_of_ours_shows_the_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []

    def behaviour(visit: Visit) -> None:
        ours = [
            frame
            for frame in sys._current_frames().values()
            for frame, _ in traceback.walk_stack(frame)
            if "/desktop_app/" in frame.f_code.co_filename
        ]
        shown.append(repr([frame.f_locals for frame in ours]))
        visit.stream(openai_stream(["all of it"]))

    with LoopbackServer(behaviour) as server:
        assert _send(openai_at(server.url)) == ["all of it"]
    assert "Exchange" in shown[0]  # the frames that are looked at are those of the exchange
    assert _KEY not in shown[0]
    assert _KEY not in caplog.text


def test_a_dump_of_every_thread_shows_no_key() -> None:
    dumped: list[str] = []

    def behaviour(visit: Visit) -> None:
        with tempfile.TemporaryFile() as file:
            faulthandler.dump_traceback(file, all_threads=True)
            file.seek(0)
            dumped.append(file.read().decode())
        visit.stream(openai_stream(["all of it"]))

    with LoopbackServer(behaviour) as server:
        _send(openai_at(server.url))
    assert "gateway/transport.py" in dumped[0]
    assert _KEY not in dumped[0]


def test_an_unexpected_end_of_the_gateways_thread_prints_no_key() -> None:
    program = f"""
import sys, threading, traceback
from desktop_app.gateway import transport
from tests.gateway.sending import collect, openai_at, send
from tests.loopback import LoopbackServer, echo
def broken(*_):
    raise RuntimeError({_KEY!r} and "unexpected")
transport.events = broken
with LoopbackServer(echo) as server:
    print(collect(send(openai_at(server.url), key={_KEY[::-1]!r}[::-1])))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert "unexpectedly (RuntimeError)" in done.stdout
    assert _KEY not in done.stdout + done.stderr


def test_the_command_line_asks_for_a_key_without_showing_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app import cli_providers

    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{_KEY}\n"))
    assert cli_providers._typed_key("openai").reveal().strip() == _KEY
