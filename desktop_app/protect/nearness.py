"""Names the concept of words that no lexicon has, by what they are near to in meaning: ``nut allergy`` is an allergy.

It reads English well and other languages hardly; where two concepts are about as near, it says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.protect.concepts import Concept, concepts_of
from desktop_app.vocabulary import EntityType

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts to vectors of length 1, a row each."""

_NEIGHBOURS = 2
"""Words of a concept, the nearest ones, whose mean nearness is its own."""
_FEWEST = 2
"""Concepts that a type needs for one to be nearer."""
_PHRASE_WEIGHT = 0.3
_LEAD = 0.12
"""How much nearer than the next a concept must be. Each word of the lexicons was left out in turn and asked for: of
100, 40 to 45 are named, and of 100 that are, 97 (health), 93 (occupations) and 92 (organisations) rightly."""


@dataclass(frozen=True, slots=True)
class _Field:
    """The concepts of a type, with the vectors of their phrases, and of their words one below the other."""

    concepts: tuple[Concept, ...]
    phrases: NDArray[np.float32]
    words: NDArray[np.float32]
    ends: tuple[int, ...]

    def nearness(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        near = np.split(self.words @ vector, self.ends[:-1])
        of_words = [np.sort(each)[-_NEIGHBOURS:].mean() for each in near]
        return np.array(of_words, dtype=np.float32) + _PHRASE_WEIGHT * (self.phrases @ vector)


class Nearness:
    """Nearest concepts.

    Args:
        encode: the local sentence encoder. It reads a type's words once, when the type is first asked for, which takes
            about half a second.
    """

    def __init__(self, encode: Encode) -> None:
        self._encode = encode
        self._fields: dict[EntityType, _Field | None] = {}

    def concept(self, value: str, entity_type: EntityType) -> Concept | None:
        """The concept that ``value`` is clearly nearest to; None where there is none. Raises what the encoder does."""
        if entity_type not in self._fields:
            self._fields[entity_type] = self._field(entity_type)
        field = self._fields[entity_type]
        if field is None:
            return None
        near = field.nearness(self._encode([value])[0])
        second, first = np.argsort(near)[-2:]
        return field.concepts[first] if near[first] - near[second] >= _LEAD else None

    def _field(self, entity_type: EntityType) -> _Field | None:
        concepts = tuple(concept for concept in concepts_of(entity_type) if concept.words)
        if len(concepts) < _FEWEST:
            return None
        words = self._encode([word for concept in concepts for word in concept.words])
        ends = tuple(np.cumsum([len(concept.words) for concept in concepts]).tolist())
        return _Field(concepts, self._encode([concept.phrase for concept in concepts]), words, ends)
