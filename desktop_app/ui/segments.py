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
        carried: list[Replacement] = []
        while upcoming is not None and upcoming.target.start < edit.span.end:
            if upcoming.target.start >= edit.span.start:
                carried.append(upcoming)  # the edit moved it; it is shown inside the edit
                upcoming = next(hidden, None)
                continue
            yield from _stretch(text, at, upcoming)
            at = upcoming.target.end
            upcoming = next(hidden, None)
        yield Segment(Part.PLAIN, text[at : edit.span.start])
        yield Segment(Part.REMOVED, edit.before, edit=edit)
        yield from _added(edit, carried)
        at = edit.span.end
    while upcoming is not None:
        yield from _stretch(text, at, upcoming)
        at = upcoming.target.end
        upcoming = next(hidden, None)
    yield Segment(Part.PLAIN, text[at:])


def _stretch(text: str, at: int, replacement: Replacement) -> Iterator[Segment]:
    yield Segment(Part.PLAIN, text[at : replacement.target.start])
    yield Segment(Part.HIDDEN, replacement.text, replacement=replacement)


def _added(edit: Edit, carried: Iterable[Replacement]) -> Iterator[Segment]:
    """The added wording, with the replacements it carries along still recognisable as such."""
    by_text = {each.text: each for each in carried if each.text}
    rest = edit.after
    while found := min(((rest.find(text), text) for text in by_text if text in rest), default=None):
        start, text = found
        yield Segment(Part.ADDED, rest[:start], edit=edit)
        yield Segment(Part.HIDDEN, text, replacement=by_text[text])
        rest = rest[start + len(text) :]
    yield Segment(Part.ADDED, rest, edit=edit)
