"""The card of a subject in the window: what it says, where its evidence stands, and what attaching it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domains.analyst import Analyst
from desktop_app.domains.attaching import attachment
from desktop_app.ui.pane_marks import SUBJECT
from desktop_app.ui.window import Window
from desktop_app.vocabulary import Choices, Prepared, Vault
from tests.ui.double import AssistantDouble
from tests.ui.seen import rows_of

_TEXT = "Maria Keller is a patient with wheezing and a sore throat after meals"


class _Reading(AssistantDouble):
    """The double with the real reading of subjects behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.analyst = Analyst()

    def _prepared(self, text: str, choices: Choices, vault: Vault) -> Prepared:
        bare = super()._prepared(text, choices, vault)
        card = self.analyst.analyze(bare.text)
        edit = attachment(card, bare.protected.text) if card is not None and choices.attached_card else None
        if edit is None:
            return replace(bare, card=card)
        return replace(bare, card=card, edits=(*bare.edits, edit), text=bare.text + edit.after)


@pytest.fixture
def assistant() -> AssistantDouble:
    return _Reading()


def test_the_card_says_its_subject_its_fields_and_that_it_is_an_aid(
    window: Window, write: Callable[[str], None]
) -> None:
    write(_TEXT)
    said = [each.text() for each in rows_of(window, QLabel)]
    assert {"Healthcare", "Symptoms", "wheezing, sore throat", "post-prandial"} <= set(said)
    assert any("not medical advice" in each for each in said)


def test_its_evidence_stands_marked_in_the_text_and_lights_up(window: Window, write: Callable[[str], None]) -> None:
    write(_TEXT)
    editor = window.panes.yours.editor
    marked = [_TEXT[mark.start : mark.end] for mark in editor.marks if mark.key == SUBJECT]
    assert {"wheezing", "sore throat", "after meals"} <= set(marked)
    window.panes.light("something else")
    dark = editor.viewport().grab().toImage()
    _press(window, "Show in text")
    assert editor.viewport().grab().toImage() != dark, "the evidence is ringed"
    window.panes.light("something else")
    assert editor.viewport().grab().toImage() == dark, "and nothing else made the difference"


def test_attaching_changes_what_would_leave_and_detaching_takes_it_back(
    window: Window, write: Callable[[str], None], qtbot: QtBot
) -> None:
    write(_TEXT)
    leaving = window.panes.leaving.view
    before = leaving.toPlainText()
    _press(window, "Attach to prompt")
    qtbot.waitUntil(lambda: "Symptoms: wheezing, sore throat" in leaving.toPlainText())
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    _press(window, "Detach")
    qtbot.waitUntil(lambda: leaving.toPlainText() == before)


def _press(window: Window, words: str) -> None:
    (button,) = [each for each in rows_of(window, QPushButton) if each.text() == words]
    button.click()
