"""Applies edits one stage after the other, and says what all stages together did to the first text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from desktop_app.vocabulary import Edit, Span


def applied(text: str, edits: Iterable[Edit]) -> str:
    """``text`` after ``edits``, which are in order and without overlap."""
    parts: list[str] = []
    end = 0
    for edit in edits:
        parts += [text[end : edit.span.start], edit.after]
        end = edit.span.end
    return "".join([*parts, text[end:]])


def moved(edit: Edit, by: int) -> Edit:
    """``edit``, so many code points further on."""
    return replace(edit, span=Span(edit.span.start + by, edit.span.end + by))


def without_overlap(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Those that can stand together, in order. Where two meet, the one given first stands."""
    kept: list[Edit] = []
    for edit in edits:
        index = bisect_left(kept, edit.span, key=lambda other: other.span)
        if not any(_meet(edit.span, other.span) for other in kept[max(0, index - 1) : index + 1]):
            kept.insert(index, edit)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the first text and what it has become; without a kind it is as it was."""

    span: Span
    text: str
    kind: str = ""
    why: str = ""


class Revision:
    """A text on its way through the stages.

    Args:
        original: the text before any edit.
    """

    def __init__(self, original: str) -> None:
        self._original = original
        self._pieces = [_Piece(Span(0, len(original)), original)]

    @property
    def text(self) -> str:
        """The text as it is now."""
        return "".join(piece.text for piece in self._pieces)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What leads from the first text to the present one, in order and without overlap."""
        changes = (
            Edit(piece.span, piece.span.of(self._original), piece.text, piece.kind, piece.why)
            for piece in self._pieces
            if piece.kind
        )
        return tuple(edit for edit in changes if edit.before != edit.after)

    def apply(self, edits: Sequence[Edit]) -> None:
        """Makes ``edits``, which are about the present text, in order and without overlap.

        One that reaches into what an earlier stage wrote becomes one change with it, for the later reason.
        """
        starts = [0, *accumulate(len(piece.text) for piece in self._pieces)]
        # From the last to the first: what stands before an edit keeps its place.
        for edit in reversed(edits):
            self._make(edit, starts)
            cut = bisect_right(starts, edit.span.start)
            del starts[cut:]

    def _make(self, edit: Edit, starts: list[int]) -> None:
        if edit.span.start == edit.span.end:
            index = bisect_left(starts, edit.span.start)
            between_two = starts[index : index + 1] == [edit.span.start]
            first, last = (index, index) if between_two else (index - 1, index)
        else:
            first = bisect_right(starts, edit.span.start) - 1
            last = bisect_left(starts, edit.span.end)
        touched = self._pieces[first:last]
        base = starts[first]
        now = "".join(piece.text for piece in touched)
        head, tail = now[: edit.span.start - base], now[edit.span.end - base :]
        before, start, head = _untouched_head(touched, head)
        after, end, tail = _untouched_tail(touched, tail)
        if not touched:
            start = end = self._pieces[first].span.start if first < len(self._pieces) else len(self._original)
        changed = _Piece(Span(start, end), head + edit.after + tail, edit.kind, edit.why)
        self._pieces[first:last] = [*before, changed, *after]


def _untouched_head(touched: Sequence[_Piece], head: str) -> tuple[list[_Piece], int, str]:
    """What stays of the first piece, where the change begins in the first text, and what it must repeat."""
    if not touched:
        return [], 0, ""
    piece = touched[0]
    if piece.kind:
        return [], piece.span.start, head
    cut = piece.span.start + len(head)
    return ([_Piece(Span(piece.span.start, cut), head)] if head else []), cut, ""


def _untouched_tail(touched: Sequence[_Piece], tail: str) -> tuple[list[_Piece], int, str]:
    if not touched:
        return [], 0, ""
    piece = touched[-1]
    if piece.kind:
        return [], piece.span.end, tail
    cut = piece.span.end - len(tail)
    return ([_Piece(Span(cut, piece.span.end), tail)] if tail else []), cut, ""


def _meet(one: Span, other: Span) -> bool:
    return one.overlaps(other) or one.start == other.start or one.end == other.end
