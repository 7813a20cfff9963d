"""Stages follow each other, and their edits add up to edits of the first text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.enhance.edits import Revision, applied, without_overlap
from desktop_app.vocabulary import Edit, Span


def edit(text: str, start: int, end: int, after: str, kind: str = "grammar") -> Edit:
    return Edit(Span(start, end), text[start:end], after, kind, "a reason")


def test_edits_of_two_stages_that_do_not_touch_stay_two_edits() -> None:
    text = "he go home yesterdya"
    revision = Revision(text)
    revision.apply([edit(text, 11, 20, "yesterday", "spelling")])
    revision.apply([edit(revision.text, 3, 5, "went")])
    assert revision.text == "he went home yesterday"
    assert [(e.before, e.after, e.kind) for e in revision.edits] == [
        ("go", "went", "grammar"),
        ("yesterdya", "yesterday", "spelling"),
    ]


def test_an_edit_of_what_an_earlier_stage_wrote_becomes_one_with_it() -> None:
    text = "the difrence"
    revision = Revision(text)
    revision.apply([edit(text, 4, 12, "difference", "spelling")])
    revision.apply([edit(revision.text, 4, 14, "differences")])
    assert [(e.before, e.after) for e in revision.edits] == [("difrence", "differences")]


def test_what_two_stages_undo_is_no_edit() -> None:
    revision = Revision("same")
    revision.apply([edit("same", 0, 4, "other")])
    revision.apply([edit("other", 0, 5, "same")])
    assert revision.text == "same"
    assert revision.edits == ()


def test_of_edits_that_meet_the_first_given_stands() -> None:
    text = "some words here"
    first, meeting, apart = edit(text, 5, 10, "word"), edit(text, 0, 6, "any"), edit(text, 11, 15, "there")
    assert without_overlap([first, meeting, apart]) == (first, apart)


@st.composite
def _stages(draw: st.DrawFn) -> tuple[str, list[list[tuple[int, int, str]]]]:
    text = draw(st.text("abc ", max_size=12))
    stages = []
    length = len(text)
    for _ in range(draw(st.integers(1, 3))):
        stage = []
        at = 0
        while at <= length and draw(st.booleans()):
            start = draw(st.integers(at, length))
            end = draw(st.integers(start, length))
            stage.append((start, end, draw(st.text("xyz", max_size=3))))
            at = end + 1
        length += sum(len(after) - (end - start) for start, end, after in stage)
        stages.append(stage)
    return text, stages


@given(_stages())
def test_all_stages_together_lead_from_the_first_text_to_the_last(
    case: tuple[str, list[list[tuple[int, int, str]]]],
) -> None:
    text, stages = case
    revision = Revision(text)
    now = text
    for stage in stages:
        edits = [edit(now, *change) for change in stage]
        now = applied(now, edits)
        revision.apply(edits)
        assert revision.text == now
    assert applied(text, revision.edits) == now
    for made in revision.edits:
        assert made.span.of(text) == made.before
    spans = [made.span for made in revision.edits]
    assert all(one.end <= other.start for one, other in pairwise(spans))
