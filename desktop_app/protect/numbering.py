"""Gives values their placeholders: one a value, the same for a whole conversation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from desktop_app.vocabulary import EntityType, Vault, VaultEntry

_LABELS = "|".join(sorted((label.replace("_", r"[ _\\-]{1,2}") for label in EntityType), key=len, reverse=True))
PLACEHOLDER = re.compile(
    rf"(?P<escape>\\)?\[\s?(?P<label>{_LABELS})[ _\\-]{{1,2}}(?P<number>\d+)\s?(?(escape)\\)\]", re.IGNORECASE
)
"""A placeholder as people and models write it: ``[PERSON_1]``, but also ``[Person 1]`` and ``\\[PERSON\\_1\\]``."""


def meant(placeholder: re.Match[str]) -> str:
    """The placeholder's proper form, whatever way it was written."""
    label = re.sub(r"[ _\\-]+", "_", placeholder["label"]).upper()
    return f"[{label}_{placeholder['number']}]"


class Numbering:
    """The placeholders of one conversation while a text is being protected.

    Args:
        vault: what the conversation hides so far.
        typed: placeholders that the person wrote into the text themselves. Their numbers are taken, so that no value
            gets one of them and in replies they stay what they are.
    """

    def __init__(self, vault: Vault, typed: Iterable[str]) -> None:
        self._entries = {entry.replacement: entry for entry in vault.entries}
        self._by_value = {(entry.type, entry.value): entry.replacement for entry in vault.entries}
        self._last: Counter[EntityType] = Counter()
        for placeholder in typed:
            self._entries.setdefault(placeholder, VaultEntry(placeholder, placeholder, None))

    def stands_for_a_value(self, placeholder: str) -> bool:
        """Whether a placeholder means something other than itself."""
        entry = self._entries.get(placeholder)
        return entry is not None and entry.value != placeholder

    def placeholder_for(self, value: str, entity_type: EntityType) -> str:
        """The placeholder of a value: the one it has, or the next free number of its type."""
        known = self._by_value.get((entity_type, value))
        if known is not None:
            return known
        replacement = self._next_free(entity_type)
        self._entries[replacement] = VaultEntry(replacement, value, entity_type)
        self._by_value[(entity_type, value)] = replacement
        return replacement

    def vault(self) -> Vault:
        """Everything handed out so far, what was there before first."""
        return Vault(tuple(self._entries.values()))

    def _next_free(self, entity_type: EntityType) -> str:
        while True:
            self._last[entity_type] += 1
            replacement = f"[{entity_type}_{self._last[entity_type]}]"
            if replacement not in self._entries:
                return replacement
