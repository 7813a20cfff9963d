"""The self-test passes where everything works, and says in words what does not."""

from __future__ import annotations

import pytest

from desktop_app import selftest
from desktop_app.errors import ModelDamaged


def test_a_check_that_fails_is_named_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    def damaged() -> str:
        raise ModelDamaged("The model pii is damaged.")

    assert selftest._passes("models", damaged) is False
    assert capsys.readouterr().out == "FAILED models: The model pii is damaged.\n"


def test_a_library_that_was_left_out_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    def without() -> str:
        raise ModuleNotFoundError("No module named 'harper'")

    assert selftest._passes("wording", without) is False
    assert "harper" in capsys.readouterr().out
