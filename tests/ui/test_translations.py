"""The window speaks English, German, French and Spanish, and no words of it are forgotten in any of them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.locations import resource
from desktop_app.ui.language import LANGUAGES, speak
from desktop_app.ui.window import Window
from desktop_app.ui.words import LEVEL, PROFILE, STYLE, TYPE
from tests.ui.double import AssistantDouble

_ROOT = Path(__file__).parents[2]
_OTHERS = [code for code in LANGUAGES if code != "en"]
_HELP = "Run pyside6-lupdate -no-obsolete -locations none on desktop_app/ui/*.py, translate, then pyside6-lrelease."


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What the window says now: every context and source that lupdate finds."""
    found = tmp_path_factory.mktemp("said") / "said.ts"
    sources = sorted(str(path) for path in (_ROOT / "desktop_app" / "ui").glob("*.py"))
    _qt("lupdate", *sources, "-ts", str(found), "-locations", "none")
    return {(context, message[0]) for context, message in _messages(found)}


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


@pytest.mark.parametrize("language", _OTHERS)
def test_every_word_of_the_window_is_translated(said: set[tuple[str, str]], language: str) -> None:
    translated = {(context, source): words for context, (source, words) in _messages(_file(language))}
    assert said - translated.keys() == set(), _HELP
    assert translated.keys() - said == set(), _HELP
    assert not [source for source, words in translated.items() if not words.strip()]


@pytest.mark.parametrize("language", _OTHERS)
def test_a_translation_has_the_places_to_fill_in_that_the_english_words_have(language: str) -> None:
    wrong = [
        source
        for _, (source, words) in _messages(_file(language))
        if Counter(re.findall(r"\{\w*\}", source)) != Counter(re.findall(r"\{\w*\}", words))
    ]
    assert not wrong


@pytest.mark.parametrize("language", _OTHERS)
def test_what_qt_loads_was_made_of_the_newest_words(tmp_path: Path, language: str) -> None:
    made = tmp_path / "made.qm"
    _qt("lrelease", "-silent", str(_file(language)), "-qm", str(made))
    assert made.read_bytes() == _file(language).with_suffix(".qm").read_bytes(), _HELP


@pytest.mark.usefixtures("german")
def test_the_window_is_german_in_german(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
    window.panes.yours.editor.type_over("Maria Keller lives in Springfield.")
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert window.bar.send_button.text() == "Senden"
    assert window.bar.says.text() == "Geprüft: 2 private Angaben verborgen"
    assert window.panes.leaving.raw_button.text() == "Rohe Anfrage"
    assert "Maria Keller, verborgen als PERSON 1" in window.panes.yours.editor.accessibleDescription()
    english = {"Send", "Copy", "Hide all", "Hide none", "Undo all", "Health", "Raw request", "Providers and keys"}
    main = window.panes.window()
    shown = {button.text() for button in main.findChildren(QAbstractButton) if button.isVisible()}
    assert not shown & english


@pytest.mark.usefixtures("german")
def test_words_are_looked_up_when_they_are_said_and_not_when_they_are_loaded() -> None:
    assert "Name" in TYPE.values()
    for table in (PROFILE, STYLE, LEVEL):
        assert all(len(pair) == 2 for pair in table.values())
    assert next(iter(PROFILE.values()))[0] == "Minimal"


def test_an_unknown_language_is_the_systems(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.language.language_of_system", lambda: "fr")
    speak(qapp, "tlh")
    try:
        assert "nom" in TYPE.values()
    finally:
        speak(qapp, "en")
    assert "name" in TYPE.values()


def _file(language: str) -> Path:
    return resource("translations", f"discreet_{language}.ts")


def _messages(file: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Context, source and translation of each message; an unfinished translation counts as none."""
    for context in ElementTree.parse(file).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            words = message.find("translation")
            done = words is not None and words.get("type") is None
            yield context.findtext("name", ""), (message.findtext("source", ""), (words.text or "") if done else "")


def _qt(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, capture_output=True)
