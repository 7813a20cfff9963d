"""Everything in the window has a name and can be reached with Tab, and what the marks show is also said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import yours as yours_module
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.look import Look, LookPanel
from desktop_app.ui.theme import DARK_CONTRAST, LIGHT
from desktop_app.ui.window import Window
from desktop_app.vocabulary import DomainCard, Leak, Span
from tests.ui.double import AssistantDouble

_TEXT = "Tell Tom Baker and Maria Keller in Springfield that teh parcel is late."


@pytest.fixture
def window(qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]) -> Window:
    """A window with an earlier turn, findings, a change of wording, a subject and a problem."""
    made = open_window(assistant)
    qtbot.waitUntil(lambda: made.desk.phase.name == "READY")
    made.panes.yours.editor.type_over("Hello, Maria Keller")
    qtbot.waitUntil(lambda: made.desk.readiness.may_send)
    made.approve()
    qtbot.waitUntil(lambda: made.desk.live is None and bool(made.turns.cards))
    assistant.card = DomainCard("support", 0.8, {"product": ("parcel",)}, ())
    assistant.leaks = (Leak(None, "digits", 0, Span(0, 1)),)
    made.panes.yours.editor.type_over(_TEXT)
    qtbot.waitUntil(lambda: made.desk.problem is not None)
    made.activateWindow()
    made.panes.yours.editor.setFocus()
    return made


def test_every_control_has_a_name(window: Window) -> None:
    for page in (None, window.settings_page, window.health_page):
        if page is not None:
            window._open_page(page)
        unnamed = [widget for widget in _reachable(window) if not _name(widget)]
        assert not unnamed


def test_tab_reaches_every_control_and_comes_back(window: Window, qtbot: QtBot) -> None:
    reached = _tabbed(window, qtbot)
    missed = [widget for widget in _reachable(window) if widget not in reached]
    assert not [(_name(widget), type(widget).__name__) for widget in missed]


def test_tab_goes_from_the_text_to_what_leaves_to_the_review_to_the_bar(window: Window, qtbot: QtBot) -> None:
    reached = _tabbed(window, qtbot)
    way = [
        window.panes.yours.editor,
        window.panes.leaving.raw_button,
        window.panes.leaving.view,
        next(iter(window.review._values.values())).switch,
        window.bar.profile.box,
    ]
    places = [reached.index(widget) for widget in way]
    assert places == sorted(places)


def test_the_text_says_its_private_values_in_reading_order(window: Window) -> None:
    told = _description(window.panes.yours.editor)
    said = ["Tom Baker, hidden as PERSON 2", "Maria Keller, hidden as PERSON 1", "Springfield, hidden as LOCATION 1"]
    places = [told.index(each) for each in said]
    assert places == sorted(places)


def test_a_value_that_is_let_go_is_said_to_leave(window: Window, qtbot: QtBot) -> None:
    window.desk.revise(lambda session: session.keep("Springfield"))
    editor = window.panes.yours.editor
    qtbot.waitUntil(lambda: "Springfield, leaves as it is" in _description(editor))


def test_coming_to_a_value_says_what_becomes_of_it_once(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(yours_module, "announce", lambda _, words: heard.append(words))
    editor = window.panes.yours.editor
    assert editor.hasFocus()
    cursor = editor.textCursor()
    for place in (0, 7, 8, 9):
        cursor.setPosition(place)
        editor.setTextCursor(cursor)
    assert heard == ["Tom Baker, hidden as PERSON 2"]
    cursor.movePosition(QTextCursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    assert len(heard) == 1


def test_marks_follow_the_typing_before_the_newest_draft_is_there(window: Window) -> None:
    editor = window.panes.yours.editor
    draft = window.desk.session.draft
    assert draft is not None
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.insertText("Please! ")
    editor.set_marks(())
    window.panes.yours.show_outdated(draft)
    marked = [editor.plain()[mark.start : mark.end] for mark in editor.marks if mark.ink is not None]
    assert marked == ["Tom Baker", "Maria Keller", "Springfield"]


def test_the_keys_that_approve_and_copy_are_shown(window: Window, assistant: AssistantDouble, qtbot: QtBot) -> None:
    assistant.leaks = ()
    window.desk.try_again()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert "Ctrl+Enter" in window.bar.send_button.toolTip()
    assert "Ctrl+Shift+C" in window.bar.copy_button.toolTip()
    assert "Ctrl+N" in window.conversations.new_button.toolTip()


def test_the_high_contrast_theme_can_be_chosen_and_is_remembered(appearance: Appearance, tmp_path: Path) -> None:
    file = QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)
    panel = LookPanel(appearance, Look(file))
    panel.theme.box.setCurrentIndex(panel.theme.box.findData("dark-contrast"))
    panel.theme.box.activated.emit(panel.theme.box.currentIndex())
    assert appearance.theme is DARK_CONTRAST
    again = Look(QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat))
    assert again.theme == "dark-contrast"
    appearance.prefer("")
    assert appearance.theme is LIGHT


def test_a_look_that_is_not_known_counts_as_not_chosen(tmp_path: Path) -> None:
    (tmp_path / "look.ini").write_text("[General]\ntheme=plaid\nlanguage=tlh\n", encoding="utf-8")
    look = Look(QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat))
    assert (look.theme, look.language) == ("", "")


def _reachable(window: Window) -> list[QWidget]:
    """What can be seen and takes the keyboard by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _tabbed(window: Window, qtbot: QtBot) -> list[QWidget]:
    reached: list[QWidget] = []
    for _ in range(150):
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return reached


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _description(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)
