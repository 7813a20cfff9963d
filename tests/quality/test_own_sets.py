"""The small sets are what they are meant to be, and their marks are read as they are written."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.vocabulary import EntityType, Profile, Span
from tests.quality.made_up_keys import MADE_UP_KEYS
from tests.quality.own_sets import LANGUAGES, OWN_SETS, parse, read
from tests.quality.texts import Value


def test_marks_are_taken_out_and_point_at_what_stood_between_them() -> None:
    marked = parse("I am <PERSON>Mira</PERSON>, <MAYBE>Dr.</MAYBE>, <b>mira@x</b>, <AGE>34</AGE>.")
    assert marked.text == "I am Mira, Dr., <b>mira@x</b>, 34."
    assert marked.values == (Value(Span(5, 9), "PERSON"), Value(Span(31, 33), "AGE"))
    assert marked.unjudged == (Span(11, 14),)


def test_a_made_up_key_is_filled_in_whole() -> None:
    marked = parse("K=<SECRET>{{jwt}}</SECRET>")
    assert marked.values[0].span.of(marked.text) == MADE_UP_KEYS["jwt"]


def test_a_key_that_nobody_made_up_is_an_error() -> None:
    with pytest.raises(KeyError):
        parse("K={{nonesuch}}")


@pytest.mark.parametrize("name", OWN_SETS)
def test_each_set_has_its_texts_and_no_mark_is_left_in_them(name: str) -> None:
    texts = read(name)
    assert len(texts.texts) == {"own_en": 64, "own_clean_en": 50}.get(name, 30)
    assert len({marked.text for marked in texts.texts}) == len(texts.texts)
    assert texts.clean is ("clean" in name)
    assert texts.profile is (Profile.BALANCED if texts.clean else Profile.STRICT)
    for marked in texts.texts:
        assert marked.text
        assert not any(f"<{kind}>" in marked.text or f"</{kind}>" in marked.text for kind in [*EntityType, "MAYBE"])
        assert all(value.span.of(marked.text).strip() == value.span.of(marked.text) for value in marked.values)


def test_every_type_stands_at_least_twice_in_the_english_set() -> None:
    counts = Counter(value.type for marked in read("own_en").texts for value in marked.values)
    assert [kind for kind in EntityType if counts[kind] < 2] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_a_language_has_something_to_find(language: str) -> None:
    assert all(marked.values for marked in read(f"own_{language}").texts)
