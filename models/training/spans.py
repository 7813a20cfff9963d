"""Texts with spans, and their windows of tokens with label sets.

A target is not one label per token but a set of labels the token may have. That says everything the
data sets need in one way: a known value allows one label, a set that does not mark a kind allows "O"
and that kind's labels, a span we are unsure of allows everything (and so teaches nothing).
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from labels import KINDS, LABELS, NAMED, OUTSIDE, PRIVATE_KINDS, begin, inside
from tokenizers import Tokenizer

ALL_KINDS: frozenset[str] = frozenset(KINDS)
ALL_PRIVATE: frozenset[str] = frozenset(PRIVATE_KINDS)
"""What a text is sure of when nobody marked the public names in it, as in carriers and prompts."""
ANYTHING: frozenset[int] = frozenset(range(len(LABELS)))
NEUTRAL = "O"
CONTENT_SIZES = (30, 62, 62, 62, 62, 62, 62, 126)


@dataclass(frozen=True, slots=True)
class Span:
    """A value and the kinds it may be; NEUTRAL among them allows "O" too, no kind at all means unsure."""

    start: int
    end: int
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text, its spans, and the kinds whose absence is certain outside the spans."""

    text: str
    spans: tuple[Span, ...] = ()
    known: frozenset[str] = ALL_PRIVATE
    source: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text under construction; no kinds means it is not labelled."""

    text: str
    kinds: tuple[str, ...] = ()


def assemble(pieces: Iterable[Piece], source: str, language: str) -> Text:
    """Pieces joined into a text; neighbouring person pieces with only a space between become one span."""
    parts: list[str] = []
    spans: list[Span] = []
    at = 0
    for piece in pieces:
        if piece.kinds and piece.text:
            near = spans and "".join(parts)[spans[-1].end : at] == " " and spans[-1].kinds == piece.kinds
            if near and piece.kinds == ("PERSON",):
                spans[-1] = Span(spans[-1].start, at + len(piece.text), piece.kinds)
            else:
                spans.append(Span(at, at + len(piece.text), piece.kinds))
        parts.append(piece.text)
        at += len(piece.text)
    return Text("".join(parts), tuple(spans), source=source, language=language)


class LabelSets:
    """Numbers for label sets, so that a window can be stored as small integers."""

    def __init__(self) -> None:
        self.numbers: dict[frozenset[int], int] = {}

    def number(self, labels: frozenset[int]) -> int:
        """The number of a set, new if it was not seen before."""
        return self.numbers.setdefault(labels, len(self.numbers))

    def table(self) -> list[list[int]]:
        """The sets in the order of their numbers."""
        return [sorted(labels) for labels in self.numbers]


@dataclass(slots=True)
class Window:
    """Token ids with [CLS] and [SEP], and one label set number per token."""

    ids: list[int]
    sets: list[int]
    source: str = ""
    spans: list[tuple[int, int, str]] = field(default_factory=list)


def token_targets(text: Text, offsets: list[tuple[int, int]]) -> list[tuple[Span, bool] | None]:
    """For each token the span it lies in and whether it opens that span."""
    targets: list[tuple[Span, bool] | None] = [None] * len(offsets)
    spans = sorted(text.spans, key=lambda span: span.start)
    at = 0
    opened: Span | None = None
    for number, (start, end) in enumerate(offsets):
        while at < len(spans) and spans[at].end <= start:
            at += 1
        if at < len(spans) and spans[at].start < end and end > start:
            targets[number] = (spans[at], spans[at] is not opened)
            opened = spans[at]
    return targets


def allowed(target: tuple[Span, bool] | None, outside: frozenset[int], cut: bool) -> frozenset[int]:
    """The labels one token may have; `cut` says that its span began before this window."""
    if target is None:
        return outside
    span, opens = target
    if not span.kinds:
        return ANYTHING
    labels: set[int] = set()
    for kind in span.kinds:
        if kind == NEUTRAL:
            labels.add(OUTSIDE)
            continue
        if opens or cut:
            labels.add(begin(kind))
        if not opens:
            labels.add(inside(kind))
    return frozenset(labels)


def outside_labels(known: frozenset[str], capital: bool) -> frozenset[int]:
    """The labels outside the spans. A public name that nobody marked is at least written with a capital."""
    unknown = ALL_KINDS - known - (frozenset() if capital else frozenset(NAMED))
    return frozenset({OUTSIDE, *(begin(kind) for kind in unknown), *(inside(kind) for kind in unknown)})


def begins_with_capital(text: str, at: int) -> bool:
    """Whether the word around an offset begins with a capital letter."""
    while at > 0 and text[at - 1].isalnum():
        at -= 1
    return text[at].isupper()


def windows(text: Text, tokenizer: Tokenizer, sets: LabelSets, rng: random.Random) -> Iterator[Window]:
    """Cut a text into windows of random size at word boundaries."""
    encoding = tokenizer.encode(text.text, add_special_tokens=False)
    ids, offsets, tokens = encoding.ids, encoding.offsets, encoding.tokens
    targets = token_targets(text, offsets)
    outside = {capital: outside_labels(text.known, capital) for capital in (False, True)}
    edge = sets.number(ANYTHING)
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    start = 0
    while start < len(ids):
        end = min(len(ids), start + rng.choice(CONTENT_SIZES))
        while start + 8 < end < len(ids) and tokens[end].startswith("##"):
            end -= 1
        here = targets[start]
        cut_span = here[0] if here is not None and not here[1] else None
        numbers = []
        for position in range(start, end):
            target = targets[position]
            cut = position == start and target is not None and target[0] is cut_span
            at = outside[begins_with_capital(text.text, offsets[position][0])]
            numbers.append(sets.number(allowed(target, at, cut)))
        yield Window([first, *ids[start:end], last], [edge, *numbers, edge], text.source)
        start = end
