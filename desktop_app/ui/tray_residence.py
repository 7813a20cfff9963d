"""Keeps Discreet at hand without its window: the tray's icon, the watched clipboard, a start without a window.

The window is closed to the tray only while something goes on that the person asked for, and only while the icon is
there to bring it back. Everything else ends the program, as closing a window does everywhere.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from desktop_app.desktop.clipboard import clipboard_ability
from desktop_app.desktop.clipboard_watch import Event, Told
from desktop_app.desktop.notifications import BusNotifications, Notice
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.ui.clipboard import Clipboard
from desktop_app.ui.clipboard_panel import ClipboardPanel
from desktop_app.ui.clipboard_words import said, values, wayland_words
from desktop_app.ui.language import translate
from desktop_app.ui.problems import problem_of
from desktop_app.ui.tray import Tray
from desktop_app.vocabulary import Watch

if TYPE_CHECKING:
    from desktop_app.ui.rewrite import Rewriting
    from desktop_app.ui.window import Window

_SOON_MS, _LATER_MS = 1_000, 10_000
_SOON = 30
"""How often a tray is looked for every second: those that start with the session may come after us."""


class Start(Enum):
    """How the program begins."""

    WITH_WINDOW = auto()
    IN_TRAY = auto()


def hand_over(instance: SingleInstance, start: Start) -> int:
    """What a start does that finds another running: calls its window, unless it was to stay out of sight itself.

    Returns:
        The exit code.
    """
    if start is Start.IN_TRAY or instance.call():
        return 0
    sys.stderr.write("discreet: it runs already, and does not answer. End it, then start it again.\n")
    return 1


class Residence(QObject):
    """Ties tray, clipboard, notices, window and other starts together.

    Args:
        window: hidden or shown.
        rewriting: passes texts through the clipboard, and is not watched meanwhile.
        instance: tells of other starts.
        start: whether the window waits to be called.
    """

    def __init__(self, window: Window, rewriting: Rewriting, instance: SingleInstance, start: Start) -> None:
        super().__init__(window)
        self._window = window
        self._rewriting = rewriting
        self._instance = instance
        self._start = start
        self._looked = 0
        self._warned = False
        self._ends = False
        self.clipboard = Clipboard(lambda: window.desk.assistant, self)
        self.tray = Tray(self)
        self._notifications = BusNotifications(self)
        self._may_watch = clipboard_ability().available
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_for_tray)
        self.panel = ClipboardPanel(window.appearance)
        self._connect()
        QGuiApplication.setQuitOnLastWindowClosed(False)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Shows the window or the icon, and begins to listen."""
        self._instance.listen()
        self._timer.start(_SOON_MS)
        if self._start is Start.WITH_WINDOW:
            self._window.show()
        self._look_for_tray()

    def close(self, patience: float) -> None:
        """Takes the icon and the notice away, ends the watch, and lets another start be the first."""
        self._timer.stop()
        self.tray.leave()
        self._notifications.close()
        self.clipboard.close(patience)
        self._instance.release()

    def open(self) -> None:
        """Brings the window to the front."""
        window = self._window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closes the window to the tray where that is what the person wants, and ends the program elsewhere."""
        if watched is self._window and event.type() is QEvent.Type.Close:
            if self._stays():
                event.ignore()
                self._window.hide()
                self._say_that_it_stays()
                return True
            QTimer.singleShot(0, self, self._quit)
        return False

    def _quit(self) -> None:
        """Ends the program; Qt closes every window for it, and none of them may stay."""
        self._ends = True
        QGuiApplication.quit()

    def _stays(self) -> bool:
        if self._ends:
            return False
        wanted = self._start is Start.IN_TRAY or self.clipboard.watch.watch is not Watch.OFF
        return wanted and self.tray.is_there

    def _connect(self) -> None:
        tray, watch = self.tray, self.clipboard.watch
        tray.hide_asked.connect(watch.accept)
        tray.left_asked.connect(watch.decline)
        tray.hide_wanted.connect(self._hide_now)
        tray.restore_wanted.connect(watch.restore)
        tray.watch_wanted.connect(self._choose)
        tray.pause_wanted.connect(self._pause)
        tray.open_wanted.connect(self.open)
        tray.settings_wanted.connect(self._open_settings)
        tray.quit_wanted.connect(self._quit)
        self.panel.watch_wanted.connect(self._choose)
        self.clipboard.told.connect(self._tell)
        self.clipboard.stood.connect(self._show_standing)
        self._rewriting.began.connect(watch.hold)
        self._rewriting.ended.connect(watch.release)
        self._instance.called.connect(self.open)
        self._window.desk.opened.connect(self._take_settings)
        body = self._window.settings_page.body
        body.insertWidget(body.count() - 1, self.panel)
        if not self._may_watch:
            tray.forbid_watching(wayland_words())
            self.panel.forbid_watching()

    def _look_for_tray(self) -> bool:
        """Looks for a tray, often at first; a window that nothing could bring back is shown."""
        self._looked += 1
        there = self.tray.look_for_host()
        if there or self._looked >= _SOON:
            self._timer.setInterval(_LATER_MS)
        if not there and self._looked >= _SOON and not self._window.isVisible():
            self._window.show()
        return there

    # --- the clipboard

    def _take_settings(self) -> None:
        assistant = self._window.desk.assistant
        if assistant is not None:
            self._use(assistant.settings.clipboard)

    def _choose(self, watch: Watch) -> None:
        self._use(watch)
        self._window.desk.errand(
            lambda assistant: assistant.save(replace(assistant.settings, clipboard=watch)),
            lambda _: None,
            lambda error: self.panel.show_problem(problem_of(error).says),
        )

    def _use(self, watch: Watch) -> None:
        self.clipboard.watch.use(watch if self._may_watch else Watch.OFF)
        self.panel.show_watch(self.clipboard.watch.watch)

    def _pause(self) -> None:
        watch = self.clipboard.watch
        (watch.resume if watch.is_paused else watch.pause)()

    def _hide_now(self) -> None:
        if self._may_watch:
            self.clipboard.watch.hide_now()
        else:
            self._rewriting.begin_with_clipboard()  # its window comes to the front, and may see the clipboard then

    def _show_standing(self) -> None:
        watch = self.clipboard.watch
        self.tray.show_watch(watch.watch, watch.standing)
        asking = watch.asking
        self.tray.ask(translate("tray", "Hide {values}").format(values=values(asking)) if asking else "")

    def _tell(self, told: Told) -> None:
        actions = {}
        if told.event is Event.ASKING:
            actions = {
                translate("tray", "Hide"): self.clipboard.watch.accept,
                translate("tray", "Leave it as it is"): self.clipboard.watch.decline,
            }
        elif told.event is Event.HIDDEN:
            actions = {translate("tray", "Undo"): self.clipboard.watch.restore}
        self._notify(Notice(translate("tray", "Clipboard"), said(told), actions))

    def _notify(self, notice: Notice) -> None:
        if not self._notifications.show(notice):
            self.tray.say(notice)

    # --- the window

    def _open_settings(self) -> None:
        self.open()
        self._window.conversations.settings_wanted.emit()

    def _say_that_it_stays(self) -> None:
        if not self._warned:
            self._warned = True
            words = translate("tray", "Discreet goes on in the tray. To end it, choose Quit in the icon's menu.")
            self._notify(Notice("Discreet", words))
