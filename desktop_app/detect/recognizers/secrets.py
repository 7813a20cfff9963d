"""Keys and tokens: the shapes services give them, private key blocks, what authorizes a request, and named keys.

Passwords, which have no shape, are in ``passwords.py``.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.locations import resource
from desktop_app.vocabulary import EntityType, Span

_MIN_BITS_PER_CHARACTER = 3.0
"""Entropy above which a string of a dozen characters reads as drawn at random: English words lie near 2.5."""
_FEWEST_DIFFERENT = 6
"""Fewer different characters than this in ten or more are a filler such as ``xxxxxxxx`` or ``000000``."""

_FILLER = re.compile(
    r"x{4}|\*{3}|\.{3}|…|your|example|placeholder|redacted|changeme|dummy|sample|insert|_here|-here|todo|abcdefgh",
    re.IGNORECASE,
)
_NO_VALUE = re.compile(
    r"<.*|\$?\{.*|\$\(?[A-Z_]+.*|%\w+%|\[.*|\w+(?:\.\w+)*[(\[].*|(?:https?|file)://.*|"
    r"(?:[A-Za-z_]\w*\.)+[A-Za-z_]\w*|[a-z]+(?:[_-][a-z]+)*[_-]?\d{0,2}|[A-Z]+(?:[_-][A-Z]+)*[_-]?\d{0,2}"
)
"""What stands in a value's place in a program or a template: a call, a variable, an address."""
_WORD_FOR_A_PASSWORD = re.compile(r"pass(?:wd|word|phrase)?|pwd?|secret|token|[x*•]+|bar", re.IGNORECASE)
_DIGIT_LETTER = re.compile(r"(?=.*\d).*[A-Za-z]")
_LETTERS_OF_BOTH_CASES = re.compile(r"(?=.*[a-z]).*[A-Z]")

_NAME = (
    r"(?:(?:api|app|application|access|auth(?:entication|orization)?|secret|private|signing|encryption|master|account|shared|"
    r"client|session|refresh|bearer|webhook|bot|service|storage|subscription|instrumentation|deploy|personal|id|jwt|csrf|"
    r"xsrf|user|admin|device|push|license|licence|security|recovery|hmac)"
    r"[ _.-]?(?:access[ _.-]?)?(?:key|secret|token)(?:[ _.-]?(?:value|base64|data|id))?|"
    r"secret[ _.-]?access[ _.-]?key|consumer[ _.-]?(?:key|secret)|client[ _.-]?key[ _.-]?data|"
    r"secret|token|credential|(?:php|j|asp\.net_)?sess(?:ion)?(?:[ _.-]?id)?|session[ _.-]?cookie|connect\.sid|"
    r"csrftoken|"
    r"api-?schlüssel|clé (?:d'api|secrète|privée)|jeton|clave (?:de api|secreta|privada)|"
    r"chiave (?:api|segreta|privata)|chave (?:de api|secreta|privada)|api-?sleutel|klucz (?:api|prywatny))"
)
_KEY_VALUE = r"[A-Za-z0-9_\-.=+/~!@#$%^&*]{9,}[A-Za-z0-9_\-=+/~!@#$%^&*]"
_KEY_BLOCK = r"[A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----"
_ENCODED_LINES = r"(?:[\s\"',+>|]|\\[nr])*(?:[A-Za-z0-9+/=]{16,}(?:[\s\"',+>|]|\\[nr])*)+"
_COOKIES = re.compile(
    r"\b(?:set-)?cookie[\"']?\s*[:=]\s*[\"'`]?(?P<pairs>[^\n\"'`]{8,})|"
    r"\bcurl\b[^\n]*?\s(?:-b|--cookie)[ =][\"']?(?P<more>[^\n\"']+)",
    re.IGNORECASE,
)
_COOKIE = re.compile(r"(?P<name>[\w.\-]+)=(?P<value>[^;\s,\\\"']{6,})")
_COOKIE_NAME_OF_A_SESSION = re.compile(
    r"sess|sid|auth|token|jwt|login|remember|csrf|xsrf|user|uid|account", re.IGNORECASE
)
_COOKIE_ATTRIBUTES = frozenset(["path", "domain", "expires", "max-age", "samesite", "secure", "httponly", "priority"])


class SecretsRecognizer:
    """Finds SECRET."""

    def __init__(self) -> None:
        groups = tomllib.loads(resource("lexicons", "key_shapes.toml").read_text(encoding="utf-8"))
        self._names = {f"shape{index}": item for index, item in enumerate(_shapes(groups))}
        alternatives = "|".join(f"(?P<{group}>{shape})" for group, (_, shape) in self._names.items())
        self._shape = re.compile(rf"(?<![A-Za-z0-9_-])(?=\S{{16}})(?:{alternatives})")
        self._rules = RuleRecognizer(_rules())

    def find(self, text: str) -> Iterator[Candidate]:
        """Every key, token, private key block and cookie that opens a session."""
        for match in self._shape.finditer(text):
            if _is_no_filler(match.group()):
                name = self._names[match.lastgroup or ""][0]
                span = Span(*match.span())
                yield Candidate(span, EntityType.SECRET, 0.99, f"has the shape of {name}", certain=True)
        yield from self._rules.find(text)
        yield from _cookies(text)


