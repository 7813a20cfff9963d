"""One approved request on its way, seen from the window: approval, sending, and the reply piece by piece.

It hands over pieces as fast as the window can show them and no faster. It keeps nothing once the reply has ended.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.ui.session import Session
from desktop_app.ui.worker import Lane
from desktop_app.vocabulary import Draft, Reply, ReplyDelta

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.sending import Sending


_AT_ONCE = 4096
"""Code points; laying them out takes some hundredths of a second."""
_MOST_WAITING = 64
_PAUSE = 0.002


@dataclass
class Live:
    """A request on its way and what has come back so far."""

    session: Session
    draft: Draft
    received: str = ""
    restored: str = ""


class Transmission(QObject):
    """Sends, one request at a time.

    Signals:
        arrived: a list of ``ReplyDelta``, what has come since the last time or as much of it as is shown in no time.
        waits: a ``Waiting``, when the request was turned away and is about to go out once more.
        ended: the ``Reply``, whole or cut short, and the error that cut it, or None.
    """

    arrived = Signal(list)
    waits = Signal(object)
    ended = Signal(object, object)
    _something = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("sending", self)
        self._waiting: deque[ReplyDelta] = deque()
        self._lock = threading.Lock()
        self._sending: Sending | None = None
        self._cancelled = False
        self._something.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def send(self, assistant: Assistant, draft: Draft, shown_digest: str) -> None:
        """Approves ``draft`` as the bytes of ``shown_digest`` and sends it."""
        self._cancelled = False
        self._lane.do(lambda: self._transmit(assistant, draft, shown_digest), self._end, self._fail)

    def cancel(self) -> None:
        """Ends the request under way; what has arrived is kept. May come from any thread."""
        with self._lock:
            self._cancelled = True
            sending = self._sending
        if sending is not None:
            sending.cancel()

    def close(self, patience: float) -> bool:
        """Cancels, and waits up to ``patience`` seconds for the lane to end; says whether it did."""
        self.cancel()
        return self._lane.close(patience)

    def _transmit(self, assistant: Assistant, draft: Draft, shown_digest: str) -> tuple[Reply, Exception | None]:
        approved = assistant.approve(draft, shown_digest)
        sending = assistant.send(approved, draft.prepared.protected.vault, self.waits.emit)
        with self._lock:
            self._sending = sending
            cancelled = self._cancelled
        if cancelled:
            sending.cancel()
        trouble: Exception | None = None
        try:
            for piece in sending:
                self._put(piece)
        except Exception as error:
            trouble = error
        finally:
            with self._lock:
                self._sending = None
        return sending.reply, trouble

    def _put(self, piece: ReplyDelta) -> None:
        while len(self._waiting) >= _MOST_WAITING and not self._cancelled:
            time.sleep(_PAUSE)  # a reply that comes faster than it can be shown waits, and so does its server
        with self._lock:
            first = not self._waiting
            self._waiting.append(piece)
        if first:
            self._something.emit()

    def _hand_over(self) -> None:
        pieces: list[ReplyDelta] = []
        with self._lock:
            size = 0
            while self._waiting and size < _AT_ONCE:
                pieces.append(self._waiting.popleft())
                size += len(pieces[-1].restored)
            more = bool(self._waiting)
        if pieces:
            self.arrived.emit(pieces)
        if more:
            self._something.emit()  # after what else the window has to do

    def _end(self, outcome: tuple[Reply, Exception | None]) -> None:
        while self._waiting:
            self._hand_over()
        self.ended.emit(*outcome)

    def _fail(self, error: Exception) -> None:
        self.ended.emit(Reply("", "", partial=True), error)
