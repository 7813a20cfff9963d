"""Types 60 characters a second into a long text and says how long the window stalls and how far the marks lag.

    python -m tests.bench.typing_speed [--double]

The drafts are made by the real engine in its own process; with ``--double`` by the tests' small assistant, in a thread
of the window's process. Stalls: the longest time between two beats of the event loop, and how much of it the window
itself worked. Lag: from the key that completed a name to its mark.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.assistant import Assistant
from desktop_app.engine_process import EngineProcess
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.archive import Archive
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.application import prepare
from desktop_app.ui.pane_marks import key_of
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble

LENGTH, PER_SECOND, SECONDS = 20_000, 60, 10
_SENTENCES = "Please remind Maria Keller at maria.keller@example.com that teh parcel for Springfield is late.\n"
_TYPED = " And tell Tom Baker that it will recieve a new label today."


def main() -> int:
    """Types, and prints what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--double", action="store_true", help="drafts by the tests' small assistant")
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        return _measure(AssistantDouble if parser.parse_args().double else lambda: _real(Path(home)))


def _real(home: Path) -> Assistant:
    keychain = Keychain()
    settings = SettingsFile(home / "settings.toml")
    return Assistant(EngineProcess(), settings, keychain, EgressGuard(), Archive(None, keychain))


def _measure(make_assistant: Callable[[], Assistant]) -> int:
    application = QApplication(sys.argv)
    prepare(application)
    window = Window(make_assistant, Appearance(application))
    window.show()
    window.start()
    _until(lambda: window.desk.phase.name == "READY")
    editor = window.panes.yours.editor
    editor.type_over((_SENTENCES * LENGTH)[:LENGTH])
    _until(lambda: window.desk.session.current is not None)
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    for _ in range(20):
        editor.moveCursor(editor.textCursor().MoveOperation.Down)
    editor.moveCursor(editor.textCursor().MoveOperation.EndOfLine)
    clock = QElapsedTimer()
    clock.start()
    beats: list[int] = []
    work: list[float] = []
    beat = QTimer(interval=1)
    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.timeout.connect(lambda: (beats.append(clock.nsecsElapsed()), work.append(time.thread_time())))
    beat.start()
    waiting: dict[int, float] = {}
    lags: list[float] = []

    def look(*_: object) -> None:
        seen = sum(mark.key == name for mark in editor.marks)
        lags.extend(time.perf_counter() - waiting.pop(number) for number in list(waiting) if number <= seen)

    name = key_of("Tom Baker")
    window.desk.outdated.connect(look)
    window.desk.seen.connect(look)
    window.desk.drafted.connect(look)
    begun = time.perf_counter()
    count = 0
    for number in range(PER_SECOND * SECONDS):
        QTest.keyClicks(editor, _TYPED[number % len(_TYPED)])
        if editor.plain()[: editor.textCursor().position()].endswith("Tom Baker"):
            count += 1
            waiting[count] = time.perf_counter()
        _until(lambda number=number: time.perf_counter() - begun >= (number + 1) / PER_SECOND)
    _until(lambda: not waiting, 3)
    beat.stop()
    gaps = sorted((after - before) / 1e6 for before, after in itertools.pairwise(beats))
    busy = sorted((after - before) * 1e3 for before, after in itertools.pairwise(work))
    took = time.perf_counter() - begun
    print(f"{PER_SECOND * SECONDS} characters in {took:.1f} s into {LENGTH:,}; {len(editor.marks)} marks")
    print(f"stalls: longest {gaps[-1]:.0f} ms, 99 % {gaps[int(len(gaps) * 0.99)]:.0f} ms (at most 50)")
    print(f"of that the window's own work: longest {busy[-1]:.0f} ms, 99 % {busy[int(len(busy) * 0.99)]:.0f} ms")
    told = (
        f"longest {max(lags) * 1e3:.0f} ms, median {statistics.median(lags) * 1e3:.0f} ms" if lags else "never marked"
    )
    print(f"marks behind: {told} (at most 150), {len(lags)} of {count} names seen while typing")
    window.desk.close(3)
    return 0


def _until(done: Callable[[], bool], patience: float = 60) -> None:
    end = time.perf_counter() + patience
    while True:
        QApplication.processEvents()
        if done() or time.perf_counter() > end:
            return
        time.sleep(0.0005)


if __name__ == "__main__":
    sys.exit(main())
