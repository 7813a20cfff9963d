"""The part of the settings page that shows the policies in force. It cannot change them: they are files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.policy import in_words
from desktop_app.ui.controls import label, set_look, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.problems import problem_of

if TYPE_CHECKING:
    from desktop_app.vocabulary import Policy

_NONE = QT_TRANSLATE_NOOP("policy", "No policy is in force: you decide what goes to whom.")


class PolicyPanel(QFrame):
    """What may go to whom, by the person's own policy and their organisation's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.says = wrapped(translate("policy", _NONE), "hint")
        self.says.setAccessibleName(translate("policy", "Policies"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("policy", "What may go to whom"), "heading"))
        column.addWidget(self.says)

    def refresh(self) -> None:
        """Reads the policies anew."""
        self._desk.errand(lambda assistant: assistant.policies, self._show, self._failed)

    def _show(self, policies: tuple[Policy, ...]) -> None:
        set_look(self.says, "hint")
        self.says.setText("\n\n".join(_told(policy) for policy in policies) or translate("policy", _NONE))

    def _failed(self, error: Exception) -> None:
        set_look(self.says, "tone-danger")
        self.says.setText(problem_of(error).says)


def _told(policy: Policy) -> str:
    return "\n".join((f"{policy.title}, in {policy.source}", *in_words(policy)))
