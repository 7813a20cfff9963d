"""The popup and what its keys do: nothing is used before it is shown, and nothing is kept after."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.desktop.keyboard import Gesture, Target
from desktop_app.desktop.selection import Origin, Selection, Taken
from desktop_app.errors import EngineStopped
from desktop_app.rewriting import Mode, rewrite
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.rewrite import Rewriting
from desktop_app.ui.rewrite_popup import RewritePopup
from desktop_app.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme
from desktop_app.vocabulary import Choices, Edit, Enhanced, EntityType, Leak, Level, Prepared, Span, Vault
from tests.ui.double import CORRECTIONS, AssistantDouble

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_TEXT = "Please tell Maria Keller that teh parcel comes on Monday."
_HIDDEN = "Please tell [PERSON_1] that teh parcel comes on Monday."


class Reader(AssistantDouble):
    """Corrects the one word it knows, unless it is to leave the wording alone."""

    def _prepared(self, text: str, choices: Choices, vault: Vault) -> Prepared:
        if choices.level is Level.OFF:
            choices = replace(choices, undone=frozenset(CORRECTIONS.items()))
        return super()._prepared(text, choices, vault)

    def enhance(self, text: str, level: Level) -> Enhanced:
        assert level is not Level.OFF
        at = text.find("teh")
        edits = (Edit(Span(at, at + 3), "teh", "the", "spelling", "A common slip."),) if at >= 0 else ()
        return Enhanced(text.replace("teh", "the"), edits)


class Taking(Selection):
    """Hands out a text, and remembers what was put in its place."""

    def __init__(self, taken: Taken) -> None:
        super().__init__(None)
        self.taken = taken
        self.was_put: list[str] = []

    def take(self, then: Callable[[Taken], None]) -> None:
        then(self.taken)

    def can_put(self, text: str, taken: Taken) -> bool:
        return taken.origin is not Origin.CLIPBOARD

    def put(self, text: str, taken: Taken, then: Callable[[], None]) -> None:
        self.was_put.append(text)
        then()


def _taken(text: str = _TEXT, origin: Origin = Origin.SELECTION) -> Taken:
    return Taken(text, origin, Target(7, is_terminal=origin is Origin.TERMINAL, has_selection=True))


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def begun(
    qtbot: QtBot, appearance: Appearance, reader: Reader
) -> Iterator[Callable[[Taken], tuple[Rewriting, Taking, RewritePopup]]]:
    made: list[Rewriting] = []

    def begin(taken: Taken) -> tuple[Rewriting, Taking, RewritePopup]:
        selection = Taking(taken)
        rewriting = Rewriting(appearance, selection, lambda: reader)  # type: ignore[arg-type, return-value]
        made.append(rewriting)
        rewriting.begin()
        popup = rewriting.popup
        assert popup is not None
        return rewriting, selection, popup

    yield begin
    for rewriting in made:
        if rewriting.popup is not None:
            rewriting.popup.left.emit()
        rewriting.close(5.0)


Begun = Callable[[Taken], tuple[Rewriting, Taking, RewritePopup]]


def test_hiding_is_offered_first_and_enter_puts_it_in_place(qtbot: QtBot, begun: Begun) -> None:
    rewriting, selection, popup = begun(_taken())
    qtbot.waitUntil(lambda: popup.may_use)
    assert popup.shown == _HIDDEN
    with qtbot.waitSignal(rewriting.ended):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert selection.was_put == [_HIDDEN]
    assert rewriting.popup is None


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_2, _TEXT.replace("teh", "the")),
        (Qt.Key.Key_3, _TEXT.replace("teh", "the")),
        (Qt.Key.Key_4, _HIDDEN.replace("teh", "the")),
    ],
)
def test_a_digit_chooses_what_is_made_of_the_text(qtbot: QtBot, begun: Begun, key: Qt.Key, expected: str) -> None:
    _, selection, popup = begun(_taken())
    qtbot.waitUntil(lambda: popup.may_use)
    qtbot.keyClick(popup, key)
    qtbot.waitUntil(lambda: popup.may_use)
    assert popup.shown == expected
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert selection.was_put == [expected]


def test_enter_does_nothing_before_the_text_was_read(qtbot: QtBot, begun: Begun, reader: Reader) -> None:
    reader.errors = [EngineStopped()]
    _, selection, popup = begun(_taken())
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "stopped" in popup.says.text())
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert selection.was_put == []


def test_what_would_still_give_something_away_cannot_be_used(qtbot: QtBot, begun: Begun, reader: Reader) -> None:
    reader.leaks = (Leak(EntityType.PERSON, "case", 0, None),)
    _, selection, popup = begun(_taken())
    qtbot.waitUntil(lambda: "still" in popup.says.text())
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.keyClick(popup, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert selection.was_put == []
    assert popup.isVisible()


def test_escape_leaves_the_clipboard_alone(qtbot: QtBot, begun: Begun) -> None:
    QGuiApplication.clipboard().setText("before")
    rewriting, selection, popup = begun(_taken())
    qtbot.waitUntil(lambda: popup.may_use)
    with qtbot.waitSignal(rewriting.ended):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert selection.was_put == []
    assert QGuiApplication.clipboard().text() == "before"


def test_control_c_copies(qtbot: QtBot, begun: Begun) -> None:
    rewriting, selection, popup = begun(_taken())
    qtbot.waitUntil(lambda: popup.may_use)
    with qtbot.waitSignal(rewriting.ended):
        qtbot.keyClick(popup, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == _HIDDEN
    assert selection.was_put == []


def test_a_second_press_while_one_text_is_shown_changes_nothing(begun: Begun) -> None:
    rewriting, _, popup = begun(_taken())
    rewriting.begin()
    assert rewriting.popup is popup


def test_the_clipboards_own_text_goes_back_into_the_clipboard(qtbot: QtBot, begun: Begun) -> None:
    rewriting, selection, popup = begun(_taken(origin=Origin.CLIPBOARD))
    qtbot.waitUntil(lambda: popup.may_use)
    with qtbot.waitSignal(rewriting.ended):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert selection.was_put == []
    assert QGuiApplication.clipboard().text() == _HIDDEN


def test_without_any_text_the_popup_says_so(qtbot: QtBot, begun: Begun) -> None:
    QGuiApplication.clipboard().clear()
    _, _, popup = begun(_taken("  \n", Origin.CLIPBOARD))
    assert "Nothing is marked" in popup.says.text()
    qtbot.keyClick(popup, Qt.Key.Key_1)
    assert not popup.may_use


def test_a_clipboard_that_only_the_window_in_front_may_read_is_read_then(qtbot: QtBot, begun: Begun) -> None:
    QGuiApplication.clipboard().setText(_TEXT)
    _, _, popup = begun(_taken("", Origin.CLIPBOARD))
    qtbot.waitUntil(lambda: popup.may_use)
    assert popup.shown == _HIDDEN


def test_every_control_has_a_name_and_none_takes_the_displays_selection(qtbot: QtBot, begun: Begun) -> None:
    _, _, popup = begun(_taken())
    qtbot.waitUntil(lambda: popup.may_use)
    buttons = [button.text() for button in popup.findChildren(type(popup._use))]
    assert all(buttons)
    assert popup._view.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_a_shell_never_gets_several_lines() -> None:
    class Silent:
        def is_held(self) -> bool:
            return False

        def target(self) -> Target:
            return Target(7, is_terminal=True, has_selection=True)

        def return_to(self, target: Target) -> None: ...

        def press(self, gesture: Gesture) -> None: ...

    selection = Selection(Silent())
    assert selection.can_put("ls", _taken(origin=Origin.TERMINAL))
    assert not selection.can_put("ls\nrm note", _taken(origin=Origin.TERMINAL))
    assert selection.can_put("one\ntwo", _taken())
    assert not selection.can_put("one", _taken(origin=Origin.CLIPBOARD))
    assert not Selection(None).can_put("one", _taken())


def test_wording_alone_hides_nothing_and_hiding_alone_rewords_nothing(reader: Reader) -> None:
    fixed = rewrite(reader, _TEXT, Mode.FIX)  # type: ignore[arg-type]
    assert "Maria Keller" in fixed.prepared.text
    assert fixed.prepared.protected.replacements == ()
    hidden = rewrite(reader, _TEXT, Mode.HIDE)  # type: ignore[arg-type]
    assert hidden.prepared.text == _HIDDEN
    assert hidden.unsafe is None


@pytest.mark.skipif("DISCREET_PICTURES" not in os.environ, reason="DISCREET_PICTURES names no folder")
@pytest.mark.parametrize(
    ("name", "theme"),
    [("light", LIGHT), ("dark", DARK), ("light-contrast", LIGHT_CONTRAST), ("dark-contrast", DARK_CONTRAST)],
)
def test_the_popup_is_pictured(qtbot: QtBot, appearance: Appearance, begun: Begun, name: str, theme: Theme) -> None:
    appearance.use(theme)
    text = f"{_TEXT} Her number is (555) 010-0142.\n\nShe lives in Springfield, and I will recieve a copy.\n"
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    for state, taken in (("short", _taken()), ("long", _taken(text * 4, Origin.TERMINAL))):
        _, _, popup = begun(taken)
        qtbot.waitUntil(lambda popup=popup: popup.may_use)
        qtbot.keyClick(popup, Qt.Key.Key_4)
        qtbot.waitUntil(lambda popup=popup: popup.may_use)
        qtbot.wait(50)
        assert popup.grab().save(str(Path(os.environ["DISCREET_PICTURES"]) / f"popup-{name}-{scale}-{state}.png"))
        popup.left.emit()
