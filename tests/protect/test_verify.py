"""Whatever form a hidden value would leave in, the draft is stopped; and what must not stop it does not."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.protect.verify import verify
from desktop_app.vocabulary import EntityType, Finding, Leak, Span, Style, Vault, VaultEntry

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


_WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9).map(str.capitalize)
_NAMES = st.tuples(_WORDS, _WORDS).map(" ".join)
_NUMBERS = st.lists(st.text("0123456789", min_size=3, max_size=4), min_size=3, max_size=4).map("-".join)
_FORMS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "accents": lambda value: value.replace("a", "á").replace("e", "ë").replace("o", "ö"),
    "spaced": " ".join,
    "dotted": lambda value: ".".join(value.replace(" ", "")),
    "hyphened": lambda value: "-".join(value.replace("-", "")),
    "zero-width": "\u200b".join,
    "full-width": lambda value: "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in value),
    "url": lambda value: "".join(f"%{byte:02X}" for byte in value.encode()),
    "numeric entities": lambda value: "".join(f"&#{ord(c)};" for c in value),
    "hex entities": lambda value: "".join(f"&#x{ord(c):X};" for c in value),
    "JSON": lambda value: "".join(f"\\u{ord(c):04x}" for c in value),
    "twice": lambda value: "".join(f"%25{byte:02x}" for byte in value.encode()),
    "base64": lambda value: base64.b64encode(value.encode()).decode(),
    "base64, one in": lambda value: base64.b64encode(f"x{value}".encode()).decode(),
    "base64, two in": lambda value: base64.b64encode(f"é{value}.".encode()).decode(),
    "base64 for addresses": lambda value: base64.urlsafe_b64encode(f"??>{value}".encode()).decode().rstrip("="),
    "hex": lambda value: value.encode().hex(),
    "HEX": lambda value: value.encode().hex().upper(),
    "hex, parted": lambda value: value.encode().hex(":"),
    "hex, escaped": lambda value: "".join(f"\\x{byte:02x}" for byte in value.encode()),
}


@pytest.mark.parametrize("form", _FORMS)
@settings(max_examples=20)
@given(value=_NAMES | _NUMBERS, before=st.sampled_from(["", "see ", "(", "x=", "\n", "1. "]), after=st.text("z .,)\n"))
def test_a_value_in_any_form_is_seen_wherever_it_stands(form: str, value: str, before: str, after: str) -> None:
    entity_type = EntityType.ACCOUNT_ID if value[0].isdigit() else EntityType.PERSON
    vault = Vault((VaultEntry("[PERSON_1]", value, entity_type),))
    text = f"{before}{_FORMS[form](value)} {after}"
    leaks = _leaks(text, vault)
    assert leaks, text
    assert all(leak.span and leak.span.end <= len(text) for leak in leaks)


@given(_WORDS.map("Qu{}".format), _WORDS.map("Xy{}".format))
def test_a_name_the_other_way_round_is_seen(given: str, family: str) -> None:
    vault = Vault((VaultEntry("[PERSON_1]", f"Ms {given} {family}", EntityType.PERSON),))
    assert _leaks(f"for {family}, {given}.", vault)
    assert _leaks(f"for {family} {given}.", vault)


@given(st.lists(st.text("abcdefghijklm ", min_size=4, max_size=12), min_size=1, max_size=5), st.data())
def test_texts_without_a_value_stop_nothing(values: list[str], data: st.DataObject) -> None:
    entries = tuple(VaultEntry(f"[PERSON_{at}]", value, EntityType.PERSON) for at, value in enumerate(values))
    text = data.draw(st.text("nopqrstuvwxyz NOPQRSTUVWXYZ.,-%&;\\[]012", max_size=200))
    assert not _leaks(text, Vault(entries))


@pytest.mark.parametrize(
    ("value", "entity_type", "text"),
    [
        ("Alexander", EntityType.PERSON, "meet at Alexanderplatz"),
        ("Ann", EntityType.PERSON, "an nice annual plan"),
        ("therapist", EntityType.JOB_TITLE, "they blamed the rapist"),
        ("1200", EntityType.MONEY, "version 1.2.0.0"),
        ("12 May", EntityType.DATE, "112 mayors"),
        ("Berg", EntityType.LOCATION, "Q0JlcmdEIGFuZCBtb3Jl bergamot"),
        ("Iris", EntityType.PERSON, "Paris is big"),
    ],
)
def test_what_only_resembles_a_value_stops_nothing(value: str, entity_type: EntityType, text: str) -> None:
    assert not _leaks(text, Vault((VaultEntry("[PERSON_1]", value, entity_type),)))


def test_the_stand_ins_themselves_stop_nothing_and_what_stands_beside_them_does() -> None:
    vault = Vault((VaultEntry("Clara Benoit", "Hanna Rybak", EntityType.PERSON, Style.STANDIN),))

    def detect(text: str) -> tuple[Finding, ...]:
        names = re.finditer(r"[A-Z][a-z]+ [A-Z][a-z]+", text)
        return tuple(Finding(Span(*name.span()), EntityType.PERSON, 0.9, "reads like a name") for name in names)

    body = json.dumps({"messages": [{"role": "user", "content": "Clara Benoit met Paul Riva."}]}).encode()
    (leak,) = verify(body, "", vault, frozenset(), detect)
    assert leak.span == Span(17, 26)


def test_the_place_of_an_encoded_value_is_the_stretch_that_holds_it() -> None:
    text = f"key: {base64.b64encode(_VALUE.encode()).decode()} end"
    (leak,) = _leaks(text)
    assert leak.form == "base64"
    assert leak.span == Span(5, text.index("=") if "=" in text else len(text) - 4)


def test_texts_are_counted_without_the_note() -> None:
    (leak,) = _leaks(f"Ask {_VALUE}", note="names in brackets")
    assert leak.message == 0


@given(st.integers(0, 299), st.sampled_from(["exact", "digits", "upper", "base64", "turned"]))
@settings(max_examples=40)
def test_among_many_values_the_one_that_slips_is_seen(at: int, form: str) -> None:
    sounds = ("ba", "ke", "li", "mo", "nu", "ra", "se")
    names = [f"{sounds[n % 7]}{sounds[n // 7 % 7]}n {sounds[n // 49]}{sounds[n % 7]}{n}x".title() for n in range(300)]
    names = [re.sub(r"\d+", lambda digits: "abcdefghij"[int(digits.group()) % 10], name) for name in names]
    numbers = [f"ID {4_000_000 + 7919 * n}" for n in range(300)]
    entries = [VaultEntry(f"[PERSON_{n}]", name, EntityType.PERSON) for n, name in enumerate(names)]
    entries += [VaultEntry(f"[ACCOUNT_ID_{n}]", number, EntityType.ACCOUNT_ID) for n, number in enumerate(numbers)]
    given_name, family = names[at].split()
    slipped = {
        "exact": names[at],
        "digits": numbers[at].removeprefix("ID "),
        "upper": names[at].upper(),
        "base64": base64.b64encode(names[at].encode()).decode(),
        "turned": f"{family}, {given_name}",
    }[form]
    assert _leaks(f"it says {slipped} here", Vault(tuple(entries)))
    assert not _leaks("it says nothing here", Vault(tuple(entries)))
