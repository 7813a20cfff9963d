"""The street in one place: a text in; what is private, what protects it and how it would read out.

The engine knows no network, no disk but its models, and no window. It keeps no text between calls but what its
detector remembers of paragraphs it has read; a conversation's vault comes in with each call and goes out with the
result.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import psutil

from desktop_app.mentions import Mentions
from desktop_app.protect.conceal import conceal
from desktop_app.protect.restore import Restorer
from desktop_app.protect.verify import verify
from desktop_app.vocabulary import (
    Choices,
    DomainCard,
    Edit,
    EngineHealth,
    Enhanced,
    Finding,
    Leak,
    Level,
    Outgoing,
    Prepared,
    Profile,
    Protected,
    Span,
    Vault,
)

if TYPE_CHECKING:  # loaded when first needed: a window imports this module for what is light in it
    from desktop_app.detect.detector import Detector
    from desktop_app.domains.analyst import Analyst
    from desktop_app.enhance.enhancer import Enhancer

__all__ = ["Engine", "Restorer", "conceal"]

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

    def warm_up(self) -> None:
        """Loads everything, which takes about three seconds, and reads a first text with it."""
        self.prepare(_PROBE, Choices(), Vault())

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """Private values in ``text`` that ``profile`` covers, in order and without overlap."""
        return self._detector.detect(text, profile)

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected:
        """``text`` with its private values replaced; its wording is not touched."""
        return self._settled(text, choices, vault, Level.OFF).protected

    def enhance(self, text: str, level: Level) -> Enhanced:
        """``text`` in better wording; placeholders, code, addresses and quotations stay as they are."""
        return self._enhancer.enhance(text, level)

    def analyze(self, text: str) -> DomainCard | None:
        """What ``text`` is about, or None."""
        return self._analyst.analyze(text)

    def prepare(self, text: str, choices: Choices, vault: Vault) -> Prepared:
        """The whole street: what is private in ``text``, what takes its place, and how it would read."""
        settled = self._settled(text, choices, vault, choices.level)
        return Prepared(
            original=text,
            findings=settled.findings,
            protected=settled.protected,
            edits=settled.enhanced.edits,
            text=settled.enhanced.text,
            card=self._analyst.analyze(settled.enhanced.text),
        )

    def verify(self, outgoing: Outgoing, vault: Vault, choices: Choices) -> tuple[Leak, ...]:
        """What would slip out with a request, looked for in its very bytes."""
        return verify(
            outgoing.body, outgoing.note, vault, choices.kept, lambda text: self._detector.detect(text, choices.profile)
        )

    def health(self) -> EngineHealth:
        """Models, memory and the time a fixed prompt takes."""
        return EngineHealth(
            models=self._detector.models(),
            memory_mib=psutil.Process().memory_info().rss / 2**20,
            probe_ms=statistics.median(self._probe(run) for run in range(_PROBE_RUNS)),
            connections_refused=self._connections_refused(),
            isolation=self._isolation,
        )

    def close(self) -> None:
        """Nothing to end in this process."""

    @cached_property
    def _detector(self) -> Detector:
        from desktop_app.detect.detector import Detector

        return Detector()

    @cached_property
    def _enhancer(self) -> Enhancer:
        from desktop_app.enhance.enhancer import Enhancer

        return Enhancer()

    @cached_property
    def _analyst(self) -> Analyst:
        from desktop_app.domains.analyst import Analyst

        return Analyst()

    def _settled(self, text: str, choices: Choices, vault: Vault, level: Level) -> _Settled:
        """Hides and rewrites until reading the result again finds nothing new.

        With one value hidden the words around it read differently, and so do corrected words. What turns up then is
        hidden too if the person wrote it, and the correction is dropped if that is where it came from.
        """
        from desktop_app.protect.protector import protect

        findings = _with_marks(text, self._detector.detect(text, choices.profile), choices)
        undone = choices.undone
        for _ in range(_ROUNDS):
            protected = protect(text, findings, choices, vault)
            enhanced = self._reworded(protected.text, level, undone)
            strays = [
                finding
                for finding in self._detector.detect(enhanced.text, choices.profile)
                if finding.span.of(enhanced.text) not in choices.kept
            ]
            if not strays:
                break
            rewording = _Alignment((edit.span, len(edit.after)) for edit in enhanced.edits)
            hiding = _Alignment((r.source, len(r.text)) for r in protected.replacements)
            missed: list[Finding] = []
            for stray in strays:
                causes = {(edit.before, edit.after) for edit in rewording.made(enhanced.edits, stray.span)}
                undone |= causes
                if not causes:
                    missed.append(replace(stray, span=hiding.before(rewording.before(stray.span))))
            findings = _joined(findings, missed)
        return _Settled(findings, protected, enhanced)

    def _reworded(self, text: str, level: Level, undone: frozenset[tuple[str, str]]) -> Enhanced:
        return Enhanced(text, ()) if level is Level.OFF else self._enhancer.enhance(text, level, undone)

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
