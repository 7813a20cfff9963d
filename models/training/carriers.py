"""Read carriers (texts with slots in braces) and fill them.

A carrier file holds texts separated by a line `%%%`; `{person}` is a slot, `{person:2}` a second value,
`{~version}` an unlabelled filler, `{{` a literal brace. A carrier that cannot be read is skipped and
counted. Carriers, not fillings, are divided into training and held-out ones, by a hash of their text.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from string import Formatter

from noise import roughen
from ordinary import Ordinary
from spans import Piece, Text, assemble
from values import PUBLIC_KINDS, SLOT_KINDS, Filler

SEPARATOR = "%%%"
ONE_LINE_KINDS = ("json", "code", "csv", "markdown_table", "env_yaml", "log", "trace")
HELD_OUT_SHARE = 10


@dataclass(frozen=True, slots=True)
class Carrier:
    """A carrier in parts: literal text, then a slot name and number (empty name at the end)."""

    parts: tuple[tuple[str, str, str], ...]
    language: str
    kind: str
    held_out: bool

    @property
    def negative(self) -> bool:
        """Whether nothing in it is private."""
        return not any(name and not name.startswith("~") for _, name, _ in self.parts)


def parse(text: str, language: str, kind: str) -> Carrier:
    """One carrier; raises ValueError if it is malformed or names an unknown slot."""
    parts = []
    for literal, name, number, conversion in Formatter().parse(text):
        name = name or ""
        known = name in SLOT_KINDS or not name or (name.startswith("~") and hasattr(Ordinary, name[1:]))
        if conversion or not known or (number and not number.isdigit()):
            raise ValueError(f"unknown slot {name}:{number}")
        parts.append((literal, name, number or ""))
    digest = hashlib.sha256(text.encode()).digest()
    return Carrier(tuple(parts), language, kind, digest[0] % HELD_OUT_SHARE == 0)


def read_carriers(folder: Path) -> tuple[list[Carrier], Counter[str]]:
    """Every carrier below the folder, and how many were skipped by file."""
    carriers: list[Carrier] = []
    skipped: Counter[str] = Counter()
    for path in sorted(folder.glob("*/*.txt")):
        for block in f"\n{path.read_text(encoding='utf-8', errors='replace')}\n".split(f"\n{SEPARATOR}\n"):
            text = block.strip("\n")
            if not text.strip():
                continue
            try:
                carriers.append(parse(text, path.parent.name, path.stem))
            except ValueError:
                skipped[f"{path.parent.name}/{path.name}"] += 1
    return carriers, skipped


def fill(carrier: Carrier, filler: Filler, rng: random.Random, noisy: bool = True) -> Text:
    """A carrier with fresh values."""
    filler.start(carrier.language)
    pieces: list[Piece] = []
    for literal, name, number in carrier.parts:
        pieces.append(Piece(literal))
        if not name:
            continue
        value = filler.get(name, number)
        kinds = (SLOT_KINDS[name],) if name in SLOT_KINDS else PUBLIC_KINDS.get(name, ())
        pieces += [Piece(value.text[: value.start]), Piece(value.text[value.start : value.end], kinds)]
        pieces.append(Piece(value.text[value.end :]))
    if carrier.kind.removeprefix("negative_") in ONE_LINE_KINDS:
        pieces = [replace(piece, text=piece.text.replace("\n", "\\n")) if piece.kinds else piece for piece in pieces]
    pieces = [piece for piece in pieces if piece.text]
    if noisy:
        pieces = roughen(pieces, rng)
    source = f"carrier/{carrier.language}/{carrier.kind}"
    return assemble(pieces, source, carrier.language)
