"""The clipboard's watch at work in Qt: what it asks for is done in lanes and timers, what it tells becomes words.

What is decided is ``desktop.clipboard_watch``'s matter. The clipboard of other programs is never read in this process;
a program that does not answer would hold the window up.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.clipboard_process import ClipboardReading
from desktop_app.desktop.clipboard import Look, Matter
from desktop_app.desktop.clipboard_watch import ClipboardWatch, Hidden, Taken
from desktop_app.ui.clipboard_work import Hiding, Stopped
from desktop_app.ui.language import translate
from desktop_app.ui.problems import problem_of
from desktop_app.ui.worker import Lane

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


class Clipboard(QObject):
    """The watch and what it needs; see ``clipboard_watch.Ports`` for the methods that it calls.

    Args:
        assistant: reads the texts; None while there is none yet.

    Signals:
        told: a ``Told``.
        stood: the watch may stand another way.
    """

    told = Signal(object)
    stood = Signal()

    def __init__(self, assistant: Callable[[], Assistant | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assistant = assistant
        self._clipboard = QGuiApplication.clipboard()
        self._reading = ClipboardReading()
        self._hiding = Hiding()
        self._stopped = threading.Event()
        self._reader = Lane("clipboard", self)
        self._worker = Lane("hiding", self)
        self.watch = ClipboardWatch(self, self.told.emit, self.stood.emit)
        self._clipboard.dataChanged.connect(self.watch.changed)

    def close(self, patience: float) -> None:
        """Ends the lanes and the reading process, waiting up to ``patience`` seconds for each."""
        self._clipboard.dataChanged.disconnect(self.watch.changed)
        self._stopped.set()
        self._worker.close(patience)
        self._reader.close(patience)
        self._reading.close()

    # --- what the watch asks for

    def look(self, then: Callable[[Look], None]) -> None:
        """See ``Ports``."""
        self._reader.do(self._reading.look, lambda look: then(self._told_apart(look)), _unexpected)

    def take(self, then: Callable[[Taken], None]) -> None:
        """See ``Ports``."""
        self._reader.do(self._reading.take, then, _unexpected)

    def hide(self, look: Look, then: Callable[[Hidden], None], failed: Callable[[str], None]) -> None:
        """See ``Ports``."""
        assistant = self._assistant()
        if assistant is None:
            failed(_still_starting())
            return
        self._stopped = stopped = threading.Event()
        self._worker.do(
            lambda: self._hiding.hide(assistant, look.text, look.html, stopped),
            then,
            lambda error: _tell(error, failed),
        )

    def stop_hiding(self) -> None:
        """See ``Ports``."""
        self._stopped.set()

    def restore(self, text: str, then: Callable[[str], None], failed: Callable[[str], None]) -> None:
        """See ``Ports``."""
        assistant = self._assistant()
        if assistant is None:
            failed(_still_starting())
            return
        self._worker.do(lambda: self._hiding.restored(assistant, text), then, lambda error: _tell(error, failed))

    def put(self, formats: Mapping[str, bytes]) -> None:
        """See ``Ports``."""
        data = QMimeData()
        for name, content in formats.items():
            data.setData(name, content)
        self._clipboard.setMimeData(data)

    def later(self, milliseconds: int, call: Callable[[], None]) -> None:
        """See ``Ports``."""
        QTimer.singleShot(milliseconds, self, call)

    def _told_apart(self, look: Look) -> Look:
        """Knows what was copied in Discreet's own window by comparing it: Qt may hold itself the owner for too long."""
        if look.matter is Matter.TEXT and self._clipboard.ownsClipboard():
            own = self._clipboard.mimeData()
            if own is not None and (own.text() if look.text else own.html()) == (look.text or look.html):
                return Look(Matter.OWN_WINDOW, look.text, look.html)
        return look


def _tell(error: Exception, failed: Callable[[str], None]) -> None:
    if not isinstance(error, Stopped):
        failed(problem_of(error).says)


def _unexpected(error: Exception) -> None:
    raise error


def _still_starting() -> str:
    return translate("clipboard", "Discreet is still starting. Try again in a moment.")
