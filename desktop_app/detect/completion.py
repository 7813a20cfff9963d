"""Completes what was found by what stands around it: one address of its parts, a full name, the firm in a letterhead.

A value that is hidden in parts gives away how it was built, and the marks between the parts. This is done after the
arbiter; it joins, extends and adds, and never takes anything away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop_app.detect.plausibility import is_wording
from desktop_app.vocabulary import EntityType, Finding, Span

_FURTHER_PARTS = frozenset({EntityType.ADDRESS, EntityType.LOCATION, EntityType.POSTCODE, EntityType.COUNTRY})
_NUMBERED = (
    EntityType.ACCOUNT_ID,
    EntityType.DEVICE,
    EntityType.GOVERNMENT_ID,
    EntityType.MEDICAL_ID,
    EntityType.VEHICLE,
)
_BETWEEN = re.compile(r"[ \t]*[,;/|]?[ \t]*(?:\n[ \t>]*)?(?:[,;/|][ \t]*)?")
"""What stands between the parts of one address: a blank, a comma, the end of a line; never an empty line."""
_CROSSING = re.compile(r"[ \t]*(?:and|&|und|et|y|e|en|i)[ \t]+")
_AT_THE_CORNER = re.compile(r"(?:the )?corner of $", re.IGNORECASE)
_LONGEST_CORNER = len("the corner of ")
_BARE_POSTCODE = re.compile(r"[ \t]*,?[ \t]*(?:\n[ \t>]*)?\d{4,6}(?=[ \t]*(?:[.,;)]|\n|\Z))")
"""Digits that close the last line of an address; alone they would be nothing."""


_INITIAL = re.compile(r" [A-ZÀ-ÖØ-Þ]\.? ")
_FARTHEST = 24
"""Code points before a finding that may belong to it."""
_TOKEN_BEFORE, _TOKEN_AFTER = re.compile(r"(?<![\w/-])[\w/-]+[/-]$"), re.compile(r"[/-]?\w[\w/-]*(?<=\w)")
_HYPHENATED = re.compile(r"(?:-[^\W\d_][\w'’]*)+")
_WEEKDAY = re.compile(
    r"\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?:-feira)?[.,]?,?[ ]$",
    re.IGNORECASE,
)
_BEFORE = {
    EntityType.PHONE_NUMBER: re.compile(r"\+\d{1,3}[ ]?$"),
    EntityType.PERSON: re.compile(r"(?<![\w.])(?:[A-ZÀ-ÖØ-ÞŁŚŻ]\.[ ]?)+$"),
    EntityType.DATE: _WEEKDAY,
    **dict.fromkeys(_NUMBERED, _TOKEN_BEFORE),
}
"""What belongs to a finding when it stands right before it, such as a country code, an initial or a weekday."""
_AFTER = {
    EntityType.PERSON: _HYPHENATED,
    EntityType.ORGANIZATION: _HYPHENATED,
    EntityType.LOCATION: _HYPHENATED,
    **dict.fromkeys(_NUMBERED, _TOKEN_AFTER),
    EntityType.VEHICLE: re.compile(rf"(?<=[A-Z]{{2}}\d{{2}}) [A-Z]{{3}}(?!\w)|{_TOKEN_AFTER.pattern}"),
}
"""Likewise right behind it."""
_MARGIN = re.compile(r"[^\w\n]*")
_FIRM = re.compile(r"[^\W\d_][\w.,'’&-]*(?: [\w.,'’&-]+){0,4}")
"""A line of one to five words that begins with a letter."""


def completed(text: str, findings: Iterable[Finding], asked: frozenset[EntityType]) -> tuple[Finding, ...]:
    """The findings with what belongs to them.

    Args:
        text: what the findings are in.
        findings: in order and without overlap.
        asked: the types that are hidden at all.
    """
    whole = _apart([_grown(text, finding) for finding in _full_names(text, findings)])
    if EntityType.ORGANIZATION in asked:
        whole = sorted([*whole, *_letterheads(text, whole)], key=lambda finding: finding.span)
    return whole_addresses(text, whole)


def whole_addresses(text: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with the parts of each address made one: street, town, postcode and country, across lines."""
    joined: list[Finding] = []
    for finding in findings:
        last = joined[-1] if joined else None
        if last is not None and last.type is EntityType.ADDRESS and _goes_on(text, last, finding):
            joined[-1] = _up_to(last, finding.span.end)
        else:
            joined.append(finding)
    return tuple(_closed(text, joined))


