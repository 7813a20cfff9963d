"""Knows what well-known things are, such as that Python is a programming language, and how their names are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_ORDINARY = 3
"""A name that was seen as often as this in small letters is also a word: "go", "rust", "spring"."""


@dataclass(frozen=True, slots=True)
class Things:
    """Well-known things.

    Attributes:
        categories: a spelling in lower case to the categories (in the plural) it belongs to.
        names: a spelling in lower case to the proper one.
    """

    categories: Mapping[str, tuple[str, ...]]
    names: Mapping[str, str]

    @classmethod
    def read(cls, lines: Iterable[str]) -> Things:
        """From lines of ``category: Name=other spelling, Name, …``."""
        categories: dict[str, tuple[str, ...]] = {}
        names: dict[str, str] = {}
        for line in lines:
            category, colon, members = line.strip().partition(": ")
            if line.startswith("#") or not colon:
                continue
            for member in members.split(", "):
                name, *others = member.split("=")
                for spelling in (name, *others):
                    known = categories.get(spelling.lower(), ())
                    categories[spelling.lower()] = (*known, category)
                    names.setdefault(spelling.lower(), name)
        return cls(categories, names)

    def name(self, spelling: str) -> str | None:
        """The proper spelling of a known thing, whatever case or known variant it was written in."""
        return self.names.get(spelling.lower())

    def common_category(self, spellings: Iterable[str]) -> str | None:
        """The first category that holds all of them, or None."""
        groups = [self.categories.get(_simple(self, spelling), ()) for spelling in spellings]
        if not groups:
            return None
        return next((category for category in groups[0] if all(category in other for other in groups)), None)

    def proper_names(self, counts: Mapping[str, int]) -> dict[str, str]:
        """Single words in small letters that can only be a name, to the name: javascript to JavaScript.

        Args:
            counts: how often words occur in small letters in correct text.
        """
        return {
            spelling: name
            for spelling, name in self.names.items()
            if spelling == name.lower() != name
            and spelling.isalpha()
            and len(spelling) > 2
            and counts.get(spelling, 0) < _ORDINARY
        }


def _simple(things: Things, spelling: str) -> str:
    """The spelling the lexicon has: as written, in the other number, or without an article."""
    lower = spelling.lower()
    for article in ("a ", "an ", "the "):
        lower = lower.removeprefix(article)
    variants = (lower, lower.removesuffix("s"), lower + "s", lower.removesuffix("es"), lower.removesuffix("ies") + "y")
    return next((variant for variant in variants if variant in things.categories), lower)
