"""The real program with one addition: for every line on standard input it tells, as JSON, what its window shows.

Nothing in it answers for the program: the assistant, the engine's process and the guard are the real ones. Journeys
press keys from outside and read here what a person would see.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

import desktop_app.__main__
from desktop_app.crash_reports import CrashReports
from desktop_app.ui import application
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.rewrite_popup import RewritePopup
from desktop_app.ui.window import Window

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


class ObservedWindow(Window):
    """The main window, with an ear for questions."""

    def __init__(self, make_assistant: Callable[[], Assistant], appearance: Appearance, reports: CrashReports) -> None:
        super().__init__(make_assistant, appearance, reports)
        self._questions = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._questions.activated.connect(self._answer)

    def _answer(self) -> None:
        if not os.read(sys.stdin.fileno(), 4096):
            self._questions.setEnabled(False)
            return
        focus = self.focusWidget()
        shown = {
            "yours": self.panes.yours.editor.plain(),
            "marked": [mark.tip() for mark in self.panes.yours.editor.marks],
            "leaving": self._leaving(),
            "says": self.bar.says.text(),
            "may_send": self.bar.send_button.isEnabled() and self.bar.send_button.isVisible(),
            "strip": self.strip.words.text() if self.strip.isVisible() else "",
            "lock": self.lock.accessibleName(),
            "turns": [(card.said.plain(), card.reply.plain()) for card in self.turns.cards],
            "underlined": [len(card.reply.marks) for card in self.turns.cards],
            "listed": [self.conversations.list.item(row).text() for row in range(self.conversations.list.count())],
            "kept": self.desk.keeping.is_open,
            "streaming": self.bar.cancel_button.isVisible(),
            "focus": _called(focus) if focus else "",
            "intro": self.intro.count.text() if self.intro.isVisible() else "",
            "shortcut": self.intro.shortcut.text() if self.intro.shortcut.isVisible() else "",
            "settings": self.settings_page.outcome.text() if self.settings_page.isVisible() else None,
            "key": self.settings_page.key.state.text(),
            "health": self.health_page.state.text() if self.health_page.isVisible() else "",
            "phase": self.desk.phase.name,
            "popup": _popup(),
        }
        sys.stdout.write(json.dumps(shown) + "\n")
        sys.stdout.flush()

    def _leaving(self) -> str:
        view = self.panes.leaving.view
        view.selectAll()
        return view.createMimeDataFromSelection().text()


def _called(widget: QWidget) -> str:
    """What a control is called, for those who hear it and for those who see it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words or type(widget).__name__


def _popup() -> dict[str, Any] | None:
    """What the window over another program's marked text shows, while there is one."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, RewritePopup) and widget.isVisible():
            return {"text": widget.shown, "says": widget.says.text(), "may_use": widget.may_use}
    return None


if __name__ == "__main__":
    application.Window = ObservedWindow  # type: ignore[misc]
    sys.argv = sys.argv[:1]
    sys.exit(desktop_app.__main__.main())
