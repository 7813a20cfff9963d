"""What both panes share: a frame with a heading, a quiet line under it, and a body."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.controls import label, set_look

_HEAD_HEIGHT = 28
_CAPTION_HEIGHT = 24


class Pane(QFrame):
    """A frame with a heading, a quiet line under it and a body; it shows where the keyboard is.

    Args:
        heading: what the pane is called.
    """

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "pane")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(label(heading, "heading"))
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(4)
        self.column.addLayout(self.head)
        self.head.addStrut(_HEAD_HEIGHT)

    def add_caption(self, *widgets: QWidget) -> None:
        """Puts quiet words under the heading, of the same height in every pane so that texts begin level."""
        holder = QWidget()
        holder.setFixedHeight(_CAPTION_HEIGHT)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.column.addWidget(holder)

    def show_focus(self, focused: bool) -> None:
        """Draws the focus ring round the whole pane."""
        set_look(self, "pane-focused" if focused else "pane")
