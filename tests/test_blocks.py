"""A text is cut where its content says, without losing anything, and an edit moves no cut but those beside it."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.blocks import blocks, passages

_WORDS = ("the river", "a lamp", "nine oranges", "we walked", "it rained", "some paper", "her brother", "an old key")


def _long_text(seed: int, sentences: int) -> str:
    rng = random.Random(seed)  # noqa: S311
    return " ".join(
        f"{rng.choice(_WORDS)} and {rng.choice(_WORDS)} near {rng.choice(_WORDS)}." for _ in range(sentences)
    )


@given(st.text(max_size=300))
def test_blocks_hold_every_character_but_blank_space(text: str) -> None:
    held = "".join(block.of(text) for block in blocks(text))
    assert "".join(held.split()) == "".join(text.split())


@given(st.text(alphabet=st.sampled_from("ab .\n"), max_size=5000))
def test_passages_cover_a_text_without_gap_or_overlap(text: str) -> None:
    assert "".join(passage.of(text) for passage in passages(text)) == text


def test_a_paragraph_is_one_block() -> None:
    text = "one\ntwo\n\nthree"
    assert [block.of(text) for block in blocks(text)] == ["one\ntwo", "three"]


def test_a_long_stretch_is_cut_between_lines_where_it_can_be() -> None:
    text = "\n".join(f"row {number}, some words, 17" for number in range(400))
    assert all(block.of(text).startswith("row") for block in blocks(text))


def test_a_stretch_without_any_break_is_cut_all_the_same() -> None:
    text = "x" * 9_000
    assert max(len(block.of(text)) for block in blocks(text)) < 2_500


def test_one_more_letter_changes_no_block_but_its_own() -> None:
    text = _long_text(1, 600)
    before = {block.of(text) for block in blocks(text)}
    for at in (10, len(text) // 3, len(text) - 10):
        edited = text[:at] + "x" + text[at:]
        changed = [block for block in blocks(edited) if block.of(edited) not in before]
        assert len(changed) <= 2
