"""Leads the room: a text and a profile in, findings out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from desktop_app.blocks import blocks
from desktop_app.detect import language_model
from desktop_app.detect.arbiter import settle
from desktop_app.detect.candidate import Candidate
from desktop_app.detect.plausibility import READ_TYPES, claimed_by_tagger, code_regions, drawn_by_lot, second_thought
from desktop_app.detect.recognizers import all_recognizers
from desktop_app.detect.recognizers.tagger import impression
from desktop_app.detect.selection import wanted
from desktop_app.errors import TextTooLong, TextUnreadable
from desktop_app.inference.registry import registered
from desktop_app.inference.tagging import Tagger
from desktop_app.mentions import Mentions
from desktop_app.vocabulary import EntityType, Finding, ModelHealth, Profile, Span

LONGEST_TEXT = 2_000_000
"""Code points that are read in one go: about a thousand pages."""

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_PLACEHOLDER = re.compile(rf"\[(?:{'|'.join(EntityType)})(?:_\d+)?\]")
_TAGGER = "pii"
_REMEMBERED_BLOCKS = 8_192
"""Paragraphs; a text is read again once its values are hidden, and what held none need not be."""
_NUMBERS = frozenset(
    {
        EntityType.BANK_ACCOUNT,
        EntityType.CREDIT_CARD_NUMBER,
        EntityType.GOVERNMENT_ID,
        EntityType.MEDICAL_ID,
        EntityType.PHONE_NUMBER,
    }
)
_REPEATED_ELSEWHERE = frozenset(EntityType) - {
    EntityType.AGE,
    EntityType.COUNTRY,
    EntityType.DATE,
    EntityType.HEALTH,
    EntityType.JOB_TITLE,
    EntityType.MONEY,
    EntityType.NRP,
}
"""Types whose value means the same wherever it stands; a number of years or euros need not."""


class Detector:
    """Finds private values. Loads its models when it is made, which takes a second or two.

    Raises:
        ModelMissing: a model is not installed.
        ModelDamaged: a model's files are not as shipped.
    """

    def __init__(self) -> None:
        name = language_model.model_name()
        self._tagger = Tagger(registered()[_TAGGER])
        self._models = (self._tagger.health(), language_model.health(name))
        self._recognizers = all_recognizers(language_model.load(name))
        self._read = lru_cache(maxsize=_REMEMBERED_BLOCKS)(self._read_block)

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """Private values in ``text`` that ``profile`` covers, in order and without overlap.

        Raises:
            TextTooLong: more than ``LONGEST_TEXT`` code points.
            TextUnreadable: the text holds a lone surrogate.
        """
        _check(text)
        candidates = [
            candidate.moved(block.start)
            for block in blocks(text)
            for candidate in self._read(block.of(text))
            if wanted(candidate, profile)
        ]
        findings = settle(candidates)
        repeats = _repeats(text, findings)
        return settle([*map(_as_candidate, findings), *repeats]) if repeats else findings

    def models(self) -> tuple[ModelHealth, ...]:
        """The models detection runs on, with their checksums."""
        return self._models

    def _read_block(self, text: str) -> tuple[Candidate, ...]:
        return tuple(self._plausible(text))

    def _plausible(self, text: str) -> Iterator[Candidate]:
        code = code_regions(text)
        drawn = drawn_by_lot(text)
        placeholders = [Span(*match.span()) for match in _PLACEHOLDER.finditer(text)]
        read = impression(self._tagger, text)
        claims = (claim for claim in read.candidates if claimed_by_tagger(text, claim, code))
        for found in chain(claims, *(recognizer.find(text) for recognizer in self._recognizers)):
            merely_read = found.type in READ_TYPES and not found.certain
            kept = second_thought(text, found, code, read.hints) if merely_read else found
            if kept is None or any(place.overlaps(kept.span) for place in placeholders):
                continue
            if kept.type in _NUMBERS and any(_is_part(kept.span, whole) for whole in drawn):
                continue
            yield kept


def _is_part(span: Span, whole: Span) -> bool:
    return span != whole and span.overlaps(whole)


def _check(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise TextTooLong(len(text), LONGEST_TEXT)
    surrogate = _SURROGATE.search(text)
    if surrogate:
        raise TextUnreadable(surrogate.start())


def _repeats(text: str, findings: tuple[Finding, ...]) -> list[Candidate]:
    """Other places where a found value stands, however it is written there."""
    types = {finding.span.of(text): finding.type for finding in findings if finding.type in _REPEATED_ELSEWHERE}
    taken = {finding.span for finding in findings}
    return [
        Candidate(mention.span, types[mention.value], 0.8, "the same value stands elsewhere", certain=True)
        for mention in Mentions(types).find(text)
        if mention.span not in taken
    ]


def _as_candidate(finding: Finding) -> Candidate:
    return Candidate(finding.span, finding.type, finding.score, finding.why, certain=True)
