"""What was learned stands in the settings, one by one, and can be forgotten there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.storage.archive import Archive
from desktop_app.ui.learned_panel import LearnedPanel
from desktop_app.ui.readiness import Phase
from desktop_app.ui.window import Window
from desktop_app.vocabulary import EntityType, Mark
from tests.storage.drafts import MARIA, MemoryKeychain, decided, draft
from tests.ui.double import AssistantDouble

_PLACES = {f"Place{letter}": EntityType.LOCATION for letter in "abcdefgh"}


@pytest.fixture
def panel(
    tmp_path: Path,
    open_window: Callable[[AssistantDouble], Window],
    assistant: AssistantDouble,
    qtbot: QtBot,
) -> LearnedPanel:
    """The panel of a window over an archive with a value to hide, one to let through, and a threshold."""
    archive = Archive(tmp_path, MemoryKeychain())  # type: ignore[arg-type]  # a keychain in memory
    archive.open()
    heron = Mark("Blue Heron", EntityType.ORGANIZATION)
    decided(archive.opened(), draft("Maria Keller, Blue Heron", MARIA, "c0", marked=(heron,)))
    for conversation in ("c1", "c2"):
        decided(archive.opened(), draft("Ask in Leeds", {}, conversation, kept={"Leeds": EntityType.ORGANIZATION}))
    decided(archive.opened(), draft(" ".join(_PLACES), {}, "c3", kept=_PLACES, score=0.31, why="reads like a place"))
    assistant.archive = archive
    window = open_window(assistant)
    qtbot.waitUntil(lambda: window.desk.phase is Phase.READY and window.desk.keeping.is_open)
    window.conversations.settings_wanted.emit()
    qtbot.waitUntil(lambda: window.settings_page.learned.list.count() == 3)
    return window.settings_page.learned


def _forget(panel: LearnedPanel, row: int) -> None:
    assert not panel.forget_button.isEnabled()
    panel.list.setCurrentRow(row)
    panel.forget_button.click()


def test_values_and_thresholds_are_told_in_plain_words_and_forgotten_one_by_one(
    panel: LearnedPanel, qtbot: QtBot
) -> None:
    assert [panel.list.item(row).text() for row in range(3)] == [
        "“Blue Heron” is hidden (organisation)",
        "“Leeds” is let through",
        "Let through if less than 35 % certain: place. You let all 8 of them through so far.",
    ]
    _forget(panel, 0)
    qtbot.waitUntil(lambda: panel.list.count() == 2)
    _forget(panel, 1)
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    assert panel.list.item(0).text() == "“Leeds” is let through"


def test_all_of_it_is_forgotten_after_being_asked_once_more(panel: LearnedPanel, qtbot: QtBot) -> None:
    panel.erase_button.click()
    assert panel.list.count() == 3
    panel.spare_button.click()
    panel.erase_button.click()
    panel.sure_button.click()
    qtbot.waitUntil(lambda: not panel.list.isVisible())
    assert "Nothing yet" in panel.says.text()


def test_learning_is_switched_off_and_on_here(panel: LearnedPanel, assistant: AssistantDouble, qtbot: QtBot) -> None:
    assert panel.learns.isChecked()
    panel.learns.click()
    qtbot.waitUntil(lambda: not assistant.settings.learning)
    panel.learns.click()
    qtbot.waitUntil(lambda: assistant.settings.learning)
