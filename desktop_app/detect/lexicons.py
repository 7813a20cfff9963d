"""Reads the word lists under ``resources/lexicons`` that detection rests on."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Set
from dataclasses import dataclass

from desktop_app.locations import resource
from desktop_app.vocabulary import EntityType

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that introduce values of one type, and what such a value may look like."""

    type: EntityType
    shape: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The headings of table columns that hold values of one type.

    Attributes:
        cells: what a cell must look like.
        headings: those that decide by themselves.
        beside: those that count only in a table with another column about a person.
    """

    type: EntityType
    cells: str
    headings: tuple[str, ...]
    beside: tuple[str, ...]


_CELLS_OF_A_SHAPE = {"line": "words"}


def words(name: str) -> frozenset[str]:
    """The entries of a one-a-line list, case-folded; lines that start with ``#`` are remarks."""
    lines = resource("lexicons", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))


def beginnings(terms: Iterable[str], endings: Iterable[str] = ("",)) -> frozenset[str]:
    """The first word of each term, with each of the endings it may have: what a text must hold to hold a term."""
    firsts = {_WORD.findall(term.casefold())[0] for term in terms}
    return frozenset(first + ending for first in firsts for ending in endings)


def labels() -> tuple[Labels, ...]:
    """The label list, one entry a type."""
    table = tomllib.loads(resource("lexicons", "labels.toml").read_text(encoding="utf-8"))
    return tuple(Labels(EntityType(name), row["shape"], tuple(row["labels"])) for name, row in table.items())


def columns() -> tuple[Column, ...]:
    """What heads the columns of tables, by type; the words of the label list head columns too."""
    table = tomllib.loads(resource("lexicons", "columns.toml").read_text(encoding="utf-8"))
    known = tuple(
        Column(EntityType(name), row["cells"], tuple(row["headings"]), tuple(row.get("beside", ())))
        for name, row in table.items()
    )
    common = {word for column in known for word in column.beside}
    return (*(_column_of(table, common) for table in labels()), *known)


def _column_of(table: Labels, common: Set[str]) -> Column:
    headings = tuple(word for word in table.words if word not in common)
    return Column(table.type, _CELLS_OF_A_SHAPE.get(table.shape, table.shape), headings, ())


def presidio_entities() -> dict[str, tuple[EntityType, str]]:
    """Presidio's entity names, each with the type it is here and the words a person is told."""
    table = tomllib.loads(resource("lexicons", "presidio_entities.toml").read_text(encoding="utf-8"))
    return {entity: (EntityType(name), words) for name, row in table.items() for entity, words in row.items()}
