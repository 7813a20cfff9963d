"""Values behind a label: ``Name: …``, ``"patient_id": "…"``, ``Kundennummer …``, one line, one cell or one key each.

The labels are in ``resources/lexicons/labels.toml``; what a value may look like is decided here by its shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import Labels, labels
from desktop_app.vocabulary import Span

_OPENING = r"[\"'`*_]{0,3}"
_NUMBER_WORD = r"(?:[ _-]?(?:number|num|nummer|no|nr|id|code|#))?\.?"
_SEPARATOR = r"[\"'`*_]{0,3}[ \t]*(?:[:=]|=>|->|\|)[ \t]*[\"'`*]{0,3}"
_SEPARATOR_OF_WORDS = r"[\"'`*_]{0,3}[ \t]*(?:(?:[:|]|=>)[ \t]*[\"'`*]{0,3}|=[ \t]*[\"'])"
"""Words behind a bare equals sign are more often a program's names than a person's."""
_IN_A_SENTENCE = r"(?:[ \t]*(?:#|no\.?|nr\.?|number)?[ \t]*(?:is|was|ist|est|es|è|é)?[:#]?[ \t]+#?)"

_CODE = (
    r"(?P<value>(?=[A-Z0-9\-/_.:]{0,24}\d|[A-Z]{2} \d)[A-Z0-9](?:[A-Z0-9]|[\-/_.](?=[A-Z0-9])|[ ](?=[A-Z]?\d)){2,34})"
    r"(?![\w@])"
)
_NAME = r"(?P<value>[^\W\d_][^\n,;|\"<>(){}\[\]:=\t@]{1,48}?)(?=[ \t]*(?:[\n,;|\"'<(){}\[\]*\t]|$|[ \t]{2}|\.(?:\s|$)))"
_LINE = (
    r"(?P<value>[^\s\"'`,;|{}\[\]<>][^\n|\"`{}\[\]<>\t]{1,90}?)"
    r"(?=[ \t]*(?:[\n|\"`{}\[\]\t]|[,;][ \t]*(?:\n|$)|$|[ ]{3}))"
)
_WORD = r"(?P<value>[^\s\"'`,;|{}\[\]<>()=:]{3,40})(?=[\s\"'`,;|)\]}]|$)"

_SHAPES = {"code": _CODE, "name": _NAME, "line": _LINE, "word": _WORD}
_COMMON_VALUES = frozenset(
    [
        "none",
        "null",
        "nil",
        "n/a",
        "na",
        "unknown",
        "anonymous",
        "true",
        "false",
        "yes",
        "no",
        "string",
        "str",
        "int",
        "integer",
        "name",
        "value",
        "example",
        "test",
        "admin",
        "root",
        "user",
        "guest",
        "default",
        "empty",
        "undefined",
        "required",
        "optional",
        "text",
        "varchar",
        "number",
        "id",
        "todo",
        "tbd",
        "nan",
        "self",
        "this",
    ]
)
_PROSE = re.compile(r"\b(?:the|and|that|which|should|must|will|can|you|your|have|has|for|with|from|this|are|is|to)\b")


class LabelledRecognizer:
    """Finds what stands behind a label."""

    def __init__(self) -> None:
        self._patterns = [(table.type, table.shape, pattern) for table in labels() for pattern in _patterns_of(table)]

    def find(self, text: str) -> Iterator[Candidate]:
        """Every labelled value."""
        for entity_type, shape, pattern in self._patterns:
            for match in pattern.finditer(text):
                start, end = match.span("value")
                value = text[start:end].rstrip(" .*_'")
                if _plausible(value, shape):
                    label = match.group("label").strip().lower()
                    score = 0.85 if shape == "code" else 0.75
                    yield Candidate(
                        Span(start, start + len(value)), entity_type, score, f'stands behind "{label}"', True
                    )


def _patterns_of(table: Labels) -> Iterator[re.Pattern[str]]:
    names = "|".join(_spelled(word) for word in sorted(table.words, key=len, reverse=True))
    prefix = r"(?:[A-Za-z]+[_.-])?" if table.shape != "line" else ""
    label = rf"(?<![^\W_]){prefix}(?P<label>{names}){_NUMBER_WORD if table.shape == 'code' else ''}(?![^\W_])"
    shape = _SHAPES[table.shape]
    separator = _SEPARATOR_OF_WORDS if table.shape in {"name", "line"} else _SEPARATOR
    yield re.compile(rf"{_OPENING}{label}{separator}{shape}", re.IGNORECASE)
    if table.shape == "code":
        yield re.compile(rf"{label}{_IN_A_SENTENCE}{shape}", re.IGNORECASE)


def _spelled(label: str) -> str:
    # "account number" also as accountNumber, account_number and account-number
    return r"[ _-]?".join(re.escape(part) for part in re.split(r"[ -]", label))


def _plausible(value: str, shape: str) -> bool:
    if len(value) < 2 or value.casefold() in _COMMON_VALUES or not any(c.isalnum() for c in value):
        return False
    if shape == "code":
        return sum(c.isdigit() for c in value) >= 2 and not re.fullmatch(r"\d{1,3}|\d+\.\d+|v?\d+\.\d+\.\d+", value)
    if shape == "name":
        return len(value.split()) <= 5 and not _PROSE.search(value) and not re.search(r"[_/\\$%#]|\.\S", value)
    if shape == "line":
        return len(value.split()) <= 12 and not _PROSE.search(value)
    return not value.isdigit() or len(value) > 3
