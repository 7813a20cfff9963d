"""What was kept is there after a restart: listed, searched, opened, deleted; and what can be set about it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.errors import KeychainMissing
from desktop_app.storage.archive import Archive
from desktop_app.storage.records import Outcome
from desktop_app.ui.readiness import Phase
from desktop_app.ui.window import Window
from desktop_app.vocabulary import Conversation, EntityType, Reply, Turn
from tests.storage.drafts import MARIA, REPLY, MemoryKeychain, draft
from tests.ui.double import AssistantDouble
from tests.ui.seen import leaves

OpenWindow = Callable[[AssistantDouble], Window]


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def folder(tmp_path: Path, keychain: MemoryKeychain) -> Path:
    """An archive with two conversations from an earlier time."""
    archive = Archive(tmp_path, keychain)  # type: ignore[arg-type]
    archive.open()
    kept = {"Leeds": EntityType.LOCATION}
    store = archive.opened()
    store.depart(draft("Ask Maria Keller about orchids in Leeds", MARIA, "one", kept=kept)).conclude(
        Outcome.SENT, REPLY
    )
    store.depart(draft("Thank Tom", {}, "two")).conclude(Outcome.SENT, Reply("Done.", "Done."))
    archive.close()
    return tmp_path


@pytest.fixture
def window(
    folder: Path, keychain: MemoryKeychain, open_window: OpenWindow, assistant: AssistantDouble, qtbot: QtBot
) -> Window:
    assistant.archive = Archive(folder, keychain)  # type: ignore[arg-type]
    made = open_window(assistant)
    qtbot.waitUntil(lambda: made.desk.phase is Phase.READY and made.desk.keeping.is_open)
    return made


def _titles(window: Window) -> list[str]:
    return [window.conversations.list.item(row).text() for row in range(window.conversations.list.count())]


def test_kept_conversations_are_listed_without_a_hidden_value(window: Window) -> None:
    assert _titles(window) == ["New conversation", "Thank Tom", "Ask [PERSON_1] about orchids in Leeds"]
    assert window.conversations.note.text() == "Conversations are kept on this machine, encrypted."


def test_a_kept_conversation_opens_as_it_was_left(window: Window, qtbot: QtBot) -> None:
    window.conversations.list.setCurrentRow(2)
    qtbot.waitUntil(lambda: len(window.turns.cards) == 1)
    (card,) = window.turns.cards
    assert card.said.plain() == "Ask Maria Keller about orchids in Leeds"
    assert card.reply.plain() == "Dear Maria Keller, yes."
    assert len(card.reply.marks) == 1, "the vault is back too"
    assert window.desk.session.choices.kept == {"Leeds"}
    window.panes.yours.editor.type_over("And Maria Keller again")
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert leaves(window) == "And [PERSON_1] again"


def test_one_that_opens_late_does_not_push_aside_what_was_chosen_since(window: Window, qtbot: QtBot) -> None:
    late = window.desk.sessions[2]
    window.desk.show(late)
    window.desk.show(window.desk.sessions[0])
    qtbot.waitUntil(lambda: not late.unread)
    assert window.desk.session is window.desk.sessions[0]


def test_words_are_found_in_turns_that_were_not_opened_yet(window: Window, qtbot: QtBot) -> None:
    window.conversations.search.setText("maria")
    qtbot.waitUntil(lambda: _titles(window) == ["Ask [PERSON_1] about orchids in Leeds"])
    window.conversations.search.setText("nowhere")
    qtbot.waitUntil(lambda: _titles(window) == [])
    window.conversations.search.clear()
    assert len(_titles(window)) == 3


@pytest.mark.qt_log_ignore("This plugin does not support")  # what menus ask for and an offscreen display lacks
def test_deleting_takes_a_menu_and_a_choice(window: Window, assistant: AssistantDouble, qtbot: QtBot) -> None:
    window.conversations.list.setCurrentRow(2)
    qtbot.waitUntil(lambda: len(window.turns.cards) == 1)
    window.conversations.list.setFocus()
    QTest.keyClick(window.conversations.list, Qt.Key.Key_Delete)
    (menu,) = window.conversations.findChildren(QMenu)
    assert len(_titles(window)) == 3
    menu.actions()[0].trigger()
    assert _titles(window) == ["New conversation", "Thank Tom"]
    assert window.turns.cards == []
    store = assistant.archive.opened()
    qtbot.waitUntil(lambda: [summary.id for summary in store.conversations()] == ["two"])
    menu.close()
    assert window.conversations.menu(None, QPoint(0, 0)) is None


def test_nothing_about_the_archive_is_asked_on_the_ui_thread(
    window: Window, assistant: AssistantDouble, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    threads: set[str] = set()
    opened = assistant.archive.opened

    def noting() -> object:
        threads.add(threading.current_thread().name)
        return opened()

    monkeypatch.setattr(assistant.archive, "opened", noting)
    window.conversations.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: len(window.turns.cards) == 1)
    window.desk.forget(window.desk.session)
    qtbot.waitUntil(lambda: len(opened().conversations()) == 1)
    assert threads == {"keeping"}
    assert threading.main_thread().name not in assistant.threads


# --- the panel


def _panel(window: Window) -> None:
    window.conversations.settings_wanted.emit()


def test_the_recovery_key_is_shown_once(
    window: Window, folder: Path, keychain: MemoryKeychain, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    _panel(window)
    panel = window.settings_page.archive
    assert panel.recovery_button.text() == "Make a recovery key"
    panel.recovery_button.click()
    qtbot.waitUntil(lambda: panel.recovery_key.isVisible())
    key = panel.recovery_key.text()
    assert panel.recovery_button.text() == "Make another recovery key"
    window.settings_page.refresh()
    assert panel.recovery_key.text() == ""
    assert not panel.recovery_key.isVisible()
    assistant.archive.close()
    keychain.keys.clear()
    again = Archive(folder, keychain)  # type: ignore[arg-type]
    assert again.open(recovery_key=key).is_open
    again.close()


def test_days_are_kept_in_the_settings(window: Window, assistant: AssistantDouble, qtbot: QtBot) -> None:
    _panel(window)
    panel = window.settings_page.archive
    assert panel.days.box.currentText() == "Until I delete them"
    panel.days.chosen.emit(30)
    qtbot.waitUntil(lambda: assistant.settings.retention_days == 30)
    assert len(_titles(window)) == 3


def test_deleting_everything_asks_once_more_and_then_does(
    window: Window, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    _panel(window)
    panel = window.settings_page.archive
    assert not panel.sure_button.isVisible()
    panel.wipe_button.click()
    panel.spare_button.click()
    assert len(assistant.archive.opened().conversations()) == 2
    panel.wipe_button.click()
    panel.sure_button.click()
    qtbot.waitUntil(lambda: _titles(window) == ["New conversation"])
    qtbot.waitUntil(lambda: window.desk.keeping.is_open and assistant.archive.opened().conversations() == ())


def test_without_a_keychain_a_passphrase_keeps_what_was_said_so_far(
    tmp_path: Path, open_window: OpenWindow, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    keychain = MemoryKeychain(trouble=KeychainMissing("None."))
    assistant.archive = Archive(tmp_path, keychain)  # type: ignore[arg-type]
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase is Phase.READY and window.desk.keeping.standing is not None)
    assert "memory only" in window.conversations.note.text()
    window.desk.session.sent(Conversation((Turn("Ask Maria", "Ask [PERSON_1]", REPLY),), id="early"))
    _panel(window)
    panel = window.settings_page.archive
    assert panel.secret.isVisible()
    assert not panel.days.isVisible()
    QTest.keyClicks(panel.secret, "short")
    panel.open_button.click()
    qtbot.waitUntil(lambda: "8 characters" in panel.outcome.text())
    QTest.keyClicks(panel.secret, "correct horse")
    QTest.keyClick(panel.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.days.isVisible())
    assert panel.secret.text() == ""
    assert [summary.id for summary in assistant.archive.opened().conversations()] == ["early"]
    assert _titles(window) == ["Ask Maria"], "it is not listed twice"


def test_a_lost_key_offers_the_recovery_key_and_a_new_beginning(
    folder: Path, open_window: OpenWindow, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.archive = Archive(folder, MemoryKeychain())  # type: ignore[arg-type]
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase is Phase.READY and window.desk.keeping.standing is not None)
    _panel(window)
    panel = window.settings_page.archive
    QTest.keyClicks(panel.secret, "AAAA-BBBB")
    panel.open_button.click()
    qtbot.waitUntil(lambda: "36 letters and digits" in panel.outcome.text())
    panel.anew_button.click()
    qtbot.waitUntil(lambda: window.desk.keeping.is_open)
    assert list(folder.glob("archive.aside-*.db"))
