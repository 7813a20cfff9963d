"""The clipboard's content survives being borrowed, in every format; what only passes through says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.desktop.keyboard import Gesture, Target
from desktop_app.desktop.selection import Origin, Selection, Taken
from desktop_app.desktop.selection_formats import PassingText, kept

_BINARY = bytes(range(256))


def _rich() -> QMimeData:
    data = QMimeData()
    data.setText("before")
    data.setHtml("<i>before</i>")
    data.setData("application/x-other", _BINARY)
    data.setData("TIMESTAMP", b"\0\0\0\1")
    return data


class Pasting:
    """A keyboard over a program that pastes what the clipboard has at that moment."""

    def __init__(self) -> None:
        self.pasted: list[str] = []
        self.copies = ""
        self.looks = 0

    def is_held(self) -> bool:
        self.looks += 1
        return self.looks < 4

    def target(self) -> Target:
        return Target(7, is_terminal=False, has_selection=False)

    def return_to(self, target: Target) -> None: ...

    def press(self, gesture: Gesture) -> None:
        assert self.looks >= 4, "nothing is pressed while the person still holds the chord"
        clipboard = QGuiApplication.clipboard()
        if gesture is Gesture.PASTE:
            self.pasted.append(clipboard.mimeData().text())
        elif self.copies:
            clipboard.setText(self.copies)


@pytest.fixture(autouse=True)
def _nothing_stays_on_the_clipboard(qtbot: QtBot) -> Iterator[None]:
    """Takes back what a test put there: content made in Python must not outlive Python, or the run ends in a crash."""
    yield
    QGuiApplication.clipboard().clear()


def test_every_format_comes_back_and_the_protocols_own_questions_do_not(qtbot: QtBot) -> None:
    back = kept(_rich()).offered()
    assert (back.text(), back.html()) == ("before", "<i>before</i>")
    assert bytes(back.data("application/x-other").data()) == _BINARY
    assert "TIMESTAMP" not in back.formats()


def test_a_passing_text_asks_not_to_be_kept_and_notes_that_it_was_fetched(qtbot: QtBot) -> None:
    passing = PassingText("new")
    assert bytes(passing.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert not passing.fetched
    assert passing.text() == "new"
    assert passing.fetched


def test_pasting_borrows_the_clipboard_and_gives_it_back(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(_rich())
    keyboard = Pasting()
    selection = Selection(keyboard)
    done: list[bool] = []
    selection.put("new", Taken("old", Origin.SELECTION, keyboard.target()), lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert keyboard.pasted == ["new"]
    assert clipboard.text() == "before"
    assert bytes(clipboard.mimeData().data("application/x-other").data()) == _BINARY


def test_what_a_program_copies_for_us_is_taken_and_the_clipboard_given_back(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(_rich())
    keyboard = Pasting()
    keyboard.copies = "one\r\ntwo"
    taken: list[Taken] = []
    selection = Selection(keyboard)
    selection.take(taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken[0].text == "one\ntwo"
    assert taken[0].origin is Origin.SELECTION
    assert clipboard.mimeData().html() == "<i>before</i>"


def test_where_nothing_is_marked_the_clipboards_text_is_taken_and_stays(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(_rich())
    taken: list[Taken] = []
    selection = Selection(Pasting())
    selection.take(taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert (taken[0].text, taken[0].origin) == ("before", Origin.CLIPBOARD)
    assert clipboard.mimeData().html() == "<i>before</i>"
