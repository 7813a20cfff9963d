"""Applies the person's own list: what is hidden always, and what never.

Always wins over never, and never wins over what a model or a pattern believes; a secret, a password and a number that
its check digits prove stay hidden whatever the list says. Where the list is kept is not this file's matter.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

import re2

from desktop_app.errors import BadRequest
from desktop_app.mentions import Mentions, fold
from desktop_app.vocabulary import EntityType, Finding, Span, Term, TermMatch

MOST_TERMS = 50_000
MOST_PATTERNS = 100
"""Each is run over the whole text, at a few dozen microseconds for 20,000 characters."""
LONGEST_TERM = 500
"""Code points."""

_NEVER_FREED = frozenset(
    {EntityType.SECRET, EntityType.PASSWORD, EntityType.CREDIT_CARD_NUMBER, EntityType.CRYPTO_WALLET}
)
_PROVABLE = frozenset(
    {
        EntityType.BANK_ACCOUNT,
        EntityType.DEVICE,
        EntityType.GOVERNMENT_ID,
        EntityType.MEDICAL_ID,
        EntityType.VEHICLE,
    }
)
_PROVED = re.compile(r"\b(?:Luhn|checksum|check digits?) valid\b")
_STAYS = "your own list frees no secrets and no proved numbers"


def checked(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The terms, each once.

    Raises:
        BadRequest: there are too many.
    """
    result = tuple(dict.fromkeys(terms))
    if len(result) > MOST_TERMS:
        raise BadRequest(f"There are {len(result):,} terms; up to {MOST_TERMS:,} can be kept.")
    if sum(term.match is TermMatch.PATTERN for term in result) > MOST_PATTERNS:
        raise BadRequest(f"There are more than {MOST_PATTERNS} patterns. Put several into one, with | between them.")
    return result


def check(term: Term) -> None:
    """Returns if a term can be used.

    Raises:
        BadRequest: it is empty, too long, too short to be told from chance, or no pattern that can be run; the message
            names neither the term nor the pattern.
    """
    if not term.text.strip() or len(term.text) > LONGEST_TERM:
        raise BadRequest(f"A term has between 1 and {LONGEST_TERM} characters.")
    try:
        term.text.encode()
    except UnicodeEncodeError:
        raise BadRequest("The term holds half of a character. Type it again.") from None
    if term.match is TermMatch.PATTERN:
        _check_pattern(term.text)
    elif term.always and not any(True for _ in Mentions([term.text]).find(term.text)):
        raise BadRequest(
            "A term to hide needs at least two letters, or four digits: a shorter one stands in every text by chance."
        )


def can_be_freed(entity_type: EntityType | None) -> bool:
    """Whether a value of the type may leave for no other reason than that it is on a list."""
    return entity_type not in _NEVER_FREED | _PROVABLE


