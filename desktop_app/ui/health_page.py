"""The page that says how Discreet stands on this machine: models, abilities, figures, versions.

It shows, and repairs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.crash_reports import CrashReports
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, wrapped
from desktop_app.ui.crash_note import CrashNote
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages import Page
from desktop_app.ui.problems import problem_of
from desktop_app.vocabulary import Ability, Health, ModelHealth

Row = tuple[str, str, str]
"""What it is, how it stands, and the look of that: empty, ``tone-fine``, ``tone-warning`` or ``tone-danger``."""
_VERIFIED = {
    True: ("as shipped", "tone-fine"),
    False: ("not as shipped", "tone-danger"),
    None: ("no known checksum", ""),
}


class HealthPage(Page):
    """Health."""

    def __init__(
        self, appearance: Appearance, desk: Desk, reports: CrashReports, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, "Health", parent)
        self._desk = desk
        self.state = wrapped("", "hint")
        self._again = TextButton(appearance, "Look again", "plain")
        self._again.clicked.connect(self.refresh)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(8)
        self.crashes = CrashNote(appearance, reports)
        self.body.addWidget(self.state)
        self.body.addWidget(self.crashes)
        self.body.addLayout(self._sections)
        self.body.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Asks how everything stands, which takes about a second."""
        self.state.setText(
            "Looking…" if self._desk.assistant else "Discreet is still starting. Look again in a moment."
        )
        set_look(self.state, "hint")
        self.crashes.refresh()
        self._desk.errand(lambda assistant: assistant.health(), self.show_health, self._failed)

    def show_health(self, health: Health) -> None:
        """Shows a report."""
        self.state.setText("This is how Discreet stands on this machine. Nothing of it is sent anywhere.")
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for heading, rows in sections(health):
            self._sections.addWidget(_section(heading, rows))

    def _failed(self, error: Exception) -> None:
        self.state.setText(problem_of(error).says)
        set_look(self.state, "tone-danger")


def sections(health: Health) -> Iterator[tuple[str, list[Row]]]:
    """The report as headings with rows, in plain words."""
    engine = health.engine
    refused = health.connections_refused + engine.connections_refused
    yield (
        "Figures",
        [
            ("Time to check a prompt", f"{engine.probe_ms:,.0f} ms", ""),
            (
                "Memory",
                f"{health.memory_mib + engine.memory_mib:,.0f} MB, {engine.memory_mib:,.0f} of it for the models",
                "",
            ),
            ("Kept from the network by", engine.isolation, ""),
            ("Connections you approved", f"{health.connections_permitted:,}", ""),
            ("Connections refused", f"{refused:,}", "tone-warning" if refused else "tone-fine"),
        ],
    )
    yield "Models", [_model(model) for model in engine.models]
    yield "This system", [_ability(ability) for ability in (health.keychain, health.archive, *health.desktop)]
    yield "Versions", [(name, version, "") for name, version in health.versions.items()]


def _model(model: ModelHealth) -> Row:
    words, look = _VERIFIED[model.verified]
    return f"{model.name} {model.version}", f"on {model.runs_on}, {words} ({model.sha256[:12]})", look


def _ability(ability: Ability) -> Row:
    look = "tone-fine" if ability.available else "tone-warning"
    return ability.name.capitalize(), ability.detail or ("available" if ability.available else "not available"), look


def _section(heading: str, rows: list[Row]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 8, 0, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, 200)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(heading, "heading"), 0, 0, 1, 2)
    for index, (name, stands, look) in enumerate(rows, start=1):
        what = wrapped(name, "caption")
        how: QLabel = wrapped(stands, look)
        how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        how.setAccessibleName(f"{name}: {stands}")
        grid.addWidget(what, index, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(how, index, 1, Qt.AlignmentFlag.AlignTop)
    return holder
