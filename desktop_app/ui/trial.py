"""Opens the real window for as long as the self-test needs to see it, and closes it. Not a way to use the program."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.application import prepare
from desktop_app.ui.readiness import Phase
from desktop_app.ui.window import Window

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_ENDING = 10.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of the window.

    Attributes:
        platform: what showed it, as Qt names it: ``xcb``, ``wayland``, ``windows``, ``cocoa``, ``offscreen``.
        painted: whether it could be seen.
        ready: whether its engine came up.
        problem: what the window said was wrong; empty if nothing.
    """

    platform: str
    painted: bool
    ready: bool
    problem: str


def shown_and_closed(make_assistant: Callable[[], Assistant], patience: float) -> Seen:
    """Shows the window until its engine is ready, and closes it.

    Args:
        make_assistant: see ``application.run``.
        patience: seconds to wait for the engine.
    """
    application = QApplication(["discreet"])
    prepare(application)
    appearance = Appearance(application)
    appearance.follow_system()
    window = Window(make_assistant, appearance)
    window.show()
    window.start()
    end = time.monotonic() + patience
    while window.desk.phase is Phase.LOADING and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)
    handle = window.windowHandle()
    painted = handle is not None and handle.isExposed()
    problem = window.desk.problem
    ready = window.desk.phase is Phase.READY
    window.close()
    window.desk.close(_ENDING)
    return Seen(QGuiApplication.platformName(), painted, ready, "" if problem is None else problem.says)
