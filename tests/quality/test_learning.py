"""A person who corrects every mistake sees fewer of them again, and what they never corrected is found as before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from desktop_app.engine import Engine
from desktop_app.learning import KEPT_BEFORE_TRUSTED, Decision, Learned, Verdict, decisions_of, learned
from desktop_app.vocabulary import (
    Choices,
    Draft,
    EntityType,
    Finding,
    Mark,
    Outgoing,
    Prepared,
    Profile,
    Protected,
    Vault,
)
from tests.quality.own_sets import read
from tests.quality.texts import MarkedText
from tests.storage.drafts import OPENAI

_CONVERSATIONS = 2
"""A mistake is corrected so often."""


@pytest.fixture
def taught(engine: Engine) -> Iterator[Engine]:
    yield engine
    engine.learn_terms(())


def _texts(names: Sequence[str]) -> tuple[tuple[MarkedText, ...], tuple[MarkedText, ...]]:
    """Every other text to learn from, and the others."""
    texts = [marked for name in names for marked in read(name).texts]
    return tuple(texts[::2]), tuple(texts[1::2])


def _is_false(finding: Finding, marked: MarkedText) -> bool:
    return not any(finding.span.overlaps(span) for span in (*marked.unjudged, *(value.span for value in marked.values)))


def _mistakes(engine: Engine, texts: Sequence[MarkedText]) -> tuple[int, int]:
    """How many findings are false alarms, and how many values are not covered."""
    alarms = missed = 0
    for marked in texts:
        findings = engine.detect(marked.text, Profile.STRICT)
        alarms += sum(_is_false(finding, marked) for finding in findings)
        missed += len(_missed(findings, marked))
    return alarms, missed


def _missed(findings: Sequence[Finding], marked: MarkedText) -> list[Mark]:
    covered = {at for finding in findings for at in range(finding.span.start, finding.span.end)}
    return [
        Mark(value.span.of(marked.text), EntityType(value.type))
        for value in marked.values
        if not covered.issuperset(range(value.span.start, value.span.end))
    ]


def _corrections(engine: Engine, texts: Sequence[MarkedText]) -> list[Decision]:
    decisions: list[Decision] = []
    for marked in texts:
        text, findings = marked.text, engine.detect(marked.text, Profile.STRICT)
        kept = frozenset(finding.span.of(text) for finding in findings if _is_false(finding, marked))
        prepared = Prepared(text, findings, Protected(text, (), Vault()), (), text, None)
        choices = Choices(kept=kept, marked=tuple(_missed(findings, marked)))
        decisions += decisions_of(Draft(1, prepared, Outgoing(OPENAI, (), b"", ""), (), 0, choices=choices))
    return decisions


def _teach(engine: Engine, decisions: Sequence[Decision]) -> Learned:
    found = learned(decisions)
    engine.learn_terms(found.terms, found.thresholds)
    return found


def test_corrected_mistakes_come_back_less_and_nothing_is_lost_elsewhere(taught: Engine) -> None:
    corrected, others = _texts(["own_en", "own_clean_en"])
    before, before_elsewhere = _mistakes(taught, corrected), _mistakes(taught, others)
    found = _teach(taught, _corrections(taught, corrected) * _CONVERSATIONS)
    after, after_elsewhere = _mistakes(taught, corrected), _mistakes(taught, others)
    assert found.terms
    assert after[0] <= before[0] // 2
    assert after[1] <= before[1] // 2
    assert after_elsewhere[1] <= before_elsewhere[1]
    assert after_elsewhere[0] <= before_elsewhere[0] + 1


def test_even_someone_who_lets_much_through_loses_nothing_elsewhere(taught: Engine) -> None:
    seen, others = _texts(["own_en", "own_clean_en"])
    before = _mistakes(taught, others)
    barely = [
        Decision(f"{kind} {n}", kind, Verdict.KEPT, 0.49) for kind in EntityType for n in range(KEPT_BEFORE_TRUSTED)
    ]
    found = _teach(taught, [*_corrections(taught, seen), *barely])
    assert found.thresholds
    assert _mistakes(taught, others)[1] <= before[1]
