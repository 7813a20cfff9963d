"""In SQL, values are told by the columns they go into."""

from __future__ import annotations

from desktop_app.detect.recognizers.inserts import InsertsRecognizer
from desktop_app.vocabulary import EntityType


def _found(text: str) -> list[tuple[EntityType, str]]:
    return [(found.type, found.span.of(text)) for found in InsertsRecognizer().find(text)]


def test_every_row_is_read_by_the_named_columns() -> None:
    text = (
        "INSERT INTO patients (id, surname, forename, dob, postcode, note) VALUES\n"
        "(1041, 'Achterberg', 'Lieke', '1984-07-19', '3512 JK', 'says \"no, thanks\" (twice)'),\n"
        "(1042, 'O''Dowd', 'Cathal', DATE('1990-01-02'), 'D02 X285', NULL);"
    )
    assert _found(text) == [
        (EntityType.PERSON, "Achterberg"),
        (EntityType.PERSON, "Lieke"),
        (EntityType.DATE_OF_BIRTH, "1984-07-19"),
        (EntityType.POSTCODE, "3512 JK"),
        (EntityType.PERSON, "O''Dowd"),
        (EntityType.PERSON, "Cathal"),
        (EntityType.POSTCODE, "D02 X285"),
    ]


def test_without_columns_or_with_others_nothing_is_read() -> None:
    assert _found("INSERT INTO prices VALUES (1, 'Anna Berg')") == []
    assert _found("insert into parts (sku, colour) values ('AB-1', 'red'), ('AB-2', 'blue')") == []


def test_a_row_with_another_number_of_values_is_left_alone() -> None:
    assert _found("INSERT INTO p (id, surname, phone) VALUES (1, 'Berg')") == []


def test_a_statement_that_never_ends_is_given_up_at_once() -> None:
    assert _found("INSERT INTO p (surname, phone) VALUES (" + "''" * 20_000 + " (" * 20_000) == []
