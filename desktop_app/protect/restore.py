"""Puts values back into a reply while it streams: a pure state machine that never waits longer than a placeholder.

A placeholder may come in any number of pieces, in another case, with a space for its underscore or with escaped
brackets, as models write them. What is no placeholder of the vault is left exactly as it is. Bytes are not this
file's matter: the gateway hands over whole characters.
"""

from __future__ import annotations

import re

from desktop_app.protect.numbering import PLACEHOLDER, meant
from desktop_app.vocabulary import Vault

_BEGUN = re.compile(r"\\?(?:\[(?:\s?[A-Za-z][A-Za-z0-9_ \\-]*)?\s?)?\Z")
_LONGEST = 60
"""Code points; the longest placeholder (``[CREDIT_CARD_NUMBER_`` and a number) takes less than half of it."""


class Restorer:
    """Restores one reply.

    Args:
        vault: what stands for what.
    """

    def __init__(self, vault: Vault) -> None:
        self._values = vault.as_mapping()
        self._pending = ""

    def feed(self, piece: str) -> str:
        """Takes the next piece of the reply and returns what can be shown of it, which may be nothing yet."""
        text = self._pending + piece
        held = self._held_from(text)
        self._pending = text[held:]
        return self._restored(text[:held])

    def finish(self) -> str:
        """The rest, at the end of the reply."""
        rest, self._pending = self._pending, ""
        return self._restored(rest)

    @staticmethod
    def _held_from(text: str) -> int:
        # Only a stretch at the very end that may still become a placeholder has to wait.
        begun = _BEGUN.search(text, max(0, len(text) - _LONGEST))
        return begun.start() if begun and begun.group() else len(text)

    def _restored(self, text: str) -> str:
        return PLACEHOLDER.sub(self._value_of, text) if "[" in text else text

    def _value_of(self, match: re.Match[str]) -> str:
        proper = meant(match)
        value = self._values.get(proper, proper)
        return match.group() if value == proper else value
