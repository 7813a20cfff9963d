"""A session bus of its own with a real Secret Service (gnome-keyring), unlocked, locked or missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is what Linux desktops offer")
# A bus that starts nothing on its own, so that a test has exactly the service it asks for
BUS_WITHOUT_SERVICES = """\
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def in_a_session(home: Path, short: Path, code: str, service: str) -> dict[str, Any]:
    """Runs code on a bus of its own with an unlocked, a locked or no Secret Service, and returns what it ``said``.

    Needs the packages dbus and gnome-keyring; without them the test fails, since nothing else shows that keys are safe.
    """
    program = short / "program.py"
    program.write_text(
        "import json\nfrom desktop_app.storage.keychain import Keychain\nfrom desktop_app.vocabulary import Secret\n"
        "keychain, said = Keychain(), {}\n"
        "def read(name):\n    key = keychain.read(name)\n    return None if key is None else key.reveal()\n"
        f"{textwrap.dedent(code)}\nprint(json.dumps(said))",
        encoding="utf-8",
    )
    # Each daemon leaves with its bus. Without a password it makes no keyring, and cannot ask without a display.
    daemon = {
        "unlocked": "printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null",
        "locked": "gnome-keyring-daemon --start --components=secrets >/dev/null",
        "none": "true",
    }[service]
    environment = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(short),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONUTF8": "1",
    }
    bus = short / "bus.conf"
    bus.write_text(BUS_WITHOUT_SERVICES.format(folder=short), encoding="utf-8")
    done = subprocess.run(
        [  # noqa: S607
            "dbus-run-session",
            f"--config-file={bus}",
            "--",
            "sh",
            "-c",
            f'{daemon} && exec "$1" "$2"',
            "session",
            sys.executable,
            str(program),
        ],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
