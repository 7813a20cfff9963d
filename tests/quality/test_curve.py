"""Thresholds are moved by their odds, in a copy that can be opened as the shipped model is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.inference.registry import registered
from desktop_app.inference.tagging import Tagger
from tests.quality.curve import moved

_SHIPPED = registered()["pii"]


def _thresholds(folder: Path) -> dict[str, float]:
    rows = json.loads((folder / "thresholds.json").read_bytes())
    return {f"{name} {kind}": value for name, row in rows.items() for kind, value in row.items()}


def test_odds_are_multiplied_and_the_copy_opens(tmp_path: Path) -> None:
    before = _thresholds(_SHIPPED.folder)
    model = moved(_SHIPPED, 3.0, tmp_path)
    for name, value in _thresholds(model.folder).items():
        assert value / (1 - value) == pytest.approx(3 * before[name] / (1 - before[name]))
    assert Tagger(model).health().version == _SHIPPED.version
