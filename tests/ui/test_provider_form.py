"""Providers are added, found on this machine and removed in the window, with what is wrong said in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.gateway.discovery import Found
from desktop_app.ui.provider_form import ProviderForm
from desktop_app.ui.settings_page import SettingsPage
from desktop_app.ui.window import Window
from desktop_app.vocabulary import ModelOffer, Provider, ProviderKind
from tests.ui.double import AssistantDouble

_HERE = Found(
    Provider("vllm", ProviderKind.OPENAI, "http://127.0.0.1:8000/v1", "small"), (ModelOffer("small"), ModelOffer("big"))
)


@pytest.fixture
def page(window: Window) -> SettingsPage:
    window.conversations.settings_wanted.emit()
    return window.settings_page


@pytest.fixture
def form(page: SettingsPage) -> ProviderForm:
    return page.form


def test_a_provider_is_added_with_the_keyboard_and_chosen(
    window: Window, form: ProviderForm, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    form.open_button.click()
    assert form.name.hasFocus()
    form.kind.box.setCurrentIndex(form.kind.box.findData(ProviderKind.ANTHROPIC))
    form.kind.box.activated.emit(form.kind.box.currentIndex())
    QTest.keyClicks(form.name, " work ")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.provider is not None and window.desk.provider.name == "work")
    added = assistant.provider("work")
    assert (added.kind, added.base_url) == (ProviderKind.ANTHROPIC, "https://api.anthropic.com")
    page = window.settings_page
    assert page.address.text() == added.base_url
    assert page.model.hasFocus()
    assert not form.name.isVisible()


@pytest.mark.parametrize(
    ("name", "address", "said"),
    [
        ("", "https://host.example/v1", "name first"),
        ("work", "", "Give its address"),
        ("OpenAI", "https://host.example/v1", "already"),
        ("work", "nothing", "address"),
    ],
)
def test_what_cannot_be_added_is_explained_and_what_was_typed_stays(
    form: ProviderForm, assistant: AssistantDouble, qtbot: QtBot, name: str, address: str, said: str
) -> None:
    before = assistant.settings.providers
    form.open_button.click()
    form.name.setText(name)
    form.address.setText(address)
    form.add_button.click()
    qtbot.waitUntil(lambda: said in form.outcome.text())
    assert form.outcome.isVisible()
    assert (form.name.text(), form.address.text()) == (name, address)
    assert assistant.settings.providers == before


def test_a_kind_without_a_usual_address_leaves_it_to_be_typed(form: ProviderForm) -> None:
    form.open_button.click()
    assert form.address.text() == "https://api.openai.com/v1"
    form.kind.chosen.emit(ProviderKind.AZURE)
    assert form.address.text() == ""


def test_a_server_on_this_machine_is_offered_once_and_added(
    form: ProviderForm, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.servers = (_HERE,)
    form.find_button.click()
    qtbot.waitUntil(lambda: len(_offered(form)) == 1)
    _offered(form)[0].click()
    qtbot.waitUntil(lambda: any(each.name == "vllm" for each in assistant.settings.providers))
    assert assistant.provider("vllm") == _HERE.provider
    form.find_button.click()
    qtbot.waitUntil(lambda: "already" in form.outcome.text())
    assert not _offered(form)


def test_where_no_server_answers_that_is_said(form: ProviderForm, qtbot: QtBot) -> None:
    form.find_button.click()
    qtbot.waitUntil(lambda: "No server" in form.outcome.text())
    assert form.find_button.isEnabled()


def test_an_added_provider_is_removed_with_its_key_after_asking_once_more(
    window: Window, page: SettingsPage, form: ProviderForm, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.servers = (_HERE,)
    form.find_button.click()
    qtbot.waitUntil(lambda: len(_offered(form)) == 1)
    _offered(form)[0].click()
    qtbot.waitUntil(page.remove_button.isVisible)
    assistant.keychain.keys["vllm"] = "x" * 8
    page.remove_button.click()
    assert not page.remove_button.isVisible()
    assert page.spare_button.hasFocus()
    page.spare_button.click()
    page.remove_button.click()
    page.sure_button.click()
    qtbot.waitUntil(lambda: "removed" in page.outcome.text())
    assert "vllm" not in {provider.name for provider in assistant.settings.providers}
    assert not assistant.keychain.keys
    assert window.desk.provider is not None
    assert window.desk.provider.kind is ProviderKind.PRACTICE


def test_a_provider_that_comes_with_discreet_cannot_be_removed(page: SettingsPage) -> None:
    page.show_provider("openai")
    assert not page.remove_button.isVisible()


def _offered(form: ProviderForm) -> list[QPushButton]:
    words = [button for button in form.findChildren(QPushButton) if button.text().startswith("Add ")]
    return [button for button in words if button.isVisible() and button is not form.open_button]
