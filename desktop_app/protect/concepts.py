"""The broader concept that a private detail belongs to, from a lexicon: ``sertraline`` is an antidepressant.

What the lexicon does not know is the matter of ``nearness``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import WORD, fold
from desktop_app.vocabulary import EntityType

_SHORTEST_ENDING = 6
"""Letters a word has at least where its ending alone tells its concept."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A broader term: the phrase that says it, and the words that name what belongs to it."""

    phrase: str
    words: tuple[str, ...]
    endings: tuple[str, ...]


def concepts_of(entity_type: EntityType) -> tuple[Concept, ...]:
    """The concepts of a type; the last one takes all that is in no other. None at all for most types."""
    return _concepts().get(entity_type, ())


def concept_of(value: str, entity_type: EntityType) -> Concept | None:
    """The concept that ``value`` names, or the type's last one; None where the type has no concepts."""
    return named_concept(value, entity_type) or next(iter(concepts_of(entity_type)[-1:]), None)


def named_concept(value: str, entity_type: EntityType) -> Concept | None:
    """The first concept of the type that a word of ``value`` names, or that its ending tells."""
    concepts = concepts_of(entity_type)
    folded = fold(value)[0].strip()
    words = WORD.findall(folded)
    runs = {" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, min(len(words), a + 4) + 1)}
    runs |= {folded, *folded.split()}
    whole = [concept for concept in concepts if folded in concept.words]
    named = whole or [concept for concept in concepts if runs & set(concept.words)]
    named = named or [concept for concept in concepts if _ends(words, concept.endings)]
    return next(iter(named), None)


def siblings(value: str, entity_type: EntityType) -> Sequence[str]:
    """Other members of the value's concept; none where it is known only by its ending or not at all."""
    concept = concept_of(value, entity_type)
    folded = fold(value)[0].strip()
    return [word for word in concept.words if word != folded] if concept else []


def words_of_type(entity_type: EntityType) -> frozenset[str]:
    """Every word that names a member of one of the type's concepts."""
    return frozenset(word for concept in concepts_of(entity_type) for word in concept.words)


def _ends(words: list[str], endings: tuple[str, ...]) -> bool:
    joined = " ".join(words)
    return any(joined.endswith(ending) or any(_is_ended(word, ending) for word in words) for ending in endings)


def _is_ended(word: str, ending: str) -> bool:
    return len(word) >= _SHORTEST_ENDING and word.endswith(ending)


@cache
def _concepts() -> dict[EntityType, tuple[Concept, ...]]:
    table = tomllib.loads(resource("lexicons", "concepts.toml").read_text(encoding="utf-8"))
    return {
        EntityType(name): tuple(
            Concept(row["phrase"], tuple(row["words"]), tuple(row.get("endings", ()))) for row in rows
        )
        for name, rows in table.items()
    }
