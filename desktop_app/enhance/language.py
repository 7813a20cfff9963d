"""Tells whether a sentence is English, by the little words every language is full of."""

from __future__ import annotations

import re
from functools import cache

from desktop_app.locations import resource

_WORD = re.compile(r"[^\W\d_]+")
_LETTER_OF_OTHERS = re.compile(r"[äöüßéèêëàâçñáíóúìòùãõåæøłśżźćęąœî¿¡]", re.IGNORECASE)
_OTHER_SCRIPT = 0.2


def is_english(sentence: str) -> bool:
    """Whether corrections of English apply: not where another language's little words outnumber the English ones.

    A few words without any little word among them count as English: prompts are often such.
    """
    words = _WORD.findall(sentence.lower())
    if not words:
        return False
    letters = "".join(words)
    if sum(not letter.isascii() and not _LETTER_OF_OTHERS.match(letter) for letter in letters) > _OTHER_SCRIPT * len(
        letters
    ):
        return False
    little = _little_words()
    english = sum(word in little["english"] for word in words)
    others = sum(word in little["others"] for word in words)
    others += bool(_LETTER_OF_OTHERS.search(letters)) and len(words) > 2
    return others == 0 or english > others


@cache
def _little_words() -> dict[str, frozenset[str]]:
    rows: dict[str, set[str]] = {}
    for line in resource("lexicons", "little_words.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, words = line.partition(": ")
            rows.setdefault(name, set()).update(words.split())
    return {name: frozenset(words) for name, words in rows.items()}
