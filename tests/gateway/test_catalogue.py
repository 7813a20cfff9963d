"""Asking a provider about itself: no word of the person's, a free call for keys, and an end to everything."""

from __future__ import annotations

import json
import time

import pytest

from desktop_app.errors import (
    BadRequest,
    ConnectionFailed,
    GatewayError,
    KeyRefused,
    NoKey,
    ProviderOverloaded,
    ReplyCut,
    ReplyMalformed,
    RequestRefused,
    TimedOut,
)
from desktop_app.gateway import catalogue
from desktop_app.gateway.catalogue import check_key, list_models
from desktop_app.gateway.discovery import find_local_servers
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.wire import Wire
from desktop_app.vocabulary import ModelOffer, Provider, ProviderKind, Secret
from tests.gateway.sending import EVERY_KIND, KEY, QUICK, openai_at, provider_at
from tests.loopback import Behaviour, LoopbackServer, Visit, head

_PRACTICE = Provider("practice", ProviderKind.PRACTICE, "", "practice")


def _models(*names: str) -> Behaviour:
    body = json.dumps({"data": [{"id": name} for name in names]}).encode()
    return lambda visit: visit.answer("200 OK", {"Content-Type": "application/json"}, body)


def _ask(provider: Provider, key: str | None = KEY, wire: Wire = QUICK) -> tuple[ModelOffer, ...]:
    return list_models(provider, Secret(key) if key else None, EgressGuard(), wire)


def _failure(behaviour: Behaviour, wire: Wire = QUICK) -> GatewayError:
    with LoopbackServer(behaviour) as server, pytest.raises(GatewayError) as caught:
        _ask(openai_at(server.url), wire=wire)
    error = caught.value
    assert KEY not in f"{error} {error.args} {vars(error)}"
    assert error.__context__ is None
    return error


@EVERY_KIND
def test_a_key_is_tried_by_a_call_without_a_body_that_costs_nothing(kind: ProviderKind) -> None:
    with LoopbackServer(lambda visit: visit.answer("200 OK", {"Content-Type": "application/json"}, b"{}")) as server:
        check_key(provider_at(kind, server.url), Secret(KEY), EgressGuard(), QUICK)
    (request,) = server.requests
    assert (request.method, request.body) == ("GET", b"")
    assert KEY not in request.path
    assert server.received.count(KEY.encode()) == 1


@EVERY_KIND
def test_a_key_that_is_refused_says_so(kind: ProviderKind) -> None:
    refusing = LoopbackServer(lambda visit: visit.answer("401 Unauthorized", {}, KEY.encode()))
    with refusing as server, pytest.raises(KeyRefused) as caught:
        check_key(provider_at(kind, server.url), Secret(KEY), EgressGuard(), QUICK)
    assert KEY not in caught.value.message


def test_googles_way_to_refuse_a_key_is_understood() -> None:
    told = {"error": {"code": 400, "status": "INVALID_ARGUMENT", "details": [{"reason": "API_KEY_INVALID"}]}}
    body = json.dumps(told).encode()
    refusing = LoopbackServer(lambda visit: visit.answer("400 Bad Request", {}, body))
    with refusing as server, pytest.raises(KeyRefused, match="api_key_invalid"):
        check_key(provider_at(ProviderKind.GEMINI, server.url), Secret(KEY), EgressGuard(), QUICK)


def test_openrouter_keys_are_not_tried_at_the_list_that_is_open_to_all() -> None:
    with LoopbackServer(_models("a")) as server:
        check_key(provider_at(ProviderKind.OPENROUTER, server.url), Secret(KEY), EgressGuard(), QUICK)
    assert server.requests[0].path == "/api/v1/key"


def test_practice_offers_itself_and_takes_any_key() -> None:
    assert _ask(_PRACTICE) == (ModelOffer("practice"),)
    check_key(_PRACTICE, None, EgressGuard())


def test_what_cannot_be_asked_is_not_asked() -> None:
    with pytest.raises(NoKey):
        _ask(openai_at("https://model.example"), key=None)
    with pytest.raises(KeyRefused):
        _ask(openai_at("https://model.example"), key="line\nbreak")
    with pytest.raises(BadRequest):
        _ask(openai_at("ftp://model.example"))


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (lambda visit: visit.answer("200 OK", {}, b"<html>"), ReplyMalformed),
        (lambda visit: visit.answer("200 OK", {}, b'{"data":7}'), ReplyMalformed),
        (lambda visit: visit.answer("200 OK", {}, b"[" * 100_000), ReplyMalformed),
        (lambda visit: visit.answer("200 OK", {"Content-Encoding": "gzip"}, b"x"), ReplyMalformed),
        (lambda visit: visit.answer("500 Internal Server Error", {}), ProviderOverloaded),
        (lambda visit: visit.answer("302 Found", {"Location": "https://other.example/"}), RequestRefused),
        (lambda visit: visit.send(head("200 OK", {"Content-Length": "99"}) + b"{"), ReplyCut),
        (lambda visit: visit.send(b"\x00" * 999), ConnectionFailed),
    ],
)
def test_another_answer_is_one_typed_error(behaviour: Behaviour, kind: type[GatewayError]) -> None:
    assert type(_failure(behaviour)) is kind


def test_a_list_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(visit: Visit) -> None:
        visit.send(head("200 OK", {}))
        while True:
            visit.send(b" " * 2**20)

    assert type(_failure(endless)) is ReplyMalformed
    monkeypatch.setattr(catalogue, "_SECONDS", 0.3)

    def slow(visit: Visit) -> None:
        visit.send(head("200 OK", {}))
        while not visit.over.wait(0.02):
            visit.send(b" ")

    start = time.monotonic()
    assert type(_failure(slow)) is TimedOut
    assert time.monotonic() - start < 3


# --- servers on this machine


def test_servers_are_found_where_they_usually_listen_and_others_are_passed_over() -> None:
    with (
        LoopbackServer(_models("llama", "phi")) as ollama,
        LoopbackServer(lambda visit: visit.answer("200 OK", {}, b"<html>")) as website,
        LoopbackServer(lambda visit: visit.answer("401 Unauthorized", {})) as closed,
        LoopbackServer(_models()) as gone,
    ):
        pass_over = gone.port
        gone.__exit__(None, None, None)
        places = (("ollama", ollama.port), ("a-website", website.port), ("vllm", closed.port), ("gone", pass_over))
        found = find_local_servers(EgressGuard(), places)
    assert [server.provider.name for server in found] == ["ollama", "vllm"]
    assert found[0].provider == Provider("ollama", ProviderKind.OPENAI, f"http://127.0.0.1:{ollama.port}/v1", "llama")
    assert [offer.name for offer in found[0].models] == ["llama", "phi"]
    assert found[1].models == ()
    assert not any(server.provider.trusted for server in found)
    assert all(request.body == b"" for request in (*ollama.requests, *website.requests))
