"""What the tests of storage share."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.storage.store import Store
from tests.storage.drafts import KEY, Clock


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a name short enough for sockets, which are limited to 107 characters."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An empty store."""
    made = Store(tmp_path / "archive.db", tmp_path / "archive.end", KEY, clock)
    yield made
    made.close()
