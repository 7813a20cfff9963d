"""The ledger's command where the archive has a passphrase: asked for on the terminal, never taken from a prompt."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.cli_ledger import add_ledger
from desktop_app.storage.archive import Archive
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.records import Outcome
from tests.storage.drafts import MARIA, REPLY, draft

_PASSPHRASE = "correct horse, battery"  # noqa: S105 - made up


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home whose archive has a passphrase and one request."""
    archive = Archive(tmp_path / "data" / "discreet", Keychain())
    assert archive.open(_PASSPHRASE).is_open
    archive.opened().depart(draft("Ask Maria Keller", MARIA)).conclude(Outcome.SENT, REPLY)
    archive.close()
    return os.environ | {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path),
    }


def _at_a_terminal(typed: bytes, environment: dict[str, str]) -> tuple[int, bytes]:
    """Runs ``discreet ledger list`` at a terminal of its own and types when asked; its exit code and what it shows."""
    ours, theirs = os.openpty()
    command = ["setsid", "--ctty", "--wait", sys.executable, "-m", "desktop_app", "ledger", "list"]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # the terminal is gone with the program
        while piece := os.read(ours, 4096):
            shown += piece
            if shown.endswith(b"conversations: "):
                os.write(ours, typed)
    os.close(ours)
    return process.wait(30), shown


@pytest.mark.skipif(sys.platform != "linux", reason="setsid gives a program a terminal there")
def test_the_passphrase_is_asked_for_on_the_terminal_and_not_shown(environment: dict[str, str]) -> None:
    code, shown = _at_a_terminal(f"{_PASSPHRASE}\n".encode(), environment)
    assert code == 0
    assert b"a-model" in shown
    assert _PASSPHRASE.encode() not in shown
    code, shown = _at_a_terminal(b"wrong horse\n", environment)
    assert code == 1
    assert b"not the passphrase" in shown
    code, shown = _at_a_terminal(b"\x04", environment)  # Ctrl+D
    assert code == 1
    assert b"Type your passphrase" in shown


@pytest.mark.skipif(sys.platform == "win32", reason="setsid takes the terminal away")
def test_without_a_terminal_it_says_what_is_needed_and_reads_nothing(environment: dict[str, str]) -> None:
    command = ["setsid", sys.executable, "-m", "desktop_app", "ledger", "about", "-"]
    run = subprocess.run(command, input=b"Maria", env=environment, capture_output=True, check=False)
    assert run.returncode == 1
    assert b"passphrase" in run.stderr
    assert run.stdout == b""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a keychain")
def test_where_nothing_is_kept_it_says_so_once_and_does_not_look_like_an_empty_ledger(tmp_path: Path) -> None:
    nowhere = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "XDG_DATA_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "desktop_app", "ledger", "list"]
    run = subprocess.run(command, env=nowhere, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (1, "")
    assert "is on no record" in run.stderr
    assert run.stderr.count("Choose a passphrase") == 1


@pytest.mark.parametrize(("words", "note"), [((), "is empty"), (("search", "Maria"), "No request")])
def test_an_empty_ledger_is_called_empty(
    words: tuple[str, ...], note: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    archive = Archive(tmp_path, Keychain())
    assert archive.open(_PASSPHRASE).is_open
    options = argparse.ArgumentParser()
    add_ledger(options)
    chosen = options.parse_args(words or ("list",))
    assert chosen.command(SimpleNamespace(archive=archive, open_archive=archive.open), chosen) == 0
    archive.close()
    shown = capsys.readouterr()
    assert shown.out == ""
    assert note in shown.err
