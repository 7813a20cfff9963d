"""Stand-ins for what is told in words: organisations, health, occupations, origins and beliefs."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from desktop_app.mentions import WORD, fold
from desktop_app.names import PARTICLES
from desktop_app.protect.concepts import concept_of, siblings, words_of_type
from desktop_app.protect.standins.cast import like
from desktop_app.vocabulary import EntityType

if TYPE_CHECKING:
    from desktop_app.protect.scene import Scene

_KINDS = frozenset(
    {"of", "and", "the", "for", "und", "de", "la", "st", "saint", "services", "center", "centre", "house"}
)
_NAME = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*")
_LONGEST_ACRONYM = 5


def organization(value: str, scene: Scene, salt: int) -> str | None:
    """Another organisation of the same kind: what tells the kind stays, names become others."""
    kinds = words_of_type(EntityType.ORGANIZATION)
    concept = concept_of(value, EntityType.ORGANIZATION)
    brands = concept is not None and fold(value)[0].strip() in concept.words  # the name alone tells the kind
    named = 0

    def played(match: re.Match[str]) -> str:
        nonlocal named
        word = match.group()
        key = fold(word)[0]
        if word == "s" or (not brands and (key in kinds or key in _KINDS or key in PARTICLES or not word[0].isalpha())):
            return word
        named += 1
        if word.isupper() and len(word) <= _LONGEST_ACRONYM:
            letters = string.ascii_uppercase
            return "".join(scene.lots.one_of(letters, "acronym", key, at, salt) for at in range(len(word)))
        # A company's first name is the one that its addresses bear too.
        return like(word, scene.cast.surname(f"company {key}", salt))

    made = _NAME.sub(played, value)
    if not named:  # kinds alone, such as "The Computing Group": one of them has to give way
        first = WORD.search(value)
        return first and value[: first.start()] + scene.cast.surname(f"company {value}", salt) + value[first.end() :]
    return made


def sibling(value: str, entity_type: EntityType, scene: Scene, salt: int) -> str | None:
    """Another member of the same concept; None where none is known."""
    folded = fold(value)[0]
    concept = concept_of(value, entity_type)
    options = sorted(set(siblings(value, entity_type)))
    if not options or concept is None:
        return None
    drawn = scene.lots.one_of(options, "sibling", folded, salt)
    known = max((word for word in concept.words if word in folded), key=len, default="")
    if known and known != folded and len(fold(value)[0]) == len(value):  # "senior nurse" keeps its senior
        at = folded.index(known)
        return value[:at] + like(value[at : at + len(known)], drawn) + value[at + len(known) :]
    return like(value, drawn.capitalize() if value[:1].isupper() else drawn)
