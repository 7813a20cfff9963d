"""Small bars and lines that show how figures compare and how they went. The words beside them say the same."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.appearance import Appearance

_LEAST = 3.0
"""Pixels: what is little is still there to see."""


class Gauge(QWidget):
    """A bar as long as ``usual``, and a line out to ``most``.

    Args:
        usual, most: figures of one unit; ``most`` is not drawn where it is no more than ``usual``.
        scale: the figure that the whole width stands for; more than 0.
        words: what the bar says, for screen readers and as the tool tip.
    """

    def __init__(
        self, appearance: Appearance, usual: float, most: float, scale: float, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.usual_share = min(usual / scale, 1.0)
        self.most_share = min(max(most, usual) / scale, 1.0)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as a line of text, as wide as there is room."""
        return QSize(120, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the rail, the bar and the line."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, room = self.height() / 2, float(self.width())
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(QRectF(0, middle - 3, room, 6), 3, 3)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(0, middle - 3, max(room * self.usual_share, _LEAST), 6), 3, 3)
        if self.most_share > self.usual_share:
            end = min(room * self.most_share, room - 1)
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawLine(QPointF(room * self.usual_share, middle), QPointF(end, middle))
            painter.drawLine(QPointF(end, middle - 5), QPointF(end, middle + 5))
        painter.end()


class Trace(QWidget):
    """A line that shows how a figure went; the right edge is now, the floor is zero.

    Args:
        points: pairs of minutes ago and figure, oldest first; at least two. The oldest is at the left edge.
        words: what the line says, for screen readers and as the tool tip.
    """

    def __init__(
        self,
        appearance: Appearance,
        points: tuple[tuple[float, float], ...],
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        longest = max(minutes for minutes, _ in points) or 1.0
        highest = max(figure for _, figure in points) or 1.0
        self.shares = tuple((1 - minutes / longest, figure / highest) for minutes, figure in points)
        """The line's corners, from 0 to 1 to the right and upwards."""
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as two lines of text, as wide as there is room."""
        return QSize(120, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the floor and the line."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, floor, top = self.width() - 2.0, self.height() - 2.0, 3.0
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        corners = [QPointF(1 + width * right, floor - (floor - top) * up) for right, up in self.shares]
        painter.drawPolyline(QPolygonF(corners))
        painter.end()
