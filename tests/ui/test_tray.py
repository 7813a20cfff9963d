"""The tray's menu offers what can be done, and the window is closed to it only while it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_app.desktop.clipboard_watch import Event, Standing, Told
from desktop_app.desktop.selection import Selection
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.errors import AutostartUnavailable
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.clipboard_panel import ClipboardPanel
from desktop_app.ui.clipboard_words import said
from desktop_app.ui.rewrite import Rewriting
from desktop_app.ui.tray import Tray
from desktop_app.ui.tray_icons import tray_icon
from desktop_app.ui.tray_residence import Residence, Start, hand_over
from desktop_app.ui.window import Window
from desktop_app.vocabulary import EntityType, Watch
from tests.ui.double import AssistantDouble

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "No such signal QPlatformNativeInterface")
Reside = Callable[[Start], Residence]


class AutostartDouble:
    """A list of what starts with the session, in memory."""

    def __init__(self) -> None:
        self.on = False
        self.refuses = False

    def is_on(self) -> bool:
        return self.on

    def switch_on(self) -> None:
        if self.refuses:
            raise AutostartUnavailable("the disk is full")
        self.on = True

    def switch_off(self) -> None:
        self.on = False


@pytest.fixture
def reside(
    qtbot: QtBot,
    qapp: QApplication,
    assistant: AssistantDouble,
    open_window: Callable[[AssistantDouble], Window],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reside]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    made: list[tuple[Residence, Rewriting]] = []

    def reside(start: Start) -> Residence:
        window = open_window(assistant)
        rewriting = Rewriting(window.appearance, Selection(None, window), lambda: window.desk.assistant, parent=window)
        instance = SingleInstance(tmp_path / "state")
        assert instance.claim()
        residence = Residence(window, rewriting, instance, start)
        made.append((residence, rewriting))
        qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
        return residence

    yield reside
    for residence, rewriting in made:
        residence._window.removeEventFilter(residence)
        residence.close(5)
        rewriting.close(5)
    qapp.setQuitOnLastWindowClosed(True)


def _there(monkeypatch: pytest.MonkeyPatch, *, there: bool) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: there))


def test_the_menu_has_what_the_design_names(qtbot: QtBot) -> None:
    tray = Tray()
    words = [action.text() for action in tray.menu.actions() if action.isVisible() and not action.isSeparator()]
    assert words == [
        "Sanitize clipboard now",
        "Restore clipboard",
        "Watch clipboard",
        "Pause 10 minutes",
        "Open Discreet",
        "Settings",
        "Quit",
    ]
    assert [action.text() for action in tray.watching.actions()] == ["Off", "Ask", "Automatic"]


def test_a_question_stands_at_the_top_while_it_is_open(qtbot: QtBot) -> None:
    tray = Tray()
    tray.ask("Hide 2 private values")
    assert [action.text() for action in tray.menu.actions()][:2] == ["Hide 2 private values", "Leave it as it is"]
    assert all(action.isVisible() for action in tray.answers)
    tray.ask("")
    assert not any(action.isVisible() for action in tray.answers)


def test_the_three_icons_differ_in_shape_and_not_in_colour_alone(qtbot: QtBot) -> None:
    drawn = []
    for standing in (Standing.IDLE, Standing.WATCHING_ASK, Standing.ATTENTION):
        grey = tray_icon(standing).pixmap(22, 22).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        drawn.append([grey.pixelColor(x, y).lightness() > 128 for x in range(22) for y in range(22)])
    for first, second in ((0, 1), (1, 2), (0, 2)):
        assert sum(a != b for a, b in zip(drawn[first], drawn[second], strict=True)) > 40


def test_pausing_is_offered_while_there_is_something_to_pause(qtbot: QtBot) -> None:
    tray = Tray()
    assert not tray.pause.isEnabled()
    tray.show_watch(Watch.ASK, Standing.WATCHING_ASK)
    assert (tray.pause.isEnabled(), tray.pause.text()) == (True, "Pause 10 minutes")
    tray.show_watch(Watch.ASK, Standing.PAUSED)
    assert tray.pause.text() == "Go on watching"
    assert tray.modes[Watch.ASK].isChecked()


def test_wayland_is_said_not_to_allow_watching(qtbot: QtBot) -> None:
    tray = Tray()
    tray.forbid_watching("Only the window in front may see it.")
    assert [action.isEnabled() for action in tray.watching.actions()] == [True, False, False, False]
    assert tray.watching.actions()[-1].text() == "Wayland does not allow it"


@pytest.mark.parametrize("event", Event)
def test_everything_that_happens_is_said_in_words(event: Event) -> None:
    words = said(Told(event, {EntityType.PERSON: 2, EntityType.SECRET: 1}, "The engine stopped."))
    assert words.endswith(".")
    if event in (Event.ASKING, Event.HIDDEN):
        assert words.startswith("3 private values")
        assert "People 2, Secret 1" in words


def test_the_choice_in_the_menu_is_in_force_and_kept(qtbot: QtBot, reside: Reside, assistant: AssistantDouble) -> None:
    residence = reside(Start.WITH_WINDOW)
    residence.tray.modes[Watch.ASK].trigger()
    assert residence.clipboard.watch.watch is Watch.ASK
    qtbot.waitUntil(lambda: assistant.settings.clipboard is Watch.ASK)
    assert residence.panel.watch.box.currentText() == "Ask"
    residence.tray.pause.trigger()
    assert residence.clipboard.watch.standing is Standing.PAUSED
    residence.tray.pause.trigger()
    assert residence.clipboard.watch.standing is Standing.WATCHING_ASK


def test_without_a_tray_closing_ends_the_program_even_while_it_watches(
    qtbot: QtBot, qapp: QApplication, reside: Reside, monkeypatch: pytest.MonkeyPatch
) -> None:
    _there(monkeypatch, there=False)
    ended: list[int] = []
    monkeypatch.setattr("desktop_app.ui.tray_residence.QGuiApplication.quit", lambda: ended.append(1))
    residence = reside(Start.WITH_WINDOW)
    residence.tray.modes[Watch.AUTOMATIC].trigger()
    residence._look_for_tray()
    residence._window.close()
    qtbot.waitUntil(lambda: ended == [1])


def test_with_a_tray_the_window_is_closed_to_it_only_while_something_goes_on(
    qtbot: QtBot, reside: Reside, monkeypatch: pytest.MonkeyPatch
) -> None:
    _there(monkeypatch, there=True)
    ended: list[int] = []
    monkeypatch.setattr("desktop_app.ui.tray_residence.QGuiApplication.quit", lambda: ended.append(1))
    residence = reside(Start.WITH_WINDOW)
    residence._look_for_tray()
    residence.tray.modes[Watch.AUTOMATIC].trigger()
    residence._window.close()
    assert not residence._window.isVisible()
    residence.open()
    assert residence._window.isVisible()
    assert ended == []
    residence.tray.modes[Watch.OFF].trigger()
    residence._window.close()
    qtbot.waitUntil(lambda: ended == [1])


def test_a_window_that_no_tray_could_bring_back_is_shown(
    qtbot: QtBot, reside: Reside, monkeypatch: pytest.MonkeyPatch
) -> None:
    _there(monkeypatch, there=False)
    residence = reside(Start.IN_TRAY)
    residence._window.hide()
    for _ in range(29):
        residence._look_for_tray()
    assert not residence._window.isVisible(), "a tray may still come"
    residence._look_for_tray()
    assert residence._window.isVisible()


def test_another_start_brings_the_window_and_a_hidden_one_does_not(
    qtbot: QtBot, reside: Reside, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    residence = reside(Start.WITH_WINDOW)
    residence._window.hide()
    other = SingleInstance(tmp_path / "state")
    assert not other.claim()
    assert hand_over(other, Start.IN_TRAY) == 0
    assert not residence._window.isVisible()
    assert hand_over(other, Start.WITH_WINDOW) == 1, "nobody listens yet"
    assert "does not answer" in capsys.readouterr().err
    residence._instance.listen()
    (tmp_path / "state" / "call").touch()
    qtbot.waitUntil(residence._window.isVisible)


def test_start_with_the_session_is_the_persons_choice(qtbot: QtBot, appearance: Appearance) -> None:
    autostart = AutostartDouble()
    panel = ClipboardPanel(appearance, autostart)
    qtbot.addWidget(panel)
    assert not panel.at_login.isChecked()
    panel.at_login.click()
    assert autostart.on
    panel.at_login.click()
    assert not autostart.on
    autostart.refuses = True
    panel.at_login.click()
    assert not panel.at_login.isChecked()
    assert "discreet --tray" in panel.state.text()
