"""Asks a Wayland desktop for a chord through its GlobalShortcuts portal; the desktop may ask the person first.

The chord is a wish: desktops let the person choose another, and only they know which. Messages are read as they come,
in Qt's own loop.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
from PySide6.QtCore import QObject, QSocketNotifier

from desktop_app.desktop.hotkeys.protocol import Chord, Modifier
from desktop_app.errors import ShortcutUnavailable

if TYPE_CHECKING:
    from jeepney import Message

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_SESSION = "org.freedesktop.portal.Session"
_REQUEST = "org.freedesktop.portal.Request"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ID = "rewrite"
_PATIENCE = 2.0
_MODIFIERS = {Modifier.CTRL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.META: "LOGO"}
_PORTAL = DBusAddress(_PATH, bus_name=_NAME, interface=_SHORTCUTS)


class PortalHotkey(QObject):
    """One chord; see ``Hotkey``.

    Raises:
        ShortcutUnavailable: there is no such portal.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = _connected()
        self._session = ""
        self._tokens = 0
        self._awaited = ""
        self._chord: Chord | None = None
        self._pressed: Callable[[], None] = lambda: None
        for rule in (
            MatchRule(type="signal", sender=_NAME, interface=_REQUEST, member="Response"),
            MatchRule(type="signal", sender=_NAME, interface=_SHORTCUTS, member="Activated"),
        ):
            self._connection.send(message_bus.AddMatch(rule))
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def claim(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """See ``Hotkey.claim``; the desktop answers later, and never says that a chord is taken."""
        self.release()
        self._chord, self._pressed = chord, pressed
        token = self._token()
        self._ask("CreateSession", "a{sv}", ({"handle_token": ("s", token), "session_handle_token": ("s", token)},))

    def release(self) -> None:
        """See ``Hotkey.release``."""
        self._chord = None
        self._awaited = ""
        if self._session:
            session = DBusAddress(self._session, bus_name=_NAME, interface=_SESSION)
            self._connection.send(new_method_call(session, "Close"))
            self._session = ""

    def close(self) -> None:
        """Leaves the bus; the portal ends the session with that."""
        self._notifier.setEnabled(False)
        self._connection.close()

    def _ask(self, method: str, signature: str, body: tuple[object, ...]) -> None:
        self._connection.send(new_method_call(_PORTAL, method, signature, body))

    def _token(self) -> str:
        """A name for the next request; its answer comes from a path made of it, as the portal's rules say."""
        self._tokens += 1
        token = f"discreet_{os.getpid()}_{self._tokens}"
        sender = self._connection.unique_name.removeprefix(":").replace(".", "_")
        self._awaited = f"{_PATH}/request/{sender}/{token}"
        return token

    def _read(self) -> None:
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:  # the bus is gone
                self._notifier.setEnabled(False)
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = {field.name: value for field, value in message.header.fields.items()}
        if message.header.message_type is not MessageType.signal:
            return
        if fields.get("member") == "Activated" and message.body[:2] == (self._session, _ID):
            self._pressed()
        elif fields.get("member") == "Response" and fields.get("path") == self._awaited and self._chord is not None:
            code, results = message.body
            handle = results.get("session_handle", ("s", ""))[1]
            if code == 0 and handle and not self._session:
                self._session = handle
                wishes = {
                    "description": ("s", "Hide or reword the marked text"),
                    "preferred_trigger": ("s", _trigger(self._chord)),
                }
                options = {"handle_token": ("s", self._token())}
                self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", (handle, [(_ID, wishes)], "", options))


def _connected() -> Any:  # noqa: ANN401 - jeepney carries no types
    from jeepney.io.blocking import open_dbus_connection

    question = DBusAddress(_PATH, bus_name=_NAME, interface=_PROPERTIES)
    connection = None
    try:
        connection = open_dbus_connection(bus="SESSION")
        asked = new_method_call(question, "Get", "ss", (_SHORTCUTS, "version"))
        known = connection.send_and_get_reply(asked, timeout=_PATIENCE).header.message_type
    except (OSError, KeyError, TimeoutError, ValueError):
        known = MessageType.error
    if known is MessageType.error:
        if connection is not None:
            connection.close()
        raise ShortcutUnavailable(
            "This desktop does not let programs have shortcuts. In its keyboard settings, bind one to the command: "
            "discreet rewrite --clipboard."
        )
    return connection


def _trigger(chord: Chord) -> str:
    """The chord in the words of the freedesktop shortcuts specification."""
    key = chord.key.lower() if len(chord.key) == 1 or chord.key == "Space" else chord.key
    return "+".join([*(_MODIFIERS[each] for each in Modifier if each in chord.modifiers), key])
