"""A reply comes back with its values, however it is cut and however the model wrote the placeholders."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protect.restore import Restorer
from desktop_app.vocabulary import EntityType, Vault, VaultEntry

_VALUES = {
    "[PERSON_1]": "John Smith",
    "[PERSON_11]": "Ada Novak",
    "[CREDIT_CARD_NUMBER_1]": "4532-7153-9856-3421",
    "[PERSON_2]": "[PERSON_1]",
}
_VAULT = Vault(tuple(VaultEntry(name, value, EntityType.PERSON) for name, value in _VALUES.items()))


def _restored(pieces: list[str], vault: Vault = _VAULT) -> str:
    restorer = Restorer(vault)
    return "".join(restorer.feed(piece) for piece in pieces) + restorer.finish()


@pytest.mark.parametrize(
    ("received", "restored"),
    [
        ("Dear [PERSON_1],", "Dear John Smith,"),
        ("Dear [[PERSON_1]]", "Dear [John Smith]"),
        (r"\[PERSON_1\]", "John Smith"),
        ("**[PERSON_1]**", "**John Smith**"),
        ("[Person 1] and [person_1]", "John Smith and John Smith"),
        ("[PERSON_11] beside [PERSON_1]", "Ada Novak beside John Smith"),
        ("[CREDIT CARD NUMBER 1]", "4532-7153-9856-3421"),
        (r"[CREDIT\_CARD\_NUMBER\_1]", "4532-7153-9856-3421"),
        ("[PERSON_3] is unknown", "[PERSON_3] is unknown"),
        ("[PERSON_2] stays what was typed", "[PERSON_1] stays what was typed"),
        ("a [link](https://example.com) and [1]", "a [link](https://example.com) and [1]"),
        ("[", "["),
        (r"C:\Users\[PERSON_1]", r"C:\Users\John Smith"),
        ("see [PERSON", "see [PERSON"),
        ("[Step 1] of [Figure 2]", "[Step 1] of [Figure 2]"),
    ],
)
def test_placeholders_are_restored_as_models_write_them(received: str, restored: str) -> None:
    assert _restored([received]) == restored


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_a_reply_restores_alike_at_every_split(size: int) -> None:
    reply = r"Hi [PERSON_1], \[PERSON_11\] paid [CREDIT_CARD_NUMBER_1]. [not one] [PERSON_9] [ [PERSON_1]]"
    pieces = [reply[at : at + size] for at in range(0, len(reply), size)]
    assert _restored(pieces) == _restored([reply])


@given(st.text(alphabet="[]\\PERSON_1 2acd*\n", max_size=60), st.lists(st.integers(0, 60)))
def test_any_text_restores_alike_in_any_pieces(reply: str, cuts: list[int]) -> None:
    places = [0, *sorted(cut for cut in cuts if cut <= len(reply)), len(reply)]
    pieces = [reply[a:b] for a, b in pairwise(places)]
    assert _restored(pieces) == _restored([reply])


@given(st.text())
def test_without_placeholders_nothing_changes(reply: str) -> None:
    assert _restored(list(reply), Vault()) == reply


@given(st.text(alphabet="ab[", min_size=200, max_size=400))
def test_no_more_than_a_placeholder_is_ever_held_back(reply: str) -> None:
    restorer = Restorer(_VAULT)
    shown = 0
    for at, character in enumerate(reply, start=1):
        shown += len(restorer.feed(character))
        assert at - shown <= 60


def test_a_value_that_looks_like_a_placeholder_is_not_restored_twice() -> None:
    assert _restored(["[PERSON_2] [PERSON_2]"]) == "[PERSON_1] [PERSON_1]"
