"""The rows of the review panel: a private value with its switch, an advice about one, a change of wording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import IconButton, Switch, TextButton, label, set_look, tip, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.pane_marks import key_of
from desktop_app.ui.review_items import EditItem, ValueItem, visible
from desktop_app.ui.styling import USE, style_actions, type_menu
from desktop_app.ui.wording_reasons import said_again
from desktop_app.ui.words import KIND_ICON, elided
from desktop_app.vocabulary import Advice, EntityType, Style

_LENGTH = 200
_SHORT = 15
"""Characters of a chip that leaves room for another one beside it."""


class Elided(QLabel):
    """A label of one line that is cut at its end when there is no room."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_look(self, look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws what there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draws again for the new width."""
        super().resizeEvent(event)
        self.update()


class Row(QFrame):
    """What rows share: they say which key is under the pointer or has the keyboard.

    Signals:
        pointed: the row's key, or an empty string.
    """

    pointed = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        set_look(self, "row")
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(8, 4, 4, 4)
        self.line.setSpacing(8)
        self.words = QVBoxLayout()
        self.words.setSpacing(0)

    def light(self, key: str) -> None:
        """Shows whether this row's value is the one pointed at."""
        set_look(self, "row-lit" if key and key == self.key else "row")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tells that the pointer came."""
        super().enterEvent(event)
        self.pointed.emit(self.key)

    def leaveEvent(self, event: QEvent) -> None:
        """Tells that the pointer left."""
        super().leaveEvent(event)
        self.pointed.emit("")

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tells when the row's control gets or loses the keyboard."""
        if event.type() is QEvent.Type.FocusIn:
            self.pointed.emit(self.key)
        elif event.type() is QEvent.Type.FocusOut:
            self.pointed.emit("")
        return super().eventFilter(watched, event)  # type: ignore[arg-type]


