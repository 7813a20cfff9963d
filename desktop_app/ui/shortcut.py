"""The shortcut that starts rewriting: claimed as the settings say, changed in its panel on the settings page.

What it does when it is pressed is ``rewrite``'s; that it cannot be claimed is said here and on the page.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.desktop.hotkeys.choosing import hotkey_of_this_desktop
from desktop_app.desktop.hotkeys.protocol import Chord, Hotkey
from desktop_app.desktop.selection import Selection, keyboard_of_this_desktop
from desktop_app.errors import BadRequest, DesktopError
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.messages import MESSAGES
from desktop_app.ui.problems import problem_of
from desktop_app.ui.rewrite import Rewriting

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.window import Window


class ShortcutPanel(QFrame):
    """Which keys, whether they are ours, and a field to choose others.

    Args:
        appearance: colours and icons.
        desk: has the settings.

    Signals:
        pressed: the shortcut was pressed, in whatever program.
        told: how the shortcut stands now: words, and their look.
    """

    pressed = Signal()
    told = Signal(str, str)

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hotkey: Hotkey | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(translate("shortcut", "Shortcut"))
        self.field.setPlaceholderText("Ctrl+Alt+H")
        self.field.setMaximumWidth(220)
        self.state = wrapped("", "hint")
        self.state.setAccessibleName(translate("shortcut", "Whether the shortcut works"))
        button = TextButton(appearance, translate("shortcut", "Use these keys"))
        button.clicked.connect(self._change)
        self.field.returnPressed.connect(self._change)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field)
        line.addWidget(button)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 16, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(label(translate("shortcut", "Shortcut for marked text"), "heading"))
        about = translate(
            "shortcut",
            "Shows a marked text with its private values hidden or its wording improved, before anything is replaced.",
        )
        whole.addWidget(wrapped(about, "hint"))
        whole.addLayout(line)
        whole.addWidget(self.state)
        desk.opened.connect(self._open)

    def release(self) -> None:
        """Gives the shortcut up."""
        if self._hotkey is not None:
            self._hotkey.release()

    def _open(self) -> None:
        if self._desk.assistant is not None:
            self.field.setText(self._desk.assistant.settings.hotkey)
            self._claim()

    def _change(self) -> None:
        if self._desk.assistant is None or not self._claim():
            return
        words = self.field.text()
        self._desk.errand(
            lambda assistant: assistant.save(replace(assistant.settings, hotkey=words)),
            lambda _: None,
            lambda error: self._tell(problem_of(error).says, "tone-danger"),
        )

    def _claim(self) -> bool:
        """Claims what stands in the field; says whether that is ours now, which nothing always is."""
        self.release()
        if not self.field.text().strip():
            self._tell(translate("shortcut", "No shortcut."), "hint")
            return True
        try:
            chord = Chord.parse(self.field.text())
            if self._hotkey is None:
                self._hotkey = hotkey_of_this_desktop()
            self._hotkey.claim(chord, self.pressed.emit)
        except (BadRequest, DesktopError) as error:
            self._tell(MESSAGES.again(error.message), "tone-danger")
            return False
        self.field.setText(str(chord))
        words = translate("shortcut", "Mark a text in any program and press {keys}.")
        self._tell(words.format(keys=chord), "tone-fine")
        return True

    def _tell(self, words: str, look: str) -> None:
        set_look(self.state, look)
        self.state.setText(words)
        self.told.emit(words, look)


def rewriting_beside(window: Window) -> Rewriting:
    """Puts the shortcut to work beside a window, with its panel on the settings page."""
    selection = Selection(keyboard_of_this_desktop(), window)
    rewriting = Rewriting(window.appearance, selection, lambda: window.desk.assistant, parent=window)
    panel = ShortcutPanel(window.appearance, window.desk)

    def press() -> None:
        """Somebody who only tries whether the shortcut is heard has marked nothing to be rewritten."""
        trying = window.isActiveWindow() and window.intro.listens
        window.intro.shortcut_pressed()
        if not trying:
            rewriting.begin()

    panel.pressed.connect(press)
    panel.told.connect(window.intro.tell_of_shortcut)
    body = window.settings_page.body
    body.insertWidget(body.count() - 1, panel)
    return rewriting
