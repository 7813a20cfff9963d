"""Tells which values speak of one person: ``John Smith``, ``Smith``, ``J. Smith``, ``Jack``, ``jsmith@example.org``.

A placeholder stays unique for each spelling, so that everything is restored as it was written; the identity lets
stand-ins agree with each other and lets a model be told which placeholders are one person. Only what is sure counts: a
name that fits two people belongs to neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from desktop_app.mentions import fold
from desktop_app.names import Name, called, name_in_address, name_of
from desktop_app.vocabulary import EntityType, Vault, VaultEntry

_TELLS_A_PERSON = frozenset({EntityType.PERSON, EntityType.EMAIL_ADDRESS, EntityType.USERNAME})


def same_person(vault: Vault) -> tuple[tuple[str, ...], ...]:
    """The replacements that mean one person, a group of two or more each, in the order they were given."""
    groups: dict[int, list[str]] = defaultdict(list)
    for entry in vault.entries:
        if entry.identity and entry.type in _TELLS_A_PERSON:
            groups[entry.identity].append(entry.replacement)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


class Identities:
    """Numbers for the people of a conversation, from 1 up.

    Args:
        entries: what it hides so far, with the numbers given.
        names: people's names in the text to come, in order, so that a short form may stand before the full one.
    """

    def __init__(self, entries: Iterable[VaultEntry], names: Iterable[str]) -> None:
        self._numbers: dict[str, int] = {}
        self._spoken_for: dict[str, int] = {}
        self._known_as: dict[str, str] = {}
        self._initials: dict[str, set[str]] = defaultdict(set)
        self._people: dict[str, set[str]] = defaultdict(set)
        self._logins: dict[str, set[str]] = defaultdict(set)
        self._last = 0
        for entry in entries:
            if entry.identity:
                self._last = max(self._last, entry.identity)
                self._spoken_for.setdefault(_key(entry.value), entry.identity)
                if entry.type is EntityType.PERSON:
                    self._learn(entry.value)
                    self._numbers.setdefault(self._known_as.get(_key(entry.value), _key(entry.value)), entry.identity)
        for name in sorted(names, key=_brevity):
            self._learn(name)

    def of(self, value: str, entity_type: EntityType) -> int:
        """The number of whoever the value speaks of; 0 where that is nobody, or not sure."""
        if entity_type not in _TELLS_A_PERSON:
            return 0
        if _key(value) in self._spoken_for:  # whoever else has turned up since
            return self._spoken_for[_key(value)]
        key = self._person(value, entity_type)
        if key is None:
            return 0
        if key not in self._numbers:
            self._last += 1
            self._numbers[key] = self._last
        return self._numbers[key]

    def _learn(self, value: str) -> None:
        """Takes a full name for a new person's, or for another way to write that of a known one."""
        name, key = name_of(value), _key(value)
        if name is None or not _is_whole(name) or key in self._known_as:
            return
        known = self._fitting(name)
        person = self._known_as[key] = next(iter(known)) if len(known) == 1 else key
        for word in (*name.words, *called(name.given[0])):
            self._people[word].add(person)
        self._initials[name.given[0][0]].add(person)
        first, last = name.given[0], "".join((*name.particles, *name.family))
        for login in (first[0] + last, last + first[0], first + last, last + first):
            self._logins[login].add(person)

    def _person(self, value: str, entity_type: EntityType) -> str | None:
        if entity_type is EntityType.PERSON:
            return self._named(value)
        local = fold(value.partition("@")[0])[0]
        written = self._logins.get("".join(filter(str.isalpha, local)), set())
        told = name_in_address(f"{local}@")
        found = written | (self._fitting(told) if told else set())
        return next(iter(found)) if len(found) == 1 else None

    def _named(self, value: str) -> str | None:
        name, key = name_of(value), _key(value)
        if name is None:
            return key
        if key in self._known_as:
            return self._known_as[key]
        fitting = self._fitting(name)
        if len(fitting) > 1:
            return None
        return next(iter(fitting)) if fitting else key

    def _fitting(self, name: Name) -> set[str]:
        """Who may be meant by a name: every word of it, or its initial, belongs to them."""
        called_so = [self._people.get(word, set()) for word in name.words]
        if name.is_full and len(name.given[0]) == 1:
            called_so.append(self._initials.get(name.given[0], set()))
        return set.intersection(*called_so) if called_so else set()


def _is_whole(name: Name) -> bool:
    return any(len(word) > 1 for word in name.given)


def _brevity(value: str) -> int:
    """Longer names first: they say whom the shorter ones may mean."""
    name = name_of(value)
    return -len(name.words) if name else 0


def _key(value: str) -> str:
    name = name_of(value)
    return " ".join((*name.given, *name.particles, *name.family)) if name else fold(value)[0]
