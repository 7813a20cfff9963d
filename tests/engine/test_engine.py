"""The street as a whole: what is written goes in, and nothing private is left in what would leave."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop_app.engine import Engine, Restorer
from desktop_app.vocabulary import (
    Choices,
    Destination,
    EntityType,
    Level,
    Mark,
    Message,
    Outgoing,
    Profile,
    Role,
    Vault,
)

_TEXT = (
    "My name is John Smith, I live at 123 Main St, NY 10001. "
    "Please process credit card 4532-7153-9856-3421 for customer Sarah Johnson."
)


def _outgoing(text: str) -> Outgoing:
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": text}]}, ensure_ascii=False).encode()
    return Outgoing(Destination("p", "m", "", "", 0, remote=False), (Message(Role.USER, text),), body, "")


def _restored(text: str, vault: Vault) -> str:
    restorer = Restorer(vault)
    return restorer.feed(text) + restorer.finish()


def test_nothing_private_is_left_in_what_would_leave(engine: Engine) -> None:
    prepared = engine.prepare(_TEXT, Choices(), Vault())
    for value in ("John", "Smith", "123 Main", "10001", "4532", "Sarah", "Johnson"):
        assert value not in prepared.text
    assert engine.verify(_outgoing(prepared.text), prepared.protected.vault, Choices()) == ()


def test_what_would_leave_restores_to_what_was_written(engine: Engine) -> None:
    prepared = engine.prepare(_TEXT, Choices(level=Level.OFF), Vault())
    assert _restored(prepared.text, prepared.protected.vault) == _TEXT


def test_wording_is_improved_around_the_placeholders(engine: Engine) -> None:
    prepared = engine.prepare("i am John Smith, what is the difrence?", Choices(), Vault())
    assert prepared.text == "I am [PERSON_1], what is the difference?"


def test_a_kept_value_leaves_and_verification_lets_it(engine: Engine) -> None:
    choices = Choices(kept=frozenset({"John Smith"}))
    prepared = engine.prepare(_TEXT, choices, Vault())
    assert "John Smith" in prepared.text
    assert engine.verify(_outgoing(prepared.text), prepared.protected.vault, choices) == ()


def test_a_value_the_person_marked_is_hidden_everywhere(engine: Engine) -> None:
    choices = Choices(marked=(Mark("bluebird", EntityType.ORGANIZATION),))
    prepared = engine.prepare("Project Bluebird starts. bluebird is late.", choices, Vault())
    assert "luebird" not in prepared.text


def test_a_value_of_an_earlier_turn_keeps_its_placeholder(engine: Engine) -> None:
    first = engine.prepare("My name is John Smith.", Choices(), Vault())
    second = engine.prepare("Sarah Johnson is the sister of John Smith.", Choices(), first.protected.vault)
    assert "[PERSON_2]" in second.text
    assert "[PERSON_1]" in second.text


def test_verification_stops_a_body_with_a_hidden_value(engine: Engine) -> None:
    prepared = engine.prepare(_TEXT, Choices(), Vault())
    leaks = engine.verify(_outgoing(prepared.text + " JOHN SMITH"), prepared.protected.vault, Choices())
    assert {leak.form for leak in leaks} >= {"case"}


def test_a_correction_that_makes_something_look_private_is_dropped_or_hidden(engine: Engine) -> None:
    prepared = engine.prepare("ask paris hilton about teh party in london tomorow", Choices(), Vault())
    assert engine.verify(_outgoing(prepared.text), prepared.protected.vault, Choices()) == ()


_PARTS = st.sampled_from(
    [
        *("John Smith", "my ssn is 123-45-6789", "[PERSON_1]", "[Person 2]", "ada@example.org", "4532-7153-9856-3421"),
        *("Dear Mrs Okafor,\n", "password: hunter2!", " 12 March 1985 ", "teh ", " i ", "\n\n"),
        *("[", "]", "_1]", "“", "'", "\\", "😀", "\u202e", "\0"),
    ]
)


@given(st.lists(_PARTS, max_size=10).map(" ".join), st.sampled_from(Profile))
@hypothesis_settings(max_examples=80)
def test_protecting_any_text_can_be_undone_exactly(engine: Engine, text: str, profile: Profile) -> None:
    protected = engine.protect(text, Choices(profile=profile), Vault())
    assert _restored(protected.text, protected.vault) == text


@pytest.mark.parametrize("text", ["", "\0", "\u202eJohn Smith, call 212-555-0142", "שלום " * 40])
def test_odd_texts_travel_the_street(engine: Engine, text: str) -> None:
    prepared = engine.prepare(text, Choices(level=Level.OFF), Vault())
    assert _restored(prepared.text, prepared.protected.vault) == text


def test_health_names_the_models_and_times_a_probe(engine: Engine) -> None:
    health = engine.health()
    assert health.probe_ms > 0
    assert health.memory_mib > 50
    assert all(len(model.sha256) == 64 for model in health.models)
