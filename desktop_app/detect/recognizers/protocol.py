"""What every recognizer can do, and the one that most of them are: a list of rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from typing import Protocol

from desktop_app.detect.candidate import Candidate
from desktop_app.vocabulary import EntityType, Span

_WORD = re.compile(r"\w+")


class Recognizer(Protocol):
    """Reads a stretch of text and reports candidates."""

    def find(self, text: str) -> Iterable[Candidate]:
        """Candidates in ``text`` in any order; they may overlap."""
        ...


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern whose matches are candidates.

    Attributes:
        pattern: its group ``value``, or the whole match where it has none, is the private stretch.
        why: the evidence in plain words.
        certain: see ``Candidate``.
        accepts: a last check of the matched characters, such as a checksum.
        words: case-folded words, one of which stands in every match; where none does, the pattern need not be tried.
        public: true of a name that is nobody's secret unless our own tagger takes it for one.
    """

    type: EntityType
    pattern: re.Pattern[str]
    score: float
    why: str
    certain: bool = False
    accepts: Callable[[str], bool] | None = None
    words: Set[str] = frozenset()
    public: bool = False


class RuleRecognizer:
    """A recognizer made of rules."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._by_words = any(rule.words for rule in self._rules)

    def find(self, text: str) -> Iterator[Candidate]:
        """Every match of every rule."""
        present = set(_WORD.findall(text.casefold())) if self._by_words else set()
        for rule in self._rules:
            if rule.words and rule.words.isdisjoint(present):
                continue
            group = "value" if "value" in rule.pattern.groupindex else 0
            for match in rule.pattern.finditer(text):
                start, end = match.span(group)
                if start < end and (rule.accepts is None or rule.accepts(text[start:end])):
                    yield Candidate(Span(start, end), rule.type, rule.score, rule.why, rule.certain, rule.public)
