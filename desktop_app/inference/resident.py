"""The memory that this process holds."""

from __future__ import annotations

import psutil


def resident_mib() -> float:
    """The memory this process holds, in MiB."""
    return float(psutil.Process().memory_info().rss / 2**20)
