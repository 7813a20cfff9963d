"""Values of records by their keys: JSON, YAML, TOML, INI and .env files, and XML elements.

A record is a table turned on its side, and its keys are understood as a table's headings are. What stands behind the
usual labels of forms is found by ``labelled``, passwords by ``passwords``; here are the keys that mean something only
in the company of others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.recognizers.headings import Headings
from desktop_app.vocabulary import EntityType, Span

_SCORE = 0.8
_PAIR = re.compile(
    r"[\"'](?P<key>[^\W\d][\w .\-]{1,40})[\"'][ \t]*(?::|=>)[ \t]*"
    r"(?:[\"'](?P<quoted>[^\"\n]{1,120}?)[\"']|(?P<bare>[\d.+-]{2,20}))(?=\s*[,}\]\n]|\s*$)|"
    r"^[ \t>-]*(?P<line_key>[^\W\d][\w.\-]{1,40})[ \t]*[:=][ \t]*"
    r"[\"']?(?P<line>[^\s\"'\n{\[|>&*!][^\"\n{}]{0,119}?)[\"']?[ \t]*,?[ \t]*$|"
    r"<(?P<tag>[A-Za-z][\w:.\-]{1,40})(?:\s[^<>\n]*)?>(?P<content>[^<>\n]{2,120})</(?P=tag)>",
    re.MULTILINE,
)
_FOUND_ELSEWHERE = frozenset(
    {EntityType.PERSON, EntityType.PASSWORD, EntityType.USERNAME, EntityType.ORGANIZATION, EntityType.JOB_TITLE}
)
"""Types whose keys stand in programs and settings as often as in records of people."""
_VALUES = ("quoted", "bare", "line", "content")
_KEYS = ("key", "line_key", "tag")


class RecordsRecognizer:
    """Reads records."""

    def __init__(self) -> None:
        self._headings = Headings()

    def find(self, text: str) -> Iterator[Candidate]:
        """The private values of every record in ``text``."""
        pairs = list(_PAIR.finditer(text))
        if len(pairs) < 2:
            return
        keys = [pair[next(group for group in _KEYS if pair[group])] for pair in pairs]
        for pair, meaning in zip(pairs, self._headings.meanings(keys), strict=True):
            if meaning is None or (meaning.type in _FOUND_ELSEWHERE and not pair["tag"]):
                continue
            group = next(group for group in _VALUES if pair[group])
            if meaning.fits(pair[group].strip()):
                yield Candidate(
                    _stripped(pair, group), meaning.type, _SCORE, f'behind the key "{meaning.heading}"', True
                )


def _stripped(pair: re.Match[str], group: str) -> Span:
    value = pair[group]
    start = pair.start(group) + len(value) - len(value.lstrip())
    return Span(start, start + len(value.strip()))
