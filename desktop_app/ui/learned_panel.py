"""The part of the settings page about what was learned: every value and threshold, each of which can be forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.problems import problem_of
from desktop_app.ui.words import TYPE
from desktop_app.vocabulary import EntityType

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.learning import Learned

_NOTHING = QT_TRANSLATE_NOOP(
    "learned",
    "Nothing yet. What you mark as private is hidden in later conversations too; what you let through in two "
    "conversations, one after the other, is let through from then on. Secrets and card numbers never are.",
)
_SAYS = QT_TRANSLATE_NOOP(
    "learned", "From what you marked as private and what you let through. It stays on this machine, encrypted."
)
_TALLEST = 180


class LearnedPanel(QFrame):
    """What was learned from the person's decisions."""

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.says = wrapped(translate("learned", _NOTHING), "hint")
        self.learns = QCheckBox(translate("learned", "Learn from what I mark and let through"))
        self.learns.clicked.connect(self._save)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("learned", "What was learned"))
        self._listed: tuple[str | EntityType, ...] = ()
        self.forget_button = TextButton(appearance, translate("learned", "Forget this"))
        self.forget_button.clicked.connect(self._forget)
        self.list.currentRowChanged.connect(lambda row: self.forget_button.setEnabled(row >= 0))
        self.erase_button = TextButton(appearance, translate("learned", "Forget all of it…"))
        self.erase_button.clicked.connect(lambda: self._ask(asking=True))
        self.sure_button = TextButton(appearance, translate("learned", "Forget all of it"))
        self.sure_button.clicked.connect(self._erase)
        self.spare_button = TextButton(appearance, translate("learned", "Keep it"))
        self.spare_button.clicked.connect(lambda: self._ask(asking=False))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.forget_button, self.erase_button, self.sure_button, self.spare_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("learned", "What Discreet learned from you"), "heading"))
        column.addWidget(self.learns)
        column.addWidget(self.says)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self._show_nothing()
        desk.keeping.stood.connect(self.refresh)

    def refresh(self) -> None:
        """Reads anew whether anything is to be learned, and what was."""
        if self._desk.assistant is not None:
            self.learns.setChecked(self._desk.assistant.settings.learning)
        if self._desk.keeping.is_open:
            self._desk.errand(lambda assistant: assistant.archive.opened().lessons.learned, self._show, self._failed)
        else:
            self._show_nothing()

    def _save(self, learns: bool) -> None:
        self._desk.errand(
            lambda assistant: assistant.save(replace(assistant.settings, learning=learns)),
            lambda _: self.refresh(),
            self._failed,
        )

    def _show(self, learned: Learned) -> None:
        if not (learned.terms or learned.thresholds):
            self._show_nothing()
            return
        set_look(self.says, "hint")
        self.says.setText(translate("learned", _SAYS))
        lines = list(_lines(learned))
        self._listed = tuple(what for _, what in lines)
        self.list.clear()
        self.list.addItems([words for words, _ in lines])
        rows = self.list.sizeHintForRow(0) * self.list.count()
        self.list.setFixedHeight(min(rows + 2 * self.list.frameWidth(), _TALLEST))
        self.list.show()
        self.forget_button.show()
        self.forget_button.setEnabled(False)
        self._ask(asking=False)

    def _show_nothing(self) -> None:
        self._say_only(translate("learned", _NOTHING), "hint")

    def _say_only(self, words: str, look: str) -> None:
        set_look(self.says, look)
        self.says.setText(words)
        for part in (self.list, self.forget_button, self.erase_button, self.sure_button, self.spare_button):
            part.hide()

    def _ask(self, *, asking: bool) -> None:
        self.erase_button.setVisible(not asking)
        self.sure_button.setVisible(asking)
        self.spare_button.setVisible(asking)

    def _forget(self) -> None:
        what = self._listed[self.list.currentRow()]

        def call(assistant: Assistant) -> Learned:
            lessons = assistant.archive.opened().lessons
            if isinstance(what, EntityType):
                lessons.forget_threshold(what)
            else:
                lessons.forget(what)
            return lessons.learned

        self._desk.errand(call, self._show, self._failed)

    def _erase(self) -> None:
        def call(assistant: Assistant) -> Learned:
            lessons = assistant.archive.opened().lessons
            lessons.erase()
            return lessons.learned

        self._desk.errand(call, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._say_only(problem_of(error).says, "tone-danger")


def _lines(learned: Learned) -> Iterator[tuple[str, str | EntityType]]:
    """Each thing that was learned, in words, with what it is forgotten by."""
    for term in learned.terms:
        if term.always is None:
            yield translate("learned", "“{value}” is let through").format(value=term.text), term.text
        else:
            words = translate("learned", "“{value}” is hidden ({what})")
            yield words.format(value=term.text, what=TYPE[term.always]), term.text
    for threshold, kept in zip(learned.thresholds, learned.kept, strict=True):
        words = translate(
            "learned",
            "Let through if less than {percent} % certain: {what}. You let all {count} of them through so far.",
        )
        percent = round(threshold.score * 100)
        yield words.format(percent=percent, what=TYPE[threshold.type], count=kept), threshold.type
