"""Shows the wording that would leave: replacements as chips, wording changes as tracked changes. Read only.

What is copied out of it is what would leave, without removed words and without the icons of the chips.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.highlights import ICON_SPACE, Mark
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.pane_marks import on_the_right
from desktop_app.ui.segments import Part, Segment, segments
from desktop_app.vocabulary import Prepared

_BLANK = "\u00a0"  # room for a chip's icon; unlike a picture it never parts from the text after it
_BLANK_WIDTH = 4.0  # of the blank itself in most faces at this size
_GAP = "\u2004"  # sets added wording apart from what it takes the place of


class LeavingView(MarkedText):
    """The body of the right-hand pane."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._leaving: list[tuple[int, int]] = []
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            self.textInteractionFlags().TextSelectableByMouse | self.textInteractionFlags().TextSelectableByKeyboard
        )

    def show_prepared(self, prepared: Prepared) -> None:
        """Shows what would leave, keeping the place the person has scrolled to."""
        place = self.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        self.put("")
        self._leaving = []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, not once for each piece
        marks = [mark for segment in segments(prepared) if (mark := self._append(cursor, segment)) is not None]
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.set_marks(marks)
        self.verticalScrollBar().setValue(place)
        self.setUpdatesEnabled(True)

    def clear_text(self) -> None:
        """Shows nothing."""
        self._leaving = []
        self.put("")
        self.set_marks(())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """What would leave of the selected stretch."""
        cursor = self.textCursor()
        whole = self.document().toRawText().encode("utf-16-le")
        parts = []
        for start, end in self._leaving:
            first, last = max(start, cursor.selectionStart()), min(end, cursor.selectionEnd())
            if first < last:
                parts.append(whole[first * 2 : last * 2].decode("utf-16-le"))
        data = QMimeData()
        data.setText("".join(parts).replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def _append(self, cursor: QTextCursor, segment: Segment) -> Mark | None:
        theme = self._appearance.theme
        if segment.part is Part.ADDED:
            cursor.insertText(_GAP, QTextCharFormat())
        start = cursor.position()
        form = QTextCharFormat()
        text = segment.text
        if segment.part is Part.REMOVED:
            form.setForeground(QColor(theme.muted))
            form.setFontStrikeOut(True)
            text = text.replace("\n", "↵")  # a removed line break must not break the line it is shown on
        elif segment.replacement is not None:
            cursor.insertText(_BLANK, _icon_space())
        inserted = cursor.position()
        cursor.insertText(text, form)
        if segment.part is not Part.REMOVED:
            self._leaving.append((inserted, cursor.position()))
        return on_the_right(segment, start, cursor.position(), theme)


def _icon_space() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(ICON_SPACE - _BLANK_WIDTH)
    return form
