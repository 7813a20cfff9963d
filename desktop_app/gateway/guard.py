"""The egress guard: an audit hook that lets this process reach the network only inside a permit.

It watches Python's own sockets: connections, datagrams and name lookups. It is a safeguard against mistakes in this
program and its libraries, not against hostile code in the same process, and it does not see sockets that libraries
open without Python. UNIX sockets (X11, Wayland, D-Bus) are always allowed, and so is listening: both stay on the
machine.

Two gaps of Python's audit events are closed on installation. ``socket.connect``, ``sendto``, ``sendmsg`` and ``bind``
look a host name up before their event is raised, so names are turned away before the call. On Windows the proactor
event loop connects without any event, so it is made to raise one.
"""

from __future__ import annotations

import functools
import importlib
import ipaddress
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from desktop_app.errors import ConnectionFailed, EgressRefused

_INTERNET = (socket.AF_INET, socket.AF_INET6)
_UNIX = getattr(socket, "AF_UNIX", object())  # Windows builds may lack it; nothing equals a fresh object
_WITHOUT_LOOKUP = ("", "<broadcast>")  # the socket module's own words for "any" and "all", see its documentation
_LONGEST_NAME = 255  # characters of a host name, RFC 1035


@dataclass(frozen=True, slots=True)
class Counters:
    """What the guard saw since it was installed.

    Attributes:
        permitted: connections let through.
        refused: connections, datagrams and lookups turned away.
    """

    permitted: int
    refused: int


class _Own(threading.local):
    """What the current thread alone may do."""

    looked_up: str | None = None
    pairing: bool = False


