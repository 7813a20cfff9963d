"""The tray: an icon that shows how the clipboard is watched, and a menu with what can be done about it.

It is there only while there is a tray to hold it. It decides nothing: entries are signals, and what they show is set.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.desktop.clipboard_watch import Standing
from desktop_app.desktop.notifications import Notice
from desktop_app.ui.clipboard_words import STANDING, WATCH
from desktop_app.ui.language import translate
from desktop_app.ui.tray_icons import tray_icon
from desktop_app.vocabulary import Watch


class Tray(QObject):
    """The icon and its menu.

    Signals:
        hide_asked, left_asked: the answer to a question that is open.
        hide_wanted, restore_wanted: of the clipboard.
        watch_wanted: a ``Watch`` was chosen.
        pause_wanted: watching is to be paused, or to go on where it is.
        open_wanted, settings_wanted, quit_wanted: of the program.
    """

    hide_asked = Signal()
    left_asked = Signal()
    hide_wanted = Signal()
    restore_wanted = Signal()
    watch_wanted = Signal(object)
    pause_wanted = Signal()
    open_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Kept for as long as the icon: a menu that only the icon knows is collected, and the tray shows an empty one.
        self.menu = QMenu()
        self._icon: QSystemTrayIcon | None = None
        self._standing = Standing.IDLE
        self._tip = ""
        self._icons = {standing: tray_icon(standing) for standing in Standing}
        self.answers = (
            self._entry("", self.hide_asked.emit),
            self._entry(translate("tray", "Leave it as it is"), self.left_asked.emit),
        )
        self._line = self.menu.addSeparator()
        self.hide = self._entry(translate("tray", "Sanitize clipboard now"), self.hide_wanted.emit)
        self.restore = self._entry(translate("tray", "Restore clipboard"), self.restore_wanted.emit)
        self.menu.addSeparator()
        self.watching = QMenu(translate("tray", "Watch clipboard"), self.menu)
        self.menu.addMenu(self.watching)
        self.modes = self._modes()
        self.pause = self._entry("", self.pause_wanted.emit)
        self.menu.addSeparator()
        self._entry(translate("tray", "Open Discreet"), self.open_wanted.emit)
        self._entry(translate("tray", "Settings"), self.settings_wanted.emit)
        self._entry(translate("tray", "Quit"), self.quit_wanted.emit)
        self.ask("")
        self.show_watch(Watch.OFF, Standing.IDLE)

    @property
    def is_there(self) -> bool:
        """Whether a tray holds the icon now."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def look_for_host(self) -> bool:
        """Puts the icon into the tray if there is one by now; says whether there is."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activate)
            self._draw()
            self._icon.show()
        return True

    def show_watch(self, watch: Watch, standing: Standing) -> None:
        """Shows how closely the clipboard is watched, and how that stands."""
        self.modes[watch].setChecked(True)
        paused = standing is Standing.PAUSED
        self.pause.setText(translate("tray", "Go on watching") if paused else translate("tray", "Pause 10 minutes"))
        self.pause.setEnabled(watch is not Watch.OFF)
        self._standing = standing
        self._tip = STANDING[standing]
        self._draw()

    def ask(self, words: str) -> None:
        """Offers to answer a question at the top of the menu; empty words offer nothing."""
        self.answers[0].setText(words)
        for action in (*self.answers, self._line):
            action.setVisible(bool(words))

    def forbid_watching(self, why: str) -> None:
        """Says in the menu why the clipboard cannot be watched here."""
        for watch, action in self.modes.items():
            action.setEnabled(watch is Watch.OFF)
        self.pause.setVisible(False)
        self.watching.setToolTipsVisible(True)
        self.watching.menuAction().setToolTip(why)
        note = self.watching.addAction(translate("tray", "Wayland does not allow it"))
        note.setToolTip(why)
        note.setEnabled(False)

    def say(self, notice: Notice) -> None:
        """Shows a notice at the icon, where the desktop has no service for it."""
        if self._icon is not None:
            self._icon.showMessage(notice.title, notice.words, self._icons[self._standing])

    def leave(self) -> None:
        """Takes the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon = None

    def _draw(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(self._icons[self._standing])
            self._icon.setToolTip(f"Discreet: {self._tip}")

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()

    def _modes(self) -> dict[Watch, QAction]:
        group = QActionGroup(self)
        modes = {}
        for watch in Watch:
            action = self.watching.addAction(WATCH[watch])
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, watch=watch: self.watch_wanted.emit(watch))
            modes[watch] = group.addAction(action)
        return modes

    def _entry(self, words: str, act: object) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(act)
        return action
