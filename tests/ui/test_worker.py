"""Calls away from the UI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.asking import Asking
from desktop_app.ui.worker import Lane
from desktop_app.vocabulary import Choices, Conversation, Draft
from tests.ui.double import AssistantDouble


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.close(5)


def test_a_call_runs_elsewhere_and_its_outcome_comes_back_here(lane: Lane, qtbot: QtBot) -> None:
    ran: list[threading.Thread] = []
    came: list[threading.Thread] = []
    lane.do(
        lambda: ran.append(threading.current_thread()), lambda _: came.append(threading.current_thread()), came.append
    )
    qtbot.waitUntil(lambda: bool(came))
    assert ran[0] is not threading.main_thread()
    assert came == [threading.main_thread()]


def test_an_error_comes_back_too_and_the_lane_goes_on(lane: Lane, qtbot: QtBot) -> None:
    outcomes: list[object] = []

    def fail() -> None:
        raise ValueError("no")

    lane.do(fail, outcomes.append, lambda error: outcomes.append(type(error)))
    lane.do(lambda: 1, outcomes.append, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    assert outcomes == [ValueError, 1]


def test_a_closed_lane_delivers_nothing_more(qtbot: QtBot) -> None:
    lane = Lane("test")
    held = threading.Event()
    outcomes: list[object] = []
    begun = threading.Event()
    lane.do(lambda: (begun.set(), held.wait(5)), outcomes.append, outcomes.append)
    assert begun.wait(5)
    assert not lane.close(0.05)
    held.set()
    assert lane.close(5)
    qtbot.wait(20)
    assert outcomes == []


def test_of_many_questions_only_the_newest_is_asked(qtbot: QtBot) -> None:
    assistant = AssistantDouble()
    asking = Asking("drafts", 60)
    arrived: list[Draft] = []
    asking.answered.connect(arrived.append)

    def ask(revision: int) -> None:
        provider = assistant.settings.providers[0]
        asking.ask(revision, lambda: assistant.draft("text", Choices(), provider, Conversation(), revision))

    for revision in range(1, 6):
        ask(revision)
    qtbot.waitUntil(lambda: bool(arrived))
    assert assistant.drafted == [5]
    assistant.gate = threading.Event()
    ask(6)
    qtbot.waitUntil(lambda: assistant.drafted == [5, 6])
    for revision in range(7, 10):
        ask(revision)
        time.sleep(0.01)
    assistant.gate.set()
    qtbot.waitUntil(lambda: len(arrived) == 3)
    assert assistant.drafted == [5, 6, 9]
    assert asking.close(5)


def test_what_takes_long_is_asked_once_there_was_no_change_for_a_while(qtbot: QtBot) -> None:
    asking = Asking("drafts", 10)
    arrived: list[int] = []
    asking.answered.connect(arrived.append)
    for revision in range(8):
        asking.ask_when_calm(revision, lambda revision=revision: revision)
        qtbot.wait(60)
    assert arrived == []
    qtbot.waitUntil(lambda: arrived == [7])
    assert asking.close(5)
