"""Takes the text that is marked in another program, and puts another in its place; the clipboard is as before.

Nothing waits in the UI thread: each step is a timer's. Where a system lets no program press keys in another one, what
stands in the clipboard is taken instead, and the person pastes.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop_app.desktop.keyboard import Gesture, Keyboard, Target
from desktop_app.desktop.selection_formats import Kept, PassingText, kept
from desktop_app.errors import EgressRefused

_POLL_MS = 15
_HELD_SECONDS = 2.0
"""How long a person may hold the chord; what is pressed while modifiers are down would be another gesture."""
_COPIED_SECONDS = 0.6
_BEFORE_PASTE_MS = 30
_AFTER_PASTE_MS = 400
_FETCHED_SECONDS = 3.0
"""How long a busy program may take to fetch what it was told to paste, before the clipboard is put back."""


class Origin(Enum):
    """Where a text was taken from, and so where its replacement can go."""

    SELECTION = auto()
    TERMINAL = auto()
    CLIPBOARD = auto()


@dataclass(frozen=True, slots=True)
class Taken:
    """A text that was taken.

    Attributes:
        text: with line feeds between lines; empty if nothing was marked and the clipboard has no text.
        origin: where it stood.
        target: the program it is in.
    """

    text: str
    origin: Origin
    target: Target


_NOBODY = Target(0, is_terminal=False, has_selection=False)


class Selection(QObject):
    """The marked text of whichever program has the keyboard.

    Args:
        keyboard: presses copy and paste; None where the system does not let us.
    """

    def __init__(self, keyboard: Keyboard | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._clipboard = QGuiApplication.clipboard()

    def take(self, then: Callable[[Taken], None]) -> None:
        """Hands the marked text to ``then``, or the clipboard's where there is none or it cannot be had."""
        keyboard = self._keyboard
        if keyboard is None:
            self.take_clipboard(then)
            return

        def take() -> None:
            target = keyboard.target()
            if target.has_selection:
                text = _lines(self._clipboard.text(QClipboard.Mode.Selection))
                if text.strip():
                    origin = Origin.TERMINAL if target.is_terminal else Origin.SELECTION
                    then(Taken(text, origin, target))
                    return
            if target.is_terminal or keyboard.is_held():
                self.take_clipboard(then, target)
            else:
                self._copy(keyboard, target, then)

        self.when_released(take)

    def take_clipboard(self, then: Callable[[Taken], None], target: Target = _NOBODY) -> None:
        """Hands the clipboard's text to ``then``."""
        then(Taken(_lines(self._clipboard.text()), Origin.CLIPBOARD, target))

    def put(self, text: str, taken: Taken, then: Callable[[], None]) -> None:
        """Pastes ``text`` over what was taken, puts the clipboard back as it was, and calls ``then``.

        Only for what came out of a program; see ``can_put``.
        """
        keyboard = self._keyboard
        if keyboard is None:
            raise ValueError("Nothing can be pasted here.")
        # Only where it is needed: an editor drops its own selection when another program takes it.
        modes = [QClipboard.Mode.Clipboard]
        if taken.origin is Origin.TERMINAL:
            modes.append(QClipboard.Mode.Selection)

        def paste() -> None:
            keyboard.return_to(taken.target)
            before = {mode: kept(self._clipboard.mimeData(mode)) for mode in modes}
            passing = [PassingText(text) for _ in modes]
            for mode, data in zip(modes, passing, strict=True):
                self._clipboard.setMimeData(data, mode)
            QTimer.singleShot(_BEFORE_PASTE_MS, self, lambda: keyboard.press(Gesture.PASTE))

            def restore() -> None:
                for mode, content in before.items():
                    self._restore(content, mode)
                then()

            self._poll(
                lambda: any(data.fetched for data in passing),
                lambda _: QTimer.singleShot(_AFTER_PASTE_MS, self, restore),
                _FETCHED_SECONDS,
            )

        self.when_released(paste)

    def can_put(self, text: str, taken: Taken) -> bool:
        """Whether ``put`` would do what the person expects: a shell would run every line of several."""
        if self._keyboard is None or taken.origin is Origin.CLIPBOARD:
            return False
        return taken.origin is Origin.SELECTION or "\n" not in text

    def copy(self, text: str) -> None:
        """Leaves ``text`` in the clipboard."""
        self._clipboard.setText(text)

    def when_released(self, then: Callable[[], None]) -> None:
        """Calls ``then`` once no key is down, or after two seconds."""
        keyboard = self._keyboard
        if keyboard is None:
            then()
        else:
            self._poll(lambda: not keyboard.is_held(), lambda _: then(), _HELD_SECONDS)

    def _copy(self, keyboard: Keyboard, target: Target, then: Callable[[Taken], None]) -> None:
        before = kept(self._clipboard.mimeData())
        heard: list[bool] = []
        listening = self._clipboard.dataChanged.connect(lambda: heard.append(True))

        def took(copied: bool) -> None:
            self._clipboard.dataChanged.disconnect(listening)
            text = _lines(self._clipboard.text())
            if copied:
                self._restore(before, QClipboard.Mode.Clipboard)
            then(Taken(text, Origin.SELECTION if copied and text.strip() else Origin.CLIPBOARD, target))

        keyboard.press(Gesture.COPY)
        self._poll(lambda: bool(heard), took, _COPIED_SECONDS)

    def _restore(self, content: Kept, mode: QClipboard.Mode) -> None:
        if content.formats:
            self._clipboard.setMimeData(content.offered(), mode)
        else:
            self._clipboard.clear(mode)

    def _poll(self, until: Callable[[], bool], then: Callable[[bool], None], seconds: float) -> None:
        """Calls ``then`` with whether ``until`` came to hold in that time."""
        end = time.monotonic() + seconds

        def look() -> None:
            if until():
                then(True)
            elif time.monotonic() > end:
                then(False)
            else:
                QTimer.singleShot(_POLL_MS, self, look)

        look()


def keyboard_of_this_desktop() -> Keyboard | None:
    """What presses copy and paste here; None where no program may do that to another."""
    if sys.platform == "win32":
        from desktop_app.desktop.hotkeys.windows import WindowsKeyboard

        return WindowsKeyboard()
    if sys.platform == "linux" and os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        from Xlib.error import DisplayError

        from desktop_app.desktop.keyboard_x11 import X11Keyboard

        try:
            return X11Keyboard()
        except (OSError, DisplayError, EgressRefused):
            return None
    return None


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
