"""A text is read paragraph by paragraph, each with what it has to know of the rest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detect.paragraphs import paragraphs
from desktop_app.engine import Engine
from desktop_app.vocabulary import EntityType, Profile


@given(st.text(max_size=400))
def test_every_paragraph_stands_where_it_says(text: str) -> None:
    for start, paragraph in paragraphs(text):
        assert text.startswith(paragraph.text, start)


def test_the_pieces_of_a_long_table_know_its_first_line() -> None:
    text = "name;phone\n" + "\n".join(f"row {number};{number}" for number in range(1000))
    first, *rest = (paragraph for _, paragraph in paragraphs(text))
    assert first.heading == ""
    assert rest
    assert {paragraph.heading for paragraph in rest} == {"name;phone"}


def test_a_paragraph_inside_a_fence_knows_that_it_is_code() -> None:
    text = "Look:\n\n```\nfirst\n\nsecond\n```\nthird\n\nfourth"
    assert [(paragraph.text, paragraph.code_until) for _, paragraph in paragraphs(text)] == [
        ("Look:", 0),
        ("```\nfirst", 0),
        ("second\n```\nthird", len("second\n```")),
        ("fourth", 0),
    ]


def test_a_fence_that_is_never_closed_hides_nothing_that_follows() -> None:
    assert [paragraph.code_until for _, paragraph in paragraphs("```\nfirst\n\nsecond")] == [0, 0]


def test_a_finding_has_a_letter_or_a_digit(engine: Engine) -> None:
    text = "Reset password )n8B6Y8phUb for me. Mail: @ . Phone: -- . My name: ?! !"
    for finding in engine.detect(text, Profile.STRICT):
        assert any(map(str.isalnum, finding.span.of(text)))


def test_the_same_text_is_read_the_same_at_once_and_while_it_is_typed(engine: Engine) -> None:
    text = "Dear Mrs Okafor,\n\nplease call Mira Okafor on 020 7946 0958.\n\nYours\nBo Lindqvist"
    for end in range(0, len(text), 7):
        engine.detect(text[:end], Profile.BALANCED)
    typed = [(finding.span, finding.type) for finding in engine.detect(text, Profile.BALANCED)]
    # Not the scores: the model's integers are scaled by all that is read with them
    assert typed == [(finding.span, finding.type) for finding in Engine("", lambda: 0).detect(text, Profile.BALANCED)]


def test_letters_written_as_escapes_are_no_numbers(engine: Engine) -> None:
    assert engine.detect("drivers license table:\n'\\u0411\\u0412'  # two letters\n", Profile.BALANCED) == ()


def test_a_machines_own_address_is_not_private(engine: Engine) -> None:
    found = engine.detect("it listens on 127.0.0.1 and talks to 192.168.7.20", Profile.BALANCED)
    assert [finding.type for finding in found] == [EntityType.IP_ADDRESS]
