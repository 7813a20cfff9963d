"""The review panel: every private value with a switch, every change of wording with an undo, and the subject.

It lists and asks; what a switch changes is decided by the session. Rows of the same value survive a new draft, so that
the keyboard stays where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.pane_marks import SUBJECT
from desktop_app.ui.review_items import EditItem, ValueItem, edits_of, values_of
from desktop_app.ui.review_offers import OfferRow
from desktop_app.ui.review_rows import AdviceRow, EditRow, ValueRow
from desktop_app.ui.review_tables import TableRow
from desktop_app.ui.words import KIND, number_of
from desktop_app.vocabulary import Choices, DomainCard, Draft, EntityType, Kind, Prepared, Rows, Style

_MOST_ROWS = 60
"""Rows shown in one list; a text with thousands of values must not make thousands of widgets."""
_MOST_ADVICE = 3
_MOST_OFFERS = 2


class Review(QScrollArea):
    """The panel.

    Signals:
        decided: a value and whether it is to be hidden.
        restyled: a value and the style it is to be hidden in.
        type_restyled: a type and the style all its values are to be hidden in.
        decided_all: the values and whether all of them are to be hidden.
        taken_back: a tuple of ``Edit`` to undo.
        brought_back: the pair of an undone change to make again.
        pointed: the key of the row under the pointer or with the keyboard.
        answered: what the person's text becomes by the answer to an offer.
        summed_up: what is to take the place of the rows of tables.
        attached: whether the subject's card is to go along.
    """

    decided = Signal(str, bool)
    restyled = Signal(str, Style)
    type_restyled = Signal(EntityType, Style)
    decided_all = Signal(tuple, bool)
    taken_back = Signal(tuple)
    brought_back = Signal(tuple)
    pointed = Signal(str)
    answered = Signal(str)
    summed_up = Signal(Rows)
    attached = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._values: dict[str, ValueRow] = {}
        self._shown: object = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("review", "Review"))
        inside = QWidget()
        inside.setObjectName("review")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 8, 8, 16)
        self._column.setSpacing(4)
        self.setWidget(inside)
        self.show_draft(None, Choices())

    def show_draft(self, draft: Draft | None, choices: Choices) -> None:
        """Lists what the draft found and changed; None lists nothing."""
        if draft is not None and (shown := _content(draft, choices)) == self._shown:
            return
        self._shown = shown if draft is not None else None
        self.setUpdatesEnabled(False)
        self._fill(draft, choices)
        self._column.activate()
        self.setUpdatesEnabled(True)

    def controls(self) -> list[QWidget]:
        """What the keyboard can reach in the panel, from top to bottom."""
        found: list[QWidget] = []
        for index in range(self._column.count()):
            item = self._column.itemAt(index)
            widget = item.widget() if item is not None else None
            if widget is not None:
                found += widget.findChildren(QAbstractButton)
        return found

    def light(self, key: str) -> None:
        """Lights the row of a value."""
        for row in self._values.values():
            row.light(key)

    # --- helpers

    def _fill(self, draft: Draft | None, choices: Choices) -> None:
        values = values_of(draft, choices) if draft is not None else {}
        kept_rows = self._empty(values)
        if draft is None:
            self._add_heading(translate("review", "Review"), None)
            self._column.addWidget(wrapped(_nothing_yet(), "hint"))
        else:
            self._add_advice(draft)
            self._add_offers(draft.prepared)
            self._add_tables(draft.prepared.tables)
            self._add_values(values, kept_rows)
            self._add_spent(draft.prepared.protected.vault.spent)
            self._add_wording(edits_of(draft), choices.undone)
            if draft.prepared.card is not None:
                self._add_subject(draft.prepared.card, attached=choices.attached_card)
        self._column.addStretch(1)

    def _empty(self, values: Mapping[Kind, tuple[ValueItem, ...]]) -> dict[str, ValueRow]:
        wanted = {item.value for items in values.values() for item in items[:_MOST_ROWS]}
        surviving = {value: row for value, row in self._values.items() if value in wanted}
        self._values = {}
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in surviving.values():
                widget.hide()
                widget.deleteLater()
        return surviving

    def _add_values(self, values: Mapping[Kind, tuple[ValueItem, ...]], rows: dict[str, ValueRow]) -> None:
        everything = [item for items in values.values() for item in items]
        kept = [item.value for item in everything if item.kept]
        hidden = [item.value for item in everything if not item.kept]
        button = None
        if kept:
            button = self._quiet(translate("review", "Hide all"), lambda: self.decided_all.emit(tuple(kept), True))
        elif len(hidden) > 1:
            button = self._quiet(translate("review", "Hide none"), lambda: self.decided_all.emit(tuple(hidden), False))
        self._add_heading(translate("review", "Private values"), button, len(everything))
        if not everything:
            self._column.addWidget(wrapped(translate("review", "No private values found."), "hint"))
        for kind, items in values.items():
            self._column.addWidget(wrapped(f"{KIND[kind]} · {len(items)}", "group"))
            for item in items[:_MOST_ROWS]:
                self._column.addWidget(self._value_row(item, rows))
            if len(items) > _MOST_ROWS:
                rest = items[_MOST_ROWS:]
                self._column.addWidget(wrapped(_more_values(len(rest)), "hint"))

    def _value_row(self, item: ValueItem, rows: dict[str, ValueRow]) -> ValueRow:
        row = rows.get(item.value)
        if row is None:
            row = ValueRow(self._appearance, item)
            row.decided.connect(self.decided)
            row.restyled.connect(self.restyled)
            row.type_restyled.connect(self.type_restyled)
            row.pointed.connect(self.pointed)
        else:
            row.show_item(item)
        self._values[item.value] = row
        return row

    def _add_spent(self, spent: float) -> None:
        if spent:
            told = translate(
                "review", "Changed figures have told about ε = {spent} of the real ones in this conversation so far."
            ).format(spent=f"{spent:g}")
            self._column.addWidget(wrapped(told, "hint"))

    def _add_advice(self, draft: Draft) -> None:
        advices = draft.prepared.advice[:_MOST_ADVICE]
        if not advices:
            return
        self._add_heading(translate("review", "Your question may need"), None)
        for advice in advices:
            row = AdviceRow(self._appearance, advice.finding.span.of(draft.prepared.original), advice)
            row.restyled.connect(self.restyled)
            row.let_go.connect(lambda value: self.decided.emit(value, False))
            row.pointed.connect(self.pointed)
            self._column.addWidget(row)
        self._column.addSpacing(12)

    def _add_offers(self, prepared: Prepared) -> None:
        offers = prepared.reading.offers[:_MOST_OFFERS]
        if not offers:
            return
        self._add_heading(translate("review", "You could also say"), None)
        for offer in offers:
            row = OfferRow(self._appearance, offer, prepared)
            row.answered.connect(self.answered)
            self._column.addWidget(row)
        self._column.addSpacing(12)

    def _add_tables(self, tables: tuple[int, ...]) -> None:
        if not tables:
            return
        self._add_heading(translate("review", "Tables"), None)
        row = TableRow(self._appearance, tables)
        row.summed_up.connect(self.summed_up)
        self._column.addWidget(row)
        self._column.addSpacing(12)

    def _add_wording(self, edits: tuple[EditItem, ...], undone: frozenset[tuple[str, str]]) -> None:
        if not edits and not undone:
            return
        everything = tuple(edit for item in edits for edit in item.edits)
        button = (
            self._quiet(translate("review", "Undo all"), lambda: self.taken_back.emit(everything)) if edits else None
        )
        self._column.addSpacing(12)
        self._add_heading(translate("review", "Wording"), button, len(everything))
        for item in edits[:_MOST_ROWS]:
            row = EditRow.of(self._appearance, item)
            row.pressed.connect(lambda item=item: self.taken_back.emit(item.edits))
            self._column.addWidget(row)
        if len(edits) > _MOST_ROWS:
            self._column.addWidget(wrapped(_more_changes(len(edits) - _MOST_ROWS), "hint"))
        for pair in sorted(undone)[:_MOST_ROWS]:
            row = EditRow(self._appearance, pair, "", undone=True)
            row.pressed.connect(lambda pair=pair: self.brought_back.emit(pair))
            self._column.addWidget(row)

    def _add_subject(self, card: DomainCard, *, attached: bool) -> None:
        self._column.addSpacing(12)
        words = translate("review", "Detach") if attached else translate("review", "Attach to prompt")
        self._add_heading(translate("review", "Subject"), self._quiet(words, lambda: self.attached.emit(not attached)))
        frame = QFrame()
        frame.setProperty("look", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(label(card.domain.capitalize(), "value"))
        show = self._quiet(translate("review", "Show in text"), lambda: self.pointed.emit(SUBJECT), "link")
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(translate("review", "{share} sure").format(share=f"{card.confidence:.0%}"), "caption"))
        for name, values in card.fields.items():
            column.addWidget(label(name.replace("_", " ").capitalize(), "caption"))
            column.addWidget(wrapped(", ".join(values)))
        if card.note:
            column.addWidget(wrapped(card.note, "hint"))
        self._column.addWidget(frame)

    def _add_heading(self, text: str, button: TextButton | None, count: int | None = None) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(8)
        heading = wrapped(f"{text} · {count:,}" if count else text, "heading")
        heading.setMinimumWidth(1)  # it wraps; other languages have longer words
        line.addWidget(heading, 1)
        if button is not None:
            line.addWidget(button)
        holder.setMinimumHeight(32)
        self._column.addWidget(holder)

    def _quiet(self, text: str, press: Callable[[], None], look: str = "quiet") -> TextButton:
        button = TextButton(self._appearance, text, look)
        button.clicked.connect(press)
        return button


def _nothing_yet() -> str:
    return translate("review", "Private values and changes of wording are listed here, each with its reason.")


def _more_values(count: int) -> str:
    one = translate("review", "and {count} more value, handled alike")
    return number_of(count, one, translate("review", "and {count} more values, handled alike"))


def _more_changes(count: int) -> str:
    one = translate("review", "and {count} more change")
    return number_of(count, one, translate("review", "and {count} more changes"))


def _content(draft: Draft, choices: Choices) -> object:
    """What decides how the panel looks; while it is the same, nothing needs to be built anew."""
    edits = [(item.pair, item.why, item.edits) for item in edits_of(draft)]
    prepared = draft.prepared
    told = prepared.advice, prepared.protected.vault.spent, _offered(prepared), prepared.tables
    return values_of(draft, choices), edits, choices.undone, prepared.card, choices.attached_card, told


def _offered(prepared: Prepared) -> object:
    # An answer is worked into the text it was offered for, so its row lasts as long as that text.
    offers = prepared.reading.offers[:_MOST_OFFERS]
    return (offers, prepared.original) if offers else ()