def _goes_on(text: str, last: Finding, finding: Finding) -> bool:
    gap = text[last.span.end : finding.span.start]
    if finding.type in _FURTHER_PARTS and _BETWEEN.fullmatch(gap):
        return True
    return bool(_CROSSING.fullmatch(gap)) and _corner_before(text, last.span.start) is not None


def _closed(text: str, findings: list[Finding]) -> Iterable[Finding]:
    for index, finding in enumerate(findings):
        limit = findings[index + 1].span.start if index + 1 < len(findings) else len(text)
        if finding.type is not EntityType.ADDRESS:
            yield finding
            continue
        corner = _corner_before(text, finding.span.start)
        start = finding.span.start - len(corner.group()) if corner else finding.span.start
        postcode = _BARE_POSTCODE.match(text, finding.span.end)
        end = postcode.end() if postcode and postcode.end() <= limit else finding.span.end
        yield replace(finding, span=Span(start, end))


def _corner_before(text: str, at: int) -> re.Match[str] | None:
    return _AT_THE_CORNER.search(text[max(0, at - _LONGEST_CORNER) : at])


def _full_names(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """A name in two parts with an initial between them is one."""
    joined: list[Finding] = []
    for finding in findings:
        last = joined[-1] if joined else None
        people = last is not None and last.type is finding.type is EntityType.PERSON
        if last is not None and people and _INITIAL.fullmatch(text[last.span.end : finding.span.start]):
            joined[-1] = _up_to(last, finding.span.end)
        else:
            joined.append(finding)
    return joined


def _grown(text: str, finding: Finding) -> Finding:
    """The finding with what its type takes along from either side."""
    before, after = _BEFORE.get(finding.type), _AFTER.get(finding.type)
    lead = before.search(text[max(0, finding.span.start - _FARTHEST) : finding.span.start]) if before else None
    trail = after.match(text, finding.span.end) if after else None
    start = finding.span.start - len(lead.group()) if lead else finding.span.start
    return replace(finding, span=Span(start, trail.end() if trail else finding.span.end))


def _apart(findings: list[Finding]) -> list[Finding]:
    """Findings that have grown, without overlap: the earlier one keeps what two would have."""
    apart: list[Finding] = []
    for finding in findings:
        end = apart[-1].span.end if apart else 0
        if finding.span.start >= end:
            apart.append(finding)
        elif finding.span.end > end:
            apart.append(replace(finding, span=Span(end, finding.span.end)))
    return apart


def _letterheads(text: str, findings: list[Finding]) -> Iterable[Finding]:
    """The line between a line that is a name and one that begins an address, as in a signature."""
    names = {finding.span.end for finding in findings if finding.type is EntityType.PERSON}
    for address in findings:
        if address.type is not EntityType.ADDRESS:
            continue
        above = _line_above(text, address.span.start)
        if above is None or is_wording(above.of(text)) or any(finding.span.overlaps(above) for finding in findings):
            continue  # a line of everyday words is an occupation or a remark
        top = _line_above(text, above.start)
        if top is not None and top.end in names:
            yield Finding(above, EntityType.ORGANIZATION, 0.7, "stands between a name and an address")


def _line_above(text: str, at: int) -> Span | None:
    """The words of the line above the one that begins at ``at``, without its margin; None where there is no such."""
    line_start = text.rfind("\n", 0, at) + 1
    if not line_start or not _MARGIN.fullmatch(text, line_start, at):
        return None
    above_start = text.rfind("\n", 0, line_start - 1) + 1
    margin = _MARGIN.match(text, above_start, line_start - 1)
    words = _FIRM.fullmatch(text[margin.end() : line_start - 1].rstrip()) if margin else None
    return Span(margin.end(), margin.end() + len(words.group())) if margin and words else None


def _up_to(finding: Finding, end: int) -> Finding:
    return replace(finding, span=Span(finding.span.start, end))
