"""The page that says how Discreet stands on this machine: what is in the way, models, abilities, figures, versions.

It shows; what can be done about it is in parts of their own, as `model_care` is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.crash_reports import CrashReports
from desktop_app.doctor import Examination, examined
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, wrapped
from desktop_app.ui.crash_note import CrashNote
from desktop_app.ui.desk import Desk
from desktop_app.ui.gauges import Gauge, Trace
from desktop_app.ui.health_report import Course, Measure, Row, courses, measures, sections, to_mend
from desktop_app.ui.language import translate
from desktop_app.ui.model_care import ModelCare
from desktop_app.ui.pages import Page
from desktop_app.ui.problems import problem_of
from desktop_app.vocabulary import Health

Drawn = tuple[str, QWidget, str]
"""What it is of, how it is drawn, and that in words."""
_AFTER_MODELS = 2


class HealthPage(Page):
    """Health."""

    def __init__(
        self, appearance: Appearance, desk: Desk, reports: CrashReports, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, translate("health", "Health"), parent)
        self._appearance = appearance
        self._desk = desk
        self.state = wrapped("", "hint")
        self._again = TextButton(appearance, translate("health", "Look again"), "plain")
        self._again.clicked.connect(self.refresh)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(8)
        self.care = ModelCare(appearance, desk)
        self.crashes = CrashNote(appearance, reports)
        self.body.addWidget(self.state)
        self.body.addWidget(self.crashes)
        self.body.addLayout(self._sections)
        self.body.addWidget(self.care)
        self.body.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Asks how everything stands, which takes about a second."""
        self.state.setText(
            translate("health", "Looking…")
            if self._desk.assistant
            else translate("health", "Discreet is still starting. Look again in a moment.")
        )
        set_look(self.state, "hint")
        self.crashes.refresh()
        self.care.refresh()
        self._desk.errand(examined, self.show_examination, self._failed)

    def show_examination(self, found: Examination) -> None:
        """Shows what stands in the way, and how everything stands where the engine could tell."""
        self.state.setText(
            translate("health", "This is how Discreet stands on this machine. Nothing of it is sent anywhere.")
        )
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if found.health is not None:
            self._show_health(found.health)
        if found.troubles:
            self._sections.insertWidget(0, _section(translate("health", "In the way"), to_mend(found.troubles)))

    def _show_health(self, health: Health) -> None:
        for heading, rows in sections(health):
            self._sections.addWidget(_section(heading, rows))
        measured = [_drawn(heading, _bars(self._appearance, bars)) for heading, bars in measures(health.engine.models)]
        measured += [_drawn(heading, _lines(self._appearance, lines)) for heading, lines in courses(health.engine)]
        for place, section in enumerate(measured, start=_AFTER_MODELS):
            self._sections.insertWidget(place, section)

    def _failed(self, error: Exception) -> None:
        self.state.setText(problem_of(error).says)
        set_look(self.state, "tone-danger")


def _bars(appearance: Appearance, rows: list[Measure]) -> Iterator[Drawn]:
    scale = max(max(usual, most) for _, usual, most, _ in rows)
    for name, usual, most, says in rows:
        yield name, Gauge(appearance, usual, most, scale, f"{name}: {says}"), says


def _lines(appearance: Appearance, rows: list[Course]) -> Iterator[Drawn]:
    for name, points, says in rows:
        yield name, Trace(appearance, points, f"{name}: {says}"), says


def _drawn(heading: str, rows: Iterable[Drawn]) -> QWidget:
    holder = QWidget()
    grid = _grid(holder, heading)
    for index, (name, drawing, says) in enumerate(rows):
        grid.addWidget(wrapped(name, "caption"), 2 * index + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(drawing, 2 * index + 1, 1)
        grid.addWidget(wrapped(says, "hint"), 2 * index + 2, 1)
    return holder


def _section(heading: str, rows: list[Row]) -> QWidget:
    holder = QWidget()
    grid = _grid(holder, heading)
    for index, (name, stands, look) in enumerate(rows, start=1):
        what = wrapped(name, "caption")
        how: QLabel = wrapped(stands, look)
        how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        how.setAccessibleName(f"{name}: {stands}")
        grid.addWidget(what, index, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(how, index, 1, Qt.AlignmentFlag.AlignTop)
    return holder


def _grid(holder: QWidget, heading: str) -> QGridLayout:
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 8, 0, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, 200)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(heading, "heading"), 0, 0, 1, 2)
    return grid
