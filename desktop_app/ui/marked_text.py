"""A text widget whose stretches can be marked, lit and pointed at; both panes and the turns are made of it.

It knows marks and keys, not findings or edits: what a mark means is the business of whoever sets it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.highlights import ICON, Mark, draw, shifted

_LINE_HEIGHT = 150.0  # per cent
_AROUND = 400
"""Pixels above and below what is seen whose text is coloured beforehand, so that scrolling shows no bare marks."""
_BREAKS = ("\u2029", "\u2028", "\ufdd0", "\ufdd1")  # what Qt keeps line and frame breaks as


class MarkedText(QTextEdit):
    """Plain text with marks.

    Signals:
        pointed: the key under the pointer or the text cursor, or an empty string.
        focused: whether the widget has the keyboard.
    """

    pointed = Signal(str)
    focused = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._marks: tuple[Mark, ...] = ()
        self._lit: str | None = None
        self._coloured: tuple[Mark, ...] = ()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(4)
        self._set_line_height()
        self.cursorPositionChanged.connect(self._point_at_cursor)
        appearance.changed.connect(self.viewport().update)

    # --- text

    def plain(self) -> str:
        """The text as it is, no-break spaces included, with line feeds between lines."""
        text = self.document().toRawText()
        for line_break in _BREAKS:
            text = text.replace(line_break, "\n")
        return text

    def put(self, text: str) -> None:
        """Replaces the whole text; it cannot be undone."""
        self._marks = ()
        self.setPlainText(text)
        self._set_line_height()

    def type_over(self, text: str) -> None:
        """Replaces the whole text as if the person had typed it: it can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    # --- marks

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks, in order."""
        return self._marks

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Replaces the marks; they may not overlap."""
        self._marks = tuple(sorted(marks, key=lambda mark: mark.start))
        self._colour_text()
        self.viewport().update()

    def move_marks(self, at: int, removed: int, added: int) -> None:
        """Moves the marks along with an edit of the text; those it touched are gone."""
        moved = shifted(self._marks, at, removed, added)
        if len(moved) < len(self._marks):
            self.set_marks(moved)
        else:
            self._marks = moved  # their colours move with the text by themselves
            self._coloured = shifted(self._coloured, at, removed, added)
            self.viewport().update()

    def light(self, key: str) -> None:
        """Rings every mark of that key; an empty key rings none."""
        if self._lit != (key or None):
            self._lit = key or None
            self.viewport().update()

    def mark_at(self, place: QPoint) -> Mark | None:
        """The mark under a place of the viewport."""
        cursor = self.cursorForPosition(place)
        mark = self._mark_over(cursor.position())
        # The nearest position is found even far from the text; only a hit on the line itself counts.
        return mark if mark is not None and self.cursorRect(cursor).adjusted(-16, -4, 16, 4).contains(place) else None

    def mark_at_cursor(self) -> Mark | None:
        """The mark the text cursor is in or beside."""
        return self._mark_over(self.textCursor().position())

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the marks, then the text over them."""
        if self._marks:
            painter = QPainter(self.viewport())
            offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            painter.translate(offset)
            visible = self._visible()
            draw(painter, self.document(), visible, self._lit, self._appearance.theme.ink, self._icon)
            painter.end()
            if visible and not self._is_coloured(visible):
                QTimer.singleShot(0, self, self._colour_text)
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells what is under the pointer."""
        super().mouseMoveEvent(event)
        mark = self.mark_at(event.position().toPoint())
        self.pointed.emit(mark.key if mark else "")

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows a mark's value and reason as a tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(event.pos())
            QToolTip.showText(event.globalPos(), mark.tip() if mark else "", self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.pointed.emit("")
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves Ctrl+Enter to the window."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes the plain text of what is pasted or dropped, and nothing else."""
        if source.hasText():
            self.insertPlainText(source.text())

    # --- helpers

    def _icon(self, name: str, colour: str) -> QPixmap:
        return self._appearance.icon_pixmap(name, colour, ICON, self.devicePixelRatioF())

    def _mark_over(self, position: int) -> Mark | None:
        index = bisect_right(self._marks, position, key=lambda mark: mark.start) - 1
        if index < 0:
            return None
        mark = self._marks[index]
        return mark if position <= mark.end else None

    def _visible(self, around: int = 0) -> tuple[Mark, ...]:
        corner = self.viewport().rect().adjusted(0, -around, 0, around)
        first = self.cursorForPosition(corner.topLeft()).block().position()
        last_block = self.cursorForPosition(corner.bottomRight()).block()
        last = last_block.position() + last_block.length()
        begin = bisect_left(self._marks, first, key=lambda mark: mark.end)
        end = bisect_right(self._marks, last, key=lambda mark: mark.start)
        return self._marks[begin:end]

    def _is_coloured(self, visible: Sequence[Mark]) -> bool:
        done = self._coloured
        return bool(done) and done[0].start <= visible[0].start and visible[-1].end <= done[-1].end

    def _point_at_cursor(self) -> None:
        if self.hasFocus():
            mark = self.mark_at_cursor()
            self.pointed.emit(mark.key if mark else "")

    def _colour_text(self) -> None:
        # Only what can be seen, and a little around it: a long text has many hundreds of marks.
        self._coloured = self._visible(_AROUND)
        selections = []
        for mark in self._coloured:
            if mark.ink is None:
                continue
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(mark.start)
            selection.cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(QColor(mark.ink))
            selection.format = form
            selections.append(selection)
        self.setExtraSelections(selections)

    def _set_line_height(self) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        undoable = self.isUndoRedoEnabled()
        self.setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self.setUndoRedoEnabled(undoable)
