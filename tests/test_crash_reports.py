"""A report of a crash says where the program failed and never what it worked on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.crash_reports import CrashReports

_VALUE = "Mira Okafor"
_DIES = """
import os, signal, sys, threading
from pathlib import Path
from desktop_app.crash_reports import CrashReports
CrashReports(Path(sys.argv[1])).watch("window")
def read(text):
    if sys.argv[2] == "signal":
        os.kill(os.getpid(), signal.SIGSEGV)
    try:
        {}[text]
    except KeyError as error:
        raise ValueError(f"cannot read {text}") from error
if sys.argv[2] == "thread":
    threading.Thread(target=read, args=("Mira Okafor",)).start()
else:
    read("Mira Okafor")
"""


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    return CrashReports(tmp_path / "crashes")


def _fail() -> ValueError:
    try:
        int(_VALUE)
    except ValueError as error:
        return error
    raise AssertionError


def _die(folder: Path, how: str) -> None:
    subprocess.run([sys.executable, "-c", _DIES, str(folder), how], capture_output=True, check=False)


def test_a_report_holds_kinds_places_and_versions_and_no_message(reports: CrashReports) -> None:
    reports.write("window", _fail())
    (name,) = reports.names()
    text = reports.text(name)
    report = json.loads(text)
    assert [error["kind"] for error in report["errors"]] == ["ValueError"]
    assert report["errors"][0]["where"][-1]["function"] == "_fail"
    assert report["versions"]["Python"]
    assert _VALUE not in text
    assert "invalid literal" not in text


def test_an_error_that_nobody_catches_is_reported_with_its_cause(tmp_path: Path) -> None:
    _die(tmp_path, "error")
    reports = CrashReports(tmp_path)
    (name,) = reports.names()
    assert [error["kind"] for error in json.loads(reports.text(name))["errors"]] == ["ValueError", "KeyError"]
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and _VALUE.encode() in path.read_bytes()]


@pytest.mark.skipif(sys.platform == "win32", reason="signals as Unix has them")
def test_a_process_that_dies_of_a_signal_is_reported_at_the_next_start(tmp_path: Path) -> None:
    _die(tmp_path, "signal")
    _die(tmp_path, "error")
    reports = CrashReports(tmp_path)
    kinds = {json.loads(reports.text(name))["errors"][0]["kind"] for name in reports.names()}
    assert kinds == {"Segmentation fault", "ValueError"}
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and _VALUE.encode() in path.read_bytes()]


def test_an_error_in_a_thread_is_reported(tmp_path: Path) -> None:
    _die(tmp_path, "thread")
    assert len(CrashReports(tmp_path).names()) == 1


def test_the_same_failure_is_written_once_and_only_the_newest_are_kept(reports: CrashReports) -> None:
    for _ in range(3):
        reports.write("window", _fail())
    assert len(reports.names()) == 1
    for number in range(30):
        reports.write(f"part {number}", type(f"Error{number}", (Exception,), {})())
    assert len(reports.names()) == 20


def test_the_person_is_told_once_and_can_erase_them(reports: CrashReports) -> None:
    assert reports.unseen() == 0
    reports.write("window", _fail())
    assert (reports.unseen(), reports.unseen()) == (1, 0)
    assert reports.erase() == 1
    assert reports.names() == []
    assert reports.text("crash-20260101-000000-000000") == ""


def test_a_folder_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.write_text("", encoding="utf-8")
    CrashReports(place / "crashes").write("window", _fail())
    assert place.read_text(encoding="utf-8") == ""


def test_the_command_lists_shows_and_erases(tmp_path: Path) -> None:
    def discreet(*words: str) -> tuple[int, str, str]:
        homes = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE")}
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", "crashes", *words],
            env=os.environ | homes | {"HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    if sys.platform != "linux":
        pytest.skip("the folders are moved as Linux has them")
    code, _, said = discreet("show")
    assert (code, "no such report" in said) == (1, True)
    CrashReports(tmp_path / "STATE" / "discreet" / "crashes").write("window", _fail())
    name = discreet("list")[1].strip()
    assert json.loads(discreet("show", name)[1])["part"] == "window"
    assert discreet("erase")[1] == "1 reports erased.\n"
    assert discreet("list")[1] == ""
