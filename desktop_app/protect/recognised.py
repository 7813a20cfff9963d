"""What a look at one place of a reply may end with. Values only; who looks is in ``placeholders`` and ``phrases``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.vocabulary import KIND_OF, EntityType, FlagKind, Kind


class Verdict(Enum):
    """There is nothing here, or what follows decides."""

    NOTHING = "nothing"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Recognised:
    """A replacement, or what looks like one.

    Attributes:
        end: where it ends, in code points from where it began.
        value: what becomes of it; None if it is left alone.
        type: what the value is, if known.
        flag: what the person should know about it, if anything.
    """

    end: int
    value: str | None
    type: EntityType | None = None
    flag: FlagKind | None = None


Reading = Recognised | Verdict


def is_secret(entity_type: EntityType | None) -> bool:
    """Whether a value opens something, so that it must not stand where a program would take it elsewhere."""
    return entity_type is EntityType.CRYPTO_WALLET or (entity_type and KIND_OF[entity_type]) is Kind.SECRET
