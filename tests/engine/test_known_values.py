"""What the street knows beside what it finds: the person's own list, people by other names, earlier turns."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator

import pytest

from desktop_app.engine import Engine, Restorer
from desktop_app.engine_process import EngineProcess
from desktop_app.errors import EngineStopped
from desktop_app.vocabulary import (
    Choices,
    Destination,
    EntityType,
    Level,
    Message,
    Outgoing,
    Profile,
    Role,
    Term,
    Threshold,
    Vault,
    VaultEntry,
)

_BLUEBIRD = Term("Bluebird", always=EntityType.ORGANIZATION)
_PLAIN = Choices(level=Level.OFF)


@pytest.fixture
def taught(engine: Engine) -> Iterator[Engine]:
    """The engine, which forgets what it is told here."""
    yield engine
    engine.learn_terms(())


def _outgoing(text: str) -> Outgoing:
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": text}]}, ensure_ascii=False).encode()
    return Outgoing(Destination("p", "m", "", "", 0, remote=False), (Message(Role.USER, text),), body, "")


def _restored(text: str, vault: Vault) -> str:
    restorer = Restorer(vault)
    return restorer.feed(text) + restorer.finish()


@pytest.mark.parametrize("profile", Profile)
def test_a_term_to_hide_is_hidden_in_every_profile(taught: Engine, profile: Profile) -> None:
    taught.learn_terms((_BLUEBIRD,))
    text = "the bluebird starts on time"
    assert [f.span.of(text) for f in taught.detect(text, profile)] == ["bluebird"]
    protected = taught.protect(text, Choices(profile=profile), Vault())
    assert "bluebird" not in protected.text
    assert _restored(protected.text, protected.vault) == text


def test_a_term_to_hide_stops_a_body_that_holds_it(taught: Engine) -> None:
    taught.learn_terms((_BLUEBIRD,))
    assert taught.verify(_outgoing("about BLUEBIRD"), Vault(), _PLAIN)
    assert not taught.verify(_outgoing("about birds"), Vault(), _PLAIN)


def test_a_term_to_keep_leaves_and_verification_lets_it(taught: Engine) -> None:
    text = "My name is John Smith and I met Sarah Johnson."
    first = taught.prepare(text, _PLAIN, Vault())
    taught.learn_terms((Term("Sarah Johnson"),))
    prepared = taught.prepare(text, _PLAIN, first.protected.vault)
    assert "Sarah Johnson" in prepared.text
    assert "John Smith" not in prepared.text
    assert taught.verify(_outgoing(prepared.text), prepared.protected.vault, _PLAIN) == ()


def test_a_term_to_keep_frees_no_card(taught: Engine) -> None:
    taught.learn_terms((Term("4532-7153-9856-3421"), Term("Acme Ltd")))
    text = "card 4532-7153-9856-3421 please"
    (finding,) = taught.detect(text, Profile.BALANCED)
    assert finding.type is EntityType.CREDIT_CARD_NUMBER
    assert "your own list" in finding.why


def test_terms_do_not_touch_placeholders(taught: Engine) -> None:
    taught.learn_terms((Term("person", always=EntityType.ORGANIZATION),))
    prepared = taught.prepare("I am John Smith.", _PLAIN, Vault())
    assert prepared.text == "I am [PERSON_1]."
    assert taught.verify(_outgoing(prepared.text), prepared.protected.vault, _PLAIN) == ()


def test_a_person_is_hidden_by_every_name(engine: Engine) -> None:
    text = (
        "My name is Jonathan Okafor.\n\nPlease tell Okafor, J. Okafor and Mr Okafor. Jonathan's login is jokafor, "
        "mail jonathan.okafor@example.com. Jon agreed."
    )
    prepared = engine.prepare(text, _PLAIN, Vault())
    assert "kafor" not in prepared.text
    assert "Jon" not in prepared.text
    assert _restored(prepared.text, prepared.protected.vault) == text
    assert engine.verify(_outgoing(prepared.text), prepared.protected.vault, _PLAIN) == ()


def test_the_minimal_profile_looks_for_no_people(engine: Engine) -> None:
    text = "Mail john.smith@example.com. John Smith wrote it."
    assert [f.span.of(text) for f in engine.detect(text, Profile.MINIMAL)] == ["john.smith@example.com"]


def test_what_an_earlier_turn_hid_is_hidden_though_nothing_finds_it_now(engine: Engine) -> None:
    vault = Vault(
        (
            VaultEntry("[ORGANIZATION_1]", "quiet harbour", EntityType.ORGANIZATION),
            VaultEntry("[PERSON_1]", "Jonathan Okafor", EntityType.PERSON),
        )
    )
    prepared = engine.prepare("the quiet harbour is where Okafor went", _PLAIN, vault)
    assert "harbour" not in prepared.text
    assert "Okafor" not in prepared.text
    assert engine.verify(_outgoing(prepared.text), prepared.protected.vault, _PLAIN) == ()
    kept = engine.prepare("the quiet harbour", Choices(level=Level.OFF, kept=frozenset({"quiet harbour"})), vault)
    assert kept.text == "the quiet harbour"


def test_terms_reach_the_engines_process_and_survive_its_end() -> None:
    process = EngineProcess()
    try:
        process.learn_terms((_BLUEBIRD,))
        assert process.detect("the bluebird starts", Profile.MINIMAL)
        os.kill(process.pid, signal.SIGKILL)
        with pytest.raises(EngineStopped):
            process.detect("hello", Profile.BALANCED)
        assert process.detect("the bluebird starts", Profile.MINIMAL)
        assert process.detect("We moved to Leeds.", Profile.STRICT)
        process.learn_terms((_BLUEBIRD,), (Threshold(EntityType.LOCATION, 1.01),))
        assert not process.detect("We moved to Leeds.", Profile.STRICT)
        process.learn_terms(())
        assert not process.detect("the bluebird starts", Profile.MINIMAL)
    finally:
        process.close()
