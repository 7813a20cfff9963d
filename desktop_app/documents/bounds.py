"""How much is read of a file at most, in one place; every reader asks here while it reads."""

from __future__ import annotations

from desktop_app.errors import DocumentTooLarge

LARGEST_FILE = 20 * 2**20
"""Bytes of a file."""
LONGEST_TEXT = 2_000_000
"""Characters of its text: what detection reads in one go. A test holds the two together."""


def hold(text: str) -> str:
    """``text``, if it can be read at once.

    Raises:
        DocumentTooLarge: it is too long.
    """
    hold_length(len(text))
    return text


def hold_length(length: int) -> None:
    """As ``hold``, for a text that is still being put together."""
    if length > LONGEST_TEXT:
        raise DocumentTooLarge(
            f"This file holds more than {LONGEST_TEXT:,} characters of text. Open a part of it, or paste what you need."
        )
