"""Redaction: ``[PERSON]``. One way only; nothing is remembered, so nothing can come back."""

from __future__ import annotations

from desktop_app.protect.numbering import Numbering
from desktop_app.vocabulary import EntityType


def replacement(value: str, entity_type: EntityType, numbering: Numbering) -> str:
    """The bare name of the value's type."""
    return f"[{entity_type}]"
