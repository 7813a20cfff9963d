"""One whole sending for tests: compose, approve, send, and collect the pieces."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

import pytest
import trustme

from desktop_app.errors import GatewayError
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import compose
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import ReplyPieces, open_stream
from desktop_app.gateway.wire import Wire
from desktop_app.vocabulary import (
    Draft,
    Leak,
    Message,
    Outgoing,
    Prepared,
    Protected,
    Provider,
    ProviderKind,
    Role,
    Secret,
    Vault,
)

KEY = "key-Q2hhbmdlTWU-1234567890"
NOTE = "Names in square brackets stand for values."
QUICK = Wire(connect_seconds=2, silence_seconds=5, first_wait_seconds=0.01, longest_wait_seconds=2)


@dataclass(frozen=True)
class LocalTls:
    authority: trustme.CA
    server: ssl.SSLContext
    wire: Wire


def openai_at(url: str, model: str = "some-model") -> Provider:
    return Provider("workshop", ProviderKind.OPENAI, f"{url}/v1", model)


def anthropic_at(url: str) -> Provider:
    return Provider("workshop", ProviderKind.ANTHROPIC, url, "some-model")


_STARTS = {  # what a base URL has after its host
    ProviderKind.OPENAI: "/v1",
    ProviderKind.OPENAI_RESPONSES: "/v1",
    ProviderKind.ANTHROPIC: "",
    ProviderKind.GEMINI: "/v1beta",
    ProviderKind.AZURE: "",
    ProviderKind.MISTRAL: "/v1",
    ProviderKind.OPENROUTER: "/api/v1",
}


def provider_at(kind: ProviderKind, url: str) -> Provider:
    """A provider of a kind at a server's address without a path."""
    return Provider("workshop", kind, url + _STARTS[kind], "some-model")


EVERY_KIND = pytest.mark.parametrize("kind", list(_STARTS))
"""Every language there is; practice has none."""


def draft_of(outgoing: Outgoing, leaks: tuple[Leak, ...] = ()) -> Draft:
    text = outgoing.messages[-1].text
    prepared = Prepared(text, (), Protected(text, (), Vault()), (), text, None)
    return Draft(1, prepared, outgoing, leaks, tokens=1)


def send(
    provider: Provider,
    *said: str,
    wire: Wire = QUICK,
    guard: EgressGuard | None = None,
    key: str | None = KEY,
    note: str = "",
) -> ReplyPieces:
    outgoing = compose(provider, tuple(Message(Role.USER, text) for text in said or ("Hello",)), note)
    gate = Gate()
    approved = gate.approve(draft_of(outgoing), outgoing.digest)
    return open_stream(approved, gate, guard or EgressGuard(), provider, Secret(key) if key else None, wire)


def collect(pieces: ReplyPieces) -> tuple[str, GatewayError | None]:
    """The whole of what arrived, and the error that ended it, if any."""
    arrived: list[str] = []
    try:
        for piece in pieces:
            arrived.append(piece)  # noqa: PERF402 - what came before an error counts
    except GatewayError as error:
        return "".join(arrived), error
    return "".join(arrived), None
