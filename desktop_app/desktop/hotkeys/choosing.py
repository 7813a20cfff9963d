"""Chooses the way to claim a shortcut on this desktop. Each is loaded only where it is used."""

from __future__ import annotations

import os
import sys

from desktop_app.desktop.hotkeys.protocol import Hotkey
from desktop_app.errors import ShortcutUnavailable


def hotkey_of_this_desktop() -> Hotkey:
    """The way this desktop knows.

    Raises:
        ShortcutUnavailable: it knows none; the message tells what to do instead.
    """
    if sys.platform == "win32":
        from desktop_app.desktop.hotkeys.windows import WindowsHotkey

        return WindowsHotkey()
    if sys.platform == "darwin":
        from desktop_app.desktop.hotkeys.macos import MacHotkey

        return MacHotkey()
    if os.environ.get("WAYLAND_DISPLAY"):
        from desktop_app.desktop.hotkeys.wayland_portal import PortalHotkey

        return PortalHotkey()
    if os.environ.get("DISPLAY"):
        from desktop_app.desktop.hotkeys.x11 import X11Hotkey

        return X11Hotkey()
    raise ShortcutUnavailable("There is no display, so there are no keys to press.")
