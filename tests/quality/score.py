"""Counts how a detector did on a set: what it covered of the values, and what it covered beside them.

Everything is judged by the characters that would be hidden and never by the label put on them. White space does not
count: a name found in two parts with the blank between them left out is found.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.vocabulary import Span
from tests.quality.texts import MarkedText

MOSTLY = 0.6
"""The share of a value's tokens from which on it counts as mostly covered."""

_TOKEN = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that a detector would hide, under the detector's own name for its kind."""

    span: Span
    type: str


@dataclass(slots=True)
class Covered:
    """How many values there were and what was covered of them; characters without white space."""

    values: int = 0
    mostly: int = 0
    fully: int = 0
    characters: int = 0
    hit: int = 0

    def add(self, text: str, value: Span, hidden: bytearray) -> bool:
        """Counts one value; says whether all of it is hidden.

        Args:
            text: the text it stands in.
            value: where.
            hidden: for each character of ``text`` whether it would be hidden.
        """
        inked = [at for at in range(value.start, value.end) if not text[at].isspace()]
        hit = sum(hidden[at] for at in inked)
        tokens = [match.span() for match in _TOKEN.finditer(text, value.start, value.end)]
        whole = sum(all(hidden[start:end]) for start, end in tokens)
        self.values += 1
        self.mostly += whole >= MOSTLY * len(tokens)
        self.fully += hit == len(inked)
        self.characters += len(inked)
        self.hit += hit
        return hit == len(inked)

    @property
    def recall(self) -> float | None:
        """The share of characters covered; None without values."""
        return _share(self.hit, self.characters)


@dataclass(slots=True)
class Tally:
    """One detector's results on one set, added up text by text."""

    all: Covered = field(default_factory=Covered)
    by_type: defaultdict[str, Covered] = field(default_factory=lambda: defaultdict(Covered))
    false_by_type: Counter[str] = field(default_factory=Counter)
    texts: int = 0
    words: int = 0
    predicted: int = 0
    with_values: int = 0
    complete: int = 0
    untouched: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, marked: MarkedText, found: Iterable[Found], seconds: float) -> None:
        """Counts one text.

        Args:
            marked: the text with its values.
            found: what the detector would hide in it, in any order; stretches may overlap.
            seconds: how long that took.
        """
        text, found = marked.text, sorted(found, key=lambda one: one.span)
        hidden = _mask(text, (one.span for one in found))
        private = _mask(text, (value.span for value in marked.values))
        unjudged = _mask(text, marked.unjudged)
        missed = 0
        for value in marked.values:
            missed += not self.all.add(text, value.span, hidden)
            self.by_type[value.type].add(text, value.span, hidden)
        for first, stretch in _stretches(found):
            if not any(private[stretch.start : stretch.end]) and not any(unjudged[stretch.start : stretch.end]):
                self.false_by_type[first.type] += 1
        self.texts += 1
        self.words += len(_WORD.findall(text))
        self.predicted += sum(
            hidden[at] and (private[at] or not unjudged[at]) for at in range(len(text)) if not text[at].isspace()
        )
        self.with_values += bool(marked.values)
        self.complete += bool(marked.values) and not missed
        self.untouched += not found
        self.seconds.append(seconds)

    @property
    def mostly(self) -> float | None:
        """The share of values with at least ``MOSTLY`` of their tokens covered."""
        return _share(self.all.mostly, self.all.values)

    @property
    def fully(self) -> float | None:
        """The share of values with every character covered."""
        return _share(self.all.fully, self.all.values)

    @property
    def false_per_thousand(self) -> float:
        """Findings that touch no value, in a thousand words."""
        return 1000 * self.false_by_type.total() / max(1, self.words)

    @property
    def precision(self) -> float | None:
        """The share of hidden characters that belong to values."""
        return _share(self.all.hit, self.predicted)

    @property
    def recall(self) -> float | None:
        """The share of the values' characters that are hidden."""
        return self.all.recall

    @property
    def f1(self) -> float | None:
        """The harmonic mean of character precision and recall."""
        return _share(2 * self.all.hit, self.predicted + self.all.characters)

    @property
    def nothing_missed(self) -> float | None:
        """Among texts with values, the share with every one fully covered."""
        return _share(self.complete, self.with_values)

    @property
    def untouched_share(self) -> float | None:
        """The share of texts in which nothing at all was found."""
        return _share(self.untouched, self.texts)

    @property
    def median_ms(self) -> float:
        """The median time for a text."""
        return 1000 * statistics.median(self.seconds)

    @property
    def p95_ms(self) -> float:
        """The time that 95 of 100 texts stay under."""
        return 1000 * percentile(self.seconds, 0.95)


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest of the values that at least ``share`` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def _mask(text: str, spans: Iterable[Span]) -> bytearray:
    mask = bytearray(len(text))
    for span in spans:
        mask[span.start : span.end] = b"\1" * (min(span.end, len(text)) - span.start)
    return mask


def _stretches(found: list[Found]) -> list[tuple[Found, Span]]:
    # Findings that overlap or touch are one alarm, however many names a detector has for it.
    joined: list[tuple[Found, Span]] = []
    for one in found:
        if joined and one.span.start <= joined[-1][1].end:
            first, stretch = joined[-1]
            joined[-1] = (first, Span(stretch.start, max(stretch.end, one.span.end)))
        else:
            joined.append((one, one.span))
    return joined


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
