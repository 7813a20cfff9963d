"""Corrects set phrases that are never right ("in the other hand") and the comma behind words that open a sentence.

No model is asked: what is listed here is wrong in every sentence, and what depends on the sentence is the editor's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from desktop_app.alternatives import any_of
from desktop_app.enhance.morphology import like
from desktop_app.vocabulary import Edit, Span

_OPENING = re.compile(
    r"(?:(?<=\A)|(?<=[a-z\])][.!?] )|(?<=\n))"
    r"(?:However|Therefore|Moreover|Furthermore|Nevertheless|Nonetheless|Consequently|Additionally|Unfortunately|"
    r"Fortunately|Firstly|Secondly|Thirdly|Lastly|Meanwhile|Nowadays|In addition|In conclusion|In fact|In general|"
    r"In contrast|In other words|In my opinion|For example|For instance|As a result|Of course|First of all|"
    r"On the other hand|On the contrary|At the same time|To sum up|To conclude|From my point of view)"
    r"(?= (?:I|you|he|she|it|we|they|there|this|these|those|the|an?|my|your|his|her|its|our|their|some|many|most|"
    r"people|if|when)\b)"
)
"""A connecting word or phrase, and one after it that begins a clause: "However hard it is" has none."""
_CONTRAST = re.compile(
    r"(?<=[a-z])(?<!\bnot)(?<!thing)(?<!\ball)(?<!one)(?<!body)(?<!where)"
    r"(?=(?: but (?:I|he|she|it|we|they|there)| so (?:I|he|she|we|they))\b)"
    r"(?! so \w+ (?:do|does|did|can|could|is|are|was|were|have|has|had|will|would)\b)"
)
_CLAUSE = 12
"""Code points without a comma before a "but" that begins a clause of its own."""


class Usage:
    """Knows set phrases.

    Args:
        phrases: what is never right, in small letters, to what is meant.
    """

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._phrases = phrases
        self._wrong = re.compile(rf"(?<![\w'’-]){any_of(phrases)}(?![\w'’-])", re.IGNORECASE)

    @classmethod
    def read(cls, lines: Iterable[str]) -> Usage:
        """From lines of ``wrong > right``."""
        return cls(dict(line.split(" > ", 1) for line in lines))

    def corrections(self, text: str) -> Iterator[Edit]:
        """Edits of ``text``: the phrases first, then the commas."""
        for match in self._wrong.finditer(text):
            right = self._phrases[match.group().lower()]
            if not match.group().isupper():
                yield Edit(Span(*match.span()), match.group(), like(match.group(), right), "usage", "the usual phrase")
        for match in _OPENING.finditer(text):
            yield _comma(match.end(), "a comma after what opens the sentence")
        for match in _CONTRAST.finditer(text):
            before = text[max(0, match.end() - _CLAUSE) : match.end()]
            if len(before) == _CLAUSE and not set(before) & set(",;:.!?\n"):
                yield _comma(match.end(), "a comma before a clause of its own")


def _comma(at: int, why: str) -> Edit:
    return Edit(Span(at, at), "", ",", "punctuation", why)
