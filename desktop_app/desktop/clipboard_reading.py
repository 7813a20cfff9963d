"""Reads the clipboard through Qt, for a process that may hang with it: another program's answer can be slow to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard

from desktop_app.desktop.clipboard import Look, Matter, look_at
from desktop_app.desktop.clipboard_watch import Taken
from desktop_app.desktop.selection_formats import kept

_MOST_TAKEN = 64 * 2**20
"""Bytes of all formats together; where there are more, only texts are taken."""


class OfferedByQt:
    """What the clipboard offers; see ``clipboard.Offered``.

    Args:
        mime: asked for once, so that all answers are of one moment.
    """

    def __init__(self, mime: QMimeData) -> None:
        self._mime = mime

    def names(self) -> Sequence[str]:
        """See ``Offered.names``."""
        return self._mime.formats()

    def data(self, name: str) -> bytes:
        """See ``Offered.data``."""
        return bytes(self._mime.data(name).data())

    def text(self) -> str:
        """See ``Offered.text``."""
        return self._mime.text()

    def html(self) -> str:
        """See ``Offered.html``."""
        return self._mime.html()


def look(clipboard: QClipboard) -> Look:
    """Looks at the clipboard; waits for its owner."""
    mime = clipboard.mimeData()
    return look_at(OfferedByQt(mime)) if mime is not None else Look(Matter.EMPTY)


def take(clipboard: QClipboard) -> Taken:
    """Copies the clipboard in every format; waits for its owner."""
    seen = look(clipboard)
    formats = kept(clipboard.mimeData()).formats if seen.matter in (Matter.TEXT, Matter.OURS) else {}
    if sum(map(len, formats.values())) > _MOST_TAKEN:
        formats = {name: data for name, data in formats.items() if name.startswith("text/")}
    return Taken(seen, formats)
