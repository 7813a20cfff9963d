"""A table's cells are what their heading says, in every way of writing tables; headings and prose are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detect.recognizers.tables import TablesRecognizer
from desktop_app.engine import Engine
from desktop_app.vocabulary import EntityType, Profile

_READER = TablesRecognizer()


def _cells(text: str) -> dict[str, EntityType]:
    return {candidate.span.of(text): candidate.type for candidate in _READER.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        'id,name,email\n7,mira okafor,mira@example.org\n8,"Lindqvist, Bo",bo@example.org',
        "id\tname\temail\n7\tmira okafor\tmira@example.org\n8\tLindqvist, Bo\tbo@example.org",
        "id;name;email\n7;mira okafor;mira@example.org\n8;Lindqvist, Bo;bo@example.org",
        "| id | name | email |\n|---|:-:|---|\n| 7 | mira okafor | mira@example.org |\n"
        "| 8 | Lindqvist, Bo | bo@example.org |",
        "id | name | email\n--- | --- | ---\n7 | mira okafor | mira@example.org\n8 | Lindqvist, Bo | bo@example.org",
        "ID   NAME            EMAIL\n7    mira okafor     mira@example.org\n8    Lindqvist, Bo   bo@example.org",
    ],
)
def test_cells_are_found_however_the_table_is_written(text: str) -> None:
    assert _cells(text) == {
        "mira okafor": EntityType.PERSON,
        "mira@example.org": EntityType.EMAIL_ADDRESS,
        "Lindqvist, Bo": EntityType.PERSON,
        "bo@example.org": EntityType.EMAIL_ADDRESS,
    }


@pytest.mark.parametrize(
    ("heading", "cell", "entity_type"),
    [
        ("first_name", "mira", EntityType.PERSON),
        ("lastName", "okafor", EntityType.PERSON),
        ("Nachname", "Weiß", EntityType.PERSON),
        ("Prénom", "Zoé", EntityType.PERSON),
        ("Apellidos", "Ruiz Soler", EntityType.PERSON),
        ("Cognome", "Bianchi", EntityType.PERSON),
        ("Sobrenome", "Souza", EntityType.PERSON),
        ("Achternaam", "de Vries", EntityType.PERSON),
        ("Nazwisko", "Nowak", EntityType.PERSON),
        ("Home Phone", "0113 496 0000", EntityType.PHONE_NUMBER),
        ("Handynummer", "0151 234567", EntityType.PHONE_NUMBER),
        ("work e-mail", "mo@example.org", EntityType.EMAIL_ADDRESS),
        ("D.O.B.", "4/7/81", EntityType.DATE_OF_BIRTH),
        ("SSN", "123-45-6780", EntityType.GOVERNMENT_ID),
        ("IBAN", "DE00 1234 5678", EntityType.BANK_ACCOUNT),
        ("Patient ID", "P-0042", EntityType.MEDICAL_ID),
        ("Diagnosis", "gout", EntityType.HEALTH),
        ("Salary", "61,000", EntityType.MONEY),
        ("Gehalt", "3.100 €", EntityType.MONEY),
        ("Password", "hunter2", EntityType.PASSWORD),
        ("Username", "mokafor", EntityType.USERNAME),
        ("Postleitzahl", "10115", EntityType.POSTCODE),
        ("Street address", "12 Elm Row", EntityType.ADDRESS),
    ],
)
def test_a_heading_says_what_its_cells_are(heading: str, cell: str, entity_type: EntityType) -> None:
    text = f"no;{heading};remark\n1;{cell};blue"
    assert _cells(text) == {cell: entity_type}


def test_a_common_heading_counts_only_beside_one_about_a_person() -> None:
    assert _cells("name,price\nWidget,3\nGadget,4") == {}
    assert _cells("name,phone,city\nWidget Lee,555 0102 11,Utica") == {
        "Widget Lee": EntityType.PERSON,
        "555 0102 11": EntityType.PHONE_NUMBER,
        "Utica": EntityType.LOCATION,
    }


@pytest.mark.parametrize("cell", ["", "-", "n/a", "NULL", "42", "see_below()", "true"])
def test_a_cell_that_cannot_be_a_name_is_none(cell: str) -> None:
    assert _cells(f"surname;colour;shape\n{cell};blue;round") == {}


def test_a_row_with_too_few_cells_ends_the_table_without_harm() -> None:
    assert _cells("surname,phone\nOkafor,555 0102 11\nand that is all") == {
        "Okafor": EntityType.PERSON,
        "555 0102 11": EntityType.PHONE_NUMBER,
    }


@pytest.mark.parametrize(
    "text",
    [
        "Please send name, address and phone.\nI will call, write, and mail you.",
        "def find(self, fullname):\n    return (loader, portion)\n",
        "phone, email, fax, pigeon\nWe use a lot of things, among them a kettle, a lamp, and a dog.",
        '    "props",\n    "person",\n    "hands",\n    "model",\n    "distortion",',
        "| Name | Type | Default |\n|---|---|---|\n| timeout | int | 30 |",
    ],
)
def test_prose_code_and_tables_of_parameters_hold_no_cells(text: str) -> None:
    assert _cells(text) == {}


def test_a_heading_is_never_a_finding(engine: Engine) -> None:
    text = "| Mitarbeiter | Funktion | Gehalt |\n|---|---|---|\n| Björn Achtermann | Schlosser | 3.100 € |"
    found = {finding.span.of(text) for finding in engine.detect(text, Profile.STRICT)}
    assert found == {"Björn Achtermann", "Schlosser", "3.100 €"}


def test_a_form_in_two_columns_has_no_headings_to_leave_out() -> None:
    (table,) = _READER.tables("| Name | John Smith |\n|---|---|\n| City | Leeds |")
    assert len(table.headings) == 1


def test_a_table_too_long_for_one_block_keeps_its_headings(engine: Engine) -> None:
    rows = "\n".join(f"{number};zu{number}p okafor{number};blue" for number in range(1000, 1400))
    rows = rows.translate(str.maketrans("0123456789", "abcdefghij"))
    text = f"no;surname;colour\n{rows}"
    found = [finding.span.of(text) for finding in engine.detect(text, Profile.BALANCED)]
    assert {row.split(";")[1] for row in rows.splitlines()} <= set(found)


def test_a_reason_names_the_column_and_not_the_value() -> None:
    (candidate,) = _READER.find("no;Nachname\n1;Weiß")
    assert candidate.why == 'in the column "nachname"'


@given(st.text(alphabet=st.sampled_from('name,phone;|\t\n"- 7xÄ'), max_size=120))
def test_broken_tables_are_read_without_harm(text: str) -> None:
    for candidate in _READER.find(f"surname,phone\n{text}"):
        assert candidate.span.start < candidate.span.end
