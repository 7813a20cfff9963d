"""Measures the start of the program on the display at hand: window visible, engine ready, and memory afterwards.

    xvfb-run python -m tests.bench.start [RUNS]

Prints one row a run and the medians. Memory is told twice: resident, where a page that both processes share counts
twice, and proportional (Linux), where it counts once.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.processes import started_by

_FIGURES = ("window s", "ready s", "window MiB", "engine MiB", "resident MiB", "proportional MiB")
_PATIENCE = 60.0


def main() -> None:
    """Runs the program a few times and prints what was measured."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print("  ".join(f"{name:>16}" for name in _FIGURES))
    rows = [_run() for _ in range(runs)]
    for row in rows:
        print("  ".join(f"{value:16.2f}" for value in row))
    print("  ".join(f"{statistics.median(column):16.2f}" for column in zip(*rows, strict=True)), " medians")


def _run() -> tuple[float, ...]:
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": home}
        started = time.monotonic()
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.observed"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        visible = _seconds_until_visible(started)
        ready = _seconds_until_ready(program, started)
        window = psutil.Process(program.pid)
        engine = started_by(window, "desktop_app.engine_process")[0]
        resident = [process.memory_info().rss / 2**20 for process in (window, engine)]
        proportional = sum(process.memory_full_info().pss for process in (window, engine)) / 2**20
        program.terminate()
        program.wait()
    return visible, ready, *resident, sum(resident), proportional


def _seconds_until_visible(started: float) -> float:
    search = [shutil.which("xdotool") or "xdotool", "search", "--onlyvisible", "--name", "^Discreet$"]
    while time.monotonic() < started + _PATIENCE:
        if subprocess.run(search, capture_output=True, check=False).stdout:
            return time.monotonic() - started
        time.sleep(0.005)
    raise TimeoutError("The window did not appear.")


def _seconds_until_ready(program: subprocess.Popen[str], started: float) -> float:
    assert program.stdin is not None
    assert program.stdout is not None
    while time.monotonic() < started + _PATIENCE:
        program.stdin.write("?\n")
        program.stdin.flush()
        if json.loads(program.stdout.readline())["phase"] == "READY":
            return time.monotonic() - started
        time.sleep(0.02)
    raise TimeoutError("The engine did not become ready.")


if __name__ == "__main__":
    os.chdir(Path(__file__).parents[2])
    main()
