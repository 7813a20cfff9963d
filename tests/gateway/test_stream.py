"""A whole sending against a real server: the exact bytes out, the exact words back, and an end at any moment."""

from __future__ import annotations

import dataclasses
import gc
import logging
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine import Restorer
from desktop_app.errors import ApprovalStale, ApprovalUsed, KeyRefused, NoKey, RequestRefused, TimedOut, TlsFailed
from desktop_app.gateway import wire
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import compose, destination_of
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import open_stream
from desktop_app.gateway.wire import Wire
from desktop_app.sending import Sending
from desktop_app.vocabulary import EntityType, Message, ProviderKind, Reply, Role, Secret, Vault, VaultEntry
from tests.gateway.sending import (
    EVERY_KIND,
    KEY,
    NOTE,
    QUICK,
    LocalTls,
    collect,
    draft_of,
    openai_at,
    provider_at,
    send,
)
from tests.loopback import LoopbackServer, Visit, echo, openai_stream, saying, stream_for

_KEY_HEADERS = ("authorization", "api-key", "x-goog-api-key")
_RESTORED = {"[PERSON_1]": "Zoë O'Neil", "[PERSON_11]": "[PERSON_1]", "[PERSON_2]": "李 \u2028 雷"}
_REPLY = "Dear [PERSON_1], größe 👋🏽 \u2028 \r\n end"


@EVERY_KIND
def test_the_approved_bytes_arrive_as_they_were_shown(kind: ProviderKind) -> None:
    with LoopbackServer(echo) as server:
        provider = provider_at(kind, server.url)
        outgoing = compose(provider, (Message(Role.USER, _REPLY),), note=NOTE)
        assert collect(send(provider, _REPLY, note=NOTE)) == (_REPLY, None)
    (request,) = server.requests
    assert request.body == outgoing.body
    assert request.method == "POST"
    assert outgoing.destination.url.endswith(request.path)
    assert KEY not in request.path
    assert request.headers["host"] == f"127.0.0.1:{server.port}"
    assert request.headers["accept-encoding"] == "identity"
    assert any(KEY in request.headers.get(header, "") for header in _KEY_HEADERS)
    assert server.received.count(KEY.encode()) == 1
    assert server.connections == 1


@EVERY_KIND
def test_nothing_else_of_this_machine_is_told(kind: ProviderKind) -> None:
    with LoopbackServer(echo) as server:
        collect(send(provider_at(kind, server.url)))
    told = {"host", "connection", "user-agent", "accept", "accept-encoding", "content-type", "content-length"}
    assert set(server.requests[0].headers) - told <= {*_KEY_HEADERS, "anthropic-version"}
    assert server.requests[0].headers["user-agent"] == "discreet"


@EVERY_KIND
@settings(max_examples=25, deadline=None)
@given(data=st.data(), text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_the_reply_is_exact_for_any_chunks(kind: ProviderKind, data: st.DataObject, text: str) -> None:
    piece = data.draw(st.integers(1, 9))
    pieces = [text[start : start + piece] for start in range(0, len(text), piece)]
    stream = _streaming(kind)(pieces)
    stream = stream.replace(b"\n", data.draw(st.sampled_from([b"\n", b"\r\n", b"\r"])))
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=30))
    with LoopbackServer(lambda visit: visit.stream(stream, cuts)) as server:
        assert collect(send(provider_at(kind, server.url))) == (text, None)


@EVERY_KIND
@settings(max_examples=15, deadline=None)
@given(data=st.data(), words=st.lists(st.sampled_from([*_RESTORED, "größe", "👋🏽", "[", "PERSON", "\n"]), max_size=12))
def test_the_restored_reply_is_exact_for_any_chunks(kind: ProviderKind, data: st.DataObject, words: list[str]) -> None:
    vault = Vault(tuple(VaultEntry(name, value, EntityType.PERSON) for name, value in _RESTORED.items()))
    said = " ".join(words)
    piece = data.draw(st.integers(1, 9))
    stream = _streaming(kind)([said[start : start + piece] for start in range(0, len(said), piece)])
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=30))
    with LoopbackServer(lambda visit: visit.stream(stream, cuts)) as server:
        sending = Sending(send(provider_at(kind, server.url)), Restorer(vault))
        restored = "".join(delta.restored for delta in sending)
    assert restored == " ".join(_RESTORED.get(word, word) for word in words)
    assert sending.reply == Reply(said, restored)


@EVERY_KIND
def test_the_reply_is_exact_in_chunks_of_one_byte(kind: ProviderKind) -> None:
    stream = _streaming(kind)(list(_REPLY))
    with LoopbackServer(lambda visit: visit.stream(b"\xef\xbb\xbf" + stream, range(len(stream)))) as server:
        assert collect(send(provider_at(kind, server.url))) == (_REPLY, None)


