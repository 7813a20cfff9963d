"""The main job, as a person does it: write, see what would leave, approve, send, read the restored reply."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Program
from tests.loopback import LoopbackServer, Visit, echo, head, openai_stream

_PROMPT = (
    "My name is John Smith, I live at 123 Main St, NY 10001. "
    "Please process credit card 4532-7153-9856-3421 for customer Sarah Johnson."
)
_PRIVATE = (
    "John",
    "Smith",
    "123 Main St",
    "10001",
    "4532-7153-9856-3421",
    "4532715398563421",
    "4532 7153 9856 3421",
    "3421",
    "Sarah",
    "Johnson",
)

Start = Callable[..., Program]


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(echo) as running:
        yield running


def _settings(server: LoopbackServer) -> str:
    return (
        'provider = "workshop"\n[providers.workshop]\nkind = "openai"\n'
        f'base_url = "{server.url}/v1"\nmodel = "loopback-model"\n'
    )


def test_from_typing_to_the_restored_reply(start: Start, server: LoopbackServer, home: Path) -> None:
    program = start(settings=_settings(server))
    program.wait_for_window()
    program.wait(lambda shown: shown["phase"] == "READY")
    program.type(_PROMPT)
    shown = program.wait(lambda shown: shown["may_send"] and shown["yours"] == _PROMPT)
    assert not [value for value in _PRIVATE if value in shown["leaving"]]
    assert shown["lock"] == "Nothing is leaving"
    assert server.connections == 0, "nothing is sent before approval"

    program.press("ctrl+Return")
    shown = program.wait(lambda shown: shown["turns"] and not shown["streaming"])
    ((said, reply),) = shown["turns"]
    assert said == _PROMPT
    for value in ("John Smith", "4532-7153-9856-3421", "Sarah Johnson", "123 Main St"):
        assert value in reply
    assert "[" not in reply
    assert shown["underlined"][0] >= 4
    assert shown["yours"] == ""

    (request,) = server.requests
    recorded = server.received.decode()
    assert not [value for value in _PRIVATE if value in recorded]
    assert "[PERSON_1]" in json.loads(request.body)["messages"][-1]["content"]

    program.type("Thank Sarah Johnson.")
    program.wait(lambda shown: shown["may_send"])
    program.press("ctrl+Return")
    program.wait(lambda shown: len(shown["turns"]) == 2 and not shown["streaming"])
    assert len(server.requests) == 2
    assert not [value for value in _PRIVATE if value in server.received.decode()]
    assert program.quit() == 0
    kept = [path for path in home.rglob("*") if path.is_file() and path.name != "stderr"]
    leaked = [path for path in kept for value in _PRIVATE if value.encode() in path.read_bytes()]
    assert not leaked, "no value is written to any file"


def test_the_engine_may_die_and_the_text_stays(start: Start) -> None:
    program = start()
    program.wait_for_window()
    program.wait(lambda shown: shown["phase"] == "READY")
    program.type("Write to Sarah Johnson and to John Smith")
    program.wait(lambda shown: shown["may_send"])
    program.engines()[0].kill()
    program.type("s")  # one key: the note goes with the next change
    shown = program.wait(lambda shown: shown["may_send"] and "started again" in shown["strip"])
    assert shown["yours"] == "Write to Sarah Johnson and to John Smiths"
    assert "Johnson" not in shown["leaving"]
    assert "Smith" not in shown["leaving"]
    assert program.quit() == 0


def test_text_typed_while_the_engine_loads_is_not_lost(start: Start) -> None:
    program = start()
    program.wait_for_window()
    program.type("Write to Sarah Johnson")
    loading = program.shown()
    assert not loading["may_send"]
    shown = program.wait(lambda shown: shown["may_send"])
    assert shown["yours"] == "Write to Sarah Johnson"
    assert "Johnson" not in shown["leaving"]
    assert program.quit() == 0


def test_the_window_can_be_closed_after_copying_what_would_leave(start: Start) -> None:
    program = start()
    program.wait_for_window()
    program.type("I am John Smith")
    program.wait(lambda shown: "[PERSON_1]" in shown["leaving"])
    program.press("Tab", "ctrl+a", "ctrl+c")
    assert program.quit() == 0


def test_the_window_can_be_closed_while_the_engine_loads(start: Start) -> None:
    program = start()
    program.wait_for_window()
    program.wait(lambda _: program.engines())
    (engine,) = program.engines()
    begun = time.monotonic()
    assert program.quit() == 0
    assert time.monotonic() - begun < 30
    assert not engine.is_running()


def test_the_window_can_be_closed_while_a_reply_streams(start: Start, server: LoopbackServer) -> None:
    left = threading.Event()

    def never_ending(visit: Visit) -> None:
        visit.send(head("200 OK", {"Content-Type": "text/event-stream"}))
        visit.send(
            openai_stream(["It was a dark and stormy night. "]).partition(b"data: [DONE]")[0].rpartition(b"data:")[0]
        )
        while not visit.over.is_set():
            if not visit.sock.recv(1):
                left.set()
                return

    server.behaviour = never_ending
    program = start(settings=_settings(server))
    program.wait_for_window()
    program.type("Tell Sarah Johnson a story")
    program.wait(lambda shown: shown["may_send"])
    program.press("ctrl+Return")
    program.wait(lambda shown: shown["streaming"] and shown["turns"] and "stormy" in shown["turns"][0][1])
    (engine,) = program.engines()
    assert program.quit() == 0
    assert left.wait(5), "the connection was closed"
    assert not engine.is_running()


def test_escape_cancels_and_keeps_what_arrived(start: Start, server: LoopbackServer) -> None:
    def stalling(visit: Visit) -> None:
        visit.send(head("200 OK", {"Content-Type": "text/event-stream"}))
        visit.send(openai_stream(["Dear [PERSON_1], "]).partition(b"data: [DONE]")[0].rpartition(b"data:")[0])
        visit.over.wait(30)

    server.behaviour = stalling
    program = start(settings=_settings(server))
    program.wait_for_window()
    program.type("Write to Sarah Johnson")
    program.wait(lambda shown: shown["may_send"])
    program.press("ctrl+Return")
    program.wait(lambda shown: shown["turns"] and "Sarah Johnson" in shown["turns"][0][1])
    program.press("Escape")
    shown = program.wait(lambda shown: not shown["streaming"])
    assert shown["turns"] == [["Write to Sarah Johnson", "Dear Sarah Johnson, "]]
    assert program.quit() == 0


def test_the_window_can_be_seen_within_a_second(start: Start) -> None:
    seconds = []
    for _ in range(4):
        program = start()
        seconds.append(program.wait_for_window())
        program.wait(lambda shown: shown["phase"] == "READY")
        assert program.quit() == 0
    assert min(seconds) <= 1.0, f"it took {seconds}"
