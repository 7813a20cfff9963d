"""The part of the settings page about what is kept: for how long, the recovery key, the passphrase, deleting it all.

Nothing here is a dialog: what cannot be undone asks once more in the same place. The recovery key is shown once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import Choice, TextButton, label, set_look, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import QT_TRANSLATE_NOOP, SpokenPair, translate
from desktop_app.ui.messages import MESSAGES
from desktop_app.ui.problems import problem_of

if TYPE_CHECKING:
    from desktop_app.storage.archive import Standing

_KEEPS = QT_TRANSLATE_NOOP("archive", "Conversations are kept in memory only and forgotten when you quit.")
_WRITE_DOWN = QT_TRANSLATE_NOOP(
    "archive",
    "Write this down and keep it away from this machine. It opens your conversations if the keychain loses their key, "
    "and it is not shown again.",
)
_NO_WAY_BACK = QT_TRANSLATE_NOOP(
    "archive", "Every conversation, and the ledger of what left, would be deleted. This cannot be undone."
)
_DAYS = (7, 30, 90, 365)
_ROOM_TO_TYPE = 280
_ASKS = SpokenPair(
    "archive",
    {
        "NO_KEYCHAIN": (
            QT_TRANSLATE_NOOP("archive", "A passphrase, 8 characters or more"),
            QT_TRANSLATE_NOOP("archive", "Keep with this passphrase"),
        ),
        "PASSPHRASE_NEEDED": (
            QT_TRANSLATE_NOOP("archive", "Your passphrase, or the recovery key"),
            QT_TRANSLATE_NOOP("archive", "Open"),
        ),
        "KEY_LOST": (
            QT_TRANSLATE_NOOP("archive", "The recovery key you wrote down"),
            QT_TRANSLATE_NOOP("archive", "Open with recovery key"),
        ),
        "KEYCHAIN_SHUT": (
            QT_TRANSLATE_NOOP("archive", "The recovery key, if the keychain is gone"),
            QT_TRANSLATE_NOOP("archive", "Try again"),
        ),
    },
)
"""By the name of a ``Condition``, which is loaded later than the window: what to type, and what the button says."""


class ArchivePanel(QFrame):
    """What is kept on this machine."""

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.says = wrapped(translate("archive", _KEEPS), "hint")
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMinimumWidth(_ROOM_TO_TYPE)
        self.secret.returnPressed.connect(self._open)
        self.open_button = TextButton(appearance, translate("archive", "Open"))
        self.open_button.clicked.connect(self._open)
        self.anew_button = TextButton(appearance, translate("archive", "Set aside and begin anew"))
        self.anew_button.clicked.connect(desk.keeping.begin_anew)
        self.days = Choice(translate("archive", "Keep conversations and the ledger"))
        self.days.chosen.connect(self._save_days)
        self.recovery_button = TextButton(appearance, translate("archive", "Make a recovery key"))
        self.recovery_button.clicked.connect(lambda: desk.keeping.make_recovery_key(self._show_key))
        self.recovery_key = wrapped("", "")
        self.recovery_key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.wipe_button = TextButton(appearance, translate("archive", "Delete everything kept…"))
        self.wipe_button.clicked.connect(lambda: self._ask_to_wipe(asking=True))
        self.sure_button = TextButton(appearance, translate("archive", "Delete everything"))
        self.sure_button.clicked.connect(self._wipe)
        self.spare_button = TextButton(appearance, translate("archive", "Keep everything"))
        self.spare_button.clicked.connect(lambda: self._ask_to_wipe(asking=False))
        self.outcome = wrapped("", "hint")
        self._lay_out()
        desk.keeping.stood.connect(self._show)
        desk.keeping.failed.connect(self._failed)

    def refresh(self) -> None:
        """Shows how things stand; a recovery key that was shown is shown no more."""
        self.recovery_key.clear()
        self._recovery.hide()
        self.outcome.clear()
        self.secret.clear()
        self._ask_to_wipe(asking=False)
        if self._desk.assistant is not None:
            self._show_days(self._desk.assistant.settings.retention_days)
        self._show(self._desk.keeping.standing)

    def _show(self, standing: Standing | None) -> None:
        condition = standing.condition.name if standing is not None else "CLOSED"
        self.says.setText(MESSAGES.again(standing.says) if standing is not None else translate("archive", _KEEPS))
        opened = condition == "OPEN"
        asks, button = _ASKS.get(condition, ("", ""))
        self.secret.setPlaceholderText(asks)
        self.secret.setAccessibleName(asks)
        self.open_button.setText(button)
        self._entry.setVisible(bool(asks))
        self.anew_button.setVisible(condition in ("KEY_LOST", "PASSPHRASE_NEEDED"))
        self._kept.setVisible(opened)
        self.recovery_button.setText(
            translate("archive", "Make another recovery key")
            if standing is not None and standing.recoverable
            else translate("archive", "Make a recovery key")
        )

    def _open(self) -> None:
        standing = self._desk.keeping.standing
        if standing is None:
            return
        typed = self.secret.text()
        self.secret.clear()
        self.outcome.clear()
        by_recovery = standing.condition.name in ("KEY_LOST", "KEYCHAIN_SHUT")
        self._desk.open_archive(**{"recovery_key" if by_recovery else "passphrase": typed})

    def _show_days(self, days: int) -> None:
        offered = sorted({*_DAYS, days} - {0})
        kept = [
            (
                each,
                translate("archive", "{count} days").format(count=each),
                translate("archive", "What is older is deleted every day"),
            )
            for each in offered
        ]
        self.days.offer(
            [
                (
                    0,
                    translate("archive", "Until I delete them"),
                    translate("archive", "Nothing is deleted for its age"),
                ),
                *kept,
            ]
        )
        self.days.show_choice(days)

    def _save_days(self, days: int) -> None:
        self._desk.errand(
            lambda assistant: assistant.save(replace(assistant.settings, retention_days=days)),
            lambda _: self._days_saved(),
            self._failed,
        )

    def _days_saved(self) -> None:
        self._settled(translate("archive", "Kept."))
        self._desk.keeping.forget_old()

    def _show_key(self, key: str) -> None:
        self.recovery_key.setText(key)
        self.recovery_key.setAccessibleName(translate("archive", "Recovery key: {key}").format(key=key))
        self._recovery.show()

    def _ask_to_wipe(self, *, asking: bool) -> None:
        self._sure.setVisible(asking)
        self.wipe_button.setVisible(not asking)

    def _wipe(self) -> None:
        self._ask_to_wipe(asking=False)
        self._recovery.hide()
        self._desk.wipe()
        self._settled(translate("archive", "Everything that was kept is being deleted."))

    def _settled(self, words: str) -> None:
        set_look(self.outcome, "tone-fine")
        self.outcome.setText(words)

    def _failed(self, error: Exception) -> None:
        set_look(self.outcome, "tone-danger")
        self.outcome.setText(problem_of(error).says)

    def _lay_out(self) -> None:
        self._entry = _row(self.secret, self.open_button, self.anew_button)
        self._recovery = _column(wrapped(translate("archive", _WRITE_DOWN), "hint"), self.recovery_key)
        self._sure = _column(
            wrapped(translate("archive", _NO_WAY_BACK), "hint"), _row(self.sure_button, self.spare_button)
        )
        keys = _row(self.recovery_button, self.wipe_button)
        self._kept = _column(_row(self.days), keys, self._recovery, self._sure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        for part in (
            label(translate("archive", "What is kept on this machine"), "heading"),
            self.says,
            self._entry,
            self._kept,
            self.outcome,
        ):
            column.addWidget(part)
        self.refresh()


def _row(*parts: QWidget) -> QWidget:
    return _held(QHBoxLayout, parts, stretch=True)


def _column(*parts: QWidget) -> QWidget:
    return _held(QVBoxLayout, parts, stretch=False)


def _held(
    arrangement: Callable[[QWidget], QHBoxLayout | QVBoxLayout], parts: tuple[QWidget, ...], *, stretch: bool
) -> QWidget:
    holder = QWidget()
    box = arrangement(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(8)
    for part in parts:
        box.addWidget(part)
    if stretch:
        box.addStretch(1)
    return holder
