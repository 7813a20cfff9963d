"""Seals small secrets under keys, and makes keys from other keys and from passphrases. It keeps nothing itself.

AES-256-GCM and HKDF-SHA256 come from ``cryptography``, Argon2id from ``argon2-cffi``.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs. The defaults are the second recommendation of RFC 9106, section 4.

    Attributes:
        passes: over the memory.
        memory_kib: how much of it.
        lanes: computed in parallel.
    """

    passes: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4

    @property
    def reasonable(self) -> bool:
        """Whether it can be paid here: a header that was tampered with must not take all memory."""
        return 1 <= self.passes <= 20 and 8 <= self.memory_kib <= 2**20 and 1 <= self.lanes <= 16


def new_key() -> bytes:
    """A key nobody can guess."""
    return secrets.token_bytes(KEY_BYTES)


def derived(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """The key for one purpose that belongs to ``key``; whoever has it learns nothing about the others."""
    return HKDF(SHA256(), KEY_BYTES, salt or None, f"discreet archive: {purpose}".encode()).derive(key)


def from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The key that belongs to a passphrase. Takes a noticeable moment, on purpose.

    Keyboards write the same accented letter in different ways, so the passphrase is brought to one form (NFC) first.
    """
    from argon2.low_level import Type, hash_secret_raw

    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(typed, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def seal(key: bytes, secret: bytes, about: bytes) -> bytes:
    """``secret``, readable only with ``key`` and only as what it is ``about``."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, about)


def unseal(key: bytes, sealed: bytes, about: bytes) -> bytes | None:
    """The secret, or None with another key, about something else, or after any change."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about)
    except (InvalidTag, ValueError):
        return None
