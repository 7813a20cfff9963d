"""How broader terms read in languages other than English: the term, its article, and its second, third and tenth one.

Terms are named by how they read in English. Which language a text is in is told by ``wording``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.locations import resource

_ELISION = "'"


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One language's.

    Attributes:
        ones: by the class of a noun, what stands before the first, the second and so on.
        same: by class, what stands before one that was meant before.
        terms: by the English term, a noun behind its class, or all ways to say what is no noun; ``{}`` is for a place.
        countries: the names of countries, by ISO 3166-1 alpha-2 code.
    """

    ones: Mapping[str, tuple[str, ...]]
    same: Mapping[str, tuple[str, ...]]
    terms: Mapping[str, str | list[str]]
    countries: Mapping[str, str]

    def told_apart(self, term: str, place: str = "") -> Iterator[str]:
        """The term, and the terms for others of its kind: ``eine Stadt (Bayern)``, ``eine andere Stadt (Bayern)``.

        Args:
            term: in English, one of ``terms``.
            place: the name of one, for the terms that have room for it.
        """
        said = self.terms[term]
        if isinstance(said, list):
            yield from said
            return
        kind, _, noun = said.partition(" ")
        yield from (_joined(one, noun.format(place)) for one in self.ones[kind])

    def again(self, term: str, known: str) -> Iterator[str]:
        """Terms for what has the term ``known`` already: ``dieselbe Person`` for ``eine Person``; none if not ours."""
        kind, _, noun = str(self.terms[term]).partition(" ")
        for one in self.ones[kind]:
            if known == _joined(one, noun):
                which = _without_article(one, self.ones[kind][0])
                yield from (" ".join(filter(None, (same, which, noun))) for same in self.same[kind])


@cache
def phrasing_of(language: str) -> Phrasing | None:
    """The phrasing of a language, by its ISO 639-1 code; None for English, and for what is not known."""
    row = _table().get(language)
    if row is None:
        return None
    ones, same = ({kind: tuple(words) for kind, words in row[name].items()} for name in ("ones", "same"))
    return Phrasing(ones, same, row["terms"], row["countries"])


def _joined(one: str, noun: str) -> str:
    return one + noun if one.endswith(_ELISION) else f"{one} {noun}"


def _without_article(one: str, article: str) -> str:
    """``dritte`` of ``eine dritte``, ``altra`` of ``un'altra``; nothing of the article itself."""
    return "" if one == article else one.removeprefix(f"{article} ").rpartition(_ELISION)[2]


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("lexicons", "broader_phrases.toml").read_text(encoding="utf-8"))
