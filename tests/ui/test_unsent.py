"""What was being written is there again at the next start, where anything is kept; elsewhere nothing of it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.errors import KeychainMissing
from desktop_app.storage.archive import Archive
from desktop_app.ui.readiness import Phase
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble, KeychainDouble

OpenWindow = Callable[[AssistantDouble], Window]
_TEXT = "Ask about the orchid"


@pytest.fixture
def start(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> Callable[[], Window]:
    """Starts the program anew over one archive, ended as by a kill: nobody says goodbye."""
    keychain = KeychainDouble()

    def started() -> Window:
        assistant = AssistantDouble()
        assistant.archive = Archive(tmp_path, keychain)  # type: ignore[arg-type]
        window = open_window(assistant)
        qtbot.waitUntil(lambda: window.desk.phase is Phase.READY and window.desk.keeping.is_open)
        return window

    return started


def _unsent(window: Window) -> dict[str, str]:
    assistant = window.desk.assistant
    assert assistant is not None
    return assistant.archive.opened().unsent()


def test_a_text_that_was_not_sent_is_back_after_a_kill(start: Callable[[], Window], qtbot: QtBot) -> None:
    first = start()
    first.panes.yours.editor.type_over(_TEXT)
    qtbot.waitUntil(lambda: list(_unsent(first).values()) == [_TEXT])

    second = start()
    qtbot.waitUntil(lambda: second.panes.yours.editor.plain() == _TEXT)
    assert second.strip.isVisible()
    assert "not been sent" in second.strip.words.text()
    qtbot.waitUntil(lambda: second.desk.readiness.may_send)


def test_closing_the_window_keeps_the_last_keystroke(start: Callable[[], Window], qtbot: QtBot) -> None:
    first = start()
    first.panes.yours.editor.type_over(_TEXT)
    first.desk.close(5.0)

    second = start()
    qtbot.waitUntil(lambda: second.panes.yours.editor.plain() == _TEXT)


def test_what_was_sent_or_deleted_is_not_brought_back(start: Callable[[], Window], qtbot: QtBot) -> None:
    first = start()
    first.panes.yours.editor.type_over(_TEXT)
    qtbot.waitUntil(lambda: bool(_unsent(first)))
    first.panes.yours.editor.type_over("")
    qtbot.waitUntil(lambda: not _unsent(first))

    first.panes.yours.editor.type_over(_TEXT)
    qtbot.waitUntil(lambda: bool(_unsent(first)))
    first.desk.forget(first.desk.session)
    qtbot.waitUntil(lambda: not _unsent(first))


def test_a_follow_up_comes_back_in_its_conversation(start: Callable[[], Window], qtbot: QtBot) -> None:
    first = start()
    store = first.desk.assistant.archive.opened()  # type: ignore[union-attr]
    with qtbot.waitSignal(first.desk.finished):
        first.panes.yours.editor.type_over("Thank John Smith")
        qtbot.waitUntil(lambda: first.desk.readiness.may_send)
        first.approve()
    conversation = replace(first.desk.session.conversation, id="a1")
    first.desk.session.conversation = conversation
    store.keep(conversation)
    first.panes.yours.editor.type_over(_TEXT)
    qtbot.waitUntil(lambda: _unsent(first) == {conversation.id: _TEXT})

    second = start()
    kept = next(session for session in second.desk.sessions if session.conversation.id == conversation.id)
    second.desk.show(kept)
    qtbot.waitUntil(lambda: second.panes.yours.editor.plain() == _TEXT)
    assert len(second.turns.cards) == 1


def test_nothing_is_remembered_where_nothing_is_kept(
    open_window: OpenWindow, assistant: AssistantDouble, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise KeychainMissing("there is none")

    monkeypatch.setattr(KeychainDouble, "store", missing)
    assistant.archive = Archive(tmp_path, assistant.keychain)  # type: ignore[arg-type]
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase is Phase.READY)
    window.panes.yours.editor.type_over(_TEXT)
    window.desk.close(5.0)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
