"""Sends one approved request and hands out the reply in pieces. This is the only place where a request starts.

It checks what a person can mend before the approval is used up, and leaves everything else to the exchange.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_app.errors import ApprovalStale, KeyRefused, NoKey, RequestRefused
from desktop_app.gateway.address import read_address
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import destination_of
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.providers import practice
from desktop_app.gateway.providers.registry import DIALECTS
from desktop_app.gateway.proxy import proxy_for
from desktop_app.gateway.transport import Exchange
from desktop_app.gateway.wire import SYSTEM_WIRE, Call, Wire
from desktop_app.vocabulary import ApprovedRequest, Destination, Outgoing, Provider, ProviderKind, Secret, Waiting


class ReplyPieces:
    """The pieces of a reply, in order, as they arrive. Iterate from one thread; cancel from any.

    Args:
        pieces: where they come from.
        stop: makes ``pieces`` end at once.
    """

    def __init__(self, pieces: Iterator[str], stop: Callable[[], None]) -> None:
        self._pieces = pieces
        self._stop = stop
        self._over = False
        self._cancelled = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._cancelled:
            raise StopIteration
        try:
            piece = next(self._pieces)
        except BaseException:  # its end, an error of the exchange, or the person's Ctrl+C
            self._over = True
            self._stop()
            raise
        if self._cancelled:
            raise StopIteration
        return piece

    def __del__(self) -> None:
        self._stop()  # whoever lets go of a reply does not want the rest of it

    def cancel(self) -> None:
        """Ends the reply at once; a reader that waits stops waiting. After the end it changes nothing."""
        if not self._over:
            self._cancelled = True
            self._stop()

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled before its end."""
        return self._cancelled


def open_stream(
    approved: ApprovedRequest,
    gate: Gate,
    guard: EgressGuard,
    provider: Provider,
    key: Secret | None,
    wire: Wire = SYSTEM_WIRE,
    on_wait: Callable[[Waiting], None] = lambda _: None,
) -> ReplyPieces:
    """Sends an approved request. Errors of the provider and the network come while iterating.

    Args:
        approved: the person's consent.
        gate: the gate that gave it.
        guard: the egress guard of this process.
        provider: the one it is addressed to, as the settings have it now.
        key: its key from the keychain, or None.
        wire: how to connect.
        on_wait: told, from a thread of the gateway, whenever the request was turned away and goes out once more.

    Raises:
        ApprovalStale: the provider or the way to it changed since, or the approval is not this gate's.
        ApprovalUsed: it was sent before.
        NoKey: a remote provider and no key. KeyRefused: the key cannot be one. RequestRefused: no model is chosen.
            None of the three uses up the approval.
    """
    destination = approved.outgoing.destination
    if destination != destination_of(provider):
        raise ApprovalStale
    if provider.kind is ProviderKind.PRACTICE:
        return ReplyPieces(practice.answer(gate.redeem(approved).body), stop=lambda: None)
    _check(destination, key)
    call = _call(gate.redeem(approved), provider, usable_key(key, provider.name))
    exchange = Exchange(call, DIALECTS[provider.kind], guard, wire, on_wait)
    return ReplyPieces(exchange.pieces(), exchange.stop)


def usable_key(key: Secret | None, provider: str) -> Secret | None:
    """The same key. Raises KeyRefused if it holds what no header may carry."""
    if key is not None:
        shape = key.reveal()
        fits = shape.isascii() and shape.isprintable() and shape.strip() == shape and shape != ""
        del shape  # a traceback with values would show it
        if not fits:
            raise KeyRefused(
                f"The key for {provider} holds characters that no key has. Copy it again into the settings."
            )
    return key


def _check(destination: Destination, key: Secret | None) -> None:
    name = destination.provider
    if not destination.model:
        raise RequestRefused(f"No model is chosen for {name}. Choose one in the settings.")
    if key is None and destination.remote:
        raise NoKey(f"There is no key for {name} yet. Add it in the settings; it goes into the system's keychain.")
    usable_key(key, name)


def _call(outgoing: Outgoing, provider: Provider, key: Secret | None) -> Call:
    destination = outgoing.destination
    return Call(
        method="POST",
        url=destination.url,
        host=destination.host,
        port=destination.port,
        remote=destination.remote,
        accept="text/event-stream",
        headers=DIALECTS[provider.kind].headers(key),
        body=outgoing.body,
        proxy=proxy_for(read_address(provider.base_url, provider.name)),
    )
