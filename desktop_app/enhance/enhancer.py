"""Leads the room: a protected text and a level in, better wording and the edits that lead to it out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from desktop_app.blocks import blocks
from desktop_app.enhance.grammar import GrammarChecker
from desktop_app.enhance.requests import requests_on_lines
from desktop_app.enhance.standardise import standardise
from desktop_app.enhance.untouchable import Untouchable
from desktop_app.vocabulary import Edit, Enhanced, Level, Span

_REMEMBERED_BLOCKS = 8_192


class Enhancer:
    """Improves wording. Loads the grammar checker when it is made, which takes about a second."""

    def __init__(self) -> None:
        grammar = GrammarChecker()
        # A paragraph that did not change is not read again.
        self._corrections = lru_cache(_REMEMBERED_BLOCKS)(lambda text, level: tuple(grammar.corrections(text, level)))

    def enhance(self, text: str, level: Level, undone: frozenset[tuple[str, str]] = frozenset()) -> Enhanced:
        """Better wording for ``text``; what must not change does not.

        Args:
            text: a protected text.
            level: how far to go.
            undone: changes the person took back, as ``(before, after)``; they are not proposed again.
        """
        if level is Level.OFF or not text.strip():
            return Enhanced(text, ())
        untouchable = Untouchable(text)
        tidying = list(standardise(text))
        capitals = {edit.span.start for edit in tidying if edit.kind == "capitalization"}
        corrections = (
            _capital(_moved(edit, block.start), capitals)
            for block in blocks(text)
            for edit in self._corrections(block.of(text), level)
        )
        proposals = [*corrections, *tidying]
        if level is Level.STRUCTURE:
            proposals += requests_on_lines(text)
        wanted = (
            edit for edit in proposals if (edit.before, edit.after) not in undone and not untouchable.touches(edit.span)
        )
        edits = _without_overlap(wanted)
        return Enhanced(applied(text, edits), edits)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """``text`` after ``edits``, which are in order and without overlap."""
    parts: list[str] = []
    end = 0
    for edit in edits:
        parts += [text[end : edit.span.start], edit.after]
        end = edit.span.end
    return "".join([*parts, text[end:]])


def _moved(edit: Edit, by: int) -> Edit:
    return replace(edit, span=Span(edit.span.start + by, edit.span.end + by))


def _capital(edit: Edit, capitals: set[int]) -> Edit:
    # A corrected word that begins a sentence needs its capital as well.
    return replace(edit, after=edit.after[:1].upper() + edit.after[1:]) if edit.span.start in capitals else edit


def _without_overlap(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    # Where two edits meet, the one proposed first stands: it saw more of the sentence.
    kept: list[Edit] = []
    for edit in edits:
        index = bisect_left(kept, edit.span, key=lambda other: other.span)
        neighbours = kept[max(0, index - 1) : index + 1]
        if not any(_meet(edit.span, other.span) for other in neighbours):
            kept.insert(index, edit)
    return tuple(kept)


def _meet(one: Span, other: Span) -> bool:
    return one.overlaps(other) or one.start == other.start or one.end == other.end
