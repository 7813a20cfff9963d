"""The recovery key as a person writes it down: nine groups of four letters and digits, the last one a check.

Crockford's base 32 leaves out I, L, O and U; what a hand or an eye takes for one of the first three is read as the
digit it resembles. https://www.crockford.com/base32.html
"""

from __future__ import annotations

import hashlib
import secrets

from desktop_app.errors import RecoveryKeyWrong

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("ILO", "110", " -–—\u00a0\t\r\n")
_BYTES = 20  # 160 bits are 32 symbols; guessing them needs no slow hash
_GROUP = 4
_SYMBOLS = _BYTES * 8 // 5


def new_recovery_key() -> bytes:
    """A recovery key nobody can guess."""
    return secrets.token_bytes(_BYTES)


def written(key: bytes) -> str:
    """The key in groups, with its check at the end."""
    symbols = _symbols(key, _SYMBOLS) + _check(key)
    return "-".join(symbols[start : start + _GROUP] for start in range(0, len(symbols), _GROUP))


def read(text: str) -> bytes:
    """The key that was written down; capitals, spaces and dashes do not matter.

    Raises:
        RecoveryKeyWrong: a symbol is missing, too many or mistaken.
    """
    symbols = text.upper().translate(_READ_AS)
    if len(symbols) != _SYMBOLS + _GROUP:
        raise RecoveryKeyWrong(
            f"A recovery key has {_SYMBOLS + _GROUP} letters and digits; these are {len(symbols)}. Compare them again."
        )
    number = 0
    for symbol in symbols[:_SYMBOLS]:
        number = number * 32 + _ALPHABET.find(symbol) % 32
    key = number.to_bytes(_BYTES, "big")
    if not set(symbols) <= set(_ALPHABET) or symbols[_SYMBOLS:] != _check(key):
        raise RecoveryKeyWrong("There is a slip in the recovery key. Compare it letter by letter and type it again.")
    return key


def _check(key: bytes) -> str:
    return _symbols(hashlib.sha256(key).digest(), _GROUP)


def _symbols(content: bytes, count: int) -> str:
    bits = int.from_bytes(content, "big") >> (len(content) * 8 - count * 5)
    return "".join(_ALPHABET[bits >> shift & 31] for shift in range((count - 1) * 5, -1, -5))
