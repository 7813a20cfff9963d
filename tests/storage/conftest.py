"""What the tests of storage share."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a name short enough for sockets, which are limited to 107 characters."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)
