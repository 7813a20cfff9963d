"""What comes back, and the conversation it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.vocabulary.protection import Vault
from desktop_app.vocabulary.values import Span


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request that was turned away before anything of a reply came, and goes out again, the same bytes, after a wait.

    Attributes:
        attempt, attempts: the try that follows, counted from 1, and how many there will be at most.
        seconds: the wait before it.
        why: what happened, for the person.
    """

    attempt: int
    attempts: int
    seconds: float
    why: str


class FlagKind(StrEnum):
    """What is to be known about a place in a restored reply."""

    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    WITHHELD = "withheld"
    LINKED = "linked"


@dataclass(frozen=True, slots=True)
class Flag:
    """A place in a restored reply that the person should know about.

    Attributes:
        kind: ``unknown``: it looks like a placeholder and stands for nothing here; ``ambiguous``: it could mean more
            than one value, or an ordinary word, and was left alone; ``withheld``: a secret was not put into a link,
            an image address or a tool's arguments; ``linked``: a private value stands in an address.
        span: where, in the whole restored reply.
    """

    kind: FlagKind
    span: Span


@dataclass(frozen=True, slots=True)
class ReplyDelta:
    """A piece of a streaming reply.

    Attributes:
        received: as the provider sent it.
        restored: with the private values put back. Pieces join to the whole; a piece may be empty while a
            placeholder is still incomplete.
        flags: places of this piece to know about; their spans count from the start of the reply.
    """

    received: str
    restored: str
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply, whole or cut short, with the places in ``restored`` to know about."""

    received: str
    restored: str
    partial: bool = False
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange of a conversation: what the person wrote, what left, and what came back."""

    original: str
    sent: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class Conversation:
    """The exchanges so far and the vault they share.

    Attributes:
        id: what it is kept under; empty until its first request is drafted.
    """

    turns: tuple[Turn, ...] = ()
    vault: Vault = Vault()
    id: str = ""
