"""The two panes: what the person writes, and what would leave this machine. They scroll and light up together.

The right pane holds the digest of the bytes it shows; that digest, and no other, is what an approval is given for.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, wrapped
from desktop_app.ui.highlights import shifted
from desktop_app.ui.leaving_view import LeavingView
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.pane_marks import key_of, on_the_left
from desktop_app.ui.raw_request import readable
from desktop_app.ui.words import MARKABLE, TYPE, counted, elided
from desktop_app.vocabulary import Choices, Draft, EntityType, Message, Role

_PLACEHOLDER = "Write or paste your prompt here"
_EMPTY = "What is private is marked as you type."
_SPEAKERS = {Role.SYSTEM: "Note from Discreet", Role.USER: "You, earlier", Role.ASSISTANT: "The reply, earlier"}
_MENU_LENGTH = 32
_HEAD_HEIGHT = 28
_CAPTION_HEIGHT = 24
_ALONG_HEIGHT = 160


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


class Yours(Pane):
    """The left pane: the person's own text, with what is private marked.

    Signals:
        written: the text, after every change by the person.
        keep_wanted, hide_wanted: a value.
        mark_wanted: a value and what it is.
        sample_wanted: the person wants to see what happens with an invented prompt.
    """

    written = Signal(str)
    keep_wanted = Signal(str)
    hide_wanted = Signal(str)
    mark_wanted = Signal(str, EntityType)
    sample_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("Yours", parent)
        self._appearance = appearance
        self._shown: tuple[Draft, Choices] | None = None
        self._loading = False
        self._length = label("", "caption")
        self.head.addWidget(self._length)
        self.editor = _Editor(appearance, self)
        self.editor.setAccessibleName("Your text")
        self.editor.setAccessibleDescription(
            "Write your prompt here. Shift+F10 on a marked value opens what you can do with it."
        )
        self.editor.setPlaceholderText(_PLACEHOLDER)
        self.add_caption(label("Stays on this machine", "caption"))
        self.column.addWidget(self.editor, 1)
        self._empty = QWidget(self.editor)
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(4, 36, 4, 0)
        empty.addWidget(wrapped(_EMPTY, "caption"))
        sample = TextButton(appearance, "Try a sample with an invented person", "link")
        sample.clicked.connect(self.sample_wanted)
        empty.addWidget(sample, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QVBoxLayout(self.editor)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self.editor.focused.connect(self.show_focus)
        self.editor.textChanged.connect(self._tell)
        self.editor.document().contentsChange.connect(self._shift)
        appearance.changed.connect(self._draw)

    def load(self, text: str) -> None:
        """Shows another conversation's text."""
        self._loading = True
        self.editor.put(text)
        self._loading = False
        self._shown = None
        self._count()

    def show_draft(self, draft: Draft, choices: Choices) -> None:
        """Marks what was found; does nothing if the text has gone on since."""
        if draft.prepared.original == self.editor.plain():
            self._shown = (draft, choices)
            self._draw()

    def clear_marks(self) -> None:
        """Marks nothing."""
        self._shown = None
        self.editor.set_marks(())

    def fill_menu(self, place: QPoint | None) -> list[QAction]:
        """What can be done with the value at a place of the viewport, or at the text cursor, or with the selection."""
        selected = self.editor.textCursor().selectedText().replace("\u2029", "\n").strip()
        if selected:
            return self._marking(selected)
        mark = self.editor.mark_at(place) if place is not None else self.editor.mark_at_cursor()
        if mark is None or self._shown is None:
            return []
        draft, choices = self._shown
        for finding in draft.prepared.findings:
            value = finding.span.of(draft.prepared.original)
            if key_of(value) == mark.key:
                return [self._deciding(value, kept=value in choices.kept)]
        return []

    def _deciding(self, value: str, *, kept: bool) -> QAction:
        shown = elided(value, _MENU_LENGTH).replace("&", "&&")
        action = QAction(f"Hide “{shown}”" if kept else f"Let “{shown}” leave as it is", self)
        action.triggered.connect(lambda: (self.hide_wanted if kept else self.keep_wanted).emit(value))
        return action

    def _marking(self, value: str) -> list[QAction]:
        actions = []
        for type_ in MARKABLE:
            action = QAction(f"Mark as private: {TYPE[type_]}", self)
            action.triggered.connect(lambda _=False, type_=type_: self.mark_wanted.emit(value, type_))
            actions.append(action)
        return actions

    def _tell(self) -> None:
        self._count()
        if not self._loading:
            self.written.emit(self.editor.plain())

    def _count(self) -> None:
        length = max(self.editor.document().characterCount() - 1, 0)
        self._length.setText(counted(length, "character") if length else "")
        self._empty.setVisible(not length)

    def _shift(self, at: int, removed: int, added: int) -> None:
        if not self._loading and self.editor.marks:
            self.editor.set_marks(shifted(self.editor.marks, at, removed, added))

    def _draw(self) -> None:
        if self._shown is not None:
            draft, choices = self._shown
            self.editor.set_marks(on_the_left(draft.prepared, choices, self._appearance.theme))


