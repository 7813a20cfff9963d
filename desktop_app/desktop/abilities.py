"""Tells what this desktop offers: a global hotkey, a tray for icons; and what to do where it does not.

Nothing is taken or changed here: the questions are asked of the environment and, on Linux, of the session bus.
"""

from __future__ import annotations

import os
import sys

from desktop_app.vocabulary import Ability

_TRAY_HOST = "org.kde.StatusNotifierWatcher"
_PORTAL = "org.freedesktop.portal.Desktop"


def has_display() -> bool:
    """Whether there is anything to show a window on."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def desktop_abilities() -> tuple[Ability, ...]:
    """The session's hotkey and tray abilities."""
    if sys.platform in {"win32", "darwin"}:
        return (
            Ability("hotkey", available=True, detail="the system's own registration"),
            Ability("tray", available=True, detail="the system's own tray"),
        )
    names = _session_bus_names()
    return (_hotkey(names), _tray(names))


def _hotkey(names: frozenset[str]) -> Ability:
    if os.environ.get("WAYLAND_DISPLAY"):
        if _PORTAL in names:
            return Ability("hotkey", available=True, detail="the desktop portal, if it knows global shortcuts")
        return Ability(
            "hotkey", available=False, detail="no desktop portal is running; bind a command in the desktop's settings"
        )
    if os.environ.get("DISPLAY"):
        return Ability("hotkey", available=True, detail="X11 key grab")
    return Ability("hotkey", available=False, detail="no display")


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
