"""Turns a list of words into a pattern that finds any of them quickly."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(terms: Iterable[str]) -> str:
    """A pattern for any of the terms, the longest that fits.

    What terms begin with in common is compared once, letter by letter, so that hundreds of them cost little more than
    a few at each place of a text. For lists of words: it goes as deep as the longest term is long.
    """
    by_letter: dict[str, set[str]] = {}
    ends_here = False
    for term in terms:
        if term:
            by_letter.setdefault(term[0], set()).add(term[1:])
        else:
            ends_here = True
    branches = [re.escape(letter) + any_of(rest) for letter, rest in sorted(by_letter.items())]
    if not branches:
        return ""
    together = branches[0] if len(branches) == 1 and not ends_here else f"(?:{'|'.join(branches)})"
    return f"{together}?" if ends_here else together
