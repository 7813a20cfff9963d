"""Roughness of real prompts, put into a text while it is still in pieces so that spans stay right.

Labelled pieces get what happens to pasted values (no-break spaces, full-width digits, zero-width
characters, line breaks inside addresses); the text around them gets typing errors; the whole gets the
dress it is pasted in (bold, code marks, quotation, bullets) and may lose its case or its last full stop.
"""

from __future__ import annotations

import random
from dataclasses import replace

from spans import Piece

FULL_WIDTH = str.maketrans("0123456789", "".join(chr(0xFF10 + digit) for digit in range(10)))
ZERO_WIDTH = ("\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad")
SPELT_CARELESSLY = frozenset({"PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "JOB_TITLE", "NRP"})
"""Kinds whose capitals are lost, or doubled into shouting, in a text that is otherwise written with care."""
NEIGHBOURS = {
    "a": "s",
    "e": "r",
    "i": "o",
    "o": "p",
    "n": "m",
    "t": "r",
    "s": "d",
    "r": "t",
    "l": "k",
    "h": "j",
    "u": "y",
}


def mistype(text: str, rng: random.Random, rate: float) -> str:
    """Letters dropped, doubled, swapped or hit beside the key."""
    out: list[str] = []
    for character in text:
        if character.isalpha() and rng.random() < rate:
            draw = rng.random()
            if draw < 0.3:
                continue
            if draw < 0.5:
                out.append(character)
            elif draw < 0.75 and out and out[-1].isalpha():
                out.insert(len(out) - 1, character)
                continue
            else:
                character = NEIGHBOURS.get(character, character)
        out.append(character)
    return "".join(out)


def roughen_value(piece: Piece, rng: random.Random) -> Piece:
    """What copying does to a value."""
    text, draw = piece.text, rng.random()
    if draw < 0.02:
        text = text.replace(" ", "\u00a0")
    elif draw < 0.03 and any(mark.isdigit() for mark in text):
        text = text.translate(FULL_WIDTH)
    elif draw < 0.04 and len(text) > 4:
        at = rng.randrange(1, len(text))
        text = text[:at] + rng.choice(ZERO_WIDTH) + text[at:]
    elif draw < 0.18 and piece.kinds == ("ADDRESS",):
        text = text.replace(", ", rng.choice(("\n", ",\n", "\n", " / ", " | ")))
    elif draw < 0.09 and piece.kinds[0] in SPELT_CARELESSLY:
        text = text.lower()
    elif draw < 0.12 and piece.kinds[0] in SPELT_CARELESSLY:
        text = text.upper()
    return replace(piece, text=text)


def glue(pieces: list[Piece], rng: random.Random) -> list[Piece]:
    """Label and value without the space between them."""
    glued = []
    for number, piece in enumerate(pieces):
        before_value = number + 1 < len(pieces) and bool(pieces[number + 1].kinds)
        if before_value and not piece.kinds and piece.text.endswith((": ", "= ", "# ")) and rng.random() < 0.5:
            piece = replace(piece, text=piece.text[:-1])
        glued.append(piece)
    return glued


def mark_values(pieces: list[Piece], rng: random.Random) -> list[Piece]:
    """Bold, code marks or quotation marks around the values."""
    mark = rng.choice(("**", "`", '"', "'", "_", "*"))
    marked = []
    for piece in pieces:
        if piece.kinds and rng.random() < 0.7:
            marked += [Piece(mark), piece, Piece(mark)]
        else:
            marked.append(piece)
    return marked


def prefix_lines(pieces: list[Piece], prefix: str) -> list[Piece]:
    """A quotation mark or bullet at the start of every line."""
    return [
        Piece(prefix),
        *(replace(piece, text=piece.text.replace("\n", f"\n{prefix}")) for piece in pieces),
    ]


def roughen(pieces: list[Piece], rng: random.Random) -> list[Piece]:
    """All of it, each with a small chance."""
    pieces = [roughen_value(piece, rng) if piece.kinds else piece for piece in pieces]
    if rng.random() < 0.15:
        rate = rng.choice((0.01, 0.03, 0.06))
        pieces = [piece if piece.kinds else replace(piece, text=mistype(piece.text, rng, rate)) for piece in pieces]
    if rng.random() < 0.08:
        pieces = glue(pieces, rng)
    if rng.random() < 0.06:
        pieces = mark_values(pieces, rng)
    if rng.random() < 0.05:
        pieces = prefix_lines(pieces, rng.choice(("> ", "- ", "* ", "> > ", "    ")))
    if rng.random() < 0.12 and pieces and not pieces[-1].kinds:
        pieces[-1] = replace(pieces[-1], text=pieces[-1].text.rstrip(" .!\n"))
    draw = rng.random()
    if draw < 0.10:
        pieces = [replace(piece, text=piece.text.lower()) for piece in pieces]
    elif draw < 0.14:
        pieces = [replace(piece, text=piece.text.upper()) for piece in pieces]
    return pieces
