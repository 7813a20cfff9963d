"""A prompt's intent, its separate requests and what it leaves open."""

from __future__ import annotations

import pytest

from desktop_app.engine import Engine
from desktop_app.enhance.edits import applied
from desktop_app.enhance.enhancer import Enhancer
from desktop_app.vocabulary import Intent, Level, Offer


@pytest.fixture(scope="module")
def enhancer(engine: Engine) -> Enhancer:
    return engine._enhancer


def offer(enhancer: Enhancer, prompt: str, name: str) -> Offer:
    return next(each for each in enhancer.enhance(prompt, Level.OFF).reading.offers if each.name == name)


@pytest.mark.parametrize(
    ("prompt", "intent"),
    [
        ("Translate this letter into Danish.", Intent.TRANSLATE),
        ("what's the difference between a fjord and a bay", Intent.COMPARE),
        ("my script crashes with a KeyError, why?", Intent.DEBUG),
        ("hello, how are you?", Intent.CHAT),
        ("How do I descale a coffee machine?", Intent.HOW_TO),
    ],
)
def test_the_intent_is_recognised_at_every_level(enhancer: Enhancer, prompt: str, intent: Intent) -> None:
    assert {enhancer.enhance(prompt, level).reading.intent for level in Level} == {intent}


def test_what_else_is_asked_for_is_secondary(enhancer: Enhancer) -> None:
    reading = enhancer.enhance("Summarize the report and translate it into Danish.", Level.OFF).reading
    assert reading.intent is Intent.SUMMARIZE
    assert Intent.TRANSLATE in reading.secondary
    assert reading.parts == ("Summarize the report", "translate it into Danish.")


def test_an_empty_prompt_asks_for_nothing(enhancer: Enhancer) -> None:
    reading = enhancer.enhance("  \n", Level.FIX).reading
    assert reading.intent is None
    assert reading.parts == ()


def test_a_prompt_that_is_one_request_is_its_only_part(enhancer: Enhancer) -> None:
    prompt = "Write a script that reads a file and prints its lines."
    assert enhancer.enhance(prompt, Level.OFF).reading.parts == (prompt,)


def test_the_meanings_of_a_bare_verb_are_offered_and_each_is_one_click(enhancer: Enhancer) -> None:
    meanings = offer(enhancer, "how to sort", "meaning")
    texts = [applied("how to sort", choice.edits) for choice in meanings.choices]
    assert len(texts) >= 3
    assert "how to sort rows and columns in a spreadsheet?" in texts


def test_a_translation_without_a_language_is_asked_for_one_and_with_one_is_not(enhancer: Enhancer) -> None:
    asked = offer(enhancer, "Translate the letter below.", "language")
    assert "German" in [choice.label for choice in asked.choices]
    named = enhancer.enhance("Translate the letter below into German.", Level.OFF).reading.offers
    assert "language" not in [each.name for each in named]


def test_every_choice_only_adds_to_the_prompt_or_says_that_it_is_an_addition(enhancer: Enhancer) -> None:
    for each in enhancer.enhance("Write an email.", Level.OFF).reading.offers:
        for choice in each.choices:
            assert all(edit.kind == "addition" and edit.why.startswith("addition") for edit in choice.edits)


def test_a_long_prompt_can_be_shortened_and_keeps_its_request_and_placeholders(enhancer: Enhancer) -> None:
    filler = " ".join(
        f"The {word} was quiet that day." for word in ("road", "garden", "house", "river", "harbour", "hall")
    )
    prompt = f"{filler} [PERSON_1] came late. {filler} Summarize what happened."
    for choice in offer(enhancer, prompt, "shorten").choices:
        shorter = applied(prompt, choice.edits)
        assert len(shorter) < len(prompt)
        assert "[PERSON_1]" in shorter
        assert "Summarize what happened." in shorter
