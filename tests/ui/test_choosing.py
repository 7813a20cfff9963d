"""What a person decides about a value or a change of wording: by its switch, by the menus and by what advice offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.review_rows import AdviceRow, EditRow, ValueRow
from desktop_app.ui.window import Window
from desktop_app.vocabulary import Advice, EntityType, Finding, Span, Style
from tests.ui.double import AssistantDouble
from tests.ui.seen import PROMPT, leaves, rows_of


def test_the_switch_of_a_value_keeps_it_and_hides_it_again(
    window: Window, write: Callable[[str], None], qtbot: QtBot
) -> None:
    write(PROMPT)
    row = next(row for row in rows_of(window, ValueRow) if row.item.value == "Springfield")
    row.switch.setFocus()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert "Springfield" in leaves(window)
    assert row.switch.hasFocus(), "the keyboard stays where it was"
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert "Springfield" not in leaves(window)


def test_a_change_of_wording_is_undone_and_made_again(
    window: Window, write: Callable[[str], None], qtbot: QtBot
) -> None:
    write(PROMPT)
    for wording in ("about teh card", "about the card"):
        (row,) = rows_of(window, EditRow)
        row.button.click()
        qtbot.waitUntil(lambda: window.desk.readiness.may_send)
        assert wording in leaves(window)


def test_the_menu_hides_keeps_and_marks(window: Window, write: Callable[[str], None], qtbot: QtBot) -> None:
    write(PROMPT)
    editor = window.panes.yours.editor
    cursor = editor.textCursor()
    cursor.setPosition(PROMPT.index("Springfield") + 2)
    editor.setTextCursor(cursor)
    action, *_ = window.panes.yours.fill_menu(None)
    assert action.text() == "Let “Springfield” leave as it is"
    action.trigger()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert window.panes.yours.fill_menu(None)[0].text() == "Hide “Springfield”"
    cursor.setPosition(0)
    cursor.setPosition(3, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    actions = window.panes.yours.fill_menu(None)
    assert actions[0].text() == "Mark as private: secret or key"
    actions[0].trigger()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert leaves(window).startswith("[SECRET_1] [PERSON_1]")


def test_the_menu_gives_a_single_value_a_style_of_its_own(
    window: Window, write: Callable[[str], None], qtbot: QtBot
) -> None:
    write(PROMPT)
    editor = window.panes.yours.editor
    cursor = editor.textCursor()
    cursor.setPosition(PROMPT.index("Springfield") + 2)
    editor.setTextCursor(cursor)
    offered = {action.text(): action for action in window.panes.yours.fill_menu(None)}
    assert [words for words, action in offered.items() if action.isChecked()] == ["Replace with a placeholder"]
    assert "Replace with a figure a little off" not in offered, "a place is no figure"
    offered["Replace with a label only"].trigger()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    text = leaves(window)
    assert "[PERSON_1] in [LOCATION] about" in text


def test_the_menu_of_a_listed_value_offers_the_same(window: Window, write: Callable[[str], None], qtbot: QtBot) -> None:
    write(PROMPT)
    row = next(row for row in rows_of(window, ValueRow) if row.item.value == "Springfield")
    menu = QMenu()
    row.fill_menu(menu)
    next(action for action in menu.actions() if "label" in action.text()).trigger()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert "[LOCATION] about" in leaves(window)


@pytest.mark.parametrize("listed", [False, True])
def test_the_menu_gives_all_values_of_a_type_a_style(
    window: Window, write: Callable[[str], None], qtbot: QtBot, *, listed: bool
) -> None:
    write(PROMPT)
    menu = QMenu()
    if listed:
        next(row for row in rows_of(window, ValueRow) if row.item.value == "Springfield").fill_menu(menu)
    else:
        cursor = window.panes.yours.editor.textCursor()
        cursor.setPosition(PROMPT.index("Springfield") + 2)
        window.panes.yours.editor.setTextCursor(cursor)
        menu.addActions(window.panes.yours.fill_menu(None))
    of_type = menu.actions()[-1].menu()
    assert of_type.title() == "All of this kind: place"
    assert [action.text() for action in of_type.actions() if action.isChecked()] == ["Replace with a placeholder"]
    next(action for action in of_type.actions() if "label" in action.text()).trigger()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert window.desk.session.choices.type_styles == ((EntityType.LOCATION, Style.REDACT),)
    assert "[PERSON_1] in [LOCATION] about" in leaves(window)


def test_what_the_question_may_need_is_offered_with_its_reason(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    span = Span(PROMPT.index("Springfield"), PROMPT.index("Springfield") + len("Springfield"))
    finding = Finding(span, EntityType.LOCATION, 0.9, "on the list of the test")
    assistant.advice = (Advice(finding, "Distances cannot be told.", (Style.BROADER,)),)
    write(PROMPT)
    (row,) = window.review.findChildren(AdviceRow)
    offers = {button.accessibleName(): button for button in row.findChildren(QPushButton)}
    assert list(offers) == ["Use a broader term: Springfield", "Let it leave: Springfield"]
    assert "Distances cannot be told." in {words.text() for words in row.findChildren(QLabel)}
    offers["Use a broader term: Springfield"].click()
    assert window.desk.session.choices.value_styles == (("Springfield", Style.BROADER),)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    *_, row = window.review.findChildren(AdviceRow)
    row.findChildren(QPushButton)[-1].click()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert "Springfield" in leaves(window)


def test_what_noise_has_told_so_far_is_said(window: Window, write: Callable[[str], None]) -> None:
    write(PROMPT)
    draft = window.desk.session.current
    assert draft is not None
    assert not [words for words in window.review.findChildren(QLabel) if "ε" in words.text()]
    protected = draft.prepared.protected
    noisy = replace(protected, vault=replace(protected.vault, spent=2.0))
    window.review.show_draft(replace(draft, prepared=replace(draft.prepared, protected=noisy)), draft.choices)
    assert [words for words in window.review.findChildren(QLabel) if "ε = 2 " in words.text()]
