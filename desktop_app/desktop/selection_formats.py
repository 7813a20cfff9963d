"""Everything that stands in the clipboard, in every format, so that it can be put back as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

_QUESTIONS = frozenset(
    {"TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS", "DELETE", "INSERT_SELECTION", "INSERT_PROPERTY"}
)
"""What X11 programs ask an owner, next to its formats; the answers are the owner's and not content."""
_PASSED_THROUGH = {"x-kde-passwordManagerHint": b"secret"}
"""Asks clipboard histories, our own watcher included, not to look at what only passes through."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A clipboard's content.

    Attributes:
        formats: MIME type to bytes, in the owner's order; empty for an empty clipboard.
    """

    formats: Mapping[str, bytes]

    def offered(self) -> QMimeData:
        """The content, ready to be put back."""
        data = QMimeData()
        for name, content in self.formats.items():
            data.setData(name, content)
        return data


def kept(data: QMimeData | None) -> Kept:
    """Copies what a clipboard holds now; what its owner does not hand over within Qt's patience is left out."""
    if data is None:
        return Kept({})
    names = [name for name in data.formats() if name not in _QUESTIONS]
    return Kept({name: bytes(data.data(name).data()) for name in names})


class PassingText(QMimeData):
    """A text on its way into one program, marked so that nobody keeps it.

    Attributes:
        fetched: whether somebody has asked for it.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched = False
        self.setText(text)
        for name, content in _PASSED_THROUGH.items():
            self.setData(name, content)

    def retrieveData(self, name: str, kind: object) -> object:
        """Hands the text over, and notes that it was asked for."""
        if name.startswith("text/"):
            self.fetched = True
        return super().retrieveData(name, kind)  # type: ignore[arg-type]
