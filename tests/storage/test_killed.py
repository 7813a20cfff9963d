"""Being killed at any moment loses nothing that was acknowledged."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.storage.killed import kill_over_and_over


@pytest.mark.skipif(sys.platform == "win32", reason="starting a process takes too long there; the script does it")
def test_forty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    found = kill_over_and_over(tmp_path, 40, seed=7)
    assert found.kills == 40
    assert found.requests >= 40
    assert found.turns > 20
