"""The prompt a newcomer can try: an invented person, with values that are reserved for examples or belong to nobody."""

from __future__ import annotations

SAMPLE = (
    "Please write a friendly reminder to Maria Keller, maria.keller@example.com, phone (555) 010-0142. "
    "She lives at 12 Sample Street, Springfield, and her invoice was paid with card 4111 1111 1111 1111. "
    "Tell her that teh parcel arrive on Monday."
)
"""The e-mail domain and the telephone number (555-01xx) are reserved for examples; the card is a known test number."""
