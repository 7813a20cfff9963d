"""Keys, tokens and passwords: shapes that services give their keys, and phrases that introduce a password."""

from __future__ import annotations

import math
import re
from collections import Counter

from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_MIN_BITS_PER_CHARACTER = 3.0
"""Entropy above which a string of a dozen characters reads as drawn at random: English words lie near 2.5."""

_KEY_SHAPES = {
    "an OpenAI-style key": r"sk-(?:proj-|svcacct-|admin-|or-v1-)?[A-Za-z0-9_-]{20,}",
    "an Anthropic key": r"sk-ant-[A-Za-z0-9_-]{16,}",
    "an AWS access key": r"(?:AKIA|ASIA|AGPA|AIDA|AROA)[0-9A-Z]{16}",
    "a GitHub token": r"gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{40,}",
    "a GitLab token": r"gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20,}",
    "a Slack token": r"xox[abeprs]-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{10,}",
    "a Slack webhook": r"https://hooks\.slack\.com/services/[A-Za-z0-9/]{20,}",
    "a Discord webhook": r"https://(?:\w+\.)?discord(?:app)?\.com/api/webhooks/\d+/[\w-]{20,}",
    "a Stripe key": r"(?:sk|rk|pk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,}",
    "a Google key": r"AIza[0-9A-Za-z_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,}",
    "a Google token": r"ya29\.[0-9A-Za-z_-]{20,}",
    "a SendGrid key": r"SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}",
    "a Twilio key": r"(?:SK|AC)[0-9a-f]{32}",
    "a Mailgun key": r"key-[0-9a-f]{32}",
    "an npm token": r"npm_[A-Za-z0-9]{30,}",
    "a PyPI token": r"pypi-AgE[A-Za-z0-9_-]{30,}",
    "a Hugging Face token": r"hf_[A-Za-z0-9]{20,}",
    "a DigitalOcean token": r"do[opr]_v1_[0-9a-f]{40,}",
    "a Shopify token": r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",
    "a Telegram bot token": r"\d{8,10}:AA[A-Za-z0-9_-]{32,}",
    "a Groq key": r"gsk_[A-Za-z0-9]{30,}",
    "an xAI key": r"xai-[A-Za-z0-9]{30,}",
    "a Replicate token": r"r8_[A-Za-z0-9]{30,}",
    "a Databricks token": r"dapi[0-9a-f]{32}",
    "a Square token": r"(?:EAAA[\w-]{56,}|sq0(?:atp|csp)-[\w-]{22,})",
    "a signed web token": r"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}",
}

_NAMED_KEY = (
    r"(?:api|access|auth|secret|private|signing|encryption|account|shared|client|session|refresh|bearer|webhook|bot)"
    r"[\s_-]?(?:access[_-]?)?(?:key|secret|token)|secret[\s_-]?access[\s_-]?key|client[\s_-]?secret|"
    r"secret|token|sas[\s_-]?token|sessionid|session[\s_-]?cookie|csrftoken"
)

_NAMES_OF_PASSWORDS = (
    r"pass[\s_-]?(?:word|phrase|code|wd)s?|pwd|pw|pass|pin(?:[\s-]?code)?|passwort|kennwort|mot de passe|mdp|"
    r"contrase(?:ñ|n)a|clave|senha|palavra-passe|wachtwoord|has(?:ł|l)o|wi-?fi (?:code|key)"
)

_NO_VALUE = re.compile(
    r"(?:none|null|nil|true|false|undefined|required|optional|string|str|text|password|secret|token|changeme|hidden|"
    r"incorrect|invalid|wrong|expired|reset|protected|[*•x.#]+|<.*>?|\$?\{.*|\$\(?[A-Z_]+.*|%\w+%|\[.*|.*\(.*|"
    r"(?:os|process|env|config|settings|self|request|args|kwargs|form|data|user)\.\S*)[,;:.!?)\]}]*",
    re.IGNORECASE,
)


