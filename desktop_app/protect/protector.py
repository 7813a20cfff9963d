"""Leads the room: a text and its findings in; the protected text, its replacements and the vault out.

Presidio's anonymizer applies the replacements; which replacement a value gets is decided by the styles. What was
replaced is put back at once to see that it can be: a text that would not come back exactly is protected anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult

from desktop_app.mentions import Mentions
from desktop_app.protect.numbering import PLACEHOLDER, Numbering, bare, meant
from desktop_app.protect.passages import passages
from desktop_app.protect.recognised import is_secret
from desktop_app.protect.restore import Restorer
from desktop_app.protect.scene import Hidden, Scene
from desktop_app.protect.styles import STYLES
from desktop_app.vocabulary import Choices, EntityType, Finding, FlagKind, Protected, Replacement, Span, Style, Vault

if TYPE_CHECKING:
    from desktop_app.protect.nearness import Nearness

_TRIES = 3


def protect(
    text: str, findings: Iterable[Finding], choices: Choices, vault: Vault, nearness: Nearness | None = None
) -> Protected:
    """Replaces every finding but those the person chose to keep.

    Args:
        text: the person's text.
        findings: private values in ``text``, in order and without overlap.
        choices: the styles, and the values to keep.
        vault: what the conversation hides so far; a value it knows in a style keeps its replacement.
        nearness: finds broader terms by meaning where the lexicons have none.
    """
    hidden = [finding for finding in findings if finding.span.of(text) not in choices.kept]
    hidden = sorted([*hidden, *_mistakable(text, hidden, vault)], key=lambda finding: finding.span)
    for salt in range(_TRIES):
        protected = _protected(text, hidden, choices, vault, salt, nearness)
        if _comes_back(text, protected):
            return _with_passages(protected)
    # Numbers in brackets can be told from everything.
    numbered = replace(choices, style=Style.PLACEHOLDER, type_styles=(), value_styles=())
    return _with_passages(_protected(text, hidden, numbered, vault, 0))


def _mistakable(text: str, hidden: list[Finding], vault: Vault) -> Iterator[Finding]:
    """Words of the text's own that are a stand-in in this conversation; they have to become something else."""
    played = {entry.replacement: entry for entry in vault.entries if entry.returns and entry.style is Style.STANDIN}
    end = 0
    for mention in sorted(Mentions(played).find(text), key=lambda m: (m.span.start, -m.span.end)):
        entry = played[mention.value]
        if mention.span.start >= end and entry.type and not any(f.span.overlaps(mention.span) for f in hidden):
            yield Finding(mention.span, entry.type, 1.0, "the same as a stand-in in use, kept apart from it")
            end = mention.span.end


def _protected(
    text: str, findings: list[Finding], choices: Choices, vault: Vault, salt: int, nearness: Nearness | None = None
) -> Protected:
    typed = tuple(_typed_placeholders(text, findings))
    hidden = [Hidden(finding.span.of(text), finding.type, finding.span) for finding in findings]
    names = (each.value for each in hidden if each.type is EntityType.PERSON)
    numbering = Numbering(vault, map(meant, typed), names, bare(text))
    _close_ways_back(text, vault, numbering)
    scene = Scene(text, hidden, numbering, choices, salt, nearness)
    chosen = [
        (finding, STYLES[_style(value, scene)](value, scene)) for finding, value in zip(findings, hidden, strict=True)
    ]
    chosen += _kept_apart(typed, numbering)
    chosen.sort(key=lambda pair: pair[0].span)
    return Protected(_applied(text, chosen), tuple(_located(text, chosen)), numbering.vault())


def _style(hidden: Hidden, scene: Scene) -> Style:
    """The style that was chosen; but inside a word, only a number in brackets can be told from its surroundings."""
    style, text, span = scene.style_of(hidden), scene.text, hidden.span
    glued = _joins(text[max(0, span.start - 1) : span.start]) or _joins(text[span.end : span.end + 1])
    return Style.PLACEHOLDER if glued and style is not Style.REDACT else style


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"


def _close_ways_back(text: str, vault: Vault, numbering: Numbering) -> None:
    """A broader term that the text now uses by itself no longer stands for one value."""
    for entry in vault.entries:
        if entry.style in {Style.BROADER, Style.NOISE} and entry.returns and entry.replacement in text:
            numbering.withdraw(entry.replacement)


def _comes_back(text: str, protected: Protected) -> bool:
    """Whether a reply that repeats the protected text word for word becomes the text again.

    What has no way back, by its style or because it can be mistaken, stays as it was replaced.
    """
    entries = protected.vault.entries
    if all(entry.style is Style.PLACEHOLDER for entry in entries):
        return True  # numbers in brackets always do
    returning = protected.vault.as_mapping()
    expected: list[str] = []
    end = 0
    for made, back in _returning(protected):
        expected += [text[end : made.source.start], back]
        end = made.source.end
    restorer = Restorer(protected.vault)
    restored = restorer.feed(protected.text) + restorer.finish()
    for flag in reversed(restorer.flags):
        if flag.kind is FlagKind.WITHHELD:  # a secret in a link is known, and held back on purpose
            value = returning.get(flag.span.of(restored), flag.span.of(restored))
            restored = restored[: flag.span.start] + value + restored[flag.span.end :]
    return restored == "".join([*expected, text[end:]])


def _returning(protected: Protected) -> Iterator[tuple[Replacement, str]]:
    """Each replacement with what a reply that repeats it becomes."""
    returning = protected.vault.as_mapping()
    own = {(entry.replacement, entry.value) for entry in protected.vault.entries if entry.returns}
    for made in protected.replacements:
        yield made, made.value if (made.text, made.value) in own else returning.get(made.text, made.text)


def _with_passages(protected: Protected) -> Protected:
    """Enters the links in which secrets stand, so that they come back although secrets in links do not."""
    if not any(is_secret(made.finding.type) for made in protected.replacements):
        return protected
    vault = protected.vault
    known = {entry.replacement for entry in vault.entries}
    found = {entry.replacement: entry for entry in passages(protected, list(_returning(protected)))}
    added = (entry for replacement, entry in found.items() if replacement not in known)
    return replace(protected, vault=replace(vault, entries=(*vault.entries, *added)))


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
