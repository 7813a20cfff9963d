"""The small window near the pointer that shows a marked text as it would become; others do what it is asked.

Keys: 1 to 4 choose what is made of the text, Enter uses it, Ctrl+C copies it, Esc leaves everything as it was.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QCursor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.rewriting import Mode, Rewritten
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.leaving_view import LeavingView
from desktop_app.ui.words import number_of

_WIDTH, _LEAST, _MOST = 520, 36, 320
_AWAY = 12
"""Pixels between the pointer and the window."""


class RewritePopup(QWidget):
    """One text and what would become of it.

    Args:
        appearance: colours and icons.
        use: what Enter does here, in a word or two.

    Signals:
        chosen: a ``Mode`` is wanted.
        used: the text is to be used; only while it may be.
        copied: the text is to be copied; likewise.
        left: nothing is wanted after all.
        activated: the window has come to the front.
    """

    chosen = Signal(object)
    used = Signal()
    copied = Signal()
    left = Signal()
    activated = Signal()

    def __init__(self, appearance: Appearance, use: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, _kind_of_window())
        self._appearance = appearance
        self.setObjectName("rewrite")
        self.setWindowTitle(translate("rewrite_popup", "Discreet: marked text"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._ready = False
        self._text = ""
        self._modes = QButtonGroup(self)
        self._view = LeavingView(appearance)
        # A selection here would take the display's, and editors drop theirs when that happens.
        self._view.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(translate("rewrite_popup", "As it would become"))
        self.says = wrapped("", "hint")
        self._use = TextButton(appearance, use, "primary")
        self._copy = TextButton(appearance, translate("rewrite_popup", "Copy"))
        self._lay_out()
        self._use.setToolTip(translate("rewrite_popup", "Enter"))
        self._copy.setToolTip(translate("rewrite_popup", "Ctrl+C"))
        self._use.clicked.connect(self._ask_to_use)
        self._copy.clicked.connect(self._ask_to_copy)
        self.setPalette(appearance.palette())
        self.setStyleSheet(appearance.style_sheet())

    @property
    def may_use(self) -> bool:
        """Whether what is shown can be used."""
        return self._ready

    @property
    def shown(self) -> str:
        """The text as it would become, as far as it is known."""
        return self._text

    def show_waiting(self, mode: Mode) -> None:
        """Says that the text is being read; what stood there stays to be looked at, and cannot be used."""
        self._modes.button(mode).setChecked(True)
        self._enable(ready=False)
        self._tell(translate("rewrite_popup", "Reading on this machine…"), "hint")

    def show_rewritten(self, rewritten: Rewritten) -> None:
        """Shows what would become of the text."""
        self._text = rewritten.prepared.text
        self._view.show_prepared(rewritten.prepared)
        self._enable(ready=rewritten.unsafe is None)
        if rewritten.unsafe is None:
            self._tell(_summary(rewritten), "hint")
        else:
            self._tell(translate("rewrite_popup", "Something private would still be left in it."), "tone-danger")
        self._fit()

    def show_problem(self, words: str) -> None:
        """Says what is in the way."""
        self._enable(ready=False)
        self._tell(words, "tone-danger")
        self._fit()

    def add_note(self, words: str) -> None:
        """Says something more, beneath what became of the text."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._fit()

    def appear(self) -> None:
        """Shows the window beside the pointer, wholly on the screen, with the keyboard."""
        self._fit()
        self.show()
        self.activateWindow()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes the keys that the file names."""
        digit = event.key() - Qt.Key.Key_0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_to_use()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask_to_copy()
        elif digit in list(Mode):
            self.chosen.emit(Mode(digit))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._scroll(event.key())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tells when the window is in front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A press outside, or the frame's close, leaves everything as it was."""
        super().closeEvent(event)
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the ground and the line around it; a popup has no frame of its own."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.raised))
        painter.setPen(QPen(QColor(theme.control_line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _ask_to_use(self) -> None:
        if self._ready:
            self.used.emit()

    def _ask_to_copy(self) -> None:
        if self._ready:
            self.copied.emit()

    def _enable(self, *, ready: bool) -> None:
        self._ready = ready
        self._use.setEnabled(ready)
        self._copy.setEnabled(ready)

    def _tell(self, words: str, look: str) -> None:
        set_look(self.says, look)
        self.says.setText(words)
        self.setAccessibleDescription(words)

    def _scroll(self, key: int) -> None:
        bar = self._view.verticalScrollBar()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)] * self.fontMetrics().height())
        else:
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * bar.pageStep())

    def _fit(self) -> None:
        """Takes the height the text needs, up to a limit, and stays on the screen."""
        self._view.document().setTextWidth(_WIDTH - 40)
        self._view.setFixedHeight(max(_LEAST, min(_MOST, int(self._view.document().size().height()) + 8)))
        self.adjustSize()
        self.resize(_WIDTH, self.sizeHint().height())
        place = self.geometry() if self.isVisible() else QRect(QCursor.pos() + QPoint(_AWAY, _AWAY), self.size())
        screen = QGuiApplication.screenAt(place.topLeft()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)

    def _lay_out(self) -> None:
        modes = QHBoxLayout()
        modes.setSpacing(4)
        for mode, words in _mode_words().items():
            button = TextButton(self._appearance, f"{mode.value}  {words}", "quiet")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, mode=mode: self.chosen.emit(mode))
            self._modes.addButton(button, mode)
            modes.addWidget(button)
        modes.addStretch(1)
        self._note = wrapped("", "caption-strong")
        self._note.hide()
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(_keys())
        keys.addStretch(1)
        keys.addWidget(self._copy)
        keys.addWidget(self._use)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addLayout(modes)
        whole.addWidget(self._view)
        whole.addWidget(self.says)
        whole.addWidget(self._note)
        whole.addLayout(keys)


def _kind_of_window() -> Qt.WindowType:
    if sys.platform == "linux" and QGuiApplication.platformName() == "xcb":
        # Takes the keyboard without taking the focus: the other program keeps its selection and its place.
        return Qt.WindowType.Popup
    return Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


def _mode_words() -> Mapping[Mode, str]:
    return {
        Mode.HIDE: translate("rewrite_popup", "Hide"),
        Mode.FIX: translate("rewrite_popup", "Fix"),
        Mode.CLARIFY: translate("rewrite_popup", "Clarify"),
        Mode.HIDE_AND_CLARIFY: translate("rewrite_popup", "Hide and clarify"),
    }


def _keys() -> QLabel:
    return label(translate("rewrite_popup", "Esc leaves all as it was"), "caption")


def _summary(rewritten: Rewritten) -> str:
    prepared = rewritten.prepared
    hidden, changed = len(prepared.protected.replacements), len(prepared.edits)
    parts = []
    if hidden:
        one = translate("rewrite_popup", "{count} private value hidden")
        parts.append(number_of(hidden, one, translate("rewrite_popup", "{count} private values hidden")))
    if changed:
        one = translate("rewrite_popup", "{count} change of wording")
        parts.append(number_of(changed, one, translate("rewrite_popup", "{count} changes of wording")))
    return ", ".join(parts) + "." if parts else translate("rewrite_popup", "Nothing to change.")
