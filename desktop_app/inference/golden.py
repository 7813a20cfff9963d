"""A model's self-test: a few made-up texts and the obvious answers it has to give, and harder ones to compare two by.

The first tell whether this model, with this runtime on this machine, works at all as it should, and all answers must be
right. By the second several versions are compared. How good a model is in
truth is the matter of the measurements in ``tests/quality``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from desktop_app.vocabulary import ModelHealth

FILE = "golden.json"
"""The self-test, beside a model's other files."""
COMPARED = "compared.json"
"""What versions are compared by, in the same form."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many answers are right, of how many."""

    right: int
    asked: int

    def __str__(self) -> str:
        return f"{self.right} of {self.asked}"


class Tested(Protocol):
    """A model that can be asked what it ought to know."""

    notice: str
    """What the person should know about this version; mostly empty."""

    def score(self, content: bytes) -> Score:
        """Its answers to a file of questions, in the form that its kind of model has."""
        ...

    def health(self) -> ModelHealth:
        """How it fares here."""
        ...


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
