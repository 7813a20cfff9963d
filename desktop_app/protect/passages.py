"""The person's own links and calls that a secret stands in, so that these alone come back whole.

A secret never comes back inside an address that the model wrote. An address of the person's own is another matter: a
reply that repeats it, word for word between two spaces, takes the secret nowhere it had not been meant to go. Such a
passage is an entry of the vault that has no type; its replacement is the passage as it left, placeholders and all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop_app.protect.numbering import PLACEHOLDER
from desktop_app.protect.recognised import Reading, Recognised, Verdict, is_secret
from desktop_app.protect.surroundings import Place, Surroundings, is_followed_by_an_address
from desktop_app.vocabulary import FlagKind, Protected, Replacement, Span, Vault, VaultEntry

_Return = tuple[Replacement, str]
"""A replacement, and what a reply makes of it."""


def is_passage(entry: VaultEntry) -> bool:
    """Whether an entry is no value but a stretch of the person's own text around one."""
    return entry.type is None and entry.value != entry.replacement and not PLACEHOLDER.fullmatch(entry.replacement)


def passages(protected: Protected, returning: Sequence[_Return]) -> Iterator[VaultEntry]:
    """An entry for each passage of a protected text in which a secret would be withheld.

    Args:
        protected: the text.
        returning: its replacements in order, each with what a reply that repeats it becomes.
    """
    for span in _exposed(protected.text, returning):
        parts: list[str] = []
        end = span.start
        for made, back in returning:
            if span.start <= made.target.start < span.end:
                parts += [protected.text[end : made.target.start], back]
                end = made.target.end
        original = "".join([*parts, protected.text[end : span.end]])
        entry = VaultEntry(span.of(protected.text), original, None)
        if is_passage(entry):
            yield entry


def _exposed(text: str, returning: Sequence[_Return]) -> Iterator[Span]:
    """Where secrets stand in links or calls, each from the space before it to the first that it ends at."""
    surroundings = Surroundings()
    starts = [0]  # of words outside links and calls
    opened = 0
    begun: int | None = None
    for at, end, read, is_exposable in _pieces(text, returning):
        was_text = surroundings.place is Place.TEXT
        if is_exposable and begun is None and not (was_text and not is_followed_by_an_address(text, end)):
            begun = starts[-1] if was_text else starts[bisect_right(starts, opened) - 1]
        surroundings.read(read if was_text else text[at:end])
        if surroundings.place is not Place.TEXT:
            opened = max(0, end - surroundings.opening_length) if was_text else opened
        elif read == text[at:end] and read.isspace():
            if begun is not None:
                yield Span(begun, at)
                begun = None
            starts.append(end)
    if begun is not None:
        yield Span(begun, len(text))


def _pieces(text: str, returning: Sequence[_Return]) -> Iterator[tuple[int, int, str, bool]]:
    """The text in characters and whole replacements: where, up to where, how it will read, whether it is a secret."""
    at = 0
    for made, back in returning:
        yield from ((place, place + 1, text[place], False) for place in range(at, made.target.start))
        at = made.target.end
        yield made.target.start, at, back, back != made.text and is_secret(made.finding.type)
    yield from ((place, place + 1, text[place], False) for place in range(at, len(text)))


class Passages:
    """The passages of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._by_first: dict[str, list[VaultEntry]] = defaultdict(list)
        for entry in sorted(vault.entries, key=lambda entry: -len(entry.replacement)):
            if entry.returns and is_passage(entry):
                self._by_first[entry.replacement[0]].append(entry)
        self.place = "".join(rf"|(?<!\S){re.escape(first)}" for first in self._by_first)
        """An alternative to add to a pattern of places to look at; empty where there are none."""

    def at(self, text: str, at: int, *, more: bool) -> Reading:
        """Looks at a place in plain text.

        Args:
            text: the reply, with at least one character before the place unless that is where it starts.
            at: the place.
            more: whether the reply may go on behind ``text``.
        """
        if at > 0 and not text[at - 1].isspace():
            return Verdict.NOTHING
        for entry in self._by_first.get(text[at], ()):
            end = at + len(entry.replacement)
            if more and end >= len(text) and entry.replacement.startswith(text[at:]):
                return Verdict.UNDECIDED
            if text.startswith(entry.replacement, at) and (end == len(text) or _ends(entry.replacement, text[end])):
                return Recognised(len(entry.replacement), entry.value, flag=FlagKind.LINKED)
        return Verdict.NOTHING


def _ends(passage: str, following: str) -> bool:
    """Whether no link or call of the passage goes on behind it; one that does may yet be led elsewhere."""
    surroundings = Surroundings()
    surroundings.read(passage + following)
    return following.isspace() and surroundings.place is Place.TEXT
