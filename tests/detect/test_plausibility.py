"""A claim of the tagger has to look like what it is said to be."""

import pytest

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.plausibility import claimed_by_tagger
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
