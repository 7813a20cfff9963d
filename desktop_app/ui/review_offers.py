"""What a prompt leaves open, offered in the review panel, and what the person's text becomes when one is clicked.

An answer goes into the text on the left as if it had been typed: it can be seen, changed and undone like any word.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.review_rows import Row, chip_grid
from desktop_app.ui.wording_reasons import said_again
from desktop_app.ui.words import elided
from desktop_app.vocabulary import Choice, Offer, Prepared, Span

_MOST_CHOICES = 4
_LENGTH = 60


def answered(prepared: Prepared, choice: Choice) -> str | None:
    """The person's text with a choice's edits made in it; None where an edit touches what is hidden.

    Args:
        prepared: the text the choice was offered for.
        choice: one of its choices.
    """
    text = prepared.original
    for edit in sorted(choice.edits, key=lambda each: each.span, reverse=True):
        span = _in_original(prepared, edit.span)
        if span is None or span.of(prepared.original) != edit.before:
            return None
        text = text[: span.start] + edit.after + text[span.end :]
    return text


class OfferRow(Row):
    """A question and its likeliest answers, each one click.

    Signals:
        answered: what the person's text becomes.
    """

    answered = Signal(str)

    def __init__(self, appearance: Appearance, offer: Offer, prepared: Prepared, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        question = said_again(offer.question)
        self.words.addWidget(wrapped(question, "value"))
        chips = []
        texts = [(said_again(choice.label), answered(prepared, choice)) for choice in offer.choices[:_MOST_CHOICES]]
        for label, text in ((label, text) for label, text in texts if text is not None):
            chip = TextButton(appearance, elided(label, _LENGTH).replace("&", "&&"), "chip")
            chip.setAccessibleName(f"{question} {label}")
            chip.setToolTip(translate("review_offers", "Adds this to your text. Ctrl+Z takes it back."))
            chip.clicked.connect(lambda _=False, text=text: self.answered.emit(text))
            chips.append(chip)
        self.words.addLayout(chip_grid(chips))
        self.line.addLayout(self.words, 1)


def _in_original(prepared: Prepared, span: Span) -> Span | None:
    """Where a stretch of the protected text stands in the person's own; None where it touches a replacement."""
    moved = 0
    for replacement in sorted(prepared.protected.replacements, key=lambda each: each.target):
        if replacement.target.end <= span.start:
            moved = replacement.source.end - replacement.target.end
        elif replacement.target.start < span.end:
            return None
    return Span(span.start + moved, span.end + moved)
