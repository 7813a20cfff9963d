"""Runs blocking calls away from the window, and brings what comes of them back to the UI thread.

A lane is one thread that takes calls in order. Plain threads, not QThreads: a QThread that is collected while it
runs ends the process, a plain one does not.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

Outcome = TypeVar("Outcome")


class Lane(QObject):
    """A thread of its own for calls that block.

    Args:
        name: what the thread is called.
        parent: the Qt object that owns the lane.
    """

    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: queue.SimpleQueue[Callable[[], Callable[[], None]] | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def do(
        self,
        call: Callable[[], Outcome],
        then: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Runs ``call`` in the lane; ``then`` or ``failed`` follows on the UI thread."""

        def outcome() -> Callable[[], None]:
            try:
                result = call()
            except Exception as error:
                return lambda error=error: failed(error)  # type: ignore[misc]
            return lambda: then(result)

        self._calls.put(outcome)

    def close(self, patience: float) -> bool:
        """Takes no more calls, delivers nothing more, and waits.

        Args:
            patience: seconds to wait for the call under way.

        Returns:
            Whether the thread has ended.
        """
        self._closed.set()
        self._calls.put(None)
        self._thread.join(patience)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (call := self._calls.get()) is not None and not self._closed.is_set():
            delivery = call()
            if not self._closed.is_set():
                self._ended.emit(delivery)

    @Slot(object)
    def _deliver(self, delivery: Callable[[], None]) -> None:
        if not self._closed.is_set():
            delivery()
