"""What every replacement style is: a function from a value to what stands in its place."""

from __future__ import annotations

from typing import Protocol

from desktop_app.protect.numbering import Numbering
from desktop_app.vocabulary import EntityType


class Replacer(Protocol):
    """Names a value's replacement, and enters it in the numbering if it can be undone."""

    def __call__(self, value: str, entity_type: EntityType, numbering: Numbering) -> str:
        """What takes the place of ``value``."""
        ...
