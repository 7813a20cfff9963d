"""What was said is there at the next start, and no file holds a word of it in the clear."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Program
from tests.storage.secret_service import BUS_WITHOUT_SERVICES, linux_only

Start = Callable[..., Program]
_PROMPT = "Thank John Smith for the orchid"


@pytest.fixture
def keychain(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a session with an unlocked Secret Service of its own."""
    with tempfile.TemporaryDirectory() as short:
        bus = Path(short) / "bus.conf"
        bus.write_text(BUS_WITHOUT_SERVICES.format(folder=short), encoding="utf-8")
        daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={bus}", "--nofork", "--print-address"],  # noqa: S607
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert daemon.stdout is not None
        session = {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(), "XDG_RUNTIME_DIR": short}
        subprocess.run(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets"],  # noqa: S607
            input=b"word",
            env={"HOME": str(home), "PATH": "/usr/bin:/bin", **session},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        yield {**session, "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring"}
        daemon.terminate()  # the Secret Service leaves with its bus
        daemon.wait(10)
        daemon.stdout.close()


@linux_only
def test_a_conversation_survives_a_kill_and_goes_on(start: Start, keychain: dict[str, str], home: Path) -> None:
    first = start(**keychain)
    first.wait_for_window()
    first.wait(lambda shown: shown["phase"] == "READY" and shown["kept"])
    first.type(_PROMPT)
    first.wait(lambda shown: shown["may_send"] and shown["yours"] == _PROMPT)
    first.press("ctrl+Return")
    first.wait(lambda shown: shown["turns"] and not shown["streaming"])
    first.process.kill()
    first.process.wait(10)

    second = start(**keychain)
    second.wait_for_window()
    shown = second.wait(lambda shown: shown["phase"] == "READY" and len(shown["listed"]) == 2)
    assert shown["listed"] == ["New conversation", "Thank [PERSON_1] for the orchid"]
    assert shown["turns"] == []
    for _ in range(20):  # up from the text to the list, as far as it is
        if second.shown()["focus"] == "Conversations":
            break
        second.press("shift+Tab")
    second.press("Down")
    shown = second.wait(lambda shown: shown["turns"])
    ((said, reply),) = shown["turns"]
    assert said == _PROMPT
    assert "John Smith" in reply
    assert second.quit() == 0
    written = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.name == "archive.db" for path in written)
    assert not [path for path in written for word in (b"John", b"orchid") if word in path.read_bytes()]


@linux_only
def test_a_text_that_was_not_sent_survives_a_kill(start: Start, keychain: dict[str, str], home: Path) -> None:
    first = start(**keychain)
    first.wait_for_window()
    first.wait(lambda shown: shown["phase"] == "READY" and shown["kept"])
    first.type(_PROMPT)
    first.wait(lambda shown: shown["yours"] == _PROMPT)
    time.sleep(2)  # it is written within a second
    first.process.kill()
    first.process.wait(10)

    second = start(**keychain)
    second.wait_for_window()
    shown = second.wait(lambda shown: shown["phase"] == "READY" and shown["yours"])
    assert shown["yours"] == _PROMPT
    assert "not been sent" in shown["strip"]
    assert second.quit() == 0
    written = [path for path in home.rglob("*") if path.is_file()]
    assert not [path for path in written for word in (b"John", b"orchid") if word in path.read_bytes()]
