"""What a newcomer sees above the panes: four short steps, each with the one thing that can be done at once.

It stands in nobody's way: writing goes on below it, and it can be skipped at any step.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import IconButton, TextButton, announce, label, set_look, wrapped
from desktop_app.ui.language import translate


@dataclass(frozen=True, slots=True)
class _Step:
    """What a step says, and the words on its button; empty for none."""

    says: str
    offers: str = ""


class FirstRun(QFrame):
    """The steps.

    Signals:
        settings_wanted: the person wants to choose a provider.
        sample_wanted: the person wants to see a sample prompt.
        dismissed: the person is through, or needs no introduction.
    """

    settings_wanted = Signal()
    sample_wanted = Signal()
    dismissed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "strip-note")
        self._at = 0
        self._steps = _steps()
        self.count = label("", "caption")
        self.words = wrapped("", "strip")
        self.shortcut = wrapped("", "hint")
        self.shortcut.setAccessibleName(translate("first_run", "Whether the shortcut works"))
        self.act = TextButton(appearance, "")
        self.act.clicked.connect(self._do)
        self.back = TextButton(appearance, translate("first_run", "Back"), "quiet")
        self.back.clicked.connect(lambda: self.show_step(self._at - 1))
        self.next = TextButton(appearance, "", "quiet")
        self.next.clicked.connect(self._go_on)
        close = IconButton(appearance, "close", translate("first_run", "Skip the introduction"))
        close.clicked.connect(self.dismissed)
        said = QVBoxLayout()
        said.setSpacing(2)
        for line in (self.count, self.words, self.shortcut):
            said.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addLayout(said, 1)
        for button in (self.act, self.back, self.next, close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Shows a step; 0 is the first."""
        self._at = number
        step, last = self._steps[number], len(self._steps) - 1
        self.count.setText(translate("first_run", "{step} of {steps}").format(step=number + 1, steps=last + 1))
        self.words.setText(step.says)
        self.act.rename(step.offers)
        self.act.setVisible(bool(step.offers))
        self.back.setVisible(number > 0)
        done, onwards = translate("first_run", "Done"), translate("first_run", "Next")
        self.next.setText(done if number == last else onwards)
        self._show_shortcut()
        announce(self, step.says)

    def tell_of_shortcut(self, words: str, look: str) -> None:
        """How the shortcut stands, in the words and the look of its panel."""
        self.shortcut.setText(words)
        set_look(self.shortcut, look)
        self._show_shortcut()

    @property
    def listens(self) -> bool:
        """Whether it asks to have the shortcut tried."""
        return self.isVisible() and self._at == _SHORTCUT

    def shortcut_pressed(self) -> None:
        """The shortcut was pressed: it works."""
        self.tell_of_shortcut(translate("first_run", "It works: the shortcut was heard."), "tone-fine")

    def _show_shortcut(self) -> None:
        self.shortcut.setVisible(self._at == _SHORTCUT and bool(self.shortcut.text()))

    def _do(self) -> None:
        (self.settings_wanted if self._at == _PROVIDER else self.sample_wanted).emit()

    def _go_on(self) -> None:
        if self._at == len(self._steps) - 1:
            self.dismissed.emit()
        else:
            self.show_step(self._at + 1)


_PROVIDER, _SHORTCUT = 1, 2


def _steps() -> tuple[_Step, ...]:
    return (
        _Step(
            translate(
                "first_run",
                "Write as you always do. Discreet replaces what is private before anything is sent, shows you exactly "
                "what would leave, and puts your values back into the reply. Nothing leaves until you press Send.",
            )
        ),
        _Step(
            translate(
                "first_run",
                "Choose who answers. Practice needs no key and no network; any other keeps its key in your system's "
                "keychain, and the key can be tested there.",
            ),
            translate("first_run", "Choose a provider"),
        ),
        _Step(
            translate(
                "first_run",
                "In any other program, a shortcut shows the marked text hidden or improved before it is replaced. "
                "Press it now to see whether it is heard.",
            )
        ),
        _Step(
            translate("first_run", "See it at work on a text about nobody."),
            translate("first_run", "Try a sample"),
        ),
    )
