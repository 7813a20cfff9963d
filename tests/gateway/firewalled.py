"""Runs tests where the network leads nowhere, and tells every address that anything tried to reach meanwhile.

The tests run in a network namespace that holds a loopback interface and no route, under strace, which sees what every
thread and child process asks of the kernel, whatever library it comes from. As a script it runs the suite, or the tests
that are named, and prints a table:

    python -m tests.gateway.firewalled [TESTS…]

It needs Linux, strace, and the permission to make a user namespace.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

_CHECKOUT = Path(__file__).parents[2]
_INSIDE = "DISCREET_FIREWALLED"
# Raises the namespace's loopback interface, by SIOCSIFFLAGS with IFF_UP | IFF_RUNNING (netdevice(7)), and goes on
_BRING_UP = (
    "import fcntl, os, socket, struct, sys; "
    "fcntl.ioctl(socket.socket(), 0x8914, struct.pack('16sh14x', b'lo', 0x41)); "
    "os.execvp(sys.argv[1], sys.argv[1:])"
)
_CALLS = "trace=connect,sendto,sendmsg,sendmmsg"
_ADDRESS = re.compile(r'sin_addr=inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"')
_OWN_NAMESPACE = ("strace", "unshare")  # words in the tests that make one themselves, which cannot be done in another


@dataclass(frozen=True, slots=True)
class Run:
    """What came of it.

    Attributes:
        passed: whether pytest was content.
        told: what pytest printed.
        reached: host to the number of times it was asked for.
    """

    passed: bool
    told: str
    reached: Counter[str]

    @property
    def elsewhere(self) -> dict[str, int]:
        """What is not this machine; on Linux, who connects to 0.0.0.0 or to :: reaches the machine they are on."""
        own = {"0.0.0.0", "::", "::1"}  # noqa: S104 - nothing is bound to them
        return {host: times for host, times in self.reached.items() if not host.startswith("127.") and host not in own}


def hindrance() -> str:
    """Why such a run is not possible here; empty if it is."""
    if os.environ.get(_INSIDE):
        return "this is such a run already"
    if sys.platform != "linux" or shutil.which("strace") is None:
        return "it needs Linux and strace"
    made = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False)  # noqa: S607
    return "" if made.returncode == 0 else "no user namespace may be made here"


def run(*tests: str) -> Run:
    """Runs tests, named as pytest names them, behind the wall."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace"
        command = [
            *("unshare", "-rn", sys.executable, "-c", _BRING_UP),
            *("strace", "-f", "-qq", "-e", _CALLS, "-o", str(trace)),
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests),
        ]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
        done = subprocess.run(
            command, cwd=_CHECKOUT, env=environment | {_INSIDE: "1"}, capture_output=True, text=True, check=False
        )
        lines = trace.read_text(encoding="utf-8", errors="replace").splitlines() if trace.exists() else []
    found = (_ADDRESS.search(line) for line in lines)
    reached = Counter((match[1] or match[2]) for match in found if match)
    return Run(done.returncode == 0, done.stdout + done.stderr, reached)


def _main(tests: list[str]) -> int:
    reason = hindrance()
    if reason:
        print(f"not possible: {reason}")  # noqa: T201
        return 2
    own = [
        str(file.relative_to(_CHECKOUT))
        for file in (_CHECKOUT / "tests").rglob("test_*.py")
        if any(word in file.read_text(encoding="utf-8") for word in _OWN_NAMESPACE)
    ]
    outcome = run(*(tests or ["tests", *(f"--ignore={file}" for file in own)]))
    print(outcome.told[-4000:])  # noqa: T201
    if not tests:
        print(f"left out, since they make a namespace of their own: {', '.join(own)}")  # noqa: T201
    for host, times in outcome.reached.most_common():
        print(f"{host:40} {times:8,}")  # noqa: T201
    print(f"reached for elsewhere: {sum(outcome.elsewhere.values())}")  # noqa: T201
    return 0 if outcome.passed and not outcome.elsewhere else 1


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
