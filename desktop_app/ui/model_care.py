"""The part of the health page that does something about the models: a self-test, and the way back to an older version.

The figures and checksums are beside it on the page.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, announce, label, set_look, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.problems import problem_of
from desktop_app.vocabulary import Choices, Vault

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.inference.golden import Golden

Version = tuple[str, str, str]
"""A model's name, the version in use, and the version that was used before it."""


class ModelCare(QWidget):
    """Self-test and rollback.

    Signals:
        tested: how many values of the self-test were not hidden or did not come back.
    """

    tested = Signal(int)

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._desk = desk
        self._waiting: list[Golden] = []
        self._values = 0
        self._failed_values = 0
        self.test_button = TextButton(appearance, translate("model_care", "Test the models"))
        self.test_button.setToolTip(
            translate("model_care", "Hides the values in made-up texts and puts them back; takes some seconds")
        )
        self.test_button.clicked.connect(self._begin)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(translate("model_care", "How far the test is"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.progress.hide()
        self.outcome = wrapped("", "hint")
        self._backs = QVBoxLayout()
        self._backs.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.test_button)
        line.addWidget(self.progress, 1)
        line.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(label(translate("model_care", "Care of the models"), "heading"))
        column.addLayout(line)
        column.addWidget(self.outcome)
        column.addLayout(self._backs)
        self._say("")

    def refresh(self) -> None:
        """Looks which models have an older version to go back to."""
        if not self._waiting:
            self._say("")
        self._desk.errand(_ways_back, self._offer, self._failed)

    # --- self-test

    def _begin(self) -> None:
        self.test_button.setEnabled(False)
        self._say(translate("model_care", "Testing…"))
        self._desk.errand(lambda assistant: assistant.model_shelf.golden_texts(), self._go_through, self._failed)

    def _go_through(self, texts: tuple[Golden, ...]) -> None:
        self._waiting = list(texts)
        self._values = sum(len(text.values) for text in texts)
        self._failed_values = 0
        self.progress.setRange(0, len(texts))
        self.progress.setValue(0)
        self.progress.show()
        self._next()

    def _next(self) -> None:
        if self._waiting:
            golden = self._waiting.pop(0)
            self._desk.errand(partial(_failures, golden), self._count, self._failed)
        else:
            self._tell()

    def _count(self, failures: int) -> None:
        self._failed_values += failures
        self.progress.setValue(self.progress.value() + 1)
        self._next()

    def _tell(self) -> None:
        self._settle()
        texts = self.progress.maximum()
        if self._failed_values:
            words = translate(
                "model_care", "{failed} values were not hidden or did not come back. Install Discreet again."
            )
            self._say(words.format(failed=self._failed_values), "tone-danger")
        else:
            words = translate("model_care", "All is well: {values} values in {texts} texts were hidden and came back.")
            self._say(words.format(values=self._values, texts=texts), "tone-fine")
        announce(self, self.outcome.text())
        self.tested.emit(self._failed_values)

    # --- the way back

    def _offer(self, versions: tuple[Version, ...]) -> None:
        while (item := self._backs.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for name, now, before in versions:
            words = translate("model_care", "Go back from {name} {now} to {before}")
            button = TextButton(self._appearance, words.format(name=name, now=now, before=before))
            button.setToolTip(translate("model_care", "Takes the newer version away, from the next start on"))
            button.clicked.connect(partial(self._go_back, name, button))
            self._backs.addWidget(button)

    def _go_back(self, name: str, button: TextButton) -> None:
        button.setEnabled(False)
        self._desk.errand(
            lambda assistant: assistant.model_shelf.roll_back(name).version, self._gone_back, self._failed
        )

    def _gone_back(self, version: str) -> None:
        self.refresh()
        self._say(
            translate("model_care", "Version {version} is used from the next start on.").format(version=version),
            "tone-fine",
        )

    # --- words

    def _failed(self, error: Exception) -> None:
        self._settle()
        self._say(problem_of(error).says, "tone-danger")

    def _settle(self) -> None:
        self._waiting = []
        self.test_button.setEnabled(True)
        self.progress.hide()

    def _say(self, words: str, look: str = "hint") -> None:
        set_look(self.outcome, look)
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))


def _failures(golden: Golden, assistant: Assistant) -> int:
    """How many values would leave in clear, and one more if the text does not come back as it was."""
    protected = assistant.protect(golden.text, Choices(), Vault())
    left = sum(value in protected.text for value, _ in golden.values)
    return left + (assistant.restore(protected.text, protected.vault).restored != golden.text)


def _ways_back(assistant: Assistant) -> tuple[Version, ...]:
    by_name = groupby(assistant.model_shelf.versions(), key=lambda model: model.name)
    kept = [(name, list(models)) for name, models in by_name]
    return tuple(
        (name, models[0].version, models[1].version)
        for name, models in kept
        if len(models) > 1 and models[0].folder.name == models[0].version  # installed, not shipped: that one stays
    )
