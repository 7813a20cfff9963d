"""What a shortcut is, and what every system's way of claiming one must do.

A chord names keys as they are labelled, not as they are wired: ``Ctrl+Alt+H`` is the key that types an h.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop_app.errors import BadRequest

_KEY = re.compile(r"[A-Z0-9]|F(?:[1-9]|1[0-2])|Space")
_OTHER_NAMES = {"Control": "Ctrl", "Super": "Meta", "Win": "Meta", "Cmd": "Meta", "Option": "Alt"}


class Modifier(StrEnum):
    """A key that is held while another is pressed, in the order they are written."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"


@dataclass(frozen=True, slots=True)
class Chord:
    """A shortcut: one key with the modifiers that are held.

    Attributes:
        modifiers: at least one, and not Shift alone, which would take a letter away from every program.
        key: ``A`` to ``Z``, ``0`` to ``9``, ``F1`` to ``F12`` or ``Space``.
    """

    modifiers: frozenset[Modifier]
    key: str

    @classmethod
    def parse(cls, words: str) -> Chord:
        """The chord that ``words`` name, such as ``ctrl+alt+h``, in any case.

        Raises:
            BadRequest: they name none that can be used.
        """
        *held, key = (part.strip().capitalize() for part in words.split("+"))
        held = [_OTHER_NAMES.get(part, part) for part in held]
        if not set(held) <= {str(each) for each in Modifier} or not _KEY.fullmatch(key) or not set(held) - {"Shift"}:
            raise BadRequest(
                "A shortcut is Ctrl, Alt or Meta, with Shift if you like, and one letter, digit, F1 to F12 or Space: "
                "Ctrl+Alt+H."
            )
        return cls(frozenset(map(Modifier, held)), key)

    def __str__(self) -> str:
        return "+".join([*(each.value for each in Modifier if each in self.modifiers), self.key])


class Hotkey(Protocol):
    """A system's way of claiming one chord. All calls come from the UI thread, and so does ``pressed``."""

    def claim(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """Takes the chord, giving up the one held before; ``pressed`` is called each time it is pressed.

        Raises:
            ShortcutTaken: another program has it.
            ShortcutUnavailable: this desktop has no way to claim any.
        """
        ...

    def release(self) -> None:
        """Gives the chord up; nothing happens if none is held."""
        ...
