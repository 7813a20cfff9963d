"""One whole sending for tests: compose, approve, send, and collect the pieces."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

import trustme

from desktop_app.errors import GatewayError
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import compose
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import ReplyPieces, open_stream
from desktop_app.gateway.transport import Wire
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
    Vault,
)

KEY = "key-Q2hhbmdlTWU-1234567890"
QUICK = Wire(connect_seconds=2, silence_seconds=5)


@dataclass(frozen=True)
class LocalTls:
    authority: trustme.CA
    server: ssl.SSLContext
    wire: Wire


def openai_at(url: str, model: str = "some-model") -> Provider:
    return Provider("workshop", ProviderKind.OPENAI, f"{url}/v1", model)


def anthropic_at(url: str) -> Provider:
    return Provider("workshop", ProviderKind.ANTHROPIC, url, "some-model")


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
    explain: bool = False,
) -> ReplyPieces:
    outgoing = compose(provider, tuple(Message(Role.USER, text) for text in said or ("Hello",)), explain)
    gate = Gate()
    approved = gate.approve(draft_of(outgoing), outgoing.digest)
    return open_stream(approved, gate, guard or EgressGuard(), provider, key, wire)


def collect(pieces: ReplyPieces) -> tuple[str, GatewayError | None]:
    """The whole of what arrived, and the error that ended it, if any."""
    arrived: list[str] = []
    try:
        for piece in pieces:
            arrived.append(piece)  # noqa: PERF402 - what came before an error counts
    except GatewayError as error:
        return "".join(arrived), error
    return "".join(arrived), None
