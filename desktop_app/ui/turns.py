"""The earlier turns: what the person wrote and the reply with the values restored, or both as they travelled.

A turn is a card. The newest card may still be arriving. Nothing here is rendered as markup: a reply cannot draw links
or images that would carry a restored value away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, set_look, tip
from desktop_app.ui.highlights import Mark
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.offsets import Utf16
from desktop_app.ui.theme import Line, Theme
from desktop_app.ui.words import number_of
from desktop_app.vocabulary import FlagKind, Span, Turn, Vault

_MOST_VALUES = 2000
_FLAGGED: Mapping[FlagKind, str] = MappingProxyType(
    {
        FlagKind.UNKNOWN: QT_TRANSLATE_NOOP(
            "turns", "Looks like a placeholder, but stands for nothing in this conversation"
        ),
        FlagKind.AMBIGUOUS: QT_TRANSLATE_NOOP(
            "turns", "Could mean more than one thing, so it was left as the model wrote it"
        ),
        FlagKind.WITHHELD: QT_TRANSLATE_NOOP(
            "turns", "A secret was not put here: this is an address or a call of a tool"
        ),
        FlagKind.LINKED: QT_TRANSLATE_NOOP(
            "turns", "A private value stands in an address; whoever opens it sends the value there"
        ),
    }
)


class GrowingText(MarkedText):
    """Read-only text as high as its content; the wheel scrolls what it stands in."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def add(self, text: str) -> None:
        """Adds text at the end, leaving a selection alone."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves scrolling to the list of turns."""
        event.ignore()

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)


