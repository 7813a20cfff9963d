"""Leads the room: a text and a profile in, findings out.

Paragraphs are read and settled one by one and remembered, so that an edit costs no more than the paragraph it is in.
What is found in one of them is looked for in the others.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from desktop_app.detect import language_model
from desktop_app.detect.arbiter import settle
from desktop_app.detect.candidate import Candidate
from desktop_app.detect.completion import completed
from desktop_app.detect.elsewhere import Sought
from desktop_app.detect.paragraphs import Paragraph, ParagraphReader, paragraphs
from desktop_app.detect.plausibility import READ_TYPES, is_wording, look, within_program
from desktop_app.detect.recognizers import all_recognizers
from desktop_app.detect.recognizers.names import NamesReader
from desktop_app.detect.recognizers.tables import TablesRecognizer
from desktop_app.detect.selection import wanted
from desktop_app.errors import TextTooLong, TextUnreadable
from desktop_app.inference.loading import load
from desktop_app.inference.memory import Memory
from desktop_app.inference.registry import versions
from desktop_app.inference.resident import resident_mib
from desktop_app.inference.tagging import Tagger
from desktop_app.mentions import Mention
from desktop_app.vocabulary import HIDDEN_BY, EntityType, Finding, ModelHealth, Profile, Span

LONGEST_TEXT = 2_000_000
"""Code points that are read in one go: about a thousand pages."""

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_TAGGER = "pii"
_REMEMBERED = 8_192
"""Paragraphs; a text is read again once its values are hidden, and what held none need not be."""
_BATCH = 32
"""Paragraphs read at once."""
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

    It may be asked from any thread; one text is read at a time.

    Raises:
        ModelMissing: a model is not installed.
        ModelDamaged: a model's files are not as shipped.
        ModelUnfit: a model fails its self-test, and there is no other version of it.
    """

    def __init__(self) -> None:
        self._tagger = load(Tagger, versions(_TAGGER))
        before = resident_mib()
        health, language = language_model.best()
        self._language_health = replace(health, memory_mib=max(0.0, resident_mib() - before))
        self._reader = ParagraphReader(
            self._tagger, NamesReader(language), all_recognizers(language), TablesRecognizer()
        )
        self._looks = Memory(partial(map, look), _REMEMBERED, _BATCH)
        self._paragraphs = Memory(self._read, _REMEMBERED, _BATCH)
        self._sought = {profile: Sought({}, None, profile) for profile in Profile}
        self._reading = threading.Lock()

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """Private values in ``text`` that ``profile`` covers, in order and without overlap.

        Raises:
            TextTooLong: more than ``LONGEST_TEXT`` code points.
            TextUnreadable: the text holds a lone surrogate.
        """
        _check(text)
        with self._reading:
            return self._findings(text, profile)

    def _findings(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        places = self._placed(text)
        read = self._paragraphs.ask(paragraph for _, paragraph in places)
        sought = self._seek(profile, [paragraph.values(profile) for paragraph in read])
        return tuple(
            _moved(finding, start)
            for (start, _), paragraph in zip(places, read, strict=True)
            for finding in paragraph.findings(profile, sought)
        )

    def _placed(self, text: str) -> list[tuple[int, Paragraph]]:
        """The paragraphs and where each starts, those of a program marked as such."""
        places = list(paragraphs(text))
        within = within_program(self._looks.ask(paragraph.text for _, paragraph in places))
        return [
            (start, replace(paragraph, in_program=True) if inside else paragraph)
            for (start, paragraph), inside in zip(places, within, strict=True)
        ]

    def models(self) -> tuple[ModelHealth, ...]:
        """The models detection runs on, with their checksums and how they fare."""
        return (self._tagger.health(), self._language_health)

    def accelerate(self) -> None:
        """Moves models to an accelerator where one is offered and worth it; may take seconds where there are some."""
        self._tagger.accelerate()

    def paragraphs_read(self) -> int:
        """How many paragraphs have been read so far; what is remembered is not read again."""
        return self._paragraphs.worked_out

    def _read(self, read: Sequence[Paragraph]) -> Iterable[_Read]:
        return (
            _Read(paragraph, candidates) for paragraph, candidates in zip(read, self._reader.read(read), strict=True)
        )

    def _seek(self, profile: Profile, found: Iterable[Mapping[str, EntityType]]) -> Sought:
        """What is looked for everywhere, with what it was when a text was last read."""
        types: dict[str, EntityType] = {}
        for values in found:
            types |= values
        if types != self._sought[profile].types:
            self._sought[profile] = Sought(types, self._sought[profile].types, profile)
        return self._sought[profile]


class _Read:
    """A paragraph that was read, with what has been made of it for each profile.

    Args:
        paragraph: what was read.
        candidates: all that may be private in it.
    """

    def __init__(self, paragraph: Paragraph, candidates: tuple[Candidate, ...]) -> None:
        self._paragraph = paragraph
        self._candidates = candidates
        self._alone: dict[Profile, tuple[Finding, ...]] = {}
        self._values: dict[Profile, dict[str, EntityType]] = {}
        self._mentions: dict[Profile, tuple[Sought, list[Mention], tuple[Finding, ...]]] = {}

    def values(self, profile: Profile) -> Mapping[str, EntityType]:
        """The values found here that mean the same elsewhere."""
        if profile not in self._values:
            settled = settle(candidate for candidate in self._candidates if wanted(candidate, profile))
            self._alone[profile] = completed(self._paragraph.text, settled, HIDDEN_BY[profile])
            values = ((finding.span.of(self._paragraph.text), finding.type) for finding in self._alone[profile])
            self._values[profile] = {value: kind for value, kind in values if _means_the_same_elsewhere(value, kind)}
        return self._values[profile]

    def findings(self, profile: Profile, sought: Sought) -> tuple[Finding, ...]:
        """The findings here, with those that were found because the same value stands elsewhere."""
        last = self._mentions.get(profile)
        if last is None or last[0] is not sought:
            known = last[1] if last and last[0].types is sought.before else None
            mentions = sought.mentions(self._paragraph.text, known)
            alone = self._alone[profile]
            repeats = [
                candidate
                for candidate in sought.candidates(mentions, alone)
                if not self._paragraph.takes_for_code(candidate)
            ]
            findings = settle([*map(_as_candidate, alone), *repeats]) if repeats else alone
            self._mentions[profile] = sought, mentions, findings
        return self._mentions[profile][2]


def _means_the_same_elsewhere(value: str, entity_type: EntityType) -> bool:
    return entity_type in _REPEATED_ELSEWHERE and not (entity_type in READ_TYPES and is_wording(value))


def _check(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise TextTooLong(len(text), LONGEST_TEXT)
    surrogate = _SURROGATE.search(text)
    if surrogate:
        raise TextUnreadable(surrogate.start())


def _moved(finding: Finding, by: int) -> Finding:
    span = Span(finding.span.start + by, finding.span.end + by)
    return Finding(span, finding.type, finding.score, finding.why)


def _as_candidate(finding: Finding) -> Candidate:
    return Candidate(finding.span, finding.type, finding.score, finding.why, certain=True)
