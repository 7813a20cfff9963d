"""Shortens a long prompt to the sentences that say most of it; nothing is reworded."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_app.enhance.guards import Encode
from desktop_app.enhance.requests import requests
from desktop_app.enhance.words import sentences
from desktop_app.terms import Places
from desktop_app.vocabulary import Choice, Edit, Offer, Span

_LONG = 12
"""Sentences; a shorter prompt is short enough."""
_LIKENESS = 0.7
"""How much being near the whole counts against being unlike what was chosen (maximal marginal relevance, Carbonell and
Goldstein 1998)."""


def shortening(text: str, closed: Sequence[Span], encode: Encode) -> Offer | None:
    """An offer to keep half or a quarter of the sentences, or None for a prompt that is not long.

    Requests, and sentences with something that must not change (a placeholder, code, a number), are always kept.

    Args:
        text: a protected text.
        closed: its stretches that must stay, in order.
        encode: texts to vectors of length 1.
    """
    spans = list(sentences(text))
    if len(spans) < _LONG:
        return None
    asked = requests(text)
    staying = Places([*asked, *closed])
    fixed = {index for index, span in enumerate(spans) if staying.touch(span)}
    order = _by_weight(encode([span.of(text) for span in spans]), fixed)
    choices = []
    for share, label in ((0.5, "half of it"), (0.25, "a quarter of it")):
        kept = set(order[: max(len(fixed), round(share * len(spans)))])
        choices.append(Choice(label, _left_out(text, spans, kept)))
    return Offer("shorten", "The prompt is long. Keep only what says most?", tuple(choices))


def _by_weight(vectors: NDArray[np.float32], fixed: set[int]) -> list[int]:
    """Sentences, the fixed first and then by what each adds."""
    centre = vectors.mean(axis=0)
    chosen = sorted(fixed)
    while len(chosen) < len(vectors):
        left = [index for index in range(len(vectors)) if index not in set(chosen)]
        near = vectors[left] @ centre
        like = (vectors[left] @ vectors[chosen].T).max(axis=1) if chosen else np.zeros(len(left))
        chosen.append(left[int((_LIKENESS * near - (1 - _LIKENESS) * like).argmax())])
    return chosen


def _left_out(text: str, spans: Sequence[Span], kept: set[int]) -> tuple[Edit, ...]:
    edits = []
    for index, span in enumerate(spans):
        if index not in kept:
            end = spans[index + 1].start if index + 1 < len(spans) else span.end
            gap = Span(span.start, end)
            edits.append(Edit(gap, gap.of(text), "", "shortening", "says little that the kept sentences do not"))
    return tuple(edits)
