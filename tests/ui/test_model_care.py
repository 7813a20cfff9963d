"""The health page tests the models, offers the way back to an older version, and shows what was measured as bars."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.errors import EngineStopped
from desktop_app.inference.golden import Golden
from desktop_app.inference.registry import RegisteredModel
from desktop_app.ui.model_care import ModelCare
from desktop_app.ui.window import Window
from tests.ui.double import AssistantDouble

_KNOWN = Golden("Ask Tom Baker.", (("Tom Baker", "PERSON"),))
_NOT_KNOWN = Golden("Ask Jane Roe.", (("Jane Roe", "PERSON"),))


class _Shelf:
    """Two texts, and a model with two versions; ``gone`` is what was rolled back."""

    def __init__(self, texts: tuple[Golden, ...], versions: tuple[RegisteredModel, ...] = ()) -> None:
        self._texts = texts
        self._versions = versions
        self.gone: list[str] = []

    def golden_texts(self) -> tuple[Golden, ...]:
        return self._texts

    def versions(self) -> tuple[RegisteredModel, ...]:
        return self._versions[len(self.gone) :]

    def roll_back(self, name: str) -> RegisteredModel:
        self.gone.append(name)
        return self._versions[len(self.gone)]


@pytest.fixture
def care(window: Window) -> ModelCare:
    return window.health_page.care


def test_the_models_are_tested_on_made_up_texts_and_the_result_is_said(
    care: ModelCare, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    assistant.model_shelf = _Shelf((_KNOWN, _KNOWN))  # type: ignore[assignment]
    with qtbot.waitSignal(care.tested) as tested:
        care.test_button.click()
        assert not care.test_button.isEnabled()
    assert tested.args == [0]
    assert care.outcome.text() == "All is well: 2 values in 2 texts were hidden and came back."
    assert care.test_button.isEnabled()


def test_a_value_that_is_not_hidden_fails_the_test(care: ModelCare, assistant: AssistantDouble, qtbot: QtBot) -> None:
    assistant.model_shelf = _Shelf((_KNOWN, _NOT_KNOWN))  # type: ignore[assignment]
    with qtbot.waitSignal(care.tested) as tested:
        care.test_button.click()
    assert tested.args == [1]
    assert care.outcome.property("look") == "tone-danger"


def test_an_engine_that_fails_ends_the_test_and_says_so(
    care: ModelCare, assistant: AssistantDouble, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise EngineStopped("It ended. Try again.")

    assistant.model_shelf = _Shelf((_KNOWN,))  # type: ignore[assignment]
    monkeypatch.setattr(assistant, "protect", fail)
    care.test_button.click()
    qtbot.waitUntil(lambda: "Try again" in care.outcome.text())
    assert care.test_button.isEnabled()
    assert not care.progress.isVisible()


def test_the_way_back_is_offered_only_from_a_version_that_was_installed(
    window: Window, care: ModelCare, assistant: AssistantDouble, qtbot: QtBot
) -> None:
    shelf = _Shelf((), (_version("2.0.0", "2.0.0"), _version("1.0.0", "pii")))
    assistant.model_shelf = shelf  # type: ignore[assignment]
    window.conversations.health_wanted.emit()
    qtbot.waitUntil(lambda: _ways_back(care) == ["Go back from pii 2.0.0 to 1.0.0"])
    care.findChildren(type(care.test_button))[-1].click()
    qtbot.waitUntil(lambda: "1.0.0 is used from the next start on" in care.outcome.text())
    qtbot.waitUntil(lambda: not _ways_back(care))
    assert shelf.gone == ["pii"]
    assistant.model_shelf = _Shelf((), (_version("2.0.0", "pii"), _version("1.0.0", "1.0.0")))  # type: ignore[assignment]
    care.refresh()
    qtbot.wait(100)
    assert not _ways_back(care)


def _version(version: str, folder: str) -> RegisteredModel:
    return SimpleNamespace(name="pii", version=version, folder=Path(folder))  # type: ignore[return-value]


def _ways_back(care: ModelCare) -> list[str]:
    buttons = care.findChildren(type(care.test_button))
    return [button.text() for button in buttons if button is not care.test_button and button.isVisible()]
