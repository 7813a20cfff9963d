"""The choice what becomes of pasted tables: their rows as they are protected, or sums in their place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.review_rows import Row, chip_grid
from desktop_app.ui.words import number_of
from desktop_app.vocabulary import Rows


class TableRow(Row):
    """Says which tables there are, and offers sums in the place of their rows, each one click.

    Args:
        tables: how many rows each has.

    Signals:
        summed_up: what is to take the place of the rows.
    """

    summed_up = Signal(Rows)

    def __init__(self, appearance: Appearance, tables: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.words.addWidget(wrapped(_said(tables), "value"))
        self.words.addWidget(
            wrapped(translate("review_tables", "Counts, sums and means can leave instead."), "caption")
        )
        chips = []
        for rows, name, tip in _choices():
            chip = TextButton(appearance, name, "chip")
            chip.setToolTip(tip)
            chip.setAccessibleDescription(tip)
            chip.clicked.connect(lambda _=False, rows=rows: self.summed_up.emit(rows))
            chips.append(chip)
        self.words.addLayout(chip_grid(chips))
        self.line.addLayout(self.words, 1)


def _said(tables: tuple[int, ...]) -> str:
    if len(tables) > 1:
        return translate("review_tables", "{count} tables of {rows} rows together").format(
            count=len(tables), rows=f"{sum(tables):,}"
        )
    one = translate("review_tables", "A table of {count} row")
    return number_of(sum(tables), one, translate("review_tables", "A table of {count} rows"))


def _choices() -> tuple[tuple[Rows, str, str], ...]:
    return (
        (
            Rows.AGGREGATE,
            translate("review_tables", "Sums"),
            translate("review_tables", "Puts sums in the place of the rows in your text. Ctrl+Z takes it back."),
        ),
        (
            Rows.AGGREGATE_NOISE,
            translate("review_tables", "Sums with noise"),
            translate(
                "review_tables",
                "The same with every figure changed by chance, so that nobody's row can be told from the sums."
                " Ctrl+Z takes it back.",
            ),
        ),
    )
