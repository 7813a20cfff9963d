"""A model's self-test: a few made-up texts and the obvious values it has to find in them.

It tells whether this model, with this runtime on this machine, reads at all as it should; how well it reads is the
matter of the measurements in ``tests/quality``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

FILE = "golden.json"
"""Its name beside a model's other files."""


class Found(Protocol):
    """A stretch that the model marked."""

    @property
    def start(self) -> int:
        """First code point."""
        ...

    @property
    def end(self) -> int:
        """Code point after the last."""
        ...

    @property
    def kind(self) -> str:
        """What the model takes it for."""
        ...


@dataclass(frozen=True, slots=True)
class Golden:
    """One text.

    Attributes:
        text: what is read.
        values: each value in it with its kind; empty where nothing may be found.
    """

    text: str
    values: tuple[tuple[str, str], ...]


def parsed(content: bytes) -> tuple[Golden, ...]:
    """The texts of a golden file: a JSON array of objects with ``text`` and ``values``, value to kind."""
    return tuple(Golden(row["text"], tuple(row["values"].items())) for row in json.loads(content))


def failures(golden: Golden, spans: Iterable[Found]) -> int:
    """How many values were not found in full and as their kind, or where there are none, how many were found."""
    spans = tuple(spans)
    if not golden.values:
        return len(spans)
    return sum(not _is_found(golden.text, value, kind, spans) for value, kind in golden.values)


def _is_found(text: str, value: str, kind: str, spans: tuple[Found, ...]) -> bool:
    start = text.index(value)
    return any(span.kind == kind and span.start <= start and start + len(value) <= span.end for span in spans)
