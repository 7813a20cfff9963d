"""What takes the place of a value, what puts it back, and what tables are reduced to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.vocabulary.values import EntityType, Finding, Span, Style


@dataclass(frozen=True, slots=True)
class VaultEntry:
    """A replacement and the value it stands for.

    The two are equal for a placeholder that the person typed themselves: it means itself, and its ``type`` is None.
    No type has a link of the person's own either that a secret stands in: it comes back as a whole or not at all.

    Attributes:
        style: how the replacement was made, and so in which shapes a reply may bring it back.
        identity: entries of one person or thing share a number from 1 up; 0 where none is known.
        returns: whether the replacement can be told from everything else, and so becomes the value again in a reply.
            Where it cannot, it may stand in the vault more than once: all that is kept is what must not leave.
    """

    replacement: str
    value: str
    type: EntityType | None
    style: Style = Style.PLACEHOLDER
    identity: int = 0
    returns: bool = True


@dataclass(frozen=True, slots=True)
class Vault:
    """What one conversation hides, in the order it was hidden. Replacements that return are unique.

    Attributes:
        key: 32 hexadecimal digits that stand-ins and noise are drawn with, so that one value gets the same in one
            conversation and another in the next; empty until the first is drawn.
        spent: the privacy budget (epsilon) that noise has used so far.
    """

    entries: tuple[VaultEntry, ...] = ()
    key: str = field(default="", repr=False)
    spent: float = 0.0

    def as_mapping(self) -> dict[str, str]:
        """Replacement to value, for all that can come back."""
        return {entry.replacement: entry.value for entry in self.entries if entry.returns}


@dataclass(frozen=True, slots=True)
class Replacement:
    """One private value as it was written and as it would leave.

    Attributes:
        source: where the value stands in the original text.
        target: where its replacement stands in the protected text.
        finding: why it was hidden.
        value: the characters of the original text.
        text: what stands in their place.
    """

    source: Span
    target: Span
    finding: Finding
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Protected:
    """A text with its private values replaced."""

    text: str
    replacements: tuple[Replacement, ...]
    vault: Vault


class Rows(StrEnum):
    """What becomes of the rows of a pasted table."""

    KEEP = "keep"
    AGGREGATE = "aggregate"
    AGGREGATE_NOISE = "aggregate-noise"


@dataclass(frozen=True, slots=True)
class Aggregated:
    """A text whose tables may have given way to counts, sums and ranges.

    Attributes:
        notes: what was done with each table, or why not, in plain words.
        spent: the privacy budget (epsilon) that noise has used.
    """

    text: str
    notes: tuple[str, ...]
    spent: float = 0.0
