"""What journeys share: an X server with a window manager, and the real program driven by keys from outside."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.processes import started_by
from tests.storage.secret_service import BUS_WITHOUT_SERVICES

_ROOT = Path(__file__).parents[2]
_TOOLS = ("Xvfb", "openbox", "xdotool")
_PATIENCE = 45.0
"""Seconds for anything a person would wait for; generous, because machines that run tests are busy."""


_CONTROLS = 60
"""More than there are on any page."""
_SETTLED = 1.0
"""Seconds after which a window manager that runs will go on running."""


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of an X display with a window manager on it."""
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"Journeys need {', '.join(missing)}.")
    if missing:
        pytest.skip(f"Journeys need {', '.join(missing)}.")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [_found("Xvfb"), "-displayfd", str(writer), "-screen", "0", "2720x1740x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        name = f":{numbers.readline().strip()}"
    manager = _window_manager(name)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(10)


def _window_manager(display: str) -> subprocess.Popen[bytes]:
    """Openbox on the display. On a busy machine it may come before the display takes clients, and gives up at once."""
    end = time.monotonic() + _PATIENCE
    while True:
        manager = subprocess.Popen(
            [_found("openbox")], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
        )
        try:
            manager.wait(_SETTLED)
        except subprocess.TimeoutExpired:
            return manager
        assert time.monotonic() < end, "There is no window manager on the display."


@dataclass
class Program:
    """The running program.

    Attributes:
        process: it.
        display: where its window is.
        started: when it was started, by the monotonic clock.
    """

    process: subprocess.Popen[str]
    display: str
    started: float

    def shown(self) -> dict[str, Any]:
        """What the window shows now."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("?\n")
        self.process.stdin.flush()
        shown = json.loads(self.process.stdout.readline())
        assert isinstance(shown, dict)
        return shown

    def wait(self, until: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """What the window shows once ``until`` holds."""
        end = time.monotonic() + _PATIENCE
        while not until(shown := self.shown()):
            assert time.monotonic() < end, f"It never came to that. The window shows {shown}"
            time.sleep(0.02)
        return shown

    def wait_for_window(self) -> float:
        """Seconds from the start until the window could be seen; gives it the keyboard."""
        while not (found := self._xdotool("search", "--onlyvisible", "--name", "^Discreet$")):
            assert time.monotonic() < self.started + _PATIENCE
            time.sleep(0.005)
        seconds = time.monotonic() - self.started
        self._xdotool("windowfocus", "--sync", found.split()[-1])
        return seconds

    def type(self, text: str) -> None:
        """Presses the keys of ``text``, one after another."""
        self._xdotool("type", "--delay", "6", text)

    def press(self, *keys: str) -> None:
        """Presses chords such as ``ctrl+Return``."""
        self._xdotool("key", "--delay", "20", *keys)

    def reach(self, name: str, key: str = "Tab") -> None:
        """Presses Tab until what is called ``name`` has the keyboard."""
        for _ in range(_CONTROLS):
            if self.shown()["focus"] == name:
                return
            self.press(key)
        pytest.fail(f"The keyboard does not reach {name}.")

    def picture(self, name: str) -> None:
        """Keeps the screen for a person to look at, if DISCREET_PICTURES names a folder."""
        folder = os.environ.get("DISCREET_PICTURES")
        if folder and shutil.which("import"):
            time.sleep(0.3)  # what fades has faded
            words = ["import", "-window", "root", str(Path(folder) / f"{name}.png")]
            subprocess.run(words, env={**os.environ, "DISPLAY": self.display}, check=True)

    def engines(self) -> list[psutil.Process]:
        """The engine's process, once it is there."""
        return started_by(psutil.Process(self.process.pid), "desktop_app.engine_process")

    def quit(self) -> int:
        """Closes the window as its frame would, and hands back the exit code."""
        self.press("alt+F4")
        return self.process.wait(_PATIENCE)

    def _xdotool(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run([_found("xdotool"), *words], env=environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder of its own for the program."""
    (tmp_path / "config" / "discreet").mkdir(parents=True)
    return tmp_path


@pytest.fixture
def keychain(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a session with an unlocked Secret Service of its own."""
    with tempfile.TemporaryDirectory() as short:
        bus = Path(short) / "bus.conf"
        bus.write_text(BUS_WITHOUT_SERVICES.format(folder=short), encoding="utf-8")
        daemon = subprocess.Popen(
            [_found("dbus-daemon"), f"--config-file={bus}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert daemon.stdout is not None
        session = {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(), "XDG_RUNTIME_DIR": short}
        subprocess.run(
            [_found("gnome-keyring-daemon"), "--unlock", "--components=secrets"],
            input=b"word",
            env={"HOME": str(home), "PATH": "/usr/bin:/bin", **session},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        yield {**session, "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"}
        daemon.terminate()  # the Secret Service leaves with its bus
        daemon.wait(10)
        daemon.stdout.close()


@pytest.fixture
def start(display: str, home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Program]]:
    """Starts the program.

    ``settings`` is the text of its settings file, None leaves it as it is; other keywords go into its environment.
    """
    programs: list[Program] = []
    compiled = tmp_path_factory.getbasetemp() / "compiled"

    def started(settings: str | None = "", **extra: str) -> Program:
        if settings is not None:
            (home / "config" / "discreet" / "settings.toml").write_text(settings, encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_"))}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment |= {
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "PYTHONPATH": str(_ROOT),
            "PYTHONPYCACHEPREFIX": str(compiled),
            **extra,
        }
        moment = time.monotonic()
        with (home / "stderr").open("w") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.observed"],
                cwd=_ROOT,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        programs.append(Program(process, display, moment))
        return programs[-1]

    yield started
    for program in programs:
        children = (
            psutil.Process(program.process.pid).children(recursive=True) if program.process.poll() is None else []
        )
        for each in [program.process, *children]:
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()
        program.process.wait(10)
        for pipe in (program.process.stdin, program.process.stdout):
            if pipe is not None:
                pipe.close()
    written = (home / "stderr").read_text(encoding="utf-8") if programs else ""
    assert written == "", "the program prints nothing"


def _found(tool: str) -> str:
    return shutil.which(tool) or tool
