"""Tries what can go wrong around an installed Discreet: each failure is one clear sentence, and nothing is lost.

``python3 packaging/try_failures.py PROGRAM`` prints a line for each. PROGRAM is ``dist/bundle/discreet/discreet`` or
any other ``discreet``; with a bundle, damaged and missing models are tried too, on a copy. Full and read-only disks are
made of a small file system in memory, in a mount namespace of the script's own, so nothing else can see them. Linux.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SETTINGS = '# mine\nprovider = "practice"\n'
PROVIDER = ("providers", "add", "workshop", "--kind", "openai", "--url", "http://127.0.0.1:8000/v1")
ON_SMALL_DISK = """
mount -t tmpfs -o size=128k tmpfs "$HOME" && mkdir -p "$HOME/.config/discreet"
cat >"$HOME/.config/discreet/settings.toml"
{spoil}
"$@" </dev/null; code=$?
cmp -s "$HOME/.config/discreet/settings.toml" "$BEFORE" || echo "the settings are not as they were" >&2
exit $code
"""
FULL = 'head -c 1M /dev/zero >"$HOME/filler" 2>/dev/null'
READ_ONLY = 'mount -o remount,ro "$HOME"'


@dataclass(frozen=True, slots=True)
class Seen:
    """How a program ended."""

    code: int
    said: str


def main(words: Sequence[str]) -> int:
    """Tries everything; returns 1 if a failure was not told as it should be."""
    program = Path(words[0]).resolve()
    with tempfile.TemporaryDirectory() as place:
        home = Path(place, "home")
        home.mkdir()
        tried = {
            "no display": (run(program, [], home), "display"),
            "a display that does not answer": (run(program, [], home, DISPLAY=":31999"), "display"),
            "no keychain": (run(program, ["keys", "add", "openai"], home, given="not-a-key\n"), "keychain"),
            "full disk": (on_small_disk(program, PROVIDER, home, FULL), "no room"),
            "read-only home": (on_small_disk(program, PROVIDER, home, READ_ONLY), "can only be read"),
            "read-only home, reading a text": (on_small_disk(program, ("detect",), home, READ_ONLY), ""),
        }
        if (program.parent / "_internal").is_dir():
            for name, spoil, word in (
                ("damaged model", damage, "damaged"),
                ("missing model", Path.unlink, "not complete"),
            ):
                copy = Path(place, name)
                shutil.copytree(program.parent, copy, copy_function=os.link, symlinks=True)
                (model,) = copy.glob("_internal/desktop_app/models/pii/model.onnx")
                spoil(model)
                tried[name] = run(copy / program.name, ["detect"], home, given="Call Ada Example.\n"), word
        fine = [report(name, seen, word) for name, (seen, word) in tried.items()]
    return 0 if all(fine) else 1


def report(name: str, seen: Seen, word: str) -> bool:
    """Prints what was said and whether it is one sentence that names the trouble; no ``word`` means no trouble."""
    lines = seen.said.splitlines()
    told = len(lines) == 1 and word in lines[0] and seen.code == 1
    fine = told if word else seen.code == 0 and not lines
    print(f"{'ok' if fine else 'FAILED':6} {name}: [{seen.code}] {' / '.join(lines) or 'works all the same'}")
    return fine


def run(program: Path, words: Sequence[str], home: Path, given: str = "", **variables: str) -> Seen:
    """Runs the program with nothing of this session but what is given."""
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **variables}
    ended = subprocess.run(
        [program, *words], input=given, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    return Seen(ended.returncode, ended.stderr)


def on_small_disk(program: Path, words: Sequence[str], home: Path, spoil: str) -> Seen:
    """The same with a home on a file system of its own that is spoiled first; the settings must stay as they are."""
    before = home.with_name("settings.toml")
    before.write_text(SETTINGS)
    script = ON_SMALL_DISK.format(spoil=spoil)
    shell = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", str(program), *words]
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "BEFORE": str(before)}
    ended = subprocess.run(
        shell, input=SETTINGS, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    return Seen(ended.returncode, ended.stderr)


def damage(model: Path) -> None:
    """Changes one byte in the middle, in a copy: the file is linked to the one it was copied from."""
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 1
    model.unlink()
    model.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
