"""The right pane: exactly what would be sent, as wording or as raw bytes, with what goes along.

It holds the digest of the bytes it shows; that digest, and no other, is what an approval is given for.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, wrapped
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.leaving_view import LeavingView
from desktop_app.ui.pane import Pane
from desktop_app.ui.raw_request import readable
from desktop_app.ui.way import way_of
from desktop_app.ui.words import number_of
from desktop_app.vocabulary import Draft, Message, Role

_SPEAKERS = {
    Role.SYSTEM: QT_TRANSLATE_NOOP("leaving", "Note from Discreet"),
    Role.USER: QT_TRANSLATE_NOOP("leaving", "You, earlier"),
    Role.ASSISTANT: QT_TRANSLATE_NOOP("leaving", "The reply, earlier"),
}
_ALONG_HEIGHT = 160


class Leaving(Pane):
    """The right pane: exactly what would be sent, as wording or as raw bytes.

    Attributes:
        digest: of the request's bytes that the pane shows; empty while it shows none.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(translate("leaving", "Leaves this machine"), parent)
        self._appearance = appearance
        self._draft: Draft | None = None
        self.digest = ""
        self.view = LeavingView(appearance)
        self.view.setAccessibleName(translate("leaving", "What leaves this machine"))
        self.view.setPlaceholderText(translate("leaving", "Nothing would leave."))
        self._raw = _monospaced(translate("leaving", "The raw request"))
        self._along = _monospaced(translate("leaving", "What is sent along"))
        self._along.setObjectName("along")
        self._along.hide()
        self._along_button = TextButton(appearance, "", "disclosure", "chevron-right")
        self._along_button.clicked.connect(self._toggle_along)
        self._nothing_along = label("", "caption")
        self.raw_button = TextButton(appearance, translate("leaving", "Raw request"), "quiet")
        self.raw_button.setCheckable(True)
        self.raw_button.setToolTip(translate("leaving", "Shows the exact bytes of the request"))
        self.raw_button.toggled.connect(self._draw)
        self.head.addWidget(self.raw_button)
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(self._raw)
        self._way = wrapped("", "hint")
        self._way.setAccessibleName(translate("leaving", "How it leaves"))
        self.add_caption(self._nothing_along, self._along_button)
        self.column.addWidget(self._way)
        self.column.addWidget(self._along)
        self.column.addWidget(self._body, 1)
        self.view.focused.connect(self.show_focus)
        appearance.changed.connect(self._draw)
        self.show_draft(None)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach in the pane, from top to bottom."""
        return self.raw_button, self._along_button, self._along, self.view, self._raw

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
        self._way.setText(way_of(draft) if draft is not None else "")
        self._way.setVisible(bool(self._way.text()))
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
            translate("leaving", "Nothing else is sent with it")
            if self._draft is not None
            else translate("leaving", "Shown here before it is sent")
        )
        if not messages:
            self._along.hide()
        earlier = sum(message.role is not Role.SYSTEM for message in messages)
        notes = len(messages) - earlier
        parts = [translate("leaving", "a note")] if notes else []
        if earlier:
            one, many = (
                translate("leaving", "{count} earlier message"),
                translate("leaving", "{count} earlier messages"),
            )
            parts.append(number_of(earlier, one, many))
        self._along_button.rename(
            translate("leaving", "Sent along: {parts}").format(parts=", ".join(parts)), self._arrow()
        )
        self._along.setPlainText(
            "\n\n".join(f"{translate('leaving', _SPEAKERS[message.role])}\n{message.text}" for message in messages)
        )
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


def _monospaced(name: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName("raw")
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    return view
