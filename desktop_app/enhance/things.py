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
        known: a spelling in lower case to the categories (in the plural) it belongs to, each with its proper spelling
            there: a llama is a mammal, LLaMA a language model.
    """

    known: Mapping[str, Mapping[str, str]]

    @classmethod
    def read(cls, lines: Iterable[str]) -> Things:
        """From lines of ``category: Name=other spelling, Name, …``."""
        known: dict[str, dict[str, str]] = {}
        for line in lines:
            category, colon, members = line.strip().partition(": ")
            if line.startswith("#") or not colon:
                continue
            for member in members.split(", "):
                name, *others = member.split("=")
                for spelling in (name, *others):
                    known.setdefault(spelling.lower(), {}).setdefault(category, name)
        return cls(known)

    def name(self, spelling: str, category: str) -> str | None:
        """The proper spelling of a thing of a category, whatever case or known variant it was written in."""
        return self._categories(spelling).get(category)

    def common_category(self, spellings: Iterable[str]) -> str | None:
        """The first category that holds all of them, or None."""
        groups = [self._categories(spelling) for spelling in spellings]
        if not groups:
            return None
        return next((category for category in groups[0] if all(category in other for other in groups)), None)

    def proper_names(self, counts: Mapping[str, int]) -> dict[str, str]:
        """Single words in small letters that can only be a name, to the name: javascript to JavaScript.

        Args:
            counts: how often words occur in small letters in correct text.
        """
        names = {}
        for spelling, categories in self.known.items():
            name = next(iter(categories.values()))
            only = all(other == name for other in categories.values())
            if only and spelling == name.lower() != name and spelling.isalpha() and len(spelling) > 2:
                names[spelling] = name
        return {spelling: name for spelling, name in names.items() if counts.get(spelling, 0) < _ORDINARY}

    def _categories(self, spelling: str) -> Mapping[str, str]:
        """Those of the spelling as written, in the other number, or without an article."""
        lower = spelling.lower()
        for article in ("a ", "an ", "the "):
            lower = lower.removeprefix(article)
        stems = (lower.removesuffix("s"), lower.removesuffix("es"), lower.removesuffix("ies") + "y")
        for variant in (lower, stems[0], lower + "s", *stems[1:]):
            if variant in self.known:
                return self.known[variant]
        return {}
