"""The plain words."""

from __future__ import annotations

import pytest

from desktop_app.locations import resource
from desktop_app.ui.words import FORM, KIND, KIND_ICON, LEVEL, PROFILE, STYLE, TYPE, begun, chip, counted, elided
from desktop_app.vocabulary import EntityType, Kind, Level, Profile, Style


def test_everything_a_person_can_meet_has_a_word() -> None:
    assert set(TYPE) == set(EntityType)
    assert set(KIND) == set(Kind)
    assert (set(PROFILE), set(STYLE), set(LEVEL)) == (set(Profile), set(Style), set(Level))
    assert set(FORM) == {"exact", "case", "accents", "digits", "url", "base64", "detected"}


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_an_icon(kind: Kind) -> None:
    assert resource("icons", f"{KIND_ICON[kind]}.svg").is_file()


def test_a_replacement_is_spoken_without_its_brackets() -> None:
    assert chip("[CREDIT_CARD_NUMBER_2]") == "CREDIT CARD NUMBER 2"


def test_numbers_agree_with_their_noun() -> None:
    assert [counted(number, "value") for number in (0, 1, 1204)] == ["0 values", "1 value", "1,204 values"]


@pytest.mark.parametrize("length", [5, 12, 40])
def test_a_shortened_value_is_never_longer_than_asked(length: int) -> None:
    assert len(elided("a long value\nover two lines and more", length)) <= length
    assert len(begun("a long beginning of a conversation and more", length)) <= length
