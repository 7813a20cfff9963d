"""One start is the first; the others find it and call it, and a first that died is not waited for."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.desktop.single_instance import SingleInstance

_HOLDS = """
import sys
from pathlib import Path
from desktop_app.desktop.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim(), flush=True)
sys.stdin.read()
"""


def _another(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def _end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait(10)
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        pipe.close()


def test_a_second_start_is_told_apart_and_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "state"), SingleInstance(tmp_path / "state")
    assert first.claim()
    assert not second.claim()
    first.listen()
    called: list[int] = []
    first.called.connect(lambda: called.append(1))
    answered: list[bool] = []
    caller = threading.Thread(target=lambda: answered.append(second.call()))
    caller.start()
    qtbot.waitUntil(lambda: answered == [True])
    caller.join()
    assert called == [1]
    first.release()
    assert second.claim()


def test_a_first_that_was_killed_does_not_stand_in_the_way(tmp_path: Path) -> None:
    other = _another(tmp_path)
    mine = SingleInstance(tmp_path)
    assert not mine.claim()
    _end(other)
    assert mine.claim()


def test_a_first_that_does_not_answer_is_said_not_to(tmp_path: Path) -> None:
    other = _another(tmp_path)
    assert not SingleInstance(tmp_path).call()
    _end(other)


def test_where_no_lock_can_be_kept_every_start_is_the_first(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert SingleInstance(tmp_path / "file" / "state").claim()
