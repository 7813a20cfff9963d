"""Takes a text from another program or the clipboard, once, without a window, and leaves what became of it there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from desktop_app.desktop.abilities import has_display
from desktop_app.desktop.selection import Selection, Taken, keyboard_of_this_desktop
from desktop_app.errors import DiscreetError, ShortcutUnavailable

_LONGEST_STAY_MS = 10 * 60 * 1000


class Source(Enum):
    """Where the text is."""

    SELECTION = auto()
    CLIPBOARD = auto()


def rewrite_once(source: Source, rewritten: Callable[[str], str], tell: Callable[[str], None]) -> None:
    """Rewrites one text where it stands, or in the clipboard; comes back when the clipboard is another program's.

    Args:
        source: where the text is.
        rewritten: what it becomes; blocks.
        tell: told, as soon as it is so, where the text is.

    Raises:
        ShortcutUnavailable: there is no display.
        DiscreetError: whatever ``rewritten`` raises; nothing was changed then.
    """
    if not has_display():
        raise ShortcutUnavailable("There is no display, so there is no marked text and no clipboard.")
    application = QGuiApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    clipboard = application.clipboard()
    selection = Selection(keyboard_of_this_desktop(), application)
    failed: list[DiscreetError] = []

    def finish(words: str) -> None:
        tell(words)
        clipboard.dataChanged.connect(lambda: None if clipboard.ownsClipboard() else application.quit())
        if not clipboard.ownsClipboard():
            application.quit()

    def take(taken: Taken) -> None:
        try:
            text = rewritten(taken.text)
        except DiscreetError as error:
            failed.append(error)
            application.quit()
            return
        if source is Source.SELECTION and selection.can_put(text, taken):
            selection.put(text, taken, lambda: finish("The marked text was replaced."))
        else:
            selection.copy(text)
            finish("The new text is in the clipboard until something else is copied.")

    start = selection.take if source is Source.SELECTION else selection.take_clipboard
    QTimer.singleShot(0, application, lambda: start(take))
    QTimer.singleShot(_LONGEST_STAY_MS, application, application.quit)
    application.exec()
    if failed:
        raise failed[0]
