"""Reads paragraphs one by one: what the models and the recognizers claim, after second thoughts, before the arbiter.

A paragraph is read together with the little that has to be known of the rest: the line at the head of its table, and
whether it began inside a fence of code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import partial
from itertools import chain

from desktop_app.blocks import blocks, passages
from desktop_app.detect.candidate import Candidate
from desktop_app.detect.plausibility import (
    READ_TYPES,
    backed,
    claimed_by_tagger,
    code_regions,
    drawn_by_lot,
    measures,
    quoted,
    second_thought,
)
from desktop_app.detect.recognizers.names import NamesReader
from desktop_app.detect.recognizers.protocol import Recognizer
from desktop_app.detect.recognizers.tables import TablesRecognizer
from desktop_app.detect.recognizers.tagger import Hints, Impression, impressions
from desktop_app.inference.memory import Memory
from desktop_app.inference.tagging import Tagger
from desktop_app.vocabulary import EntityType, Span

_REMEMBERED = 8_192
"""Passages of which each model's reading is kept; about 3 MB of text."""
_BATCH = 64
"""Passages read at once; a long text is read in steps so that it needs no more memory than a short one."""
_BEYOND_DOUBT = 0.8
"""Probability from which the tagger's claim is not read again, 0 to 1."""
_SURE_IN_A_PROGRAM = 0.9
_NEAR = 60
"""Code points around a doubtful stretch that are read again; spaCy looks four words to each side."""

_PLACEHOLDER = re.compile(rf"\[(?:{'|'.join(EntityType)})(?:_\d+)?\]")
_FENCE = re.compile(r"^[ \t>]*(?P<mark>```|~~~)", re.MULTILINE)
_CAPITAL = re.compile(r"[^\W\d_a-z]")
_ESCAPES = re.compile(r"(?:\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|U[0-9A-Fa-f]{8}))+")
"""Letters as a program writes them; their digits are no numbers."""
_SUBSTANCE = re.compile(r"[^\W_]")
_WORDS_EDGE = re.compile(r"\s")
_NUMBERS = frozenset(
    {
        EntityType.BANK_ACCOUNT,
        EntityType.CREDIT_CARD_NUMBER,
        EntityType.GOVERNMENT_ID,
        EntityType.MEDICAL_ID,
        EntityType.PHONE_NUMBER,
    }
)
_WORDY = frozenset(
    {
        EntityType.ADDRESS,
        EntityType.HEALTH,
        EntityType.JOB_TITLE,
        EntityType.LOCATION,
        EntityType.NRP,
        EntityType.ORGANIZATION,
        EntityType.PERSON,
        EntityType.USERNAME,
    }
)
"""Types without a shape of their own: a table's heading or a program's word is taken for one of them all too easily."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch that is read by itself.

    Attributes:
        heading: the first line of the table or list it was cut from; empty where it was not cut.
        code_until: how many of its first code points stand in a fence that opened before it.
        in_program: whether all of it belongs to a program, as its comments do.
    """

    text: str
    heading: str = ""
    code_until: int = 0
    in_program: bool = False

    def takes_for_code(self, candidate: Candidate) -> bool:
        """Whether the candidate is a mere word of a program; only what stands in quotation marks there may be data."""
        if not self.in_program or candidate.type not in _WORDY:
            return False
        if candidate.certain and candidate.score >= _SURE_IN_A_PROGRAM:
            return False  # such as the name in a path, wherever the path stands
        return candidate.score < _SURE_IN_A_PROGRAM or not quoted(self.text, candidate.span)


def paragraphs(text: str) -> Iterator[tuple[int, Paragraph]]:
    """The text's paragraphs in order, each with where it starts."""
    fences = _fences(text)
    heading, end = "", -1
    for block in blocks(text):
        body = block.of(text)
        if block.start != end:
            heading = ""
        yield block.start, Paragraph(body, heading, _code_until(block, fences))
        heading, end = heading or body.partition("\n")[0], block.end


