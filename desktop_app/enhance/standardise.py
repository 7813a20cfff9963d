"""Evens out what keyboards, web pages and mail programs leave behind.

That is white space, look-alike characters, quotation marks, and the small letter at the beginning of a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_app.vocabulary import Edit, Span


@dataclass(frozen=True, slots=True)
class _Habit:
    pattern: re.Pattern[str]
    becomes: Callable[[str], str]
    kind: str
    why: str


def _always(text: str) -> Callable[[str], str]:
    return lambda _: text


_STRAIGHT = {"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'"}

_HABITS = (
    _Habit(re.compile(r"\r\n?"), _always("\n"), "whitespace", "one kind of line end"),
    _Habit(re.compile(r"[\u200b\u2060\ufeff\u00ad]+"), _always(""), "unicode", "invisible character"),
    _Habit(re.compile(r"[\u00a0\u202f\u2000-\u200a\u205f\u3000]+"), _always(" "), "unicode", "plain space"),
    _Habit(
        re.compile(r"[\uff01-\uff5e\ufb00-\ufb06]+"),
        lambda written: unicodedata.normalize("NFKC", written),
        "unicode",
        "ordinary form of the characters",
    ),
    _Habit(re.compile(r"[“”„‟‘’‚‛]"), lambda written: _STRAIGHT[written], "punctuation", "straight quotation mark"),
    _Habit(re.compile(r"[ \t]+(?=\n|\Z)"), _always(""), "whitespace", "space at the end of a line"),
    _Habit(re.compile(r"\n{4,}"), _always("\n\n\n"), "whitespace", "many empty lines"),
    _Habit(re.compile(r"\A\s+(?=\S)"), _always(""), "whitespace", "space before the text"),
    _Habit(re.compile(r"(?<=\S)\s*\n\s*\Z"), _always(""), "whitespace", "empty lines after the text"),
    _Habit(re.compile(r"(?<=[^\s|])[ \t]{2,}(?=[^\s|])"), _always(" "), "whitespace", "more than one space"),
    _Habit(
        re.compile(r"(?<=\w)[ ]+(?=[,;!?](?:\s|\Z))"), _always(""), "punctuation", "space before a punctuation mark"
    ),
    _Habit(
        re.compile(r"(?<=[A-Za-z]{2}[,;])(?=[A-Za-z]{2})"),
        _always(" "),
        "punctuation",
        "space after a punctuation mark",
    ),
    _Habit(re.compile(r"(?<=[!?])[!?]{2,}"), _always(""), "punctuation", "repeated punctuation mark"),
    _Habit(
        re.compile(r"(?<![\w'.@/-])i(?=(?:'(?:m|ve|d|ll))?(?:\s|[,.!?]|\Z))"),
        _always("I"),
        "capitalization",
        "“I” is a capital",
    ),
    _Habit(
        re.compile(r"(?:(?<=\A)|(?<=[a-z]{2}[.!?] )|(?<=\n\n))[a-z](?=[a-z]+(?:[ ,'?!.]|\Z))"),
        str.upper,
        "capitalization",
        "a sentence begins with a capital",
    ),
)


def standardise(text: str) -> Iterator[Edit]:
    """Edits of ``text``, in no particular order; they may overlap where two habits meet."""
    for habit in _HABITS:
        for match in habit.pattern.finditer(text):
            after = habit.becomes(match.group())
            if after != match.group():
                yield Edit(Span(*match.span()), match.group(), after, habit.kind, habit.why)
