"""What all tests share: one engine with its models loaded, and texts that are hard to read."""

from __future__ import annotations

import os
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


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The street in this process. Its models load once for all tests."""
    from desktop_app.engine import Engine

    engine = Engine("nothing but the test", lambda: 0)
    engine.warm_up()
    return engine
