"""Values that speak of one person share a number; what fits two people has none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protect.identities import Identities, same_person
from desktop_app.vocabulary import EntityType, Vault, VaultEntry

_PERSON, _MAIL, _LOGIN = EntityType.PERSON, EntityType.EMAIL_ADDRESS, EntityType.USERNAME


def _numbers(*values: tuple[str, EntityType], entries: tuple[VaultEntry, ...] = ()) -> list[int]:
    identities = Identities(entries, [value for value, entity_type in values if entity_type is _PERSON])
    return [identities.of(value, entity_type) for value, entity_type in values]


@pytest.mark.parametrize(
    ("value", "entity_type"),
    [
        ("Smith", _PERSON),
        ("John", _PERSON),
        ("J. Smith", _PERSON),
        ("Smith, John", _PERSON),
        ("JOHN SMITH", _PERSON),
        ("Dr. Smith", _PERSON),
        ("Jack", _PERSON),
        ("Jack Smith", _PERSON),
        ("john.smith@example.org", _MAIL),
        ("jsmith77@example.org", _MAIL),
        ("johnsmith", _LOGIN),
    ],
)
def test_another_name_of_somebody_has_their_number(value: str, entity_type: EntityType) -> None:
    assert _numbers(("Mary Jones", _PERSON), ("John Smith", _PERSON), (value, entity_type)) == [1, 2, 2]
    assert _numbers((value, entity_type), ("John Smith", _PERSON)) == [1, 1]


def test_what_fits_two_people_belongs_to_neither() -> None:
    people = (("John Smith", _PERSON), ("Mary Smith", _PERSON))
    assert _numbers(*people, ("Smith", _PERSON), ("Mary", _PERSON), ("J. Smith", _PERSON)) == [1, 2, 0, 2, 1]


def test_others_and_other_kinds_have_no_part_in_it() -> None:
    assert _numbers(
        ("John Smith", _PERSON), ("M. Smith", _PERSON), ("info@example.org", _MAIL), ("Smith", EntityType.ORGANIZATION)
    ) == [1, 2, 0, 0]


def test_a_number_given_before_stays_when_somebody_of_the_same_name_turns_up() -> None:
    before = (
        VaultEntry("[PERSON_1]", "John Smith", _PERSON, identity=1),
        VaultEntry("[PERSON_2]", "Smith", _PERSON, identity=1),
    )
    assert _numbers(("Mary Smith", _PERSON), ("Smith", _PERSON), ("J. Smith", _PERSON), entries=before) == [2, 1, 1]


def test_the_placeholders_of_one_person_are_grouped() -> None:
    vault = Vault(
        (
            VaultEntry("[PERSON_1]", "John Smith", _PERSON, identity=1),
            VaultEntry("[PERSON_2]", "Mary Jones", _PERSON, identity=2),
            VaultEntry("[EMAIL_ADDRESS_1]", "jsmith@example.org", _MAIL, identity=1),
            VaultEntry("[PERSON_3]", "Smith", _PERSON, identity=1),
            VaultEntry("[DATE_1]", "May 2024", EntityType.DATE),
        )
    )
    assert same_person(vault) == (("[PERSON_1]", "[EMAIL_ADDRESS_1]", "[PERSON_3]"),)
    assert same_person(Vault()) == ()


@given(st.lists(st.tuples(st.text(max_size=12), st.sampled_from([_PERSON, _MAIL, _LOGIN])), max_size=6))
def test_any_values_can_be_asked_about_and_keep_their_number(values: list[tuple[str, EntityType]]) -> None:
    identities = Identities((), [value for value, _ in values])
    for value, entity_type in values:
        assert identities.of(value, entity_type) == identities.of(value, entity_type) >= 0
