"""The street in one place: a text in; what is private, what protects it and how it would read out.

The engine knows no network, no disk but its models, and no window. It keeps no text between calls but what its
detector remembers of paragraphs it has read; a conversation's vault comes in with each call and goes out with the
result.
"""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.inference.course import Course
from desktop_app.inference.resident import resident_mib
from desktop_app.learning import believed
from desktop_app.mentions import Mentions
from desktop_app.people import People
from desktop_app.protect.conceal import conceal, secrets_of
from desktop_app.protect.numbering import PLACEHOLDER
from desktop_app.protect.passages import is_passage
from desktop_app.protect.restore import Restorer
from desktop_app.protect.tables import aggregate, aggregate_with_noise, tellable
from desktop_app.protect.usefulness import advise
from desktop_app.protect.verify import verify
from desktop_app.terms import Places, Terms
from desktop_app.vocabulary import (
    HIDDEN_BY,
    Aggregated,
    Choices,
    DomainCard,
    Edit,
    EngineHealth,
    Enhanced,
    EntityType,
    Finding,
    Leak,
    Level,
    Outgoing,
    Prepared,
    Profile,
    Protected,
    Rows,
    Span,
    Term,
    Threshold,
    Vault,
)

if TYPE_CHECKING:  # loaded when first needed: a window imports this module for what is light in it
    from desktop_app.detect.detector import Detector
    from desktop_app.domains.analyst import Analyst
    from desktop_app.enhance.enhancer import Enhancer
    from desktop_app.inference.encoding import Encoder
    from desktop_app.protect.nearness import Nearness

__all__ = ["Engine", "Restorer", "advise", "conceal", "is_passage"]

_ROUNDS = 3
"""Hiding a value can change how the words around it are read; after three rounds nothing new turned up in any trial."""
_PROBE = (
    "Dear Dr. Ada Example, my card 4111 1111 1111 1111 was charged twice. "
    "Please call me on +44 20 7946 0958, it are urgent."
)
_PROBE_RUNS = 5


