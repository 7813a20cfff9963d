"""The page that says how Discreet stands on this machine: models, abilities, figures, versions.

It shows; what can be done about it is in parts of their own, as `model_care` is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.crash_reports import CrashReports
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, wrapped
from desktop_app.ui.crash_note import CrashNote
from desktop_app.ui.desk import Desk
from desktop_app.ui.gauges import Gauge
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.model_care import ModelCare
from desktop_app.ui.pages import Page
from desktop_app.ui.problems import problem_of
from desktop_app.vocabulary import Ability, Health, ModelHealth

Row = tuple[str, str, str]
"""What it is, how it stands, and the look of that: empty, ``tone-fine``, ``tone-warning`` or ``tone-danger``."""
Measure = tuple[str, float, float, str]
"""What it is of, the usual figure, what nearly all stay within or 0, and that in words."""
_AFTER_MODELS = 2
_VERIFIED = {
    True: (QT_TRANSLATE_NOOP("health", "as shipped"), "tone-fine"),
    False: (QT_TRANSLATE_NOOP("health", "not as shipped"), "tone-danger"),
    None: (QT_TRANSLATE_NOOP("health", "no known checksum"), ""),
}


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
        self._desk.errand(lambda assistant: assistant.health(), self.show_health, self._failed)

    def show_health(self, health: Health) -> None:
        """Shows a report."""
        self.state.setText(
            translate("health", "This is how Discreet stands on this machine. Nothing of it is sent anywhere.")
        )
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for heading, rows in sections(health):
            self._sections.addWidget(_section(heading, rows))
        for place, (heading, bars) in enumerate(measures(health.engine.models), start=_AFTER_MODELS):
            self._sections.insertWidget(place, _measured(self._appearance, heading, bars))

    def _failed(self, error: Exception) -> None:
        self.state.setText(problem_of(error).says)
        set_look(self.state, "tone-danger")


def sections(health: Health) -> Iterator[tuple[str, list[Row]]]:
    """The report as headings with rows, in plain words."""
    engine = health.engine
    refused = health.connections_refused + engine.connections_refused
    memory = translate("health", "{all} MB, {models} of it for the models").format(
        all=f"{health.memory_mib + engine.memory_mib:,.0f}", models=f"{engine.memory_mib:,.0f}"
    )
    yield (
        translate("health", "Figures"),
        [
            (translate("health", "Time to check a prompt"), f"{engine.probe_ms:,.0f} ms", ""),
            (translate("health", "Memory"), memory, ""),
            (translate("health", "Kept from the network by"), engine.isolation, ""),
            (translate("health", "Connections you approved"), f"{health.connections_permitted:,}", ""),
            (translate("health", "Connections refused"), f"{refused:,}", "tone-warning" if refused else "tone-fine"),
        ],
    )
    yield translate("health", "Models"), [_model(model) for model in engine.models]
    yield (
        translate("health", "This system"),
        [_ability(ability) for ability in (health.keychain, health.archive, *health.desktop)],
    )
    yield translate("health", "Versions"), [(name, version, "") for name, version in health.versions.items()]


def measures(models: Sequence[ModelHealth]) -> Iterator[tuple[str, list[Measure]]]:
    """What was measured of the models, as headings with bars; nothing for what was not."""
    timed = [model for model in models if model.runs]
    if timed:
        words = translate("health", "half of {runs} runs within {usual} ms, nearly all within {most} ms")
        told = [
            words.format(runs=f"{model.runs:,}", usual=f"{model.p50_ms:,.1f}", most=f"{model.p95_ms:,.1f}")
            for model in timed
        ]
        yield (
            translate("health", "Time a model takes"),
            [(model.name, model.p50_ms, model.p95_ms, says) for model, says in zip(timed, told, strict=True)],
        )
    weighed = [model for model in models if model.memory_mib > 0]
    if weighed:
        yield (
            translate("health", "Memory a model takes"),
            [(model.name, model.memory_mib, 0.0, f"{model.memory_mib:,.0f} MB") for model in weighed],
        )


def _model(model: ModelHealth) -> Row:
    words, look = _VERIFIED[model.verified]
    place = model.runs_on if not model.why else f"{model.runs_on} ({model.why})"
    says = translate("health", "on {place}, {verified} ({checksum})").format(
        place=place, verified=translate("health", words), checksum=model.sha256[:12]
    )
    if model.notice:
        return f"{model.name} {model.version}", f"{says}. {model.notice}", "tone-warning"
    return f"{model.name} {model.version}", says, look


def _ability(ability: Ability) -> Row:
    look = "tone-fine" if ability.available else "tone-warning"
    stands = translate("health", "available") if ability.available else translate("health", "not available")
    return ability.name.capitalize(), ability.detail or stands, look


def _measured(appearance: Appearance, heading: str, rows: list[Measure]) -> QWidget:
    holder = QWidget()
    grid = _grid(holder, heading)
    scale = max(max(usual, most) for _, usual, most, _ in rows)
    for index, (name, usual, most, says) in enumerate(rows):
        grid.addWidget(wrapped(name, "caption"), 2 * index + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Gauge(appearance, usual, most, scale, f"{name}: {says}"), 2 * index + 1, 1)
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
