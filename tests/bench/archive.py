"""Times what the archive adds to a send, and reading it when much is kept: ``python -m tests.bench.archive 2000``.

The figures depend on the disk more than on anything else: every acknowledged write waits for it.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.storage.records import Outcome
from desktop_app.storage.store import Store
from desktop_app.vocabulary import Reply
from tests.storage.drafts import MARIA, draft

_KEY = bytes(range(32))
_REPLY = Reply("Dear [PERSON_1], " + "yes. " * 300, "Dear Maria Keller, " + "yes. " * 300)


def main(conversations: int) -> None:
    """Fills an archive with conversations of one turn and prints a table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = Store(folder / "archive.db", folder / "archive.end", _KEY)
        before, after = [], []
        for number in range(conversations):
            sent = draft(f"Ask Maria Keller about {number} " + "and so on " * 100, MARIA, f"c{number}")
            begun = time.perf_counter()
            departure = store.depart(sent)
            noted = time.perf_counter()
            departure.conclude(Outcome.SENT, _REPLY)
            before.append(noted - begun)
            after.append(time.perf_counter() - noted)
        store.close()
        _tell("note before sending, median", statistics.median(before))
        _tell("note after the reply, median", statistics.median(after))
        _tell("note before sending, 95th percentile", sorted(before)[int(conversations * 0.95)])
        print(f"{'size of the database':40}{(folder / 'archive.db').stat().st_size / 2**20:10.1f} MiB")
        begun = time.perf_counter()
        store = Store(folder / "archive.db", folder / "archive.end", _KEY)
        _tell("open, with the check of every page", time.perf_counter() - begun)
        _time("list all", store.conversations)
        _time("open one", lambda: store.conversation("c1"))
        _time("search all turns", lambda: store.mentioning("maria"))
        _time("verify the ledger", store.ledger.verify)
        _time("about a value", lambda: store.about("Maria Keller"))
        store.close()


def _time(what: str, call: Callable[[], object]) -> None:
    begun = time.perf_counter()
    call()
    _tell(what, time.perf_counter() - begun)


def _tell(what: str, seconds: float) -> None:
    print(f"{what:40}{seconds * 1000:10.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
