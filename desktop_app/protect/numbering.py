"""Gives values their placeholders and remembers every replacement: one a value and style, for a whole conversation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from desktop_app.protect.drawing import Lots, new_key
from desktop_app.protect.identities import Identities
from desktop_app.vocabulary import EntityType, Style, Vault, VaultEntry

_LABELS = "|".join(sorted((label.replace("_", r"[ _\\-]{1,2}") for label in EntityType), key=len, reverse=True))
PLACEHOLDER = re.compile(
    rf"(?P<escape>\\)?\[\s?(?P<label>{_LABELS})[ _\\-]{{1,2}}(?P<number>\d+)\s?(?(escape)\\)\]", re.IGNORECASE
)
"""A placeholder as people and models write it: ``[PERSON_1]``, but also ``[Person 1]`` and ``\\[PERSON\\_1\\]``."""

_BARE = re.compile(rf"(?<!\w)(?P<label>{_LABELS})[ _\\-]{{0,2}}(?P<number>\d+)(?!\w)", re.IGNORECASE)


def bare(text: str) -> frozenset[str]:
    """What stands in ``text`` like a placeholder without brackets, such as the key ``address_1``, in proper form."""
    return frozenset(map(meant, _BARE.finditer(text)))


def meant(placeholder: re.Match[str]) -> str:
    """The placeholder's proper form, whatever way it was written."""
    label = re.sub(r"[ _\\-]+", "_", placeholder["label"]).upper()
    return f"[{label}_{placeholder['number']}]"


class Numbering:
    """What one conversation hides, while a text is being protected.

    Args:
        vault: what the conversation hides so far.
        typed: placeholders that the person wrote into the text themselves. Their numbers are taken, so that no value
            gets one of them and in replies they stay what they are.
        names: names in the text to come; see ``Identities``.
        avoided: placeholders that no value gets because a reply could mean something else by them.
    """

    def __init__(
        self, vault: Vault, typed: Iterable[str], names: Iterable[str] = (), avoided: frozenset[str] = frozenset()
    ) -> None:
        self._avoided = avoided
        self._entries = list(vault.entries)
        self._returning = {entry.replacement: entry for entry in vault.entries if entry.returns}
        self._by_value = {(entry.style, entry.type, entry.value): entry for entry in vault.entries}
        self._last: Counter[EntityType] = Counter()
        self._identities = Identities(vault.entries, names)
        self._key = vault.key
        self.spent = vault.spent
        for placeholder in typed:
            if placeholder not in self._returning:
                self._keep(VaultEntry(placeholder, placeholder, None))

    @cached_property
    def lots(self) -> Lots:
        """Draws under the conversation's key, which is made when the first is asked for."""
        self._key = self._key or new_key()
        return Lots(self._key)

    @property
    def entries(self) -> Iterable[VaultEntry]:
        """Everything handed out so far, what was there before first."""
        return iter(self._entries)

    def stands_for_a_value(self, replacement: str) -> bool:
        """Whether a replacement means something other than itself."""
        entry = self._returning.get(replacement)
        return entry is not None and entry.value != replacement

    def known(self, value: str, entity_type: EntityType, style: Style) -> str | None:
        """The replacement that a value was given in this style, if it was."""
        entry = self._by_value.get((style, entity_type, value))
        return None if entry is None else entry.replacement

    def enter(self, replacement: str, value: str, entity_type: EntityType, style: Style, *, returns: bool) -> str:
        """Remembers a new replacement, and gives it back."""
        identity = self._identities.of(value, entity_type)
        self._keep(VaultEntry(replacement, value, entity_type, style, identity, returns))
        return replacement

    def placeholder_for(self, value: str, entity_type: EntityType) -> str:
        """The placeholder of a value: the one it has, or the next free number of its type."""
        known = self.known(value, entity_type, Style.PLACEHOLDER)
        if known is not None:
            return known
        return self.enter(self._next_free(entity_type), value, entity_type, Style.PLACEHOLDER, returns=True)

    def same_identity(self, value: str, entity_type: EntityType, style: Style) -> str | None:
        """The replacement, in this style, of another way to write the same person or thing."""
        identity = self._identities.of(value, entity_type)
        alike = (e for e in self._entries if identity and e.identity == identity)
        return next((e.replacement for e in alike if e.style is style and e.type is entity_type), None)

    def withdraw(self, replacement: str) -> None:
        """Closes the way back for a replacement that can no longer be told from something else."""
        entry = self._returning.pop(replacement, None)
        if entry is not None:
            closed = replace(entry, returns=False)
            self._entries[self._entries.index(entry)] = closed
            self._by_value[(entry.style, entry.type, entry.value)] = closed

    def vault(self) -> Vault:
        """Everything handed out so far, what was there before first."""
        return Vault(tuple(self._entries), self._key, self.spent)

    def _keep(self, entry: VaultEntry) -> None:
        self._entries.append(entry)
        self._by_value[(entry.style, entry.type, entry.value)] = entry
        if entry.returns:
            self._returning[entry.replacement] = entry

    def _next_free(self, entity_type: EntityType) -> str:
        while True:
            self._last[entity_type] += 1
            replacement = f"[{entity_type}_{self._last[entity_type]}]"
            if replacement not in self._returning and replacement not in self._avoided:
                return replacement
