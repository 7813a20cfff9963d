"""The bar at the bottom: the choices for this prompt, what stands in the way, and Send, the one primary button."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import Choice, TextButton, announce, label, set_look, wrapped
from desktop_app.ui.language import translate
from desktop_app.ui.readiness import Readiness, Tone
from desktop_app.ui.words import LEVEL, PROFILE, PROVIDER, STYLE
from desktop_app.vocabulary import Choices, Provider, ProviderKind

_PROVIDER_WIDTH = 200
_GAPS = 96  # between all these, and at both ends
_SAYS_WIDTH = 224
"""Room for the words about sending beside the choices; where there is less, they stand above."""
_TONES = {Tone.QUIET: "tone-quiet", Tone.FINE: "tone-fine", Tone.WARNING: "tone-warning", Tone.DANGER: "tone-danger"}


class BottomBar(QFrame):
    """The bar.

    Signals:
        chosen: a profile, a style or a level.
        provider_chosen: a provider's name.
        copy_wanted, send_wanted, cancel_wanted: a button was pressed.
    """

    chosen = Signal(object)
    provider_chosen = Signal(object)
    copy_wanted = Signal()
    send_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "bar")
        self.profile = Choice(translate("bottom_bar", "Hide"))
        self.style_choice = Choice(translate("bottom_bar", "Replace with"))
        self.level = Choice(translate("bottom_bar", "Wording"))
        self.provider = Choice(translate("bottom_bar", "Send to"))
        for choice, table in ((self.profile, PROFILE), (self.style_choice, STYLE), (self.level, LEVEL)):
            choice.offer((data, *words) for data, words in table.items())
            choice.chosen.connect(self.chosen)
        self.provider.chosen.connect(self.provider_chosen)
        self.says = wrapped("", "tone-quiet")
        self._tokens = label("", "caption")
        self.copy_button = TextButton(appearance, translate("bottom_bar", "Copy"), "plain", "copy")
        self.copy_button.setToolTip(
            translate("bottom_bar", "Copies what would leave, to paste it elsewhere (Ctrl+Shift+C)")
        )
        self.copy_button.clicked.connect(self.copy_wanted)
        self.send_button = TextButton(appearance, translate("bottom_bar", "Send"), "primary", "send")
        self.send_button.clicked.connect(self.send_wanted)
        self.cancel_button = TextButton(appearance, translate("bottom_bar", "Cancel"), "plain", "stop")
        self.cancel_button.setToolTip(translate("bottom_bar", "Ends the reply; what has arrived is kept (Esc)"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.cancel_button.hide()
        self._narrow = False
        self._lay_out()

    def offer_providers(self, providers: Iterable[Provider], chosen: Provider | None) -> None:
        """Lists the providers there are and shows the chosen one."""
        self.provider.offer(
            (provider.name, _named(provider), provider.base_url or _practice()) for provider in providers
        )
        if chosen is not None:
            self.provider.show_choice(chosen.name)

    def show_choices(self, choices: Choices) -> None:
        """Shows what is chosen."""
        self.profile.show_choice(choices.profile)
        self.style_choice.show_choice(choices.style)
        self.level.show_choice(choices.level)

    def show_state(self, readiness: Readiness, tokens: int | None, *, sending: bool) -> None:
        """Shows whether Send may be pressed, why not, and how long the request would be."""
        if readiness.says != self.says.text():
            announce(self, readiness.says)
        self.says.setText(readiness.says)
        set_look(self.says, _TONES[readiness.tone])
        self._tokens.setText(
            translate("bottom_bar", "~{tokens} tokens").format(tokens=f"{tokens:,}") if tokens is not None else ""
        )
        self._tokens.setVisible(tokens is not None)
        self.copy_button.setEnabled(readiness.may_send)
        self.send_button.setEnabled(readiness.may_send)
        self.send_button.setVisible(not sending)
        self.cancel_button.setVisible(sending)
        self.send_button.setToolTip(
            translate("bottom_bar", "Approves exactly what is shown and sends it (Ctrl+Enter)")
            if readiness.may_send
            else readiness.says
        )
        self.send_button.setAccessibleDescription(readiness.says)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the words about sending a line of their own where there is no room beside the choices."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._wanted()
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._rows.insertWidget(0, self._state)
            else:
                self._line.insertWidget(self._place, self._state, 1)
            box = QBoxLayout.Direction
            self._state_box.setDirection(box.LeftToRight if narrow else box.TopToBottom)
            self._state_box.setSpacing(12 if narrow else 0)
            self._state_box.setStretch(0, 0 if narrow else 1)
            self.says.setWordWrap(not narrow)

    def _wanted(self) -> int:
        """The width at which everything has room on one line."""
        parts = (self.profile, self.style_choice, self.level, self.copy_button, self.send_button)
        return sum(part.sizeHint().width() for part in parts) + self.provider.maximumWidth() + _SAYS_WIDTH + _GAPS

    def _lay_out(self) -> None:
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 8, 16, 12)
        self._rows.setSpacing(4)
        line = self._line = QHBoxLayout()
        line.setSpacing(8)
        self._rows.addLayout(line)
        for choice in (self.profile, self.style_choice, self.level, self.provider):
            line.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        self.provider.setMaximumWidth(_PROVIDER_WIDTH)
        self._state = QWidget()
        state = self._state_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._state)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(0)
        state.addStretch(1)
        state.addWidget(self.says)
        state.addWidget(self._tokens)
        state.addStretch(1)
        line.addSpacing(8)
        self._place = line.count()
        line.addWidget(self._state, 1)
        line.addStretch(0)
        for button in (self.copy_button, self.cancel_button, self.send_button):
            line.addWidget(button)


def _practice() -> str:
    return translate("bottom_bar", "Answers on this machine, without a key or a network.")


def _named(provider: Provider) -> str:
    if provider.kind is ProviderKind.PRACTICE:
        return translate("bottom_bar", "Practice")
    name = PROVIDER.get(provider.name, provider.name)
    return (
        f"{name} · {provider.model}"
        if provider.model
        else translate("bottom_bar", "{name} · no model yet").format(name=name)
    )
