"""After a crash the window says so once, and the health page shows the report until it is erased."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.crash_reports import CrashReports
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.readiness import Phase
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble


def test_the_window_tells_of_a_report_and_the_health_page_shows_and_erases_it(
    qtbot: QtBot, appearance: Appearance, assistant: AssistantDouble, tmp_path: Path
) -> None:
    reports = CrashReports(tmp_path)
    reports.write("window", ValueError("Mira Okafor"))
    window = Window(lambda: assistant, appearance, reports)  # type: ignore[arg-type, return-value]
    qtbot.addWidget(window)
    window.show()
    window.start()
    qtbot.waitUntil(lambda: window.desk.phase is Phase.READY)
    assert "report" in window.strip.words.text()
    window.conversations.health_wanted.emit()
    note = window.health_page.crashes
    assert note.isVisible()
    assert "ValueError" in note.report.toPlainText()
    assert "Okafor" not in note.report.toPlainText()
    note.erase.click()
    assert not note.isVisible()
    assert reports.names() == []
    window.files.close(5.0)
    window.desk.close(5.0)


def test_without_a_crash_nothing_is_said(window: Window) -> None:
    assert not window.strip.isVisible()
    window.conversations.health_wanted.emit()
    assert not window.health_page.crashes.isVisible()
