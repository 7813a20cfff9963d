"""From token scores to spans: the rule the product is expected to follow.

A token's score for a kind is the sum of its B and I probabilities. A token counts as a kind when that
kind's score is the highest and reaches the kind's threshold. Neighbouring tokens of one kind form a
span; a new span starts only where B beats I at the beginning of a word. A part of a word never stands
alone: a span grows to the whole word it touches. A single unmarked token between two spans of one kind,
with nothing but punctuation in it, is bridged. A span's score is its highest token score.

Merely named kinds make no spans of their own. Their probabilities are added to those of the private kinds they resemble
(`with_named`): always for whoever wants every name, and else until the model is nine parts in ten sure that a name is
merely named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from labels import NAMED, OUTSIDE, PRIVATE_KINDS, begin, inside
from numpy.typing import NDArray

BRIDGE = re.compile(r"[\s.,:;/\\@_+'’()&|#-]{1,3}")
BRIDGED = frozenset(
    {
        "ADDRESS",
        "EMAIL_ADDRESS",
        "URL",
        "PHONE_NUMBER",
        "SECRET",
        "PASSWORD",
        "IP_ADDRESS",
        "MAC_ADDRESS",
        "GOVERNMENT_ID",
        "BANK_ACCOUNT",
        "CREDIT_CARD_NUMBER",
        "MEDICAL_ID",
        "ACCOUNT_ID",
        "VEHICLE",
        "DEVICE",
        "DATE",
        "DATE_OF_BIRTH",
        "COORDINATES",
        "MONEY",
        "CRYPTO_WALLET",
        "USERNAME",
        "PERSON",
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """A predicted span."""

    start: int
    end: int
    kind: str
    score: float


def probabilities(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Softmax over the last axis."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True), dtype=np.float32)


def kind_scores(token_probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """[tokens, private kinds]: B plus I."""
    marks = np.delete(token_probabilities, OUTSIDE, axis=-1)
    return (marks[..., 0::2] + marks[..., 1::2])[..., : len(PRIVATE_KINDS)]


def with_named(token_probabilities: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    """The same probabilities with those of merely named kinds added to the private kinds they resemble.

    Only where the private kind has at least `share` of the two together, from 0 (always) to 1 (never).
    """
    total = token_probabilities.copy()
    for named, kind in NAMED.items():
        private = token_probabilities[..., [begin(kind), inside(kind)]]
        merely = token_probabilities[..., [begin(named), inside(named)]]
        enough = private.sum(axis=-1) >= share * (private.sum(axis=-1) + merely.sum(axis=-1))
        total[..., [begin(kind), inside(kind)]] += merely * enough[..., np.newaxis]
    return total


def spans_of(
    text: str,
    offsets: Sequence[tuple[int, int]],
    word_starts: Sequence[bool],
    token_probabilities: NDArray[np.float32],
    thresholds: NDArray[np.float32],
) -> list[Found]:
    """Spans of one text from the probabilities of its tokens."""
    scores = kind_scores(token_probabilities)
    best = scores.argmax(axis=-1)
    top = scores.max(axis=-1)
    active = top >= thresholds[best]
    begins = (
        token_probabilities[np.arange(len(best)), 2 * best + 1]
        > token_probabilities[np.arange(len(best)), 2 * best + 2]
    )
    found: list[Found] = []
    for number, (start, end) in enumerate(offsets):
        if not active[number]:
            continue
        kind = PRIVATE_KINDS[best[number]]
        last = found[-1] if found else None
        follows = (
            last is not None
            and last.kind == kind
            and number > 0
            and active[number - 1]
            and best[number - 1] == best[number]
        )
        if last is not None and follows and not (begins[number] and word_starts[number]):
            found[-1] = Found(last.start, end, kind, max(last.score, float(top[number])))
        else:
            found.append(Found(start, end, kind, float(top[number])))
    return bridge(text, whole_words(text, found))


def whole_words(text: str, found: list[Found]) -> list[Found]:
    """Grow spans to the letters and digits they touch; overlapping spans merge into the stronger kind."""
    grown: list[Found] = []
    for span in found:
        start, end = span.start, span.end
        while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
            end += 1
        if grown and start < grown[-1].end:
            last = grown.pop()
            kind = last.kind if last.score >= span.score else span.kind
            grown.append(Found(last.start, max(end, last.end), kind, max(last.score, span.score)))
        else:
            grown.append(Found(start, end, span.kind, span.score))
    return grown


def bridge(text: str, found: list[Found]) -> list[Found]:
    """Join two spans of one kind that only a little punctuation separates."""
    joined: list[Found] = []
    for span in found:
        last = joined[-1] if joined else None
        gap = text[last.end : span.start] if last else ""
        near = last is not None and last.kind == span.kind and span.kind in BRIDGED
        inner = (
            near
            and gap
            and not gap.isspace()
            and BRIDGE.fullmatch(gap)
            and "\n" not in gap
            and gap.strip() not in (",", ";", "|")
        )
        if last is not None and inner:
            joined[-1] = Found(last.start, span.end, span.kind, max(last.score, span.score))
        else:
            joined.append(span)
    return joined
