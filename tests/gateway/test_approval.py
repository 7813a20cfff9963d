"""The gate: only what was verified and shown leaves, and only once."""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import threading

import pytest

from desktop_app.errors import ApprovalError, ApprovalStale, ApprovalUsed, DraftBlocked
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import compose
from desktop_app.vocabulary import (
    ApprovedRequest,
    EntityType,
    Leak,
    Message,
    Outgoing,
    Provider,
    ProviderKind,
    Role,
    Span,
)
from tests.gateway.sending import draft_of, openai_at


def _outgoing(text: str = "Hello [PERSON_1]", url: str = "https://model.example") -> Outgoing:
    return compose(openai_at(url), (Message(Role.USER, text),), note="")


def _approved(gate: Gate, outgoing: Outgoing) -> ApprovedRequest:
    return gate.approve(draft_of(outgoing), outgoing.digest)


def test_what_was_shown_and_approved_is_what_is_redeemed() -> None:
    gate, outgoing = Gate(), _outgoing()
    assert gate.redeem(_approved(gate, outgoing)) is outgoing


def test_a_draft_with_leaks_is_blocked_and_the_message_names_kinds_only() -> None:
    outgoing = _outgoing("call 555-0199")
    leaks = (Leak(EntityType.PHONE_NUMBER, "exact", 0, Span(5, 13)), Leak(None, "detected", 0, None))
    with pytest.raises(DraftBlocked, match=r"1 PHONE_NUMBER, 1 unknown") as caught:
        Gate().approve(draft_of(outgoing, leaks), outgoing.digest)
    assert "555" not in caught.value.message


@pytest.mark.parametrize("shown", ["", "0" * 64, "é", "\ud800", _outgoing("other").digest])
def test_another_digest_than_the_drafts_is_stale(shown: str) -> None:
    with pytest.raises(ApprovalStale):
        Gate().approve(draft_of(_outgoing()), shown)


def test_an_approval_is_good_for_one_request() -> None:
    gate = Gate()
    approved = _approved(gate, _outgoing())
    gate.redeem(approved)
    for again in (approved, copy.copy(approved), copy.deepcopy(approved)):
        with pytest.raises(ApprovalUsed):
            gate.redeem(again)


def test_of_many_threads_one_gets_the_request() -> None:
    gate = Gate()
    approved = _approved(gate, _outgoing())
    together = threading.Barrier(8)
    won: list[Outgoing] = []

    def run() -> None:
        together.wait()
        with contextlib.suppress(ApprovalUsed):
            won.append(gate.redeem(approved))

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1


def test_another_gates_approval_is_stale() -> None:
    with pytest.raises(ApprovalStale):
        Gate().redeem(_approved(Gate(), _outgoing()))


@pytest.mark.parametrize(
    "part",
    [
        {"outgoing": _outgoing("something else")},
        {"outgoing": _outgoing(url="https://other.example")},
        {"outgoing": dataclasses.replace(_outgoing(), note="x")},
        {"outgoing": dataclasses.replace(_outgoing(), messages=())},
        {"nonce": "0" * 32},
        {"seal": b""},
        {"seal": bytes(32)},
    ],
)
def test_an_altered_approval_is_stale_and_leaves_the_true_one_good(part: dict[str, object]) -> None:
    gate = Gate()
    true = _approved(gate, _outgoing())
    altered = copy.copy(true)
    for name, value in part.items():
        object.__setattr__(altered, name, value)
    with pytest.raises(ApprovalStale):
        gate.redeem(altered)
    assert gate.redeem(true) == _outgoing()


def test_two_approvals_swapped_are_stale() -> None:
    gate = Gate()
    one, other = _approved(gate, _outgoing("one")), _approved(gate, _outgoing("other"))
    object.__setattr__(one, "outgoing", other.outgoing)
    with pytest.raises(ApprovalStale):
        gate.redeem(one)


def test_nobody_but_the_gate_makes_an_approval() -> None:
    with pytest.raises(TypeError):
        ApprovedRequest(_outgoing())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        dataclasses.replace(_approved(Gate(), _outgoing()), nonce="1")
    with pytest.raises((AttributeError, ApprovalError)):
        Gate().redeem(object.__new__(ApprovedRequest))


def test_an_approval_shows_no_seal() -> None:
    approved = _approved(Gate(), _outgoing())
    assert repr(approved.seal) not in repr(approved)


def test_practice_needs_approval_too() -> None:
    practice = Provider("practice", ProviderKind.PRACTICE, "", "practice")
    outgoing = compose(practice, (Message(Role.USER, "Hello"),), note="")
    with pytest.raises(ApprovalStale):
        Gate().approve(draft_of(outgoing), "")
