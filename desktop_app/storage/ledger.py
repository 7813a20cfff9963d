"""The ledger: what left this machine, request by request, in a chain in which every row vouches for the ones before.

A row's hash is the SHA-256 of its number, time, kind, facts and the hash of the row before, as canonical JSON; a body
is covered by its digest among the facts. Rows are only ever added: a request before its first byte leaves, its
outcome when that is known, and a checkpoint when the oldest rows are removed, which names the last row that went.

What the chain shows: a row that was changed, removed, inserted or moved; and, by the mark of its end that is kept in
a file of its own, rows missing at the end. What it cannot show: a change by someone who has the archive's key and
writes chain and mark anew, or an older copy of the whole folder put in its place.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from desktop_app.storage.atomic import replace_content
from desktop_app.storage.database import Database
from desktop_app.storage.records import ChainReport, Entry, Outcome, stamp
from desktop_app.storage.sealing import seal, unseal
from desktop_app.vocabulary import Draft

_ROWS = "SELECT number, time, kind, facts, previous, hash, body FROM ledger"
_ABOUT_MARK = b"the end of the ledger"


class Kind(StrEnum):
    """What a row tells of."""

    REQUEST = "request"
    OUTCOME = "outcome"
    CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A row as it is kept."""

    number: int
    time: str
    kind: str
    facts: Mapping[str, Any]
    previous: str
    hash: str
    body: bytes | None = field(repr=False)

    @property
    def intact(self) -> bool:
        """Whether the row is as it was written, and so is its body."""
        digest = None if self.body is None else hashlib.sha256(self.body).hexdigest()
        return digest == self.facts.get("digest") and self.hash == _hash(
            self.number, self.time, self.kind, self.facts, self.previous
        )


@dataclass(frozen=True, slots=True)
class EndMark:
    """Where the ledger ended when it was last written, sealed in a file of its own.

    Attributes:
        path: the file.
        key: it is sealed with.
    """

    path: Path
    key: bytes = field(repr=False)

    def write(self, number: int, row_hash: str) -> None:
        """Marks a row as the last. Raises OSError."""
        replace_content(self.path, seal(self.key, json.dumps([number, row_hash]).encode(), _ABOUT_MARK))

    def read(self) -> tuple[int, str] | None:
        """The number and hash of the last row, or None if the mark is missing or not ours."""
        try:
            content = unseal(self.key, self.path.read_bytes(), _ABOUT_MARK)
        except OSError:
            return None
        if content is None:
            return None
        number, row_hash = json.loads(content)
        return int(number), str(row_hash)


class Ledger:
    """The ledger of one archive. What adds to it runs inside a transaction of the caller, who then marks the end."""

    def __init__(self, database: Database, mark: EndMark) -> None:
        self._database = database
        self._mark = mark

    # --- adding

    def request(self, draft: Draft, now: datetime) -> int:
        """Notes a request that is about to leave; returns its number."""
        outgoing = draft.outgoing
        facts = {
            "conversation": draft.conversation,
            "provider": outgoing.destination.provider,
            "model": outgoing.destination.model,
            "host": outgoing.destination.host,
            "bytes": len(outgoing.body),
            "digest": outgoing.digest,
            **_counts(draft),
        }
        return self._append(Kind.REQUEST, facts, now, outgoing.body)

    def outcome(self, request: int, outcome: Outcome, received: int, now: datetime) -> None:
        """Notes what became of a request.

        Args:
            request: its number.
            outcome: what became of it.
            received: how many characters of a reply came back.
            now: when, in UTC.
        """
        self._append(Kind.OUTCOME, {"request": request, "outcome": outcome.value, "received": received}, now)

    def forget_before(self, moment: datetime, now: datetime) -> int:
        """Removes the rows before ``moment``, leaving a checkpoint that the rest hangs on; says how many they were."""
        limit = stamp(moment)
        recent = self._database.rows("SELECT min(number) FROM ledger WHERE time >= ?", (limit,))[0][0]
        through = self._end()[0] if recent is None else cast("int", recent) - 1
        found = self._database.rows("SELECT hash FROM ledger WHERE number = ?", (through,))
        if not found:
            return 0
        if recent is None and self._only_a_checkpoint():
            return 0
        before = self._removed()
        count = cast("int", self._database.rows("SELECT count(*) FROM ledger WHERE number <= ?", (through,))[0][0])
        facts = {"through": through, "head": str(found[0][0]), "removed": before + count}
        self._append(Kind.CHECKPOINT, facts, now)
        return self._database.change("DELETE FROM ledger WHERE number <= ?", (through,))

    def mark_end(self) -> None:
        """Marks the end as it is on the disk now. Raises OSError."""
        self._mark.write(*self._end())

    # --- reading

    def entries(self) -> tuple[Entry, ...]:
        """Every request, the newest first."""
        outcomes: dict[int, Outcome] = {}
        requests: list[ChainRow] = []
        for row in self.rows():
            if row.kind == Kind.REQUEST:
                requests.append(row)
            elif row.kind == Kind.OUTCOME:
                outcomes[int(row.facts["request"])] = Outcome(row.facts["outcome"])
        return tuple(_entry(row, outcomes.get(row.number, Outcome.UNKNOWN)) for row in reversed(requests))

    def search(self, words: str) -> tuple[Entry, ...]:
        """The requests in whose provider, model, host, date or texts ``words`` occur, in any case."""
        sought = words.casefold()
        return tuple(entry for entry in self.entries() if any(sought in text.casefold() for text in _searchable(entry)))

    def rows(self) -> Iterator[ChainRow]:
        """The chain, from its beginning."""
        for number, time, kind, facts, previous, row_hash, body in self._database.rows(f"{_ROWS} ORDER BY number"):
            yield ChainRow(
                cast("int", number),
                str(time),
                str(kind),
                json.loads(str(facts)),
                str(previous),
                str(row_hash),
                cast("bytes | None", body),
            )

    def verify(self) -> ChainReport:
        """Whether the chain is whole, and ends where it ended when it was last written."""
        rows = list(self.rows())
        problem = next(_breaks(rows), "") or self._end_problem(rows)
        return ChainReport(len(rows), problem, self._removed())

    # --- inside

    def _append(self, kind: Kind, facts: Mapping[str, Any], now: datetime, body: bytes | None = None) -> int:
        last, previous = self._end()
        number, time = last + 1, stamp(now)
        row_hash = _hash(number, time, kind, facts, previous)
        self._database.change(
            "INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number, time, kind.value, _canonical(facts), previous, row_hash, body),
        )
        return number

    def _end(self) -> tuple[int, str]:
        found = self._database.rows("SELECT number, hash FROM ledger ORDER BY number DESC LIMIT 1")
        return (cast("int", found[0][0]), str(found[0][1])) if found else (0, "")

    def _checkpoint(self) -> Mapping[str, Any] | None:
        found = self._database.rows(
            "SELECT facts FROM ledger WHERE kind = ? ORDER BY number DESC LIMIT 1", (Kind.CHECKPOINT.value,)
        )
        return cast("Mapping[str, Any]", json.loads(str(found[0][0]))) if found else None

    def _only_a_checkpoint(self) -> bool:
        return [row[0] for row in self._database.rows("SELECT kind FROM ledger")] == [Kind.CHECKPOINT.value]

    def _removed(self) -> int:
        checkpoint = self._checkpoint()
        return int(checkpoint["removed"]) if checkpoint else 0

    def _end_problem(self, rows: list[ChainRow]) -> str:
        mark = self._mark.read()
        if mark is None:
            return "The mark of the ledger's end is missing, so rows could be missing there too."
        number, row_hash = mark
        checkpoint = self._checkpoint()
        known = {0: "", **{row.number: row.hash for row in rows}}
        if checkpoint:
            known[int(checkpoint["through"])] = str(checkpoint["head"])
        if number not in known:
            return f"The ledger once went on to row {number}, which is not there any more."
        return "" if known[number] == row_hash else f"Row {number} is not the one that was written."