class _Editor(MarkedText):
    """The editor, whose menu begins with what the pane offers."""

    def __init__(self, appearance: Appearance, pane: Yours) -> None:
        super().__init__(appearance, pane)
        self._pane = pane

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Opens the menu, by mouse at the pointer and by keyboard at the text cursor."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0] if menu.actions() else None
        offered = self._pane.fill_menu(event.pos() if by_mouse else None)
        for action in offered:
            action.setParent(menu)
            if first is not None:
                menu.insertAction(first, action)
        if offered and first is not None:
            menu.insertSeparator(first)
        place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        menu.popup(place)


class Leaving(Pane):
    """The right pane: exactly what would be sent, as wording or as raw bytes.

    Attributes:
        digest: of the request's bytes that the pane shows; empty while it shows none.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("Leaves this machine", parent)
        self._appearance = appearance
        self._draft: Draft | None = None
        self.digest = ""
        self.view = LeavingView(appearance)
        self.view.setAccessibleName("What leaves this machine")
        self.view.setPlaceholderText("Nothing would leave.")
        self._raw = _monospaced("The raw request")
        self._along = _monospaced("What is sent along")
        self._along.setObjectName("along")
        self._along.hide()
        self._along_button = TextButton(appearance, "", "disclosure", "chevron-right")
        self._along_button.clicked.connect(self._toggle_along)
        self._nothing_along = label("", "caption")
        self.raw_button = TextButton(appearance, "Raw request", "quiet")
        self.raw_button.setCheckable(True)
        self.raw_button.setToolTip("Shows the exact bytes of the request")
        self.raw_button.toggled.connect(self._draw)
        self.head.addWidget(self.raw_button)
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(self._raw)
        self.add_caption(self._nothing_along, self._along_button)
        self.column.addWidget(self._along)
        self.column.addWidget(self._body, 1)
        self.view.focused.connect(self.show_focus)
        appearance.changed.connect(self._draw)
        self.show_draft(None)

    def show_draft(self, draft: Draft | None) -> None:
        """Shows what would leave; None shows nothing."""
        if draft is self._draft and draft is not None:
            return
        self._draft = draft
        self.digest = draft.outgoing.digest if draft is not None else ""
        self._draw()

    def _draw(self) -> None:
        draft = self._draft
        raw = self.raw_button.isChecked()
        self._body.setCurrentWidget(self._raw if raw else self.view)
        self.raw_button.setEnabled(draft is not None)
        if draft is None:
            self.view.clear_text()
            self._raw.clear()
            self._show_along(())
        else:
            self.view.show_prepared(draft.prepared)
            self._show_along(draft.outgoing.messages[:-1])
            if raw:
                address = draft.outgoing.destination.url
                self._raw.setPlainText((f"POST {address}\n\n" if address else "") + readable(draft.outgoing.body))

    def _show_along(self, messages: tuple[Message, ...]) -> None:
        self._along_button.setVisible(bool(messages))
        self._nothing_along.setVisible(not messages)
        self._nothing_along.setText(
            "Nothing else is sent with it" if self._draft is not None else "Shown here before it is sent"
        )
        if not messages:
            self._along.hide()
        earlier = sum(message.role is not Role.SYSTEM for message in messages)
        notes = len(messages) - earlier
        parts = (["a note"] if notes else []) + ([counted(earlier, "earlier message")] if earlier else [])
        self._along_button.rename(f"Sent along: {', '.join(parts)}", self._arrow())
        self._along.setPlainText("\n\n".join(f"{_SPEAKERS[message.role]}\n{message.text}" for message in messages))
        self._fit_along()

    def _toggle_along(self) -> None:
        self._along.setVisible(self._along.isHidden())
        self._fit_along()
        self._along_button.rename(self._along_button.text(), self._arrow())

    def _fit_along(self) -> None:
        lines = self._along.document().size().height()  # a plain text document measures itself in lines
        height = round((lines + 1) * self._along.fontMetrics().lineSpacing()) + 8
        self._along.setFixedHeight(min(height, _ALONG_HEIGHT))

    def _arrow(self) -> str:
        return "chevron-right" if self._along.isHidden() else "chevron-down"


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


def _monospaced(name: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName("raw")
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    return view