def test_pieces_come_as_they_arrive() -> None:
    go_on = threading.Event()

    def behaviour(visit: Visit) -> None:
        whole = openai_stream(["first", "second"])
        split = whole.index(b"second") - 60
        visit.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\n" + whole[:split])
        go_on.wait(5)
        visit.send(whole[split:])

    with LoopbackServer(behaviour) as server:
        pieces = send(openai_at(server.url))
        assert next(pieces) == "first"
        go_on.set()
        assert list(pieces) == ["second"]
        assert not pieces.cancelled


def test_a_reader_that_is_slow_holds_the_network_back() -> None:
    sent: list[int] = []

    def behaviour(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
        for _ in range(2000):
            visit.send(openai_stream(["x" * 30_000])[:-100].rsplit(b"data: ", 1)[0])
            sent.append(30_000)

    with LoopbackServer(behaviour) as server:
        pieces = send(openai_at(server.url))
        next(pieces)
        time.sleep(0.5)
        assert sum(sent) < 20_000_000
        pieces.cancel()


# --- leaving


@pytest.mark.parametrize("moment", ["before the answer", "after the headers", "within the reply"])
def test_cancelling_ends_a_stalled_exchange_at_once_and_closes_it(moment: str) -> None:
    gone = threading.Event()

    def behaviour(visit: Visit) -> None:
        if moment != "before the answer":
            visit.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
        if moment == "within the reply":
            visit.send(openai_stream(["some"]).split(b'{"id"', 3)[0])
        visit.sock.settimeout(5)
        if visit.sock.recv(1) == b"":
            gone.set()

    with LoopbackServer(behaviour) as server:
        pieces = send(openai_at(server.url))
        _assert_cancels_at_once(pieces.cancel, partial(collect, pieces))
        assert pieces.cancelled
        assert gone.wait(10)


def test_cancelling_ends_a_handshake_that_stalls(tls: LocalTls) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        pieces = send(openai_at(f"https://127.0.0.1:{silent.getsockname()[1]}"), wire=tls.wire)
        _assert_cancels_at_once(pieces.cancel, partial(collect, pieces))


def test_cancelling_ends_a_lookup_that_stalls_and_connects_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()
    with LoopbackServer(echo) as server:

        def slow(*_: object, **__: object) -> list[object]:
            answer.wait(5)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))]

        monkeypatch.setattr(socket, "getaddrinfo", slow)
        pieces = send(openai_at(f"http://localhost:{server.port}"))
        _assert_cancels_at_once(pieces.cancel, partial(collect, pieces))
        answer.set()
        time.sleep(0.2)
        assert server.connections == 0


def test_letting_go_of_a_reply_ends_its_exchange() -> None:
    gone = threading.Event()

    def behaviour(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + openai_stream(["a", "b"])[:-200])
        visit.sock.settimeout(5)
        if visit.sock.recv(1) == b"":
            gone.set()

    with LoopbackServer(behaviour) as server:
        for _ in send(openai_at(server.url)):
            break
        gc.collect()
        assert gone.wait(10)


def test_cancelling_after_the_end_changes_nothing() -> None:
    with LoopbackServer(saying("all of it")) as server:
        pieces = send(openai_at(server.url))
        assert "".join(pieces) == "all of it"
        pieces.cancel()
        assert not pieces.cancelled
        assert list(pieces) == []


# --- TLS


@EVERY_KIND
def test_over_tls_the_reply_comes_and_the_bytes_are_the_approved_ones(kind: ProviderKind, tls: LocalTls) -> None:
    with LoopbackServer(echo, tls.server) as server:
        assert collect(send(provider_at(kind, server.url), _REPLY, wire=tls.wire)) == (_REPLY, None)
        named = server.url.replace("127.0.0.1", "localhost")
        assert collect(send(provider_at(kind, named), _REPLY, wire=tls.wire)) == (_REPLY, None)
    assert server.requests[1].headers["host"] == f"localhost:{server.port}"


def test_the_connection_is_pinned_to_the_permitted_address_and_the_certificate_to_the_name(
    tls: LocalTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.authority.issue_cert("model.example").configure_cert(context)
    names: list[str | None] = []
    context.sni_callback = lambda _sock, name, _context: names.append(name)
    with LoopbackServer(echo, context) as server:
        place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))
        lookups: list[object] = []

        def look_up(host: str, *_: object, **__: object) -> list[object]:
            lookups.append(host)
            return [place]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        assert collect(send(openai_at(f"https://model.example:{server.port}"), "Hi", wire=tls.wire)) == ("Hi", None)
        _, error = collect(send(openai_at(f"https://other.example:{server.port}"), "Hi", wire=tls.wire))
    assert names == ["model.example", "other.example"]
    assert lookups == ["model.example", "other.example"]
    assert isinstance(error, TlsFailed)
    assert len(server.requests) == 1


