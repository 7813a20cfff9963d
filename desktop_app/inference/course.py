"""How a figure went over the last hour, in memory that does not grow."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

_SLOT_SECONDS = 30
_SLOTS = 120
"""An hour."""


class Course:
    """The mean of a figure in each half minute of the last hour in which there was one.

    Args:
        clock: seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._slots: deque[tuple[int, float, int]] = deque(maxlen=_SLOTS)  # number, sum, count
        self._adding = threading.Lock()

    def add(self, figure: float) -> None:
        """Takes a figure as it is now."""
        slot = self._now()
        with self._adding:
            if self._slots and self._slots[-1][0] == slot:
                _, total, count = self._slots.pop()
                self._slots.append((slot, total + figure, count + 1))
            else:
                self._slots.append((slot, figure, 1))

    def points(self) -> tuple[tuple[float, float], ...]:
        """Pairs of minutes ago (0 to 60) and mean, oldest first."""
        now = self._now()
        with self._adding:
            slots = list(self._slots)
        return tuple(
            ((now - slot) * _SLOT_SECONDS / 60, total / count) for slot, total, count in slots if now - slot <= _SLOTS
        )

    def _now(self) -> int:
        return int(self._clock() // _SLOT_SECONDS)
