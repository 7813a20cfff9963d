"""The recovery key comes back as it was written down, and a slip is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import RecoveryKeyWrong
from desktop_app.storage.recovery_key import new_recovery_key, read, written

_KEYS = st.binary(min_size=20, max_size=20)
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(_KEYS)
def test_what_is_written_down_is_read_again_however_it_is_typed(key: bytes) -> None:
    text = written(key)
    assert read(text) == key
    assert read(text.lower().replace("-", " ")) == key
    assert read(f" {text.replace('-', '')}\n".replace("0", "o").replace("1", "l")) == key


@given(_KEYS, st.integers(0, 35), st.sampled_from(_ALPHABET))
def test_one_wrong_symbol_is_always_noticed(key: bytes, place: int, symbol: str) -> None:
    symbols = list(written(key).replace("-", ""))
    if symbols[place] == symbol:
        return
    symbols[place] = symbol
    # 20 bits of check: one slip in a million could pass, and would then fail to open anything
    with pytest.raises(RecoveryKeyWrong):
        read("".join(symbols))


@pytest.mark.parametrize("text", ["", "ABCD", "U" * 36, "A" * 37, "0000-" * 9 + "!", "é" * 36])
def test_what_is_no_recovery_key_says_so_without_repeating_it(text: str) -> None:
    with pytest.raises(RecoveryKeyWrong) as caught:
        read(text)
    assert not text or text not in caught.value.message


def test_keys_differ_and_are_nine_groups_of_four() -> None:
    first, second = written(new_recovery_key()), written(new_recovery_key())
    assert first != second
    assert [len(group) for group in first.split("-")] == [4] * 9
