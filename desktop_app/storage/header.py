"""The small file beside the archive: how its data key can be had. Readable by anyone, of use only with a key.

The archive is encrypted with a random data key. The header holds that key sealed once for each way in: under a key in
the system's keychain, under a passphrase, under a recovery key. It is JSON:

    {"version": 1, "id": "…", "ways": {"keychain": {"sealed": "…"},
     "passphrase": {"sealed": "…", "salt": "…", "passes": 3, "memory_kib": 65536, "lanes": 4},
     "recovery": {"sealed": "…", "salt": "…"}}}
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import msgspec

from desktop_app.storage.sealing import SALT_BYTES, Cost, derived, from_passphrase, seal, unseal

VERSION = 1
_USUAL = Cost()


class Way(StrEnum):
    """A way to the data key."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way, not a passphrase
    RECOVERY = "recovery"


class Unreadable(Exception):
    """The file is no header."""


class TooNew(Exception):
    """The header was written by a later version."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """The data key as one way has it; the cost counts for passphrases only."""

    sealed: bytes = field(repr=False)
    salt: bytes = b""
    passes: int = _USUAL.passes
    memory_kib: int = _USUAL.memory_kib
    lanes: int = _USUAL.lanes


@dataclass(frozen=True, slots=True)
class Header:
    """What the file says.

    Attributes:
        id: tells archives apart, for instance in a keychain that several home folders share.
        ways: how the data key can be had.
    """

    id: str
    ways: Mapping[Way, Sealed] = field(default_factory=dict)
    version: int = VERSION

    @classmethod
    def new(cls) -> Header:
        """A header without any way yet."""
        return cls(secrets.token_hex(8))

    @classmethod
    def decoded(cls, content: bytes) -> Header:
        """What the file says. Raises Unreadable or TooNew."""
        try:
            version = msgspec.json.decode(content, type=_Versioned).version
            if version > VERSION:
                raise TooNew
            return msgspec.json.decode(content, type=Header)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise Unreadable from None

    def encoded(self) -> bytes:
        """The content of the file."""
        return msgspec.json.format(msgspec.json.encode(self), indent=1)

    # --- each way, to seal and to unseal

    def with_keychain(self, keychain_key: bytes, data_key: bytes) -> Header:
        """The header with the data key sealed under the key in the keychain."""
        return self._with(Way.KEYCHAIN, Sealed(seal(keychain_key, data_key, self._about(Way.KEYCHAIN))))

    def with_passphrase(self, passphrase: str, data_key: bytes) -> Header:
        """The header with the data key sealed under a passphrase."""
        salt = secrets.token_bytes(SALT_BYTES)
        key = from_passphrase(passphrase, salt, _USUAL)
        return self._with(Way.PASSPHRASE, Sealed(seal(key, data_key, self._about(Way.PASSPHRASE)), salt))

    def with_recovery(self, recovery_key: bytes, data_key: bytes) -> Header:
        """The header with the data key sealed under a recovery key; an earlier one is good no more."""
        salt = secrets.token_bytes(SALT_BYTES)
        key = derived(recovery_key, "recovery", salt)
        return self._with(Way.RECOVERY, Sealed(seal(key, data_key, self._about(Way.RECOVERY)), salt))

    def by_keychain(self, keychain_key: bytes) -> bytes | None:
        """The data key, or None with another key."""
        way = self.ways.get(Way.KEYCHAIN)
        return unseal(keychain_key, way.sealed, self._about(Way.KEYCHAIN)) if way and len(keychain_key) == 32 else None

    def by_passphrase(self, passphrase: str) -> bytes | None:
        """The data key, or None with another passphrase."""
        way = self.ways.get(Way.PASSPHRASE)
        if way is None:
            return None
        cost = Cost(way.passes, way.memory_kib, way.lanes)
        if not cost.reasonable or len(way.salt) < 8:
            return None
        return unseal(from_passphrase(passphrase, way.salt, cost), way.sealed, self._about(Way.PASSPHRASE))

    def by_recovery(self, recovery_key: bytes) -> bytes | None:
        """The data key, or None with another recovery key."""
        way = self.ways.get(Way.RECOVERY)
        if way is None:
            return None
        return unseal(derived(recovery_key, "recovery", way.salt), way.sealed, self._about(Way.RECOVERY))

    def _with(self, way: Way, sealed: Sealed) -> Header:
        return replace(self, ways={**self.ways, way: sealed})

    def _about(self, way: Way) -> bytes:
        return f"{self.id}/{way}".encode()


@dataclass(frozen=True, slots=True)
class _Versioned:
    version: int
