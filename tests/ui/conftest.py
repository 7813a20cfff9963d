"""What the tests of the window share: Qt without a screen, and a small assistant made of the vocabulary's nouns.

The double finds a fixed list of values, so that a test knows what to expect; it stands in tests only. The journeys
use the real thing.
"""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.crash_reports import CrashReports
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.application import prepare
from desktop_app.ui.readiness import Phase
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble


@pytest.fixture(scope="session", autouse=True)
def _prepared(qapp: object) -> Iterator[None]:
    prepare(qapp)  # type: ignore[arg-type]
    yield
    # What the right pane copied is Python's; the offscreen clipboard would destroy it after Python has gone.
    QGuiApplication.clipboard().setText("")


@pytest.fixture(autouse=True)
def _newcomer(tmp_path: Path) -> None:
    """Nobody has chosen a theme, a language, or to skip the introduction."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "look"))


@pytest.fixture
def appearance() -> Appearance:
    return Appearance()


@pytest.fixture
def assistant() -> AssistantDouble:
    return AssistantDouble()


@pytest.fixture
def open_window(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Callable[[AssistantDouble], Window]]:
    windows: list[Window] = []

    def opened(assistant: AssistantDouble) -> Window:
        window = Window(lambda: assistant, appearance, CrashReports(tmp_path / "crashes"))  # type: ignore[arg-type, return-value]
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1280, 800)  # the screen that is none is smaller
        window.show()
        window.start()
        return window

    yield opened
    for window in windows:
        window.files.close(5.0)
        window.desk.close(5.0)


@pytest.fixture
def window(open_window: Callable[[AssistantDouble], Window], assistant: AssistantDouble, qtbot: QtBot) -> Window:
    """A window whose engine is ready."""
    made = open_window(assistant)
    qtbot.waitUntil(lambda: made.desk.phase is Phase.READY)
    return made


@pytest.fixture
def write(window: Window, qtbot: QtBot) -> Callable[[str], None]:
    """Writes a text over the one that is there, and waits until it has been looked through."""

    def written(text: str) -> None:
        window.panes.yours.editor.type_over(text)
        qtbot.waitUntil(lambda: window.desk.readiness.may_send)
        QCoreApplication.sendPostedEvents()  # a layout shows what is new in it with the next event, not at once

    return written
