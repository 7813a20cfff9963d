"""Telegraphic prompts become clear questions by their shape, and what is added says so."""

from __future__ import annotations

import pytest

from desktop_app.engine import Engine
from desktop_app.enhance.enhancer import Enhancer
from desktop_app.enhance.guards import keeps
from desktop_app.vocabulary import Edit, Level, Span


@pytest.fixture(scope="module")
def enhancer(engine: Engine) -> Enhancer:
    return engine._enhancer


@pytest.mark.parametrize(
    ("prompt", "better"),
    [
        (
            "whats difrence betwn python and javascrpt",
            "What are the main differences between Python and JavaScript programming languages?",
        ),
        ("keto vs paleo", "What are the main differences between keto and paleo diets?"),
        (
            "[ORGANIZATION_1] vs [ORGANIZATION_2]",
            "What are the main differences between [ORGANIZATION_1] and [ORGANIZATION_2]?",
        ),
        ("llama vs alpaca", "What are the main differences between llama and alpaca as mammals?"),
        (
            "a corporation vs an llc",
            "What are the main differences between a corporation and an LLC as business structures?",
        ),
        ("difference grommet gasket", "What are the main differences between grommet and gasket?"),
        ("how blockchain works", "How does blockchain work?"),
        ("pros cons of nuclear power", "What are the pros and cons of nuclear power?"),
    ],
)
def test_a_known_shape_becomes_a_clear_question(enhancer: Enhancer, prompt: str, better: str) -> None:
    assert enhancer.enhance(prompt, Level.CLARIFY).text == better


def test_a_bare_verb_gets_its_likeliest_meaning_at_structure_only(enhancer: Enhancer) -> None:
    better = "How to implement sorting algorithms in a programming context?"
    assert enhancer.enhance("how to sort", Level.STRUCTURE).text == better
    assert "programming" not in enhancer.enhance("how to sort", Level.CLARIFY).text


@pytest.mark.parametrize(
    ("prompt", "better"),
    [
        ("how to rollback", "How to roll back a change in a version control context?"),
        ("how to normalise", "How to normalize"),
        ("how to fine-tune", "How to fine-tune a language model in a machine learning context?"),
        ("how to zzgl", "How to zzgl"),
    ],
)
def test_a_verb_is_known_in_its_other_spellings(enhancer: Enhancer, prompt: str, better: str) -> None:
    assert enhancer.enhance(prompt, Level.STRUCTURE).text.startswith(better)


def test_fix_adds_nothing(enhancer: Enhancer) -> None:
    for prompt in ("keto vs paleo", "how to sort", "whats difrence betwn python and javascrpt"):
        assert "addition" not in [edit.kind for edit in enhancer.enhance(prompt, Level.FIX).edits]


def test_what_is_added_is_marked_with_its_reason(enhancer: Enhancer) -> None:
    added = [edit for edit in enhancer.enhance("keto vs paleo", Level.CLARIFY).edits if edit.kind == "addition"]
    assert [edit.after for edit in added] == [" diets"]
    assert all(edit.why.startswith("addition: ") for edit in added)


def test_a_clear_question_stays_as_it_is(enhancer: Enhancer) -> None:
    for prompt in (
        "What is the difference between a lease and a rental agreement?",
        "Compare Keynes and Hayek on taxes.",
    ):
        assert enhancer.enhance(prompt, Level.CLARIFY).text == prompt


def test_several_requests_become_a_numbered_list_that_keeps_their_order_words(enhancer: Enhancer) -> None:
    better = enhancer.enhance("Summarize the report and then translate it to French.", Level.STRUCTURE).text
    assert better.startswith("1. Summarize the report\n2. Then translate it to French.")


def test_another_language_is_left_alone(enhancer: Enhancer) -> None:
    for prompt in ("Bitte schreibe mir eine kurze Zusammenfasung des Textes", "Peux-tu traduire ce texte pour ma mere"):
        assert enhancer.enhance(prompt, Level.FIX).text == prompt


@pytest.mark.parametrize(
    ("before", "after"), [("do not", "do"), ("never", "ever"), ("42", "43"), ("[PERSON_1]", "[PERSON_2]"), ("", "not ")]
)
def test_an_edit_that_would_change_what_was_said_is_held_back(before: str, after: str) -> None:
    text = f"Please {before} go"
    assert not keeps(text, Edit(Span(7, 7 + len(before)), before, after, "grammar", "a reason"))


def test_a_contraction_is_the_negation_it_was() -> None:
    assert keeps("I dont know", Edit(Span(2, 6), "dont", "don't", "spelling", "a reason"))