class EgressGuard:
    """Turns away everything that would leave the process, except inside a permit.

    A process has one guard, installed at its start: hooks cannot be removed, and a second guard would turn away what
    only the first permits. A guard that is not installed resolves and yields in ``permit`` all the same.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()  # reentrant: a finalizer may run into the hook while it is held
        self._permitted = 0
        self._refused = 0
        self._open: tuple[frozenset[tuple[str, int]], ...] = ()
        self._own = _Own()
        self._installed = False
        self._judges: dict[str, Callable[[tuple[Any, ...]], None]] = {
            "socket.connect": self._judge_connection,
            "socket.sendto": self._judge_datagram,
            "socket.sendmsg": self._judge_datagram,
            "socket.getaddrinfo": self._judge_lookup,
            "socket.gethostbyname": self._judge_lookup,  # gethostbyname_ex raises the same event
            "socket.gethostbyaddr": self._judge_lookup,
            "socket.getnameinfo": self._judge_reverse_lookup,
        }

    def install(self) -> None:
        """Puts the guard in force for the rest of the process's life. A second call changes nothing."""
        with self._lock:
            if self._installed:
                return
            self._installed = True
        for method in ("connect", "connect_ex", "sendto", "sendmsg", "bind"):
            if hasattr(socket.socket, method):  # Windows has no sendmsg
                self._turn_names_away_first(method)
        self._allow_pairs()
        if sys.platform == "win32":
            _announce_overlapped_calls(importlib.import_module("asyncio.windows_events").IocpProactor)
        sys.addaudithook(self._hear)

    @property
    def counters(self) -> Counters:
        """What was let through and turned away so far."""
        with self._lock:
            return Counters(self._permitted, self._refused)

    @contextmanager
    def permit(self, host: str, port: int) -> Iterator[tuple[tuple[str, int], ...]]:
        """Opens the way to one host and port while the context lasts, for every thread of the process.

        Args:
            host: a name, looked up once and here, or a literal address.
            port: 1 to 65535.

        Yields:
            The addresses that may be connected to, the system's preferred one first. Nothing else may.

        Raises:
            ConnectionFailed: the name has no address.
        """
        addresses = self._resolve(host, port)
        allowed = frozenset(addresses)
        with self._lock:
            self._open = (*self._open, allowed)
        try:
            yield addresses
        finally:
            with self._lock:
                still_open = list(self._open)
                still_open.remove(allowed)
                self._open = tuple(still_open)

    def _resolve(self, host: str, port: int) -> tuple[tuple[str, int], ...]:
        if _literal(host) is not None:
            return ((host, port),)
        self._own.looked_up = host
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            found = []
        finally:
            self._own.looked_up = None
        addresses = dict.fromkeys((str(place[0]), port) for family, *_, place in found if family in _INTERNET)
        if not addresses:
            raise ConnectionFailed(
                f"No address was found for {host}. Check the network connection and the address in the settings."
            )
        return tuple(addresses)

    # --- the hook

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        judge = self._judges.get(event)
        if judge is not None:
            judge(args)

    def _judge_connection(self, args: tuple[Any, ...]) -> None:
        family, kind, address = _read(args)
        if family == _UNIX:
            return
        host, port = _host_and_port(address)
        if kind == socket.SOCK_STREAM and family in _INTERNET:
            literal = _literal(host)
            if self._own.pairing and literal is not None and literal.is_loopback:
                return
            if any((host, port) in allowed for allowed in self._open):
                with self._lock:
                    self._permitted += 1
                return
        self._refuse(host, port)

    def _judge_datagram(self, args: tuple[Any, ...]) -> None:
        family, _, address = _read(args)
        if family == _UNIX or address is None:  # without an address it goes where an earlier, judged connection leads
            return
        self._refuse(*_host_and_port(address))

    def _judge_lookup(self, args: tuple[Any, ...]) -> None:
        host = args[0] if args else None
        if isinstance(host, str) and host == self._own.looked_up:
            return
        self._refuse(host, args[1] if len(args) > 1 else None)

    def _judge_reverse_lookup(self, args: tuple[Any, ...]) -> None:
        self._refuse(*_host_and_port(args[0] if args else None))

    def _refuse(self, host: object, port: object) -> None:
        with self._lock:
            self._refused += 1
        place = host[:_LONGEST_NAME] if isinstance(host, str) and host else "an address"
        if isinstance(port, int) and port:
            place = f"{place}, port {port},"
        raise EgressRefused(
            f"Something tried to reach {place} without an approved request. It was turned away and nothing was sent."
        )

    # --- the gaps of the audit events

    def _turn_names_away_first(self, method: str) -> None:
        original = getattr(socket.socket, method)
        local_names = (*_WITHOUT_LOOKUP, "localhost") if method == "bind" else _WITHOUT_LOOKUP

        @functools.wraps(original)
        def call(sock: socket.socket, *args: Any) -> Any:  # noqa: ANN401 - the four calls return different things
            if args and sock.family in _INTERNET:
                host, port = _host_and_port(args[-1])
                if host not in local_names and isinstance(host, str | bytes | bytearray) and _literal(host) is None:
                    self._refuse(host, port)
            return original(sock, *args)

        setattr(socket.socket, method, call)

    def _allow_pairs(self) -> None:
        """Lets ``socket.socketpair`` work where Python makes a pair from a loopback connection, as on Windows."""
        original = socket.socketpair

        @functools.wraps(original)
        def pair(*args: Any, **named: Any) -> tuple[socket.socket, socket.socket]:  # noqa: ANN401 - handed on
            self._own.pairing = True
            try:
                return original(*args, **named)
            finally:
                self._own.pairing = False

        socket.socketpair = pair


def _announce_overlapped_calls(proactor: Any) -> None:  # noqa: ANN401 - a class that exists on Windows only
    """Makes the calls of Windows' proactor loop raise the audit events that other sockets raise."""
    connect, sendto = proactor.connect, proactor.sendto

    def announced_connect(self: Any, conn: Any, address: Any) -> Any:  # noqa: ANN401 - handed on
        sys.audit("socket.connect", conn, address)
        return connect(self, conn, address)

    def announced_sendto(self: Any, conn: Any, buf: Any, flags: int = 0, addr: Any = None) -> Any:  # noqa: ANN401 - as above
        sys.audit("socket.sendto", conn, addr)
        return sendto(self, conn, buf, flags, addr)

    proactor.connect = announced_connect
    proactor.sendto = announced_sendto


def _read(args: tuple[Any, ...]) -> tuple[object, object, object]:
    sock, address = (args[0], args[1]) if len(args) > 1 else (None, ())
    return getattr(sock, "family", None), getattr(sock, "type", None), address


def _host_and_port(address: object) -> tuple[Any, Any]:
    match address:
        case (host, port, *_):
            return host, port
        case _:
            return None, None


def _literal(host: object) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    if isinstance(host, bytes | bytearray):
        host = host.decode("ascii", "replace")
    try:
        return ipaddress.ip_address(host) if isinstance(host, str) else None
    except ValueError:
        return None
