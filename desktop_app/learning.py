"""Learns from what the person decides about single values, so that they need not decide it again.

What comes out are terms and thresholds, each with the decisions it rests on; there is nothing hidden in it, and each
can be forgotten. It learns quickly to hide and slowly to let pass, and never to let pass a secret or a number that can
be proved. Where decisions are kept is not this file's matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile

from desktop_app.errors import BadRequest
from desktop_app.mentions import fold
from desktop_app.terms import can_be_freed, check
from desktop_app.vocabulary import Draft, EntityType, Finding, Term, Threshold

KEPT_BEFORE_FREED = 2
"""Conversations, one after the other, in which a value was let through before it is no longer hidden."""
KEPT_BEFORE_TRUSTED = 8
"""Values that were let through, and none that was not: by the rule of succession, nine in ten of the next are too."""
HIGHEST_THRESHOLD = 0.5
"""What is found with more certainty than this is always hidden, whatever was let through."""
_TELLS_LITTLE = frozenset(
    {
        EntityType.COUNTRY,
        EntityType.DATE,
        EntityType.JOB_TITLE,
        EntityType.LOCATION,
        EntityType.MONEY,
        EntityType.ORGANIZATION,
    }
)
"""Types that have a threshold at all: alone, a value of theirs leads to nobody and tells nothing intimate."""
_STEPS = tuple(step / 20 for step in range(1, round(HIGHEST_THRESHOLD * 20) + 1))
"""Thresholds that are tried."""
_ELSEWHERE_ANOTHER = frozenset({EntityType.AGE, EntityType.DATE, EntityType.DATE_OF_BIRTH, EntityType.MONEY})
"""Types whose values are numbers that mean something else in another place: 31 may be an age here and a page there."""
_MERELY_READ = "reads like"
"""How the reason of a finding begins that nothing but a model's impression speaks for."""
_WHY = "you hid it in an earlier conversation"


class Verdict(StrEnum):
    """What was decided about a value: it was found and hidden, found and let through, or not found and hidden."""

    HIDDEN = "hidden"
    KEPT = "kept"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of one value in one conversation.

    Attributes:
        score: how sure detection was where the value merely read like its type, 0 to 1; None for all others.
    """

    value: str
    type: EntityType
    verdict: Verdict
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Learned:
    """What follows from the decisions.

    Attributes:
        terms: values that are hidden, or let pass, from now on.
        thresholds: types of which what is barely believed is let pass; at most one a type.
        kept: for each threshold, how many values were let through below it.
    """

    terms: tuple[Term, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    kept: tuple[int, ...] = ()


def decisions_of(draft: Draft) -> tuple[Decision, ...]:
    """What the person decides by sending a draft; nothing where it goes to a server that may read everything."""
    if draft.outgoing.destination.trusted:
        return ()
    marked = {mark.value: mark.type for mark in draft.choices.marked if mark.value in draft.prepared.original}
    decisions = {value: Decision(value, type_, Verdict.MARKED) for value, type_ in marked.items()}
    for finding in draft.prepared.findings:
        value = finding.span.of(draft.prepared.original)
        verdict = Verdict.KEPT if value in draft.choices.kept else Verdict.HIDDEN
        score = finding.score if finding.why.startswith(_MERELY_READ) else None
        decisions.setdefault(value, Decision(value, finding.type, verdict, score))
    return tuple(decisions.values())


def learned(decisions: Iterable[Decision]) -> Learned:
    """What follows from decisions, given in the order in which they were made."""
    by_value: dict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        by_value[plain(decision.value)].append(decision)
    terms = tuple(term for about_one in by_value.values() for term in _terms(about_one))
    thresholds = list(_thresholds(by_value.values()))
    return Learned(terms, tuple(each for each, _ in thresholds), tuple(kept for _, kept in thresholds))


def believed(findings: tuple[Finding, ...], thresholds: Iterable[Threshold]) -> tuple[Finding, ...]:
    """The findings without those that merely read like their type and lie below its threshold."""
    lowest = {threshold.type: threshold.score for threshold in thresholds}
    if not lowest:
        return findings
    return tuple(
        finding
        for finding in findings
        if not finding.why.startswith(_MERELY_READ) or finding.score >= lowest.get(finding.type, 0.0)
    )


def together(own: tuple[Term, ...], also: tuple[Term, ...]) -> tuple[Term, ...]:
    """The person's own list, and what was learned about values that it says nothing about."""
    if not also:
        return own
    said = {plain(term.text) for term in own}
    return (*own, *(term for term in also if plain(term.text) not in said))


def plain(value: str) -> str:
    """What two writings of one value have in common."""
    return fold(value.strip())[0]


def _terms(about_one: Sequence[Decision]) -> Iterator[Term]:
    """The term that follows from all decisions about one value, if one does."""
    newest_first = about_one[::-1]
    let_through = sum(1 for _ in takewhile(lambda decision: decision.verdict is Verdict.KEPT, newest_first))
    not_let_through = takewhile(lambda decision: decision.verdict is not Verdict.KEPT, newest_first)
    mark = next((decision for decision in not_let_through if decision.verdict is Verdict.MARKED), None)
    term = None
    if mark is not None:
        term = Term(mark.value, always=mark.type, why=_WHY)
    elif let_through >= KEPT_BEFORE_FREED and all(_can_be_freed_anywhere(decision.type) for decision in about_one):
        term = Term(newest_first[0].value)
    if term is not None and _usable(term):
        yield term


def _thresholds(by_value: Iterable[Sequence[Decision]]) -> Iterator[tuple[Threshold, int]]:
    """The thresholds, each with the number of values it rests on; none for a type of which values were missed."""
    scored: dict[EntityType, list[tuple[float, bool]]] = defaultdict(list)
    missed: set[EntityType] = set()
    for about_one in by_value:
        missed |= {decision.type for decision in about_one if decision.verdict is Verdict.MARKED}
        last = about_one[-1]
        if last.score is not None and last.type in _TELLS_LITTLE:
            scored[last.type].append((last.score, last.verdict is Verdict.KEPT))
    for type_ in sorted(scored.keys() - missed):
        below = {step: [kept for score, kept in scored[type_] if score < step] for step in _STEPS}
        sure = [step for step in _STEPS if len(below[step]) >= KEPT_BEFORE_TRUSTED and all(below[step])]
        if sure:
            most = len(below[sure[-1]])
            yield Threshold(type_, next(step for step in sure if len(below[step]) == most)), most


def _can_be_freed_anywhere(type_: EntityType) -> bool:
    return can_be_freed(type_) and type_ not in _ELSEWHERE_ANOTHER


def _usable(term: Term) -> bool:
    """Whether the term can be told from chance; one that lets through is held to what is asked of one that hides."""
    try:
        check(replace(term, always=term.always or EntityType.PERSON))
    except BadRequest:
        return False
    return True
