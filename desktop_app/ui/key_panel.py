"""The key of one provider: kept in the keychain, tried, removed. It is never shown, and its field is emptied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, text_field, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import QT_TRANSLATE_NOOP, Spoken, translate
from desktop_app.ui.problems import problem_of
from desktop_app.vocabulary import Provider, Secret

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_STATES = Spoken(
    "settings",
    {
        True: QT_TRANSLATE_NOOP("settings", "A key is kept in this system's keychain."),
        False: QT_TRANSLATE_NOOP("settings", "No key is kept. A model on this machine needs none."),
    },
)


class KeyPanel(QWidget):
    """A field for a key, how it stands, and what can be done with it.

    Signals:
        settled: something was done; what, in words.
        failed: the error that it ended in.
    """

    settled = Signal(str)
    failed = Signal(Exception)

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._provider: Provider | None = None
        self.field = text_field(translate("settings", "Key"), translate("settings", "Paste a key"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._store)
        self.state = wrapped("", "hint")
        self.keep_button = TextButton(appearance, translate("settings", "Keep key"))
        self.keep_button.clicked.connect(self._store)
        self.test_button = TextButton(appearance, translate("settings", "Test key"))
        self.test_button.setToolTip(
            translate("settings", "Asks the provider whether it accepts the key; sends no text and costs nothing")
        )
        self.test_button.clicked.connect(self._test)
        self.forget_button = TextButton(appearance, translate("settings", "Remove key"))
        self.forget_button.clicked.connect(self._forget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.keep_button, self.test_button, self.forget_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.state)
        column.addLayout(buttons)

    def show_provider(self, provider: Provider) -> None:
        """Turns to another provider, and looks whether there is a key for it."""
        self._provider = provider
        self.field.clear()
        self._look()

    def _look(self) -> None:
        if self._provider is None:
            return
        name = self._provider.name
        self.state.setText(translate("settings", "Looking into the keychain…"))
        self.forget_button.setEnabled(False)
        self.test_button.setEnabled(False)

        def there(assistant: Assistant) -> bool:
            return assistant.keychain.read(name) is not None

        self._desk.errand(there, lambda found: self._show(name, found), self._unreadable)

    def _show(self, name: str, found: bool) -> None:
        if self._provider is not None and self._provider.name == name:
            self.state.setText(_STATES[found])
            self.forget_button.setEnabled(found)
            self.test_button.setEnabled(found)
            words = translate("settings", "Replace key") if found else translate("settings", "Keep key")
            self.keep_button.setText(words)

    def _unreadable(self, error: Exception) -> None:
        self.state.setText(problem_of(error).says)

    def _store(self) -> None:
        if self._provider is None or not self.field.text():
            return
        name, key = self._provider.name, Secret(self.field.text())
        self.field.clear()
        self._desk.errand(
            lambda assistant: assistant.keychain.store(name, key),
            lambda _: self._done(translate("settings", "The key is in the keychain.")),
            self.failed.emit,
        )

    def _forget(self) -> None:
        if self._provider is None:
            return
        name = self._provider.name
        self._desk.errand(
            lambda assistant: assistant.keychain.remove(name),
            lambda _: self._done(translate("settings", "The key was removed.")),
            self.failed.emit,
        )

    def _done(self, words: str) -> None:
        self.settled.emit(words)
        self._look()

    def _test(self) -> None:
        if self._provider is None:
            return
        provider = self._provider
        self.settled.emit(translate("settings", "Asking the provider…"))
        self._desk.errand(
            lambda assistant: assistant.check_key(provider),
            lambda _: self.settled.emit(translate("settings", "The provider accepts the key.")),
            self.failed.emit,
        )
