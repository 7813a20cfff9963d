"""Values behind a label: ``Name: …``, ``"patient_id": "…"``, ``Kundennummer …``, one line, one cell or one key each.

The labels are in ``resources/lexicons/labels.toml``; what a value may look like is decided here by its shape.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import Labels, labels, words
from desktop_app.detect.recognizers.web import stands_for_a_name
from desktop_app.vocabulary import Span

_OPENING = r"[\"'`*_]{0,3}"
_NUMBER_WORD = r"(?:[ _-]?(?:number|num|nummer|no|nr|id|code|#))?\.?"
_SEPARATOR = r"[\"'`*_]{0,3}[ \t]*(?:=>|->|[:=](?!=)|(?P<bar>\|))[ \t]*[\"'`*]{0,3}"
_SEPARATOR_OF_WORDS = (
    r"[\"'`*_]{0,3}(?:[ \t]*(?:=>|:(?![:=])|(?P<bar>\|))[ \t]*[\"'`*]{0,3}|(?P<assigned>[ \t]*=[ \t]*[\"']))"
)
_SEPARATOR_OF_LOGINS = (
    r"[\"'`*_]{0,3}(?:[ \t]*(?:=>|:(?![:=])|(?P<bar>\|))[ \t]*[\"'`*]{0,3}|[ \t]*=[ \t]*[\"']|=(?=[^\s=]))"
)
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

_COMMON = words("common_words")
_NO_NAME = _COMMON - words("names_that_are_words")
"""Everyday words that nobody is called."""
_SPOKEN = frozenset(
    "a all an and any he i if in is it its my no not oh ok on or please she so sure thanks that the there they this we "
    "well what yes you".split()
)
"""How somebody begins to speak: "caller: it's Mira"."""
_SENTENCE_GOES_ON = re.compile(r"[ \t]+[^\W\d_]")
_ASSIGNS = re.compile(r"[:=|]|->")
_CODES = re.compile(r"\d{4}|\d[ \-/_.:]?\d?[^\W\d_]|[^\W\d_][ \-/_.:]?\d|\d[ \-/_.:]\d")
"""Where a code has at least two digits, there are four of them, or a letter or a separator beside one."""
_LETTERS = re.compile(r"[^\W_]+")

_SEPARATORS = {"code": _SEPARATOR, "word": _SEPARATOR_OF_LOGINS}
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
        "description",
        "latest",
        "results",
        "type",
        "status",
        "role",
        "date",
        "email",
        "phone",
        "address",
        "notes",
    ]
)
_WHOSE_NAME = re.compile(
    r"patient|customer|client|user|contact|employee|student|person|owner|member|guest|applicant|candidate|sender|"
    r"recipient|billing|shipping|legal|real|display|author"
)
"""What stands before ``_name`` in the key of a person's name; ``file_name`` and ``event_name`` are none."""
_PARTS_OF_PROGRAMS = re.compile(
    r"^[ \t-]*[\"']?(?:uses|run|image|version|description|scripts|apiVersion|kind|runs-on|steps|model|tools|type|tags)"
    r"[\"']?[ \t]*:",
    re.MULTILINE,
)
_FULL_NAME = re.compile(
    r"[^\W\d_a-z][^\W\d_A-Z]*\.?(?:[ '’-][^\W\d_a-z]?[^\W\d_A-Z]+\.?){1,3}|[^\W\d_a-z][^\W\d_A-Z]{2,}"
)
_ANSWERS = re.compile(
    r"^[ \t>*_\"'-]*(?:assistant|ai|bot|chatbot|chatgpt|gpt|claude|gemini|model|system)[*_\"']*[ \t]*:", re.I | re.M
)
"""Where an assistant speaks, "User:" says who speaks too."""
_PROSE = re.compile(r"\b(?:the|and|that|which|should|must|will|can|you|your|have|has|for|with|from|this|are|is|to)\b")


