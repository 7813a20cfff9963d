"""Leads the room: a protected text in, the card of its subject out, or nothing where no subject stands out.

The words of each subject are in ``resources/lexicons/subjects.toml``. A subject is named when enough different words
of it stand in the text and no other subject has nearly as many; the card states only what the text shows.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from desktop_app.locations import resource
from desktop_app.vocabulary import DomainCard, Span

_FEWEST_WORDS = 2
_LEAD = 0.6
"""Of all subject words found, the share that the winning subject needs."""
_SHOWN_WORDS = 8


@dataclass(frozen=True, slots=True)
class _Subject:
    name: str
    words: re.Pattern[str]


class Analyst:
    """Recognises subjects."""

    def __init__(self) -> None:
        table = tomllib.loads(resource("lexicons", "subjects.toml").read_text(encoding="utf-8"))
        self._subjects = tuple(_Subject(name, _any_of(words)) for name, words in table.items())

    def analyze(self, text: str) -> DomainCard | None:
        """The card of the subject that stands out in ``text``."""
        found = {subject.name: _by_word(subject.words, text) for subject in self._subjects}
        name = max(found, key=lambda subject: len(found[subject]))
        total = sum(len(words) for words in found.values())
        if len(found[name]) < _FEWEST_WORDS or len(found[name]) < _LEAD * total:
            return None
        evidence = found[name]
        confidence = len(evidence) / (total + 1)
        return DomainCard(
            name, round(confidence, 2), {"Terms": tuple(evidence)[:_SHOWN_WORDS]}, tuple(sorted(evidence.values()))
        )


def _any_of(words: list[str]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?:s|es)?(?!\w)", re.IGNORECASE)


def _by_word(pattern: re.Pattern[str], text: str) -> dict[str, Span]:
    words: dict[str, Span] = {}
    for match in pattern.finditer(text):
        words.setdefault(match.group().casefold(), Span(*match.span()))
    return words
