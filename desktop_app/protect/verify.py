"""The last look before a request may be approved: does any hidden value stand in the bytes that would leave?

Looks for every value of the vault in the forms it could slip through in, then runs detection once more over the texts
that the body carries. It reads the serialized bytes themselves, not what they were made from.
"""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from desktop_app.mentions import Mentions
from desktop_app.protect.conceal import secrets_of
from desktop_app.protect.numbering import PLACEHOLDER
from desktop_app.vocabulary import Finding, Leak, Span, Vault

_STRUCTURE = frozenset({"model", "role", "type"})
"""Keys whose values are Discreet's or the provider's own words, never the person's."""
_MIN_ENCODED = 8
"""Characters; shorter stretches stand in encoded text by chance."""

Detect = Callable[[str], tuple[Finding, ...]]


def verify(body: bytes, note: str, vault: Vault, kept: frozenset[str], detect: Detect) -> tuple[Leak, ...]:
    """What would slip out with ``body``.

    Args:
        body: the exact bytes, JSON in UTF-8.
        note: the text in it that is Discreet's own.
        vault: what is hidden.
        kept: values the person lets leave.
        detect: finds private values in a text, as the profile in force would.
    """
    texts = [text for text in _texts(json.loads(body)) if text != note]
    types = {entry.value: entry.type for entry in vault.entries}
    hidden = secrets_of(vault, kept)
    mentions, encodings = Mentions(hidden), _encodings(hidden)
    leaks: list[Leak] = []
    for index, text in enumerate(texts):
        exempt = [*_places(text, kept), *(Span(*match.span()) for match in PLACEHOLDER.finditer(text))]
        found = [
            *(Leak(types[m.value], m.form, index, m.span) for m in mentions.find(text)),
            *(Leak(types[e.value], e.form, index, span) for e in encodings for span in _places(text, [e.text])),
            *(Leak(finding.type, "detected", index, finding.span) for finding in detect(text)),
        ]
        leaks += [leak for leak in found if not any(_inside(leak.span, place) for place in exempt)]
    return tuple(leaks)


@dataclass(frozen=True, slots=True)
class _Encoding:
    value: str
    form: str
    text: str


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


def _encodings(values: Iterable[str]) -> list[_Encoding]:
    return [
        _Encoding(value, form, text)
        for value in values
        for form, text in _encoded(value)
        if len(text) >= _MIN_ENCODED and text != value
    ]


def _encoded(value: str) -> Iterator[tuple[str, str]]:
    raw = value.encode()
    yield from (("url", form) for form in {quote(value, safe=""), quote_plus(value)})
    yield "json", json.dumps(value)[1:-1]
    yield "html", html.escape(value)
    yield "hex", raw.hex()
    # Base64 depends on where in a group of three bytes the value begins; without the groups it shares with its
    # neighbours, what is left of the three possibilities is unmistakable.
    for lead in range(3):
        groups = base64.b64encode(b"\0" * lead + raw).decode()
        yield "base64", groups[4 if lead else 0 : (lead + len(raw)) // 3 * 4]


def _places(text: str, sought: Iterable[str]) -> Iterator[Span]:
    for word in sought:
        at = text.find(word)
        while word and at >= 0:
            yield Span(at, at + len(word))
            at = text.find(word, at + len(word))


def _inside(span: Span | None, place: Span) -> bool:
    return span is not None and place.start <= span.start and span.end <= place.end
