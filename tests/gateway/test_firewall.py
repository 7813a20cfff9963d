"""With every way out closed, the gateway's tests pass and nothing reaches for anything but this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gateway import firewalled

_REASON = firewalled.hindrance()


@pytest.mark.skipif(bool(_REASON), reason=_REASON)
def test_behind_a_wall_nothing_but_this_machine_is_reached_for(tmp_path: Path) -> None:
    """One test of the run reaches elsewhere on purpose, to show that it would be seen."""
    reaching = tmp_path / "test_reaching.py"
    reaching.write_text(
        "import socket\ndef test_it():\n    with socket.socket() as sock:\n"
        "        assert sock.connect_ex(('192.0.2.1', 9)) != 0\n",  # leads nowhere, RFC 5737
        encoding="utf-8",
    )
    outcome = firewalled.run(
        *("tests/gateway/test_stream.py", "tests/gateway/test_catalogue.py", str(reaching)),
        *("-k", "not chunks and not cancelling and not stalls"),
    )
    assert outcome.passed, outcome.told
    assert outcome.elsewhere == {"192.0.2.1": 1}
    assert outcome.reached["127.0.0.1"] > 50
