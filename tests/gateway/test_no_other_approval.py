"""An approved request has one origin: all else that could make one fails under mypy, at run time, or at the gate."""

from __future__ import annotations

import copy
import pickle
import textwrap
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from mypy import api

from desktop_app.errors import ApprovalStale, ApprovalUsed
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import compose
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import open_stream
from desktop_app.vocabulary import ApprovedRequest, Message, Outgoing, Provider, Role
from tests.gateway.sending import draft_of, openai_at

_CHECKOUT = Path(__file__).parents[2]
_BEFORE = """
from dataclasses import replace
from typing import Any
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import open_stream
from desktop_app.vocabulary import ApprovedRequest, Draft, Outgoing, Provider
def attempt(gate: Gate, guard: EgressGuard, provider: Provider, outgoing: Outgoing, draft: Draft) -> None:
"""
_WRONG = {
    "the constructor": "ApprovedRequest(outgoing)",
    "the constructor with every field": 'ApprovedRequest(outgoing, "nonce", b"seal")',
    "the constructor with names": 'ApprovedRequest(outgoing=outgoing, nonce="nonce", seal=b"seal")',
    "the constructor without anything": "ApprovedRequest()",
    "a subclass": "class Mine(ApprovedRequest): pass",
    "an assignment": "gate.approve(draft, draft.outgoing.digest).outgoing = outgoing",
    "the outgoing itself": "open_stream(outgoing, gate, guard, provider, None)",
    "the draft itself": "open_stream(draft, gate, guard, provider, None)",
    "the bytes themselves": "gate.redeem(outgoing.body)",
    "an approval without what was shown": "gate.approve(draft)",
    "an approval of what was never a draft": "gate.approve(outgoing, outgoing.digest)",
}


def test_no_other_construction_type_checks(tmp_path: Path) -> None:
    lines = [*_BEFORE.strip().splitlines(), *(f"    {attempt}" for attempt in _WRONG.values())]
    lines.append("    open_stream(gate.approve(draft, draft.outgoing.digest), gate, guard, provider, None)")
    snippet = tmp_path / "snippet.py"
    snippet.write_text("\n".join(lines) + "\n", encoding="utf-8")
    told, broken, _ = api.run(
        [
            str(snippet),
            f"--config-file={_CHECKOUT / 'pyproject.toml'}",
            f"--cache-dir={tmp_path / 'cache'}",
            "--follow-imports=silent",
            "--no-error-summary",
            "--no-warn-unused-configs",
        ]
    )
    assert broken == ""
    refused = {int(line.split(":")[1]) for line in told.splitlines() if ": error:" in line}
    first = len(_BEFORE.strip().splitlines()) + 1
    assert refused == set(range(first, first + len(_WRONG))), textwrap.indent(told, "  ")


def _approved(gate: Gate, outgoing: Outgoing) -> ApprovedRequest:
    return gate.approve(draft_of(outgoing), outgoing.digest)


def _bare(_: ApprovedRequest, outgoing: Outgoing) -> ApprovedRequest:
    made = object.__new__(ApprovedRequest)
    for name, value in {"outgoing": outgoing, "nonce": "0" * 32, "seal": bytes(32)}.items():
        object.__setattr__(made, name, value)
    return made


def _dressed(true: ApprovedRequest, outgoing: Outgoing) -> ApprovedRequest:
    made = copy.copy(true)
    object.__setattr__(made, "outgoing", outgoing)
    return made


def _decoded(true: ApprovedRequest, outgoing: Outgoing) -> ApprovedRequest:
    return msgspec.convert({"outgoing": outgoing, "nonce": true.nonce, "seal": true.seal}, ApprovedRequest)


_FORGED: dict[str, Callable[[ApprovedRequest, Outgoing], ApprovedRequest]] = {
    "made past the constructor": _bare,
    "a copy with other bytes": _dressed,
    "decoded": _decoded,
    "an empty one": lambda _true, _outgoing: object.__new__(ApprovedRequest),
}


@pytest.mark.parametrize("way", _FORGED)
def test_what_types_cannot_see_is_turned_away_at_the_gate_and_nothing_is_sent(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sent(*_: object) -> None:
        raise AssertionError("an exchange began")

    monkeypatch.setattr("desktop_app.gateway.stream.Exchange", sent)
    provider, gate = openai_at("http://127.0.0.1:9"), Gate()
    shown = _outgoing(provider, "what was shown")
    true = _approved(gate, shown)
    with pytest.raises((ApprovalStale, TypeError, AttributeError, msgspec.ValidationError)):
        open_stream(_FORGED[way](true, _outgoing(provider, "something else")), gate, EgressGuard(), provider, None)
    assert gate.redeem(true) == shown


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda true: pickle.loads(pickle.dumps(true))])  # noqa: S301
def test_a_copy_is_the_same_approval_and_not_a_second_one(again: Callable[[ApprovedRequest], ApprovedRequest]) -> None:
    gate = Gate()
    true = _approved(gate, _outgoing(openai_at("https://model.example")))
    gate.redeem(again(true))
    with pytest.raises(ApprovalUsed):
        gate.redeem(true)


def _outgoing(provider: Provider, text: str = "Hello") -> Outgoing:
    return compose(provider, (Message(Role.USER, text),), note="")
