"""Mangled replies come back as well as they did when this was written, and never with a wrong value."""

from __future__ import annotations

from tests.quality.restoration import corpus, score


def test_held_out_replies_come_back_exactly_and_never_wrong() -> None:
    total, exact, wrong = score(mangled for mangled in corpus() if mangled.held_out)
    assert total >= 100
    assert exact / total >= 0.99
    assert wrong == 0
