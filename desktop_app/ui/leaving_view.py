"""Shows the wording that would leave: replacements as chips, wording changes as tracked changes. Read only.

What is copied out of it is what would leave, without removed words and without the icons of the chips.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.highlights import Mark
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.pane_marks import on_the_right
from desktop_app.ui.segments import Part, Segment, segments
from desktop_app.ui.words import KIND_ICON
from desktop_app.vocabulary import KIND_OF, Prepared

_ICON = 13
_ICON_DENSITY = 3.0


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
        marks = [mark for segment in segments(prepared) if (mark := self._append(segment)) is not None]
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

    def _append(self, segment: Segment) -> Mark | None:
        theme = self._appearance.theme
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        start = cursor.position()
        form = QTextCharFormat()
        text = segment.text
        if segment.part is Part.REMOVED:
            form.setForeground(QColor(theme.muted))
            form.setFontStrikeOut(True)
            text = text.replace("\n", "↵")  # a removed line break must not break the line it is shown on
        elif segment.replacement is not None:
            kind = KIND_OF[segment.replacement.finding.type]
            self._append_icon(cursor, KIND_ICON[kind], theme.kinds[kind].ink)
        inserted = cursor.position()
        cursor.insertText(text, form)
        if segment.part is not Part.REMOVED:
            self._leaving.append((inserted, cursor.position()))
        return on_the_right(segment, start, cursor.position(), theme)

    def _append_icon(self, cursor: QTextCursor, icon: str, colour: str) -> None:
        address = f"icon:{icon}"
        picture = self._appearance.pixmap(icon, colour, _ICON, _ICON_DENSITY)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address), picture)
        form = QTextImageFormat()
        form.setName(address)
        form.setWidth(_ICON)
        form.setHeight(_ICON)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.insertImage(form)
