"""Keyed lots: what looks random to everyone without the conversation's key, and is the same whenever it is asked again.

A draw is HMAC-SHA-256 of what is being decided, so nothing has to be remembered to give one value the same stand-in
or the same noise twice, and repeated drafts teach nothing that one draft does not.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from typing import TypeVar

_T = TypeVar("_T")
_BLOCK_BITS = 256
_KEY_BYTES = 16


def new_key() -> str:
    """A key for a conversation: 32 hexadecimal digits from the system's source."""
    return secrets.token_hex(_KEY_BYTES)


class Lots:
    """Draws under one key.

    Args:
        key: the conversation's; see ``Vault.key``.
    """

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def number(self, below: int, *about: object) -> int:
        """A number from 0 up to ``below``; its bias is under 2^-128 for any ``below`` in use here."""
        return int.from_bytes(self._block(0, about)) % below

    def between(self, least: int, most: int, *about: object) -> int:
        """A number from ``least`` to ``most``, both included."""
        return least + self.number(most - least + 1, *about)

    def one_of(self, options: Sequence[_T], *about: object) -> _T:
        """One of the options, which must not be empty."""
        return options[self.number(len(options), *about)]

    def bits(self, *about: object) -> Bits:
        """An endless row of bits."""
        return Bits(self, about)

    def block(self, index: int, about: tuple[object, ...]) -> int:
        """The bits from ``index * 256`` on, 256 of them as one number."""
        return int.from_bytes(self._block(index, about))

    def _block(self, index: int, about: tuple[object, ...]) -> bytes:
        said = "\x1f".join((str(index), *map(str, about)))
        return hmac.digest(self._key, said.encode("utf-8", "surrogatepass"), hashlib.sha256)


class Bits:
    """A source of whole numbers without bias, out of keyed bits; see ``samplers.Source``."""

    def __init__(self, lots: Lots, about: tuple[object, ...]) -> None:
        self._lots = lots
        self._about = about
        self._next_block = 0
        self._pool = 0
        self._left = 0

    def below(self, limit: int) -> int:
        """A uniform number from 0 up to ``limit``; draws again where a remainder would favour some."""
        width = (limit - 1).bit_length()
        while True:
            drawn = self._take(width)
            if drawn < limit:
                return drawn

    def _take(self, width: int) -> int:
        while self._left < width:
            block = self._lots.block(self._next_block, self._about)
            self._pool = self._pool << _BLOCK_BITS | block
            self._next_block += 1
            self._left += _BLOCK_BITS
        self._left -= width
        drawn = self._pool >> self._left
        self._pool &= (1 << self._left) - 1
        return drawn
