"""The whole street in every style: nothing private leaves, nothing put in its place is reworded, rows stay at home."""

from __future__ import annotations

import json

import pytest

from desktop_app.engine import Engine
from desktop_app.vocabulary import Choices, Destination, Message, Outgoing, Profile, Role, Rows, Style, Vault

_TEXT = (
    "Dear John Smith (34), mail john.smith@acme.com or call +44 20 7123 4567. Card 4111 1111 1111 1111. Paid £45,000 "
    "on 12 March 2021 in Leeds LS1 4AP. SMITH left; it are urgent."
)
_VALUES = ("John", "Smith", "smith", "SMITH", "acme", "7123", "4111 1111", "LS1", "Leeds", "12 March")


@pytest.mark.parametrize("style", list(Style))
def test_no_style_lets_a_value_out(engine: Engine, style: Style) -> None:
    choices = Choices(profile=Profile.STRICT, style=style)
    prepared = engine.prepare(_TEXT, choices, Vault(key="5" * 32))
    assert not any(value in prepared.text for value in _VALUES if not (style is Style.NOISE and value == "12 March"))
    body = json.dumps({"messages": [{"role": "user", "content": prepared.text}]}).encode()
    destination = Destination("practice", "", "", "", 0, remote=False)
    outgoing = Outgoing(destination, (Message(Role.USER, prepared.text),), body, "")
    assert engine.verify(outgoing, prepared.protected.vault, choices) == ()
    assert "it is urgent" in prepared.text


@pytest.mark.parametrize("style", list(Style))
def test_no_correction_touches_a_replacement(engine: Engine, style: Style) -> None:
    prepared = engine.prepare(_TEXT, Choices(profile=Profile.STRICT, style=style), Vault(key="6" * 32))
    assert prepared.edits
    assert not any(
        edit.span.overlaps(made.target) for edit in prepared.edits for made in prepared.protected.replacements
    )


def test_a_question_that_hangs_on_a_hidden_value_comes_with_advice(engine: Engine) -> None:
    text = "My flat is at 12 Oak Street, Leeds LS1 4AP. How far is it from there to the sea?"
    prepared = engine.prepare(text, Choices(profile=Profile.STRICT), Vault())
    assert {advice.styles for advice in prepared.advice} == {(Style.BROADER,)}


def test_rows_of_a_table_stay_at_home(engine: Engine) -> None:
    table = "who;pay\n" + "\n".join(f"{name};{pay}" for name, pay in zip("abcdef", range(100, 700, 100), strict=True))
    assert engine.aggregate(table, Rows.KEEP).text == table
    assert "| pay | 6 | 6 | 2,100 | 350 | 100 | 600 |" in engine.aggregate(table, Rows.AGGREGATE).text
    assert engine.aggregate(table, Rows.AGGREGATE_NOISE).spent == 1.0
