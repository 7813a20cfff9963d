"""The slim bars of the window: the lock at the top, and the problem strip.

They show; others decide.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import IconButton, TextButton, announce, label, set_look, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.problems import Gravity, Problem, Remedy


class Lock(QWidget):
    """The lock in the corner: closed while nothing leaves, open during a send with the host beside it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._host = ""
        self._icon = QLabel()
        self._words = label("", "caption")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._words)
        line.addWidget(self._icon)
        appearance.changed.connect(self._draw)
        self._draw()

    @property
    def open(self) -> bool:
        """Whether something is leaving the machine."""
        return bool(self._host)

    def show_host(self, host: str) -> None:
        """Opens for a host; an empty host closes."""
        if host != self._host:
            self._host = host
            self._draw()

    def _draw(self) -> None:
        theme = self._appearance.theme
        words = translate("bars", "Open to {host}").format(host=self._host)
        if not self._host:
            words = translate("bars", "Nothing is leaving")
        self._words.setText(words)
        set_look(self._words, "caption-strong" if self._host else "caption")
        self.setAccessibleName(words)
        self._words.setAccessibleName(words)
        icon, colour = ("lock-open", theme.warning) if self._host else ("lock-closed", theme.fine)
        self._icon.setPixmap(self._appearance.pixmap(icon, colour, 18, self.devicePixelRatioF()))


class ProblemStrip(QFrame):
    """What is wrong, what to do next, and the one thing that can be done at once.

    Signals:
        remedied: the ``Remedy`` the person asked for.
        dismissed: the person has read it.
    """

    remedied = Signal(object)
    dismissed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._problem: Problem | None = None
        self._icon = QLabel()
        self.words = wrapped("", "strip")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = TextButton(appearance, "", "plain")
        self.button.clicked.connect(self._remedy)
        self._close = IconButton(appearance, "close", translate("bars", "Dismiss"))
        self._close.clicked.connect(self.dismissed)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(8)
        for widget, share in ((self._icon, 0), (self.words, 1), (self.button, 0), (self._close, 0)):
            line.addWidget(widget, share)
        appearance.changed.connect(self._draw)
        self.show_problem(None)

    def show_problem(self, problem: Problem | None) -> None:
        """Shows a problem; None hides the strip."""
        if problem is not None and problem != self._problem:
            announce(self, problem.says)
        self._problem = problem
        self.setVisible(problem is not None)
        self._draw()

    def _draw(self) -> None:
        problem = self._problem
        if problem is None:
            return
        theme = self._appearance.theme
        look, icon, colour = {
            Gravity.NOTE: ("strip-note", "info", theme.accent),
            Gravity.WARNING: ("strip-warning", "warning", theme.warning),
            Gravity.DANGER: ("strip-danger", "warning", theme.danger),
        }[problem.gravity]
        set_look(self, look)
        self._icon.setPixmap(self._appearance.pixmap(icon, colour, 18, self.devicePixelRatioF()))
        self.words.setText(problem.says)
        self.words.setAccessibleName(problem.says)
        self.button.setText(_offered(problem.remedy))
        self.button.setVisible(problem.remedy is not Remedy.NONE)

    def _remedy(self) -> None:
        if self._problem is not None:
            self.remedied.emit(self._problem.remedy)


def _offered(remedy: Remedy) -> str:
    match remedy:
        case Remedy.TRY_AGAIN:
            return translate("bars", "Try again")
        case Remedy.OPEN_SETTINGS:
            return translate("bars", "Providers and keys")
    return ""
