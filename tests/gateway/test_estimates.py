"""Estimates: figures where somebody has said them, with who it was, and none where nobody has."""

from __future__ import annotations

import tomllib

import pytest

from desktop_app.gateway.compose import compose
from desktop_app.gateway.estimates import estimate
from desktop_app.locations import resource
from desktop_app.storage.settings import BUILT_IN
from desktop_app.vocabulary import Estimate, Message, ModelOffer, Outgoing, Provider, ProviderKind, Role
from tests.gateway.sending import openai_at


def _outgoing(provider: Provider, text: str = "x" * 4_000_000) -> Outgoing:
    return compose(provider, (Message(Role.USER, text),), note="")


def _openai(model: str) -> Provider:
    return Provider("openai", ProviderKind.OPENAI, "https://api.openai.com/v1", model)


def test_a_model_nobody_described_has_no_figures() -> None:
    assert estimate(_outgoing(openai_at("https://model.example")), None) == Estimate(1_000_000, None, None, "")


@pytest.mark.parametrize("model", ["gpt-5.4-mini", "gpt-5.4-mini-2026-03-17", "gpt-5.4-mini-20260317"])
def test_our_own_table_is_used_and_named(model: str) -> None:
    expected = estimate(_outgoing(_openai(model)), None)
    assert expected == Estimate(1_000_000, 400_000, 0.75, "Discreet's table of October 2026")
    assert expected.too_long


def test_the_same_model_at_another_address_has_no_price() -> None:
    assert estimate(_outgoing(openai_at("https://model.example", "gpt-5.4-mini")), None).cost is None


def test_what_the_provider_says_goes_first_and_each_figure_names_its_source() -> None:
    both = estimate(_outgoing(_openai("gpt-5.4-mini")), ModelOffer("gpt-5.4-mini", 2_000_000))
    assert (both.context, both.cost) == (2_000_000, 0.75)
    assert both.source == "the provider and Discreet's table of October 2026"
    assert not both.too_long
    alone = estimate(_outgoing(openai_at("https://model.example")), ModelOffer("some-model", 8, 0.0, 0.0))
    assert alone == Estimate(1_000_000, 8, 0.0, "the provider")


def test_other_scripts_count_more_tokens_a_letter() -> None:
    provider = openai_at("https://model.example")
    assert estimate(_outgoing(provider, "词" * 400), None).tokens == 300
    assert estimate(_outgoing(provider, "word" * 100), None).tokens == 100


def test_the_table_holds_the_built_in_models_of_the_companies_it_lists() -> None:
    table = tomllib.loads(resource("cloud_models.toml").read_text(encoding="utf-8"))
    for provider in BUILT_IN:
        host = provider.base_url.removeprefix("https://").partition("/")[0]
        assert host not in table["hosts"] or provider.model in table["hosts"][host]
    for facts in (facts for models in table["hosts"].values() for facts in models.values()):
        assert set(facts) <= {"context", "input", "output"}
        assert all(figure > 0 for figure in facts.values())
