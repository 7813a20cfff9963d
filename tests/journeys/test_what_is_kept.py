"""What was said is there at the next start, and no file holds a word of it in the clear."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from tests.journeys.conftest import Program
from tests.storage.secret_service import linux_only

Start = Callable[..., Program]
_PROMPT = "Thank John Smith for the orchid"


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
    second.reach("Conversations", "shift+Tab")
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
