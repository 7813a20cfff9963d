"""Starts the window: the Qt application, the window on the screen, and only then everything that takes time to load."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.crash_reports import CrashReports
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.locations import resource
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.language import speak
from desktop_app.ui.look import Look
from desktop_app.ui.no_display import opened
from desktop_app.ui.shortcut import rewriting_beside
from desktop_app.ui.tray_residence import Residence, Start, hand_over
from desktop_app.ui.window import Window

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_BASE_SIZE = 10.0  # points, as designed
_PATIENCE = 3.0
"""Seconds each lane gets to end when the window has been closed; the window is out of sight meanwhile."""


def run(arguments: list[str], make_assistant: Callable[[], Assistant]) -> int:
    """Shows the window until the person closes it or quits; a second start brings the first to the front.

    Args:
        arguments: the command line, the program's name first; with ``--tray`` the window waits to be called.
        make_assistant: makes the assistant; called in a thread of its own once the window can be seen.

    Returns:
        The exit code, 0 after a clean quit.
    """
    start = Start.IN_TRAY if "--tray" in arguments else Start.WITH_WINDOW
    instance = SingleInstance()
    if not instance.claim():
        return hand_over(instance, start)
    application, appearance = begun(arguments)
    reports = CrashReports.at_default_place()
    reports.watch("window")
    window = Window(make_assistant, appearance, reports)
    rewriting = rewriting_beside(window)
    residence = Residence(window, rewriting, instance, start)
    residence.begin()
    QTimer.singleShot(0, window, window.start)
    code = application.exec()
    window.hide()
    residence.close(_PATIENCE)
    rewriting.close(_PATIENCE)
    window.files.close(_PATIENCE)
    window.desk.close(_PATIENCE)
    return code


def begun(arguments: list[str]) -> tuple[QApplication, Appearance]:
    """The Qt application in the person's theme and language; without a display the program ends here and says so."""
    application = opened(arguments)
    prepare(application)
    appearance = Appearance(application)
    look = Look()
    speak(application, look.language)
    appearance.prefer(look.theme)
    appearance.follow_system()
    return application, appearance


def prepare(application: QApplication) -> None:
    """Gives the application its name, icon, style and base size of type."""
    application.setApplicationName("discreet")
    application.setApplicationDisplayName("Discreet")
    application.setDesktopFileName("discreet")
    application.setWindowIcon(QIcon(str(resource("icons", "discreet.svg"))))
    application.setStyle("fusion")
    font = QFont(application.font())
    font.setPointSizeF(max(_BASE_SIZE, font.pointSizeF()))
    application.setFont(font)
