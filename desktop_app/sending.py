"""One approved request on its way: restored as it arrives, and noted in the ledger at the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from desktop_app.engine import Restorer
from desktop_app.errors import GatewayError, StorageError
from desktop_app.gateway.stream import ReplyPieces
from desktop_app.storage.records import Outcome
from desktop_app.storage.store import Departure
from desktop_app.vocabulary import Reply, ReplyDelta


class Sending:
    """One approved request on its way.

    Iterate over it for the pieces of the reply; ``reply`` is what has arrived so far, and the whole of it afterwards.
    An error ends the iteration after everything that arrived was handed out, with ``reply.partial`` true.
    """

    def __init__(self, pieces: ReplyPieces, restorer: Restorer, departure: Departure | None = None) -> None:
        self._pieces = pieces
        self._restorer = restorer
        self._departure = departure
        self._received: list[str] = []
        self._restored: list[str] = []
        self._flagged = 0
        self._complete = False

    def __iter__(self) -> Iterator[ReplyDelta]:
        try:
            yield from self._deltas()
        except GatewayError:
            with suppress(StorageError):  # what the provider did matters more
                self._conclude(Outcome.PARTIAL if any(self._received) else Outcome.FAILED)
            raise
        except BaseException:  # the reader left
            with suppress(StorageError):
                self._conclude(Outcome.CANCELLED)
            raise
        self._conclude(Outcome.SENT if self._complete else Outcome.CANCELLED)

    def _deltas(self) -> Iterator[ReplyDelta]:
        try:
            for piece in self._pieces:
                yield self._keep(piece, self._restorer.feed(piece))
        except GatewayError:
            yield self._keep("", self._restorer.finish())
            raise
        yield self._keep("", self._restorer.finish())
        self._complete = not self._pieces.cancelled

    def cancel(self) -> None:
        """Ends the request at once; the iteration stops and what arrived is kept."""
        self._pieces.cancel()

    @property
    def reply(self) -> Reply:
        """What has arrived."""
        restored = "".join(self._restored)
        return Reply("".join(self._received), restored, partial=not self._complete, flags=self._restorer.flags)

    def _conclude(self, outcome: Outcome) -> None:
        if self._departure is not None:
            self._departure.conclude(outcome, self.reply)

    def _keep(self, received: str, restored: str) -> ReplyDelta:
        self._received.append(received)
        self._restored.append(restored)
        flags = self._restorer.flags
        fresh, self._flagged = flags[self._flagged :], len(flags)
        return ReplyDelta(received, restored, fresh)
