"""Keys that open nothing, put together while the tests run so that no scanner takes the repository's own for real.

Each has the shape of a service's keys; its random part is the same in every run.
"""

from __future__ import annotations

import base64
import json
import random
import string
from collections.abc import Mapping
from types import MappingProxyType

_LETTERS_AND_DIGITS = string.ascii_letters + string.digits
_UPPER = string.ascii_uppercase + "234567"
_HEX = "0123456789abcdef"
_BASE64 = _LETTERS_AND_DIGITS + "+/"


def _random(seed: str, length: int, alphabet: str = _LETTERS_AND_DIGITS) -> str:
    return "".join(random.Random(seed).choices(alphabet, k=length))  # noqa: S311


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _token() -> str:
    head = _base64url(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    body = _base64url(json.dumps({"sub": "4471", "scope": "read"}).encode())
    return f"{head}.{body}.{_random('signature', 43, _LETTERS_AND_DIGITS + '-_')}"


def _pem(kind: str) -> str:
    lines = "\n".join(_random(f"{kind}{number}", 64, _BASE64) for number in range(6))
    return f"-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----"


MADE_UP_KEYS: Mapping[str, str] = MappingProxyType(
    {
        "aws_id": "AK" + "IA" + _random("aws id", 16, _UPPER),
        "aws_secret": _random("aws secret", 40, _BASE64),
        "openai": "sk-" + "proj-" + _random("openai", 48),
        "anthropic": "sk-" + "ant-" + "api03-" + _random("anthropic", 48),
        "github": "gh" + "p_" + _random("github", 36),
        "gitlab": "glp" + "at-" + _random("gitlab", 20),
        "slack": "xo" + "xb-" + _random("slack 1", 12, string.digits) + "-" + _random("slack 2", 24),
        "stripe": "sk_" + "live_" + _random("stripe", 24),
        "google": "AI" + "za" + _random("google", 35),
        "huggingface": "hf" + "_" + _random("huggingface", 34),
        "sendgrid": "SG" + "." + _random("sendgrid 1", 22) + "." + _random("sendgrid 2", 43),
        "azure": _random("azure", 86, _BASE64) + "==",
        "telegram": _random("telegram 1", 10, "123456789") + ":AA" + _random("telegram 2", 33),
        "npm": "npm" + "_" + _random("npm", 36),
        "session": _random("session", 32, _HEX),
        "plain": _random("plain", 40, _HEX),
        "jwt": _token(),
        "pem": _pem("RSA PRIVATE" + " KEY"),
        "openssh": _pem("OPENSSH PRIVATE" + " KEY"),
    }
)
"""Made-up keys by the name under which the texts use them."""
