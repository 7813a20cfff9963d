"""The column at the left: the conversations, and the ways to the settings and the health page.

It narrows to a strip of icons where there is little room. Whether conversations are kept is said below the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import IconButton, TextButton, label, set_look, tip, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.messages import MESSAGES
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.storage.archive import Standing

WIDE, NARROW = 216, 48


class Conversations(QFrame):
    """The column.

    Signals:
        begun: a new conversation is wanted.
        opened: a ``Session`` of the list is wanted.
        forgotten: a ``Session`` of the list is to be deleted.
        sought: the words in the search field, whenever they change.
        settings_wanted, health_wanted: a page is wanted.
        folded: the column became narrow, or wide.
    """

    begun = Signal()
    opened = Signal(object)
    forgotten = Signal(object)
    sought = Signal(str)
    settings_wanted = Signal()
    health_wanted = Signal()
    folded = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "sidebar")
        self._sessions: list[Session] = []
        self._found: frozenset[str] = frozenset()
        self._current: Session | None = None
        self._appearance = appearance
        self.narrow = False
        self.fold_button = IconButton(appearance, "sidebar", translate("conversations", "Hide conversations"))
        self.fold_button.clicked.connect(lambda: self.fold(narrow=not self.narrow))
        self._name = label("Discreet", "title")
        self.new_button = IconButton(appearance, "plus", translate("conversations", "New conversation (Ctrl+N)"))
        self.new_button.clicked.connect(self.begun)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("conversations", "Search"))
        self.search.setAccessibleName(translate("conversations", "Search conversations"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._seek)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("conversations", "Conversations"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._open)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda place: self.menu(self.list.itemAt(place), place))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._menu_at_current)
        self.note = wrapped(_in_memory(), "caption")
        self._settings = TextButton(appearance, translate("conversations", "Providers and keys"), "nav", "settings")
        self._settings.clicked.connect(self.settings_wanted)
        self._health = TextButton(appearance, translate("conversations", "Health"), "nav", "pulse")
        self._health.clicked.connect(self.health_wanted)
        self._lay_out()
        self.fold(narrow=False)

    def fold(self, *, narrow: bool) -> None:
        """Shows the whole column, or only its icons."""
        self.narrow = narrow
        for widget in (self._name, self.search, self.list, self.note):
            widget.setVisible(not narrow)
        self._filler.setVisible(narrow)
        for button, words in (
            (self._settings, translate("conversations", "Providers and keys")),
            (self._health, translate("conversations", "Health")),
        ):
            button.setText("" if narrow else words)
            button.setAccessibleName(words)
            button.setToolTip(words if narrow else "")
        self.fold_button.rename(
            translate("conversations", "Show conversations")
            if narrow
            else translate("conversations", "Hide conversations")
        )
        self._head.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        self.setFixedWidth(NARROW if narrow else WIDE)
        self.folded.emit()

    def show_sessions(self, sessions: Sequence[Session], current: Session) -> None:
        """Lists the conversations, the newest first."""
        self._sessions, self._current = list(sessions), current
        self._fill()

    def show_standing(self, standing: Standing) -> None:
        """Says below the list whether conversations are kept."""
        self.note.setText(MESSAGES.again(standing.says) if standing.is_open else _in_memory())
        self.note.setToolTip(tip(MESSAGES.again(standing.says)))

    def show_found(self, ids: frozenset[str]) -> None:
        """Lists those too in whose kept turns the words sought were found."""
        self._found = ids
        self._fill()

    def menu(self, item: QListWidgetItem | None, place: QPoint) -> QMenu | None:
        """Opens the menu of a conversation of the list. Deleting takes two steps: opening the menu, and choosing."""
        if item is None:
            return None
        session = item.data(Qt.ItemDataRole.UserRole)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("conversations", "Delete this conversation")).triggered.connect(
            lambda: self.forgotten.emit(session)
        )
        menu.popup(self.list.viewport().mapToGlobal(place))
        return menu

    def _menu_at_current(self) -> None:
        item = self.list.currentItem()
        self.menu(item, self.list.visualItemRect(item).center())

    def _seek(self) -> None:
        self._found = frozenset()
        self._fill()
        self.sought.emit(self.search.text().strip())

    def _fill(self) -> None:
        words = self.search.text().strip()
        shown = [
            session
            for session in self._sessions
            if not words or session.mentions(words) or session.conversation.id in self._found
        ]
        self.list.blockSignals(True)
        self.list.clear()
        for session in shown:
            item = QListWidgetItem(session.title)
            item.setToolTip(tip(session.title))
            item.setData(Qt.ItemDataRole.UserRole, session)
            self.list.addItem(item)
            if session is self._current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _open(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None:
            self.opened.emit(item.data(Qt.ItemDataRole.UserRole))

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(self.fold_button)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self.new_button)
        self._filler = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._filler, 1)
        column.addWidget(self.note)
        column.addWidget(self._settings)
        column.addWidget(self._health)


def _in_memory() -> str:
    return translate("conversations", "Kept in memory only and forgotten when you quit; see Providers and keys.")
