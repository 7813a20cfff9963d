"""Reads the word lists under ``resources/lexicons`` that detection rests on."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from desktop_app.locations import resource
from desktop_app.vocabulary import EntityType


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that introduce values of one type, and what such a value may look like."""

    type: EntityType
    shape: str
    words: tuple[str, ...]


def words(name: str) -> frozenset[str]:
    """The entries of a one-a-line list, case-folded; lines that start with ``#`` are remarks."""
    lines = resource("lexicons", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))


def labels() -> tuple[Labels, ...]:
    """The label list, one entry a type."""
    table = tomllib.loads(resource("lexicons", "labels.toml").read_text(encoding="utf-8"))
    return tuple(Labels(EntityType(name), row["shape"], tuple(row["labels"])) for name, row in table.items())


def presidio_entities() -> dict[str, tuple[EntityType, str]]:
    """Presidio's entity names, each with the type it is here and the words a person is told."""
    table = tomllib.loads(resource("lexicons", "presidio_entities.toml").read_text(encoding="utf-8"))
    return {entity: (EntityType(name), words) for name, row in table.items() for entity, words in row.items()}
