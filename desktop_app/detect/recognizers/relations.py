"""Given names in lower case behind the word that says who they are: "my neighbour uwe", "sua sorella ornella".

Written carelessly, a name has no capital letter to be known by. Only known given names count, and none that is an
everyday word as well; what else people are called is the models' matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import words
from desktop_app.mentions import fold
from desktop_app.vocabulary import EntityType, Span

_NAMED = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(words('relations'), key=len, reverse=True))}),?[ ](?:called[ ]|named[ ]|namens[ ])?"
    r"(?P<value>[^\W\d_]{3,})(?!\w|['’]\w{2})",
    re.IGNORECASE,
)
_SCORE = 0.8


class RelationsRecognizer:
    """Finds PERSON."""

    def __init__(self) -> None:
        self._names = words("first_names")

    def find(self, text: str) -> Iterator[Candidate]:
        """Every known given name that follows such a word."""
        for match in _NAMED.finditer(text):
            folded, _ = fold(match["value"])
            if folded in self._names:
                span = Span(*match.span("value"))
                yield Candidate(span, EntityType.PERSON, _SCORE, "a given name behind what somebody is", certain=True)
