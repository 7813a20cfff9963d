"""Claims a chord from macOS through ``quickmachotkey``, which asks the system for this one key. Not yet run on macOS.

The package is an extra that is installed on a Mac only; without it the settings say how to get it.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from desktop_app.desktop.hotkeys.protocol import Chord, Modifier
from desktop_app.errors import ShortcutUnavailable

_MASKS = {Modifier.CTRL: "controlKey", Modifier.ALT: "optionKey", Modifier.SHIFT: "shiftKey", Modifier.META: "cmdKey"}


class MacHotkey:
    """One chord; see ``Hotkey``.

    Raises:
        ShortcutUnavailable: the package is not installed.
    """

    def __init__(self) -> None:
        try:
            self._library: Any = importlib.import_module("quickmachotkey")
            self._names: Any = importlib.import_module("quickmachotkey.constants")
        except ImportError:
            raise ShortcutUnavailable(
                "Shortcuts on a Mac need one more package: pip install 'discreet[macos]'. "
                "Until then: discreet rewrite --clipboard."
            ) from None
        self._held: Any = None

    def claim(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """See ``Hotkey.claim``. macOS does not tell whether another program has it too."""
        self.release()
        key = getattr(self._names, f"kVK_{chord.key}" if len(chord.key) > 1 else f"kVK_ANSI_{chord.key}")
        masks = (getattr(self._names, _MASKS[each]) for each in chord.modifiers)
        self._held = self._library.quickHotKey(virtualKey=key, modifierMask=self._library.mask(*masks))(
            lambda: pressed()
        )

    def release(self) -> None:
        """See ``Hotkey.release``."""
        if self._held is not None:
            self._held.unregister()
            self._held = None
