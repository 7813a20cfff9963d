"""The pattern of a word list finds what a plain search through the list finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.alternatives import any_of

_TERMS = st.sets(st.text(alphabet="ab .+é", min_size=1, max_size=5), min_size=1, max_size=12)


@given(terms=_TERMS, text=st.text(alphabet="ab .+éc", max_size=30))
def test_at_every_place_the_longest_term_that_stands_there_is_found(terms: set[str], text: str) -> None:
    pattern = re.compile(any_of(terms))
    for place in range(len(text)):
        there = max((term for term in terms if text.startswith(term, place)), key=len, default=None)
        found = pattern.match(text, place)
        assert (found and found.group()) == there


def test_a_shorter_term_is_found_where_what_follows_does_not_let_the_longer_stand() -> None:
    assert re.search(rf"\b{any_of(['nurse', 'nurse practitioner'])}\b", "a nurse practitioners' ward")
