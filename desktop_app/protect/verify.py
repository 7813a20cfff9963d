"""The last look before a request may be approved: does any hidden value stand in the bytes that would leave?

Looks for every value of the vault in the forms it could slip through in, then runs detection once more over the texts
that the body carries. It reads the serialized bytes themselves, not what they were made from.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from desktop_app.mentions import Mentions
from desktop_app.protect.conceal import secrets_of
from desktop_app.protect.numbering import PLACEHOLDER
from desktop_app.protect.readings import readings
from desktop_app.protect.sought import Sought, Squeezed, turned, worth_seeking
from desktop_app.terms import Places
from desktop_app.vocabulary import EntityType, Finding, Leak, Span, Style, Vault

_STRUCTURE = frozenset({"model", "role", "type"})
"""Keys whose values are Discreet's or the provider's own words, never the person's."""
_SOUGHT_BY_WORDS = 5
"""Code points that a replacement has at least if it is looked for by its words; there are few different shorter ones,
and ``Mentions`` does not take short numbers."""
_REDACTED = re.compile(rf"\[(?:{'|'.join(EntityType)})\]")

Detect = Callable[[str], tuple[Finding, ...]]


def verify(body: bytes, note: str, vault: Vault, kept: frozenset[str], detect: Detect) -> tuple[Leak, ...]:
    """What would slip out with ``body``.

    Args:
        body: the exact bytes, JSON in UTF-8.
        note: the text in it that is Discreet's own.
        vault: what is hidden.
        kept: values the person lets leave.
        detect: finds private values in a text, as the profile in force would.

    Returns:
        Leaks in the order they were found, one a place.
    """
    texts = [text for text in _texts(json.loads(body)) if text != note]
    read = [[Squeezed.of(reading) for reading in readings(text)] for text in texts]
    hidden = _Hidden(vault, kept, chain.from_iterable(read))
    return tuple(
        leak
        for index, (text, squeezed) in enumerate(zip(texts, read, strict=True))
        for leak in hidden.leaks(text, squeezed, index, detect)
    )


class _Hidden:
    """What must not leave, and what may although it looks alike.

    Args:
        vault: what is hidden.
        kept: values the person lets leave.
        read: everything that can be read in what would leave.
    """

    def __init__(self, vault: Vault, kept: frozenset[str], read: Iterable[Squeezed]) -> None:
        values = set(worth_seeking(secrets_of(vault, kept), read))
        self._types = {entry.value: entry.type for entry in vault.entries if entry.value in values}
        for value, entity_type in list(self._types.items()):
            if entity_type is EntityType.PERSON:
                self._types |= {other: entity_type for other in turned(value) if other not in self._types}
        self._mentions = Mentions(self._types)
        self._sought = Sought(self._types.items())
        self._kept = kept
        made = {entry.replacement for entry in vault.entries if entry.style is not Style.PLACEHOLDER}
        self._brief_made = _any_of(each for each in made if len(each) < _SOUGHT_BY_WORDS)
        self._made = Mentions(each for each in made if len(each) >= _SOUGHT_BY_WORDS)

    def leaks(self, text: str, read: Iterable[Squeezed], index: int, detect: Detect) -> Iterator[Leak]:
        exempt = Places([*_places(text, self._kept), *self._stand_ins(text)])
        told: set[Span] = set()
        for leak in (
            *(Leak(self._types[m.value], m.form, index, m.span) for m in self._mentions.find(text)),
            *(leak for squeezed in read for leak in self._sought.find(squeezed, index)),
            *(Leak(finding.type, "detected", index, finding.span) for finding in detect(text)),
        ):
            if leak.span is not None and not exempt.cover(leak.span) and leak.span not in told:
                told.add(leak.span)
                yield leak

    def _stand_ins(self, text: str) -> Iterator[Span]:
        """Placeholders and other replacements; what only punctuation parts is one stretch."""
        end = start = -1
        patterns = filter(None, (PLACEHOLDER, _REDACTED, self._brief_made))
        found = [Span(*match.span()) for pattern in patterns for match in pattern.finditer(text)]
        found += (made.span for made in self._made.find(text) if made.form == "exact")
        for span in sorted(found):
            if start >= 0 and not any(map(str.isalnum, text[end : span.start])):
                end = max(end, span.end)
                continue
            if start >= 0:
                yield Span(start, end)
            start, end = span.start, span.end
        if start >= 0:
            yield Span(start, end)


def _texts(node: object) -> Iterator[str]:
    match node:
        case str():
            yield node
        case list():
            for item in node:
                yield from _texts(item)
        case dict():
            for key, value in node.items():
                if key not in _STRUCTURE:
                    yield from _texts(value)


def _any_of(replacements: Iterable[str]) -> re.Pattern[str] | None:
    made = set(filter(None, replacements))
    if not made:
        return None
    longest_first = sorted(made, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _places(text: str, sought: Iterable[str]) -> Iterator[Span]:
    for word in sought:
        at = text.find(word)
        while word and at >= 0:
            yield Span(at, at + len(word))
            at = text.find(word, at + len(word))
