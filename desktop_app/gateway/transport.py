"""One HTTP exchange with one provider: connects to the permitted addresses, sends the approved bytes, reads the stream.

It runs in an event loop of its own, in a thread of its own, so that the reader can leave at any moment, even while a
name is being looked up. It never repeats a request, follows a redirect, uses a proxy or decompresses an answer.
"""

from __future__ import annotations

import asyncio
import codecs
import queue
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.errors import (
    ConnectionFailed,
    GatewayError,
    ReplyCut,
    ReplyMalformed,
    RequestRefused,
    TimedOut,
    TlsFailed,
)
from desktop_app.gateway.address import is_loopback
from desktop_app.gateway.failures import provider_failure, redirected, refusal, unreachable
from desktop_app.gateway.providers.protocol import Dialect, End
from desktop_app.vocabulary import Destination, Outgoing

if TYPE_CHECKING:
    import httpcore
    import httpx

    from desktop_app.gateway.guard import EgressGuard

_LONGEST_EVENT = 2**20  # bytes; real events have a few hundred
_LONGEST_REPLY = 32 * 2**20  # bytes of text; the longest replies of today's models have about one
_LONGEST_REFUSAL = 2**16  # bytes read of an answer that is an error
_REFUSAL_SECONDS = 5.0
_PIECES_AHEAD = 64  # how far the network may run ahead of the reader
_PAUSE_SECONDS = 0.001
_WAKE_SECONDS = 0.5  # lets Ctrl+C through on Windows, where waiting cannot be interrupted
_BLANK_LINES = (b"\n\n", b"\r\r", b"\n\r")  # every blank line of a stream holds one of these


