"""The two panes side by side: what the person writes and what would leave. They scroll and light up together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollBar, QSplitter, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.leaving import Leaving
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.yours import Yours


class Panes(QSplitter):
    """Both panes, side by side.

    Signals:
        pointed: the key under the pointer or the text cursor on either side, or an empty string.
    """

    pointed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.yours = Yours(appearance)
        self.leaving = Leaving(appearance)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)
        for pane, text in ((self.yours, self.yours.editor), (self.leaving, self.leaving.view)):
            pane.setMinimumWidth(200)
            self.addWidget(pane)
            text.pointed.connect(self.pointed)
        self.setSizes([1, 1])
        self._scrolling = _TiedScrolling(self.yours.editor, self.leaving.view)

    def light(self, key: str) -> None:
        """Lights a value on both sides."""
        self.yours.editor.light(key)
        self.leaving.view.light(key)


class _TiedScrolling:
    """Keeps two texts at the same share of their length; the side that the person moves leads."""

    def __init__(self, first: MarkedText, second: MarkedText) -> None:
        self._following = False
        bars = first.verticalScrollBar(), second.verticalScrollBar()
        bars[0].valueChanged.connect(lambda: self._follow(*bars))
        bars[1].valueChanged.connect(lambda: self._follow(bars[1], bars[0]))

    def _follow(self, leader: QScrollBar, follower: QScrollBar) -> None:
        if not self._following and leader.maximum() > 0:
            self._following = True
            follower.setValue(round(leader.value() * follower.maximum() / leader.maximum()))
            self._following = False
