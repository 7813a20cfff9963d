"""What the pages beside the main one share: a heading, a way back, a column of readable width that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look
from desktop_app.ui.language import translate

_READABLE_WIDTH = 680


class Page(QWidget):
    """A page.

    Signals:
        left: the person wants to go back to the conversation.
    """

    left = Signal()

    def __init__(self, appearance: Appearance, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = TextButton(appearance, translate("pages", "Back to writing"), "plain")
        self.back_button.setToolTip("Esc")
        self.back_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(label(heading, "title"))
        head.addStretch(1)
        head.addWidget(self.back_button)
        card = QFrame()
        set_look(card, "pane")
        card.setMaximumWidth(_READABLE_WIDTH)
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(24, 16, 24, 24)
        self.body.setSpacing(8)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        inside = QWidget()
        inside.setObjectName("page-inside")
        centred = QHBoxLayout(inside)
        centred.setContentsMargins(16, 8, 16, 16)
        centred.addStretch(1)
        centred.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        centred.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Reads anew what the page shows; called whenever it is opened."""
        raise NotImplementedError
