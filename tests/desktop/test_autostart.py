"""Each system's list of what starts with the session is written as that system reads it; Linux is the real one."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.desktop.autostart import (
    Autostart,
    LinuxAutostart,
    MacAutostart,
    WindowsAutostart,
    autostart_of_this_system,
    own_command,
)
from desktop_app.errors import AutostartUnavailable, rebuilt

_COMMAND = ("/opt/Discreet 1.0/discreet", "--tray")


class Registry:
    """As much of ``winreg`` as is used."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "user", 1, 2

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.path = ""
        self.refuses = False

    def OpenKey(self, root: str, path: str, _reserved: int = 0, _access: int = 0) -> Registry:  # noqa: N802
        assert root == "user"
        self.path = path
        return self

    CreateKey = OpenKey

    def __enter__(self) -> Registry:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def QueryValueEx(self, _key: object, name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError
        return self.values[name], 1

    def SetValueEx(self, _key: object, name: str, _reserved: int, kind: int, value: str) -> None:  # noqa: N802
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        assert kind == self.REG_SZ
        self.values[name] = value

    def DeleteValue(self, _key: object, name: str) -> None:  # noqa: N802
        if self.values.pop(name, None) is None:
            raise FileNotFoundError


def _ways(folder: Path) -> list[Autostart]:
    return [LinuxAutostart(_COMMAND, folder), MacAutostart(_COMMAND, folder), WindowsAutostart(_COMMAND, Registry())]


@pytest.mark.parametrize("way", range(3), ids=["linux", "macos", "windows"])
def test_it_is_off_until_it_is_switched_on_and_off_again_after(tmp_path: Path, way: int) -> None:
    autostart = _ways(tmp_path / "new folder")[way]
    autostart.switch_off()
    assert not autostart.is_on()
    autostart.switch_on()
    autostart.switch_on()
    assert autostart.is_on()
    autostart.switch_off()
    assert not autostart.is_on()


def test_each_system_finds_the_command_to_start(tmp_path: Path) -> None:
    linux, mac, windows = _ways(tmp_path)
    for each in (linux, mac, windows):
        each.switch_on()
    assert 'Exec="/opt/Discreet 1.0/discreet" --tray\n' in (tmp_path / "discreet.desktop").read_text(encoding="utf-8")
    agent: dict[str, Any] = plistlib.loads((tmp_path / "app.discreet.Discreet.plist").read_bytes())
    assert (agent["ProgramArguments"], agent["RunAtLoad"]) == (list(_COMMAND), True)
    registry = windows._registry  # type: ignore[attr-defined]
    assert registry.values == {"Discreet": '"/opt/Discreet 1.0/discreet" --tray'}
    assert registry.path == r"Software\Microsoft\Windows\CurrentVersion\Run"


@given(st.text(st.characters(codec="ascii", exclude_categories=("Cc",)), min_size=1, max_size=20))
def test_whatever_the_folder_is_called_linux_reads_it_back(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("autostart")
    LinuxAutostart((f"/opt/{name}", "--tray"), folder).switch_on()
    (line,) = [
        line for line in (folder / "discreet.desktop").read_text(encoding="utf-8").splitlines() if "Exec=" in line
    ]
    string = line.removeprefix("Exec=").removesuffix(" --tray").replace("\\\\", "\\")  # as strings are read there
    if string.startswith('"'):
        string = re.sub(r'\\(["`$\\])', r"\1", string[1:-1])  # and then as words of a command
    assert string.replace("%%", "%") == f"/opt/{name}"


def test_an_entry_that_a_desktop_switched_off_is_off(tmp_path: Path) -> None:
    autostart = LinuxAutostart(_COMMAND, tmp_path)
    autostart.switch_on()
    file = tmp_path / "discreet.desktop"
    file.write_text(file.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")
    assert not autostart.is_on()


def test_what_cannot_be_written_is_said_and_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(AutostartUnavailable, match="discreet --tray"):
        LinuxAutostart(_COMMAND, tmp_path / "file").switch_on()
    registry = Registry()
    registry.refuses = True
    with pytest.raises(AutostartUnavailable, match="Access is denied") as caught:
        WindowsAutostart(_COMMAND, registry).switch_on()
    again = rebuilt(caught.value.kind, caught.value.message)
    assert isinstance(again, AutostartUnavailable)
    assert again.message == caught.value.message


def test_what_starts_is_this_installation_without_its_window() -> None:
    assert own_command()[-1] == "--tray"
    assert not isinstance(autostart_of_this_system(), MacAutostart) or Path("/Library").is_dir()