class TurnCard(QFrame):
    """One exchange.

    Attributes:
        as_sent: whether the card shows what travelled instead of the person's own words.
    """

    def __init__(self, appearance: Appearance, turn: Turn, vault: Vault, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "turn")
        self._appearance = appearance
        self._turn = turn
        self._arriving = False
        self._values = _pattern(vault)
        self._replacements = {entry.value: entry.replacement for entry in vault.entries}
        self.as_sent = False
        self._said_label = label("", "speaker")
        self._reply_label = label("", "speaker")
        self.said = GrowingText(appearance, translate("turns", "What you wrote"))
        self.reply = GrowingText(appearance, translate("turns", "The reply"))
        self.flip_button = TextButton(appearance, translate("turns", "As sent and received"), "quiet")
        self.flip_button.setCheckable(True)
        self.flip_button.setToolTip(
            translate("turns", "Shows what left this machine and what came back, before values were restored")
        )
        self.flip_button.toggled.connect(self._flip)
        self._copy = TextButton(appearance, translate("turns", "Copy reply"), "quiet", "copy")
        self._copy.setToolTip(translate("turns", "Copies the reply as it is shown: restored, or as received"))
        self._copy.clicked.connect(self._copy_reply)
        head = QHBoxLayout()
        head.addWidget(self._said_label)
        head.addStretch(1)
        head.addWidget(self.flip_button)
        middle = QHBoxLayout()
        middle.addWidget(self._reply_label)
        middle.addStretch(1)
        middle.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addSpacing(4)
        column.addLayout(middle)
        column.addWidget(self.reply)
        appearance.changed.connect(self._mark)
        self.show_turn(turn, arriving=False)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach in the card, from top to bottom."""
        return self.flip_button, self.said, self._copy, self.reply

    def show_turn(self, turn: Turn, *, arriving: bool) -> None:
        """Shows the exchange as it stands now."""
        self._turn = turn
        self._arriving = arriving
        self._copy.setEnabled(not arriving and bool(turn.reply.received))
        cut = translate("turns", " · ended early") if turn.reply.partial and not arriving else ""
        self._said_label.setText(translate("turns", "Sent") if self.as_sent else translate("turns", "You"))
        flagged = "" if self.as_sent else _told(len(turn.reply.flags))
        about = translate("turns", " · arriving…") if arriving else cut + flagged
        self._reply_label.setText(
            (translate("turns", "Received") if self.as_sent else translate("turns", "Reply")) + about
        )
        _update(self.said, turn.sent if self.as_sent else turn.original)
        _update(self.reply, turn.reply.received if self.as_sent else turn.reply.restored)
        self._mark()

    def _flip(self, as_sent: bool) -> None:
        self.as_sent = as_sent
        self.flip_button.setText(
            translate("turns", "As you know it") if as_sent else translate("turns", "As sent and received")
        )
        self.show_turn(self._turn, arriving=self._arriving)

    def _copy_reply(self) -> None:
        reply = self._turn.reply
        QGuiApplication.clipboard().setText(reply.received if self.as_sent else reply.restored)

    def _mark(self) -> None:
        restored = not self.as_sent
        theme = self._appearance.theme
        self.reply.set_marks(self._restored_marks(self._turn.reply.restored, theme) if restored else ())

    def _restored_marks(self, text: str, theme: Theme) -> Iterator[Mark]:
        counting = Utf16(text)
        flags = [flag for flag in self._turn.reply.flags if flag.span.end <= len(text)]
        for flag in flags:
            start, end = counting.to_qt(flag.span.start), counting.to_qt(flag.span.end)
            about = partial(tip, translate("turns", _FLAGGED[flag.kind]))
            yield Mark(start, end, "", None, None, Line.DOTTED, theme.muted, about)
        for found in self._values.finditer(text) if self._values else ():
            if any(flag.span.overlaps(Span(*found.span())) for flag in flags):
                continue
            about = partial(
                tip,
                translate("turns", "Came back as {replacement}; restored on this machine").format(
                    replacement=self._replacements[found.group()]
                ),
            )
            start, end = counting.to_qt(found.start()), counting.to_qt(found.end())
            yield Mark(start, end, "", None, None, Line.DOTTED, theme.muted, about)


class Turns(QScrollArea):
    """The cards of a conversation, oldest first.

    Signals:
        grew: the number of cards changed; there may be none.
    """

    grew = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._cards: list[TurnCard] = []
        self._stick = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("turns", "Earlier turns"))
        inside = QWidget()
        inside.setObjectName("turns")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.setWidget(inside)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._note_place)
        bar.rangeChanged.connect(self._keep_at_end)

    @property
    def cards(self) -> list[TurnCard]:
        """The cards, oldest first."""
        return self._cards

    def show_turns(self, turns: Iterable[Turn], vault: Vault, arriving: Turn | None) -> None:
        """Shows a conversation; ``arriving`` is the turn whose reply is still coming, if any."""
        wanted = [*turns, *([arriving] if arriving is not None else [])]
        for card in self._cards[len(wanted) :]:
            card.hide()
            card.deleteLater()
        del self._cards[len(wanted) :]
        for index, turn in enumerate(wanted):
            if index == len(self._cards):
                card = TurnCard(self._appearance, turn, vault)
                self._cards.append(card)
                self._column.addWidget(card)
            self._cards[index].show_turn(turn, arriving=turn is arriving)
        self.grew.emit()

    def controls(self) -> list[QWidget]:
        """What the keyboard can reach in the cards, from top to bottom."""
        return [widget for card in self._cards for widget in card.controls]

    def forget(self) -> None:
        """Takes all cards away, before another conversation is shown."""
        self._stick = True
        self.show_turns((), Vault(), None)

    def to_end(self) -> None:
        """Scrolls to the newest turn and stays there while it grows."""
        self._stick = True
        QTimer.singleShot(0, self, self._keep_at_end)

    def _note_place(self, value: int) -> None:
        self._stick = value >= self.verticalScrollBar().maximum() - 8

    def _keep_at_end(self) -> None:
        if self._stick:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())


def _told(flags: int) -> str:
    if not flags:
        return ""
    one, many = translate("turns", " · look at {count} place"), translate("turns", " · look at {count} places")
    return number_of(flags, one, many)


def _update(view: GrowingText, text: str) -> None:
    """Shows ``text``, adding to what is there where it goes on from it."""
    shown = view.plain()
    if text == shown:
        return
    if shown and text.startswith(shown):
        view.add(text[len(shown) :])
    else:
        view.put(text)


def _pattern(vault: Vault) -> re.Pattern[str] | None:
    values = {entry.value for entry in vault.entries[:_MOST_VALUES] if entry.value != entry.replacement}
    if not values:
        return None
    longest_first = sorted(values, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
