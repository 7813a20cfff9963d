"""Cuts a prepared text into the pieces the right-hand pane shows: plain, hidden, removed and added wording.

Joined without the removed pieces they are exactly the wording that would leave; a test holds that for any text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.vocabulary import Edit, Prepared, Replacement


class Part(Enum):
    """What a piece is."""

    PLAIN = auto()
    HIDDEN = auto()
    REMOVED = auto()
    ADDED = auto()


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the right-hand pane.

    Attributes:
        part: what it is; only ``REMOVED`` pieces do not leave.
        text: its characters.
        replacement: the private value it stands for, if it is ``HIDDEN``.
        edit: the change it belongs to, if it is ``REMOVED`` or ``ADDED``.
    """

    part: Part
    text: str
    replacement: Replacement | None = None
    edit: Edit | None = None


def segments(prepared: Prepared) -> tuple[Segment, ...]:
    """The pieces of ``prepared``, in reading order, none of them empty."""
    return tuple(segment for segment in _walk(prepared) if segment.text)


def _walk(prepared: Prepared) -> Iterator[Segment]:
    text = prepared.protected.text
    hidden = iter(sorted(prepared.protected.replacements, key=lambda each: each.target))
    upcoming = next(hidden, None)
    at = 0
    for edit in sorted(prepared.edits, key=lambda each: each.span):
        while upcoming is not None and upcoming.target.start < edit.span.end:
            if upcoming.target.start >= edit.span.start:
                upcoming = next(hidden, None)  # the edit moved it; it is shown inside the edit
                continue
            yield from _stretch(text, at, upcoming)
            at = upcoming.target.end
            upcoming = next(hidden, None)
        yield Segment(Part.PLAIN, text[at : edit.span.start])
        yield Segment(Part.REMOVED, edit.before, edit=edit)
        yield from _added(edit, prepared.protected.replacements)
        at = edit.span.end
    while upcoming is not None:
        yield from _stretch(text, at, upcoming)
        at = upcoming.target.end
        upcoming = next(hidden, None)
    yield Segment(Part.PLAIN, text[at:])


def _stretch(text: str, at: int, replacement: Replacement) -> Iterator[Segment]:
    yield Segment(Part.PLAIN, text[at : replacement.target.start])
    yield Segment(Part.HIDDEN, replacement.text, replacement=replacement)


def _added(edit: Edit, replacements: Iterable[Replacement]) -> Iterator[Segment]:
    """The added wording, with the replacements it carries along still recognisable as such."""
    carried = {each.text: each for each in replacements if each.text and each.text in edit.before}
    rest = edit.after
    while found := min(((rest.find(text), text) for text in carried if text in rest), default=None):
        start, text = found
        yield Segment(Part.ADDED, rest[:start], edit=edit)
        yield Segment(Part.HIDDEN, text, replacement=carried[text])
        rest = rest[start + len(text) :]
    yield Segment(Part.ADDED, rest, edit=edit)
