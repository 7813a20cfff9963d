"""What a profile asks for: which candidates matter at all."""

from __future__ import annotations

from desktop_app.detect.candidate import Candidate
from desktop_app.vocabulary import HIDDEN_BY, Profile


def wanted(candidate: Candidate, profile: Profile) -> bool:
    """Whether the profile hides this candidate. What is public matters to strict only."""
    if candidate.type not in HIDDEN_BY[profile]:
        return False
    return not candidate.public or profile is Profile.STRICT
