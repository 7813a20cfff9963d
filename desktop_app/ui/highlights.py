"""Marks on a text: where they are while the person types, and how they are drawn under it.

Offsets here are UTF-16 units, as Qt counts; translating from code points is the caller's. Marks are drawn beneath the
text by hand because Qt's own underlines know neither double nor thick lines nor rounded tints.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from os.path import commonprefix

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextDocument

from desktop_app.ui.theme import Line

ICON = 12
"""Pixels of the square icon at the head of a chip."""
ICON_SPACE = 16.0
"""Pixels of the blank it is drawn on."""
_RADIUS = 4.0
_OVERHANG = 1.5
"""How far a tint reaches beyond the text, in logical pixels; less than half a space."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch.

    Attributes:
        start, end: UTF-16 units, half-open.
        key: what it stands for; equal keys light up together, on either side.
        ink: the text's colour, or None to leave it.
        tint: the colour behind it, or None.
        line: the underline.
        line_colour: its colour.
        tip: makes what hovering says; few of many hundred marks are ever asked.
        bar: whether a bar stands at its left, as added wording has.
        icon: drawn over its first character, which is a blank of ``ICON_SPACE`` pixels; empty for none.
        says: makes what a screen reader says when the text cursor comes to it.
    """

    start: int
    end: int
    key: str
    ink: str | None
    tint: str | None
    line: Line
    line_colour: str
    tip: Callable[[], str] = field(compare=False)
    bar: bool = False
    icon: str = ""
    says: Callable[[], str] = field(default=str, compare=False)


def shifted(marks: Iterable[Mark], at: int, removed: int, added: int) -> tuple[Mark, ...]:
    """Where marks are after an edit, until the next findings: moved along, or gone if the edit touched them.

    Args:
        marks: before the edit.
        at: where the edit is.
        removed: how many units went.
        added: how many came.
    """
    moved = []
    for mark in marks:
        if mark.end <= at:
            moved.append(mark)
        elif mark.start >= at + removed:
            moved.append(_along(mark, added - removed))
    return tuple(moved)


def joined(marks: Iterable[Mark], more: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks in order, and those of ``more`` that overlap none of them."""
    first = sorted(marks, key=lambda mark: mark.start)
    starts = [mark.start for mark in first]
    free = []
    for mark in more:
        at = bisect_left(starts, mark.end)
        if at == 0 or first[at - 1].end <= mark.start:
            free.append(mark)
    return tuple(sorted([*first, *free], key=lambda mark: mark.start))


def edited(old: str, new: str) -> tuple[int, int, int]:
    """Where two texts differ, as one edit: where, how many units went, how many came."""
    at, rest = common(old, new)
    return units(old[:at]), units(old[at : len(old) - rest]), units(new[at : len(new) - rest])


def common(first: str, second: str) -> tuple[int, int]:
    """How many characters two texts begin and end with alike, without overlap."""
    begin = len(commonprefix((first, second)))  # noqa: RUF071 - character by character is what is wanted
    return begin, len(commonprefix((first[begin:][::-1], second[begin:][::-1])))  # noqa: RUF071


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def draw(
    painter: QPainter,
    document: QTextDocument,
    marks: Sequence[Mark],
    lit: str | None,
    ring: str,
    icon_of: Callable[[str, str], QPixmap],
) -> None:
    """Draws ``marks`` under the text of ``document``, whose origin is the painter's.

    Args:
        painter: draws in the document's coordinates.
        document: laid out.
        marks: those to draw.
        lit: the key to ring, or None.
        ring: the colour of the ring.
        icon_of: the drawing of an icon's name in a colour.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        for number, box in enumerate(boxes(document, mark.start, mark.end)):
            if mark.tint is not None:
                path = QPainterPath()
                path.addRoundedRect(box, _RADIUS, _RADIUS)
                painter.fillPath(path, QColor(mark.tint))
            if mark.bar:
                painter.fillRect(QRectF(box.left() - 2, box.top(), 2.0, box.height()), QColor(mark.line_colour))
            if mark.icon and number == 0:
                place = QPointF(box.left() + _OVERHANG + 1, box.center().y() - ICON / 2)
                painter.drawPixmap(place, icon_of(mark.icon, mark.line_colour))
            _underline(painter, box, mark.line, mark.line_colour)
            if lit is not None and mark.key == lit:
                painter.setPen(QPen(QColor(ring), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.25, 0.25, -0.25, -0.25), _RADIUS, _RADIUS)


def boxes(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """The boxes a stretch covers, one for each line it is on, in the document's coordinates."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        layout = block.layout()
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        begin = max(start - block.position(), 0)
        for number in range(max(layout.lineForTextPosition(begin).lineNumber(), 0), layout.lineCount()):
            line = layout.lineAt(number)
            first = max(begin, line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if first >= last:
                break
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            baseline = origin.y() + line.y() + line.ascent()
            height = line.ascent() + line.descent()
            top = baseline - line.ascent()
            yield QRectF(origin.x() + left - _OVERHANG, top - 1, right - left + 2 * _OVERHANG, height + 3)
        block = block.next()


def _along(mark: Mark, by: int) -> Mark:
    # Written out: this runs for hundreds of marks with every key.
    return Mark(
        mark.start + by,
        mark.end + by,
        mark.key,
        mark.ink,
        mark.tint,
        mark.line,
        mark.line_colour,
        mark.tip,
        mark.bar,
        mark.icon,
        mark.says,
    )


def _x(position: object) -> float:
    # Qt's binding hands back the place and the cursor position it settled on.
    return float(position[0]) if isinstance(position, tuple) else float(position)  # type: ignore[arg-type]


def _underline(painter: QPainter, box: QRectF, line: Line, colour: str) -> None:
    if line is Line.NONE:
        return
    width = {Line.THIN: 1.0, Line.THICK: 2.5, Line.THICK_DOTTED: 2.5}.get(line, 1.4)
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pattern = {
        Line.DOTTED: [1.4, 1.6],
        Line.THICK_DOTTED: [1.0, 1.0],
        Line.DASHED: [4.0, 2.5],
        Line.DASH_DOT: [5.0, 2.0, 1.2, 2.0],
    }.get(line)
    if pattern is not None:
        pen.setDashPattern(pattern)
    painter.setPen(pen)
    y = box.bottom() - 1.25
    left, right = box.left() + _OVERHANG, box.right() - _OVERHANG
    if line is Line.WAVE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_wave(left, right, y))
    elif line is Line.DOUBLE:
        pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y - 1.75), QPointF(right, y - 1.75))
        painter.drawLine(QPointF(left, y + 0.75), QPointF(right, y + 0.75))
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(3.0, right - x)
        path.quadTo(QPointF(x + step / 2, y + (-2.2 if up else 2.2)), QPointF(x + step, y))
        x, up = x + step, not up
    return path
