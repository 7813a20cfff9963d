"""Who is trusted stands in a file that must be understood whole, and only a signature of exactly the bytes counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import PackUntrusted
from desktop_app.storage.signatures import is_signed, trusted_keys


def test_keys_are_read_past_remarks_and_empty_lines(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text(f"# mine\n\n{'ab' * 32}  # the workshop's\n{'CD' * 32}\n")
    assert trusted_keys(file) == (b"\xab" * 32, b"\xcd" * 32)
    assert trusted_keys(tmp_path / "absent") == ()


@pytest.mark.parametrize("content", [b"no key", b"ab" * 31, b"\xff\xfe"])
def test_a_file_that_cannot_be_understood_trusts_nobody(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "keys"
    file.write_bytes(content)
    with pytest.raises(PackUntrusted):
        trusted_keys(file)


@given(st.binary(max_size=80), st.binary(max_size=80))
def test_a_signature_counts_for_its_own_bytes_and_its_own_key_only(content: bytes, other: bytes) -> None:
    signer, stranger = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    keys = [stranger.public_key().public_bytes_raw(), signer.public_key().public_bytes_raw()]
    signature = signer.sign(content)
    assert is_signed(content, signature, keys)
    assert not is_signed(content, signature, keys[:1])
    assert is_signed(other, signature, keys) == (other == content)