def system_trust() -> ssl.SSLContext:
    """Verification against the certificates that the operating system trusts."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True, slots=True)
class Wire:
    """How connections are made.

    Attributes:
        trust: makes the context that verifies certificates.
        connect_seconds: how long one address may take to answer.
        silence_seconds: how long a connected server may say nothing; models that think first need minutes.
    """

    trust: Callable[[], ssl.SSLContext] = system_trust
    connect_seconds: float = 10.0
    silence_seconds: float = 300.0


class Exchange:
    """One request and the pieces of its reply.

    Args:
        outgoing: what was approved.
        dialect: the provider's language.
        key: sent in the provider's header and nowhere else; None where there is none.
        guard: opens the way for as long as the exchange lasts.
        wire: how to connect.
    """

    def __init__(self, outgoing: Outgoing, dialect: Dialect, key: str | None, guard: EgressGuard, wire: Wire) -> None:
        self._outgoing = outgoing
        self._dialect = dialect
        self._key = key
        self._guard = guard
        self._wire = wire
        self._arrived: queue.SimpleQueue[str | _Over] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._connections: list[httpcore.AsyncNetworkStream] = []
        threading.Thread(target=self._run, name="discreet-gateway", daemon=True).start()

    def pieces(self) -> Iterator[str]:
        """The reply as it arrives; ends early, and without an error, when it is stopped.

        Raises:
            GatewayError: the exchange failed; every piece that arrived was handed out before.
        """
        while not self._stopped.is_set():
            try:
                arrived = self._arrived.get(timeout=_WAKE_SECONDS)
            except queue.Empty:
                continue
            if isinstance(arrived, _Over):
                if arrived.error is not None and not self._stopped.is_set():
                    raise arrived.error
                return
            yield arrived

    def stop(self) -> None:
        """Ends the exchange at once and closes its connection. May be called from any thread, at any time."""
        self._stopped.set()
        self._arrived.put(_Over(None))
        if self._loop is not None and self._task is not None:
            with suppress(RuntimeError):  # the loop has closed meanwhile
                self._loop.call_soon_threadsafe(self._task.cancel)

    # --- in the thread

    def _run(self) -> None:
        self._arrived.put(_Over(self._outcome()))

    def _outcome(self) -> GatewayError | None:
        place = self._outgoing.destination
        outcome: GatewayError | None = None
        try:
            with (
                self._guard.permit(place.host, place.port) as addresses,
                # The selector loop connects through socket.connect on every system, in sight of the guard.
                asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner,
            ):
                _check_place(place, addresses)
                runner.run(self._exchange(addresses))
        except asyncio.CancelledError:
            return None
        except GatewayError as error:
            outcome = error
        except Exception as error:  # a reader waits; and the error's own words could hold the text or key
            outcome = GatewayError(f"The exchange with {place.host} failed unexpectedly ({type(error).__name__}).")
        if outcome is not None:  # frames and causes hold the text and the key; the error must not carry them along
            outcome.__traceback__ = outcome.__cause__ = outcome.__context__ = None
        return outcome

    async def _exchange(self, addresses: tuple[tuple[str, int], ...]) -> None:
        self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        if self._stopped.is_set():
            return
        import httpx

        host = self._outgoing.destination.host
        timeout = httpx.Timeout(self._wire.silence_seconds, connect=self._wire.connect_seconds)
        answered = False
        try:
            async with httpx.AsyncClient(verify=self._wire.trust(), timeout=timeout, trust_env=False) as client:
                response = await self._first_to_answer(client, addresses)
                answered = True
                try:
                    await self._receive(response)
                finally:
                    await response.aclose()
        except httpx.TimeoutException:
            failure: GatewayError = TimedOut(f"{host} was silent for too long. What arrived is kept; send again.")
        except httpx.TransportError:
            failure = (
                ReplyCut(f"The connection to {host} broke before the reply was complete. What arrived is kept.")
                if answered
                else ConnectionFailed(f"{host} closed the connection without an answer. Send again.")
            )
        else:
            return
        finally:
            for connection in self._connections:
                await connection.aclose()
        raise failure

    async def _first_to_answer(
        self, client: httpx.AsyncClient, addresses: tuple[tuple[str, int], ...]
    ) -> httpx.Response:
        """Sends to the first address that accepts a connection; what was sent once is never sent again."""
        import httpx

        place = self._outgoing.destination
        url = httpx.URL(place.url)
        headers = {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": "discreet",
            "Accept": "text/event-stream",
            "Accept-Encoding": "identity",
            "Content-Type": "application/json",
            **self._dialect.headers(self._key),
        }
        failure: GatewayError = ConnectionFailed(f"{place.host} has no address.")
        for ip, port in addresses:
            request = client.build_request(
                "POST",
                url.copy_with(host=ip, port=port),
                content=self._outgoing.body,
                headers=headers,
                # the certificate is verified against this name
                extensions={"sni_hostname": place.host, "trace": self._keep_connection},
            )
            try:
                return await client.send(request, stream=True)
            except httpx.ConnectTimeout:
                failure = TimedOut(f"{place.host} did not answer in time. Check the network connection and send again.")
            except httpx.ConnectError as error:
                failure = unreachable(place.host, error)
                if isinstance(failure, TlsFailed):  # another address is no reason to trust less
                    break
        raise failure

    async def _keep_connection(self, event: str, info: dict[str, Any]) -> None:
        """Hears of each connection, because httpcore forgets one whose TLS handshake is cancelled."""
        if event == "connection.connect_tcp.complete":
            self._connections.append(info["return_value"])

    async def _receive(self, response: httpx.Response) -> None:
        place = self._outgoing.destination
        if response.status_code != 200:
            raise await _not_a_reply(response, place)
        if response.headers.get("content-encoding", "identity") != "identity":
            raise ReplyMalformed(f"{place.host} compressed its reply although it was asked not to.")
        if response.headers.get("content-type", "").partition(";")[0].strip().lower() != "text/event-stream":
            raise ReplyMalformed(
                f"{place.host} answered with something that is no streamed reply. Check its address in the settings."
            )
        received = 0
        async for data in _events(response, place.host):
            reading = self._dialect.read(data)
            if reading.codes:
                raise provider_failure(place.host, reading.codes)
            if reading.text:
                received += len(reading.text.encode())
                if received > _LONGEST_REPLY:
                    raise ReplyMalformed(f"The reply of {place.host} is longer than any model's. What arrived is kept.")
                await self._hand_over(reading.text)
            if reading.end is not None:
                _check_end(reading.end)
                return
        raise ReplyCut(f"{place.host} ended the reply early. What arrived is kept.")

    async def _hand_over(self, piece: str) -> None:
        while self._arrived.qsize() >= _PIECES_AHEAD:
            await asyncio.sleep(_PAUSE_SECONDS)
        self._arrived.put(piece)


@dataclass(frozen=True, slots=True)
class _Over:
    error: GatewayError | None


def _check_place(place: Destination, addresses: tuple[tuple[str, int], ...]) -> None:
    if not place.remote and not all(is_loopback(ip) for ip, _ in addresses):
        raise ConnectionFailed(f"{place.host} is not this machine here, as its name promises. Check the hosts file.")


async def _not_a_reply(response: httpx.Response, place: Destination) -> GatewayError:
    status = response.status_code
    if 300 <= status < 400:
        return redirected(place.host, response.headers.get("location", ""))
    if status < 400:
        return ReplyMalformed(f"{place.host} answered without a reply (HTTP {status}). Send again.")
    body = b""
    with suppress(Exception):  # its words are a help and no more
        async with asyncio.timeout(_REFUSAL_SECONDS):
            async for chunk in response.aiter_raw():
                body += chunk
                if len(body) > _LONGEST_REFUSAL:
                    break
    return refusal(place.host, status, body, response.headers.get("retry-after"))


async def _events(response: httpx.Response, host: str) -> AsyncIterator[str]:
    """The data of each server-sent event that has any."""
    import httpx
    import httpx_sse

    class Checked(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for chunk in _checked(response.aiter_raw(), host):
                yield chunk

    # utf-8-sig, since the format allows a byte order mark at the start
    headers = {"content-type": "text/event-stream; charset=utf-8-sig"}
    async for event in httpx_sse.EventSource(httpx.Response(200, headers=headers, stream=Checked())).aiter_sse():
        if event.data:
            yield event.data


async def _checked(chunks: AsyncIterator[bytes], host: str) -> AsyncIterator[bytes]:
    """The same bytes; ends with ReplyMalformed at one that is not UTF-8, and before an event outgrows its bound."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    unfinished = 0  # bytes since the last blank line
    last = b""
    async for chunk in chunks:
        seen = last + chunk
        blank = max(seen.rfind(mark) for mark in _BLANK_LINES)
        unfinished = unfinished + len(chunk) if blank < 0 else len(seen) - blank - 2
        last = seen[-1:]
        if unfinished > _LONGEST_EVENT:
            raise ReplyMalformed(f"A part of the reply of {host} is longer than any real one. What arrived is kept.")
        if not _decodes(decoder, chunk):
            raise ReplyMalformed(f"The reply of {host} is not written in UTF-8. What arrived is kept.")
        yield chunk


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def _check_end(end: End) -> None:
    if end is End.LENGTH:
        raise ReplyCut("The model reached its longest reply. What arrived is kept; ask it to go on.")
    if end is End.FILTERED:
        raise RequestRefused("The provider's content filter ended the reply. What arrived is kept; ask differently.")
