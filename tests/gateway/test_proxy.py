"""Proxies: chosen as the system says, told the host and nothing else, and the only place that is reached."""

from __future__ import annotations

import dataclasses
import socket
import ssl
import threading
from contextlib import suppress

import pytest

from desktop_app.errors import ApprovalStale, ProxyFailed
from desktop_app.gateway.address import read_address
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.catalogue import list_models
from desktop_app.gateway.compose import compose, destination_of
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.proxy import proxy_for
from desktop_app.gateway.stream import open_stream
from desktop_app.vocabulary import Message, ModelOffer, Role, Secret
from tests.gateway.sending import KEY, LocalTls, collect, draft_of, openai_at, send
from tests.loopback import Behaviour, LoopbackServer, Visit, echo

_NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
_PASSWORD = "-".join(("pass", "word", "8361"))


@pytest.fixture(autouse=True)
def _no_proxy_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def _tunnel(port: int) -> Behaviour:
    """A proxy that leads every CONNECT to one port of this machine."""

    def behaviour(visit: Visit) -> None:
        with socket.socket() as there:
            there.connect(("127.0.0.1", port))
            visit.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pump, args=(there, visit.sock), daemon=True)
            back.start()
            _pump(visit.sock, there)
            back.join(5)

    return behaviour


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


def _certified(tls: LocalTls, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.authority.issue_cert(name).configure_cert(context)
    return context


def test_a_request_goes_through_the_proxy_which_is_told_the_host_and_no_more(
    tls: LocalTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up: list[object] = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *_, **__: looked_up.append(host) or [])
    with (
        LoopbackServer(echo, _certified(tls, "model.example")) as server,
        LoopbackServer(_tunnel(server.port)) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", f"http://someone:{_PASSWORD}@127.0.0.1:{proxy.port}")
        provider = openai_at("https://model.example")
        destination = destination_of(provider)
        assert collect(send(provider, "a private word", wire=tls.wire)) == ("a private word", None)
    (request,) = proxy.requests
    assert (request.method, request.path) == ("CONNECT", "model.example:443")
    assert request.headers["proxy-authorization"].startswith("Basic ")
    assert b"private word" not in proxy.received
    assert KEY.encode() not in proxy.received
    assert server.requests[0].headers["host"] == "model.example"
    assert "proxy-authorization" not in server.requests[0].headers
    assert destination.via == f"127.0.0.1:{proxy.port}"
    assert _PASSWORD not in repr(destination)
    assert _PASSWORD not in repr(proxy_for(read_address("https://model.example", "x")))
    assert looked_up == []  # the proxy looks the provider up, not this machine


def test_models_are_listed_through_the_proxy_too(tls: LocalTls, monkeypatch: pytest.MonkeyPatch) -> None:
    def models(visit: Visit) -> None:
        visit.answer("200 OK", {"Content-Type": "application/json"}, b'{"data":[{"id":"a"}]}')

    with (
        LoopbackServer(models, _certified(tls, "model.example")) as server,
        LoopbackServer(_tunnel(server.port)) as proxy,
    ):
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        provider = openai_at("https://model.example")
        assert list_models(provider, Secret(KEY), EgressGuard(), tls.wire) == (ModelOffer("a"),)
    assert len(proxy.requests) == 1


def test_the_certificate_is_verified_through_the_proxy(tls: LocalTls, monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        LoopbackServer(echo, _certified(tls, "other.example")) as server,
        LoopbackServer(_tunnel(server.port)) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        _, error = collect(send(openai_at("https://model.example"), wire=tls.wire))
        assert server.requests == []
    assert error is not None
    assert "certificate of model.example" in error.message


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway"])
def test_a_proxy_that_refuses_is_told_by_its_name(status: str, tls: LocalTls, monkeypatch: pytest.MonkeyPatch) -> None:
    with LoopbackServer(lambda visit: visit.answer(status, {}, KEY.encode())) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        _, error = collect(send(openai_at("https://model.example"), wire=tls.wire))
    assert isinstance(error, ProxyFailed)
    assert f"127.0.0.1:{proxy.port}" in error.message
    assert KEY not in error.message
    assert len(proxy.requests) == 1


def test_a_proxy_that_is_not_there_is_told_by_its_name(tls: LocalTls, monkeypatch: pytest.MonkeyPatch) -> None:
    with LoopbackServer(echo) as proxy:
        pass
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    _, error = collect(send(openai_at("https://model.example"), wire=tls.wire))
    assert isinstance(error, ProxyFailed)
    assert "cannot be reached" in error.message


@pytest.mark.parametrize(
    ("proxy", "bypass", "host", "place"),
    [
        ("http://proxy.example:3128", "", "model.example", "proxy.example:3128"),
        ("proxy.example:3128", "", "model.example", "proxy.example:3128"),
        ("http://proxy.example", "", "model.example", "proxy.example:80"),
        ("http://[::1]:3128/", "", "model.example", "[::1]:3128"),
        ("http://proxy.example:3128", "model.example", "model.example", None),
        ("http://proxy.example:3128", ".example", "model.example", None),
        ("http://proxy.example:3128", "*", "model.example", None),
        ("http://proxy.example:3128", "model.example:444", "model.example", "proxy.example:3128"),
        ("http://proxy.example:3128", "", "127.0.0.1", None),
        ("http://proxy.example:3128", "", "localhost", None),
        ("", "", "model.example", None),
    ],
)
def test_the_proxy_is_the_one_that_the_environment_names(
    proxy: str, bypass: str, host: str, place: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    monkeypatch.setenv("NO_PROXY", bypass)
    found = proxy_for(read_address(f"https://{host}/v1", "x"))
    assert (found.place if found else None) == place


@pytest.mark.parametrize("proxy", ["socks5://proxy.example:1080", "https://proxy.example", "http://[bad", "http://"])
def test_a_proxy_that_cannot_be_used_blocks_and_says_what_to_do(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ProxyFailed, match="NO_PROXY"):
        destination_of(openai_at("https://model.example"))


def test_a_proxy_set_after_approval_makes_it_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    provider, gate = openai_at("https://model.example"), Gate()
    outgoing = compose(provider, (Message(Role.USER, "Hello"),), note="")
    approved = gate.approve(draft_of(outgoing), outgoing.digest)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    with pytest.raises(ApprovalStale):
        open_stream(approved, gate, EgressGuard(), provider, Secret(KEY))


def test_a_destination_says_nothing_of_a_proxy_where_there_is_none() -> None:
    assert dataclasses.replace(destination_of(openai_at("https://model.example"))).via == ""
