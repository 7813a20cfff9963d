"""Wording gets better edit by edit, and what must not change does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop_app.engine import Engine
from desktop_app.enhance.edits import applied
from desktop_app.enhance.enhancer import Enhancer
from desktop_app.vocabulary import Level


@pytest.fixture(scope="module")
def enhancer(engine: Engine) -> Enhancer:
    return engine._enhancer


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("i dont  know what to do .", "I don't know what to do ."),
        ("She have two cat and he go home.", "She has two cats and he goes home."),
        ("what is the difrence?", "What is the difference?"),
        ("“Hello” said nobody\u00a0here   ", '"Hello" said nobody here'),
        ("Is it late??? Yes", "Is it late? Yes"),
        ("teh [PERSON_1] said so", "The [PERSON_1] said so"),
        ("The John said that teh cat is hapy", "The John said that the cat is happy."),
    ],
)
def test_mistakes_are_corrected(enhancer: Enhancer, text: str, better: str) -> None:
    enhanced = enhancer.enhance(text, Level.FIX)
    assert enhanced.text.rstrip() == better.rstrip()


@pytest.mark.parametrize(
    "text",
    [
        "[PERSON_1] asked [PERSON_2] about [ORGANIZATION_1].",
        "Run `recieve()` now.",
        "```\nrecieve = teh()\n```",
        'He wrote "teh recieve" there.',
        "See https://example.org/teh/recieve for it.",
        "| teh | recieve |",
        "A clean sentence stays as it is.",
    ],
)
def test_what_must_not_change_does_not(enhancer: Enhancer, text: str) -> None:
    assert enhancer.enhance(text, Level.STRUCTURE).text == text


def test_a_misspelling_is_found_in_a_very_long_sentence_too(enhancer: Enhancer) -> None:
    text = "I stayed at home " + "and read another book and went for a walk " * 8 + "becuase it rained."
    assert "because it rained" in enhancer.enhance(text, Level.FIX).text


def test_what_is_said_twice_on_purpose_stays(enhancer: Enhancer) -> None:
    text = "We waved, said bye bye and left."
    assert enhancer.enhance(text, Level.FIX).text == text


@pytest.mark.parametrize("word", ["breakbeat", "fulfil", "colour", "deriv"])
def test_a_word_that_only_dictionaries_do_not_know_stays(enhancer: Enhancer, word: str) -> None:
    text = f"They talked about how to {word} it."
    assert enhancer.enhance(text, Level.FIX).text == text


def test_off_changes_nothing(enhancer: Enhancer) -> None:
    assert enhancer.enhance("teh  end", Level.OFF).text == "teh  end"


def test_an_edit_that_was_taken_back_is_not_made_again(enhancer: Enhancer) -> None:
    text = "what is the difrence?"
    (spelling,) = (edit for edit in enhancer.enhance(text, Level.FIX).edits if edit.kind == "spelling")
    again = enhancer.enhance(text, Level.FIX, frozenset({(spelling.before, spelling.after)}))
    assert "difrence" in again.text


def test_each_edit_can_be_undone_alone(enhancer: Enhancer) -> None:
    text = "i think teh plan is  good and she have time."
    enhanced = enhancer.enhance(text, Level.FIX)
    assert len(enhanced.edits) >= 3
    for left_out in enhanced.edits:
        others = [edit for edit in enhanced.edits if edit is not left_out]
        assert left_out.before in applied(text, others)


def test_every_edit_has_a_kind_and_a_reason(enhancer: Enhancer) -> None:
    for edit in enhancer.enhance("i think teh plan is  good and she have time.", Level.FIX).edits:
        assert edit.kind
        assert edit.why


def test_several_requests_get_a_line_each(enhancer: Enhancer) -> None:
    text = "Summarize the report for me. Then translate it to French. What are the risks?"
    lines = enhancer.enhance(text, Level.STRUCTURE).text.splitlines()
    assert lines[:3] == ["1. Summarize the report for me.", "2. Then translate it to French.", "3. What are the risks?"]


_PIECES = st.sampled_from(
    [
        "[PERSON_1]",
        "[CREDIT_CARD_NUMBER_12]",
        "teh ",
        "i ",
        " ,",
        "  ",
        "have has ",
        '"',
        "`",
        "\n",
        ".",
        "She go ",
        "42 ",
        "😀",
    ]
)


@given(st.lists(_PIECES, max_size=14).map("".join), st.sampled_from(Level))
@hypothesis_settings(max_examples=80)
def test_edits_lead_from_the_text_to_the_better_one_and_spare_placeholders(
    enhancer: Enhancer, text: str, level: Level
) -> None:
    enhanced = enhancer.enhance(text, level)
    assert applied(text, enhanced.edits) == enhanced.text
    for edit in enhanced.edits:
        assert edit.span.of(text) == edit.before
    for placeholder in ("[PERSON_1]", "[CREDIT_CARD_NUMBER_12]"):
        assert enhanced.text.count(placeholder) == text.count(placeholder)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("surprize", "surprise"),
        ("essense", "essence"),
        ("responce", "response"),
        ("rigourous", "rigorous"),
        ("originaly", "originally"),
        ("wil", "will"),
        ("dispair", "despair"),
    ],
)
def test_what_only_looks_british_is_a_misspelling(enhancer: Enhancer, wrong: str, right: str) -> None:
    assert enhancer.enhance(f"We talked of {wrong} again.", Level.FIX).text == f"We talked of {right} again."


@pytest.mark.parametrize("word", ["organised", "neighbours", "theatre", "travelled", "skilful", "dialogue", "offence"])
def test_british_spelling_stays(enhancer: Enhancer, word: str) -> None:
    text = f"We talked of {word} things."
    assert word in enhancer.enhance(text, Level.FIX).text
