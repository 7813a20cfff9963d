"""Measures what fresh.py adds to a start that finds everything installed; 300 ms are promised.

Run by hand on Linux or macOS: ``python3 tests/bench/second_start.py``. The same words go to the
program through fresh.py and directly, in turns, and the medians are compared. A figure and not a test: the time a
process takes to start says as much about what else a machine does as about this program.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
WORDS = ("--help",)
ROUNDS = 21


def main() -> int:
    """Prints the medians and their difference."""
    fresh = [sys.executable, str(CHECKOUT / "packaging" / "fresh.py"), "run", *WORDS]
    direct = [str(CHECKOUT / ".venv" / "bin" / "python"), "-P", "-m", "desktop_app", *WORDS]
    milliseconds(fresh)  # installs what is missing and warms the disk
    through, alone = zip(*((milliseconds(fresh), milliseconds(direct)) for _ in range(ROUNDS)), strict=True)
    with_fresh, without = statistics.median(through), statistics.median(alone)
    report = f"through fresh.py {with_fresh:.0f} ms, directly {without:.0f} ms, added {with_fresh - without:.0f} ms\n"
    sys.stdout.write(report)
    return 0


def milliseconds(command: list[str]) -> float:
    """Time from the start of a command to its end; what it prints is thrown away."""
    silence = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_WRONLY, 0) for descriptor in (1, 2)]
    begin = time.perf_counter()
    os.waitpid(os.posix_spawn(command[0], command, os.environ, file_actions=silence), 0)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    sys.exit(main())
