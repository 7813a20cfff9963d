"""The shortcut's panel: what is claimed is what the settings say, and a conflict is said where it can be solved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.hotkeys.protocol import Chord
from desktop_app.errors import ShortcutTaken, ShortcutUnavailable
from desktop_app.ui import shortcut
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.shortcut import ShortcutPanel
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble


class Hotkey:
    """A desktop on which Ctrl+Alt+T is taken."""

    def __init__(self) -> None:
        self.held: str = ""
        self.pressed: Callable[[], None] = lambda: None

    def claim(self, chord: Chord, pressed: Callable[[], None]) -> None:
        if str(chord) == "Ctrl+Alt+T":
            raise ShortcutTaken(str(chord))
        self.held, self.pressed = str(chord), pressed

    def release(self) -> None:
        self.held = ""


@pytest.fixture
def hotkey(monkeypatch: pytest.MonkeyPatch) -> Hotkey:
    made = Hotkey()
    monkeypatch.setattr(shortcut, "hotkey_of_this_desktop", lambda: made)
    return made


@pytest.fixture
def panel(
    qtbot: QtBot,
    appearance: Appearance,
    assistant: AssistantDouble,
    open_window: Callable[[AssistantDouble], Window],
    hotkey: Hotkey,
) -> ShortcutPanel:
    window = open_window(assistant)
    made = ShortcutPanel(appearance, window.desk)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY" and bool(made.field.text()))
    return made


def test_the_keys_of_the_settings_are_claimed_and_heard(qtbot: QtBot, panel: ShortcutPanel, hotkey: Hotkey) -> None:
    assert hotkey.held == "Ctrl+Alt+H"
    with qtbot.waitSignal(panel.pressed):
        hotkey.pressed()


def test_other_keys_are_claimed_and_kept(
    qtbot: QtBot, panel: ShortcutPanel, hotkey: Hotkey, assistant: AssistantDouble
) -> None:
    panel.field.setText("control + shift+f7")
    panel.field.returnPressed.emit()
    assert hotkey.held == "Ctrl+Shift+F7"
    assert "Ctrl+Shift+F7" in panel.state.text()
    qtbot.waitUntil(lambda: assistant.settings.hotkey == "Ctrl+Shift+F7")


def test_keys_of_another_program_are_said_to_be_taken_and_not_kept(
    panel: ShortcutPanel, hotkey: Hotkey, assistant: AssistantDouble
) -> None:
    panel.field.setText("Ctrl+Alt+T")
    panel.field.returnPressed.emit()
    assert "Another program has Ctrl+Alt+T" in panel.state.text()
    assert hotkey.held == ""
    assert assistant.settings.hotkey == "Ctrl+Alt+H"


def test_words_that_are_no_keys_are_refused_with_an_example(panel: ShortcutPanel) -> None:
    panel.field.setText("banana")
    panel.field.returnPressed.emit()
    assert "Ctrl+Alt+H" in panel.state.text()


def test_an_empty_field_means_no_shortcut(
    qtbot: QtBot, panel: ShortcutPanel, hotkey: Hotkey, assistant: AssistantDouble
) -> None:
    panel.field.clear()
    panel.field.returnPressed.emit()
    assert hotkey.held == ""
    qtbot.waitUntil(lambda: assistant.settings.hotkey == "")


def test_a_desktop_that_allows_none_says_which_command_to_bind(
    monkeypatch: pytest.MonkeyPatch, panel: ShortcutPanel
) -> None:
    def none() -> Hotkey:
        raise ShortcutUnavailable("Bind the command: discreet rewrite --clipboard.")

    monkeypatch.setattr(shortcut, "hotkey_of_this_desktop", none)
    panel._hotkey = None
    panel.field.returnPressed.emit()
    assert "discreet rewrite --clipboard" in panel.state.text()
