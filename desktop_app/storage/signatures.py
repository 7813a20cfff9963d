"""Whose signature the person trusts: public keys in a file of their own, and whether one of them signed something.

Signatures are Ed25519 (RFC 8032) from ``cryptography``. What is signed, and what follows from it, is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop_app.errors import PackUntrusted

_KEY = re.compile(r"[0-9a-f]{64}", re.ASCII | re.IGNORECASE)


def trusted_keys(path: Path) -> tuple[bytes, ...]:
    """The public keys in a file: 64 hexadecimal digits a line, ``#`` begins a remark; none if there is no file.

    Raises:
        PackUntrusted: the file cannot be read as that, so nobody is believed.
    """
    try:
        lines = [line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines()]
    except FileNotFoundError:
        return ()
    except (OSError, ValueError):
        raise PackUntrusted(f"The keys in {path.name} cannot be read. Mend the file: one public key a line.") from None
    if any(line and not _KEY.fullmatch(line) for line in lines):
        raise PackUntrusted(f"A line of {path.name} is no public key: it needs 64 hexadecimal digits.")
    return tuple(bytes.fromhex(line) for line in lines if line)


def is_signed(content: bytes, signature: bytes, keys: Iterable[bytes]) -> bool:
    """Whether ``signature`` is that of exactly these bytes by one of the keys, 32 bytes each."""
    for key in keys:
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, content)
        except InvalidSignature:
            continue
        return True
    return False
