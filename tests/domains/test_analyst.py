"""A subject is named when the text shows it, with the words it rests on, and not otherwise."""

from __future__ import annotations

import pytest

from desktop_app.domains.analyst import Analyst


@pytest.fixture(scope="module")
def analyst() -> Analyst:
    return Analyst()


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("Patient reports chest pain and nausea; blood pressure is high.", "healthcare"),
        ("The agreement says that either party may seek damages for breach of a clause.", "legal"),
        ("Categorize this purchase and the refund on my bank statement.", "finance"),
        ("Grade the homework of a student on this math problem.", "education"),
        ("The experiment had a p-value of 0.02 with a small sample size.", "research"),
        ("The pump shows high vibration and the bearing needs maintenance.", "industry"),
        ("My delivery is delayed and the tracking shows nothing, still waiting.", "support"),
        ("Write a blog post with a strong headline for our newsletter audience.", "media"),
    ],
)
def test_each_subject_is_recognised(analyst: Analyst, text: str, domain: str) -> None:
    card = analyst.analyze(text)
    assert card is not None
    assert card.domain == domain
    assert {span.of(text).casefold() for span in card.evidence} == set(card.fields["Terms"])


@pytest.mark.parametrize("text", ["", "How are you today?", "Order a pizza.", "What is the capital of France?"])
def test_a_general_text_gets_no_card(analyst: Analyst, text: str) -> None:
    assert analyst.analyze(text) is None


def test_a_text_between_two_subjects_gets_no_card(analyst: Analyst) -> None:
    assert analyst.analyze("The patient and the nurse met the attorney in court.") is None
