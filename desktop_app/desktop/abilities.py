"""Tells what this desktop offers: a global hotkey, a tray for icons; and what to do where it does not.

Nothing is taken or changed here: the questions are asked of the environment and, on Linux, of the session bus.
"""

from __future__ import annotations

import os
import sys

from desktop_app.errors import BadRequest, ShortcutUnavailable
from desktop_app.vocabulary import Ability

_TRAY_HOST = "org.kde.StatusNotifierWatcher"
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
        )
    names = _session_bus_names()
    return (_hotkey(names, hotkey), _tray(names))


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
    return Ability(
        "tray", available=False, detail="no StatusNotifier host; on GNOME install the AppIndicator extension"
    )


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
