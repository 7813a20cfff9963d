"""What several tests of the window write into it, and what they then look at."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.window import Window

PROMPT = "Ask Maria Keller in Springfield about teh card 4111 1111 1111 1111."

_Row = TypeVar("_Row", bound=QWidget)


def rows_of(window: Window, kind: type[_Row]) -> list[_Row]:
    """The rows of one kind in the review panel, without those that were taken out and wait to be deleted."""
    taken_out = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    rows = window.review.findChildren(kind)
    return [row for row in rows if not (row.isHidden() and row.testAttribute(taken_out))]


def leaves(window: Window) -> str:
    """The wording that would leave now; there is a draft of what was written."""
    draft = window.desk.session.current
    assert draft is not None
    return draft.prepared.text
