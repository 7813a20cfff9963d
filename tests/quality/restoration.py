"""Prints how well mangled replies come back: ``python -m tests.quality.restoration``.

The replies in ``data/mangled_replies.jsonl`` are made up for this, in the shapes that models give placeholders and
stand-ins. Every second one may be looked at when restoring is worked on; the others, often the same damage in
another sentence, are for testing only. A reply is wrong if a real value stands in it where none is expected; one that
only kept a replacement is missed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop_app.protect.restore import Restorer
from desktop_app.vocabulary import EntityType, Style, Vault, VaultEntry
from tests.quality.table import plain

_CORPUS = Path(__file__).parent / "data" / "mangled_replies.jsonl"


@dataclass(frozen=True, slots=True)
class Mangled:
    """A reply, what it should become, and the kind of damage."""

    vault: Vault
    reply: str
    expected: str
    note: str
    held_out: bool

    def restored(self, size: int) -> str:
        """What it becomes when it arrives in pieces of ``size`` characters."""
        restorer = Restorer(self.vault)
        pieces = (self.reply[at : at + size] for at in range(0, len(self.reply), size))
        return "".join(map(restorer.feed, pieces)) + restorer.finish()

    def is_wrong(self, restored: str) -> bool:
        """Whether a value stands in it more often than it should."""
        return any(restored.count(e.value) > self.expected.count(e.value) for e in self.vault.entries)


def corpus() -> Iterator[Mangled]:
    """All mangled replies; every second one is held out."""
    for number, line in enumerate(_CORPUS.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        entries = tuple(_entry(made, value) for made, value in row["vault"].items())
        yield Mangled(Vault(entries), row["reply"], row["expected"], row["note"], bool(number % 2))


def score(replies: Iterable[Mangled]) -> tuple[int, int, int]:
    """How many there are, came back exactly, and are wrong; each whole and a character at a time."""
    total = exact = wrong = 0
    for mangled in replies:
        results = {mangled.restored(size) for size in (1, len(mangled.reply))}
        total += 1
        exact += results == {mangled.expected}
        wrong += any(map(mangled.is_wrong, results))
    return total, exact, wrong


def _entry(made: str, row: str | dict[str, Any]) -> VaultEntry:
    if isinstance(row, str):
        entity_type = EntityType(made[1 : made.rindex("_")])
        return VaultEntry(made, row, entity_type)
    return VaultEntry(made, row["value"], EntityType(row["type"]), Style(row["style"]), row["identity"])


def _main() -> None:
    replies = sorted(corpus(), key=lambda mangled: (mangled.note, mangled.held_out))
    rows = [(note, *map(str, score(group))) for note, group in groupby(replies, key=lambda mangled: mangled.note)]
    for held_out in (False, True):
        part = [mangled for mangled in replies if mangled.held_out is held_out]
        rows.append(("held out" if held_out else "seen", *map(str, score(part))))
    print(plain(("kind", "replies", "exact", "wrong"), rows))
    for mangled in replies:
        if mangled.restored(len(mangled.reply)) != mangled.expected and not mangled.held_out:
            print(f"{mangled.note}: {mangled.reply!r} became {mangled.restored(10**6)!r}")


if __name__ == "__main__":
    _main()
