"""Settles overlaps: of all that the recognizers claim, which findings stand.

What is certain (a checksum, a key's shape, a label) wins over what merely reads like a name; then the longer stretch;
then the surer one. A loser that sticks out beyond the winner is not forgotten: the winner grows to cover it when the
two are of one kind, so that no part of a value stays behind.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from desktop_app.detect.candidate import Candidate
from desktop_app.vocabulary import EntityType, Finding, Span

_SPECIFIC = (
    EntityType.SECRET,
    EntityType.PASSWORD,
    EntityType.EMAIL_ADDRESS,
    EntityType.CREDIT_CARD_NUMBER,
    EntityType.GOVERNMENT_ID,
    EntityType.BANK_ACCOUNT,
    EntityType.DATE_OF_BIRTH,
    EntityType.ADDRESS,
)
"""Where two certain candidates cover the same stretch, the type that harms most when it leaks names it."""
_WORDY = frozenset({EntityType.ADDRESS, EntityType.ORGANIZATION, EntityType.PERSON, EntityType.LOCATION})
"""Types without a shape of their own, so that another source may know better where a value ends."""


def settle(candidates: Iterable[Candidate]) -> tuple[Finding, ...]:
    """Findings in order and without overlap."""
    standing: list[Candidate] = []  # in order and without overlap, but for the ends that grew
    for candidate in sorted(candidates, key=_rank):
        index = bisect_left(standing, candidate.span, key=lambda other: other.span)
        near = range(max(0, index - 2), min(len(standing), index + 2))
        rivals = [at for at in near if standing[at].span.overlaps(candidate.span)]
        if not rivals:
            standing.insert(index, candidate)
        elif len(rivals) == 1:
            standing[rivals[0]] = _grown(standing[rivals[0]], candidate)
    return tuple(Finding(c.span, c.type, round(c.score, 3), c.why) for c in _without_overlap(standing))


def _rank(candidate: Candidate) -> tuple[bool, int, int, float, Span]:
    specific = _SPECIFIC.index(candidate.type) if candidate.type in _SPECIFIC else len(_SPECIFIC)
    length = candidate.span.end - candidate.span.start
    return (not candidate.certain, -length, specific, -candidate.score, candidate.span)


def _grown(winner: Candidate, loser: Candidate) -> Candidate:
    if winner.certain and (winner.type is not loser.type or winner.type not in _WORDY):
        return winner
    span = Span(min(winner.span.start, loser.span.start), max(winner.span.end, loser.span.end))
    return replace(winner, span=span)


def _without_overlap(ordered: list[Candidate]) -> Iterable[Candidate]:
    # Growing can make two neighbours touch; the later one then keeps what is left of it.
    end = 0
    for candidate in ordered:
        if candidate.span.start >= end:
            yield candidate
        elif candidate.span.end > end:
            yield replace(candidate, span=Span(end, candidate.span.end))
        end = max(end, candidate.span.end)
