"""Claims a chord from the X server: a passive grab of this one key, so that nothing else typed is ever seen.

A grab names exact modifiers, and Caps Lock and Num Lock count as such; so each chord is grabbed in four states.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError

from desktop_app.desktop.hotkeys.protocol import Chord, Modifier
from desktop_app.errors import EgressRefused, ShortcutTaken, ShortcutUnavailable

_MASKS = {
    Modifier.CTRL: X.ControlMask,
    Modifier.ALT: X.Mod1Mask,
    Modifier.SHIFT: X.ShiftMask,
    Modifier.META: X.Mod4Mask,
}
_GONE = (OSError, DisplayError, ConnectionClosedError)
"""What python-xlib raises when the server is gone, and with it every key that was held."""
_LOCKS = (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask)


class X11Hotkey(QObject):
    """One chord on the display of ``DISPLAY``; see ``Hotkey``.

    Raises:
        ShortcutUnavailable: the X server cannot be reached.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = _connected()
        self._root = self._display.screen().root
        self._held: tuple[int, int] | None = None
        self._pressed: Callable[[], None] = lambda: None
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def claim(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """See ``Hotkey.claim``."""
        self.release()
        code = _code_of(self._display, chord)
        mask = _mask_of(chord)
        refused = CatchError(BadAccess)
        for lock in _LOCKS:
            self._root.grab_key(code, mask | lock, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        self._display.sync()
        self._held = (code, mask)
        if refused.get_error() is not None:
            self.release()
            raise ShortcutTaken(str(chord))
        self._pressed = pressed
        self._read()  # what came with the answers is not announced again

    def release(self) -> None:
        """See ``Hotkey.release``."""
        if self._held is not None:
            code, mask = self._held
            self._held = None
            with suppress(*_GONE):
                for lock in _LOCKS:
                    self._root.ungrab_key(code, mask | lock)
                self._display.sync()

    def close(self) -> None:
        """Leaves the display, and the chord with it."""
        self._notifier.setEnabled(False)
        self._held = None
        with suppress(*_GONE):
            self._display.close()

    def _read(self) -> None:
        try:
            events = [self._display.next_event() for _ in range(self._display.pending_events())]
        except _GONE:
            self._notifier.setEnabled(False)
            return
        for event in events:
            if event.type == X.MappingNotify:
                self._display.refresh_keyboard_mapping(event)
            elif event.type == X.KeyPress and self._held is not None and event.detail == self._held[0]:
                self._pressed()


def is_free(chord: Chord) -> bool:
    """Whether nobody holds ``chord`` on this display now. Raises ShortcutUnavailable."""
    display = _connected()
    try:
        refused = CatchError(BadAccess)
        code, mask = _code_of(display, chord), _mask_of(chord)
        display.screen().root.grab_key(code, mask, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        display.sync()
        return refused.get_error() is None
    finally:
        display.close()


def _connected() -> Any:  # noqa: ANN401 - python-xlib carries no types
    try:
        return Display()
    except (*_GONE, EgressRefused):  # it tries the network where the socket is missing
        raise ShortcutUnavailable("The X server cannot be reached, so no shortcut can be claimed.") from None


def _code_of(display: Any, chord: Chord) -> int:  # noqa: ANN401 - python-xlib carries no types
    name = chord.key.lower() if len(chord.key) == 1 or chord.key == "Space" else chord.key
    code = int(display.keysym_to_keycode(XK.string_to_keysym(name)))
    if code == 0:
        raise ShortcutUnavailable(f"This keyboard has no key for {chord}. Choose another shortcut in the settings.")
    return code


def _mask_of(chord: Chord) -> int:
    mask = 0
    for each in chord.modifiers:
        mask |= _MASKS[each]
    return mask
