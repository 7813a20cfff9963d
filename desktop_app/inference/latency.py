"""Counts how long runs take, in a fixed number of buckets: a day of typing costs no more memory than a minute."""

from __future__ import annotations

import math

_FIRST_MS = 0.1
_PER_DOUBLING = 2
_BUCKETS = 40
"""From 0.1 ms to about 100 s; what is shorter or longer falls into the first or the last."""


class Histogram:
    """Times in buckets, each about 1.4 times as wide as the one before; a percentile is right to within that factor."""

    def __init__(self) -> None:
        self._counts = [0] * _BUCKETS

    @property
    def count(self) -> int:
        """How many times were added."""
        return sum(self._counts)

    def add(self, milliseconds: float) -> None:
        """Counts one run."""
        steps = math.log2(max(milliseconds, _FIRST_MS) / _FIRST_MS) * _PER_DOUBLING
        self._counts[min(int(steps), _BUCKETS - 1)] += 1

    def percentile(self, share: float) -> float:
        """The time in milliseconds that a share (0 to 1) of the runs did not exceed; 0 where there were none."""
        sought, seen = share * self.count, 0
        for bucket, count in enumerate(self._counts):
            seen += count
            if count and seen >= sought:
                return float(_FIRST_MS * 2 ** ((bucket + 0.5) / _PER_DOUBLING))
        return 0.0
