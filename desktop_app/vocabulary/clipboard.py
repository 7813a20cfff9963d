"""How closely the clipboard is watched."""

from __future__ import annotations

from enum import StrEnum


class Watch(StrEnum):
    """What happens to a text that is copied in any program."""

    OFF = "off"
    ASK = "ask"
    AUTOMATIC = "automatic"
