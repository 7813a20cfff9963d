"""In a long text what is private is marked before its draft is there, and marks do not flicker on the way."""

from __future__ import annotations

import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble

_LONG = "Nothing of note happened on that day either.\n" * 60
_NAME = "Maria Keller"


def _marked(window: Window) -> list[str]:
    editor = window.panes.yours.editor
    return [editor.plain()[mark.start : mark.end] for mark in editor.marks]


def _ready(qtbot: QtBot, window: Window, text: str) -> None:
    qtbot.waitUntil(lambda: window.desk.phase.name == "READY")
    window.panes.yours.editor.type_over(text)
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)


def test_a_name_in_a_long_text_is_marked_while_its_draft_is_still_being_made(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    window = open_window(assistant)
    _ready(qtbot, window, _LONG)
    assistant.gate = threading.Event()
    window.panes.yours.editor.type_over(f"{_LONG}Ask {_NAME}")
    qtbot.waitUntil(lambda: _marked(window) == [_NAME])
    assert not window.desk.readiness.may_send
    assert window.panes.yours.editor.marks[0].ink is not None
    assistant.gate.set()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert _marked(window) == [_NAME]


def test_a_longer_name_takes_the_place_of_its_beginning_and_others_stay(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    window = open_window(assistant)
    _ready(qtbot, window, f"Ask Tom Baker. {_LONG}")
    yours = window.panes.yours
    (first,) = yours.editor.marks
    assistant.gate = threading.Event()
    text = f"Ask Tom Baker. {_LONG}Ask {_NAME}"
    yours.editor.type_over(text)
    qtbot.waitUntil(lambda: _NAME in _marked(window))
    assert "Tom Baker" in _marked(window)
    assert yours.editor.marks[0].key == first.key
    assistant.gate.set()
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)


def test_a_choice_is_drafted_at_once_in_a_long_text_too(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    window = open_window(assistant)
    looks: list[str] = []
    _ready(qtbot, window, f"Ask {_NAME}. {_LONG}")
    window.desk.seen.connect(lambda text, _: looks.append(text))
    window.desk.revise(lambda session: session.keep(_NAME))
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert looks == []


def test_a_short_text_is_not_looked_at_apart(
    qtbot: QtBot, assistant: AssistantDouble, open_window: Callable[[AssistantDouble], Window]
) -> None:
    window = open_window(assistant)
    looks: list[str] = []
    window.desk.seen.connect(lambda text, _: looks.append(text))
    _ready(qtbot, window, f"Ask {_NAME}")
    qtbot.wait(100)
    assert looks == []
