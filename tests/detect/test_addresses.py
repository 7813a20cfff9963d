"""A postal address is one finding, with its unit, city, region, postcode and country, on one line or several."""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers import addresses
from desktop_app.vocabulary import EntityType

_READER = addresses.recognizer()
_ADDRESSES = [
    "742 Evergreen Terrace, Apt 3B, Springfield, IL 62704, USA",
    "742 Evergreen Terrace\nApt 3B\nSpringfield, IL 62704\nUnited States",
    "1600 N Juniper Pkwy, Suite 200, Mountain View, CA 94043",
    "Flat 3, 19 Calder Row, Leeds LS2 7QT",
    "221B Barker Street, London, NW1 6XE, UK",
    "Unit 5, 120 King St W, Toronto, ON M5H 1J9, Canada",
    "120 King St W, Unit 5\nToronto, Ontario M5H 1J9\nCanada",
    "45 Smith Street\nFitzroy, Victoria 3065\nAustralia",
    "Lindenstraße 12, Wohnung 4, 10115 Berlin, Deutschland",
    "Lindenstraße 12a\n2. Stock\n10115 Berlin\nDeutschland",
    "14 rue de la Paix, 75002 Paris, France",
    "14 rue de la Paix\n75002 Paris\nFrance",
    "Calle de Alcalá 45, 3º B, 28014 Madrid, España",
    "Via Garibaldi 7, interno 4, 20121 Milano (MI), Italia",
    "Prinsengracht 263\n1016 GV Amsterdam\nNederland",
    "ul. Marszałkowska 10 m. 5, 00-590 Warszawa, Polska",
    "ul. Marszałkowska 10/5\n00-590 Warszawa\nPolska",
    "PO Box 1234, Austin, TX 78701",
]


def _found(text: str) -> set[str]:
    return {candidate.span.of(text) for candidate in _READER.find(text) if candidate.type is EntityType.ADDRESS}


@pytest.mark.parametrize("address", _ADDRESSES)
def test_an_address_is_one_finding(address: str) -> None:
    longest = max(_found(f"Please send it to:\n{address}\n\nThanks"), key=len, default="")
    assert longest == address


@pytest.mark.parametrize(
    "text",
    [
        "I read 12 books on the way home.",
        "28 weeks, BP 150/95 today, bp 140 lying down, pulse 88",
        "There are 3 rooms and 4 floors in every unit.",
        "Chapter 7 covers the main road to success.",
        "Version 12 runs in place.",
    ],
)
def test_numbers_beside_plain_words_are_no_address(text: str) -> None:
    assert _found(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "In Spring 2020 it closed.",
        "During 2017 nothing happened.",
        "Heidelberg 2017",
        "Offering 3",
        "See Fed.R.Evid. 404",
    ],
)
def test_a_word_that_ends_like_a_street_is_none_before_a_year(text: str) -> None:
    assert _found(text) == set()


@pytest.mark.parametrize("street", ["Lindenring 12", "Kaiserring 2a", "Am Markt 3", "Keizersgracht 12"])
def test_a_street_needs_no_town(street: str) -> None:
    assert _found(f"Er wohnt {street}.") == {street}


def test_a_colour_is_not_a_postcode() -> None:
    assert list(_READER.find("#B4D4FF")) == []
    assert [found.span.of("W1F 9QS") for found in _READER.find("W1F 9QS")] == ["W1F 9QS"]
