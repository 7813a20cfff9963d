"""What a person's name is made of: titles aside, given names, particles and family name, and what it may be short for.

It takes names apart; where their pieces stand in a text is the matter of ``people``.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import WORD, fold


def name_words(kind: str) -> frozenset[str]:
    """One of the word lists in ``resources/lexicons/name_words.toml``, folded words."""
    lists: dict[str, str] = tomllib.loads(resource("lexicons", "name_words.toml").read_text(encoding="utf-8"))
    return frozenset(lists[kind].split())


TITLES = name_words("titles")
"""Folded words that go before a name and are no part of it."""
_SUFFIXES = name_words("suffixes")
PARTICLES = name_words("particles")
"""Folded words inside a family name that nobody is called by alone."""
_MOST_WORDS = 6
_PARTED = re.compile(r"[._-]")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name, folded (see ``mentions.fold``).

    Attributes:
        given: given names in order; initials among them are single letters. Empty where one word is all there is.
        particles: words such as ``van``.
        family: the words of the family name, two for a double one; the only word where there is but one.
    """

    given: tuple[str, ...]
    particles: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Given and family names that are more than an initial."""
        return tuple(word for word in (*self.given, *self.family) if len(word) > 1)

    @property
    def is_full(self) -> bool:
        """Whether there is a given name, or its initial, and a family name."""
        return bool(self.given)


def name_of(value: str) -> Name | None:
    """The name that ``value`` is; None where it does not read as one (digits, too many words, nothing but titles)."""
    folded, _ = fold(value)
    before, comma, after = folded.partition(",")
    words = _words(before)
    others = _words(after) if comma else []
    if comma and others:  # "Smith, John", but not "John Smith, PhD"
        given, family = others, words
    else:
        at = _family_from(words, folded)
        given, family = words[:at], words[at:]
    named = tuple(word for word in family if word not in PARTICLES)
    if not named or len(words) + len(others) > _MOST_WORDS or any(map(_has_digit, (*given, *named))):
        return None
    return Name(
        given=tuple(word for word in given if word not in PARTICLES or len(word) == 1),
        particles=tuple(word for word in (*given, *family) if word in PARTICLES),
        family=named,
    )


def name_in_address(address: str) -> Name | None:
    """The name an e-mail address is made of, such as ``john.smith@``; None where its first word is no given name."""
    local = address.partition("@")[0]
    words = [word for word in _PARTED.split(fold(local)[0].rstrip("0123456789")) if word]
    if len(words) == 2 and all(word.isalpha() and len(word) > 1 for word in words) and is_given_name(words[0]):
        return Name((words[0],), (), (words[1],))
    return None


def is_given_name(folded: str) -> bool:
    """Whether the word is known as a given name or as the short form of one."""
    return folded in _called()


def called(folded: str) -> frozenset[str]:
    """The other given names that the same person may go by: ``bob`` and ``rob`` for ``robert``, and back."""
    return _called().get(folded, frozenset())


def _words(folded: str) -> list[str]:
    words: list[str] = WORD.findall(folded)
    if words[-1:] == ["s"] and len(words) > 1 and folded.rstrip()[-2] in "'’":
        words.pop()
    while words and words[0] in TITLES:
        del words[0]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return words


def _family_from(words: list[str], folded: str) -> int:
    """Where the family name begins: at its first particle, or with the last word and what is hyphened to it."""
    for at, word in enumerate(words[1:], start=1):
        if (
            word in PARTICLES
            and at < len(words) - 1
            and (len(word) > 1 or f"{word}'" in folded or f"{word}’" in folded)
        ):
            return at
    at = len(words) - 1
    while at > 0 and f"{words[at - 1]}-{words[at]}" in folded:
        at -= 1
    return at


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


@cache
def _called() -> dict[str, frozenset[str]]:
    lines = resource("lexicons", "given_names.txt").read_text(encoding="utf-8").splitlines()
    others: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        if line.startswith("#") or not line.strip():
            continue
        full, _, short = fold(line)[0].partition(":")
        names = [full.strip(), *(name.strip() for name in short.split(","))]
        for name in names:
            others[name].update(names)
    return {name: frozenset(known - {name}) for name, known in others.items()}
