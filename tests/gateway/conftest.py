"""What the gateway's tests share: a provider for a loopback server, drafts, and one whole sending."""

from __future__ import annotations

import dataclasses
import gc
import ssl
import threading
from collections.abc import Iterator

import pytest
import trustme

from tests.gateway.sending import QUICK, LocalTls


@pytest.fixture(scope="session")
def tls() -> LocalTls:
    """A certificate authority of its own, a server certified for 127.0.0.1, and a wire that trusts it."""
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(server)

    def trust() -> ssl.SSLContext:
        client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(client)
        return client

    return LocalTls(authority, server, dataclasses.replace(QUICK, trust=trust))


@pytest.fixture(autouse=True)
def _every_exchange_ends() -> Iterator[None]:
    """Fails a test that leaves an exchange running."""
    yield
    for thread in threading.enumerate():
        if thread.name == "discreet-gateway":
            thread.join(timeout=3)
            assert not thread.is_alive(), "an exchange is still running"


@pytest.fixture(autouse=True, scope="module")
def _nothing_stays_open() -> Iterator[None]:
    """Makes connections that a module's tests left open warn while it is still its turn."""
    yield
    gc.collect()
