"""Pictures of the window for a person to look at. Skipped unless DISCREET_PICTURES names a folder to put them in.

QT_SCALE_FACTOR is Qt's own; run once with 1 and once with 2. DISCREET_LANGUAGE names another language than English.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import ConnectionFailed
from desktop_app.gateway.discovery import Found
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.language import speak
from desktop_app.ui.sample import SAMPLE
from desktop_app.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme
from desktop_app.ui.window import Window
from desktop_app.vocabulary import (
    Advice,
    Choice,
    DomainCard,
    Edit,
    EntityType,
    Finding,
    Leak,
    Offer,
    Provider,
    ProviderKind,
    Reading,
    Span,
    Style,
)
from tests.ui.double import AssistantDouble

_FOLDER = os.environ.get("DISCREET_PICTURES", "")
_LANGUAGE = os.environ.get("DISCREET_LANGUAGE", "en")
_SCALE = os.environ.get("QT_SCALE_FACTOR", "1")
_LONG = (
    SAMPLE + "\n\nHer account is A-4711 at Example Works, the password hunter2 must not be repeated. "
    "She has asthma and was born 1 May 1980. Tom Baker will recieve a copy.\n"
)
_TABLE = "Is this fair?\n\nname;team;pay\n" + "".join(
    f"Tom Baker;{team};{pay}\n"
    for team, pay in (("north", 2100), ("north", 2300), ("south", 1900), ("south", 2650), ("east", 2200))
)

pytestmark = pytest.mark.skipif(not _FOLDER, reason="DISCREET_PICTURES names no folder")


@pytest.mark.parametrize(
    ("name", "theme"),
    [("light", LIGHT), ("dark", DARK), ("light-contrast", LIGHT_CONTRAST), ("dark-contrast", DARK_CONTRAST)],
)
def test_the_window_is_pictured(
    qtbot: QtBot,
    qapp: QApplication,
    appearance: Appearance,
    assistant: AssistantDouble,
    open_window: Callable[[AssistantDouble], Window],
    name: str,
    theme: Theme,
) -> None:
    speak(qapp, _LANGUAGE)
    appearance.use(theme)
    window = open_window(assistant)

    def picture(state: str, widget: QWidget = window) -> None:
        qtbot.wait(60)
        path = Path(_FOLDER) / f"{name}-{_SCALE}-{state}.png"
        assert widget.grab().save(str(path))

    picture("0-loading")
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
    picture("1-empty")
    window.try_sample()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    picture("2-sample")
    assistant.card = DomainCard("support", 0.82, {"product": ("parcel",), "wish": ("a friendly reminder",)}, ())
    at = _LONG.index("asthma")
    finding = Finding(Span(at, at + len("asthma")), EntityType.HEALTH, 0.9, "on the list of the test")
    end = Span(len(_LONG.rstrip()), len(_LONG.rstrip()))
    choices = tuple(
        Choice(words, (Edit(end, "", f"\nThe audience: {words}.", "addition", ""),))
        for words in ("customers", "experts")
    )
    assistant.reading = Reading(offers=(Offer("audience", "Who is it for?", choices),))
    assistant.advice = (Advice(finding, "What is hidden here cannot be judged.", (Style.BROADER,)),)
    window.panes.yours.editor.type_over(_LONG)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    window.review.light("maria keller")
    window.panes.light("maria keller")
    picture("3-everything")
    window.panes.leaving.raw_button.setChecked(True)
    picture("4-raw")
    window.panes.leaving.raw_button.setChecked(False)
    window.panes.leaving._toggle_along()
    window.desk.revise(lambda session: session.keep("Springfield"))
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    picture("5-kept")
    assistant.advice = ()
    assistant.held = threading.Event()
    window.desk.use_provider("openai")
    assistant.keychain.keys["openai"] = "key"
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    window.approve()
    qtbot.waitUntil(lambda: window.desk.live is not None and "parcel" in window.desk.live.restored)
    picture("6-streaming")
    assistant.held.set()
    qtbot.waitUntil(lambda: window.desk.live is None)
    picture("7-reply")
    window.turns.cards[0].flip_button.setChecked(True)
    picture("8-flipped")
    window.turns.cards[0].flip_button.setChecked(False)
    window.panes.yours.editor.type_over("And what about Tom Baker in Springfield?")
    assistant.leaks = (Leak(EntityType.CREDIT_CARD_NUMBER, "digits", 2, Span(0, 4)),)
    qtbot.waitUntil(lambda: window.desk.problem is not None)
    picture("9-leak")
    assistant.leaks = ()
    assistant.cut = ConnectionFailed("The provider cannot be reached. Check the address and the network.")
    window.settings_page.show_provider("openai")
    window._open_page(window.settings_page)
    qtbot.wait(200)
    picture("a-settings")
    assistant.servers = (Found(Provider("vllm", ProviderKind.OPENAI, "http://127.0.0.1:8000/v1", "m"), ()),)
    form = window.settings_page.form
    form.open_button.click()
    form.find_button.click()
    qtbot.wait(200)
    scroll = window.settings_page.findChild(QScrollArea)
    scroll.ensureWidgetVisible(form, 0, 0)
    picture("a2-adding")
    window._open_page(window.health_page)
    qtbot.wait(200)
    picture("b-health")
    window._close_page()
    window.desk.try_again()
    window.resize(960, 600)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    picture("c-small")
    window._begin()
    window.panes.yours.editor.type_over(_LONG)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    picture("d-small-everything")
    window.conversations.fold(narrow=False)
    picture("e-small-unfolded")
    window.conversations.fold(narrow=True)
    window._begin()
    window.panes.yours.editor.type_over(_TABLE)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    picture("f-table")
