"""``discreet uninstall`` tells what is kept of a person and, when they say so, leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.belongings import Belonging, belongings, removed
from desktop_app.errors import KeychainLocked
from desktop_app.storage.keychain import Keychain
from desktop_app.vocabulary import Secret
from tests.storage.secret_service import in_a_session, linux_only

_LIVE_AND_LEAVE = """
import subprocess, sys
from dataclasses import replace
from pathlib import Path
from desktop_app.desktop.autostart import autostart_of_this_system
from desktop_app.storage.archive import Archive
from desktop_app.storage.settings import SettingsFile
from desktop_app.vocabulary import Profile

def discreet(*words):
    done = subprocess.run([sys.executable, "-P", "-m", "desktop_app", *words], capture_output=True, text=True)
    return [done.returncode, done.stdout, done.stderr]

def files():
    return sorted(str(path) for path in Path.home().rglob("*discreet*") if "keyrings" not in path.parts)

keychain.store("openai", Secret("a key for a test"))
settings = SettingsFile.at_default_place()
settings.save(replace(settings.current, profile=Profile.STRICT))
archive = Archive.at_default_place()
archive.open()
header = next(Path.home().rglob("archive.json"))
from desktop_app.storage.archive_files import ArchiveFiles
(name,) = ArchiveFiles(header.parent).ids()
archive.close()
autostart_of_this_system().switch_on()
said["listed"] = discreet("uninstall")
said["kept"] = [len(files()), read("openai")]
said["removed"] = discreet("uninstall", "--yes")
said["left"] = [files(), read("openai"), Keychain("discreet archive").read(name) is None]
said["again"] = discreet("uninstall")
"""
_RUNNING = """
import sys
from desktop_app.desktop.single_instance import SingleInstance
instance = SingleInstance()
print(instance.claim(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def short() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@linux_only
def test_nothing_is_left_behind_and_nothing_goes_without_being_asked(tmp_path: Path, short: Path) -> None:
    said = in_a_session(tmp_path, short, _LIVE_AND_LEAVE, "unlocked")
    code, listed, _ = said["listed"]
    assert code == 0
    assert [line.split("\t")[0] for line in listed.splitlines()[:-1]] == [
        "a key in the keychain",
        "a key in the keychain",
        "the start with your session",
        "settings and lists of your own",
        "conversations, the ledger and models you installed",
    ]
    assert said["kept"][0] >= 3
    assert said["kept"][1] == "a key for a test"
    assert said["removed"][0] == 0
    assert said["left"] == [[], None, True]
    assert "Nothing is kept" in said["again"][1]


def test_a_locked_keychain_stops_it_before_anything_is_gone(tmp_path: Path) -> None:
    class Locked(Keychain):
        def read(self, _name: str) -> Secret | None:
            raise KeychainLocked("locked")

    class Off:
        def is_on(self) -> bool:
            return False

        def switch_on(self) -> None: ...

        def switch_off(self) -> None: ...

    with pytest.raises(KeychainLocked):
        list(belongings([("settings", tmp_path)], [(Locked(), "openai")], Off()))
    assert tmp_path.exists()


def test_what_cannot_be_removed_is_told_and_the_rest_goes(tmp_path: Path) -> None:
    def refuse() -> None:
        raise PermissionError(13, "Permission denied")

    folder = tmp_path / "discreet"
    folder.mkdir()
    left = removed([Belonging("a", "there", refuse), Belonging("b", "here", folder.rmdir)])
    assert left == ["there: Permission denied"]
    assert not folder.exists()


@linux_only
def test_a_running_program_is_not_taken_from_under_its_person(tmp_path: Path) -> None:
    environment = os.environ | {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE")}
    environment |= {"HOME": str(tmp_path), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    running = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", _RUNNING], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    assert running.stdin is not None
    assert running.stdout.readline().strip() == "True"
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "uninstall", "--yes"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    running.stdin.close()
    running.wait(10)
    running.stdout.close()
    assert done.returncode == 1
    assert "Discreet is running" in done.stderr
    assert (tmp_path / "STATE" / "discreet").exists()
