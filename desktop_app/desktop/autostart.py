"""Starts Discreet with the session if the person wants it: one way for each system, and never without being asked.

Linux is tried. Windows and macOS are written after their documents, tried behind doubles, and not yet run there.
"""

from __future__ import annotations

import plistlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from platformdirs import user_config_path

from desktop_app.errors import AutostartUnavailable

_LABEL = "app.discreet.Discreet"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "Discreet"
_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Discreet
Comment=Private values stay on this machine
Exec={command}
Icon=discreet
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class Autostart(Protocol):
    """A system's list of what starts with the session. Raises AutostartUnavailable where it cannot be changed."""

    def is_on(self) -> bool:
        """Whether Discreet is on it."""
        ...

    def switch_on(self) -> None:
        """Puts it there."""
        ...

    def switch_off(self) -> None:
        """Takes it off; nothing happens if it is not there."""
        ...


def autostart_of_this_system() -> Autostart:
    """The way this system knows."""
    command = own_command()
    if sys.platform == "win32":
        return WindowsAutostart(command)
    if sys.platform == "darwin":
        return MacAutostart(command)
    return LinuxAutostart(command)


def own_command() -> tuple[str, ...]:
    """What starts this very installation without its window."""
    module = () if getattr(sys, "frozen", False) else ("-P", "-m", "desktop_app")
    return (sys.executable, *module, "--tray")


class LinuxAutostart:
    """A desktop file in the person's autostart folder, which counts over the system's of the same name.

    Args:
        command: what is started.
        folder: the autostart folder; the person's own by default.
    """

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self._command = command
        self._file = (folder or user_config_path("autostart")) / "discreet.desktop"

    def is_on(self) -> bool:
        """See ``Autostart``."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return False
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}  # as desktops' own settings switch it off
        return any(line.startswith("Exec=") for line in lines) and not off & {line.replace(" ", "") for line in lines}

    def switch_on(self) -> None:
        """See ``Autostart``."""
        _write(self._file, _ENTRY.format(command=" ".join(map(_quoted, self._command))).encode())

    def switch_off(self) -> None:
        """See ``Autostart``."""
        _remove(self._file)


class MacAutostart:
    """A launch agent of the person's. Not yet run on macOS.

    Args:
        command: what is started.
        folder: the folder of launch agents; the person's own by default.
    """

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self._command = command
        self._file = (folder or Path.home() / "Library" / "LaunchAgents") / f"{_LABEL}.plist"

    def is_on(self) -> bool:
        """See ``Autostart``."""
        return self._file.is_file()

    def switch_on(self) -> None:
        """See ``Autostart``."""
        agent = {
            "Label": _LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _write(self._file, plistlib.dumps(agent))

    def switch_off(self) -> None:
        """See ``Autostart``."""
        _remove(self._file)


class WindowsAutostart:
    """A value under the person's ``Run`` key. Not yet run on Windows.

    Args:
        command: what is started.
        registry: the module ``winreg``; a double in tests.
    """

    def __init__(self, command: Sequence[str], registry: Any = None) -> None:  # noqa: ANN401 - of Windows only
        self._command = command
        if registry is None:
            import winreg

            registry = winreg
        self._registry = registry

    def is_on(self) -> bool:
        """See ``Autostart``."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
                registry.QueryValueEx(key, _NAME)
        except OSError:
            return False
        return True

    def switch_on(self) -> None:
        """See ``Autostart``."""
        registry = self._registry
        command = " ".join(f'"{word}"' if " " in word else word for word in self._command)
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
                registry.SetValueEx(key, _NAME, 0, registry.REG_SZ, command)
        except OSError as error:
            raise AutostartUnavailable(error.strerror or "the registry cannot be written") from None

    def switch_off(self) -> None:
        """See ``Autostart``."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN_KEY, 0, registry.KEY_SET_VALUE) as key:
                registry.DeleteValue(key, _NAME)
        except FileNotFoundError:
            return
        except OSError as error:
            raise AutostartUnavailable(error.strerror or "the registry cannot be written") from None


def _quoted(word: str) -> str:
    """A word of ``Exec=``: quoted as the Desktop Entry Specification says, twice escaped as its strings are."""
    word = word.replace("%", "%%")
    if re.fullmatch(r"[\w./:=@%+,-]+", word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word).replace("\\", "\\\\") + '"'


def _write(file: Path, content: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise AutostartUnavailable(f"{file} cannot be written ({error.strerror})") from None


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise AutostartUnavailable(f"{file} cannot be removed ({error.strerror})") from None
