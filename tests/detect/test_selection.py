"""What a profile asks for."""

from __future__ import annotations

import pytest

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.selection import wanted
from desktop_app.vocabulary import EntityType, Profile, Span


def _candidate(entity_type: EntityType, *, certain: bool = False, public: bool = False) -> Candidate:
    return Candidate(Span(0, 4), entity_type, 0.9, "made for a test", certain, public)


@pytest.mark.parametrize(
    "entity_type",
    [EntityType.SECRET, EntityType.PASSWORD, EntityType.MEDICAL_ID, EntityType.VEHICLE, EntityType.DEVICE],
)
@pytest.mark.parametrize("profile", list(Profile))
def test_no_profile_lets_a_secret_or_a_number_with_a_valid_checksum_pass(
    entity_type: EntityType, profile: Profile
) -> None:
    assert wanted(_candidate(entity_type, certain=True), profile)


def test_a_number_that_merely_reads_like_a_device_stays_in_minimal() -> None:
    assert not wanted(_candidate(EntityType.DEVICE), Profile.MINIMAL)
    assert wanted(_candidate(EntityType.DEVICE), Profile.BALANCED)


def test_a_name_that_is_nobodys_secret_is_hidden_by_strict_alone() -> None:
    name = _candidate(EntityType.PERSON, public=True)

    assert [profile for profile in Profile if wanted(name, profile)] == [Profile.STRICT]
