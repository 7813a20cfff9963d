"""The ledger as a file for others: JSON that anyone can verify without Discreet, and Markdown to read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from desktop_app.storage.ledger import ChainRow, texts_of
from desktop_app.storage.records import Entry

_RULE = (
    "A row's hash is the SHA-256, in hexadecimal, of the JSON object of its number, time, kind, facts and previous, "
    "with sorted keys, no white space, and every character beyond ASCII escaped; previous is the hash of the row "
    "before. A body's SHA-256 is the digest in its row's facts."
)


def as_json(rows: Iterable[ChainRow]) -> str:
    """The whole chain, and how to verify it."""
    exported = [
        {
            "number": row.number,
            "time": row.time,
            "kind": row.kind,
            "facts": row.facts,
            "previous": row.previous,
            "hash": row.hash,
            **({} if row.body is None else {"body": row.body.decode("utf-8", "backslashreplace")}),
        }
        for row in rows
    ]
    return json.dumps({"format": "discreet ledger 1", "rule": _RULE, "rows": exported}, ensure_ascii=False, indent=1)


def as_markdown(entries: Iterable[Entry]) -> str:
    """Every request with what it said, the newest first."""
    return "\n".join(["# What left this machine", "", *(line for entry in entries for line in _section(entry))])


def counts(of: Mapping[str, int]) -> str:
    """``2 PERSON, 1 URL``, or ``none``."""
    return ", ".join(f"{count} {kind}" for kind, count in of.items()) or "none"


def _section(entry: Entry) -> list[str]:
    lines = [
        f"## {entry.number}. {entry.provider}, {entry.time:%Y-%m-%d %H:%M:%S} UTC",
        "",
        f"- outcome: {entry.outcome}",
        f"- model: {entry.model}, host: {entry.host or 'none, it stayed in this program'}",
        f"- {entry.size} bytes, SHA-256 {entry.digest}",
        f"- hidden: {counts(entry.hidden)}; kept by choice: {counts(entry.kept)}; marked: {counts(entry.added)}",
        "",
    ]
    for text in texts_of(entry.body):
        lines += [*(f"    {line}" for line in text.splitlines()), ""]
    return lines
