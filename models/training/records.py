"""Short records in the shapes data is pasted in: key and value lines, JSON, CSV, tables, logs, SQL.

The same shapes are made with private fields, with ordinary fields only (hard negatives: the same
form, nothing private) and mixed.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from noise import roughen
from sources import LANGUAGES, word_list, words
from spans import Piece, Text, assemble
from values import SLOT_KINDS, Filler

Row = list[tuple[str, Piece]]
LANGUAGE_WEIGHTS = (8, 2, 2, 2, 1, 1, 1, 1)


def snake(name: str) -> str:
    """A field name as a program writes it."""
    return "_".join(name.lower().replace(".", "").replace("-", " ").replace("/", " ").split())


def joined(row: Row, between: str, after: str, quote: str = "") -> list[Piece]:
    """key, between, value, after - for each field."""
    pieces: list[Piece] = []
    for key, value in row:
        pieces += [Piece(f"{key}{between}{quote}"), value, Piece(f"{quote}{after}")]
    return pieces


class Records:
    """Random records from a filler."""

    def __init__(self, rng: random.Random, filler: Filler) -> None:
        self.rng = rng
        self.filler = filler
        fields = words("fields")
        self.private: dict[str, list[str]] = fields["private"]
        self.ordinary: dict[str, list[str]] = fields["ordinary"]
        self.shapes: tuple[Callable[[list[Row]], list[Piece]], ...] = (
            self.lines,
            self.lines,
            self.lines,
            self.one_line,
            self.json,
            self.csv,
            self.table,
            self.settings,
            self.log,
            self.sql,
            self.tags,
        )

    def value(self, slot: str, labelled: bool) -> Piece:
        """A value on one line."""
        filled = self.filler.make(slot if labelled else f"~{slot}", str(self.rng.randrange(10**9)))
        text = filled.text.replace("\n", self.rng.choice((", ", "\\n")))
        if labelled and slot == "age":
            text = filled.text[filled.start : filled.end]
        return Piece(text, (SLOT_KINDS[slot],) if labelled else ())

    def rows(self, private: int, ordinary: int, count: int) -> list[Row]:
        """Several rows with the same fields."""
        slots = [(slot, True) for slot in self.rng.sample(sorted(self.private), private)]
        slots += [(slot, False) for slot in self.rng.sample(sorted(self.ordinary), ordinary)]
        self.rng.shuffle(slots)
        names = [self.rng.choice((self.private if labelled else self.ordinary)[slot]) for slot, labelled in slots]
        return [
            [(name, self.value(slot, labelled)) for name, (slot, labelled) in zip(names, slots, strict=True)]
            for _ in range(count)
        ]

    def lines(self, rows: list[Row]) -> list[Piece]:
        """One field a line."""
        between = self.rng.choice((": ", ": ", ":", " - ", " = ", ":  ", "\t", " : ", "\n"))
        bullet = self.rng.choice(("", "", "", "- ", "* ", "• ", "**"))
        between = f"**{between}" if bullet == "**" else between
        return joined([(bullet + key, value) for row in rows[:1] for key, value in row], between, "\n")

    def one_line(self, rows: list[Row]) -> list[Piece]:
        """Fields one after the other."""
        return joined(
            rows[0],
            self.rng.choice((": ", " ", ":", " is ", "=")),
            self.rng.choice((", ", "; ", " | ", ". ", " ")),
        )

    def json(self, rows: list[Row]) -> list[Piece]:
        """Objects."""
        pieces = []
        indent = self.rng.choice(("\n  ", " ", "\n    "))
        for row in rows[:2]:
            pieces.append(Piece("{"))
            for number, (key, value) in enumerate(row):
                comma = "," if number else ""
                pieces += [Piece(f'{comma}{indent}"{snake(key)}": "'), value, Piece('"')]
            pieces.append(Piece("}\n"))
        return pieces

    def csv(self, rows: list[Row]) -> list[Piece]:
        """A header and rows."""
        mark = self.rng.choice((",", ",", ";", "\t", "|"))
        header = mark.join(self.rng.choice((snake, str))(key) for key, _ in rows[0])
        pieces = [Piece(f"{header}\n")]
        for row in rows:
            for number, (_, value) in enumerate(row):
                quoted = '"' if mark in value.text else ""
                pieces += [Piece(f"{mark if number else ''}{quoted}"), value, Piece(quoted)]
            pieces.append(Piece("\n"))
        return pieces

    def table(self, rows: list[Row]) -> list[Piece]:
        """A markdown table."""
        head = " | ".join(key for key, _ in rows[0])
        pieces = [Piece(f"| {head} |\n|{'---|' * len(rows[0])}\n")]
        for row in rows:
            for _, value in row:
                pieces += [Piece("| "), value, Piece(" ")]
            pieces.append(Piece("|\n"))
        return pieces

    def settings(self, rows: list[Row]) -> list[Piece]:
        """Environment or YAML lines."""
        if self.rng.random() < 0.5:
            return joined(
                [(snake(key).upper(), value) for key, value in rows[0]], "=", "\n", self.rng.choice(("", '"'))
            )
        return joined(
            [(f"  {snake(key)}", value) for key, value in rows[0]], ": ", "\n", self.rng.choice(("", "", "'"))
        )

    def log(self, rows: list[Row]) -> list[Piece]:
        """A log line with fields."""
        level = self.rng.choice(("INFO", "WARN", "ERROR", "DEBUG"))
        nouns = word_list("public", "words")
        clock = f"{self.rng.randrange(24):02d}:{self.rng.randrange(60):02d}:{self.rng.randrange(60):02d}"
        part, subject, event = self.rng.choice(nouns), self.rng.choice(nouns), self.rng.choice(nouns)
        start = f"{clock} {level} [{part}] {subject} {event} "
        return [
            Piece(start),
            *joined([(snake(key), value) for key, value in rows[0][:5]], "=", " ", self.rng.choice(("", '"'))),
        ]

    def sql(self, rows: list[Row]) -> list[Piece]:
        """An insert or a condition; only a text to learn from, never run."""
        table = self.rng.choice(("users", "orders", "patients", "customers", "items", "events", "builds", "jobs"))
        if self.rng.random() < 0.4:
            key, value = rows[0][0]
            return [Piece(f"SELECT * FROM {table} WHERE {snake(key)} = '"), value, Piece("';")]  # noqa: S608
        columns = ", ".join(snake(key) for key, _ in rows[0])
        pieces = [Piece(f"INSERT INTO {table} ({columns}) VALUES (")]  # noqa: S608
        for number, (_, value) in enumerate(rows[0]):
            pieces += [Piece(f"{', ' if number else ''}'"), value, Piece("'")]
        return [*pieces, Piece(");")]

    def tags(self, rows: list[Row]) -> list[Piece]:
        """XML elements."""
        pieces = []
        for key, value in rows[0]:
            pieces += [Piece(f"<{snake(key)}>"), value, Piece(f"</{snake(key)}>\n")]
        return pieces

    def make(self, negative: bool) -> Text:
        """One record text."""
        language = self.rng.choices(LANGUAGES, weights=LANGUAGE_WEIGHTS)[0]
        self.filler.start(language)
        ordinary = self.rng.randrange(2, 8) if negative else self.rng.choice((0, 0, 1, 2, 3))
        private = 0 if negative else self.rng.randrange(1, 8)
        rows = self.rows(private, ordinary, self.rng.randrange(1, 4))
        shape = self.rng.choice(self.shapes)
        pieces = [piece for piece in shape(rows) if piece.text]
        kind = "negative_record" if negative else "record"
        return assemble(roughen(pieces, self.rng), f"{kind}/{shape.__name__}", language)
