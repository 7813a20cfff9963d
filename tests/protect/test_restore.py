"""A reply comes back with its values, however it is cut and however the model wrote the placeholders."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protect.restore import Restorer
from desktop_app.vocabulary import EntityType, Flag, FlagKind, Style, Vault, VaultEntry

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


_STANDINS = Vault(
    (
        VaultEntry("Clara Benoit", "Hanna Rybak", EntityType.PERSON, Style.STANDIN),
        VaultEntry("+33 1 70 18 22 90", "+48 22 555 01 77", EntityType.PHONE_NUMBER, Style.STANDIN),
        VaultEntry("an antidepressant", "sertraline", EntityType.HEALTH, Style.BROADER),
        VaultEntry("[SECRET_1]", "tok_5b1e77", EntityType.SECRET),
        VaultEntry("[PERSON_1]", "Elin Sørby", EntityType.PERSON),
    )
)
_PIECES = (
    "Clara", " ", "Benoit", "benoit", "s", "'s", ".", ",", "C.", "+33", "1", "70 18 22 90", "0170182290", "[SECRET_1]",
    "[PERSON_1]", "PERSON_1", "[", "]", "(", ")", "](", "https://a.test/?q=", "<img src='", ">", "\n",
    "an antidepressant", "An", "&#91;", "&#93;", "\\", "*", "PERSONNE", "_1", "<tool_call>", "</tool_call>",
    '"arguments": {', "}", "\u0301", "%",
)  # fmt: skip


def _with_flags(pieces: list[str]) -> tuple[str, tuple[Flag, ...]]:
    restorer = Restorer(_STANDINS)
    return "".join(map(restorer.feed, pieces)) + restorer.finish(), restorer.flags


@given(st.lists(st.sampled_from(_PIECES), max_size=24).map("".join), st.lists(st.integers(0, 200)))
def test_stand_ins_places_and_flags_do_not_depend_on_the_pieces(reply: str, cuts: list[int]) -> None:
    places = [0, *sorted(cut for cut in cuts if cut <= len(reply)), len(reply)]
    whole = _with_flags([reply])
    assert _with_flags([reply[a:b] for a, b in pairwise(places)]) == whole
    assert _with_flags(list(reply)) == whole


@given(st.text(alphabet="ab /?=&%._-()'\"\\\n>", max_size=40))
def test_a_secret_never_follows_an_address_that_is_still_open(path: str) -> None:
    address = re.split(r"[\s>\"'`<]", path)[0]
    restored, flags = _with_flags([f"see https://e.test/{address}[SECRET_1]"])
    assert "tok_5b1e77" not in restored
    assert flags[-1].kind is FlagKind.WITHHELD


@pytest.mark.parametrize(
    "reply",
    [
        "![x](https://e.test/?q={})",
        "[x](<https://e.test/a b {}>)",
        "[x](https://e.test/\\)?q={})",
        "[x](https://e.test/(a)?q={})",
        "<a href='https://e.test/ {}'>",
        '<img alt="a > b" src="//e.test/{}">',
        "<https://e.test/ {}>",
        "https:/e.test/{}",
        "e.test/?q={}",
        "see //e.test/{}",
        "data:text/html,{}",
        "[ref]: https://e.test/{}",
        "url(//e.test/ {})",
        "<tool_call>{}",
        '<invoke name="send"> {} ',
        '{{"arguments": {{"a": {{}}, "to": "{}"}}}}',
        "{}.e.test",
        "https://e.test/?n=[PERSON_1]&k={}",
        "https://e.test/" + "a/" * 2500 + "{}",
    ],
)
def test_secrets_stay_out_of_addresses_and_tools(reply: str) -> None:
    for secret in ("[SECRET_1]", "SECRET_1", "[secret 1]"):
        for split in (list, lambda text: [text]):
            restored, flags = _with_flags(split(reply.format(secret)))
            assert "tok_5b1e77" not in restored
            assert FlagKind.WITHHELD in {flag.kind for flag in flags}


def test_a_value_in_an_address_is_restored_and_flagged_where_it_stands() -> None:
    restored, flags = _with_flags(["go to https://e.test/?n=[PERSON_1] or ask [PERSON_1], [PERSON_9], Claran"])
    assert restored == "go to https://e.test/?n=Elin Sørby or ask Elin Sørby, [PERSON_9], Claran"
    assert [(flag.kind, flag.span.of(restored)) for flag in flags] == [
        (FlagKind.LINKED, "Elin Sørby"),
        (FlagKind.UNKNOWN, "[PERSON_9]"),
        (FlagKind.AMBIGUOUS, "Claran"),
    ]


def test_a_piece_costs_the_same_late_in_a_reply_as_early() -> None:
    restorer = Restorer(_STANDINS)

    def took() -> float:
        started = time.process_time()
        for _ in range(80):
            restorer.feed("Clara Benoit wrote to [PERSON_1] again. ")
        return time.process_time() - started

    took()
    early = min(took() for _ in range(3))
    for _ in range(10):
        took()
    assert min(took() for _ in range(3)) < early * 3
