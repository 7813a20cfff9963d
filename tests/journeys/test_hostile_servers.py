"""Whatever a server does, the window goes on answering, says what happened and shows nothing private in it."""

from __future__ import annotations

import socket
import time
import zlib
from collections.abc import Callable

import psutil
import pytest

from tests.journeys.conftest import Program
from tests.loopback import Behaviour, LoopbackServer, Visit, head, openai_stream

_EVENTS = {"Content-Type": "text/event-stream"}
_PATIENCE = 3.0
"""Seconds in which a window must answer on a machine that runs other tests too."""
_WATCHED = 4.0
_GROWTH_MIB = 300
"""What a window may come to hold of a server's hundreds of megabytes: the longest reply there can be, laid out."""

Start = Callable[..., Program]


def _flood(start: bytes, piece: bytes) -> Behaviour:
    def behaviour(visit: Visit) -> None:
        visit.send(start)
        while not visit.over.is_set():
            visit.send(piece)

    return behaviour


def _bomb() -> bytes:
    packer = zlib.compressobj(wbits=31)
    return b"".join(packer.compress(bytes(2**20)) for _ in range(100)) + packer.flush()


def _event(text: str) -> bytes:
    return openai_stream([text]).split(b"\n\n")[1] + b"\n\n"


def _stalled(visit: Visit) -> None:
    visit.over.wait(60)


def _half_closed(visit: Visit) -> None:
    visit.send(head("200 OK", _EVENTS) + _event("and "))
    visit.sock.shutdown(socket.SHUT_WR)
    visit.over.wait(60)


def _program(start: Start, server: LoopbackServer) -> Program:
    settings = 'provider = "w"\n[providers.w]\nkind = "openai"\nmodel = "m"\n' + f'base_url = "{server.url}/v1"\n'
    program = start(settings=settings)
    program.wait_for_window()
    program.type("Tell Sarah Johnson a story")
    program.wait(lambda shown: shown["may_send"])
    program.press("ctrl+Return")
    return program


def _watched(program: Program) -> tuple[float, float]:
    """Seconds that the window took for its slowest answer while it was watched, and the MiB it grew by at most."""
    process = psutil.Process(program.process.pid)
    before = most = process.memory_info().rss
    slowest, end = 0.0, time.monotonic() + _WATCHED
    while time.monotonic() < end:
        asked = time.monotonic()
        program.shown()
        slowest = max(slowest, time.monotonic() - asked)
        most = max(most, process.memory_info().rss)
        time.sleep(0.05)
    return slowest, (most - before) / 2**20


@pytest.mark.parametrize(
    "behaviour",
    [
        _stalled,
        _flood(head("200 OK", _EVENTS), _event("drip ")),
        _flood(head("200 OK", _EVENTS), _event("yes, no, " * 5_000 + "\n")),
    ],
    ids=["silence", "small events", "large events"],
)
def test_the_window_answers_meanwhile_and_escape_ends_it(start: Start, behaviour: Behaviour) -> None:
    with LoopbackServer(behaviour) as server:
        program = _program(start, server)
        program.wait(lambda shown: shown["streaming"] or shown["turns"])
        slowest, grown = _watched(program)
        assert slowest < _PATIENCE
        assert grown < _GROWTH_MIB
        program.press("Escape")
        program.wait(lambda shown: not shown["streaming"])
        assert program.quit() == 0


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (lambda visit: visit.send(head("200 OK", _EVENTS | {"Content-Encoding": "gzip"}) + _bomb()), "compressed"),
        (lambda visit: visit.send(head("302 Found", {"Location": "https://evil.test/x"})), "another host"),
        (lambda visit: visit.send(head("200 OK", _EVENTS) + b"data: \xff\xfe\n\n"), "UTF-8"),
        (_flood(head("200 OK", _EVENTS) + b"data: ", b"x" * 2**20), "longer than any real one"),
        (_half_closed, "What arrived is kept"),
    ],
    ids=["gzip bomb", "redirect", "bad UTF-8", "a line without an end", "a half that is closed"],
)
def test_the_window_says_what_went_wrong(start: Start, behaviour: Behaviour, words: str) -> None:
    with LoopbackServer(behaviour) as server:
        program = _program(start, server)
        shown = program.wait(lambda shown: not shown["streaming"] and (shown["strip"] or shown["says"]))
        said = f"{shown['strip']} {shown['says']}"
        assert words in said
        assert "Sarah" not in said
        assert "evil.test" not in said
        assert program.quit() == 0
