"""Marks while the person types."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.highlights import Mark, edited, joined, shifted
from desktop_app.ui.theme import Line


def _mark(start: int, end: int) -> Mark:
    return Mark(start, end, "key", None, None, Line.SOLID, "#000000", lambda: "tip")


@given(st.text(alphabet="xy", max_size=8), st.text(alphabet="xy", max_size=8), st.text(alphabet="xy", max_size=4))
def test_a_mark_stays_on_its_words_when_typing_before_or_after_them(before: str, after: str, typed: str) -> None:
    text = before + "NAME" + after
    mark = _mark(len(before), len(before) + 4)
    for at in [*range(len(before) + 1), *range(len(before) + 4, len(text) + 1)]:
        moved = shifted([mark], at, 0, len(typed))
        changed = text[:at] + typed + text[at:]
        assert [changed[each.start : each.end] for each in moved] == ["NAME"]


def test_a_mark_that_was_typed_into_is_gone() -> None:
    assert shifted([_mark(2, 6)], at=3, removed=0, added=1) == ()
    assert shifted([_mark(2, 6)], at=1, removed=2, added=0) == ()


def test_deleting_before_a_mark_moves_it_back() -> None:
    (moved,) = shifted([_mark(5, 9)], at=0, removed=3, added=1)
    assert (moved.start, moved.end) == (3, 7)


@given(st.text(alphabet="ab😀", max_size=12), st.text(alphabet="ab😀", max_size=12))
def test_two_texts_differ_by_the_edit_that_makes_one_of_the_other(old: str, new: str) -> None:
    at, removed, added = edited(old, new)
    before, after = old.encode("utf-16-le"), new.encode("utf-16-le")
    came = after[at * 2 : (at + added) * 2]
    assert before[: at * 2] + came + before[(at + removed) * 2 :] == after


_MARKS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 5)), max_size=8)


def _apart(places: list[tuple[int, int]]) -> list[Mark]:
    kept: list[Mark] = []
    for start, length in sorted(places):
        if not kept or kept[-1].end <= start:
            kept.append(_mark(start, start + length))
    return kept


@given(_MARKS, _MARKS)
def test_marks_are_joined_without_overlap_and_the_first_stay(
    first: list[tuple[int, int]], more: list[tuple[int, int]]
) -> None:
    marks, others = _apart(first), _apart(more)
    together = joined(marks, others)
    assert all(mark in together for mark in marks)
    assert all(one.end <= two.start for one, two in itertools.pairwise(together))
    free = [other for other in others if all(other.end <= m.start or m.end <= other.start for m in marks)]
    assert len(together) == len(marks) + len(free)