def chip_grid(chips: Sequence[TextButton]) -> QGridLayout:
    """Chips in two columns, or below each other where one of them needs the width."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setSpacing(4)
    columns = 2 if all(len(chip.text()) <= _SHORT for chip in chips) else 1
    for number, chip in enumerate(chips):
        grid.addWidget(chip, number // columns, number % columns, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(columns, 1)
    return grid


class ValueRow(Row):
    """A private value.

    Signals:
        decided: the value and whether it is to be hidden.
        restyled: the value and the style it is to be hidden in.
        type_restyled: its type and the style all of that type are to be hidden in.
    """

    decided = Signal(str, bool)
    restyled = Signal(str, Style)
    type_restyled = Signal(EntityType, Style)

    def __init__(self, appearance: Appearance, item: ValueItem, parent: QWidget | None = None) -> None:
        super().__init__(key_of(item.value), parent)
        self.item = item
        self._appearance = appearance
        self._icon = QLabel()
        self._icon.setFixedSize(24, 24)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._value = Elided("value")
        self._fate = Elided("caption")
        self._why = wrapped("", "caption")
        self.switch = Switch(appearance, "")
        self.switch.installEventFilter(self)
        self.switch.clicked.connect(lambda hidden: self.decided.emit(self.item.value, hidden))
        for widget in (self._value, self._fate, self._why):
            self.words.addWidget(widget)
        self.line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addLayout(self.words, 1)
        self.line.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        appearance.changed.connect(self._draw)
        self.show_item(item)

    def show_item(self, item: ValueItem) -> None:
        """Shows the value as it stands in the newest draft."""
        self.item = item
        shown = elided(item.value, _LENGTH)
        self._value.setText(shown)
        self._value.setToolTip(tip(shown))
        times = translate("review_rows", ", {count} times").format(count=item.times) if item.times > 1 else ""
        self._fate.setText(
            translate("review_rows", "leaves as it is") + times if item.kept else f"→ {item.stands_in}{times}"
        )
        self._why.setText(f"{item.what}: {item.why}" if item.why else item.what)
        self.switch.setChecked(not item.kept)
        self.switch.setAccessibleName(translate("review_rows", "Hide {value}").format(value=shown))
        self.switch.setAccessibleDescription(f"{item.spoken}. {item.what}: {item.why}")
        self.switch.setToolTip(
            tip(
                translate("review_rows", "Leaves as it is. Press to hide.")
                if item.kept
                else translate("review_rows", "Hidden. Press to let it leave as it is."),
                translate("review_rows", "Right-click or Shift+F10 offers other ways to hide it."),
            )
        )
        self._draw()

    def fill_menu(self, menu: QMenu) -> None:
        """Adds the ways in which the value can be hidden."""
        item = self.item
        current = None if item.kept else item.style
        menu.addActions(style_actions(item.type, current, lambda style: self.restyled.emit(item.value, style), menu))
        menu.addSeparator()
        menu.addMenu(
            type_menu(item.type, item.type_style, lambda style: self.type_restyled.emit(item.type, style), menu)
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens the menu; the keyboard asks for it at the switch."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(event.globalPos())

    def _draw(self) -> None:
        look = self._appearance.theme.kinds[self.item.kind]
        icon = KIND_ICON[self.item.kind]
        self._icon.setPixmap(self._appearance.pixmap(icon, look.ink, 16, self.devicePixelRatioF()))
        self._icon.setStyleSheet(f"background: {look.tint}; border-radius: 4px;")


class AdviceRow(Row):
    """A hidden value that the question seems to depend on, with what would leave enough of it.

    Signals:
        restyled: the value and the style it is to be hidden in.
        let_go: the value is to leave as it is.
    """

    restyled = Signal(str, Style)
    let_go = Signal(str)

    def __init__(self, appearance: Appearance, value: str, advice: Advice, parent: QWidget | None = None) -> None:
        super().__init__(key_of(value), parent)
        shown = elided(value, _LENGTH)
        name = Elided("value")
        name.setText(shown)
        self.words.addWidget(name)
        self.words.addWidget(wrapped(said_again(advice.why), "caption"))
        for style in advice.styles:
            self._offer(appearance, USE[style], shown, partial(self.restyled.emit, value, style))
        self._offer(appearance, translate("review_rows", "Let it leave"), shown, partial(self.let_go.emit, value))
        self.line.addLayout(self.words, 1)

    def _offer(self, appearance: Appearance, words: str, about: str, press: Callable[[], None]) -> None:
        button = TextButton(appearance, words, "quiet")
        button.setAccessibleName(f"{words}: {about}")
        button.installEventFilter(self)
        button.clicked.connect(lambda: press())  # without the state that a click carries
        self.words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class EditRow(Row):
    """A change of wording.

    Signals:
        pressed: undo it, or make it again.
    """

    pressed = Signal()

    def __init__(
        self, appearance: Appearance, pair: tuple[str, str], why: str, *, undone: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        before, after = (visible(elided(part, _LENGTH) if part.strip() else part) for part in pair)
        change = label(f"{before or '∅'} → {after or '∅'}", "caption" if undone else "value")
        change.setWordWrap(True)
        self.words.addWidget(change)
        self.words.addWidget(wrapped(translate("review_rows", "taken back") if undone else why, "caption"))
        said = (
            translate("review_rows", "Make the change from {before} to {after} again")
            if undone
            else translate("review_rows", "Undo the change from {before} to {after}")
        )
        name = said.format(before=before, after=after)
        self.button = IconButton(appearance, "redo" if undone else "undo", name)
        self.button.clicked.connect(self.pressed)
        self.line.addLayout(self.words, 1)
        self.line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    @classmethod
    def of(cls, appearance: Appearance, item: EditItem) -> EditRow:
        """The row of a change that is in the draft."""
        times = translate("review_rows", ", {count} times").format(count=len(item.edits)) if len(item.edits) > 1 else ""
        return cls(appearance, item.pair, item.why + times, undone=False)
