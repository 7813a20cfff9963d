"""Given names in lower case: behind the word that says who they are ("my neighbour uwe"), or several in a row.

Written carelessly, a name has no capital letter to be known by. Only known given names count, and none that is an
everyday word as well; what else people are called is the models' matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternatives import any_of
from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import words
from desktop_app.mentions import fold
from desktop_app.vocabulary import EntityType, Span

_NAMED = re.compile(
    rf"(?<!\w){any_of(words('relations'))},?[ ](?:called[ ]|named[ ]|namens[ ])?"
    r"(?P<value>[^\W\d_]{3,})(?!\w|['’]\w{2})",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?<!\w)[^\W\d_]{2,}(?:,[ ][^\W\d_]{2,})+,?(?:[ ](?:and|und|et|y|e|ed|en|i|oraz|or|&)[ ][^\W\d_]{2,})?(?!\w)"
)
_ITEM = re.compile(r"[^\W\d_]{2,}")
_FEWEST_LISTED = 3
_SHARE_OF_NAMES = 0.6
"""Of the words of a list, from which all that are known as names are taken for people."""
_SCORE = 0.8


class RelationsRecognizer:
    """Finds PERSON."""

    def __init__(self) -> None:
        self._names = words("first_names")

    def find(self, text: str) -> Iterator[Candidate]:
        """Every known given name that follows such a word, or stands in a list of names."""
        yield from self._listed(text)
        for match in _NAMED.finditer(text):
            folded, _ = fold(match["value"])
            if folded in self._names:
                span = Span(*match.span("value"))
                yield Candidate(span, EntityType.PERSON, _SCORE, "a given name behind what somebody is", certain=True)

    def _listed(self, text: str) -> Iterator[Candidate]:
        for row in _LISTED.finditer(text):
            items = list(_ITEM.finditer(text, row.start(), row.end()))
            names = [item for item in items if fold(item.group())[0] in self._names]
            if len(names) >= _FEWEST_LISTED and len(names) >= _SHARE_OF_NAMES * len(items):
                for item in names:
                    yield Candidate(Span(*item.span()), EntityType.PERSON, _SCORE, "one of several names", certain=True)
