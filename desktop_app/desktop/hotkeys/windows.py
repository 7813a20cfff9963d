"""Claims a chord from Windows with ``RegisterHotKey``, and presses copy and paste. Not yet run on Windows.

The one file that makes foreign calls: Windows offers neither through Qt. They go to ``user32`` only, which has no
network, and their names are fixed here.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from desktop_app.desktop.hotkeys.protocol import Chord, Modifier
from desktop_app.desktop.keyboard import Gesture, Target
from desktop_app.errors import ShortcutTaken

_MASKS = {Modifier.ALT: 0x1, Modifier.CTRL: 0x2, Modifier.SHIFT: 0x4, Modifier.META: 0x8}
_NO_REPEAT = 0x4000
_HOTKEY_MESSAGE = 0x0312
_ID = 0x0D15  # any number below 0xC000 that this program uses once
_ALREADY_REGISTERED = 1409
_CTRL, _SHIFT, _INSERT = 0x11, 0x10, 0x2D
_KEY_UP, _EXTENDED = 0x2, 0x1
_KEYS = {Gesture.COPY: (_CTRL, _INSERT), Gesture.PASTE: (_SHIFT, _INSERT)}
_TERMINALS = frozenset({"ConsoleWindowClass", "CASCADIA_HOSTING_WINDOW_CLASS", "mintty", "PuTTY"})
_LONGEST_CLASS_NAME = 256
# Names of virtual keys from 0x08 to 0xFE; below are the mouse's buttons.
_ANY_KEY = range(0x08, 0xFF)


def user32() -> Any:  # noqa: ANN401 - foreign functions carry no types
    """The library of Windows that knows keys and windows."""
    return ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]


class WindowsHotkey(QAbstractNativeEventFilter):
    """One chord; see ``Hotkey``. Its message arrives in Qt's own loop, where this filter picks it out."""

    def __init__(self, library: Any = None) -> None:  # noqa: ANN401 - foreign functions carry no types
        super().__init__()
        self._user32 = library if library is not None else user32()
        self._held = False
        self._pressed: Callable[[], None] = lambda: None
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def claim(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """See ``Hotkey.claim``."""
        self.release()
        mask = _NO_REPEAT
        for each in chord.modifiers:
            mask |= _MASKS[each]
        if not self._user32.RegisterHotKey(None, _ID, mask, virtual_key(chord.key)):
            raise ShortcutTaken(str(chord))
        self._held = True
        self._pressed = pressed

    def release(self) -> None:
        """See ``Hotkey.release``."""
        if self._held:
            self._held = False
            self._user32.UnregisterHotKey(None, _ID)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Takes the one message that is ours, and leaves all others alone."""
        if self._held and kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if told.message == _HOTKEY_MESSAGE and told.wParam == _ID:
                self._pressed()
                return True, 0
        return False, 0


class WindowsKeyboard:
    """Presses copy and paste in the window in front; see ``Keyboard``."""

    def __init__(self, library: Any = None) -> None:  # noqa: ANN401 - foreign functions carry no types
        self._user32 = library if library is not None else user32()

    def is_held(self) -> bool:
        """Whether any key is down."""
        return any(self._user32.GetAsyncKeyState(key) & 0x8000 for key in _ANY_KEY)

    def target(self) -> Target:
        """The window in front."""
        window = int(self._user32.GetForegroundWindow() or 0)
        name = ctypes.create_unicode_buffer(_LONGEST_CLASS_NAME)
        self._user32.GetClassNameW(window, name, _LONGEST_CLASS_NAME)
        return Target(window, is_terminal=name.value in _TERMINALS, has_selection=False)

    def return_to(self, target: Target) -> None:
        """Brings the window to the front again."""
        self._user32.SetForegroundWindow(target.window)

    def press(self, gesture: Gesture) -> None:
        """Presses and lets go."""
        held, key = _KEYS[gesture]
        for code, flags in ((held, 0), (key, _EXTENDED), (key, _EXTENDED | _KEY_UP), (held, _KEY_UP)):
            self._user32.keybd_event(code, 0, flags, 0)


def virtual_key(key: str) -> int:
    """The number Windows gives a key of a chord: letters and digits are their own capitals."""
    if key == "Space":
        return 0x20
    if len(key) == 1:
        return ord(key)
    return 0x6F + int(key[1:])  # F1 is 0x70
