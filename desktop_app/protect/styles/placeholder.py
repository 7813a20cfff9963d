"""Numbered placeholders: ``[PERSON_1]``. They can be undone, and tell the model which mentions are the same."""

from __future__ import annotations

from desktop_app.protect.numbering import Numbering
from desktop_app.vocabulary import EntityType


def replacement(value: str, entity_type: EntityType, numbering: Numbering) -> str:
    """The value's placeholder in this conversation."""
    return numbering.placeholder_for(value, entity_type)