def test_the_next_address_is_tried_when_the_first_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    with LoopbackServer(echo) as server:
        places = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, server.port)) for ip in ("127.0.0.9", "127.0.0.1")]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: places)
        assert collect(send(openai_at(f"http://localhost:{server.port}"), "Hi")) == ("Hi", None)
        assert server.connections == 1


def test_a_certificate_nobody_vouches_for_stops_before_the_key_and_the_text(tls: LocalTls) -> None:
    for trust in (wire.system_trust, ssl.create_default_context):
        with LoopbackServer(echo, tls.server) as server:
            reply, error = collect(send(openai_at(server.url), "secret", wire=dataclasses.replace(QUICK, trust=trust)))
            assert reply == ""
            assert isinstance(error, TlsFailed)
            assert server.received == b""


def test_a_server_without_tls_gets_nothing_over_https(tls: LocalTls) -> None:
    with LoopbackServer(echo) as server:
        impatient = dataclasses.replace(tls.wire, connect_seconds=0.3)
        _, error = collect(send(openai_at(server.url.replace("http:", "https:")), "words", wire=impatient))
        assert isinstance(error, TimedOut)  # this one waits for the rest of what it takes for a request
        assert b"words" not in server.received
        assert KEY.encode() not in server.received


# --- before anything is sent


def test_one_approval_sends_once() -> None:
    with LoopbackServer(echo) as server:
        provider, gate = openai_at(server.url), Gate()
        outgoing = compose(provider, (Message(Role.USER, "Hello"),), note="")
        approved = gate.approve(draft_of(outgoing), outgoing.digest)
        collect(open_stream(approved, gate, EgressGuard(), provider, Secret(KEY)))
        with pytest.raises(ApprovalUsed):
            open_stream(approved, gate, EgressGuard(), provider, Secret(KEY))
        assert len(server.requests) == 1


def test_what_a_person_can_mend_does_not_use_the_approval_up() -> None:
    with LoopbackServer(echo) as server:
        provider, gate = openai_at(server.url), Gate()
        outgoing = compose(provider, (Message(Role.USER, "Hello"),), note="")
        approved = gate.approve(draft_of(outgoing), outgoing.digest)
        with pytest.raises(ApprovalStale):
            open_stream(approved, gate, EgressGuard(), openai_at("https://elsewhere.example"), Secret(KEY))
        for key in ("", " ", "line\nbreak", "kéy", "key\r\nX-Other: 1", " key"):
            with pytest.raises(KeyRefused) as caught:
                open_stream(approved, gate, EgressGuard(), provider, Secret(key))
            assert len(key) < 5 or key not in caught.value.message
        assert collect(open_stream(approved, gate, EgressGuard(), provider, Secret(KEY))) == ("Hello", None)


def test_a_remote_provider_needs_a_key_and_a_local_one_does_not() -> None:
    with pytest.raises(NoKey, match="workshop"):
        send(openai_at("https://model.example"), key=None)
    with LoopbackServer(echo) as server:
        assert collect(send(openai_at(server.url), "Hi", key=None)) == ("Hi", None)
        assert "authorization" not in server.requests[0].headers


def test_without_a_model_nothing_is_sent() -> None:
    with LoopbackServer(echo) as server:
        with pytest.raises(RequestRefused, match="Choose one"):
            send(openai_at(server.url, model=""))
        assert server.connections == 0


# --- what stays behind


def test_no_library_logs_the_text_or_the_key(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with LoopbackServer(echo) as server:
        collect(send(openai_at(server.url), "a private word"))
    logged = " ".join(record.getMessage() for record in caplog.records)
    assert "127.0.0.1" in logged
    assert KEY not in logged
    assert "private word" not in logged


def test_the_environment_cannot_turn_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    with LoopbackServer(echo) as proxy, LoopbackServer(echo) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        assert collect(send(openai_at(server.url), "Hi")) == ("Hi", None)
        assert proxy.connections == 0


def test_a_name_that_should_be_this_machine_and_is_not_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", 80))  # RFC 5737: leads nowhere
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [place])
    _, error = collect(send(openai_at("http://localhost"), wire=Wire(connect_seconds=1, silence_seconds=1)))
    assert error is not None
    assert "hosts file" in error.message


def _streaming(kind: ProviderKind) -> Callable[[Iterable[str]], bytes]:
    return stream_for(destination_of(provider_at(kind, "http://127.0.0.1")).url)


def _assert_cancels_at_once(cancel: Callable[[], None], read: Callable[[], object]) -> None:
    ended = threading.Event()
    outcome: list[object] = []

    def run() -> None:
        outcome.append(read())
        ended.set()

    threading.Thread(target=run, daemon=True).start()
    assert not ended.wait(0.2)
    start = time.monotonic()
    cancel()
    assert ended.wait(1)
    assert time.monotonic() - start < 1
    assert outcome[0][1] is None  # type: ignore[index]
