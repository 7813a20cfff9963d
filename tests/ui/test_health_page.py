"""The health page shows what is in the way first, and how everything stands where the engine can tell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.errors import ModelDamaged
from desktop_app.ui.health_page import HealthPage
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble


def _words(page: HealthPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_where_all_is_well_nothing_is_said_to_be_in_the_way(
    qtbot: QtBot,
    assistant: AssistantDouble,
    open_window: Callable[[AssistantDouble], Window],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")  # whether there is one is not what this is about
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
    window.conversations.health_wanted.emit()
    qtbot.waitUntil(lambda: "Figures" in _words(window.health_page))
    assert "In the way" not in _words(window.health_page)


def test_an_engine_that_does_not_start_is_told_with_what_else_is_in_the_way(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    assistant.engine_error = ModelDamaged("The model pii is damaged. Install Discreet again.")
    assistant.notice = "One setting was odd."
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
    window.conversations.health_wanted.emit()
    qtbot.waitUntil(lambda: "In the way" in _words(window.health_page))
    said = _words(window.health_page)
    grave, note = (
        said.index(words) for words in ("The model pii is damaged. Install Discreet again.", "One setting was odd.")
    )
    assert grave < note
    assert "Figures" not in said
