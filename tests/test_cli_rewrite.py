"""``discreet rewrite``: what it asks for is understood, and on a real display the clipboard holds what became of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.cli_rewrite import wants_window


@pytest.mark.parametrize(
    ("words", "window"),
    [
        (["rewrite", "--selection"], True),
        (["rewrite", "--clipboard"], True),
        (["rewrite", "--clipboard", "--mode", "hide"], False),
        (["rewrite", "--help"], False),
        (["rewrite"], False),
        ([], False),
    ],
)
def test_only_a_rewrite_without_a_mode_opens_the_small_window(words: list[str], window: bool) -> None:
    assert wants_window(words) is window


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    missing = [tool for tool in ("Xvfb", "xclip") if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [shutil.which("Xvfb") or "", "-displayfd", str(writer), "-nolisten", "tcp", "-noreset"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        display = f":{numbers.readline().strip()}"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "WAYLAND_"))}
    yield {**kept, "DISPLAY": display, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    server.terminate()
    server.wait(10)


def _clipboard(environment: dict[str, str]) -> str:
    done = subprocess.run(
        [shutil.which("xclip") or "", "-o", "-selection", "clipboard", "-t", "UTF8_STRING"],
        env=environment,
        capture_output=True,
        timeout=10,
        check=False,
    )
    return done.stdout.decode()


def _copy(environment: dict[str, str], text: str) -> None:
    words = [shutil.which("xclip") or "", "-selection", "clipboard"]
    subprocess.run(words, env=environment, input=text.encode(), timeout=10, check=True)


def test_the_clipboards_text_is_hidden_and_served_until_something_else_is_copied(environment: dict[str, str]) -> None:
    _copy(environment, "I am John Smith.")
    command = [sys.executable, "-m", "desktop_app", "rewrite", "--clipboard", "--mode", "hide"]
    running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 60
    while _clipboard(environment) != "I am [PERSON_1]." and time.monotonic() < end:
        time.sleep(0.2)
    assert _clipboard(environment) == "I am [PERSON_1]."
    assert running.poll() is None
    _copy(environment, "something else")
    _, said = running.communicate(timeout=20)
    assert running.returncode == 0
    assert "John" not in said
    assert "clipboard" in said
    assert _clipboard(environment) == "something else"
