"""Programs that are not ours, on the display of a journey: an editor, a terminal, and one that owns the clipboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

_PATIENCE = 45.0
OWNER = """
import sys
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv)
data = QMimeData()
data.setText("what was copied before")
data.setHtml("<b>what was copied before</b>")
data.setData("application/x-of-the-other", QByteArray(bytes(range(256))))
application.clipboard().setMimeData(data)
application.exec()
"""


class Others:
    """Programs on a display; all are ended by ``end``."""

    def __init__(self, display: str, home: Path) -> None:
        for tool in ("mousepad", "xterm", "xclip"):
            if shutil.which(tool) is None and not os.environ.get("CI"):
                pytest.skip(f"This journey needs {tool}.")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_"))}
        self._environment = {**kept, "DISPLAY": display, "HOME": str(home), "NO_AT_BRIDGE": "1"}
        self._running: list[subprocess.Popen[bytes]] = []

    def editor(self, file: Path) -> None:
        """A GTK editor with ``file``, in front."""
        self._start("mousepad", "--disable-server", str(file))
        self._to_front("--name", file.name)

    def terminal(self, *command: str) -> None:
        """A terminal, in front."""
        self._start("xterm", "-T", "the terminal", "-e", *command)
        self._to_front("--name", "the terminal")

    def owner_of_the_clipboard(self) -> None:
        """A program that has copied a text in three formats."""
        self._start(sys.executable, "-c", OWNER)
        self.until(lambda: self.clipboard("UTF8_STRING") == b"what was copied before")

    def press(self, *keys: str) -> None:
        """Presses chords."""
        self.do("key", "--delay", "30", *keys)

    def do(self, *words: str) -> str:
        """Has xdotool do something."""
        return self._run("xdotool", *words).decode().strip()

    def clipboard(self, target: str = "UTF8_STRING", selection: str = "clipboard") -> bytes:
        """What a program that pastes would get; empty if nothing."""
        return self._run("xclip", "-o", "-selection", selection, "-t", target)

    def formats(self) -> set[str]:
        """The formats the clipboard's owner offers, without the protocol's own questions."""
        return {name for name in self.clipboard("TARGETS").decode().split() if "/" in name}

    def picture(self, name: str) -> None:
        """Keeps the screen for a person to look at, if DISCREET_PICTURES names a folder."""
        folder = os.environ.get("DISCREET_PICTURES")
        if folder and shutil.which("import"):
            self._run("import", "-window", "root", str(Path(folder) / f"hotkey-{name}.png"))

    def until(self, holds: Callable[[], object]) -> None:
        """Waits until something holds."""
        end = time.monotonic() + _PATIENCE
        while not holds():
            assert time.monotonic() < end, "It never came to that."
            time.sleep(0.1)

    def end(self) -> None:
        """Ends them all."""
        for program in self._running:
            program.kill()
            program.wait(10)

    def _to_front(self, *which: str) -> None:
        found: list[str] = []

        def there() -> bool:
            found[:] = self.do("search", "--onlyvisible", *which).split()
            return bool(found)

        self.until(there)
        self.do("windowactivate", "--sync", found[-1])
        self.until(lambda: self.do("getwindowfocus") and self.do("getactivewindow") == found[-1])

    def _start(self, tool: str, *words: str) -> None:
        self._running.append(
            subprocess.Popen([shutil.which(tool) or tool, *words], env=self._environment, stderr=subprocess.DEVNULL)
        )

    def _run(self, tool: str, *words: str) -> bytes:
        done = subprocess.run(
            [shutil.which(tool) or tool, *words],
            env=self._environment,
            capture_output=True,
            check=False,
            timeout=20,
        )
        return done.stdout
