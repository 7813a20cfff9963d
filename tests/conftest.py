"""What all tests share: one engine with its models loaded, and texts that are hard to read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from desktop_app.engine import Engine

# No test and no program that a test starts touches the keychain of whoever runs them; a backend that keeps nothing
# counts as none. Tests of the real thing have a session of their own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

_ON_A_DESKTOP = {Path(__file__).parent / room for room in ("desktop", "failures", "journeys", "ui")}
"""Rooms whose tests share a machine with an X server, a window manager and programs that are not ours."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Gives a test on a desktop a second try, which the summary names.

    The scheduler of a busy machine decides when a window is mapped or a selection handed over. What fails twice is
    ours; everything else fails at once.
    """
    for item in items:
        if _ON_A_DESKTOP.intersection(item.path.parents):
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The street in this process. Its models load once for all tests."""
    from desktop_app.engine import Engine

    engine = Engine("nothing but the test", lambda: 0)
    engine.warm_up()
    return engine