class Engine:
    """Reads texts. Each room loads its models when it is first asked, or all of them in ``warm_up``.

    Every call that reads raises ModelMissing or ModelDamaged where a model is not as it should be.

    Args:
        isolation: what keeps this process from the network, for the health report.
        connections_refused: counts attempts to reach it.
    """

    def __init__(self, isolation: str, connections_refused: Callable[[], int]) -> None:
        self._isolation = isolation
        self._connections_refused = connections_refused
        self._terms: tuple[Term, ...] = ()
        self._list = Terms(())
        self._thresholds: tuple[Threshold, ...] = ()
        self._memory = Course()

    def warm_up(self) -> None:
        """Loads everything, which takes about three seconds, and reads a first text with it."""
        from desktop_app.enhance.grammar import read_dictionary

        threading.Thread(target=read_dictionary, name="dictionary", daemon=True).start()  # beside all the rest
        self.prepare(_PROBE, Choices(), Vault())

    def accelerate(self) -> None:
        """Moves models to an accelerator where one is offered and worth it; once, and in seconds where there are some.

        Texts can be read meanwhile from other threads.
        """
        self._detector.accelerate()

    def learn_terms(self, terms: tuple[Term, ...], thresholds: tuple[Threshold, ...] = ()) -> None:
        """Takes over the person's own list for all that follows, and how sure of a type one has to be to hide it.

        A list that is the one in force is not read again.
        """
        self._thresholds = thresholds
        if terms is not self._terms:
            self._terms = terms
            self._list = Terms(terms)

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """Private values in ``text`` that ``profile`` covers or their own list hides, in order and without overlap."""
        return self._list.applied(text, believed(self._detector.detect(text, profile), self._thresholds))

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected:
        """``text`` with its private values replaced; its wording is not touched."""
        return self._settled(text, choices, vault, Level.OFF).protected

    def aggregate(self, text: str, rows: Rows) -> Aggregated:
        """``text`` with its tables as ``rows`` says; comes before everything else, so that rows are not even read."""
        match rows:
            case Rows.AGGREGATE:
                return aggregate(text)
            case Rows.AGGREGATE_NOISE:
                return aggregate_with_noise(text)
        return Aggregated(text, ())

    def enhance(self, text: str, level: Level) -> Enhanced:
        """``text`` in better wording; placeholders, code, addresses and quotations stay as they are."""
        return self._enhancer.enhance(text, level)

    def weigh(self, text: str, proposal: str) -> Enhanced:
        """A protected ``text`` as another put it, if the guards of wording let that pass."""
        return self._enhancer.weigh(text, proposal)

    def analyze(self, text: str, domain: str | None = None) -> DomainCard | None:
        """What ``text`` is about, or None; read as ``domain`` if its name is given."""
        return self._analyst.analyze(text, domain)

    def prepare(self, text: str, choices: Choices, vault: Vault) -> Prepared:
        """The whole street: what is private in ``text``, what takes its place, and how it would read."""
        settled = self._settled(text, choices, vault, choices.level)
        self._memory.add(resident_mib())
        card = self._analyst.analyze(settled.enhanced.text)
        attached = self._attached(card, settled, choices)
        return Prepared(
            original=text,
            findings=settled.findings,
            protected=settled.protected,
            edits=(*settled.enhanced.edits, *attached),
            text=settled.enhanced.text + "".join(edit.after for edit in attached),
            card=card,
            advice=advise(text, settled.findings, choices),
            reading=settled.enhanced.reading,
            tables=tellable(text),
            dropped=settled.enhanced.dropped,
        )

    def verify(self, outgoing: Outgoing, vault: Vault, choices: Choices) -> tuple[Leak, ...]:
        """What would slip out with a request, looked for in its very bytes."""
        freed = {entry.value for entry in vault.entries if self._list.frees(entry.value, entry.type)}
        return verify(
            outgoing.body, outgoing.note, vault, choices.kept | freed, lambda text: self.detect(text, choices.profile)
        )

    def health(self) -> EngineHealth:
        """Models, memory and the time a fixed prompt takes."""
        self.accelerate()
        probe_ms = statistics.median(self._probe(run) for run in range(_PROBE_RUNS))
        return EngineHealth(
            models=(*self._detector.models(), *self._enhancer.models()),
            memory_mib=resident_mib(),
            probe_ms=probe_ms,
            connections_refused=self._connections_refused(),
            isolation=self._isolation,
            course_mib=self._memory.points(),
        )

    def close(self) -> None:
        """Nothing to end in this process."""

    @cached_property
    def _detector(self) -> Detector:
        from desktop_app.detect.detector import Detector

        return Detector()

    @cached_property
    def _encoder(self) -> Encoder:
        from desktop_app.inference.encoding import Encoder
        from desktop_app.inference.loading import load
        from desktop_app.inference.registry import versions

        return load(Encoder, versions("encoder"))

    @cached_property
    def _nearness(self) -> Nearness:
        from desktop_app.protect.nearness import Nearness

        return Nearness(lambda texts: self._encoder.encode(texts))  # loaded when a term is first looked for

    @cached_property
    def _enhancer(self) -> Enhancer:
        from desktop_app.enhance.enhancer import Enhancer

        return Enhancer(self._encoder)

    @cached_property
    def _analyst(self) -> Analyst:
        from desktop_app.domains.analyst import Analyst

        return Analyst(encoder=self._encoder)

    def _settled(self, text: str, choices: Choices, vault: Vault, level: Level) -> _Settled:
        """Hides and rewrites until reading the result again finds nothing new.

        With one value hidden the words around it read differently, and so do corrected words. What turns up then is
        hidden too if the person wrote it, and the correction is dropped if that is where it came from.
        """
        from desktop_app.protect.protector import protect

        findings = self._with_known(text, self.detect(text, choices.profile), choices, vault)
        findings = _with_marks(text, findings, choices)
        undone = choices.undone
        for _ in range(_ROUNDS):
            protected = protect(text, findings, choices, vault, self._nearness)
            enhanced = self._reworded(protected, level, undone)
            rewording = _Alignment((edit.span, len(edit.after)) for edit in enhanced.edits)
            strays = [
                finding
                for finding in self.detect(enhanced.text, choices.profile)
                if finding.span.of(enhanced.text) not in choices.kept
                and not _is_replacement(rewording.before(finding.span), protected)
            ]
            if not strays:
                break
            hiding = _Alignment((r.source, len(r.text)) for r in protected.replacements)
            missed: list[Finding] = []
            for stray in strays:
                causes = {(edit.before, edit.after) for edit in rewording.made(enhanced.edits, stray.span)}
                undone |= causes
                if not causes:
                    missed.append(replace(stray, span=hiding.before(rewording.before(stray.span))))
            findings = _joined(findings, missed)
        return _Settled(findings, protected, enhanced)

    def _with_known(
        self, text: str, findings: tuple[Finding, ...], choices: Choices, vault: Vault
    ) -> tuple[Finding, ...]:
        """The findings with what the conversation has hidden before, also where detection passes it over now."""
        hidden = secrets_of(vault, choices.kept)
        types = {
            entry.value: entry.type
            for entry in vault.entries
            if entry.type and entry.value in hidden and not self._list.frees(entry.value, entry.type)
        }
        if not types:
            return findings
        mentions = list(Mentions(types).find(text))
        if EntityType.PERSON in HIDDEN_BY[choices.profile]:
            names = [value for value, entity_type in types.items() if entity_type is EntityType.PERSON]
            mentions += People(names).find(text)
        placeholders = (Span(*match.span()) for match in PLACEHOLDER.finditer(text))
        taken = Places([*(finding.span for finding in findings), *placeholders])
        known = [
            Finding(mention.span, types[mention.value], 0.9, "hidden earlier in this conversation")
            for mention in mentions
            if not taken.cover(mention.span)
        ]
        return _joined(findings, known) if known else findings

    def _reworded(self, protected: Protected, level: Level, undone: frozenset[tuple[str, str]]) -> Enhanced:
        """The text in better wording, without a change to any replacement: a stand-in reads like any other word."""
        replaced = Places(made.target for made in protected.replacements)
        for _ in range(_ROUNDS if level is not Level.OFF else 0):
            enhanced = self._enhancer.enhance(protected.text, level, undone)
            changed = {(edit.before, edit.after) for edit in enhanced.edits if replaced.touch(edit.span)}
            if not changed:
                return enhanced
            undone |= changed
        return Enhanced(protected.text, ())

    def _attached(self, card: DomainCard | None, settled: _Settled, choices: Choices) -> tuple[Edit, ...]:
        """The card as an addition to the wording, where the person wants it along and has not taken it back."""
        from desktop_app.domains.attaching import attachment

        if card is None or not choices.attached_card:
            return ()
        edit = attachment(card, settled.protected.text)
        return (edit,) if edit is not None and (edit.before, edit.after) not in choices.undone else ()

    def _probe(self, run: int) -> float:
        started = time.perf_counter()
        self.prepare(f"{_PROBE} ({run})", Choices(), Vault())
        return (time.perf_counter() - started) * 1000


