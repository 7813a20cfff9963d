"""Passwords: whatever stands behind a word for one, in a sentence, a form, a program, a settings file or a command.

A password has no shape, so everything rests on what introduces it and on knowing what stands in a password's place
without being one: a call, a variable, a type, a placeholder, talk about passwords. Keys and tokens are in
``secrets.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType, Span

_NAMES = (
    r"pass[ _-]?(?:word|phrase|code|wd|wort)s?|p(?:ass)?wd|pw|pin(?:[ _-]?(?:code|number))?|kennwort|zugangscode|"
    r"mots? de passe|mdp|code d'accès|code secret|contrase[ñn]a|clave|código de acceso|parola d'ordine|parola|"
    r"codice (?:di accesso|pin)|senha|palavra[ -]passe|código pin|wachtwoord|toegangscode|has[łl]o|kod (?:pin|dostępu)|"
    r"wi-?fi[ _-]?(?:code|key|psk)|psk|wpa2?[ _-]?(?:key|psk)"
)
_NAME = re.compile(
    rf"(?:(?<![A-Za-z0-9])|(?-i:(?<=[a-z0-9])(?=[A-Z])))(?:{_NAMES}|(?P<verb>pass))(?![A-Za-z])[\"'`*_\])]{{0,3}}",
    re.IGNORECASE,
)
"""A word for a password, also as the last part of a name such as ``DB_PASSWORD`` or ``adminPassword``."""
_ASSIGNED = r"\s*(?:[:=]+>?|\|)[ \t]*\*{0,2}[ \t]*"
_OF_WHAT = (
    r"(?:[ ](?:for|of|to|on|at|für|vom|von|zum|zur|des|der|du|del|de|pour|para|della|di|per|da|do|van|voor|dla|na)[ ]"
    r"[^\n.:;,=]{2,40}?)?"
)
_IS = (
    rf"{_OF_WHAT}[ ](?:(?:is|ist|est|es|è|é|jest) "
    r"(?:now|currently|still|jetzt|noch|maintenant|ahora|adesso|agora|nu|teraz)|"
    r"is|was|to be|to|ist|lautet|war|est|était|es|era|è|é|luidt|brzmi|jest):?[ ]+"
)
_QUOTED = r"(?P<quote>[\"'`])(?P<value>(?!(?P=quote))[^\n]{2,80}?)(?P=quote)"
_END = r"(?=[.,;:)\]}\"'`]*(?:\s|$)|;[A-Za-z ]+=|&\w+=|</|\\n)"
_BARE = rf"(?P<value>(?=[^\s]*[^A-Za-z\s.,;:!?\"'`)\]}}])[^\s\"'`<]{{3,80}}?){_END}"
_LETTERS = r"(?P<value>[^\W\d_]{4,40})(?=[ \t]*(?:\n|\r|$)|;[A-Za-z ]+=|&\w+=|</)"

_ASSIGNED_QUOTED = re.compile(_ASSIGNED + _QUOTED)
_ASSIGNED_BARE = re.compile(rf"{_ASSIGNED}(?:{_BARE}|{_LETTERS.replace('value', 'letters')})")
_SAID_QUOTED = re.compile(_IS + _QUOTED, re.IGNORECASE)
_SAID_BARE = re.compile(_IS + _BARE, re.IGNORECASE)
_IN_A_TAG = re.compile(r"(?:\s[^>\n]*)?>(?P<value>[^<\n]{3,80})</")

_NO_VALUE = re.compile(
    r"none|null|nil|true|false|undefined|required|optional|mandatory|string|str|bytes?|text|any|object|"
    r"varchar.*|char\(.*|secret(?:str|bytes)|change[_-]?me|hidden|redacted|masked|encrypted|incorrect|invalid|wrong|"
    r"expired|reset|protected|missing|empty|unknown|here|"
    r"[*•x.#_\-?]+|<.*|\$?\{.*|\$\(.*|(?-i:\$[A-Z_][A-Z0-9_]*)|%\w+%|%[sd](?:\W.*)?|\[.*\]?|"
    r"(?:(?:your|my|the|new|old|some|user|db|database|admin|root|test|default|current|hashed|plain|raw|input|proxy|key|"
    r"confirm|container|registry)[_\-. ]?)*"
    r"(?:pass(?:word|wd|phrase|code)?|pwd|pw|secret|token|credentials?|auth)[_\-. a-z]{0,30}",
    re.IGNORECASE,
)
"""What stands in a password's place: nothing, a type, a filler, a template's variable, or the word itself."""
_CODE = re.compile(
    r"(?:\w+(?:\.|->|::))*\w*[(\[].*|[@:&*$]+[A-Za-z_]+|(?:[A-Za-z_]+(?:\.|->|::))+[A-Za-z_]+|"
    r"_?[a-z]+(?:_[a-z]+)+_?|_[a-z]+|[A-Za-z][a-z]+(?:[A-Z][a-z]+)+|[A-Z]+(?:_[A-Z]+)+|"
    r"(?:os|process|env|config|settings|self|this|req(?:uest)?|args|kwargs|form|data|user|props|state|options)\.\S*"
)
"""What stands there in a program without quotes: a call, an attribute, a reference, a name of several words."""
_PATH = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE) /.*|/\w+(?:/[\w{}.:-]*)+|--\w.*")
_TWO_WORDS = re.compile(r"[^\W\d_]+['’-][^\W\d_]+")
_TRAILING = ".,;:!?"


_COMMANDS = (
    (
        r"\b(?:curl|https?|wget|xh)\b[^\n]*?\s(?:-u|-U|--user|--proxy-user|-a|--auth)[ =]?[\"']?[^\s:\"']+:"
        r"(?P<value>[^\s\"']{3,80})",
        "given to a command",
    ),
    (
        r"\b(?:mysql|mysqldump|mysqladmin|mariadb|sshpass|(?:docker|podman|helm registry|az|oc) login|"
        r"redis-cli|mongosh?|ldapsearch|cqlsh)\b[^\n]*?\s-[paw][ ]?[\"']?(?P<value>[^\s\"'-][^\s\"']{2,79})",
        "given to a command",
    ),
    (
        r"--(?:\w+-)*(?:password|passwd|passphrase|pass)[ =][\"']?(?P<value>[^\s\"'-][^\s\"']{2,79})",
        "given to a command",
    ),
    (
        r"\b(?:[Pp]ass(?:word|code|phrase)|[Pp]wd|Passwort|[Mm]ot de passe|[Cc]ontraseña|[Ss]enha|"
        r"[Ww]achtwoord|[Hh]asło)[ ]"
        r"(?P<value>(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[^\s\"'`]{8,40}?)(?=[.,;:!?]*(?:\s|$))",
        "stands behind the word",
    ),
    (r"\blogin\s+\S+\s+password\s+(?P<value>\S{3,80})", "a line of .netrc"),
    (r"^[\w.*-]+:(?:\d{2,5}|\*):[\w.*-]+:[\w.*-]+:(?P<value>\S{3,80})$", "a line of .pgpass"),
    (r"\b(?:jdbc:oracle:\w+:|sqlplus\s+)[\w$]+/(?P<value>[^@\s/]{3,80})@", "in a database address"),
    (
        r"\b(?:[Ll]og(?:ged)?[ -]?ins?|[Cc]redentials?|[Cc]reds|[Ss]ign(?:ed)? in|Zugangsdaten|[Ii]dentifiants|"
        r"[Cc]redenciales|[Cc]redenziali|[Ii]nloggegevens|[Dd]ane logowania)\b[^\n]{0,25}?[:=]?\s+"
        r"[\"'`]?[\w.@+-]{3,40}[\"'`]?(?:\s?/\s?|\s?:\s|\s(?:with|and|mit|und|et|avec|y|con|e|com|en|met|i|z)\s)[\"'`]?(?P<value>[^\s/\"'`]{4,40})"
        r"(?=[\s\"'`]|$)",
        "stands behind a login name",
    ),
)


class PasswordsRecognizer:
    """Finds PASSWORD."""

    def __init__(self) -> None:
        self._commands = RuleRecognizer(
            Rule(
                EntityType.PASSWORD,
                re.compile(pattern, re.MULTILINE),
                0.85,
                why,
                certain=True,
                accepts=_is_given_in_a_sentence,
            )
            for pattern, why in _COMMANDS
        )
        self._phrases = (
            (_ASSIGNED_QUOTED, 0.9, _is_given),
            (_ASSIGNED_BARE, 0.9, _is_given_bare),
            (_SAID_QUOTED, 0.85, _is_given_in_a_sentence),
            (_SAID_BARE, 0.85, _is_given_in_a_sentence),
            (_IN_A_TAG, 0.9, _is_given),
        )

    def find(self, text: str) -> Iterator[Candidate]:
        """Every password that a word, a tag or a command introduces."""
        for name in _NAME.finditer(text):
            for pattern, score, accepts in self._phrases:
                match = pattern.match(text, name.end())
                if match is None or (name["verb"] and pattern in {_SAID_QUOTED, _SAID_BARE}):
                    continue  # "to pass" is a verb in a sentence
                group = "value" if match["value"] else "letters"
                if accepts(match[group]):
                    why = "introduced as a password"
                    yield Candidate(Span(*match.span(group)), EntityType.PASSWORD, score, why, certain=True)
                    break
        yield from self._commands.find(text)


def _is_given(value: str) -> bool:
    value = value.strip().rstrip(_TRAILING)
    return len(value) > 2 and not _NO_VALUE.fullmatch(value) and not _PATH.fullmatch(value)


def _is_given_bare(value: str) -> bool:
    return _is_given(value) and not _CODE.fullmatch(value.rstrip(_TRAILING))


def _is_given_in_a_sentence(value: str) -> bool:
    # "the password is wrong" or "case-sensitive" is talk about a password; "the password is hunter2" gives one away
    value = value.rstrip(_TRAILING)
    return _is_given(value) and not value.isalpha() and not _TWO_WORDS.fullmatch(value)
