"""The model runtime's own telemetry is off: it would give the machine an id and report home from machine code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_OPEN = """
from desktop_app.inference.registry import registered
from desktop_app.inference.sessions import Session
Session(registered()["pii"].verified("model.onnx"))
"""


def test_opening_a_model_leaves_nothing_in_the_persons_home(tmp_path: Path) -> None:
    without = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    root = Path(__file__).parents[2]
    subprocess.run(
        [sys.executable, "-c", _OPEN], check=True, cwd=root, env={**without, "HOME": str(tmp_path), "PYTHONPATH": "."}
    )
    assert list(tmp_path.rglob("*")) == []