class Terms:
    """A list, ready to be applied.

    Args:
        terms: checked ones.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        always: dict[str, tuple[EntityType, Term]] = {}
        never: dict[str, TermMatch] = {}
        self._always_patterns: list[tuple[re2._Regexp, EntityType, str]] = []
        self._never_patterns: list[re2._Regexp] = []
        for term in terms:
            if term.match is TermMatch.PATTERN:
                if term.always:
                    self._always_patterns.append((_compiled(term.text), term.always, term.why))
                else:
                    self._never_patterns.append(_compiled(term.text))
            elif term.always:
                always[term.text] = term.always, term
            else:
                never[term.text] = term.match
        self._always, self._never = always, never
        self._always_mentions, self._never_mentions = Mentions(always), Mentions(never)
        self._never_folded = {_plain(text) for text, match in never.items() if match is TermMatch.WHOLE_WORD}

    def applied(self, text: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings without what the list frees, and with what it hides, in order and without overlap.

        Args:
            text: the text they were found in; no lone surrogates.
            findings: in order and without overlap.
        """
        if not (self._always or self._never or self._always_patterns or self._never_patterns):
            return findings
        kept = tuple(self._not_freed(text, findings))
        places = Places(finding.span for finding in kept)
        added = [finding for finding in self._hidden(text) if not places.cover(finding.span)]
        return _merged(kept, added) if added else kept

    def frees(self, value: str, entity_type: EntityType | None) -> bool:
        """Whether a value that was hidden once may leave by the list; of a kind that can be proved, none may."""
        return can_be_freed(entity_type) and self._is_freed(value) and not any(True for _ in self._hidden(value))

    def _hidden(self, text: str) -> Iterator[Finding]:
        for mention in self._always_mentions.find(text):
            entity_type, term = self._always[mention.value]
            if term.match is TermMatch.WHOLE_WORD or mention.form == "exact":
                yield Finding(mention.span, entity_type, 1.0, term.why)
        for pattern, entity_type, why in self._always_patterns:
            for found in pattern.finditer(text):
                if found.end() > found.start():
                    yield Finding(Span(found.start(), found.end()), entity_type, 1.0, why)

    def _not_freed(self, text: str, findings: tuple[Finding, ...]) -> Iterator[Finding]:
        places = Places(self._free_places(text) if findings else ())
        # A number proved in one place is the same number in another.
        proved = {_plain(f.span.of(text)) for f in findings if f.type in _NEVER_FREED or _PROVED.search(f.why)}
        for finding in findings:
            value = finding.span.of(text)
            if not (self._is_freed(value) or places.cover(finding.span)):
                yield finding
            elif _plain(value) in proved:
                yield replace(finding, why=f"{finding.why}; {_STAYS}")

    def _is_freed(self, value: str) -> bool:
        # The whole value, never a part of it: a term "A" frees nothing that merely holds an A.
        return (
            value in self._never
            or _plain(value) in self._never_folded
            or any(pattern.fullmatch(value) for pattern in self._never_patterns)
        )

    def _free_places(self, text: str) -> list[Span]:
        return [
            mention.span
            for mention in self._never_mentions.find(text)
            if mention.form == "exact" or self._never[mention.value] is TermMatch.WHOLE_WORD
        ]


def _check_pattern(pattern: str) -> None:
    try:
        compiled = _compiled(pattern)
    except re2.error:
        raise BadRequest(
            "The pattern cannot be used: it is no regular expression of the RE2 kind, which knows no look-around and "
            "no back-references, or it is too large."
        ) from None
    if compiled.search("") is not None or compiled.fullmatch("") is not None:
        raise BadRequest("The pattern fits where there is nothing at all, and so everywhere. Make a part of it needed.")


def _compiled(pattern: str) -> re2._Regexp:
    # RE2 runs in time that grows with the text only, whatever the pattern: none can stop the engine.
    options = re2.Options()
    options.log_errors = False
    return re2.compile(pattern, options)


def _plain(value: str) -> str:
    digits = "".join(filter(str.isdigit, value))
    return digits if len(digits) * 2 > len(value) and len(digits) > 6 else fold(value.strip())[0]


class Places:
    """Stretches of a text that may cover others."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._reach: list[int] = []  # the farthest end so far
        for span in sorted(spans):
            self._starts.append(span.start)
            self._reach.append(max(span.end, self._reach[-1] if self._reach else 0))

    def cover(self, span: Span) -> bool:
        """Whether the span lies within one of them."""
        at = bisect_right(self._starts, span.start)
        return at > 0 and span.end <= self._reach[at - 1]

    def touch(self, span: Span) -> bool:
        """Whether the span overlaps one of them."""
        at = bisect_left(self._starts, span.end)
        return at > 0 and self._reach[at - 1] > span.start


def _merged(findings: tuple[Finding, ...], added: list[Finding]) -> tuple[Finding, ...]:
    """All in order; where two overlap they become one, of the kind that was added."""
    own = set(added)
    merged: list[Finding] = []
    for finding in sorted([*findings, *added], key=lambda finding: finding.span):
        if not merged or merged[-1].span.end <= finding.span.start:
            merged.append(finding)
            continue
        last = merged.pop()
        span = Span(last.span.start, max(last.span.end, finding.span.end))
        merged.append(replace(finding if finding in own else last, span=span))
    return tuple(merged)
