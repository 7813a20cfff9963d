"""What belongs to a finding and was not found with it."""

from __future__ import annotations

import pytest

from desktop_app.detect.completion import completed, whole_addresses
from desktop_app.vocabulary import HIDDEN_BY, EntityType, Finding, Profile, Span


def _found(text: str, *parts: tuple[str, EntityType]) -> tuple[Finding, ...]:
    return tuple(
        Finding(Span(text.index(part), text.index(part) + len(part)), kind, 0.9, "made for a test")
        for part, kind in parts
    )


@pytest.mark.parametrize("between", [", ", " ", "\n", ",\n", "\n> ", " / "])
def test_street_town_and_country_are_one_value_also_across_lines(between: str) -> None:
    text = f"Send it to 12 Sample Street{between}Springfield{between}Ireland please"
    parts = _found(
        text,
        ("12 Sample Street", EntityType.ADDRESS),
        ("Springfield", EntityType.LOCATION),
        ("Ireland", EntityType.COUNTRY),
    )

    (whole,) = whole_addresses(text, parts)

    assert whole.type is EntityType.ADDRESS
    assert whole.span.of(text) == f"12 Sample Street{between}Springfield{between}Ireland"


def test_a_name_after_an_address_stays_a_value_of_its_own() -> None:
    text = "12 Sample Street, Ada Example"
    parts = _found(text, ("12 Sample Street", EntityType.ADDRESS), ("Ada Example", EntityType.PERSON))

    assert whole_addresses(text, parts) == parts


def test_an_empty_line_ends_an_address() -> None:
    text = "12 Sample Street\n\nSpringfield is lovely"
    parts = _found(text, ("12 Sample Street", EntityType.ADDRESS), ("Springfield", EntityType.LOCATION))

    assert whole_addresses(text, parts) == parts


def test_bare_digits_at_the_end_of_the_last_line_belong_to_it() -> None:
    text = "12 Sample Street\nSpringfield 12345\nThank you"
    parts = _found(text, ("12 Sample Street", EntityType.ADDRESS), ("Springfield", EntityType.LOCATION))

    (whole,) = whole_addresses(text, parts)

    assert whole.span.of(text).endswith("Springfield 12345")


def test_a_corner_of_two_streets_is_one_place() -> None:
    text = "We met at the corner of 5 Elm Street and Sample Road."
    parts = _found(text, ("5 Elm Street", EntityType.ADDRESS), ("Sample Road", EntityType.ADDRESS))

    (whole,) = whole_addresses(text, parts)

    assert whole.span.of(text) == "the corner of 5 Elm Street and Sample Road"


def test_two_streets_in_a_list_stay_two() -> None:
    text = "From 5 Elm Street and Sample Road the view is good."
    parts = _found(text, ("5 Elm Street", EntityType.ADDRESS), ("Sample Road", EntityType.ADDRESS))

    assert whole_addresses(text, parts) == parts


def test_a_text_without_findings_stays_without() -> None:
    assert whole_addresses("nothing here", ()) == ()


def _completed(text: str, *parts: tuple[str, EntityType]) -> list[tuple[str, EntityType]]:
    found = completed(text, _found(text, *parts), HIDDEN_BY[Profile.BALANCED])
    return [(finding.span.of(text), finding.type) for finding in found]


def test_an_initial_between_two_parts_of_a_name_belongs_to_it() -> None:
    parts = ("Ada", EntityType.PERSON), ("Example", EntityType.PERSON)

    assert _completed("Ask Ada Q. Example.", *parts) == [("Ada Q. Example", EntityType.PERSON)]
    assert _completed("Ask Ada, Example.", *parts) == list(parts)


def test_a_country_code_belongs_to_the_number_it_precedes() -> None:
    assert _completed("call +41 (0)38 549 02 90", ("(0)38 549 02 90", EntityType.PHONE_NUMBER)) == [
        ("+41 (0)38 549 02 90", EntityType.PHONE_NUMBER)
    ]


@pytest.mark.parametrize("margin", ["", "> ", "* "])
def test_the_line_between_a_name_and_an_address_is_the_firm(margin: str) -> None:
    text = f"{margin}Ada Example\n{margin}Quillfort Partners\n{margin}12 Sample Street"

    assert _completed(text, ("Ada Example", EntityType.PERSON), ("12 Sample Street", EntityType.ADDRESS)) == [
        ("Ada Example", EntityType.PERSON),
        ("Quillfort Partners", EntityType.ORGANIZATION),
        ("12 Sample Street", EntityType.ADDRESS),
    ]


def test_a_sentence_between_a_name_and_an_address_is_none() -> None:
    text = "Ada Example\nplease send the parcel to this place today\n12 Sample Street"
    parts = ("Ada Example", EntityType.PERSON), ("12 Sample Street", EntityType.ADDRESS)

    assert _completed(text, *parts) == list(parts)


@pytest.mark.parametrize(
    ("text", "found", "kind", "whole"),
    [
        ("signed A. Example", "Example", EntityType.PERSON, "A. Example"),
        ("met Ada Example-Sample there", "Ada Example", EntityType.PERSON, "Ada Example-Sample"),
        ("see B-22019 again", "22019", EntityType.ACCOUNT_ID, "B-22019"),
        ("file FV/88/2025.", "88", EntityType.ACCOUNT_ID, "FV/88/2025"),
        ("plate AB12 CDE.", "AB12", EntityType.VEHICLE, "AB12 CDE"),
        ("on Tue, 4 Feb 2025", "4 Feb 2025", EntityType.DATE, "Tue, 4 Feb 2025"),
        ("le samedi 21 juin 2025", "21 juin 2025", EntityType.DATE, "samedi 21 juin 2025"),
    ],
)
def test_the_rest_of_a_value_belongs_to_it(text: str, found: str, kind: EntityType, whole: str) -> None:
    strict = HIDDEN_BY[Profile.STRICT]

    (finding,) = completed(text, _found(text, (found, kind)), strict)

    assert finding.span.of(text) == whole


def test_two_parts_of_one_code_do_not_overlap_once_both_have_grown() -> None:
    text = "file FV/88/2025."
    parts = _found(text, ("FV", EntityType.ACCOUNT_ID), ("2025", EntityType.ACCOUNT_ID))

    found = completed(text, parts, HIDDEN_BY[Profile.STRICT])

    assert [finding.span.of(text) for finding in found] == ["FV/88/2025"]
