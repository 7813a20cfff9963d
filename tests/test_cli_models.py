"""``discreet models``: a signed pack is installed, listed, verified and taken away again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from desktop_app.locations import model

_SCRIPT = Path(__file__).parents[1] / "packaging" / "make_pack.py"


def _run(home: Path, *words: str) -> tuple[int, str, str]:
    environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, env=environment)
    return done.returncode, done.stdout, done.stderr


def _discreet(home: Path, *words: str) -> tuple[int, str, str]:
    return _run(home, "-m", "desktop_app", *words)


def test_a_pack_goes_in_and_out_by_the_commands(tmp_path: Path) -> None:
    key, pack = tmp_path / "key", tmp_path / "editor.zip"
    public = _run(tmp_path, str(_SCRIPT), "key", str(key))[1]
    assert _run(tmp_path, str(_SCRIPT), "pack", str(key), str(model("editor")), "editor", "9.0.0", str(pack))[0] == 0

    code, _, said = _discreet(tmp_path, "models", "install", str(pack))
    assert code == 1
    assert "not signed by a key you trust" in said
    (tmp_path / "discreet").mkdir(exist_ok=True)
    (tmp_path / "discreet" / "model_keys.txt").write_text(public, encoding="utf-8")

    code, said, _ = _discreet(tmp_path, "models", "install", str(pack))
    assert (code, said) == (0, "editor 9.0.0 is installed; Discreet uses it from its next start on.\n")
    assert "editor\t9.0.0\t" in _discreet(tmp_path, "models", "list")[1]
    code, said, _ = _discreet(tmp_path, "models", "verify")
    assert code == 0
    assert "editor 9.0.0: as it should be" in said

    assert "is used from the next start on" in _discreet(tmp_path, "models", "rollback", "editor")[1]
    assert "9.0.0" not in _discreet(tmp_path, "models", "list")[1]
    code, _, said = _discreet(tmp_path, "models", "rollback")
    assert code == 1
    assert "Only the shipped version of pii is here" in said
