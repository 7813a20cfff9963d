"""Values that only the words around them give away: occupations, months, passwords in a sentence."""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers import lexical, people, quantities
from desktop_app.detect.recognizers.passwords import PasswordsRecognizer
from desktop_app.detect.recognizers.protocol import Recognizer
from desktop_app.vocabulary import EntityType


def _found(reader: Recognizer, text: str, entity_type: EntityType) -> set[str]:
    return {found.span.of(text) for found in reader.find(text) if found.type is entity_type and found.certain}


@pytest.mark.parametrize(
    ("text", "occupation"),
    [
        ("She works as a pastry decorator in town.", "pastry decorator"),
        ("He is employed as an elevator fitter.", "elevator fitter"),
        ("I currently work as a glass blower and love it", "glass blower"),
        ("Ich arbeite als Glasbläser in Jena.", "Glasbläser"),
        ("Elle travaille comme dentellière à Calais.", "dentellière"),
        ("Trabaja como afinador de pianos.", "afinador de pianos"),
        ("Lavoro come liutaio.", "liutaio"),
        ("Ze werkt als klokkenmaker.", "klokkenmaker"),
    ],
)
def test_what_somebody_works_as_is_an_occupation(text: str, occupation: str) -> None:
    assert _found(people.recognizer(), text, EntityType.JOB_TITLE) == {occupation}


@pytest.mark.parametrize("text", ["Redis works as a cache.", "It works as a charm", "This serves as a reminder."])
def test_a_thing_has_no_occupation(text: str) -> None:
    assert _found(people.recognizer(), text, EntityType.JOB_TITLE) == set()


def test_a_title_is_not_the_name_of_whom_it_introduces() -> None:
    text = "Hello, this is Mr. Anselm Brandvold."
    assert {found.span.of(text) for found in people.recognizer().find(text)} == {"Anselm Brandvold"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("People call me Csanad.", "Csanad"),
        ("What is the name on the account? Customer: Vilma Okafor", "Vilma Okafor"),
        ("Your name, please?\nAnselm Brandvold.", "Anselm Brandvold"),
        ("I work for Thistlewick and hate it.", "Thistlewick"),
        ("My sister works at Quern & Vale.", "Quern & Vale"),
    ],
)
def test_what_is_said_of_somebody_names_them_or_where_they_work(text: str, value: str) -> None:
    found = {each.span.of(text) for each in people.recognizer().find(text) if each.certain}
    assert found == {value}


@pytest.mark.parametrize("text", ["Call me Tomorrow.", "What is the name of it? The Answer", "It works at Night."])
def test_other_words_there_name_nobody(text: str) -> None:
    assert [each for each in people.recognizer().find(text) if each.certain] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("exp 09/27, name on card A J PEMBERTON", {"A J PEMBERTON"}),
        ("The name on my card is Mira B. Okafor.", {"Mira B. Okafor"}),
        ("name on card Must Match", set()),
    ],
)
def test_the_name_on_a_card_is_found_with_its_initials(text: str, names: set[str]) -> None:
    assert {each.span.of(text) for each in people.recognizer().find(text) if each.certain} == names


@pytest.mark.parametrize("month", ["March 2021", "Oktober 2019", "enero de 2020", "stycznia 2025"])
def test_a_month_and_its_year_are_a_date(month: str) -> None:
    assert _found(quantities.recognizer(), f"since {month}, at least", EntityType.DATE) == {month}


def test_the_month_of_a_whole_date_is_not_cut_out_of_it() -> None:
    assert _found(quantities.recognizer(), "on 12 March 2021 and 3. Oktober 2019", EntityType.DATE) == set()


@pytest.mark.parametrize(
    ("text", "password"),
    [
        ("Reset password )n8B6Y8phUb for the guest.", ")n8B6Y8phUb"),
        ("Das Passwort Gurkensalat#19, bitte.", "Gurkensalat#19"),
    ],
)
def test_a_password_right_behind_the_word_is_found(text: str, password: str) -> None:
    assert _found(PasswordsRecognizer(), text, EntityType.PASSWORD) == {password}


@pytest.mark.parametrize(
    "text",
    [
        "password hashing with bcrypt",
        "the password manager, version 2",
        "mysql -u admin -p password",
        "app login user password PASSWORD",
    ],
)
def test_talk_about_passwords_gives_none_away(text: str) -> None:
    assert _found(PasswordsRecognizer(), text, EntityType.PASSWORD) == set()


def test_a_german_as_is_not_a_disease() -> None:
    terms = lexical.recognizer()
    assert not [found for found in terms.find("mehr als sonst") if found.type is EntityType.HEALTH]
    assert [found for found in terms.find("diagnosed with ALS") if found.type is EntityType.HEALTH]
