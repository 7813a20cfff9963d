"""The shortcut over other people's programs: a marked text is replaced in place, or everything stays as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Program
from tests.journeys.other_programs import Others

Start = Callable[..., Program]
_TEXT = "My name is John Smith and my card is 4532-7153-9856-3421."
_SECOND = "The second line stays."
_CHORD = "ctrl+alt+h"
pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def others(display: str, home: Path) -> Iterator[Others]:
    programs = Others(display, home)
    yield programs
    programs.end()


@pytest.fixture
def note(home: Path) -> Path:
    path = home / "note-of-a-person.txt"
    path.write_text(f"{_TEXT}\n{_SECOND}\n", encoding="utf-8")
    return path


def _ready(start: Start) -> Program:
    program = start()
    program.wait_for_window()
    program.wait(lambda shown: shown["phase"] == "READY")
    return program


def _mark_first_line(others: Others) -> None:
    others.press("ctrl+Home", "shift+End")
    others.until(lambda: others.clipboard(selection="primary").decode() == _TEXT)


def _saved(others: Others, note: Path) -> str:
    others.press("ctrl+s")
    others.do("sleep", "1.0")
    return note.read_text(encoding="utf-8")


def _clipboard_is_as_before(others: Others) -> None:
    others.until(lambda: others.clipboard() == b"what was copied before")
    assert others.clipboard("text/html") == b"<b>what was copied before</b>"
    assert others.clipboard("application/x-of-the-other") == bytes(range(256))
    assert "x-kde-passwordManagerHint" not in others.clipboard("TARGETS").decode()


def test_a_marked_text_is_hidden_in_the_editor_and_one_undo_brings_it_back(
    start: Start, others: Others, note: Path
) -> None:
    program = _ready(start)
    others.owner_of_the_clipboard()
    others.editor(note)
    _mark_first_line(others)
    others.press(_CHORD)
    shown = program.wait(lambda shown: shown["popup"] and shown["popup"]["may_use"])
    assert shown["popup"]["text"] == "My name is [PERSON_1] and my card is [CREDIT_CARD_NUMBER_1]."
    others.picture("1-editor-popup")
    others.press("Return")
    program.wait(lambda shown: not shown["popup"])
    _clipboard_is_as_before(others)
    others.picture("2-editor-replaced")
    others.until(lambda: _saved(others, note) == f"{shown['popup']['text']}\n{_SECOND}\n")
    others.press("ctrl+z")
    others.until(lambda: _saved(others, note) == f"{_TEXT}\n{_SECOND}\n")


def test_escape_leaves_text_selection_and_clipboard_as_they_were(start: Start, others: Others, note: Path) -> None:
    program = _ready(start)
    others.owner_of_the_clipboard()
    others.editor(note)
    _mark_first_line(others)
    others.press(_CHORD)
    program.wait(lambda shown: shown["popup"] and shown["popup"]["may_use"])
    others.press("4")
    program.wait(lambda shown: shown["popup"]["may_use"])
    others.press("Escape")
    program.wait(lambda shown: not shown["popup"])
    _clipboard_is_as_before(others)
    assert others.clipboard(selection="primary").decode() == _TEXT
    assert _saved(others, note) == f"{_TEXT}\n{_SECOND}\n"


def test_in_a_terminal_the_text_is_typed_at_the_prompt(start: Start, others: Others, home: Path) -> None:
    program = _ready(start)
    others.owner_of_the_clipboard()
    typed = home / "typed"
    others.terminal("sh", "-c", f"echo 'Call John Smith'; cat > {typed}")
    others.do("sleep", "1.0")
    others.do("mousemove", "--window", others.do("getactivewindow"), "12", "8", "click", "--repeat", "3", "1")
    others.until(lambda: others.clipboard(selection="primary").strip() == b"Call John Smith")
    others.press(_CHORD)
    program.wait(lambda shown: shown["popup"] and shown["popup"]["may_use"])
    others.picture("3-terminal-popup")
    others.press("Return")
    program.wait(lambda shown: not shown["popup"])
    _clipboard_is_as_before(others)
    assert typed.read_text(encoding="utf-8") == "", "nothing is run before the person presses Enter"
    others.press("Return")
    others.until(lambda: typed.read_text(encoding="utf-8") == "Call [PERSON_1]\n")
    others.picture("4-terminal-typed")


def test_copying_from_the_popup_leaves_the_program_as_it_was(start: Start, others: Others, note: Path) -> None:
    program = _ready(start)
    others.editor(note)
    _mark_first_line(others)
    others.press(_CHORD)
    program.wait(lambda shown: shown["popup"] and shown["popup"]["may_use"])
    others.press("ctrl+c")
    program.wait(lambda shown: not shown["popup"])
    others.until(lambda: others.clipboard() == b"My name is [PERSON_1] and my card is [CREDIT_CARD_NUMBER_1].")
    assert _saved(others, note) == f"{_TEXT}\n{_SECOND}\n"
