"""The window as a person uses it, over an assistant that finds a fixed list of values."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import ConnectionFailed, EngineStopped, ModelMissing, TextTooLong
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.readiness import Phase
from desktop_app.ui.review_rows import EditRow, ValueRow
from desktop_app.ui.window import Window
from desktop_app.vocabulary import EntityType, Leak, Level, Profile, Waiting
from tests.ui.double import AssistantDouble
from tests.ui.seen import PROMPT, leaves, rows_of

OpenWindow = Callable[[AssistantDouble], Window]


def _marked(view: MarkedText) -> list[str]:
    text = view.document().toRawText().encode("utf-16-le")
    return [text[mark.start * 2 : mark.end * 2].decode("utf-16-le").strip("\u00a0") for mark in view.marks]


def _send(window: Window, qtbot: QtBot) -> None:
    window.approve()
    qtbot.waitUntil(lambda: window.desk.live is None and bool(window.desk.session.conversation.turns))


def test_both_panes_mark_what_is_private(window: Window, write: Callable[[str], None]) -> None:
    write("😀 " + PROMPT)
    assert _marked(window.panes.yours.editor) == ["Maria Keller", "Springfield", "4111 1111 1111 1111"]
    assert _marked(window.panes.leaving.view) == ["[PERSON_1]", "[LOCATION_1]", "teh", "the", "[CREDIT_CARD_NUMBER_1]"]


def test_copying_from_the_right_pane_copies_what_would_leave(window: Window, write: Callable[[str], None]) -> None:
    write("😀 " + PROMPT)
    window.panes.leaving.view.selectAll()
    window.panes.leaving.view.copy()
    assert QGuiApplication.clipboard().text() == leaves(window)


def test_nothing_is_asked_of_the_assistant_on_the_ui_thread(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    write(PROMPT)
    window.bar.level.chosen.emit(Level.OFF)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    _send(window, qtbot)
    window.health_page.refresh()
    qtbot.waitUntil(lambda: "This is how" in window.health_page.state.text())
    assert threading.main_thread().name not in assistant.threads


def test_send_is_disabled_with_a_reason_until_the_new_text_is_checked(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assert not window.bar.send_button.isEnabled()
    assert window.bar.says.text() == "Write something first"
    write(PROMPT)
    assert window.bar.send_button.isEnabled()
    assistant.gate = threading.Event()
    QTest.keyClicks(window.panes.yours.editor, " more")
    assert not window.bar.send_button.isEnabled()
    assert window.bar.says.text() == "Checking…"
    window.approve()
    qtbot.wait(200)
    assistant.gate.set()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert assistant.approved == [], "approving an unchecked text does nothing"


def test_the_digest_of_what_the_pane_shows_is_what_is_approved(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    write(PROMPT)
    shown = window.panes.leaving.digest
    _send(window, qtbot)
    assert assistant.approved == [shown]


def test_leaks_block_send_and_say_what_to_do(window: Window, assistant: AssistantDouble, qtbot: QtBot) -> None:
    assistant.leaks = (Leak(EntityType.CREDIT_CARD_NUMBER, "digits", 0, None),)
    window.panes.yours.editor.type_over(PROMPT)
    qtbot.waitUntil(window.strip.isVisible)
    assert "a card number as bare digits" in window.strip.words.text()
    window.approve()
    qtbot.wait(50)
    assert not window.bar.send_button.isEnabled()
    assert assistant.approved == []


def test_ctrl_enter_sends_and_the_reply_comes_back_restored(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    write(PROMPT)
    QTest.keyClick(window.panes.yours.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.desk.session.conversation.turns) and window.desk.live is None)
    (card,) = window.turns.cards
    assert card.said.plain() == PROMPT
    assert "Maria Keller" in card.reply.plain()
    assert "[PERSON_1]" not in card.reply.plain()
    assert "Maria Keller" in _marked(card.reply)
    assert window.panes.yours.editor.plain() == ""
    assert len(assistant.approved) == 1


def test_enter_alone_is_a_new_line(window: Window, write: Callable[[str], None], assistant: AssistantDouble) -> None:
    write(PROMPT)
    QTest.keyClick(window.panes.yours.editor, Qt.Key.Key_Return)
    assert window.panes.yours.editor.plain() == PROMPT + "\n"
    assert assistant.approved == []


def test_a_turn_can_be_flipped_to_what_travelled(window: Window, write: Callable[[str], None], qtbot: QtBot) -> None:
    write(PROMPT)
    _send(window, qtbot)
    (card,) = window.turns.cards
    card.flip_button.setChecked(True)
    assert card.said.plain().startswith("Ask [PERSON_1] in [LOCATION_1] about the card")
    assert "[PERSON_1]" in card.reply.plain()
    assert "Maria Keller" not in card.reply.plain() + card.said.plain()
    assert card.reply.marks == ()
    card.flip_button.setChecked(False)
    assert card.said.plain() == PROMPT


def test_the_reply_streams_and_the_lock_is_open_meanwhile(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.keychain.keys["openai"] = "key"
    assistant.held = threading.Event()
    window.desk.use_provider("openai")
    write(PROMPT)
    assert not window.lock.open
    window.approve()
    qtbot.waitUntil(lambda: window.desk.live is not None and len(window.desk.live.restored) > 20)
    assert window.lock.open
    assert window.lock.accessibleName() == "Open to api.example.com"
    assert window.bar.cancel_button.isVisible()
    assert not window.bar.send_button.isVisible()
    qtbot.waitUntil(lambda: window.turns.cards[0].reply.plain().startswith("Certainly."))
    assistant.held.set()
    qtbot.waitUntil(lambda: window.desk.live is None)
    assert not window.lock.open


def test_a_reply_in_many_pieces_is_laid_out_a_few_times(window: Window, qtbot: QtBot) -> None:
    grown: list[int] = []
    window.turns.grew.connect(lambda: grown.append(1))
    for _ in range(200):
        window.desk.streamed.emit(None)
    assert not grown
    qtbot.waitUntil(lambda: bool(grown))
    assert len(grown) == 1


def test_the_lock_stays_closed_when_nothing_leaves_the_machine(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.held = threading.Event()
    write(PROMPT)
    window.approve()
    qtbot.waitUntil(lambda: window.desk.live is not None and bool(window.desk.live.received))
    assert not window.lock.open
    assistant.held.set()
    qtbot.waitUntil(lambda: window.desk.live is None)


def test_cancel_keeps_what_has_arrived(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.held = threading.Event()
    write(PROMPT)
    window.approve()
    qtbot.waitUntil(lambda: window.desk.live is not None and len(window.desk.live.received) > 20)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.desk.live is None)
    (turn,) = window.desk.session.conversation.turns
    assert turn.reply.partial
    assert turn.reply.received.startswith("Certainly.")
    assert window.desk.problem is None, "the person asked for it"


def test_a_request_that_never_got_through_leaves_the_text_in_the_editor(
    window: Window, write: Callable[[str], None], qtbot: QtBot
) -> None:
    window.desk.use_provider("openai")
    write(PROMPT)
    window.approve()
    qtbot.waitUntil(window.strip.isVisible)
    assert "There is no key for openai" in window.strip.words.text()
    assert window.panes.yours.editor.plain() == PROMPT
    assert window.turns.cards == []
    window.strip.button.click()
    assert window.settings_page.isVisible()
    qtbot.waitUntil(lambda: "No key is kept" in window.settings_page.key.state.text())


def test_a_reply_that_was_cut_is_kept_and_the_reason_shown(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.cut = ConnectionFailed("The connection broke. What arrived is kept.")
    write(PROMPT)
    _send(window, qtbot)
    assert window.strip.words.text() == "The connection broke. What arrived is kept."
    assert window.desk.session.conversation.turns[0].reply.partial


def test_pointing_at_a_value_lights_it_everywhere(window: Window, write: Callable[[str], None]) -> None:
    write(PROMPT)
    editor = window.panes.yours.editor
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(PROMPT.index("Maria") + 1)
    editor.setTextCursor(cursor)
    lit = [row for row in rows_of(window, ValueRow) if row.property("look") == "row-lit"]
    assert [row.item.value for row in lit] == ["Maria Keller"]
    box = editor.cursorRect().center()
    assert editor.mark_at(box) is not None
    assert editor.mark_at(QPoint(editor.width() - 4, editor.height() - 4)) is None


def test_the_raw_request_is_one_click_away(window: Window, write: Callable[[str], None]) -> None:
    window.desk.use_provider("openai")
    write(PROMPT)
    window.panes.leaving.raw_button.click()
    raw = window.panes.leaving._raw.toPlainText()
    assert raw.startswith("POST https://api.openai.com/v1/chat/completions\n\n{\n")
    assert '"content": "Ask [PERSON_1]' in raw


def test_the_note_and_the_earlier_turns_are_part_of_what_leaves(
    window: Window, write: Callable[[str], None], qtbot: QtBot
) -> None:
    write(PROMPT)
    _send(window, qtbot)
    write("And Tom Baker?")
    assert window.panes.leaving._along_button.text() == "Sent along: a note, 2 earlier messages"
    window.panes.leaving._along_button.click()
    shown = window.panes.leaving._along.toPlainText()
    assert "Ask [PERSON_1] in [LOCATION_1]" in shown
    assert "Maria Keller" not in shown


def test_a_stopped_engine_is_said_and_asked_again_and_the_text_is_not_lost(
    window: Window, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.errors = [EngineStopped()]
    window.panes.yours.editor.type_over(PROMPT)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert "was started again" in window.strip.words.text()
    assert window.panes.yours.editor.plain() == PROMPT


def test_an_engine_that_keeps_stopping_is_left_to_the_person(
    window: Window, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.errors = [EngineStopped() for _ in range(4)]
    window.panes.yours.editor.type_over(PROMPT)
    qtbot.waitUntil(window.strip.button.isVisible)
    assert not window.bar.send_button.isEnabled()
    window.strip.button.click()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert len(assistant.drafted) == 5


def test_a_text_that_is_refused_says_so_and_writing_on_clears_it(
    window: Window, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.errors = [TextTooLong(2_000_000, 1_000_000)]
    window.panes.yours.editor.type_over(PROMPT)
    qtbot.waitUntil(window.strip.isVisible)
    assert window.strip.words.text().startswith("The text has 2,000,000 characters")
    QTest.keyClicks(window.panes.yours.editor, "!")
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert not window.strip.isVisible()


def test_an_engine_that_cannot_start_says_so_and_can_be_tried_again(
    open_window: OpenWindow, assistant: AssistantDouble, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Exception] = [ModelMissing("The language model is not installed.")]
    working = assistant.detect

    def detect(text: str, profile: Profile) -> tuple[()]:
        if answers:
            raise answers.pop()
        working(text, profile)
        return ()

    monkeypatch.setattr(assistant, "detect", detect)
    window = open_window(assistant)
    window.panes.yours.editor.type_over(PROMPT)
    qtbot.waitUntil(lambda: window.desk.phase is Phase.FAILED)
    assert window.strip.words.text() == "The language model is not installed."
    window.strip.button.click()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert window.panes.yours.editor.plain() == PROMPT


def test_what_happened_to_the_settings_file_is_said(
    assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window], qtbot: QtBot
) -> None:
    assistant.notice = "The settings were moved aside."
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.problem is not None and window.desk.problem.says == assistant.notice)


def test_text_typed_while_loading_is_checked_as_soon_as_it_can_be(
    open_window: OpenWindow, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    window = open_window(assistant)
    QTest.keyClicks(window.panes.yours.editor, "Ask Tom Baker")
    assert window.desk.phase is Phase.LOADING
    assert "Getting ready" in window.bar.says.text()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert leaves(window) == "Ask [PERSON_1]"


def test_conversations_are_kept_apart(window: Window, write: Callable[[str], None], qtbot: QtBot) -> None:
    write(PROMPT)
    _send(window, qtbot)
    window.conversations.new_button.click()
    assert window.turns.cards == []
    write("Ask Tom Baker")
    assert leaves(window) == "Ask [PERSON_1]"
    titles = [window.conversations.list.item(row).text() for row in range(window.conversations.list.count())]
    assert titles == ["Ask Tom Baker", "Ask Maria Keller in Springfield about…"]
    window.conversations.search.setText("springfield")
    assert window.conversations.list.count() == 1
    window.conversations.search.clear()
    window.conversations.list.setCurrentRow(1)
    assert len(window.turns.cards) == 1
    assert window.panes.yours.editor.plain() == ""
    window.conversations.list.setCurrentRow(0)
    assert window.panes.yours.editor.plain() == "Ask Tom Baker"


def test_a_reply_goes_to_the_conversation_that_asked(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.held = threading.Event()
    write(PROMPT)
    asking = window.desk.session
    window.approve()
    qtbot.waitUntil(lambda: window.desk.live is not None and bool(window.desk.live.received))
    window.conversations.new_button.click()
    QTest.keyClicks(window.panes.yours.editor, "Meanwhile")
    assert window.turns.cards == []
    assistant.held.set()
    qtbot.waitUntil(lambda: window.desk.live is None)
    assert len(asking.conversation.turns) == 1
    assert window.desk.session is not asking
    assert window.panes.yours.editor.plain() == "Meanwhile"


def test_choices_are_remembered_for_each_provider(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    window.bar.chosen.emit(Profile.STRICT)
    qtbot.waitUntil(lambda: bool(assistant.settings.habits))
    window.bar.provider_chosen.emit("openai")
    assert window.desk.session.choices.profile is Profile.BALANCED
    qtbot.waitUntil(lambda: assistant.settings.provider == "openai")
    window.bar.provider_chosen.emit("practice")
    assert window.desk.session.choices.profile is Profile.STRICT
    assert window.bar.profile.box.currentText() == "Strict"


def test_closing_while_a_reply_streams_ends_everything(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.held = threading.Event()
    write(PROMPT)
    window.approve()
    qtbot.waitUntil(lambda: window.desk.live is not None and bool(window.desk.live.received))
    window.close()
    window.desk.close(5)
    assert assistant.closed
    assert not [each for each in threading.enumerate() if each.name in {"drafts", "sending", "errands"}]


def test_pasted_rich_text_comes_in_plain_and_keeps_its_no_break_spaces(window: Window) -> None:
    editor = window.panes.yours.editor
    editor.type_over("a\u00a0b\u2028c")
    assert editor.plain() == "a\u00a0b\nc"
    assert editor.acceptRichText() is False


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble
) -> None:
    write(PROMPT)
    window.panes.yours.editor.setFocus()
    reached: list[QWidget] = []  # kept: a wrapper that is let go gives its identity to the next one
    nameless = []
    widget = QApplication.focusWidget()
    for _ in range(200):
        assert widget is not None
        if widget in reached:
            break
        reached.append(widget)
        if not (widget.accessibleName() or getattr(widget, "text", str)()):
            nameless.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    assert not nameless
    wanted = [
        window.panes.yours.editor,
        window.panes.leaving.view,
        window.panes.leaving.raw_button,
        window.bar.profile.box,
        window.bar.provider.box,
        window.bar.copy_button,
        window.bar.send_button,
        window.conversations.list,
        window.conversations.search,
        *(row.switch for row in rows_of(window, ValueRow)),
        *(row.button for row in rows_of(window, EditRow)),
    ]
    assert [each for each in wanted if each not in reached] == []


@pytest.mark.parametrize(("width", "height"), [(960, 600), (1280, 800)])
def test_nothing_is_cut_off_at_the_smallest_and_the_usual_size(
    window: Window, write: Callable[[str], None], width: int, height: int
) -> None:
    window.resize(width, height)
    write(PROMPT)
    assert (window.width(), window.height()) == (width, height)
    for widget in (window.bar.send_button, window.bar.copy_button, window.review, window.lock, window.panes):
        corner = widget.mapTo(window, widget.rect().bottomRight())
        assert corner.x() < width
        assert corner.y() < height
    assert window.panes.yours.editor.viewport().width() >= 240


def test_tab_goes_from_the_text_over_what_leaves_and_the_review_to_send(
    window: Window, write: Callable[[str], None]
) -> None:
    write(PROMPT)
    switches = [row.switch for row in rows_of(window, ValueRow)]
    wanted = [window.panes.yours.editor, window.panes.leaving.view, *switches, window.bar.profile.box]
    wanted.append(window.bar.send_button)
    wanted[0].setFocus()
    reached = []
    for _ in range(40):
        reached.append(QApplication.focusWidget())
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
    places = [reached.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_typing_on_leaves_the_review_panel_as_it_is(window: Window, write: Callable[[str], None]) -> None:
    write(PROMPT)
    before = window.review.findChildren(EditRow)
    write(PROMPT + " And nothing more.")
    assert window.review.findChildren(EditRow) == before


def test_a_request_that_goes_out_again_is_counted_in_sight(
    window: Window, write: Callable[[str], None], assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.waits = [Waiting(2, 3, 4.0, "model.example cannot answer now.")]
    write("Hello there")
    told: list[str] = []
    window.desk.changed.connect(lambda: told.append(window.desk.problem.says if window.desk.problem else ""))
    _send(window, qtbot)
    assert "model.example cannot answer now. It goes out again in 4 seconds, try 2 of 3." in told
    assert window.desk.problem is None
