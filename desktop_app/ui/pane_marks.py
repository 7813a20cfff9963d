"""Says what to mark in the two panes: private values on the left, replacements and wording changes on the right.

Offsets leave here as UTF-16 units. Equal values share a key, so that either side lights the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from desktop_app.ui.controls import tip
from desktop_app.ui.highlights import Mark
from desktop_app.ui.language import translate
from desktop_app.ui.offsets import Utf16
from desktop_app.ui.reasons import reason_of
from desktop_app.ui.review_items import spoken
from desktop_app.ui.segments import Part, Segment
from desktop_app.ui.theme import KindLook, Line, Theme
from desktop_app.ui.wording_reasons import reason_of_edit
from desktop_app.ui.words import KIND_ICON, TYPE, chip, elided
from desktop_app.vocabulary import KIND_OF, Choices, Edit, Finding, Prepared, Span

_TIP_LENGTH = 60


def key_of(value: str) -> str:
    """What marks and rows of the same value share."""
    return " ".join(value.split()).casefold()


SUBJECT = "subject"
"""The key of every stretch that the subject's card rests on."""


def on_the_left(prepared: Prepared, choices: Choices, theme: Theme) -> Iterator[Mark]:
    """The marks over the person's own text, in order: private values, and between them what the card rests on."""
    values = tuple(_values(prepared, choices, theme))
    yield from sorted((*values, *_evidence(prepared, values, theme)), key=lambda mark: mark.start)


def _evidence(prepared: Prepared, values: tuple[Mark, ...], theme: Theme) -> Iterator[Mark]:
    """Words of the card that stand unchanged in the person's text; reworded ones are not marked."""
    if prepared.card is None:
        return
    subject = translate("pane_marks", "Subject: {name}").format(name=prepared.card.domain)
    counting = Utf16(prepared.original)
    taken = [(mark.start, mark.end) for mark in values]
    at = 0
    for span in prepared.card.evidence:
        words = span.of(prepared.text)
        found = prepared.original.find(words, at)
        if found < 0:
            continue
        start, end = counting.to_qt(found), counting.to_qt(found + len(words))
        if all(end <= first or start >= last for first, last in taken):
            taken.append((start, end))
            at = found + len(words)
            yield Mark(start, end, SUBJECT, None, None, Line.NONE, theme.muted, lambda: subject)


def seen(text: str, findings: Iterable[Finding], choices: Choices, theme: Theme) -> Iterator[Mark]:
    """The marks over what was found in a text before it is known what takes its place."""
    counting = Utf16(text)
    for finding in findings:
        value = finding.span.of(text)
        about = partial(tip, elided(value, _TIP_LENGTH), reason_of(finding))
        look = theme.kinds[KIND_OF[finding.type]] if value not in choices.kept else None
        yield _mark(counting, finding.span, value, look, theme, about, str)


def _values(prepared: Prepared, choices: Choices, theme: Theme) -> Iterator[Mark]:
    counting = Utf16(prepared.original)
    targets = {replacement.source: replacement.text for replacement in prepared.protected.replacements}
    shown = {finding.span: finding for finding in prepared.findings}
    shown |= {replacement.source: replacement.finding for replacement in prepared.protected.replacements}
    end = 0
    for span, finding in sorted(shown.items(), key=lambda item: item[0]):
        if span.start < end:
            continue
        end = span.end
        value = span.of(prepared.original)
        about = partial(_about, value, finding, targets.get(span), kept=value in choices.kept)
        look = theme.kinds[KIND_OF[finding.type]] if span in targets else None
        yield _mark(counting, span, value, look, theme, about, partial(_said, value, targets.get(span, "")))


def _mark(
    counting: Utf16,
    span: Span,
    value: str,
    look: KindLook | None,
    theme: Theme,
    about: Callable[[], str],
    says: Callable[[], str],
) -> Mark:
    """The mark over a value; without a look of its own where it leaves as it is."""
    start, end = counting.to_qt(span.start), counting.to_qt(span.end)
    if look is None:
        return Mark(start, end, key_of(value), None, None, Line.THIN, theme.muted, about, says=says)
    return Mark(start, end, key_of(value), look.ink, look.tint, look.line, look.ink, about, says=says)


def on_the_right(segment: Segment, start: int, end: int, theme: Theme) -> Mark | None:
    """The mark of a piece of the right-hand pane that stands at ``start`` to ``end`` (UTF-16 units)."""
    if segment.part is Part.HIDDEN and segment.replacement is not None:
        hidden = segment.replacement
        look = theme.kinds[KIND_OF[hidden.finding.type]]
        icon = KIND_ICON[KIND_OF[hidden.finding.type]]
        about = partial(_about, hidden.value, hidden.finding, hidden.text, kept=False)
        return Mark(start, end, key_of(hidden.value), look.ink, look.tint, look.line, look.ink, about, icon=icon)
    if segment.edit is None:
        return None
    about = partial(_changed, segment.edit)
    key = f"edit {segment.edit.span.start} {segment.edit.span.end}"
    if segment.part is Part.ADDED:
        return Mark(start, end, key, theme.ink, theme.added, Line.NONE, theme.accent, about, bar=True)
    return Mark(start, end, key, None, None, Line.NONE, theme.muted, about)


def _about(value: str, finding: Finding, target: str | None, *, kept: bool) -> str:
    shown = elided(value, _TIP_LENGTH)
    reason = f"{TYPE[finding.type][:1].upper()}{TYPE[finding.type][1:]}: {reason_of(finding)}"
    if target is not None:
        return tip(spoken(shown, chip(target)), reason)
    if kept:
        said = translate("pane_marks", "{value}, leaves as it is because you keep it").format(value=shown)
        return tip(said, reason)
    return tip(spoken(shown, ""), reason)


def _said(value: str, target: str) -> str:
    return spoken(elided(value, _TIP_LENGTH), chip(target))


def _changed(edit: Edit) -> str:
    before, after = elided(edit.before, _TIP_LENGTH), elided(edit.after, _TIP_LENGTH)
    nothing = translate("pane_marks", "nothing")
    return tip(f"{before or nothing} → {after or nothing}", reason_of_edit(edit))
