"""The clipboard watched while other programs own it, and the tray's menu used as a person does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Program
from tests.journeys.tray_desktop import Desktop, NoticeService, session_bus

Start = Callable[..., Program]
_TEXT = "My name is John Smith and my card is 4532-7153-9856-3421."
_HIDDEN = "My name is [PERSON_1] and my card is [CREDIT_CARD_NUMBER_1]."
_AUTOMATIC, _ASK = 'clipboard = "automatic"\n', 'clipboard = "ask"\n'
_PRIVATE = ("John", "Smith", "4532")
_SANITIZE, _RESTORE = ("Down", "Return"), ("Down", "Down", "Return")
_QUIT = ("Up", "Return")
pytestmark = [pytest.mark.timeout(300), pytest.mark.skipif(sys.platform != "linux", reason="X11 is of Linux")]


@pytest.fixture
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for tool in ("dbus-daemon", "trayer", "xclip"):
        if shutil.which(tool) is None and not os.environ.get("CI"):
            pytest.skip(f"This journey needs {tool}.")
    with session_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def notices(bus: str) -> Iterator[NoticeService]:
    service = NoticeService(bus)
    yield service
    service.end()
    said = str(service.notices)
    assert not [value for value in _PRIVATE if value in said], "a notice carries no value"


@pytest.fixture
def desktop(display: str, home: Path, bus: str, notices: NoticeService) -> Iterator[Desktop]:
    made = Desktop(display, home, bus)
    made.tray()
    yield made
    made.end()


def _ready(start: Start, desktop: Desktop, settings: str = "") -> Program:
    program = start(settings, DBUS_SESSION_BUS_ADDRESS=desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    program.wait_for_window()
    program.wait(lambda shown: shown["phase"] == "READY")
    return program


def test_what_is_copied_elsewhere_is_hidden_and_brought_back_from_the_menu(
    start: Start, desktop: Desktop, notices: NoticeService
) -> None:
    _ready(start, desktop, _AUTOMATIC)
    desktop.copies(_TEXT)
    desktop.until(lambda: desktop.clipboard() == _HIDDEN, "the text is hidden")
    desktop.until(lambda: notices.notices, "a notice is shown")
    assert notices.words == ["2 private values hidden in the clipboard: People 1, Money and accounts 1."]
    desktop.picture("1-automatic")
    desktop.stays(lambda: desktop.clipboard() == _HIDDEN, 1.0)
    desktop.choose(*_RESTORE)
    desktop.until(lambda: desktop.clipboard() == _TEXT, "the text is back")
    desktop.stays(lambda: desktop.clipboard() == _TEXT)
    assert notices.words[-1] == "The clipboard is as it was before."


def test_in_ask_mode_nothing_changes_before_the_answer(start: Start, desktop: Desktop, notices: NoticeService) -> None:
    _ready(start, desktop, _ASK)
    desktop.copies(_TEXT)
    desktop.until(lambda: notices.notices, "a question is shown")
    assert notices.words == ["2 private values in the clipboard: People 1, Money and accounts 1."]
    assert desktop.clipboard() == _TEXT
    desktop.open_menu()
    desktop.picture("2-ask-menu")
    desktop.xdotool("key", "--delay", "60", "Down", "Return")
    desktop.until(lambda: desktop.clipboard() == _HIDDEN, "the text is hidden")
    desktop.until(lambda: len(notices.notices) == 2, "it is said")
    desktop.copies("Ask Maria Keller, maria.keller@example.com")
    desktop.until(lambda: len(notices.notices) >= 3, "another question is shown")
    notices.press("Leave it as it is")
    desktop.stays(lambda: "Maria Keller" in desktop.clipboard())
    desktop.copies("Ask John Smith again")
    desktop.until(lambda: len(notices.notices) >= 4, "a third question is shown")
    notices.press("Hide")
    desktop.until(lambda: desktop.clipboard() == "Ask [PERSON_1] again", "the answer in the notice counts")


def test_formatting_stays_and_holds_nothing_private_and_undo_brings_all_formats_back(
    start: Start, desktop: Desktop
) -> None:
    _ready(start, desktop, _AUTOMATIC)
    tell = desktop.owner()
    html = (
        '<p style="color:red">My name is <b>John</b> Smith and <a href="mailto:john@smith.example">my</a> card is '
        f"{_TEXT[37:]}</p>"
    )
    copied = {"text/plain": _TEXT, "text/html": html, "application/x-of-the-other": "John Smith once more"}
    tell(copied)
    desktop.until(lambda: desktop.clipboard() == _HIDDEN, "the text is hidden")
    assert desktop.clipboard("text/html") == (
        "<p>My name is <b>[PERSON_1]</b> and my card is [CREDIT_CARD_NUMBER_1].</p>"
    )
    assert "x-of-the-other" not in desktop.clipboard("TARGETS")
    desktop.choose(*_RESTORE)
    for name, content in copied.items():
        desktop.until(lambda name=name, content=content: desktop.clipboard(name) == content, f"{name} is back")
    assert "discreet" not in desktop.clipboard("TARGETS")


def test_passwords_are_not_touched_and_what_is_cleared_stays_cleared(
    start: Start, desktop: Desktop, notices: NoticeService
) -> None:
    _ready(start, desktop, _AUTOMATIC)
    tell = desktop.owner()
    tell({"text/plain": _TEXT, "x-kde-passwordManagerHint": "secret"})
    desktop.until(lambda: desktop.clipboard() == _TEXT, "it is copied")
    desktop.stays(lambda: desktop.clipboard() == _TEXT)
    assert notices.notices == []
    tell({})
    desktop.stays(lambda: desktop.clipboard() == "")
    tell({"text/plain": _TEXT})
    desktop.until(lambda: desktop.clipboard() == _HIDDEN, "what is no password is hidden")
    tell({"text/plain": "nothing in here"})  # an owner can clear only what it owns
    desktop.until(lambda: desktop.clipboard() == "nothing in here", "it is copied")
    tell({})
    desktop.until(lambda: desktop.clipboard() == "", "it is cleared")
    desktop.choose(*_RESTORE)
    desktop.stays(lambda: desktop.clipboard() == "")


def test_a_program_that_does_not_answer_holds_nothing_up(
    start: Start, desktop: Desktop, notices: NoticeService
) -> None:
    program = _ready(start, desktop, _AUTOMATIC)
    owner = desktop.copies("nothing in here")
    desktop.until(lambda: desktop.clipboard() == "nothing in here", "it is copied")
    desktop.stays(lambda: True, 0.5)
    desktop.stop(owner)
    desktop.choose(*_SANITIZE)
    program.type("typed meanwhile")
    assert program.wait(lambda shown: shown["yours"] == "typed meanwhile")
    desktop.until(lambda: notices.notices, "it is said")
    assert notices.words == [
        "The program that copied this does not answer. It was not read, and nothing is hidden in it."
    ]
    owner.kill()
    desktop.copies(_TEXT)
    desktop.until(lambda: desktop.clipboard() == _HIDDEN, "the next text is hidden")


def test_the_menu_switches_the_watch_on_and_quits(start: Start, desktop: Desktop, home: Path) -> None:
    program = _ready(start, desktop)
    desktop.copies(_TEXT)
    desktop.until(lambda: desktop.clipboard() == _TEXT, "it is copied")
    desktop.stays(lambda: desktop.clipboard() == _TEXT)
    desktop.open_menu()
    desktop.picture("3-menu")
    desktop.xdotool("key", "--delay", "80", "Down", "Down", "Down", "Right")
    desktop.until(lambda: len(desktop.menus()) > 1, "the menu in the menu is open")
    desktop.xdotool("key", "--delay", "80", "Down", "Down")
    desktop.picture("4-menu-watch")
    desktop.xdotool("key", "Return")
    desktop.until(lambda: _AUTOMATIC in _settings(home), "the choice is kept")
    desktop.copies(_TEXT)
    desktop.until(lambda: desktop.clipboard() == _HIDDEN, "the text is hidden")
    program.press("alt+F4")
    desktop.until(lambda: not desktop.windows(), "the window is closed to the tray")
    assert program.process.poll() is None
    desktop.picture("5-closed-to-the-tray")
    desktop.copies("Write to Sarah Johnson")
    desktop.until(lambda: "[PERSON_2]" in desktop.clipboard(), "it goes on without the window")
    desktop.click()
    desktop.until(desktop.windows, "a click brings the window back")
    desktop.choose(*_QUIT)
    assert program.process.wait(30) == 0
    assert not _files_with(home, *_PRIVATE)


def test_without_a_tray_closing_ends_the_program(
    start: Start, display: str, home: Path, bus: str, notices: NoticeService
) -> None:
    alone = Desktop(display, home, bus)
    program = _ready(start, alone, _AUTOMATIC)
    assert program.quit() == 0


def test_it_starts_hidden_and_a_second_start_brings_the_window(desktop: Desktop) -> None:
    words = (sys.executable, "-P", "-m", "desktop_app")
    desktop.environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    (Path(desktop.environment["HOME"]) / "config/discreet").mkdir(parents=True, exist_ok=True)
    first = desktop.run(*words, "--tray")
    desktop._icon()
    assert not desktop.windows()
    again = desktop.run(*words, "--tray")
    assert again.wait(30) == 0
    assert not desktop.windows(), "a second start that was to stay hidden shows nothing"
    second = desktop.run(*words)
    assert second.wait(30) == 0
    desktop.until(desktop.windows, "the window is there")
    assert first.poll() is None
    desktop.picture("6-called")
    desktop.choose(*_QUIT)
    assert first.wait(30) == 0
    third = subprocess.run(
        [*words, "doctor"], env=desktop.environment, capture_output=True, text=True, check=False, timeout=100
    )
    assert "X11 tells of every change" in third.stdout


def _settings(home: Path) -> str:
    return (home / "config" / "discreet" / "settings.toml").read_text(encoding="utf-8")


def _files_with(folder: Path, *values: str) -> list[Path]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(value.encode() in path.read_bytes() for value in values)]
