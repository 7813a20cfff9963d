"""Shows the wording that would leave: replacements as chips, wording changes as tracked changes. Read only.

What is copied out of it is what would leave, without removed words and without the icons of the chips.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.highlights import ICON_SPACE, common, units
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.pane_marks import on_the_right
from desktop_app.ui.segments import Part, Segment, segments
from desktop_app.vocabulary import Prepared

_BLANK = "\u00a0"  # room for a chip's icon; unlike a picture it never parts from the text after it
_BLANK_WIDTH = 4.0  # of the blank itself in most faces at this size
_GAP = "\u2004"  # sets added wording apart from what it takes the place of


@dataclass(frozen=True, slots=True)
class _Piece:
    """A segment as it stands in the document; equal pieces look alike and need not be written again.

    Attributes:
        lead: a blank before the text: room for an icon, or a gap; empty for none.
        text: what is shown.
        part: what it is.
        ink: its colour, or empty for the text's own.
    """

    lead: str
    text: str
    part: Part
    ink: str

    @property
    def units(self) -> int:
        """Its length as Qt counts."""
        return len(self.lead) + units(self.text)


class LeavingView(MarkedText):
    """The body of the right-hand pane."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._pieces: list[_Piece] = []
        self._leaving: list[tuple[int, int]] = []
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            self.textInteractionFlags().TextSelectableByMouse | self.textInteractionFlags().TextSelectableByKeyboard
        )

    def show_prepared(self, prepared: Prepared) -> None:
        """Shows what would leave. Only what differs is written, so that a long text keeps up with the typing."""
        place = self.verticalScrollBar().value()
        shown = segments(prepared)
        pieces = [_piece(segment, self._appearance.theme.muted) for segment in shown]
        self.setUpdatesEnabled(False)
        self._write(pieces)
        if self.plain() != _plain(pieces):
            # Should Qt ever count otherwise than we do, the pane must not show something else than what leaves.
            self._pieces = []
            self.put("")
            self._write(pieces)
        self._leaving = []
        marks, at = [], 0
        for segment, piece in zip(shown, pieces, strict=True):
            start = at + (len(_GAP) if piece.lead == _GAP else 0)
            at += piece.units
            if piece.part is not Part.REMOVED:
                self._leaving.append((at - units(piece.text), at))
            if (mark := on_the_right(segment, start, at, self._appearance.theme)) is not None:
                marks.append(mark)
        self.set_marks(marks)
        self.verticalScrollBar().setValue(place)
        self.setUpdatesEnabled(True)

    def clear_text(self) -> None:
        """Shows nothing."""
        self._pieces = []
        self._leaving = []
        self.put("")
        self.set_marks(())

    def createMimeDataFromSelection(self) -> QMimeData:
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

    def _write(self, pieces: list[_Piece]) -> None:
        """Makes the document read as ``pieces``, leaving alone what it begins and ends with already."""
        old = self._pieces
        head = _alike(old, pieces)
        tail = _alike(old[head:][::-1], pieces[head:][::-1])
        gone, come = old[head : len(old) - tail], pieces[head : len(pieces) - tail]
        self._pieces = pieces
        start = sum(piece.units for piece in old[:head])
        length = sum(piece.units for piece in gone)
        if len(gone) == len(come) == 1 and gone[0].part is come[0].part is Part.PLAIN:
            begin, end = common(gone[0].text, come[0].text)
            cut = come[0].text[begin : len(come[0].text) - end]
            start += units(gone[0].text[:begin])
            length = units(gone[0].text[begin : len(gone[0].text) - end])
            come = [replace(come[0], text=cut)]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, not once for each piece
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for piece in come:
            _insert(cursor, piece)
        cursor.endEditBlock()


def _plain(pieces: Iterable[_Piece]) -> str:
    text = "".join(piece.lead + piece.text for piece in pieces)
    return text.replace("\u2029", "\n").replace("\u2028", "\n")


def _piece(segment: Segment, muted: str) -> _Piece:
    if segment.part is Part.ADDED:
        return _Piece(_GAP, segment.text, segment.part, "")
    if segment.part is Part.REMOVED:
        # A removed line break must not break the line it is shown on.
        return _Piece("", segment.text.replace("\n", "↵"), segment.part, muted)
    return _Piece(_BLANK if segment.replacement is not None else "", segment.text, segment.part, "")


def _insert(cursor: QTextCursor, piece: _Piece) -> None:
    if piece.lead:
        cursor.insertText(piece.lead, _icon_space() if piece.lead == _BLANK else QTextCharFormat())
    form = QTextCharFormat()
    if piece.part is Part.REMOVED:
        form.setForeground(QColor(piece.ink))
        form.setFontStrikeOut(True)
    cursor.insertText(piece.text, form)


def _alike(first: Sequence[object], second: Sequence[object]) -> int:
    """How many items two sequences begin with alike."""
    pairs = zip(first, second, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(first), len(second)))


def _icon_space() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(ICON_SPACE - _BLANK_WIDTH)
    return form
