"""How a request leaves, in words: what is out of the ordinary is said, and the rest is not."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.ui.way import way_of
from desktop_app.vocabulary import Choices, Conversation, Draft, Estimate
from tests.ui.double import AssistantDouble


def _draft() -> Draft:
    assistant = AssistantDouble()
    return assistant.draft("Hello", Choices(), assistant.settings.providers[0], Conversation(), 1)


def _going(draft: Draft, **destination: object) -> Draft:
    outgoing = replace(draft.outgoing, destination=replace(draft.outgoing.destination, **destination))  # type: ignore[arg-type]
    return replace(draft, outgoing=outgoing)


def test_nothing_is_said_of_what_is_ordinary() -> None:
    assert way_of(_draft()) == ""
    assert way_of(replace(_draft(), estimate=Estimate(7, None, None, ""))) == ""
    assert way_of(replace(_draft(), estimate=Estimate(7, 100, None, "the provider"))) == ""


def test_a_trusted_server_and_a_proxy_are_named() -> None:
    assert "as you wrote it" in way_of(_going(_draft(), trusted=True))
    assert "proxy.example:3128" in way_of(_going(_draft(), via="proxy.example:3128"))


def test_a_price_is_called_an_estimate_and_names_who_said_it() -> None:
    said = way_of(replace(_draft(), estimate=Estimate(7, 100, 0.0021, "the provider")))
    assert "$0.0021" in said
    assert "estimated by the provider" in said


def test_a_request_that_would_not_fit_is_said_to_be_too_long() -> None:
    assert "100 tokens" in way_of(replace(_draft(), estimate=Estimate(101, 100, 1.0, "the provider")))
