"""What the review panel lists, worked out from a draft: private values by kind, changes of wording, the subject.

Plain values without Qt, so that what is listed can be tested without a window.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from desktop_app.ui.language import translate
from desktop_app.ui.reasons import reason_of
from desktop_app.ui.styling import style_of, style_of_type
from desktop_app.ui.wording_reasons import reason_of_edit
from desktop_app.ui.words import TYPE, chip
from desktop_app.vocabulary import KIND_OF, Choices, Draft, Edit, EntityType, Kind, Style


@dataclass(frozen=True, slots=True)
class ValueItem:
    """One private value, however often it occurs.

    Attributes:
        value: as the person wrote it.
        kind: its family.
        type: what it is.
        style: how it is hidden, or would be.
        type_style: how values of its type are hidden that have no style of their own.
        why: the evidence.
        stands_in: the replacement as it is spoken; empty for a kept value.
        times: how often it occurs.
        kept: whether it leaves as it is, by the person's choice.
    """

    value: str
    kind: Kind
    type: EntityType
    style: Style
    type_style: Style
    why: str
    stands_in: str
    times: int
    kept: bool

    @property
    def what(self) -> str:
        """Its type in plain words."""
        return TYPE[self.type]

    @property
    def spoken(self) -> str:
        """The item as a screen reader says it."""
        return spoken(self.value, self.stands_in)


def spoken(value: str, stands_in: str) -> str:
    """A value and what becomes of it, as a screen reader says it; ``stands_in`` is empty for one that is kept."""
    if not stands_in:
        return translate("review_items", "{value}, leaves as it is").format(value=value)
    return translate("review_items", "{value}, hidden as {replacement}").format(value=value, replacement=stands_in)


@dataclass(frozen=True, slots=True)
class EditItem:
    """One change of wording, with all its occurrences."""

    before: str
    after: str
    why: str
    edits: tuple[Edit, ...]

    @property
    def pair(self) -> tuple[str, str]:
        """What tells it from other changes."""
        return self.before, self.after


def values_of(draft: Draft, choices: Choices) -> Mapping[Kind, tuple[ValueItem, ...]]:
    """The private values by kind, kinds in the order of the design, values in reading order."""
    each = list(_each_value(draft, choices))
    times = Counter(item.value for item in each)
    last = {item.value: item for item in each}
    items = [replace(item, times=times[value]) for value, item in last.items()]
    grouped = {kind: tuple(item for item in items if item.kind is kind) for kind in Kind}
    return {kind: group for kind, group in grouped.items() if group}


def in_reading_order(draft: Draft, choices: Choices, most: int) -> tuple[str, ...]:
    """The first private values as a screen reader says them, in the order of the text, each value once."""
    said = dict.fromkeys(item.spoken for item in islice(_each_value(draft, choices), most))
    return tuple(said)


def edits_of(draft: Draft) -> tuple[EditItem, ...]:
    """The changes of wording in reading order, equal ones together."""
    together: dict[tuple[str, str], list[Edit]] = {}
    for edit in draft.prepared.edits:
        together.setdefault((edit.before, edit.after), []).append(edit)
    return tuple(
        EditItem(before, after, reason_of_edit(edits[0]), tuple(edits)) for (before, after), edits in together.items()
    )


def visible(text: str) -> str:
    """A piece of wording with its white space made visible where that is all there is."""
    shown = text.replace("\n", "↵").replace("\t", "⇥").replace("\u00a0", "⍽")
    return shown if shown.strip() else shown.replace(" ", "␣")


def _each_value(draft: Draft, choices: Choices) -> Iterator[ValueItem]:
    text = draft.prepared.original
    hidden = {replacement.source: replacement for replacement in draft.prepared.protected.replacements}
    spans = {finding.span: finding for finding in draft.prepared.findings}
    spans |= {replacement.source: replacement.finding for replacement in hidden.values()}
    end = 0
    for span, finding in sorted(spans.items(), key=lambda item: item[0]):
        if span.start < end:
            continue
        end = span.end
        value = span.of(text)
        replacement = hidden.get(span)
        yield ValueItem(
            value=value,
            kind=KIND_OF[finding.type],
            type=finding.type,
            style=style_of(value, finding.type, choices),
            type_style=style_of_type(finding.type, choices),
            why=reason_of(finding),
            stands_in=chip(replacement.text) if replacement else "",
            times=1,
            kept=replacement is None,
        )