def texts_of(body: bytes) -> list[str]:
    """What a body says: every text in its JSON, or all of it where it is no JSON."""
    try:
        return list(_leaves(json.loads(body)))
    except (ValueError, RecursionError):
        return [body.decode("utf-8", "replace")]


def _counts(draft: Draft) -> dict[str, dict[str, int]]:
    prepared, choices = draft.prepared, draft.choices
    replaced = {replacement.source: replacement for replacement in prepared.protected.replacements}
    marked = {mark.value.casefold() for mark in choices.marked}
    return {
        "hidden": _counted(replacement.finding.type for replacement in replaced.values()),
        "kept": _counted(finding.type for finding in prepared.findings if finding.span not in replaced),
        "added": _counted(r.finding.type for r in replaced.values() if r.value.casefold() in marked),
    }


def _counted(types: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(str(type_) for type_ in types).items()))


def _hash(number: int, time: str, kind: str, facts: Mapping[str, Any], previous: str) -> str:
    row = {"number": number, "time": time, "kind": kind, "facts": facts, "previous": previous}
    return hashlib.sha256(_canonical(row).encode()).hexdigest()


def _canonical(content: Mapping[str, Any]) -> str:
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def _breaks(rows: list[ChainRow]) -> Iterator[str]:
    """Where the chain does not hold, from its beginning."""
    checkpoints = [row.facts for row in rows if row.kind == Kind.CHECKPOINT]
    through, head = (int(checkpoints[-1]["through"]), checkpoints[-1]["head"]) if checkpoints else (0, "")
    for row in rows:
        if row.number != through + 1:
            yield f"Rows {through + 1} to {row.number - 1} are missing."
        elif row.previous != head:
            yield f"Row {row.number} does not follow from the row before it."
        elif not row.intact:
            yield f"Row {row.number} is not as it was written."
        through, head = row.number, row.hash


def _entry(row: ChainRow, outcome: Outcome) -> Entry:
    facts = row.facts
    return Entry(
        number=row.number,
        time=datetime.fromisoformat(row.time),
        conversation=facts["conversation"],
        provider=facts["provider"],
        model=facts["model"],
        host=facts["host"],
        size=facts["bytes"],
        digest=facts["digest"],
        hidden=facts["hidden"],
        kept=facts["kept"],
        added=facts["added"],
        outcome=outcome,
        body=row.body or b"",
    )


def _searchable(entry: Entry) -> Iterator[str]:
    yield from (entry.provider, entry.model, entry.host, stamp(entry.time), entry.outcome.value)
    yield from texts_of(entry.body)


def _leaves(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for part in content.values():
            yield from _leaves(part)
    elif isinstance(content, list):
        for part in content:
            yield from _leaves(part)
