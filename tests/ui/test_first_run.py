"""A newcomer is led through four steps, may skip them, and can write meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop_app.ui.sample import SAMPLE
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble


def test_four_steps_lead_to_a_sample(window: Window, qtbot: QtBot) -> None:
    intro = window.intro
    assert intro.isVisible()
    assert intro.count.text() == "1 of 4"
    assert not intro.act.isVisible()
    assert not intro.back.isVisible()
    intro.next.click()
    intro.act.click()
    assert window.settings_page.isVisible()
    window._close_page()
    intro.next.click()
    assert intro.count.text() == "3 of 4"
    intro.next.click()
    assert intro.next.text() == "Done"
    intro.act.click()
    assert window.panes.yours.editor.plain() == SAMPLE
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    intro.next.click()
    assert not intro.isVisible()


def test_the_shortcuts_step_says_whether_it_works_and_hears_it(window: Window) -> None:
    intro = window.intro
    intro.tell_of_shortcut("Another program has it.", "tone-danger")
    assert not intro.shortcut.isVisible()
    intro.show_step(2)
    assert intro.shortcut.isVisible()
    assert intro.shortcut.text() == "Another program has it."
    intro.shortcut_pressed()
    assert "It works" in intro.shortcut.text()
    intro.back.click()
    assert not intro.shortcut.isVisible()


def test_it_can_be_skipped_at_once_and_writing_goes_on_below_it(window: Window, qtbot: QtBot) -> None:
    window.panes.yours.editor.type_over("hello")
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert window.intro.isVisible()
    window.intro.dismissed.emit()
    assert not window.intro.isVisible()


def test_who_skipped_it_is_not_introduced_again(
    window: Window, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window], qtbot: QtBot
) -> None:
    window.intro.dismissed.emit()
    again = open_window(assistant)
    qtbot.waitUntil(lambda: again.desk.phase.name == "READY")
    assert not again.intro.isVisible()
