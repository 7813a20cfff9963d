"""Sums take the place of a table's rows with one click, and undo brings the rows back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.controls import TextButton
from desktop_app.ui.review_tables import TableRow
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble

_TABLE = "name;pay\n" + "\n".join(f"Tom Baker;{pay}" for pay in (100, 200, 300, 400, 500))
_TEXT = f"Is this fair?\n\n{_TABLE}"


def _shown(qtbot: QtBot, window: Window, text: str) -> None:
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
    window.panes.yours.editor.type_over(text)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)


@pytest.mark.parametrize(("chip", "said"), [("Sums", "of 5 rows"), ("Sums with noise", "with noise")])
def test_a_click_puts_sums_in_and_undo_brings_the_rows_back(
    qtbot: QtBot,
    assistant: AssistantDouble,
    open_window: Callable[[AssistantDouble], Window],
    chip: str,
    said: str,
) -> None:
    window = open_window(assistant)
    _shown(qtbot, window, _TEXT)
    editor = window.panes.yours.editor
    row = window.review.findChild(TableRow)
    next(button for button in row.findChildren(TextButton) if button.text() == chip).click()
    qtbot.waitUntil(lambda: "Tom Baker" not in editor.plain())
    assert editor.plain().startswith("Is this fair?\n\nAggregates")
    assert said in editor.plain()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert window.desk.session.current is not None
    assert "Tom Baker" not in window.desk.session.current.outgoing.body.decode()
    assert window.review.findChild(TableRow) is None or not window.review.findChild(TableRow).isVisible()
    assert window.desk.problem is not None
    assert "Ctrl+Z" in window.desk.problem.says
    editor.undo()
    assert editor.plain() == _TEXT


def test_what_is_written_meanwhile_is_not_overwritten(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    window = open_window(assistant)
    _shown(qtbot, window, _TEXT)
    editor = window.panes.yours.editor
    row = window.review.findChild(TableRow)
    row.findChildren(TextButton)[0].click()
    editor.type_over("Something else")
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert editor.plain() == "Something else"


def test_a_text_without_tables_offers_none(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    window = open_window(assistant)
    _shown(qtbot, window, "Is this fair? a, b and c.")
    assert window.review.findChild(TableRow) is None
