"""Kills a process that writes to the archive, over and over, and looks for everything it had acknowledged.

As a program it prints what it found: ``python -m tests.storage.killed 200``.
"""

from __future__ import annotations

import multiprocessing
import random
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_app.storage.database import sound
from desktop_app.storage.records import Outcome
from desktop_app.storage.sealing import derived
from desktop_app.storage.store import Store
from desktop_app.vocabulary import Reply
from tests.storage.drafts import MARIA, draft

_KEY = bytes(range(32))
_MOST_WORDS = 9
_LONGEST_WAIT = 0.02
"""A writer is killed after up to so many acknowledgements and seconds; a write takes a few milliseconds."""


@dataclass
class Found:
    """What came of the killing.

    Attributes:
        kills: processes killed while they wrote.
        requests, turns, texts: how many were acknowledged in all; every one of them was there afterwards.
        unfinished: requests that were noted without an acknowledgement, which is harmless.
    """

    kills: int = 0
    requests: int = 0
    turns: int = 0
    texts: int = 0
    unfinished: int = 0


def kill_over_and_over(folder: Path, kills: int, seed: int) -> Found:
    """Kills ``kills`` writers over one archive; AssertionError if anything acknowledged is missing or damaged."""
    processes = multiprocessing.get_context("forkserver" if sys.platform != "win32" else "spawn")
    if sys.platform != "win32":
        processes.set_forkserver_preload(["desktop_app.storage.store", "tests.storage.drafts"])
    dice = random.Random(seed)  # noqa: S311 - moments, not secrets
    acknowledged: set[tuple[str, str]] = set()
    found = Found()
    for number in range(kills):
        ours, theirs = processes.Pipe(duplex=False)
        writer = processes.Process(target=write_for_ever, args=(folder, f"{number}", theirs))
        writer.start()
        theirs.close()
        for _ in range(dice.randint(1, _MOST_WORDS)):
            acknowledged.add(_next(ours))
        time.sleep(dice.uniform(0, _LONGEST_WAIT))
        writer.kill()
        with suppress(EOFError):
            while True:
                acknowledged.add(_next(ours))
        writer.join()
        ours.close()
        found.kills += writer.exitcode not in (0, 1)
        found.unfinished = _look_for(folder, acknowledged)
    assert sound(folder / "archive.db", derived(_KEY, "database"))
    kinds = [kind for kind, _ in acknowledged]
    found.requests, found.turns, found.texts = (kinds.count(kind) for kind in ("request", "turn", "text"))
    return found


def write_for_ever(folder: Path, name: str, pipe: Connection) -> None:
    """Notes requests, completes them and keeps texts, telling of each when it is done."""
    store = _opened(folder)
    number = 0
    while True:
        number += 1
        key = f"{name}-{number}"
        sent = draft(f"Ask Maria Keller {key} " + "and so on " * 200, MARIA, key)
        departure = store.depart(sent)
        pipe.send_bytes(f"request {key}".encode())
        departure.conclude(Outcome.SENT, Reply(f"received {key}", f"restored {key}"))
        pipe.send_bytes(f"turn {key}".encode())
        store.keep_unsent(f"unsent {name}", f"{number}")
        pipe.send_bytes(f"text {key}".encode())
        if number % 7 == 0:
            store.forget(f"{name}-{number - 3}")
            pipe.send_bytes(f"forgotten {name}-{number - 3}".encode())


def _look_for(folder: Path, acknowledged: set[tuple[str, str]]) -> int:
    store = _opened(folder)
    report = store.ledger.verify()
    assert report.problem == "", report.problem
    entries = {entry.conversation: entry for entry in store.ledger.entries()}
    listed = {summary.id for summary in store.conversations()}
    unsent = store.unsent()
    gone = {key for kind, key in acknowledged if kind == "forgotten"}
    for kind, key in acknowledged:
        if kind == "request":
            assert entries[key].body, f"request {key} is lost"
        elif kind == "turn":
            assert entries[key].outcome is Outcome.SENT, f"the outcome of {key} is lost"
            # One may be forgotten without having told of it any more; the next number tells that it was reached.
            assert key in listed or key in gone or _was_being_forgotten(key, acknowledged), f"turn {key} is lost"
        elif kind == "text":
            name, _, number = key.partition("-")
            assert int(unsent[f"unsent {name}"]) >= int(number), f"the text of {key} is lost"
        else:
            assert key not in listed, f"{key} was forgotten and is back"
    store.close()
    return len(entries) - sum(kind == "request" for kind, _ in acknowledged)


def _was_being_forgotten(key: str, acknowledged: set[tuple[str, str]]) -> bool:
    name, _, number = key.partition("-")
    return int(number) % 7 == 4 and ("text", f"{name}-{int(number) + 3}") in acknowledged


def _opened(folder: Path) -> Store:
    return Store(folder / "archive.db", folder / "archive.end", _KEY)


def _next(pipe: Connection) -> tuple[str, str]:
    kind, _, key = pipe.recv_bytes().decode().partition(" ")
    return kind, key


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        begun = time.monotonic()
        result = kill_over_and_over(Path(name), int(sys.argv[1]), seed=int(sys.argv[2]) if len(sys.argv) > 2 else 1)
        sys.stdout.write(f"{result} in {time.monotonic() - begun:.0f} s: nothing acknowledged was lost\n")
