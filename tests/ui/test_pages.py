"""The settings and the health page."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import KeychainMissing
from desktop_app.ui.readiness import Phase
from desktop_app.ui.settings_page import SettingsPage
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble

_KEY = "not-a-real-key-0000"


@pytest.fixture
def window(open_window: Callable[[AssistantDouble], Window], assistant: AssistantDouble, qtbot: QtBot) -> Window:
    made = open_window(assistant)
    qtbot.waitUntil(lambda: made.desk.phase is Phase.READY)
    made.conversations.settings_wanted.emit()
    return made


@pytest.fixture
def page(window: Window) -> SettingsPage:
    window.settings_page.show_provider("openai")
    return window.settings_page


def test_a_key_goes_to_the_keychain_and_is_shown_nowhere(
    window: Window, page: SettingsPage, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assert page.key.field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(page.key.field, _KEY)
    QTest.keyClick(page.key.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.key.keep_button.text() == "Replace key")
    assert assistant.keychain.keys == {"openai": _KEY}
    texts = [getattr(widget, "text", str)() for widget in window.findChildren(QWidget)]
    assert not [text for text in texts if _KEY in str(text)]
    page.key.forget_button.click()
    qtbot.waitUntil(lambda: not assistant.keychain.keys)


def test_address_and_model_are_kept_and_used_from_then_on(
    window: Window, page: SettingsPage, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    page.address.setText(" http://127.0.0.1:8000/v1 ")
    page.model.setText("small")
    page.save_button.click()
    qtbot.waitUntil(lambda: page.outcome.text() == "Kept.")
    provider = assistant.provider("openai")
    assert (provider.base_url, provider.model) == ("http://127.0.0.1:8000/v1", "small")
    assert window.desk.provider == provider
    assert window.bar.provider.box.currentText() == "OpenAI · small"


def test_a_missing_keychain_is_explained_on_the_page(
    page: SettingsPage, assistant: AssistantDouble, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: str) -> None:
        raise KeychainMissing("This system offers no keychain. Install one.")

    monkeypatch.setattr(assistant.keychain, "store", missing)
    page.key.field.setText(_KEY)
    page.key.keep_button.click()
    qtbot.waitUntil(lambda: page.outcome.text() == "This system offers no keychain. Install one.")
    assert page.key.field.text() == ""


def test_practice_needs_neither_address_nor_key(page: SettingsPage) -> None:
    page.show_provider("practice")
    assert not page.key.isVisible()
    assert not page.address.isVisible()


def test_escape_leads_back_to_writing(window: Window, page: SettingsPage) -> None:
    QTest.keyClick(page.back_button, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.panes.yours.editor.isVisible()


def test_nothing_is_sent_from_another_page(
    window: Window, page: SettingsPage, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    window.panes.yours.editor.type_over("Ask Tom Baker")
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    QTest.keyClick(page.model, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(50)
    assert assistant.approved == []


def test_importing_the_window_loads_nothing_heavy() -> None:
    heavy = (
        "desktop_app.assistant desktop_app.engine httpx keyring spacy presidio_analyzer onnxruntime tokenizers harper"
    )
    code = f"import sys, desktop_app.ui.application; print([name for name in {heavy.split()} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_key_is_tried_and_the_answer_told(page: SettingsPage, assistant: AssistantDouble, qtbot: QtBot) -> None:
    assert not page.key.test_button.isEnabled()
    for key, told in ((_KEY, "does not accept the key"), ("good", "accepts the key.")):
        assistant.keychain.keys["openai"] = key
        page.show_provider("openai")
        qtbot.waitUntil(page.key.test_button.isEnabled)
        page.key.test_button.click()
        qtbot.waitUntil(lambda told=told: told in page.outcome.text())
        assert _KEY not in page.outcome.text()


def test_the_models_a_provider_offers_are_offered(page: SettingsPage, qtbot: QtBot) -> None:
    page.models_button.click()
    qtbot.waitUntil(lambda: "2 models" in page.outcome.text())
    completer = page.model.completer()
    assert completer is not None
    names = [completer.model().index(row, 0).data() for row in range(completer.model().rowCount())]
    assert names == ["small-model", "large-model"]


def test_only_a_server_on_this_machine_can_be_trusted_with_everything(
    page: SettingsPage, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assert page.trusted.isHidden()
    page.show_provider("ollama")
    assert not page.trusted.isHidden()
    page.trusted.setChecked(True)
    page.save_button.click()
    qtbot.waitUntil(lambda: page.outcome.text() == "Kept.")
    assert assistant.provider("ollama").trusted
    page.address.setText("https://model.example/v1")
    page.save_button.click()
    qtbot.waitUntil(lambda: "cannot be trusted" in page.outcome.text())
    assert assistant.provider("ollama").base_url == "http://127.0.0.1:11434/v1"
