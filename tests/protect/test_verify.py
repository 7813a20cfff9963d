"""Whatever form a hidden value would leave in, the draft is stopped; and what must not stop it does not."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protect.verify import verify
from desktop_app.vocabulary import EntityType, Finding, Leak, Span, Vault, VaultEntry

_VALUE = "José Núñez-Li"
_VAULT = Vault((VaultEntry("[PERSON_1]", _VALUE, EntityType.PERSON),))


def _leaks(text: str, vault: Vault = _VAULT, kept: frozenset[str] = frozenset(), note: str = "") -> tuple[Leak, ...]:
    messages = [{"role": "system", "content": note}] if note else []
    body = json.dumps({"model": "m", "messages": [*messages, {"role": "user", "content": text}]}).encode()
    return verify(body, note, vault, kept, lambda _: ())


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (f"hello {_VALUE}!", "exact"),
        ("JOSÉ NÚÑEZ-LI", "case"),
        ("jose nunez-li", "accents"),
        (f"?q={quote(_VALUE)}", "url"),
        (f"x{base64.b64encode(_VALUE.encode()).decode()}", "base64"),
        (base64.b64encode(b"a" + _VALUE.encode() + b"bc").decode(), "base64"),
        (base64.b64encode(b"ab" + _VALUE.encode() + b"c").decode(), "base64"),
        (_VALUE.encode().hex(), "hex"),
        (json.dumps(_VALUE), "json"),
    ],
)
def test_every_form_of_a_value_is_seen(text: str, form: str) -> None:
    assert form in {leak.form for leak in _leaks(text)}


def test_a_number_in_other_spacing_is_seen() -> None:
    vault = Vault((VaultEntry("[CREDIT_CARD_NUMBER_1]", "4532-7153-9856-3421", EntityType.CREDIT_CARD_NUMBER),))
    assert [leak.form for leak in _leaks("card 4532 7153 98563421", vault)] == ["digits"]


def test_the_place_of_a_leak_is_told() -> None:
    (leak,) = _leaks(f"say {_VALUE}")
    assert leak.span == Span(4, 4 + len(_VALUE))


def test_placeholders_and_kept_values_do_not_stop_a_draft() -> None:
    vault = Vault((*_VAULT.entries, VaultEntry("[PERSON_2]", "PERSON", EntityType.PERSON)))
    assert not _leaks("[PERSON_1] and [PERSON_2]", vault)
    assert not _leaks(_VALUE, kept=frozenset({_VALUE}))
    assert not _leaks("Dr. José Núñez-Li", kept=frozenset({"Dr. José Núñez-Li"}))


def test_words_of_the_request_itself_are_not_taken_for_values() -> None:
    vault = Vault(
        (
            VaultEntry("[USERNAME_1]", "user", EntityType.USERNAME),
            VaultEntry("[PASSWORD_1]", "names", EntityType.PASSWORD),
        )
    )
    assert not _leaks("hello", vault, note="names in brackets")


def test_what_detection_finds_in_the_body_stops_it() -> None:
    body = json.dumps({"messages": [{"role": "user", "content": "call Ann"}]}).encode()
    finding = Finding(Span(5, 8), EntityType.PERSON, 0.9, "reads like a name")
    assert verify(body, "", Vault(), frozenset(), lambda _: (finding,)) == (
        Leak(EntityType.PERSON, "detected", 0, Span(5, 8)),
    )
    assert not verify(body, "", Vault(), frozenset({"Ann"}), lambda _: (finding,))


@given(st.text(), st.text())
def test_a_hidden_value_anywhere_in_the_body_is_seen(before: str, after: str) -> None:
    assert _leaks(f"{before} {_VALUE} {after}")