def _looks_random(value: str) -> bool:
    if _NO_VALUE.fullmatch(value) or len(set(value)) < 6:
        return False
    counts = Counter(value)
    bits = -sum(n / len(value) * math.log2(n / len(value)) for n in counts.values())
    return bits >= _MIN_BITS_PER_CHARACTER and any(c.isdigit() for c in value)


def _is_given(value: str) -> bool:
    return not _NO_VALUE.fullmatch(value)


def _is_given_in_a_sentence(value: str) -> bool:
    # "the password is wrong" is talk about a password; "the password is hunter2" gives one away
    return _is_given(value) and any(not c.isalpha() for c in value.rstrip(".,;:!?"))


def _passwords(introduction: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = rf"(?<![A-Za-z0-9])(?:\w+[_-])?(?:{_NAMES_OF_PASSWORDS})[\"'`*]*{introduction}"
    quoted = r"(?P<quote>[\"'`])(?P<value>[^\n]{3,80}?)(?P=quote)"
    bare = r"(?P<value>[^\s\"'`]{3,80}?)(?=[.,;:)\]}\"'`]*(?:\s|$))"
    return re.compile(name + quoted, re.IGNORECASE), re.compile(name + bare, re.IGNORECASE)


def recognizer() -> RuleRecognizer:
    """Recognizer for SECRET and PASSWORD."""
    secret, password, introduced = EntityType.SECRET, EntityType.PASSWORD, "introduced as a password"
    shapes = [
        Rule(secret, re.compile(rf"(?<![A-Za-z0-9_-])(?:{shape})"), 0.99, f"has the shape of {name}", certain=True)
        for name, shape in _KEY_SHAPES.items()
    ]
    private_key = re.compile(
        r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----"
        r"(?:[\s\S]*?-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|[\s\S]*)"
    )
    connection = re.compile(
        r"\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|ftps?|sftp|ldaps?|smtps?|https?|ssh)"
        r"(?:\+\w+)?://[^\s:/@\"'<>]*:[^\s/@\"'<>]+@[^\s\"'<>,;)]+",
        re.IGNORECASE,
    )
    bearer = re.compile(r"\b(?:Bearer|Basic)\s+(?P<value>[A-Za-z0-9_\-.=+/]{16,})")
    account_key = re.compile(r"\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=(?P<value>[^\s;\"']{16,})")
    named = re.compile(
        rf"(?<![A-Za-z])(?:[A-Za-z0-9]+[_-])*(?:{_NAMED_KEY})[\"'`]?\s*(?:is|[:=]+>?)\s*"
        r"[\"'`]?(?P<value>[A-Za-z0-9_\-.=+/~!@#$%^&*]{9,}[A-Za-z0-9_\-=+/~!@#$%^&*])",
        re.IGNORECASE,
    )
    login = re.compile(
        r"\b(?:login|credentials?|creds)\b[^\n]{0,20}?[:=]?\s+[\w.@+-]{3,40}\s?/\s?(?P<value>[^\s/]{4,40})(?=\s|$)",
        re.IGNORECASE,
    )
    return RuleRecognizer(
        [
            *shapes,
            Rule(secret, private_key, 0.99, "a private key block", certain=True),
            Rule(secret, connection, 0.99, "an address with a password in it", certain=True),
            Rule(secret, bearer, 0.95, "follows an authorization scheme", certain=True, accepts=_looks_random),
            Rule(secret, account_key, 0.97, "a key in a connection string", certain=True),
            Rule(secret, named, 0.9, "introduced as a key or token", certain=True, accepts=_looks_random),
            *(Rule(password, pattern, 0.9, introduced, True, _is_given) for pattern in _passwords(r"\s*[:=]+>?[ \t]*")),
            *(
                Rule(password, pattern, 0.85, introduced, True, _is_given_in_a_sentence)
                for pattern in _passwords(r"(?: for [\w. ]{2,30}?)?\s+(?:is now|is|was|ist|est|es|è|é|to)\s+")
            ),
            Rule(password, login, 0.8, "stands behind a login name", certain=True, accepts=_is_given_in_a_sentence),
        ]
    )
