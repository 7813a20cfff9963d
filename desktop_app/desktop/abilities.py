"""Tells what this desktop offers: a global hotkey, a tray, the clipboard, notifications; and what to do without.

Nothing is taken or changed here: the questions are asked of the environment and, on Linux, of the session bus.
"""

from __future__ import annotations

import os
import sys

from desktop_app.desktop.clipboard import clipboard_ability
from desktop_app.errors import BadRequest, EgressRefused, ShortcutUnavailable
from desktop_app.vocabulary import Ability

_TRAY_HOST = "org.kde.StatusNotifierWatcher"
_NOTIFICATIONS = "org.freedesktop.Notifications"
_PORTAL = "org.freedesktop.portal.Desktop"


def has_display() -> bool:
    """Whether there is anything to show a window on."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def desktop_abilities(hotkey: str = "") -> tuple[Ability, ...]:
    """The session's hotkey and tray abilities.

    Args:
        hotkey: the keys of the settings; where the system can tell whether they are free, it is asked.
    """
    if sys.platform in {"win32", "darwin"}:
        return (
            Ability("hotkey", available=True, detail="the system's own registration"),
            Ability("tray", available=True, detail="the system's own tray"),
            clipboard_ability(),
        )
    names = _session_bus_names()
    return (_hotkey(names, hotkey), _tray(names), clipboard_ability(), _notifications(names))


def _hotkey(names: frozenset[str], keys: str) -> Ability:
    if os.environ.get("WAYLAND_DISPLAY"):
        if _PORTAL in names:
            return Ability("hotkey", available=True, detail="the desktop portal, if it knows global shortcuts")
        return Ability(
            "hotkey",
            available=False,
            detail="no desktop portal is running; bind a command in the desktop's settings: "
            "discreet rewrite --clipboard",
        )
    if os.environ.get("DISPLAY"):
        return Ability("hotkey", available=True, detail=f"X11 key grab{_claimed(keys)}")
    return Ability("hotkey", available=False, detail="no display")


def _claimed(keys: str) -> str:
    """What to add about keys: nothing where there are none, or the X server is out of reach."""
    if not keys:
        return ""
    from desktop_app.desktop.hotkeys.protocol import Chord
    from desktop_app.desktop.hotkeys.x11 import is_free

    try:
        chord = Chord.parse(keys)
        free = is_free(chord)
    except BadRequest:
        return f"; {keys} is no shortcut, choose another in the settings"
    except ShortcutUnavailable:
        return ""
    return f"; {chord} is free" if free else f"; {chord} is taken, by a Discreet that runs or by another program"


def _tray(names: frozenset[str]) -> Ability:
    if _TRAY_HOST in names:
        return Ability("tray", available=True, detail="StatusNotifier host on the session bus")
    if not has_display():
        return Ability("tray", available=False, detail="no display")
    if _has_embedding_tray():
        return Ability("tray", available=True, detail="X11 tray that embeds icons")
    return Ability(
        "tray", available=False, detail="no StatusNotifier host; on GNOME install the AppIndicator extension"
    )


def _has_embedding_tray() -> bool:
    """Whether somebody owns the tray of the X display, as its specification says."""
    if not os.environ.get("DISPLAY"):
        return False
    from Xlib.display import Display
    from Xlib.error import DisplayError

    try:
        display = Display()
    except (OSError, DisplayError, EgressRefused):
        return False
    tray = display.intern_atom(f"_NET_SYSTEM_TRAY_S{display.get_default_screen()}")
    owned = bool(display.get_selection_owner(tray))
    display.close()
    return owned


def _notifications(names: frozenset[str]) -> Ability:
    if _NOTIFICATIONS in names:
        return Ability("notifications", available=True, detail="notification service on the session bus")
    return Ability("notifications", available=False, detail="none runs yet; the tray's icon shows that there is news")


def _session_bus_names() -> frozenset[str]:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            reply = connection.send_and_get_reply(new_method_call(bus, "ListNames"), timeout=2)
    except (OSError, KeyError, TimeoutError, ValueError):
        return frozenset()
    return frozenset(reply.body[0])
