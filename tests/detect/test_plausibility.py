"""A claim of the tagger has to look like what it is said to be."""

import pytest

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.plausibility import claimed_by_tagger, measures, second_thought
from desktop_app.detect.recognizers.tagger import Hints
from desktop_app.vocabulary import EntityType, Span


@pytest.mark.parametrize(
    ("entity_type", "value", "stands"),
    [
        (EntityType.EMAIL_ADDRESS, "google.com", False),
        (EntityType.EMAIL_ADDRESS, "mira at example dot org", True),
        (EntityType.EMAIL_ADDRESS, "mira@example", True),
        (EntityType.USERNAME, "CLAUDE.", False),
        (EntityType.USERNAME, "svc_marlow", True),
        (EntityType.USERNAME, "TwitterHandle", False),
        (EntityType.USERNAME, "your_username", False),
        (EntityType.BANK_ACCOUNT, "KPV\nGHK-Cu", False),
        (EntityType.BANK_ACCOUNT, "ending 4711", True),
        (EntityType.VEHICLE, "5-Amino-1MQ", False),
        (EntityType.VEHICLE, "AB12 CDE", True),
        (EntityType.IP_ADDRESS, "403", False),
        (EntityType.IP_ADDRESS, "fe80::1", True),
        (EntityType.MONEY, "USD", False),
        (EntityType.MONEY, "fifty pounds", True),
        (EntityType.PHONE_NUMBER, "1493", False),
        (EntityType.PHONE_NUMBER, "4521", True),
    ],
)
def test_a_claim_of_the_tagger_must_have_the_shape_of_its_type(
    entity_type: EntityType, value: str, stands: bool
) -> None:
    candidate = Candidate(Span(0, len(value)), entity_type, 0.6, "reads like one")
    assert claimed_by_tagger(value, candidate, ()) is stands


@pytest.mark.parametrize(
    ("text", "age", "stands"),
    [
        ("we cut 14 posts in spring", "14", False),
        ("um 10 Uhr", "10", False),
        ("Maya, 34, moved out", "34", True),
        ("she is 34 and moved out", "34", True),
        ("mit 34 Jahren", "34", True),
    ],
)
def test_a_number_that_counts_something_else_is_an_age_only_for_a_reader_who_is_sure(
    text: str, age: str, *, stands: bool
) -> None:
    span = Span(text.index(age), text.index(age) + len(age))
    assert claimed_by_tagger(text, Candidate(span, EntityType.AGE, 0.5, "reads like an age"), ()) is stands
    assert claimed_by_tagger(text, Candidate(span, EntityType.AGE, 0.9, "reads like an age"), ())


@pytest.mark.parametrize(("login", "stands"), [("RestController", False), ("mira.okafor77", True)])
def test_an_annotation_of_a_program_is_no_login(login: str, *, stands: bool) -> None:
    candidate = Candidate(Span(5, 5 + len(login)), EntityType.USERNAME, 0.97, "reads like a user name")
    assert claimed_by_tagger(f"Use @{login} here", candidate, ()) is stands


@pytest.mark.parametrize(
    ("text", "number", "stands"),
    [
        ("about 145000000 square km", "145000000", True),
        ("145000000km²", "145000000", True),
        ("rund 145000000 Einwohnern", "145000000", True),
        ("id 145000000 says", "145000000", False),
        ("145000000 kmart stores", "145000000", False),
        ("patient 145000000 m 34", "145000000", False),
        ("AB145000000 km", "AB145000000", False),
    ],
)
def test_a_number_with_its_unit_measures_something(text: str, number: str, *, stands: bool) -> None:
    span = Span(text.index(number), text.index(number) + len(number))
    assert measures(text, span) is stands


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Iker, rompió el router", "Iker"),
        ("Santos, de Oliveira", "Santos, de Oliveira"),
        ("Brandvold, Anselm", "Brandvold, Anselm"),
    ],
)
def test_a_name_ends_where_the_next_clause_begins(text: str, name: str) -> None:
    whole = Span(0, len(text))
    candidate = Candidate(whole, EntityType.PERSON, 0.9, "reads like a name")
    kept = second_thought(text, candidate, (), Hints((whole,), (whole,), (whole,)))
    assert kept is not None
    assert kept.span.of(text) == name


@pytest.mark.parametrize(
    ("value", "stands"),
    [("avec quel vin de Loire", False), ("Maria de la Cruz", True), ("Iker rompió", True), ("sarah o'neil", True)],
)
def test_a_stretch_of_plain_words_with_one_capital_is_nobodys_name(value: str, *, stands: bool) -> None:
    whole = Span(0, len(value))
    candidate = Candidate(whole, EntityType.PERSON, 0.6, "reads like a person's name")
    assert (second_thought(value, candidate, (), Hints((whole,), (whole,), (whole,))) is not None) is stands
