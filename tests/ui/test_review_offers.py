"""An answer to an offer goes into the person's own text, or is not offered where it would touch what is hidden."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop_app.ui.controls import TextButton
from desktop_app.ui.review_offers import OfferRow, answered
from desktop_app.ui.window import Window
from desktop_app.vocabulary import (
    Choice,
    Edit,
    EntityType,
    Finding,
    Offer,
    Prepared,
    Protected,
    Reading,
    Replacement,
    Span,
    Vault,
)
from tests.ui.double import AssistantDouble

_ORIGINAL = "Write to Maria Keller. Check the bank."


def _prepared() -> Prepared:
    source, target = Span(9, 21), Span(9, 19)
    finding = Finding(source, EntityType.PERSON, 0.9, "a test")
    replacement = Replacement(source, target, finding, "Maria Keller", "[PERSON_1]")
    protected = Protected("Write to [PERSON_1]. Check the bank.", (replacement,), Vault())
    return Prepared(_ORIGINAL, (finding,), protected, (), protected.text, None)


def test_an_addition_at_the_end_is_made_at_the_end_of_the_persons_text() -> None:
    prepared = _prepared()
    end = len(prepared.protected.text)
    choice = Choice("experts", (Edit(Span(end, end), "", "\nFor experts.", "addition", ""),))
    assert answered(prepared, choice) == _ORIGINAL + "\nFor experts."


def test_words_behind_a_hidden_value_are_found_in_the_persons_text() -> None:
    prepared = _prepared()
    start = prepared.protected.text.index("bank")
    choice = Choice("river", (Edit(Span(start, start + 4), "bank", "river bank", "addition", ""),))
    assert answered(prepared, choice) == "Write to Maria Keller. Check the river bank."


def test_an_edit_that_touches_what_is_hidden_is_not_offered() -> None:
    choice = Choice("no", (Edit(Span(12, 14), "RS", "", "addition", ""),))
    assert answered(_prepared(), choice) is None


def test_one_click_answers_and_undo_takes_it_back(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    text = "Explain how a heat pump works."
    end = Span(len(text), len(text))
    choice = Choice("beginners", (Edit(end, "", "\nThe audience: beginners.", "addition", ""),))
    assistant.reading = Reading(offers=(Offer("audience", "Who is it for?", (choice,)),))
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
    editor = window.panes.yours.editor
    editor.type_over(text)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    row = window.review.findChild(OfferRow)
    chip = row.findChild(TextButton)
    assert chip.accessibleName() == "Who is it for? beginners"
    chip.click()
    assert editor.plain() == text + "\nThe audience: beginners."
    editor.undo()
    assert editor.plain() == text