class ParagraphReader:
    """Reads paragraphs with two models and a set of recognizers.

    Args:
        tagger: our own model.
        names: the second opinion on names.
        recognizers: everything that needs no model.
        tables: the one that may need a heading from further up.
    """

    def __init__(
        self, tagger: Tagger, names: NamesReader, recognizers: Sequence[Recognizer], tables: TablesRecognizer
    ) -> None:
        self._tables = tables
        self._recognizers = recognizers
        self._impressions = Memory(partial(impressions, tagger), _REMEMBERED, _BATCH)
        self._names = Memory(names.read, _REMEMBERED, _BATCH)

    def read(self, read: Sequence[Paragraph]) -> list[tuple[Candidate, ...]]:
        """What may be private in each paragraph."""
        seen = self._seen([paragraph.text for paragraph in read])
        doubts = [list(_doubtful(paragraph.text, one)) for paragraph, one in zip(read, seen, strict=True)]
        named = iter(
            self._names.ask(
                place.of(paragraph.text) for paragraph, places in zip(read, doubts, strict=True) for place in places
            )
        )
        return [
            tuple(self._plausible(paragraph, one, [(place.start, next(named)) for place in places]))
            for paragraph, one, places in zip(read, seen, doubts, strict=True)
        ]

    def _seen(self, texts: Sequence[str]) -> list[Impression]:
        """What the tagger makes of each text."""
        pieces = [list(passages(text)) for text in texts]
        read = iter(
            self._impressions.ask(
                place.of(text) for text, places in zip(texts, pieces, strict=True) for place in places
            )
        )
        return [_joined([(place.start, next(read)) for place in places]) for places in pieces]

    def _plausible(
        self, paragraph: Paragraph, seen: Impression, named: Iterable[tuple[int, tuple[Candidate, ...]]]
    ) -> Iterator[Candidate]:
        text = paragraph.text
        code = _code(paragraph)
        drawn = drawn_by_lot(text)
        placeholders = [Span(*match.span()) for match in _PLACEHOLDER.finditer(text)]
        escapes = [Span(*match.span()) for match in _ESCAPES.finditer(text)]
        claims = (claim for claim in seen.candidates if claimed_by_tagger(text, claim, code))
        names = (
            backed(text, candidate.moved(start), seen.hints) for start, candidates in named for candidate in candidates
        )
        rules = chain.from_iterable(recognizer.find(text) for recognizer in self._recognizers)
        ruled = (backed(text, found, seen.hints) if _is_a_public_name(found) else found for found in rules)
        cells, headings = self._in_tables(paragraph)
        for found in chain(claims, names, cells, ruled):
            if found.type in _WORDY and any(place.overlaps(found.span) for place in headings):
                continue
            merely_read = found.type in READ_TYPES and not found.certain
            kept = second_thought(text, found, code, seen.hints) if merely_read else found
            if kept is None or not _SUBSTANCE.search(text, kept.span.start, kept.span.end):
                continue
            if any(_is_in(kept.span, run) for run in escapes):
                continue
            if any(place.overlaps(kept.span) for place in placeholders):
                continue
            if paragraph.takes_for_code(kept):
                continue
            if kept.type in _NUMBERS and (measures(text, kept.span) or any(_is_part(kept.span, one) for one in drawn)):
                continue
            yield kept

    def _in_tables(self, paragraph: Paragraph) -> tuple[list[Candidate], list[Span]]:
        """Cells by their headings, and where the headings stand."""
        head = f"{paragraph.heading}\n" if paragraph.heading else ""
        tables = list(self._tables.tables(head + paragraph.text))
        cells = [cell.moved(-len(head)) for table in tables for cell in table.cells if cell.span.start >= len(head)]
        headings = (heading for table in tables for heading in table.headings if heading.start >= len(head))
        return cells, [Span(heading.start - len(head), heading.end - len(head)) for heading in headings]


def _is_a_public_name(found: Candidate) -> bool:
    return found.public and found.type in READ_TYPES


def _code(paragraph: Paragraph) -> tuple[Span, ...]:
    if paragraph.in_program:
        return (Span(0, len(paragraph.text)),)
    fenced = [Span(0, paragraph.code_until)] if paragraph.code_until else []
    return tuple(sorted([*fenced, *code_regions(paragraph.text)]))


def _fences(text: str) -> list[Span]:
    """Fenced code, from the line that opens it to the one that closes it."""
    found: list[Span] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence["mark"] == opened["mark"]:
            found.append(Span(opened.start(), fence.end()))
            opened = None
    return found


def _code_until(block: Span, fences: Iterable[Span]) -> int:
    for fence in fences:
        if fence.start < block.start < fence.end:
            return min(fence.end, block.end) - block.start
    return 0


def _joined(parts: Sequence[tuple[int, Impression]]) -> Impression:
    """One impression of several, each from where it starts."""
    if len(parts) == 1:
        return parts[0][1]
    candidates = tuple(candidate.moved(start) for start, part in parts for candidate in part.candidates)
    hints = (
        tuple(
            Span(span.start + start, span.end + start)
            for start, part in parts
            for span in getattr(part.hints, one.name)
        )
        for one in fields(Hints)
    )
    return Impression(candidates, Hints(*hints))


def _doubtful(text: str, seen: Impression) -> Iterator[Span]:
    """Stretches around what the tagger takes neither surely for a value nor for none; names have a capital letter."""
    settled = {candidate.span for candidate in seen.candidates if candidate.score >= _BEYOND_DOUBT}
    start = end = 0
    for hint in sorted(seen.hints.named):
        if hint in settled or not _CAPITAL.search(text, hint.start, hint.end):
            continue
        if hint.start - _NEAR > end:
            if end:
                yield Span(start, end)
            start = _word_edge(text, hint.start - _NEAR, hint.start)
        end = _word_edge(text, hint.end + _NEAR, len(text))
    if end:
        yield Span(start, end)


def _word_edge(text: str, at: int, limit: int) -> int:
    """The next place from ``at`` on where a word ends, or ``limit``."""
    if at <= 0:
        return 0
    edge = _WORDS_EDGE.search(text, at, limit)
    return edge.end() if edge else min(limit, len(text))


def _is_in(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end


def _is_part(span: Span, whole: Span) -> bool:
    return span != whole and span.overlaps(whole)
