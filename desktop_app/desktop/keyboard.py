"""What rewriting in another program asks of the keyboard: which program it is, and two gestures there.

Nothing here reads what is typed. Both gestures are the ones with Insert: they are the same key on every layout, and
a program that does not know them does nothing, while Ctrl+C stops what runs in a terminal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol


class Gesture(Enum):
    """What is pressed in the other program."""

    COPY = auto()
    PASTE = auto()


@dataclass(frozen=True, slots=True)
class Target:
    """The program that had the keyboard.

    Attributes:
        window: its window's number on this system.
        is_terminal: whether it runs a shell: what is marked there cannot be replaced, only typed at the prompt.
        has_selection: whether the text that is marked on this display is marked in this program; only X11 can tell.
    """

    window: int
    is_terminal: bool
    has_selection: bool


class Keyboard(Protocol):
    """A system's keyboard. Calls are short and come from the UI thread."""

    def is_held(self) -> bool:
        """Whether any key is down."""
        ...

    def target(self) -> Target:
        """The program that has the keyboard now."""
        ...

    def return_to(self, target: Target) -> None:
        """Gives the keyboard back to a program, if it is not there already."""
        ...

    def press(self, gesture: Gesture) -> None:
        """Presses and lets go."""
        ...
