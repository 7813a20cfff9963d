"""The popup by itself, for ``discreet rewrite`` as a command that a desktop's own shortcut starts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop_app.desktop.selection import Selection, keyboard_of_this_desktop
from desktop_app.ui.application import begun
from desktop_app.ui.rewrite import Rewriting

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_PATIENCE = 3.0
_LONGEST_STAY_MS = 10 * 60 * 1000


def run(arguments: list[str], make_assistant: Callable[[], Assistant]) -> int:
    """Shows the popup once, and stays until the clipboard, if it was left something, is another program's.

    Args:
        arguments: the command line, the program's name first; with ``--clipboard`` the clipboard's text is shown.
        make_assistant: makes the assistant; its engine loads in a process of its own.

    Returns:
        The exit code.
    """
    application, appearance = begun(arguments)
    application.setQuitOnLastWindowClosed(False)
    assistant = make_assistant()
    rewriting = Rewriting(appearance, Selection(keyboard_of_this_desktop(), application), lambda: assistant)
    clipboard = application.clipboard()

    def end() -> None:
        if clipboard.ownsClipboard():
            clipboard.dataChanged.connect(lambda: None if clipboard.ownsClipboard() else application.quit())
        else:
            application.quit()

    rewriting.ended.connect(end)
    QTimer.singleShot(0, rewriting, rewriting.begin_with_clipboard if "--clipboard" in arguments else rewriting.begin)
    QTimer.singleShot(_LONGEST_STAY_MS, application, application.quit)
    code = application.exec()
    rewriting.close(_PATIENCE)
    assistant.close()
    return code
