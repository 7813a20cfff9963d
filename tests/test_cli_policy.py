"""``discreet policy``, and ``discreet send`` under a policy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "discreet").mkdir()
    return tmp_path


def _discreet(home: Path, *words: str, given: str = "") -> tuple[int, str, str]:
    environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    run = subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        input=given.encode(),
        capture_output=True,
        check=False,
        env=environment,
    )
    return run.returncode, run.stdout.decode(), run.stderr.decode()


def _lay(home: Path, policy: str) -> Path:
    path = home / "discreet" / "policy.toml"
    path.write_text(policy, encoding="utf-8")
    return path


def test_the_policies_in_force_are_shown_or_where_they_would_be(home: Path) -> None:
    path = home / "discreet" / "policy.toml"
    code, said, _ = _discreet(home, "policy", "show")
    assert code == 0
    assert str(path) in said
    _lay(home, 'allow = ["openai"]')
    code, said, _ = _discreet(home, "policy", "show")
    assert code == 0
    assert f"Your own policy ({path})\n  Only these may get anything: api.openai.com.\n" in said


def test_a_file_is_checked_before_it_is_laid_down(home: Path) -> None:
    (home / "next.toml").write_text('title = "Example Works"\n[[rules]]\nnever_send = ["HEALTH"]', encoding="utf-8")
    code, said, _ = _discreet(home, "policy", "check", str(home / "next.toml"))
    assert (code, said) == (
        0,
        f"Example Works ({home / 'next.toml'})\n  For whoever it goes to: never sent, hidden or not: HEALTH.\n",
    )
    (home / "next.toml").write_text('[[rules]]\nnever_send = ["HELTH"]', encoding="utf-8")
    code, said, complained = _discreet(home, "policy", "check", str(home / "next.toml"))
    assert (code, said) == (1, "")
    assert 'rules[1].never_send: "HELTH" is none of' in complained


def test_send_shows_what_would_leave_and_refuses_what_a_policy_forbids(home: Path) -> None:
    _lay(home, 'allow = ["mistral"]')
    words = ("send", "--provider", "openai", "--yes")
    code, shown, said = _discreet(home, *words, given="Plan a week in the garden.")
    assert code == 1
    assert "leaves for openai" in shown
    assert "Not sent. Your own policy does not let anything go to api.openai.com" in said


def test_a_broken_policy_stops_even_practice(home: Path) -> None:
    path = _lay(home, "allow = [")
    code, shown, said = _discreet(home, "send", "--provider", "practice", "--yes", given="Plan a week in the garden.")
    assert code == 1
    assert "Certainly" not in shown
    assert str(path) in said
