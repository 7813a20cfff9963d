"""Makes real trouble around a real Discreet: a damaged model, a full disk, a disk and a home that can only be read.

The file systems are made in memory, in a mount namespace of their own, so that nothing else can see them. Linux, with
``unshare`` allowed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DISCREET = (sys.executable, "-P", "-m", "desktop_app")

_OWN_MOUNTS = ("unshare", "--user", "--map-root-user", "--mount")
# $HOME is a disk of its own; what was in it is copied there, and it is spoiled. What is in it afterwards is listed.
_ON_A_DISK = """
cp -a "$HOME" "$COPY" && mount -t tmpfs -o size=1m tmpfs "$HOME" && cp -a "$COPY/." "$HOME" || exit 99
{spoil}
"$@"; code=$?
rm -f "$HOME/filler"
cd "$HOME" && find . -type f ! -name filler -exec sha256sum {{}} + >"$COPY/afterwards"
exit $code
"""
FULL = 'head -c 2M /dev/zero >"$HOME/filler" 2>/dev/null'
READ_ONLY = 'mount -o remount,ro "$HOME"'


@dataclass(frozen=True, slots=True)
class Seen:
    """How a program ended.

    Attributes:
        kept: whether every file that was in the home before is as it was.
    """

    code: int
    out: str
    err: str
    kept: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a program runs.

    Attributes:
        home: its home, which may hold anything.
        tree: the checkout, or a damaged copy of it.
    """

    home: Path
    tree: Path = ROOT

    def run(self, command: Sequence[str], given: str = "", before: Sequence[str] = (), **variables: str) -> Seen:
        """Runs a command with nothing of this session but what is given.

        Args:
            command: the program and its words.
            given: its standard input.
            before: a command that starts it.
            variables: of its environment.
        """
        was = contents(self.home)
        done = self._done([*before, *command], given, variables)
        return Seen(*done, kept=was.items() <= contents(self.home).items())

    def on_a_disk(self, spoil: str, command: Sequence[str], given: str = "", **variables: str) -> Seen:
        """The same with the home on a disk of its own of a megabyte, ``FULL`` or ``READ_ONLY``."""
        copy = self.home.with_name(f"{self.home.name}-copy")
        was = contents(self.home)
        shell = [*_OWN_MOUNTS, "sh", "-c", _ON_A_DISK.format(spoil=spoil), "sh"]
        code, out, err = self._done([*shell, *command], given, {"COPY": str(copy), **variables})
        assert code != 99, err
        rows = (line.split("  ./", 1) for line in (copy / "afterwards").read_text(encoding="utf-8").splitlines())
        return Seen(code, out, err, kept=was.items() <= {name: digest for digest, name in rows}.items())

    def _done(self, command: Sequence[str], given: str, variables: Mapping[str, str]) -> tuple[int, str, str]:
        environment = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(self.tree),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUTF8": "1",
            **variables,
        }
        done = subprocess.run(
            command, input=given, env=environment, capture_output=True, text=True, timeout=100, check=False, cwd="/"
        )
        return done.returncode, done.stdout, done.stderr


def can_mount() -> bool:
    """Whether this system lets a program have a disk of its own; some let only root."""
    if sys.platform != "linux":
        return False
    return subprocess.run([*_OWN_MOUNTS, "true"], check=False, capture_output=True).returncode == 0


def contents(folder: Path) -> dict[str, str]:
    """Every file in a folder and its checksum."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def damaged_copy(folder: Path, model: str) -> Path:
    """A tree like this checkout, of links, in which one byte in the middle of one model is another one."""
    for name in ("desktop_app", "resources", "tests"):
        (folder / name).symlink_to(ROOT / name)
    for path in (ROOT / "models").rglob("*"):
        copy = folder / "models" / path.relative_to(ROOT / "models")
        if path.is_file() and "training" not in path.parts:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.symlink_to(path)
    weights = folder / "models" / model / "model.onnx"
    content = bytearray(weights.read_bytes())
    content[len(content) // 2] ^= 1
    weights.unlink()
    weights.write_bytes(content)
    return folder


def as_nobody() -> tuple[str, ...]:
    """What starts a command that may read what we may, and write nothing of ours: root writes everywhere otherwise."""
    if os.geteuid() != 0:
        return ()
    ids = ("--reuid=65534", "--regid=65534", "--clear-groups")
    program = shutil.which("setpriv")
    assert program is not None  # of util-linux, like unshare
    return (program, *ids, "--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search")
