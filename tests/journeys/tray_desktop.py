"""A desktop with a tray, a notification service and programs that own the clipboard, for journeys with the tray."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

_PATIENCE = 45.0
_OWNER = """
import json, os, sys
from PySide6.QtCore import QByteArray, QMimeData, QSocketNotifier
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv)
clipboard = application.clipboard()
def obey():
    line = os.read(0, 1 << 20)
    if not line:
        sys.exit(0)
    formats = json.loads(line)
    if not formats:
        clipboard.clear()
        return
    data = QMimeData()
    for name, content in formats.items():
        data.setData(name, QByteArray(content.encode()))
    clipboard.setMimeData(data)
listening = QSocketNotifier(0, QSocketNotifier.Type.Read)
listening.activated.connect(obey)
application.exec()
"""


class Desktop:
    """What stands on a display beside Discreet; all of it is ended by ``end``."""

    def __init__(self, display: str, home: Path, bus: str) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_"))}
        self.environment = {
            **kept,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "NO_AT_BRIDGE": "1",
        }
        self._running: list[subprocess.Popen[bytes]] = []

    def tray(self) -> subprocess.Popen[bytes]:
        """A tray that embeds icons, in the corner."""
        return self.run("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32")

    def run(self, *words: str, stdin: int | None = None) -> subprocess.Popen[bytes]:
        """Starts a program."""
        program = subprocess.Popen(
            [shutil.which(words[0]) or words[0], *words[1:]],
            env=self.environment,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(program)
        return program

    def copies(self, text: str) -> subprocess.Popen[bytes]:
        """Has xclip own the clipboard with a text, until somebody else does."""
        program = self.run("xclip", "-quiet", "-selection", "clipboard", "-i", stdin=subprocess.PIPE)
        assert program.stdin is not None
        program.stdin.write(text.encode())
        program.stdin.close()
        return program

    def owner(self) -> Callable[[dict[str, str]], None]:
        """A program that copies formats when it is told them, and clears the clipboard when it is told none."""
        program = self.run(sys.executable, "-c", _OWNER, stdin=subprocess.PIPE)

        def tell(formats: dict[str, str]) -> None:
            assert program.stdin is not None
            program.stdin.write(json.dumps(formats).encode())
            program.stdin.flush()

        return tell

    def stop(self, program: subprocess.Popen[bytes]) -> None:
        """Has a program answer nobody any more."""
        program.send_signal(signal.SIGSTOP)

    def clipboard(self, target: str = "UTF8_STRING") -> str:
        """What a program that pastes would get; empty if nothing."""
        words = ["xclip", "-o", "-selection", "clipboard", "-t", target]
        return self._told(*words).decode("utf-8", "replace")

    def xdotool(self, *words: str) -> str:
        """Has xdotool do something."""
        return self._told("xdotool", *words).decode().strip()

    def open_menu(self) -> None:
        """Clicks on the tray's icon with the right button."""
        x, y = self._icon()
        self.xdotool("mousemove", str(x), str(y), "click", "3")
        self.until(lambda: self.menus(), "there is a menu")
        time.sleep(0.3)

    def choose(self, *keys: str) -> None:
        """Opens the menu and presses keys in it."""
        self.open_menu()
        self.xdotool("key", "--delay", "60", *keys)
        self.until(lambda: not self.menus(), "the menu is gone")

    def click(self) -> None:
        """Clicks on the tray's icon."""
        x, y = self._icon()
        self.xdotool("mousemove", str(x), str(y), "click", "1")

    def menus(self) -> list[str]:
        """The windows of open menus: they are not managed, and named after their program."""
        found = self.xdotool("search", "--onlyvisible", "--class", "discreet").split()
        return [window for window in found if self._is_menu(window)]

    def windows(self) -> list[str]:
        """Discreet's main window, if it can be seen."""
        return self.xdotool("search", "--onlyvisible", "--name", "^Discreet$").split()

    def picture(self, name: str) -> None:
        """Keeps the screen for a person to look at, if DISCREET_PICTURES names a folder."""
        folder = os.environ.get("DISCREET_PICTURES")
        if folder and shutil.which("import"):
            self._told("import", "-window", "root", str(Path(folder) / f"tray-{name}.png"))

    def until(self, holds: Callable[[], object], what: str) -> None:
        """Waits until something holds."""
        end = time.monotonic() + _PATIENCE
        while not holds():
            assert time.monotonic() < end, (
                f"It never came to that: {what}. The clipboard has {self.clipboard()[:80]!r}."
            )
            time.sleep(0.1)

    def stays(self, holds: Callable[[], object], seconds: float = 2.0) -> None:
        """Waits, while something goes on holding."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert holds()
            time.sleep(0.1)

    def end(self) -> None:
        """Ends them all."""
        for program in self._running:
            program.kill()
            program.wait(10)
            if program.stdin is not None:
                with suppress(OSError):
                    program.stdin.close()

    def _icon(self) -> tuple[int, int]:
        """The middle of the tray, which holds one icon."""

        def geometry() -> dict[str, int]:
            found = self.xdotool("search", "--onlyvisible", "--class", "trayer").split()
            lines = self.xdotool("getwindowgeometry", "--shell", found[-1]).splitlines() if found else []
            return {name: int(value) for name, value in (line.split("=") for line in lines)}

        self.until(lambda: geometry().get("WIDTH", 0) > 16, "the tray has an icon")
        place = geometry()
        return place["X"] + place["WIDTH"] // 2, place["Y"] + place["HEIGHT"] // 2

    def _is_menu(self, window: str) -> bool:
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        place = {name: int(value) for name, value in (line.split("=") for line in lines)}
        return 100 < place.get("WIDTH", 0) < 600 and 60 < place.get("HEIGHT", 0) < 500

    def _told(self, tool: str, *words: str) -> bytes:
        done = subprocess.run(
            [shutil.which(tool) or tool, *words], env=self.environment, capture_output=True, check=False, timeout=30
        )
        return done.stdout


class NoticeService(threading.Thread):
    """Shows notices as the freedesktop service would, to the test; ``press`` presses an action of the last one."""

    def __init__(self, address: str) -> None:
        super().__init__(daemon=True)
        self.notices: list[tuple[str, str, list[str]]] = []
        self._connection = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        self._ended = False
        self.start()

    @property
    def words(self) -> list[str]:
        """What each notice said."""
        return [words for _, words, _ in self.notices]

    def run(self) -> None:
        while not self._ended:
            with suppress(TimeoutError):
                message = self._connection.receive(timeout=0.2)
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)
        self._connection.close()

    def press(self, action: str) -> None:
        """Presses what says ``action`` on the last notice."""
        keys = self.notices[-1][2]
        key = keys[keys.index(action) - 1]
        service = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
        self._connection.send(new_signal(service, "ActionInvoked", "us", (7, key)))

    def end(self) -> None:
        """Leaves the bus."""
        self._ended = True
        self.join(5)

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - jeepney carries no types
        if message.header.fields[HeaderFields.member] == "Notify":
            _, _, _, title, words, actions, _, _ = message.body
            self.notices.append((title, words, list(actions)))
            self._connection.send(new_method_return(message, "u", (7,)))
        else:
            self._connection.send(new_method_return(message))


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """A session bus that starts nothing by itself; hands out its address."""
    configuration = folder / "bus.conf"
    configuration.write_text(
        "<busconfig><type>session</type>"
        f"<listen>unix:tmpdir={folder}</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
        '<allow own="*"/></policy></busconfig>',
        encoding="utf-8",
    )
    daemon = subprocess.Popen(
        [shutil.which("dbus-daemon") or "dbus-daemon", f"--config-file={configuration}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()
