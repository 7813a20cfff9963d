"""Asks for drafts as the person writes: a moment after a change, one at a time, and the newest always wins.

It decides when; what a draft is made of is the caller's, and so is whether a draft that arrives is still wanted.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.worker import Lane
from desktop_app.vocabulary import Draft

PAUSE_MS = 60
"""Between a change and the question. More changes meanwhile do not put it off: marks follow even a fast typist."""


class Drafting(QObject):
    """One question at a time in a lane of its own.

    Signals:
        drafted: a ``Draft`` arrived.
        failed: a revision's draft could not be made; the revision and the error.
    """

    drafted = Signal(object)
    failed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("drafts", self)
        self._wanted: tuple[int, Callable[[], Draft]] | None = None
        self._busy = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)

    def ask(self, revision: int, make: Callable[[], Draft]) -> None:
        """Asks for a draft after the pause; an earlier question that has not started is forgotten."""
        self._wanted = (revision, make)
        if not self._pause.isActive():
            self._pause.start()

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

    def _made(self, draft: Draft) -> None:
        self._busy = False
        self.drafted.emit(draft)
        self._go_on()

    def _not_made(self, revision: int, error: Exception) -> None:
        self._busy = False
        self.failed.emit(revision, error)
        self._go_on()

    def _go_on(self) -> None:
        if not self._pause.isActive():
            self._start()
