"""Holds every change of wording to what was said: no placeholder, number, code, address or negation comes or goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_app.vocabulary import Edit

_KEPT = re.compile(
    r"(?P<placeholder>\\?\[\s?[A-Za-z][A-Za-z _\\-]*?[ _\\-]+\d+\s?\\?\]|\[[A-Z][A-Z_]+\])|"
    r"(?P<code>```.*?```|`[^`\n]+`)|"
    r"(?P<item>(?m:^)\d{1,2}\. )|(?P<address>\b[a-z][a-z0-9+.-]*://\S+|\bwww\.\S+|\S+@\S+)|"
    r"(?P<number>\d+(?:[.,:/]\d+)*)",
    re.DOTALL,
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|"
    r"(?:do|does|did|is|are|was|were|has|have|had|ca|wo|could|should|would|must|need|ai)n['’]?t)\b",
    re.IGNORECASE,
)
_DRIFT = 0.65
"""Least cosine between a request and its clearer form. Calibrated on 80 pairs of the project's own (``drift.tsv`` among
the quality sets): of 40 faithful rewrites the furthest is at 0.73, and one of 40 that say something else passes, at
0.70. The 60 clearer forms the room made of telegraphic prompts were all at 0.73 or above."""

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


def what_must_stay(text: str) -> Counter[str]:
    """Placeholders, code, addresses, numbers and negations of a text, each as often as it occurs."""
    # The numbers of a list are its layout.
    kept = Counter(match.group() for match in _KEPT.finditer(text) if match.lastgroup != "item")
    return kept + Counter({"negation": len(_NEGATION.findall(text))})


def keeps(text: str, edit: Edit) -> bool:
    """Whether an edit leaves all of that as it is, seen with the words it joins.

    Args:
        text: what the edit is about.
        edit: a change of it.
    """
    start, end = edit.span.start, edit.span.end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    before = text[start:end]
    after = text[start : edit.span.start] + edit.after + text[edit.span.end : end]
    return what_must_stay(before) == what_must_stay(after)


def drifts(before: str, after: str, encode: Encode) -> bool:
    """Whether a rewrite is too far from what was written to say the same."""
    if before == after:
        return False
    one, other = encode([before, after])
    return float(one @ other) < _DRIFT
