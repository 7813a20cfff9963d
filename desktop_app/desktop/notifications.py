"""Shows a notification through the desktop's own service on the session bus.

Qt's way shows nothing where there is no tray host, and says that it did. What is said here goes to another program,
which may keep it: counts and kinds, never a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from jeepney import DBusAddress, MatchRule, MessageType, message_bus, new_method_call
from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from jeepney import Message

_NAME = "org.freedesktop.Notifications"
_SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
_BUS = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
_PATIENCE = 2.0
_SHOWN_MS = 10_000


@dataclass(frozen=True, slots=True)
class Notice:
    """What is shown.

    Attributes:
        title, words: in the person's language, without any value.
        actions: what can be pressed on it, by what it says; desktops may leave them out.
    """

    title: str
    words: str
    actions: Mapping[str, Callable[[], None]] = field(default_factory=dict)


class Notifications(Protocol):
    """A way to show notices. A new one takes the place of the one before."""

    def show(self, notice: Notice) -> bool:
        """Shows it; says whether there is anybody to show it."""
        ...

    def close(self) -> None:
        """Takes it away."""
        ...


class BusNotifications(QObject):
    """Notices of the freedesktop kind; the connection is made with the first, and anew when it broke."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._shown = 0
        self._asked = 0
        self._notice: Notice | None = None

    def show(self, notice: Notice) -> bool:
        """See ``Notifications.show``."""
        if self._connection is None and not self._connect():
            return False
        actions = [word for number, says in enumerate(notice.actions) for word in (str(number), says)]
        hints = {"desktop-entry": ("s", "discreet"), "transient": ("b", True)}
        message = new_method_call(
            _SERVICE,
            "Notify",
            "susssasa{sv}i",
            ("Discreet", self._shown, "discreet", notice.title, notice.words, actions, hints, _SHOWN_MS),
        )
        self._asked = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=self._asked)
        except OSError:
            self._disconnect()
            return False
        self._notice = notice
        return True

    def close(self) -> None:
        """See ``Notifications.close``; leaves the bus."""
        if self._connection is not None and self._shown:
            with suppress(OSError):
                self._connection.send(new_method_call(_SERVICE, "CloseNotification", "u", (self._shown,)))
        self._disconnect()

    def _connect(self) -> bool:
        """Joins the bus; False where there is none, or nobody on it shows notices or can be started to."""
        from jeepney.io.blocking import open_dbus_connection

        connection = None
        try:
            connection = open_dbus_connection(bus="SESSION")
            for question in ("ListNames", "ListActivatableNames"):
                names = connection.send_and_get_reply(new_method_call(_BUS, question), timeout=_PATIENCE).body[0]
                if _NAME in names:
                    break
            else:
                connection.close()
                return False
            rule = MatchRule(type="signal", sender=_NAME, interface=_NAME, member="ActionInvoked")
            connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE)
        except (OSError, KeyError, TimeoutError, ValueError):
            if connection is not None:
                connection.close()
            return False
        self._connection = connection
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return True

    def _disconnect(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._shown = 0

    def _read(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:  # the bus is gone
                self._disconnect()
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = {name.name: value for name, value in message.header.fields.items()}
        if fields.get("reply_serial") == self._asked and message.header.message_type is MessageType.method_return:
            self._shown = message.body[0]
        elif fields.get("member") == "ActionInvoked" and self._notice is not None:
            number, key = message.body
            acts = list(self._notice.actions.values())
            if number == self._shown and key.isdecimal() and int(key) < len(acts):
                acts[int(key)]()
