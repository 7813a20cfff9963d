"""From the first start to the first restored reply, by keyboard: the introduction, a provider, its key, a sample."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.ui.sample import SAMPLE
from tests.journeys.conftest import Program
from tests.loopback import LoopbackServer, Visit, echo
from tests.storage.secret_service import linux_only

Start = Callable[..., Program]
_PRIVATE = ("Maria", "Keller", "maria.keller@example.com", "010-0142", "12 Sample Street", "4111 1111 1111 1111")
_KEY = "-".join(("key", "for", "this", "test"))
_LOOKS = [("light", "1"), ("light", "2"), ("dark", "1"), ("dark", "2")]
"""Themes and scales to look at; an ordinary run takes the first only."""


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    def provider(visit: Visit) -> None:
        if visit.request.headers.get("authorization") != f"Bearer {_KEY}":
            visit.answer("401 Unauthorized", {"Content-Type": "application/json"}, b'{"error": {}}')
        elif visit.request.path == "/v1/models":
            models = {"object": "list", "data": [{"id": "loopback-model", "object": "model"}]}
            visit.answer("200 OK", {"Content-Type": "application/json"}, json.dumps(models).encode())
        else:
            echo(visit)

    with LoopbackServer(provider) as running:
        yield running


@linux_only
@pytest.mark.parametrize(("theme", "scale"), _LOOKS if os.environ.get("DISCREET_PICTURES") else _LOOKS[:1])
def test_a_newcomer_gets_a_restored_reply(
    start: Start, server: LoopbackServer, keychain: dict[str, str], home: Path, theme: str, scale: str
) -> None:
    (home / "config" / "discreet" / "look.ini").write_text(f"[General]\ntheme={theme}\n", encoding="utf-8")
    program = start(settings=None, QT_SCALE_FACTOR=scale, **keychain)

    def picture(name: str) -> None:
        program.picture(f"first-{theme}-{scale}-{name}")

    program.wait_for_window()
    shown = program.wait(lambda shown: shown["phase"] == "READY" and shown["intro"])
    assert shown["intro"] == "1 of 4"
    picture("1-welcome")

    program.reach("Next")
    program.press("space")
    program.wait(lambda shown: shown["intro"] == "2 of 4")
    picture("2-who-answers")
    _add_provider(program, server, picture)
    assert program.shown()["intro"] == "2 of 4"

    program.reach("Next")
    program.press("space")
    program.wait(lambda shown: shown["intro"] == "3 of 4" and shown["shortcut"])
    picture("5-shortcut")
    program.press("ctrl+alt+h")
    program.wait(lambda shown: "was heard" in shown["shortcut"])
    picture("6-heard")

    program.reach("Next")
    program.press("space")
    program.wait(lambda shown: shown["intro"] == "4 of 4")
    program.reach("Try a sample")
    program.press("space")
    shown = program.wait(lambda shown: shown["yours"] == SAMPLE and shown["may_send"])
    assert not [value for value in _PRIVATE if value in shown["leaving"]]
    picture("7-sample")

    program.press("ctrl+Return")
    shown = program.wait(lambda shown: shown["turns"] and not shown["streaming"])
    picture("8-reply")
    ((said, reply),) = shown["turns"]
    assert said == SAMPLE
    assert not [value for value in _PRIVATE if value not in reply]
    assert not [value for value in _PRIVATE if value in server.received.decode()]
    assert not shown["intro"], "who has a reply needs no introduction"
    assert program.quit() == 0
    _nothing_lies_open(home)

    again = start(settings=None, **keychain)
    again.wait_for_window()
    shown = again.wait(lambda shown: shown["phase"] == "READY")
    assert not shown["intro"]
    assert again.quit() == 0


@linux_only
def test_who_skips_the_introduction_does_not_see_it_again(start: Start) -> None:
    program = start(settings=None)
    program.wait_for_window()
    program.wait(lambda shown: shown["phase"] == "READY" and shown["intro"])
    program.reach("Skip the introduction")
    program.press("space")
    program.wait(lambda shown: not shown["intro"])
    program.type("Thank John Smith")
    program.wait(lambda shown: shown["may_send"] and shown["yours"] == "Thank John Smith")
    assert program.quit() == 0
    again = start(settings=None)
    again.wait_for_window()
    assert not again.wait(lambda shown: shown["phase"] == "READY")["intro"]
    assert again.quit() == 0


def _add_provider(program: Program, server: LoopbackServer, picture: Callable[[str], None]) -> None:
    """Adds a provider in the settings, tries a wrong key and the right one, and comes back."""
    program.reach("Choose a provider")
    program.press("space")
    program.wait(lambda shown: shown["settings"] is not None)
    program.reach("Add a provider…")
    program.press("space")
    program.wait(lambda shown: shown["focus"] == "Name")
    program.type("workshop")
    program.reach("Address")
    program.press("ctrl+a")
    program.type(f"{server.url}/v1")
    picture("3-adding")
    program.press("Return")
    program.wait(lambda shown: "Added" in shown["settings"] and shown["focus"] == "Model")
    program.type("loopback-model")
    program.press("Return")
    program.wait(lambda shown: shown["settings"] == "Kept.")
    for key, told in ((_KEY[::-1], "does not accept the key"), (_KEY, "accepts the key.")):
        program.reach("Key")
        program.type(key)
        program.press("Return")
        program.wait(lambda shown: "in the keychain" in shown["settings"] and "A key is kept" in shown["key"])
        program.reach("Test key")
        program.press("space")
        program.wait(lambda shown, told=told: told in shown["settings"])
    picture("4-key-accepted")
    program.reach("Back to writing")
    program.press("space")
    program.wait(lambda shown: shown["settings"] is None)


def _nothing_lies_open(home: Path) -> None:
    """No file below the home holds a value, or the key, in the clear."""
    written = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.name == "archive.db" for path in written)
    sought = [value.encode() for value in (*_PRIVATE, _KEY)]
    assert not [path for path in written for value in sought if value in path.read_bytes()]
