"""A shortcut is claimed as each system wants it, and a taken one is said to be taken. X11 and the bus are real ones."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop_app.desktop.hotkeys.protocol import Chord, Modifier
from desktop_app.errors import BadRequest, ShortcutTaken, ShortcutUnavailable, rebuilt

_KEYS = [*"ABCXYZ019", "F1", "F12", "Space"]


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"needs {name}")
    return found


@given(st.sets(st.sampled_from(list(Modifier)), min_size=1), st.sampled_from(_KEYS))
def test_what_a_chord_is_called_names_that_chord(modifiers: set[Modifier], key: str) -> None:
    chord = Chord(frozenset(modifiers), key)
    if modifiers == {Modifier.SHIFT}:
        with pytest.raises(BadRequest):
            Chord.parse(str(chord))
    else:
        assert Chord.parse(str(chord)) == chord
        assert Chord.parse(str(chord).lower()) == chord


@given(st.text(max_size=12).filter(lambda words: "+" not in words))
def test_words_that_name_no_chord_are_refused_in_plain_words(words: str) -> None:
    with pytest.raises(BadRequest, match=r"Ctrl\+Alt\+H"):
        Chord.parse(words)


def test_a_taken_shortcut_survives_the_way_through_a_pipe() -> None:
    error = ShortcutTaken("Ctrl+Alt+H")
    assert rebuilt(error.kind, error.message).message == error.message
    assert isinstance(rebuilt(error.kind, error.message), ShortcutTaken)


# --- X11, on a server of its own


@pytest.fixture(scope="module")
def x_server() -> Iterator[str]:
    with _x_server() as (name, _):
        yield name


@contextmanager
def _x_server() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    tool = _tool("Xvfb")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [tool, "-displayfd", str(writer), "-nolisten", "tcp", "-noreset"], pass_fds=(writer,), stderr=subprocess.DEVNULL
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        name = f":{numbers.readline().strip()}"
    try:
        yield name, server
    finally:
        server.terminate()
        server.wait(10)


@pytest.mark.skipif(sys.platform != "linux", reason="X11 is of Linux")
class TestX11:
    def test_a_claimed_chord_is_heard_and_no_other_key(
        self, qtbot: QtBot, x_server: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from desktop_app.desktop.hotkeys.x11 import X11Hotkey

        monkeypatch.setenv("DISPLAY", x_server)
        hotkey = X11Hotkey()
        pressed: list[int] = []
        hotkey.claim(Chord.parse("Ctrl+Alt+H"), lambda: pressed.append(1))
        _press("ctrl+alt+j", "h", "ctrl+h", "ctrl+alt+h")
        qtbot.waitUntil(lambda: len(pressed) == 1)
        _press("Num_Lock", "ctrl+alt+h", "Caps_Lock", "ctrl+alt+h", "Num_Lock", "ctrl+alt+h", "Caps_Lock")
        qtbot.waitUntil(lambda: len(pressed) == 4)
        hotkey.release()
        _press("ctrl+alt+h")
        qtbot.wait(100)
        assert len(pressed) == 4
        hotkey.close()

    def test_a_chord_of_another_program_is_said_to_be_taken(
        self, qtbot: QtBot, x_server: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from desktop_app.desktop.hotkeys.x11 import X11Hotkey, is_free

        monkeypatch.setenv("DISPLAY", x_server)
        chord = Chord.parse("Ctrl+Alt+J")
        first, second = X11Hotkey(), X11Hotkey()
        assert is_free(chord)
        first.claim(chord, lambda: None)
        assert not is_free(chord)
        with pytest.raises(ShortcutTaken, match=r"Ctrl\+Alt\+J"):
            second.claim(chord, lambda: None)
        first.release()
        second.claim(chord, lambda: None)
        first.close()
        second.close()
        assert is_free(chord)

    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # python-xlib leaves its sockets
    def test_when_the_server_goes_the_chord_is_let_go_in_silence(
        self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        from desktop_app.desktop.hotkeys.x11 import X11Hotkey

        with _x_server() as (name, server):
            monkeypatch.setenv("DISPLAY", name)
            hotkey = X11Hotkey()
            hotkey.claim(Chord.parse("Ctrl+Alt+H"), lambda: None)
            server.kill()
            server.wait(10)
            qtbot.wait(200)
            hotkey.release()
            hotkey.close()
        assert "Traceback" not in capfd.readouterr().err

    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # python-xlib leaves its sockets
    def test_without_a_server_it_is_said_to_be_out_of_reach(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from desktop_app.desktop.hotkeys.x11 import X11Hotkey

        monkeypatch.setenv("DISPLAY", ":9371")
        with pytest.raises(ShortcutUnavailable):
            X11Hotkey()


def _press(*chords: str) -> None:
    subprocess.run([_tool("xdotool"), "key", "--delay", "20", *chords], check=True)


# --- Wayland: a real bus, and a portal of the test's own on it


class Portal(threading.Thread):
    """Answers as the GlobalShortcuts portal does, and presses the shortcut once it is bound."""

    def __init__(self, address: str) -> None:
        super().__init__(daemon=True)
        from jeepney import DBusAddress, message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.connection = open_dbus_connection(bus=address)
        self.connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self.shortcuts = DBusAddress(
            "/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.GlobalShortcuts"
        )
        self.asked: list[str] = []
        self.trigger = ""

    def end(self) -> None:
        self.connection.sock.shutdown(socket.SHUT_RDWR)
        self.join(5)
        self.connection.close()

    def run(self) -> None:
        from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal

        while True:
            try:
                message = self.connection.receive()
            except (OSError, EOFError):
                return
            fields = message.header.fields
            if message.header.message_type is not MessageType.method_call:
                continue
            member = fields[HeaderFields.member]
            self.asked.append(member)
            if member == "Get":
                self.connection.send(new_method_return(message, "v", (("u", 1),)))
            if member not in {"CreateSession", "BindShortcuts"}:
                continue
            sender = fields[HeaderFields.sender]
            token = message.body[-1]["handle_token"][1]
            path = f"/org/freedesktop/portal/desktop/request/{sender[1:].replace('.', '_')}/{token}"
            self.connection.send(new_method_return(message, "o", (path,)))
            results: dict[str, Any] = {}
            if member == "CreateSession":
                results = {"session_handle": ("s", "/session/1")}
            request = DBusAddress(path, interface="org.freedesktop.portal.Request")
            self.connection.send(new_signal(request, "Response", "ua{sv}", (0, results)))
            if member == "BindShortcuts":
                self.trigger = message.body[1][0][1]["preferred_trigger"][1]
                for session in ("/session/of/another", "/session/1"):
                    self.connection.send(
                        new_signal(self.shortcuts, "Activated", "osta{sv}", (session, "rewrite", 1, {}))
                    )


@pytest.fixture
def bus() -> Iterator[str]:
    daemon = subprocess.Popen(
        [_tool("dbus-daemon"), "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


@pytest.mark.skipif(sys.platform != "linux", reason="portals are of Linux")
class TestPortal:
    def test_the_desktop_is_asked_and_only_our_shortcut_counts(
        self, qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from desktop_app.desktop.hotkeys.wayland_portal import PortalHotkey

        portal = Portal(bus)
        portal.start()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        hotkey = PortalHotkey()
        pressed: list[int] = []
        hotkey.claim(Chord.parse("Ctrl+Alt+H"), lambda: pressed.append(1))
        qtbot.waitUntil(lambda: bool(pressed))
        qtbot.wait(50)
        assert pressed == [1]
        assert portal.trigger == "CTRL+ALT+h"
        hotkey.release()
        end = time.monotonic() + 5
        while "Close" not in portal.asked and time.monotonic() < end:
            time.sleep(0.01)
        assert portal.asked[-1] == "Close"
        hotkey.close()
        portal.end()

    def test_a_desktop_without_the_portal_says_which_command_to_bind(
        self, bus: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from desktop_app.desktop.hotkeys.wayland_portal import PortalHotkey

        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        with pytest.raises(ShortcutUnavailable, match="discreet rewrite --clipboard"):
            PortalHotkey()


# --- Windows and macOS, behind doubles of their libraries: not run there yet


class User32:
    def __init__(self, *, free: bool = True) -> None:
        self.free = free
        self.calls: list[tuple[object, ...]] = []

    def RegisterHotKey(self, *words: object) -> bool:
        self.calls.append(("register", *words))
        return self.free

    def UnregisterHotKey(self, *words: object) -> None:
        self.calls.append(("unregister", *words))

    def keybd_event(self, *words: object) -> None:
        self.calls.append(words)


def test_windows_is_asked_for_the_one_chord_and_gets_it_back(qtbot: QtBot) -> None:
    from desktop_app.desktop.hotkeys.windows import WindowsHotkey

    library = User32()
    hotkey = WindowsHotkey(library)
    hotkey.claim(Chord.parse("Ctrl+Alt+H"), lambda: None)
    assert library.calls == [("register", None, 0x0D15, 0x4000 | 0x1 | 0x2, ord("H"))]
    hotkey.release()
    hotkey.release()
    assert library.calls[1:] == [("unregister", None, 0x0D15)]


def test_windows_message_of_the_shortcut_is_taken_and_others_are_left(qtbot: QtBot) -> None:
    import ctypes  # noqa: TID251 - a message as Windows writes it
    from ctypes import wintypes  # noqa: TID251

    from desktop_app.desktop.hotkeys.windows import WindowsHotkey

    hotkey = WindowsHotkey(User32())
    pressed: list[int] = []
    hotkey.claim(Chord.parse("Meta+F2"), lambda: pressed.append(1))
    ours, other = wintypes.MSG(), wintypes.MSG()
    ours.message, ours.wParam = 0x0312, 0x0D15
    other.message, other.wParam = 0x0312, 0x0001
    kind = b"windows_generic_MSG"
    assert hotkey.nativeEventFilter(kind, ctypes.addressof(other)) == (False, 0)
    assert hotkey.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(ours)) == (False, 0)
    assert hotkey.nativeEventFilter(kind, ctypes.addressof(ours)) == (True, 0)
    assert pressed == [1]


def test_a_chord_that_windows_refuses_is_said_to_be_taken(qtbot: QtBot) -> None:
    from desktop_app.desktop.hotkeys.windows import WindowsHotkey

    with pytest.raises(ShortcutTaken):
        WindowsHotkey(User32(free=False)).claim(Chord.parse("Ctrl+Alt+H"), lambda: None)


@pytest.mark.parametrize(("key", "code"), [("A", 0x41), ("9", 0x39), ("F1", 0x70), ("F12", 0x7B), ("Space", 0x20)])
def test_windows_knows_keys_by_these_numbers(key: str, code: int) -> None:
    from desktop_app.desktop.hotkeys.windows import virtual_key

    assert virtual_key(key) == code


def test_on_windows_every_key_that_is_pressed_is_let_go() -> None:
    from desktop_app.desktop.hotkeys.windows import WindowsKeyboard
    from desktop_app.desktop.keyboard import Gesture

    library = User32()
    WindowsKeyboard(library).press(Gesture.PASTE)
    assert [(call[0], bool(call[2] & 2)) for call in library.calls] == [  # type: ignore[operator]
        (0x10, False),
        (0x2D, False),
        (0x2D, True),
        (0x10, True),
    ]


def test_a_mac_without_the_package_says_how_to_get_it() -> None:
    from desktop_app.desktop.hotkeys.macos import MacHotkey

    with pytest.raises(ShortcutUnavailable, match=r"discreet\[macos\]"):
        MacHotkey()


def test_a_mac_is_asked_for_the_one_chord_and_gets_it_back(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.desktop.hotkeys.macos import MacHotkey

    asked: list[object] = []

    def quick(**words: int) -> Any:  # noqa: ANN401 - as untyped as the real one
        asked.append(words)
        return lambda handler: SimpleNamespace(unregister=lambda: asked.append("unregistered"), call=handler)

    library, names = ModuleType("quickmachotkey"), ModuleType("quickmachotkey.constants")
    vars(library).update(quickHotKey=quick, mask=lambda *keys: sum(keys))
    vars(names).update(kVK_ANSI_H=4, controlKey=4096, optionKey=2048)
    monkeypatch.setitem(sys.modules, "quickmachotkey", library)
    monkeypatch.setitem(sys.modules, "quickmachotkey.constants", names)
    hotkey = MacHotkey()
    hotkey.claim(Chord.parse("Ctrl+Alt+H"), lambda: None)
    hotkey.release()
    assert asked == [{"virtualKey": 4, "modifierMask": 4096 + 2048}, "unregistered"]
