"""The words of a prompt that say what is wanted, whatever it is wanted about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[?!:=*+/%#]")
_OPENING = 2
"""Words at the beginning that count as such: "what is", "write a"."""


def cue_words(text: str) -> Iterator[str]:
    """Words, pairs of neighbours, and the words it opens with; numbers count as one word."""
    words = ["0" if word.isdigit() else word for word in _WORD.findall(text.lower().replace("’", "'"))][:60]
    yield from dict.fromkeys(words)
    yield from dict.fromkeys(f"{one} {two}" for one, two in pairwise(words))
    if words:
        yield f"^{words[0]}"
        yield "^" + " ".join(words[:_OPENING])
        yield f"length {min(len(words), 12) // 3}"
