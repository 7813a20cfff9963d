"""Reads what is written between a placeholder's brackets, however a model put it: ``Person 1``, ``**PERSONNE_1**``.

It knows labels and their translations, not which placeholders are in use.
"""

from __future__ import annotations

import html
import re
import tomllib
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import fold
from desktop_app.vocabulary import EntityType

_DECORATION = re.compile(r"[\s\\*_`\"“”„‚‘«»~#:.\-\u2010-\u2015]+")
_NAMED = re.compile(r"(?P<label>[^\W\d][^\d]*?) ?(?P<number>\d{1,6})(?P<ending> ?['’]?s)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """A placeholder as it is meant.

    Attributes:
        types: what its label may mean, more than one only where a translation does not tell.
        number: from its name.
        ending: a possessive or plural ending that was written inside the brackets.
    """

    types: frozenset[EntityType]
    number: int
    ending: str


def read_label(inside: str) -> Label | None:
    """What stands between brackets, or alone; None where it is no placeholder."""
    plain = _DECORATION.sub(" ", unicodedata.normalize("NFKC", html.unescape(inside))).strip()
    named = _NAMED.fullmatch(plain.strip("'’ "))
    if named is None:
        return None
    letters = _letters(named["label"])
    types = _types().get(letters) or _types().get(letters.removesuffix("s"))
    if not types:
        return None
    return Label(types, int(named["number"]), (named["ending"] or "").strip())


def begins_a_label(inside: str) -> bool:
    """Whether a placeholder may begin like this."""
    letters = _letters(inside.partition("&")[0])
    return letters in _beginnings() or letters.removesuffix("s") in _types()


def _letters(written: str) -> str:
    return "".join(filter(str.isalpha, fold(written)[0]))


@cache
def _types() -> dict[str, frozenset[EntityType]]:
    table: dict[str, str] = tomllib.loads(resource("lexicons", "placeholder_labels.toml").read_text(encoding="utf-8"))
    types: dict[str, set[EntityType]] = defaultdict(set)
    for name, words in table.items():
        for word in words.split(","):
            types[_letters(word)].add(EntityType(name))
    for entity_type in EntityType:  # a type's own name means nothing else
        types[_letters(entity_type)] = {entity_type}
    return {letters: frozenset(meant) for letters, meant in types.items()}


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(letters[:end] for letters in _types() for end in range(len(letters) + 1))
