"""Going out again: only what was turned away unread, the same bytes, a few times, in sight, under one approval."""

from __future__ import annotations

import dataclasses
import socket
import ssl
import threading
import time
from collections.abc import Callable

import pytest

from desktop_app.errors import (
    ApprovalUsed,
    ConnectionFailed,
    GatewayError,
    ProviderOverloaded,
    RateLimited,
    ReplyCut,
    TimedOut,
)
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import compose
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import ReplyPieces, open_stream
from desktop_app.gateway.wire import Wire
from desktop_app.vocabulary import Message, Provider, Role, Secret, Waiting
from tests.gateway.sending import KEY, QUICK, LocalTls, collect, draft_of, openai_at
from tests.loopback import Behaviour, LoopbackServer, Visit, echo, head, openai_stream


def _turned_away(status: str, times: int, **headers: str) -> Behaviour:
    """Answers with an error so many times, and then with the reply."""
    visits: list[int] = []

    def behaviour(visit: Visit) -> None:
        visits.append(1)
        if len(visits) <= times:
            visit.answer(status, {name.replace("_", "-"): value for name, value in headers.items()})
        else:
            echo(visit)

    return behaviour


def _open(provider: Provider, wire: Wire, told: Callable[[Waiting], None] = lambda _: None) -> ReplyPieces:
    gate = Gate()
    outgoing = compose(provider, (Message(Role.USER, "Hello"),), note="")
    approved = gate.approve(draft_of(outgoing), outgoing.digest)
    pieces = open_stream(approved, gate, EgressGuard(), provider, Secret(KEY), wire, told)
    with pytest.raises(ApprovalUsed):
        gate.redeem(approved)
    return pieces


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable", "529 Overloaded"])
def test_what_was_turned_away_goes_out_again_as_the_same_bytes(status: str) -> None:
    told: list[Waiting] = []
    with LoopbackServer(_turned_away(status, 2)) as server:
        assert collect(_open(openai_at(server.url), QUICK, told.append)) == ("Hello", None)
    assert len(server.requests) == 3
    assert len({(request.path, request.body, tuple(request.headers.items())) for request in server.requests}) == 1
    assert [(waiting.attempt, waiting.attempts) for waiting in told] == [(2, 3), (3, 3)]
    assert told[0].seconds < told[1].seconds
    assert all("127.0.0.1" in waiting.why and KEY not in repr(waiting) for waiting in told)


def test_after_the_last_attempt_the_error_is_told() -> None:
    with LoopbackServer(_turned_away("503 Service Unavailable", 9)) as server:
        reply, error = collect(_open(openai_at(server.url), QUICK))
    assert (reply, type(error)) == ("", ProviderOverloaded)
    assert len(server.requests) == 3


def test_the_servers_own_wait_is_kept() -> None:
    told: list[Waiting] = []
    start = time.monotonic()
    with LoopbackServer(_turned_away("429 Too Many Requests", 1, Retry_After="1")) as server:
        assert collect(_open(openai_at(server.url), QUICK, told.append)) == ("Hello", None)
    assert time.monotonic() - start >= 1
    assert 1 <= told[0].seconds <= 1.5


def test_a_wait_that_is_too_long_is_left_to_the_person() -> None:
    with LoopbackServer(_turned_away("429 Too Many Requests", 9, Retry_After="21")) as server:
        _, error = collect(_open(openai_at(server.url), QUICK))
    assert isinstance(error, RateLimited)
    assert error.wait_seconds == 21
    assert len(server.requests) == 1


def test_googles_wait_is_read_from_the_body() -> None:
    body = (
        b'[{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":['
        b'{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"33.2s"}]}}]'
    )
    with LoopbackServer(lambda visit: visit.answer("429 Too Many Requests", {}, body)) as server:
        _, error = collect(_open(openai_at(server.url), QUICK))
    assert isinstance(error, RateLimited)
    assert error.wait_seconds == 34


def _cut(visit: Visit) -> None:
    visit.send(head("200 OK", {"Content-Type": "text/event-stream"}))
    visit.send(openai_stream(["some"]).rsplit(b"data: ", 2)[0])


def _overloaded_within(visit: Visit) -> None:
    visit.stream(openai_stream(["some"]).rsplit(b"data: ", 2)[0] + b'data: {"error":{"type":"server_error"}}\n\n')


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (lambda visit: visit.answer("500 Internal Server Error", {}), ProviderOverloaded),
        (lambda visit: visit.answer("502 Bad Gateway", {}), ProviderOverloaded),
        (lambda visit: visit.answer("504 Gateway Timeout", {}), TimedOut),
        (lambda _visit: None, ConnectionFailed),
        (_cut, ReplyCut),
        (_overloaded_within, ProviderOverloaded),
    ],
)
def test_what_may_have_been_served_goes_out_once(behaviour: Behaviour, kind: type[GatewayError]) -> None:
    with LoopbackServer(behaviour) as server:
        _, error = collect(_open(openai_at(server.url), QUICK))
    assert type(error) is kind
    assert server.connections == len(server.requests) == 1


@pytest.mark.parametrize(("host", "attempts"), [("model.example", 3), ("localhost", 1)])
def test_a_connection_that_nobody_accepts_is_tried_again_unless_it_is_ones_own(
    host: str, attempts: int, tls: LocalTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LoopbackServer(echo) as gone:
        port = gone.port
    place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [place])
    told: list[Waiting] = []
    _, error = collect(_open(openai_at(f"https://{host}:{port}"), tls.wire, told.append))
    assert type(error) is ConnectionFailed
    assert len(told) == attempts - 1


def test_a_server_that_comes_up_meanwhile_is_reached(tls: LocalTls, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.authority.issue_cert("model.example").configure_cert(context)
    with LoopbackServer(echo, context) as server, socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))  # nobody listens there
        ports = iter([reserved.getsockname()[1]])
        real = socket.socket.connect

        def connect(sock: socket.socket, place: tuple[str, int]) -> None:
            real(sock, (place[0], next(ports, place[1])))

        monkeypatch.setattr(socket.socket, "connect", connect)
        place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [place])
        told: list[Waiting] = []
        provider = openai_at(f"https://model.example:{server.port}")
        assert collect(_open(provider, tls.wire, told.append)) == ("Hello", None)
    assert len(told) == 1
    assert len(server.requests) == 1


def test_cancelling_ends_a_wait_at_once() -> None:
    waiting = threading.Event()
    slow = dataclasses.replace(QUICK, first_wait_seconds=30)
    with LoopbackServer(_turned_away("503 Service Unavailable", 1)) as server:
        pieces = _open(openai_at(server.url), slow, lambda _: waiting.set())
        assert waiting.wait(5)
        start = time.monotonic()
        pieces.cancel()
        assert collect(pieces) == ("", None)
        assert time.monotonic() - start < 1
        assert len(server.requests) == 1


def test_an_exchange_that_never_ends_is_ended() -> None:
    def lively(visit: Visit) -> None:
        visit.send(head("200 OK", {"Content-Type": "text/event-stream"}))
        while not visit.over.wait(0.02):
            visit.send(b": still here\n\n")

    with LoopbackServer(lively) as server:
        start = time.monotonic()
        _, error = collect(_open(openai_at(server.url), dataclasses.replace(QUICK, longest_seconds=0.5)))
    assert type(error) is TimedOut
    assert time.monotonic() - start < 3