class LabelledRecognizer:
    """Finds what stands behind a label."""

    def __init__(self) -> None:
        self._kinds = [_Kind(table) for table in labels()]
        self._by_beginning: dict[str, list[int]] = defaultdict(list)
        for index, kind in enumerate(self._kinds):
            for beginning in kind.beginnings:
                self._by_beginning[beginning].append(index)
        self._lengths = sorted({len(beginning) for beginning in self._by_beginning})

    def find(self, text: str) -> Iterator[Candidate]:
        """Every labelled value."""
        assigns, codes = _ASSIGNS.search(text), _CODES.search(text)
        if not assigns and not codes:
            return
        for index in sorted(self._kinds_in(text)):
            kind = self._kinds[index]
            if assigns:
                yield from kind.find(kind.assigned, text)
            if codes and kind.said:
                yield from kind.find(kind.said, text)

    def _kinds_in(self, text: str) -> set[int]:
        """The kinds of value of which a label may stand in the text, by how its words begin."""
        found: set[int] = set()
        for word in set(_LETTERS.findall(text.lower())):
            for length in self._lengths:
                if length > len(word):
                    break
                found.update(self._by_beginning.get(word[:length], ()))
        return found


class _Kind:
    """The labels of one type as patterns.

    Attributes:
        beginnings: how each label begins; a label's words may be written as one.
        assigned: label, separator, value.
        said: label and value with "is" or nothing between them, for codes only.
    """

    def __init__(self, table: Labels) -> None:
        self._type = table.type
        self._shape = table.shape
        self.beginnings = {_LETTERS.findall(word.lower())[0] for word in table.words}
        names = "|".join(_spelled(word) for word in sorted(table.words, key=len, reverse=True))
        prefix = r"(?P<prefix>[A-Za-z]+[_.-])?" if table.shape != "line" else "(?P<prefix>)"
        label = rf"(?<![^\W_]){prefix}(?P<label>{names}){_NUMBER_WORD if table.shape == 'code' else ''}(?![^\W_])"
        separator = _SEPARATORS.get(table.shape, _SEPARATOR_OF_WORDS)
        shape = _SHAPES[table.shape]
        self.assigned = re.compile(rf"{_OPENING}{label}{separator}{shape}", re.IGNORECASE)
        self.said = re.compile(rf"{label}{_IN_A_SENTENCE}{shape}", re.IGNORECASE) if table.shape == "code" else None

    def find(self, pattern: re.Pattern[str], text: str) -> Iterator[Candidate]:
        for match in pattern.finditer(text):
            start, end = match.span("value")
            value = text[start:end].rstrip(" .*_'")
            label = match.group("label").strip().lower()
            if self._shape == "word" and (stands_for_a_name(value) or _is_said(text, match, label)):
                continue
            if _plausible(value, self._shape) and _is_meant(text, match, label, value):
                score = 0.85 if self._shape == "code" else 0.75
                span = Span(start, start + len(value))
                yield Candidate(span, self._type, score, f'stands behind "{label}"', certain=True)


def _is_said(text: str, match: re.Match[str], label: str) -> bool:
    """Whether a value is what somebody says: "User: Provide insights", or one word to an assistant that answers."""
    if match["value"].casefold() not in _COMMON:
        return False
    return bool(_SENTENCE_GOES_ON.match(text, match.end("value")) or (label == "user" and _ANSWERS.search(text)))


def _is_meant(text: str, match: re.Match[str], label: str, value: str) -> bool:
    """Whether the label is one: the first cell of a row, or a key that names people and not a program's parts."""
    groups = match.groupdict()
    if groups.get("bar") and text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" \t>|*_"):
        return False
    if label != "name":
        return True
    prefix = (groups["prefix"] or "").rstrip("_.-").casefold()
    if prefix and not _WHOSE_NAME.fullmatch(prefix):
        return False
    if groups.get("assigned") or _PARTS_OF_PROGRAMS.search(text):
        return bool(_FULL_NAME.fullmatch(value))
    return any(map(str.isupper, value)) or not ("-" in value or all(word in _NO_NAME for word in value.split()))


def _spelled(label: str) -> str:
    # "account number" also as accountNumber, account_number and account-number
    return r"[ _-]?".join(re.escape(part) for part in re.split(r"[ -]", label))


def _plausible(value: str, shape: str) -> bool:
    if len(value) < 2 or value.casefold() in _COMMON_VALUES or not any(c.isalnum() for c in value):
        return False
    if shape == "code":
        return sum(c.isdigit() for c in value) >= 2 and not re.fullmatch(r"\d{1,3}|\d+\.\d+|v?\d+\.\d+\.\d+", value)
    if shape == "name":
        return (
            value not in _SPOKEN
            and len(value.split()) <= 5
            and not _PROSE.search(value)
            and not re.search(r"[_/\\$%#\d]|\.\S", value)
        )
    if shape == "line":
        return len(value.split()) <= 12 and not _PROSE.search(value)
    return not value.isdigit() or len(value) > 3
