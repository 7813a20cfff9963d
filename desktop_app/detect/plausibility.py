"""Second thoughts on what a model read as a name, a place or an organisation.

A language model sees names everywhere: in code, in headings, in product and library names. What it read is trimmed
here to the name itself, or dropped, before the arbiter weighs it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import words
from desktop_app.vocabulary import EntityType, Span

READ_TYPES = frozenset(
    {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.NRP, EntityType.DATE}
)

_EDGE = " \t\n\r.,;:!?()[]{}\"'`*_-–—|/\\<>~•·"
_POSSESSIVE = re.compile(r"['’]s?$")
_ARTICLE = re.compile(r"^(?:the|a|an|this|that|my|our|your|dear|hi|hello|hey|mr|mrs|ms|dr|prof)\.?\s+", re.IGNORECASE)
_NOT_IN_A_NAME = re.compile(r"[{}<>=_\\|@#$%^*+\[\]();\"`~]|://|\d{3}|\n")
_FENCE = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]+`", re.DOTALL)
_CODE_LINE = re.compile(
    r"^[ \t>+-]*(?:(?:async\s+)?def |class |import |from \S+ import|return\b|(?:if|for|while|with|elif|else|try|"
    r"except|switch|case)\b.*[:{]\s*$|"
    r"(?:public|private|protected|static|final|const|let|var|function|func|fn|struct|enum|interface|package|using|namespace|"
    r"#include|#define|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|JOIN)\b.*|.*[;{}]\s*$|"
    r"[\w.\[\]\"']+\s*(?:=|\+=|:=|->)\s*\S.*|[\w.]+\(.*\)\s*$|at [\w$.]+\(.*|File \".*|\$ .*|<[/!]?\w.*|[@#]\w+.*|"
    r"//.*|/?\*.*|--\w.*)",
    re.MULTILINE,
)
_FEW_LINES = 2
_MOSTLY_CODE = 0.3
_TECHNICAL = words("technical_terms")
_COUNTRIES = words("countries")


def code_regions(text: str) -> tuple[Span, ...]:
    """Stretches that are code: fenced or quoted as such, or lines that read as a programming language.

    Where such lines are many, what stands between them is part of the program too.
    """
    lines = [Span(*match.span()) for match in _CODE_LINE.finditer(text) if match.group().strip()]
    if len(lines) > _FEW_LINES and len(lines) >= _MOSTLY_CODE * sum(map(bool, map(str.strip, text.splitlines()))):
        return (Span(0, len(text)),)
    return tuple(sorted([*lines, *(Span(*match.span()) for match in _FENCE.finditer(text))]))


def second_thought(text: str, candidate: Candidate, code: tuple[Span, ...]) -> Candidate | None:
    """The candidate trimmed to what is really named, or None.

    Args:
        text: the text the candidate's span is in.
        candidate: something a model read, of one of ``READ_TYPES``.
        code: the text's code regions.
    """
    if any(region.overlaps(candidate.span) for region in code):
        return None
    span = _trimmed(text, candidate.span)
    if span is None:
        return None
    value = span.of(text)
    if not _reads_like(candidate.type, value):
        return None
    entity_type = candidate.type
    if entity_type is EntityType.LOCATION and value.casefold() in _COUNTRIES:
        entity_type = EntityType.COUNTRY
    return replace(candidate, span=span, type=entity_type)


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = span.start, span.end
    line_end = text.find("\n", start, end)
    if line_end > start:
        end = line_end
    article = _ARTICLE.match(text[start:end])
    if article:
        start += article.end()
    value = text[start:end]
    value = _POSSESSIVE.sub("", value.rstrip(_EDGE.replace("'", "")))
    lead = len(value) - len(value.lstrip(_EDGE))
    value = value.strip(_EDGE)
    return Span(start + lead, start + lead + len(value)) if value else None


def _reads_like(entity_type: EntityType, value: str) -> bool:
    if entity_type is EntityType.DATE:
        return any(character.isdigit() for character in value) and not value.isdigit()
    folded = value.casefold()
    if len(value) < 2 or _NOT_IN_A_NAME.search(value) or folded in _TECHNICAL:
        return False
    parts = folded.split()
    if all(part.strip(".,'’-") in _TECHNICAL or not any(map(str.isalpha, part)) for part in parts):
        return False
    if entity_type is EntityType.PERSON:
        return not any(character.isdigit() for character in value) and len(parts) <= 5 and value[0].isupper()
    if entity_type is EntityType.ORGANIZATION:
        return not value.islower() and not (len(parts) == 1 and value.isupper() and len(value) <= 4)
    return not value.islower()