def _shapes(groups: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for group in groups.values():
        yield from group.items()


def _rules() -> Iterator[Rule]:
    secret = EntityType.SECRET
    yield Rule(
        secret,
        re.compile(rf"-----BEGIN {_KEY_BLOCK}(?:[\s\S]*?-----END {_KEY_BLOCK}|(?:\s*[\w-]+: [^\n]*)*{_ENCODED_LINES})"),
        0.99,
        "a private key block",
        certain=True,
    )
    # A blank line inside the block, as PGP has it, parts the text: its second half is known by its last line
    yield Rule(
        secret,
        re.compile(rf"^[ \t>|]*(?:[A-Za-z0-9+/=]{{4,}}[ \t]*\n[ \t>|]*)+-----END {_KEY_BLOCK}", re.MULTILINE),
        0.99,
        "the end of a private key block",
        certain=True,
    )
    yield Rule(
        secret,
        re.compile(r"PuTTY-User-Key-File-\d: [\s\S]*?Private-(?:MAC|Hash): [0-9a-f]+"),
        0.99,
        "a private key file",
        certain=True,
    )
    yield Rule(
        secret,
        re.compile(
            r"\b(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb|snowflake|"
            r"kafka|nats|mqtts?|ftps?|sftp|ldaps?|smtps?|imaps?|pop3s?|socks5h?|https?|wss?|ssh|git|svn|rtsp|vnc|rdp)"
            r"(?:\+\w+)?://[^\s:/@\"'<>`?#]*:[^\s/@\"'<>`]+@[^\s\"'<>`,;)]+",
            re.IGNORECASE,
        ),
        0.99,
        "an address with a password in it",
        certain=True,
        accepts=_is_login_in_an_address,
    )
    yield Rule(
        secret,
        re.compile(r"\b(?:Bearer|Token|ApiKey|Digest|Negotiate|SSWS|GoogleLogin auth=)\s+(?P<value>[\w\-.=+/~]{16,})"),
        0.95,
        "follows an authorization scheme",
        certain=True,
        accepts=_looks_random,
    )
    yield Rule(
        secret,
        re.compile(r"\bBasic\s+(?P<value>[A-Za-z0-9+/]{8,}={0,2})(?![\w+/=])"),
        0.95,
        "follows an authorization scheme",
        certain=True,
        accepts=_is_encoded_login,
    )
    yield Rule(
        secret,
        re.compile(r"\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)=(?P<value>[^\s;\"'&]{16,})"),
        0.97,
        "a key in a connection string",
        certain=True,
        accepts=_looks_random,
    )
    yield Rule(
        secret,
        re.compile(
            rf"(?:(?<![A-Za-z0-9])|(?-i:(?<=[a-z0-9])(?=[A-Z]))){_NAME}"
            rf"[\"'`*\])]{{0,3}}\s*(?:is|ist|est|es|è|é|jest|to|[:=]+>?|\|)\s*[\"'`]{{0,3}}(?P<value>{_KEY_VALUE})",
            re.IGNORECASE,
        ),
        0.9,
        "introduced as a key or token",
        certain=True,
        accepts=_looks_random,
    )
    yield Rule(
        secret,
        re.compile(
            r"\b(?:seed|recovery|mnemonic|backup|wallet)[ _-]?(?:phrase|words|seed|mnemonic)?[\"']?"
            r"\s*(?:is|are|:|=)\s*[\"']?(?P<value>(?:[a-z]{3,8}[ ,]+){11,23}[a-z]{3,8})\b",
            re.IGNORECASE,
        ),
        0.95,
        "the words of a wallet",
        certain=True,
    )


def _cookies(text: str) -> Iterator[Candidate]:
    for line in _COOKIES.finditer(text):
        start, end = line.span("pairs" if line["pairs"] else "more")
        for pair in _COOKIE.finditer(text, start, end):
            name, value = pair.group("name"), pair.group("value")
            if name.lower() in _COOKIE_ATTRIBUTES or _NO_VALUE.fullmatch(value):
                continue
            opens = _COOKIE_NAME_OF_A_SESSION.search(name) and any(map(str.isdigit, value))
            if opens or (len(value) >= 16 and _looks_random(value)):
                yield Candidate(Span(*pair.span("value")), EntityType.SECRET, 0.9, "a cookie's value", certain=True)


def _is_no_filler(value: str) -> bool:
    """Whether a key's shape is filled with something drawn, not with words or one character over and over."""
    if _FILLER.search(value) or len(set(value)) < _FEWEST_DIFFERENT + 4:
        return False
    return any(map(str.isdigit, value)) or bool(_LETTERS_OF_BOTH_CASES.match(value))


def _looks_random(value: str) -> bool:
    if _NO_VALUE.fullmatch(value) or _FILLER.search(value) or len(set(value)) < _FEWEST_DIFFERENT:
        return False
    counts = Counter(value)
    bits = -sum(n / len(value) * math.log2(n / len(value)) for n in counts.values())
    return bits >= _MIN_BITS_PER_CHARACTER and bool(_DIGIT_LETTER.match(value))


def _is_encoded_login(value: str) -> bool:
    try:
        return b":" in base64.b64decode(value, validate=True)
    except binascii.Error:
        return False


def _is_login_in_an_address(value: str) -> bool:
    login = value.split("://", 1)[1].rsplit("@", 1)[0]
    password = login.partition(":")[2]
    return not (_NO_VALUE.fullmatch(password) or _FILLER.search(password) or _WORD_FOR_A_PASSWORD.fullmatch(password))
