"""What a profile asks for: which candidates matter at all."""

from __future__ import annotations

from desktop_app.detect.candidate import Candidate
from desktop_app.vocabulary import HIDDEN_BY, EntityType, Profile

_FLOOR = frozenset(
    {
        EntityType.PASSWORD,
        EntityType.SECRET,
        EntityType.CREDIT_CARD_NUMBER,
        EntityType.BANK_ACCOUNT,
        EntityType.CRYPTO_WALLET,
        EntityType.GOVERNMENT_ID,
        EntityType.MEDICAL_ID,
        EntityType.VEHICLE,
        EntityType.DEVICE,
    }
)
"""What no profile lets pass once a checksum, a key's shape or a label settles what it is."""


def wanted(candidate: Candidate, profile: Profile) -> bool:
    """Whether the profile hides this candidate. What is public matters to strict only."""
    if candidate.certain and candidate.type in _FLOOR:
        return True
    if candidate.type not in HIDDEN_BY[profile]:
        return False
    return not candidate.public or profile is Profile.STRICT
