"""Composing: the same bytes for the same words, and nothing that cannot be sent."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import BadRequest, TextUnreadable
from desktop_app.gateway.compose import compose, destination_of
from desktop_app.vocabulary import Destination, Message, Provider, ProviderKind, Role
from tests.gateway.sending import NOTE, anthropic_at, openai_at

_PROVIDERS = [
    openai_at("https://model.example"),
    anthropic_at("https://model.example"),
    Provider("practice", ProviderKind.PRACTICE, "", "practice"),
]
_ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def _user(text: str) -> tuple[Message, ...]:
    return (Message(Role.USER, text),)


@pytest.mark.parametrize("provider", _PROVIDERS)
@given(texts=st.lists(_ANY_TEXT, min_size=1, max_size=4), note=st.sampled_from(["", NOTE]))
def test_the_body_holds_every_message_as_it_is_and_is_the_same_each_time(
    provider: Provider, texts: list[str], note: str
) -> None:
    messages = tuple(Message(Role.USER if place % 2 == 0 else Role.ASSISTANT, text) for place, text in enumerate(texts))
    outgoing = compose(provider, messages, note)
    assert outgoing.body == compose(provider, messages, note).body
    content = json.loads(outgoing.body)
    said = [(said["role"], said["content"]) for said in content["messages"] if said["role"] != "system"]
    assert said == [(message.role.value, message.text) for message in messages]
    assert outgoing.messages[-len(messages) :] == messages


@pytest.mark.parametrize("provider", _PROVIDERS)
def test_the_note_goes_first_when_asked_for_and_only_then(provider: Provider) -> None:
    explained = compose(provider, _user("Hello"), note=NOTE)
    assert explained.note == NOTE
    assert explained.messages == (Message(Role.SYSTEM, NOTE), Message(Role.USER, "Hello"))
    assert NOTE.encode() in explained.body
    plain = compose(provider, _user("Hello [PERSON_1]"), note="")
    assert (plain.note, plain.messages) == ("", _user("Hello [PERSON_1]"))
    assert b"system" not in plain.body


def test_letters_outside_english_leave_as_they_are() -> None:
    assert "Grüße 👋 \u2028".encode() in compose(_PROVIDERS[0], _user("Grüße 👋 \u2028"), note="").body


@pytest.mark.parametrize(("text", "position"), [("\ud800", 0), ("ab\udfff", 2), ("👋\ud83d", 1)])
def test_half_a_character_is_refused_with_its_place_and_without_the_text(text: str, position: int) -> None:
    with pytest.raises(TextUnreadable, match=f"position {position}") as caught:
        compose(_PROVIDERS[0], _user(text), note=NOTE)
    assert caught.value.__context__ is None


def test_the_whole_body_is_in_no_ones_repr_of_a_destination() -> None:
    destination = compose(_PROVIDERS[0], _user("Hello"), note="").destination
    assert destination == Destination(
        "workshop", "some-model", "https://model.example/v1/chat/completions", "model.example", 443, remote=True
    )


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("http://localhost:11434", "localhost", 11434),
        ("http://127.0.0.1", "127.0.0.1", 80),
        ("http://127.8.9.10:1234/", "127.8.9.10", 1234),
        ("https://[::1]:8443/deep/er", "::1", 8443),
        ("  http://LOCALHOST:1/ ", "localhost", 1),
    ],
)
def test_a_server_on_this_machine_may_speak_plainly_and_is_not_remote(url: str, host: str, port: int) -> None:
    destination = destination_of(anthropic_at(url))
    assert (destination.host, destination.port, destination.remote) == (host, port, False)
    assert destination.url == f"{url.strip().rstrip('/')}/v1/messages"


@pytest.mark.parametrize(
    "url",
    [
        "http://model.example",
        "http://127.0.0.1.model.example",
        "http://localhost.model.example",
        "http://192.168.0.7:11434",
        "http://0.0.0.0",
        "http://[::2]",
        "http://2130706433",
        "http://127.1",
        "http://0x7f000001",
    ],
)
def test_plain_http_to_any_other_machine_is_refused_with_a_way_out(url: str) -> None:
    with pytest.raises(BadRequest, match=r"https://.* instead"):
        destination_of(openai_at(url))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "model.example",
        "ftp://model.example",
        "HTTPS://",
        "https://",
        "https:///v1",
        "https://user:word@model.example",
        "https://model.example@other.example",
        "https://model.example\\@other.example",
        "https://model.example?key=1",
        "https://model.example#x",
        "https://model.example:0",
        "https://model.example:65536",
        "https://model.example:x",
        "https://mödel.example",
        "https://model.example/a b",
        "https://model.example/\n",
        "https://[::1",
        "https://[::g]",
        "https://model.example%2eother",
        "file:///etc/hosts",
    ],
)
def test_an_address_that_can_be_read_in_two_ways_is_refused(url: str) -> None:
    with pytest.raises(BadRequest, match="workshop"):
        destination_of(openai_at(url))


def test_the_practice_provider_leads_nowhere() -> None:
    assert destination_of(_PROVIDERS[2]) == Destination("practice", "practice", "", "", 0, remote=False)
