"""Leads the room: a text and its findings in; the protected text, its replacements and the vault out.

Presidio's anonymizer applies the replacements; which replacement a value gets is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult

from desktop_app.protect.numbering import PLACEHOLDER, Numbering, meant
from desktop_app.protect.styles import STYLES
from desktop_app.vocabulary import Choices, EntityType, Finding, Protected, Replacement, Span, Vault


def protect(text: str, findings: Iterable[Finding], choices: Choices, vault: Vault) -> Protected:
    """Replaces every finding but those the person chose to keep.

    Args:
        text: the person's text.
        findings: private values in ``text``, in order and without overlap.
        choices: the style, and the values to keep.
        vault: what the conversation hides so far; a value it knows keeps its replacement.
    """
    hidden = [finding for finding in findings if finding.span.of(text) not in choices.kept]
    typed = tuple(_typed_placeholders(text, hidden))
    numbering = Numbering(vault, map(meant, typed))
    replacer = STYLES[choices.style]
    chosen = [(finding, replacer(finding.span.of(text), finding.type, numbering)) for finding in hidden]
    chosen += _kept_apart(typed, numbering)
    chosen.sort(key=lambda pair: pair[0].span)
    return Protected(_applied(text, chosen), tuple(_located(text, chosen)), numbering.vault())


def _typed_placeholders(text: str, hidden: list[Finding]) -> Iterator[re.Match[str]]:
    spans = iter([finding.span for finding in hidden] + [Span(len(text), len(text))])
    ahead = next(spans)
    for match in PLACEHOLDER.finditer(text):
        while ahead.end <= match.start() and ahead.start < len(text):
            ahead = next(spans)
        if ahead.start >= match.end():
            yield match


def _kept_apart(typed: Iterable[re.Match[str]], numbering: Numbering) -> Iterator[tuple[Finding, str]]:
    # The person typed a placeholder that stands for one of their values already: the two must not be mixed up.
    why = "a placeholder you typed, kept apart from the one in use"
    for placeholder in typed:
        proper = meant(placeholder)
        if numbering.stands_for_a_value(proper):
            entity_type = EntityType(proper[1 : proper.rindex("_")])
            finding = Finding(Span(*placeholder.span()), entity_type, 1.0, why)
            yield finding, numbering.placeholder_for(placeholder.group(), entity_type)


def _applied(text: str, chosen: list[tuple[Finding, str]]) -> str:
    if not chosen:
        return text
    # One operator a finding: Presidio keys operators by type, and two values of one type have different replacements.
    results = [
        RecognizerResult(str(index), finding.span.start, finding.span.end, 1.0)
        for index, (finding, _) in enumerate(chosen)
    ]
    operators = {
        str(index): OperatorConfig("replace", {"new_value": replacement})
        for index, (_, replacement) in enumerate(chosen)
    }
    engine = AnonymizerEngine()  # type: ignore[no-untyped-call]
    return str(engine.anonymize(text, results, operators, merge_entities_with_spaces=False).text)


def _located(text: str, chosen: list[tuple[Finding, str]]) -> Iterator[Replacement]:
    shift = 0
    for finding, replacement in chosen:
        start = finding.span.start + shift
        shift += len(replacement) - (finding.span.end - finding.span.start)
        yield Replacement(
            finding.span, Span(start, start + len(replacement)), finding, finding.span.of(text), replacement
        )
