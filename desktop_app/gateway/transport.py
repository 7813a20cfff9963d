"""One exchange with one provider: sends the approved bytes and reads the streamed reply.

It runs in an event loop of its own, in a thread of its own, so that the reader can leave at any moment, even while a
name is being looked up.

One approval stays one request, although a request may go out again: that happens only when no connection was made, or
when the server answered 429, 503 or 529, which say that it did not take the request on, and before any byte of a reply.
What goes out then are the same approved bytes to the same approved place, under the one permit of this exchange; the
gate has taken its approval back before the first attempt and knows nothing of the others. Every other failure, a broken
connection above all, ends the exchange, since nobody can tell whether the request was served.
"""

from __future__ import annotations

import asyncio
import queue
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from desktop_app.errors import (
    ConnectionFailed,
    GatewayError,
    ProviderOverloaded,
    RateLimited,
    ReplyCut,
    ReplyMalformed,
    RequestRefused,
    TimedOut,
)
from desktop_app.gateway.bounds import Bounds
from desktop_app.gateway.failures import provider_failure, redirected, refusal
from desktop_app.gateway.providers.protocol import Dialect, End
from desktop_app.gateway.sse import events
from desktop_app.gateway.wire import Call, TurnedAway, Wire, calling
from desktop_app.vocabulary import Waiting

if TYPE_CHECKING:
    import httpx

    from desktop_app.gateway.guard import EgressGuard

_LONGEST_REFUSAL = 2**16  # bytes read of an answer that is an error
_REFUSAL_SECONDS = 5.0
_NOT_TAKEN_ON = {429, 503, 529}  # RFC 9110 and RFC 6585; 529 is Anthropic's "overloaded"
_LONGEST_PIECE = 4096  # code points handed over at once, so that what shows them gets on with other things
_PIECES_AHEAD = 64  # how far the network may run ahead of the reader
_PAUSE_SECONDS = 0.001
_WAKE_SECONDS = 0.5  # lets Ctrl+C through on Windows, where waiting cannot be interrupted


class Exchange:
    """One request and the pieces of its reply.

    Args:
        call: what was approved, with the key in its headers.
        dialect: the provider's language.
        guard: opens the way for as long as the exchange lasts.
        wire: how to connect.
        on_wait: told, from the exchange's own thread, each time the request is about to wait and go out again.
    """

    def __init__(
        self, call: Call, dialect: Dialect, guard: EgressGuard, wire: Wire, on_wait: Callable[[Waiting], None]
    ) -> None:
        self._call = call
        self._dialect = dialect
        self._guard = guard
        self._wire = wire
        self._on_wait = on_wait
        self._arrived: queue.SimpleQueue[str | _Over] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
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
        host = self._call.host
        outcome: GatewayError | None = None
        try:
            with (
                self._guard.permit(*self._call.connects_to) as addresses,
                # The selector loop connects through socket.connect on every system, in sight of the guard.
                asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner,
            ):
                runner.run(self._exchange(addresses))
        except asyncio.CancelledError:
            return None
        except TimeoutError:
            outcome = TimedOut(f"{host} did not come to an end. What arrived is kept; ask for less at once.")
        except GatewayError as error:
            outcome = error
        except Exception as error:  # a reader waits; and the error's own words could hold the text or key
            outcome = GatewayError(f"The exchange with {host} failed unexpectedly ({type(error).__name__}).")
        if outcome is not None:  # frames and causes hold the text and the key; the error must not carry them along
            outcome.__traceback__ = outcome.__cause__ = outcome.__context__ = None
        return outcome

    async def _exchange(self, addresses: tuple[tuple[str, int], ...]) -> None:
        self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        if self._stopped.is_set():
            return
        async with asyncio.timeout(self._wire.longest_seconds):
            for attempt in count(1):
                error = await self._attempt(addresses)
                if error is None:
                    return
                pause = self._pause_after(attempt, error)
                if pause is None:
                    raise error
                self._on_wait(Waiting(attempt + 1, self._wire.attempts, pause, error.message))
                await asyncio.sleep(pause)

    async def _attempt(self, addresses: tuple[tuple[str, int], ...]) -> GatewayError | None:
        """Sends the request once and reads the reply; returns why, if it was turned away."""
        try:
            async with calling(self._call, addresses, self._wire) as response:
                await self._receive(response)
        except TurnedAway as turned_away:
            return turned_away.error
        return None

    def _pause_after(self, attempt: int, error: GatewayError) -> float | None:
        """Seconds until the next attempt, or None if there is none. A little chance keeps many clients apart."""
        absent = isinstance(error, ConnectionFailed) and not self._call.remote  # one's own server has to be started
        if attempt >= self._wire.attempts or absent:
            return None
        asked = error.wait_seconds if isinstance(error, RateLimited | ProviderOverloaded) else None
        if asked is None:
            return self._wire.first_wait_seconds * float(2 ** (attempt - 1)) * random.SystemRandom().uniform(0.75, 1.25)
        return None if asked > self._wire.longest_wait_seconds else asked + random.SystemRandom().uniform(0, 0.5)

    async def _receive(self, response: httpx.Response) -> None:
        host = self._call.host
        if response.status_code != 200:
            error = await not_an_answer(response, host)
            taken_on = response.status_code not in _NOT_TAKEN_ON
            raise error if taken_on or not isinstance(error, RateLimited | ProviderOverloaded) else TurnedAway(error)
        if response.headers.get("content-encoding", "identity") != "identity":
            raise ReplyMalformed(f"{host} compressed its reply although it was asked not to. Ask whoever runs it.")
        if response.headers.get("content-type", "").partition(";")[0].strip().lower() != "text/event-stream":
            raise ReplyMalformed(
                f"{host} answered with something that is no streamed reply. Check its address in the settings."
            )
        bounds = Bounds(host)
        async for data in events(response, host):
            reading = self._dialect.read(data)
            if reading.codes:
                raise provider_failure(host, reading.codes)
            if reading.text:
                bounds.read(reading.text)
                for at in range(0, len(reading.text), _LONGEST_PIECE):
                    await self._hand_over(reading.text[at : at + _LONGEST_PIECE])
            if reading.end is not None:
                _check_end(reading.end)
                return
        raise ReplyCut(f"{host} ended the reply early. What arrived is kept.")

    async def _hand_over(self, piece: str) -> None:
        while self._arrived.qsize() >= _PIECES_AHEAD:
            await asyncio.sleep(_PAUSE_SECONDS)
        self._arrived.put(piece)


async def not_an_answer(response: httpx.Response, host: str) -> GatewayError:
    """The error for an answer whose status is not 200; reads a little of it, and not for long."""
    status = response.status_code
    if 300 <= status < 400:
        return redirected(host, response.headers.get("location", ""))
    if status < 400:
        return ReplyMalformed(f"{host} answered without a reply (HTTP {status}). Send again.")
    body = b""
    with suppress(Exception):  # its words are a help and no more
        async with asyncio.timeout(_REFUSAL_SECONDS):
            async for chunk in response.aiter_raw():
                body += chunk
                if len(body) > _LONGEST_REFUSAL:
                    break
    return refusal(host, status, body, response.headers.get("retry-after"))


@dataclass(frozen=True, slots=True)
class _Over:
    error: GatewayError | None


def _check_end(end: End) -> None:
    if end is End.LENGTH:
        raise ReplyCut("The model reached its longest reply. What arrived is kept; ask it to go on.")
    if end is End.FILTERED:
        raise RequestRefused("The provider's content filter ended the reply. What arrived is kept; ask differently.")
