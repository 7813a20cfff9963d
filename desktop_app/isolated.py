"""Starts a process of our own that cannot reach a network, for work on what is private, and ends it.

On Linux the kernel gives it an empty network namespace where that is allowed. Everywhere, the module that is started
puts the egress guard in force before it does anything else; that is its own business.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Sequence

Process = subprocess.Popen[bytes]

_NAMESPACE = ("unshare", "--user", "--map-current-user", "--net", "--")
_ENDING_SECONDS = 5
"""How long a process that was asked to end may take before it is killed."""


def start(module: str, *words: str) -> Process:
    """Starts a module of ours with its standard input and output as pipes.

    Args:
        module: its whole name.
        words: what it is told on its command line, which every program on the machine can read.
    """
    isolation = _isolation()
    return subprocess.Popen(  # noqa: S603  # our own interpreter and our own module
        # -P: a file in the person's folder must not stand in for a module
        [*isolation, sys.executable, "-P", "-m", module, *isolation[:1], *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def kept_in_by_kernel(command_line: Sequence[str]) -> bool:
    """Whether the process of this command line was started in an empty network."""
    return _NAMESPACE[0] in command_line


def end(process: Process) -> None:
    """Closes the pipes and waits for the process to go; the hard way if it does not go by itself."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    try:
        process.wait(_ENDING_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _isolation() -> tuple[str, ...]:
    """The command that gives a process an empty network, or nothing where the system does not allow it."""
    if sys.platform != "linux" or shutil.which(_NAMESPACE[0]) is None:
        return ()
    trial = subprocess.run([*_NAMESPACE, "true"], check=False, capture_output=True)  # noqa: S603  # fixed words
    return _NAMESPACE if trial.returncode == 0 else ()
