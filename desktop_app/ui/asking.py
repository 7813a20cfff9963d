"""Asks about a text as the person writes: a moment after a change, one question at a time, and the newest always wins.

It decides when; what an answer is made of is the caller's, and so is whether one that arrives is still wanted.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.worker import Lane

_CALM_MS = 400
"""Longer than there is between two keys of one word."""


class Asking(QObject):
    """One question at a time in a lane of its own.

    Args:
        name: what the lane's thread is called.
        pause_ms: between a change and the question. More changes meanwhile do not put it off: marks follow even a fast
            typist.

    Signals:
        answered: an answer arrived.
        failed: there is no answer for a revision; the revision and the error.
    """

    answered = Signal(object)
    failed = Signal(int, object)

    def __init__(self, name: str, pause_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause_ms = pause_ms
        self._lane = Lane(name, self)
        self._wanted: tuple[int, Callable[[], object]] | None = None
        self._busy = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._start)

    def ask(self, revision: int, make: Callable[[], object]) -> None:
        """Asks after the pause; an earlier question that has not started is forgotten."""
        self._wanted = (revision, make)
        if not self._pause.isActive():
            self._pause.start(self._pause_ms)

    def ask_when_calm(self, revision: int, make: Callable[[], object]) -> None:
        """Asks once there was no change for a while, for what takes long and would hold up what is quick."""
        self._wanted = (revision, make)
        self._pause.start(_CALM_MS)

    def forget(self) -> None:
        """Forgets a question that has not started."""
        self._wanted = None
        self._pause.stop()

    def close(self, patience: float) -> bool:
        """Ends the lane, waiting up to ``patience`` seconds; says whether it ended."""
        self.forget()
        return self._lane.close(patience)

    def _start(self) -> None:
        if self._busy or self._wanted is None:
            return
        revision, make = self._wanted
        self._wanted = None
        self._busy = True
        self._lane.do(make, self._made, lambda error: self._not_made(revision, error))

    def _made(self, answer: object) -> None:
        self._busy = False
        self.answered.emit(answer)
        self._go_on()

    def _not_made(self, revision: int, error: Exception) -> None:
        self._busy = False
        self.failed.emit(revision, error)
        self._go_on()

    def _go_on(self) -> None:
        if not self._pause.isActive():
            self._start()
