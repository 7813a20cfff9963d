"""The left pane: the person's own text, what is private in it marked, and what can be done about a value."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, announce, label, wrapped
from desktop_app.ui.highlights import Mark, edited, joined, shifted
from desktop_app.ui.language import translate
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.pane import Pane
from desktop_app.ui.pane_marks import key_of, on_the_left, seen
from desktop_app.ui.review_items import in_reading_order
from desktop_app.ui.styling import style_actions, style_of, style_of_type, type_menu
from desktop_app.ui.words import MARKABLE, TYPE, elided, number_of
from desktop_app.vocabulary import Choices, Draft, EntityType, Finding, Style

_MENU_LENGTH = 32
_MOST_SPOKEN = 40


class Yours(Pane):
    """The left pane: the person's own text, with what is private marked.

    Signals:
        written: the text, after every change by the person.
        keep_wanted, hide_wanted: a value.
        style_wanted: a value and the style it is to be hidden in.
        type_style_wanted: a type and the style all its values are to be hidden in.
        mark_wanted: a value and what it is.
        sample_wanted: the person wants to see what happens with an invented prompt.
    """

    written = Signal(str)
    keep_wanted = Signal(str)
    hide_wanted = Signal(str)
    style_wanted = Signal(str, Style)
    type_style_wanted = Signal(EntityType, Style)
    mark_wanted = Signal(str, EntityType)
    sample_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(translate("yours", "Yours"), parent)
        self._appearance = appearance
        self._shown: tuple[Draft, Choices] | None = None
        self._loading = False
        self._spoken = ""
        self._length = label("", "caption")
        self.head.addWidget(self._length)
        self.editor = _Editor(appearance, self)
        self.editor.setAccessibleName(translate("yours", "Your text"))
        self._describe(())
        self.editor.pointed.connect(self._announce)
        self.editor.setPlaceholderText(translate("yours", "Write or paste your prompt here"))
        self.add_caption(label(translate("yours", "Stays on this machine"), "caption"))
        self.column.addWidget(self.editor, 1)
        self._empty = QWidget(self.editor)
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(4, 36, 4, 0)
        empty.addWidget(wrapped(translate("yours", "What is private is marked as you type."), "caption"))
        sample = TextButton(appearance, translate("yours", "Try a sample with an invented person"), "link")
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
            self._describe(in_reading_order(draft, choices, _MOST_SPOKEN))

    def show_outdated(self, draft: Draft) -> None:
        """Marks what a draft of a moment ago found, moved to where it stands now: marks follow even a fast typist."""
        then, now = draft.prepared.original, self.editor.plain()
        if then != now:
            at, removed, added = edited(then, now)
            marks = shifted(on_the_left(draft.prepared, self._choices(), self._appearance.theme), at, removed, added)
            since = (mark for mark in self.editor.marks if mark.start < at + added and mark.end > at)
            self.editor.set_marks(joined(marks, since))

    def show_seen(self, text: str, findings: tuple[Finding, ...]) -> None:
        """Marks what was found in a text of a moment ago, beside what is marked already, until its draft is there."""
        now = self.editor.plain()
        marks: Iterable[Mark] = seen(text, findings, self._choices(), self._appearance.theme)
        if text != now:
            marks = shifted(marks, *edited(text, now))
        known = {(mark.start, mark.end): mark for mark in self.editor.marks}  # these know what becomes of their value
        together = joined((known.get((mark.start, mark.end), mark) for mark in marks), known.values())
        if together != self.editor.marks:
            self.editor.set_marks(together)

    def clear_marks(self) -> None:
        """Marks nothing."""
        self._shown = None
        self._describe(())
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
                kept = value in choices.kept
                return [self._deciding(value, kept=kept), *self._styling(value, finding.type, choices)]
        return []

    def _choices(self) -> Choices:
        return self._shown[1] if self._shown is not None else Choices()

    def _styling(self, value: str, type_: EntityType, choices: Choices) -> list[QAction]:
        current = None if value in choices.kept else style_of(value, type_, choices)
        actions = style_actions(type_, current, lambda style: self.style_wanted.emit(value, style), self)
        of_type = style_of_type(type_, choices)
        menu = type_menu(type_, of_type, lambda style: self.type_style_wanted.emit(type_, style), self)
        return [*actions, menu.menuAction()]

    def _deciding(self, value: str, *, kept: bool) -> QAction:
        shown = elided(value, _MENU_LENGTH).replace("&", "&&")
        words = translate("yours", "Hide “{value}”") if kept else translate("yours", "Let “{value}” leave as it is")
        action = QAction(words.format(value=shown), self)
        action.triggered.connect(lambda: (self.hide_wanted if kept else self.keep_wanted).emit(value))
        return action

    def _marking(self, value: str) -> list[QAction]:
        actions = []
        for type_ in MARKABLE:
            action = QAction(translate("yours", "Mark as private: {what}").format(what=TYPE[type_]), self)
            action.triggered.connect(lambda _=False, type_=type_: self.mark_wanted.emit(value, type_))
            actions.append(action)
        return actions

    def _describe(self, values: tuple[str, ...]) -> None:
        """Tells a screen reader what the marks say to the eye: which values are private and what becomes of them."""
        words = translate("yours", "Write your prompt here. Shift+F10 on a marked value opens what you can do with it.")
        if values:
            words = translate("yours", "Private values: {values}").format(values="; ".join(values)) + ". " + words
        if words != self.editor.accessibleDescription():
            self.editor.setAccessibleDescription(words)

    def _announce(self, key: str) -> None:
        """Has a screen reader say what becomes of the value that the text cursor came to."""
        if key == self._spoken:
            return
        self._spoken = key
        mark = self.editor.mark_at_cursor()
        if key and mark is not None and mark.key == key and self.editor.hasFocus():
            announce(self.editor, mark.says())

    def _tell(self) -> None:
        self._count()
        if not self._loading:
            self.written.emit(self.editor.plain())

    def _count(self) -> None:
        length = max(self.editor.document().characterCount() - 1, 0)
        said = number_of(length, translate("yours", "{count} character"), translate("yours", "{count} characters"))
        self._length.setText(said if length else "")
        self._empty.setVisible(not length)

    def _shift(self, at: int, removed: int, added: int) -> None:
        if not self._loading and self.editor.marks:
            self.editor.move_marks(at, removed, added)

    def _draw(self) -> None:
        if self._shown is not None:
            draft, choices = self._shown
            self.editor.set_marks(on_the_left(draft.prepared, choices, self._appearance.theme))


class _Editor(MarkedText):
    """The editor, whose menu begins with what the pane offers."""

    def __init__(self, appearance: Appearance, pane: Yours) -> None:
        super().__init__(appearance, pane)
        self._pane = pane

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens the menu, by mouse at the pointer and by keyboard at the text cursor."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0] if menu.actions() else None
        offered = self._pane.fill_menu(event.pos() if by_mouse else None)
        for action in offered:
            if isinstance(under := action.parent(), QMenu):
                menu.destroyed.connect(under.deleteLater)  # a menu in the menu, which made the action itself
            else:
                action.setParent(menu)
            if first is not None:
                menu.insertAction(first, action)
        if offered and first is not None:
            menu.insertSeparator(first)
        place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        menu.popup(place)
