"""``discreet uninstall`` tells what is kept of a person and, when they say so, leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.belongings import Belonging, belongings, providers_named_in, removed
from desktop_app.errors import KeychainLocked
from desktop_app.storage.keychain import Keychain
from desktop_app.vocabulary import Secret
from tests.storage.secret_service import in_a_session, linux_only

_LIVE_AND_LEAVE = """
import os, subprocess, sys
from pathlib import Path
from desktop_app.desktop.autostart import autostart_of_this_system
from desktop_app.storage.archive_files import ArchiveFiles
from desktop_app.ui.look import Look

def run(*words, given=""):
    done = subprocess.run([sys.executable, "-P", *words], input=given, capture_output=True, text=True)
    return [done.returncode, done.stdout, done.stderr]

def discreet(*words, given=""):
    return run("-m", "desktop_app", *words, given=given)

def home():
    return sorted(str(path.relative_to(Path.home())) for path in Path.home().rglob("*"))

def add(name, url):
    add = discreet("providers", "add", name, "--kind", "openai", "--url", url)
    return [add, discreet("keys", "add", name, given="a key for a test")]

settings = Path.home() / ".config/discreet/settings.toml"
said["before"] = home()
os.environ["QT_QPA_PLATFORM"] = "offscreen"
said["steps"] = [run("-m", "tests.failures.window")]
said["steps"] += add("given up", "http://127.0.0.1:9/v1") + [discreet("providers", "remove", "given up")]
said["given up"] = read("given up")
said["steps"] += add("lost", "http://127.0.0.1:9/v1")
settings.write_text(settings.read_text() + "and then it broke")
said["steps"] += add("works", "http://127.0.0.1:9/v1")
said["steps"] += [discreet("terms", "add", "Bluebird", "--hide-as", "ORGANIZATION")]
said["steps"] += [discreet("send", "--provider", "practice", "--yes", given="Ask John Smith")]
Look().keep("theme", "dark")
autostart_of_this_system().switch_on()
(name,) = ArchiveFiles(Path.home() / ".local/share/discreet").ids()
said["listed"] = discreet("uninstall")
said["lived"] = [home(), read("lost"), read("works")]
said["removed"] = discreet("uninstall", "--yes")
said["after"] = home()
said["keys"] = [read("lost"), read("works"), Keychain("discreet archive").read(name) is None]
said["again"] = discreet("uninstall")
"""
_SHARED = {".config", ".config/autostart", ".local/state"}
"""Folders that stay, empty: every program's, which Discreet was only the first to need here."""
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
def test_after_a_whole_life_nothing_is_left_behind_and_nothing_goes_without_being_asked(
    tmp_path: Path, short: Path
) -> None:
    said = in_a_session(tmp_path, short, _LIVE_AND_LEAVE, "unlocked")
    assert [step[2] for step in said["steps"] if step[0]] == []
    assert said["given up"] is None  # a provider takes its key along
    code, listed, _ = said["listed"]
    assert code == 0
    assert [line.split("\t")[0] for line in listed.splitlines()[:-1]] == [
        "a key in the keychain",
        "a key in the keychain",
        "a key in the keychain",
        "the start with your session",
        "settings and lists of your own",
        "conversations, the ledger and models you installed",
        "marks of the running program and reports of crashes",
    ]
    files, *keys = said["lived"]
    assert keys == ["a key for a test"] * 2
    kept = {"settings.toml", "terms.csv", "look.ini", "archive.db", "archive.json", "discreet.desktop"}
    assert kept <= {Path(file).name for file in files}
    assert any("settings.broken-" in file for file in files)
    assert said["removed"][0] == 0
    assert set(said["after"]) - _SHARED == set(said["before"])  # the keychain's own files are the system's
    assert said["keys"] == [None, None, True]
    assert "Nothing is kept" in said["again"][1]


@pytest.mark.parametrize(
    "text",
    [
        '[providers.work]\nkind = "openai"',
        '[providers."work"]\nbroken = ',
        "version = 9\n[providers]\nwork = {}",
        " [ providers . work ] # mine\n\x00\xff",
    ],
)
def test_a_provider_is_found_in_settings_that_cannot_be_used(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.broken-20260101-000000.toml").write_text(text, encoding="latin-1")
    assert providers_named_in(tmp_path) == {"work"}


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
    running = subprocess.Popen(
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