@dataclass(frozen=True, slots=True)
class _Settled:
    findings: tuple[Finding, ...]
    protected: Protected
    enhanced: Enhanced


class _Alignment:
    """Leads from a changed text back to the text before.

    Args:
        changes: the changed stretches of the text before, in order, each with its length after.
    """

    def __init__(self, changes: Iterable[tuple[Span, int]]) -> None:
        self._changes: list[tuple[Span, Span]] = []
        shift = 0
        for before, length in changes:
            after = Span(before.start + shift, before.start + shift + length)
            self._changes.append((before, after))
            shift += length - (before.end - before.start)

    def made(self, edits: Iterable[Edit], span: Span) -> Iterable[Edit]:
        """Those of the edits this alignment was made from whose new wording stands in ``span``."""
        return (edit for edit, (_, after) in zip(edits, self._changes, strict=True) if after.overlaps(span))

    def before(self, span: Span) -> Span:
        """The stretch of the text before that became ``span``; it covers every change it touches whole."""
        return Span(self._offset(span.start, at_end=False), self._offset(span.end, at_end=True))

    def _offset(self, offset: int, *, at_end: bool) -> int:
        shift = 0
        for before, after in self._changes:
            if offset < after.start or (at_end and offset == after.start):
                break
            if offset < after.end or (at_end and offset == after.end):
                return before.end if at_end else before.start
            shift = before.end - after.end
        return offset + shift


def _is_replacement(span: Span, protected: Protected) -> bool:
    """Whether a stretch of the protected text is, or is part of, what a style put there."""
    return any(made.target.start <= span.start and span.end <= made.target.end for made in protected.replacements)


def _with_marks(text: str, findings: tuple[Finding, ...], choices: Choices) -> tuple[Finding, ...]:
    types = {mark.value: mark.type for mark in choices.marked}
    marked = [Finding(m.span, types[m.value], 1.0, "you marked it") for m in Mentions(types).find(text)]
    return _joined(findings, marked)


def _joined(findings: tuple[Finding, ...], added: Iterable[Finding]) -> tuple[Finding, ...]:
    """All findings in order; what is added takes the place of others that it covers or cuts, and covers them whole."""
    added = list(added)
    joined: list[Finding] = []
    for finding in sorted([*findings, *added], key=lambda finding: finding.span):
        if joined and joined[-1].span.overlaps(finding.span):
            last = joined.pop()
            span = Span(last.span.start, max(last.span.end, finding.span.end))
            finding = replace(finding if finding in added else last, span=span)
        joined.append(finding)
    return tuple(joined)
