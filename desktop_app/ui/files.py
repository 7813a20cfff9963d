"""Takes files into the text: by dropping them on the window or choosing them, with progress and a way to cancel.

What they hold goes in where the text cursor stands, as if it had been typed: one step to undo, and looked through like
everything else. Reading them is the assistant's; what went wrong is said here, where the text would have come.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.bars import ProblemStrip
from desktop_app.ui.controls import TextButton, announce, set_look, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.problems import Gravity, Problem, problem_of
from desktop_app.ui.worker import Lane
from desktop_app.ui.yours import Yours
from desktop_app.vocabulary import Document

if TYPE_CHECKING:
    from desktop_app.document_process import DocumentReading

_ENDINGS = "*.txt *.md *.markdown *.csv *.tsv *.log *.docx *.pdf"
_STEPS = 100
_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Files(QObject):
    """Takes files for the text of the left pane.

    Args:
        yours: the left pane; a button, the progress and what went wrong are shown in it.
        desk: gives the assistant, and tells when another conversation is on the screen.
        window: where files may be dropped; owns this.
    """

    _went_on = Signal(float)

    def __init__(self, yours: Yours, desk: Desk, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._editor = yours.editor
        self._desk = desk
        self._window = window
        self._lane = Lane("files", self)
        self._waiting: deque[Path] = deque()
        self._reading: DocumentReading | None = None
        self.button = TextButton(appearance, translate("files", "Open file…"), "link")
        self.button.setToolTip("Ctrl+O")
        self.button.clicked.connect(self.choose)
        yours.head.addWidget(self.button)
        self.progress = _Progress(appearance)
        self.progress.cancelled.connect(self.cancel)
        self.strip = ProblemStrip(appearance)
        self.strip.dismissed.connect(lambda: self.strip.show_problem(None))
        for place, widget in enumerate((self.progress, self.strip), start=yours.column.indexOf(yours.editor)):
            yours.column.insertWidget(place, widget)
        QShortcut(QKeySequence.StandardKey.Open, window).activated.connect(self.choose)
        self._went_on.connect(self.progress.show_done, Qt.ConnectionType.QueuedConnection)
        desk.switched.connect(self.cancel)
        desk.changed.connect(self._show_whether)
        window.setAcceptDrops(True)
        for target in (window, self._editor.viewport()):
            target.installEventFilter(self)
        self._show_whether()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What can be pressed, in the order in which Tab goes."""
        return self.button, self.progress.stop, self.strip.button

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._reading is not None

    def choose(self) -> None:
        """Lets the person choose files."""
        if not self.button.isEnabled():
            return
        readable = translate("files", "Text, Markdown, CSV, Word, PDF")
        every = translate("files", "All files")
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, translate("files", "Open file"), "", f"{readable} ({_ENDINGS});;{every} (*)"
        )
        self.take(Path(name) for name in chosen)

    def take(self, paths: Iterable[Path]) -> None:
        """Reads files one after the other and puts what they hold into the text."""
        self._waiting.extend(paths)
        if self._waiting and not self.busy:
            self.strip.show_problem(None)
            self._next()

    def cancel(self) -> None:
        """Reads no further; what is in the text stays there."""
        self._waiting.clear()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.progress.hide()

    def close(self, patience: float) -> None:
        """Cancels and ends the thread.

        Args:
            patience: seconds to wait for it.
        """
        self.cancel()
        self._lane.close(patience)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes drops of files, wherever on the window, before the editor would take their names for text."""
        if event.type() in _DROPS and isinstance(event, QDropEvent):
            paths = _files_of(event.mimeData())
            if paths and not self.button.isEnabled():
                event.ignore()
            elif paths:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.take(paths)
            if paths:
                return True
        return super().eventFilter(watched, event)

    def _next(self) -> None:
        assistant = self._desk.assistant
        if assistant is None or not self._waiting:
            self.progress.hide()
            return
        path = self._waiting.popleft()
        reading = assistant.document(path)
        self._reading = reading
        self.progress.begin(path.name)
        self._lane.do(
            lambda: reading.read(self._went_on.emit),
            lambda document: self._take(reading, document),
            lambda error: self._fail(reading, error),
        )

    def _take(self, reading: DocumentReading, document: Document | None) -> None:
        if reading is not self._reading or document is None:  # cancelled
            return
        self._reading = None
        self._insert(document.text)
        if document.notes:
            self.strip.show_problem(Problem(" ".join(document.notes), gravity=Gravity.NOTE))
        announce(self._editor, translate("files", "The file is in your text."))
        self._next()

    def _fail(self, reading: DocumentReading, error: Exception) -> None:
        if reading is not self._reading:
            return
        self.cancel()
        problem = problem_of(error)
        self.strip.show_problem(Problem(problem.says, gravity=problem.gravity))

    def _insert(self, text: str) -> None:
        cursor = self._editor.textCursor()
        cursor.insertText(text if cursor.atBlockStart() else f"\n{text}")
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._editor.setFocus()

    def _show_whether(self) -> None:
        # While a request is on its way the text is about to become an earlier turn; nothing may be added to it.
        sending = self._desk.live is not None and self._desk.live.session is self._desk.session
        if sending:
            self.cancel()
        self.button.setEnabled(self._desk.assistant is not None and not sending)


class _Progress(QFrame):
    """Which file is being read, how far it is, and a way to stop.

    Signals:
        cancelled: the person wants no more of it.
    """

    cancelled = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "strip-note")
        self._words = wrapped("", "strip")
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.stop = TextButton(appearance, translate("files", "Cancel"), "plain")
        self.stop.clicked.connect(self.cancelled)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(8)
        for widget, share in ((self._words, 1), (self.bar, 1), (self.stop, 0)):
            line.addWidget(widget, share)
        self.hide()

    def begin(self, name: str) -> None:
        """Shows that a file of that name is being read."""
        words = translate("files", "Reading {name} on this machine").format(name=name)
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        self.show()

    def show_done(self, done: float) -> None:
        """Shows how far it is, from 0 to 1."""
        self.bar.setValue(round(done * _STEPS))


def _files_of(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
