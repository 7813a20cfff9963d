"""What comes out of the archive: conversations as they are listed and reopened, and entries of the ledger.

Values only; what reads and writes them is elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.vocabulary import Conversation, Mark


class Outcome(StrEnum):
    """What became of a request."""

    UNKNOWN = "unknown"
    """It was about to leave, and Discreet ended before it could tell: count it as sent."""
    NOT_SENT = "not sent"
    """Stopped on this machine before anything left, for want of a key, for instance."""
    SENT = "sent"
    FAILED = "failed"
    """It may have reached the provider; no reply came."""
    CANCELLED = "cancelled"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Summary:
    """A conversation as it is listed.

    Attributes:
        title: how it begins, in the form in which it left; holds no hidden value.
        created, changed: in UTC.
    """

    id: str
    title: str
    created: datetime
    changed: datetime


@dataclass(frozen=True, slots=True)
class Reopened:
    """A conversation as it was left, with the decisions that go on to hold in it."""

    conversation: Conversation
    kept: frozenset[str]
    marked: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A request as the ledger has it.

    Attributes:
        number: counts up; outcomes have numbers of their own in between.
        time: when it was about to leave, in UTC.
        conversation: the id of its conversation.
        host: empty where nothing left this machine's own program.
        size: of the body, in bytes.
        digest: SHA-256 of the body, in hexadecimal.
        hidden, kept, added: type to count: values replaced, values the person let leave, and those among the
            replaced that the person had to mark.
        body: the very bytes.
    """

    number: int
    time: datetime
    conversation: str
    provider: str
    model: str
    host: str
    size: int
    digest: str
    hidden: Mapping[str, int]
    kept: Mapping[str, int]
    added: Mapping[str, int]
    outcome: Outcome
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What one request told about a value.

    Attributes:
        entry: the request.
        replacements: what stood in its place, in order of their first appearance.
        itself: whether the value itself stands in the body.
        by_choice: whether the person had decided that it may.
    """

    entry: Entry
    replacements: tuple[str, ...]
    itself: bool
    by_choice: bool


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Whether the ledger is as it was written.

    Attributes:
        rows: how many there are, outcomes included.
        problem: what is wrong, in plain words; empty if nothing is.
        removed: how many of the oldest rows the person's retention took away, which is not a problem.
    """

    rows: int
    problem: str
    removed: int


def stamp(moment: datetime) -> str:
    """A moment as text that sorts by time; moments are in UTC."""
    return moment.isoformat(timespec="microseconds")
