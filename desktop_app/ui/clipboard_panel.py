"""The part of the settings page about copied texts and the start with the session."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.desktop.autostart import Autostart, autostart_of_this_system
from desktop_app.errors import AutostartUnavailable
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.clipboard_words import WATCH, wayland_words
from desktop_app.ui.controls import Choice, label, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.messages import MESSAGES
from desktop_app.vocabulary import Watch


class ClipboardPanel(QFrame):
    """How closely the clipboard is watched, and whether Discreet starts with the session.

    Args:
        appearance: colours and icons.
        autostart: the system's list of what starts with a session; its own by default.

    Signals:
        watch_wanted: a ``Watch`` was chosen.
    """

    watch_wanted = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        autostart: Autostart | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._autostart = autostart or autostart_of_this_system()
        self.watch = Choice(translate("clipboard", "Watch the clipboard"))
        self.watch.offer((watch, WATCH[watch], "") for watch in Watch)
        self.watch.chosen.connect(lambda chosen: self.watch_wanted.emit(Watch(chosen)))
        about = translate(
            "clipboard",
            "Looks at every text that is copied in any program, and hides what is private in it: by itself, or after "
            "asking. What password managers copy is not looked at. Restore clipboard, in the tray, takes it back.",
        )
        self.about = wrapped(about, "hint")
        self.at_login = QCheckBox(translate("clipboard", "Start with the session, in the tray"))
        self.at_login.setChecked(self._autostart.is_on())
        self.at_login.clicked.connect(self._switch)
        self.state = wrapped("", "tone-danger")
        self.state.hide()
        line = QHBoxLayout()
        line.addWidget(self.watch)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("clipboard", "Copied texts"), "heading"))
        column.addWidget(self.about)
        column.addLayout(line)
        column.addWidget(self.at_login)
        column.addWidget(self.state)

    def forbid_watching(self) -> None:
        """Says that this session does not let programs watch, and what to do instead."""
        self.watch.setEnabled(False)
        self.about.setText(wayland_words())

    def show_watch(self, watch: Watch) -> None:
        """Shows how closely it is watched."""
        self.watch.show_choice(watch)
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Says what is in the way; empty words for nothing."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _switch(self) -> None:
        wanted = self.at_login.isChecked()
        try:
            (self._autostart.switch_on if wanted else self._autostart.switch_off)()
        except AutostartUnavailable as error:
            self.show_problem(MESSAGES.again(error.message))
        else:
            self.show_problem("")
        self.at_login.setChecked(self._autostart.is_on())
