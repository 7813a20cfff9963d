"""A value is found wherever and however it is written, and a common word is not taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.mentions import Mentions, fold


def _found(values: list[str], text: str) -> list[str]:
    return [mention.span.of(text) for mention in Mentions(values).find(text)]


@pytest.mark.parametrize(
    ("value", "text", "found"),
    [
        ("John Smith", "JOHN SMITH and john  smith met John Smith's dog", ["JOHN SMITH", "john  smith", "John Smith"]),
        ("José Núñez", "jose nunez called", ["jose nunez"]),
        ("+44 20 7946 0958", "dial 442079460958 or (44) 20-7946-0958", ["442079460958", "44) 20-7946-0958"]),
        ("O'Brien", "O'Brien's car", ["O'Brien"]),
        ("$500", "it was $500.", ["$500"]),
        ("ana", "banana ana Anatol", ["ana"]),
        ("Will", "Will said he will; WILL agrees", ["Will", "WILL"]),
        ("a", "a cat", []),
        ("34", "34 apples, 34 years", []),
    ],
)
def test_mentions_are_found_in_other_spellings(value: str, text: str, found: list[str]) -> None:
    assert _found([value], text) == found


@given(st.text(), st.text(min_size=3), st.text())
def test_a_mention_always_covers_characters_of_the_text(before: str, value: str, after: str) -> None:
    text = f"{before} {value} {after}"
    for mention in Mentions([value]).find(text):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@given(st.from_regex(r"[A-Za-zÀ-ÿ]{4,12}( [A-Za-zÀ-ÿ]{3,12}){1,2}", fullmatch=True), st.text(), st.text())
def test_a_name_of_several_words_is_found_between_any_texts(value: str, before: str, after: str) -> None:
    text = f"{before}\n{value}\n{after}"
    assert any(
        fold(mention.span.of(text))[0] == fold(value)[0] and mention.span.start <= len(before) + 1
        for mention in Mentions([value]).find(text)
    )


@given(st.text())
def test_folding_leads_every_character_back_to_where_it_came_from(text: str) -> None:
    folded, origin = fold(text)
    assert len(folded) == len(origin)
    assert origin == sorted(origin)
    assert all(0 <= place < len(text) for place in origin)
