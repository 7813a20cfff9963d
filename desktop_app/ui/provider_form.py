"""The part of the settings page where a provider is added: by its kind, name and address, or found on this machine.

It adds and looks; what an added provider is set to is changed where the other providers are.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.errors import BadRequest
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import Choice, TextButton, label, set_look, text_field, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.habits import usual_address, with_new_provider
from desktop_app.ui.language import QT_TRANSLATE_NOOP, Spoken, translate
from desktop_app.ui.problems import problem_of
from desktop_app.ui.words import number_of
from desktop_app.vocabulary import Provider, ProviderKind

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.gateway.discovery import Found

_KINDS = Spoken(
    "provider_form",
    {
        ProviderKind.OPENAI: QT_TRANSLATE_NOOP("provider_form", "OpenAI, or a server that speaks like it"),
        ProviderKind.OPENAI_RESPONSES: QT_TRANSLATE_NOOP("provider_form", "OpenAI, its newer language"),
        ProviderKind.ANTHROPIC: "Anthropic",
        ProviderKind.GEMINI: "Google Gemini",
        ProviderKind.AZURE: "Azure OpenAI",
        ProviderKind.MISTRAL: "Mistral",
        ProviderKind.OPENROUTER: "OpenRouter",
    },
)


class ProviderForm(QFrame):
    """Adding a provider.

    Signals:
        added: the name of the provider that is in the settings from now on.
    """

    added = Signal(str)

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._desk = desk
        self.open_button = TextButton(appearance, translate("provider_form", "Add a provider…"))
        self.open_button.clicked.connect(self._open)
        self.find_button = TextButton(appearance, translate("provider_form", "Look for models on this machine"))
        self.find_button.setToolTip(
            translate("provider_form", "Asks the usual ports of this machine, such as Ollama's; nothing leaves it")
        )
        self.find_button.clicked.connect(self._find)
        self.kind = Choice(translate("provider_form", "What it speaks"))
        self.kind.offer((kind, words, "") for kind, words in _KINDS.items())
        self.kind.chosen.connect(self._suggest_address)
        self.name = text_field(
            translate("provider_form", "Name"), translate("provider_form", "As you want to see it, such as work")
        )
        self.address = text_field(translate("provider_form", "Address"), "https://…")
        self.add_button = TextButton(appearance, translate("provider_form", "Add"))
        self.add_button.clicked.connect(self._add)
        self.cancel_button = TextButton(appearance, translate("provider_form", "Cancel"))
        self.cancel_button.clicked.connect(self._close)
        for field in (self.name, self.address):
            field.returnPressed.connect(self._add)
        self.outcome = wrapped("", "hint")
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Closes the form and forgets what was found."""
        self._form.hide()
        self.open_button.show()
        self.find_button.setEnabled(True)
        self.name.clear()
        self._show_offers(())
        self._say("")

    def _open(self) -> None:
        self._say("")
        self.open_button.hide()
        self._form.show()
        self.kind.box.setCurrentIndex(0)
        self._suggest_address(self.kind.box.currentData())
        self.name.setFocus()

    def _close(self) -> None:
        self.refresh()
        self.open_button.setFocus()

    def _suggest_address(self, kind: object) -> None:
        self.address.setText(usual_address(ProviderKind(str(kind))))

    def _add(self) -> None:
        name, address = self.name.text().strip(), self.address.text().strip()
        if not name:
            self._complain(translate("provider_form", "Give it a name first."), self.name)
        elif not address:
            self._complain(translate("provider_form", "Give its address, such as https://host/v1."), self.address)
        else:
            self._keep(Provider(name, ProviderKind(self.kind.box.currentData()), address, ""))

    def _keep(self, provider: Provider) -> None:
        def keep(assistant: Assistant) -> None:
            if any(each.name.casefold() == provider.name.casefold() for each in assistant.settings.providers):
                words = translate("provider_form", "There is a provider called {name} already. Choose another name.")
                raise BadRequest(words.format(name=provider.name))
            assistant.check_provider(provider)
            assistant.save(with_new_provider(assistant.settings, provider))

        def kept(_: None) -> None:
            self.refresh()
            self.added.emit(provider.name)

        self._desk.errand(keep, kept, self._failed)

    # --- servers on this machine

    def _find(self) -> None:
        self.find_button.setEnabled(False)
        self._say(translate("provider_form", "Looking…"))
        self._desk.errand(lambda assistant: assistant.local_servers(), self._show_found, self._failed)

    def _show_found(self, servers: tuple[Found, ...]) -> None:
        self.find_button.setEnabled(True)
        assistant = self._desk.assistant
        known = {provider.base_url for provider in assistant.settings.providers} if assistant is not None else set()
        new = tuple(server for server in servers if server.provider.base_url not in known)
        self._show_offers(new)
        if new:
            self._say("")
        elif servers:
            self._say(translate("provider_form", "Every server that answers here is in the list above already."))
        else:
            self._say(translate("provider_form", "No server with models answers on the usual ports of this machine."))

    def _show_offers(self, servers: tuple[Found, ...]) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for server in servers:
            self._offers.addWidget(self._offer(server))

    def _offer(self, server: Found) -> QWidget:
        provider = server.provider
        words = number_of(
            len(server.models),
            translate("provider_form", "{count} model"),
            translate("provider_form", "{count} models"),
        )
        if not server.models:
            words = translate("provider_form", "asks for a key")
        add = TextButton(self._appearance, translate("provider_form", "Add {name}").format(name=provider.name))
        add.clicked.connect(partial(self._keep, provider))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(wrapped(f"{provider.base_url} · {words}", ""), 1)
        line.addWidget(add)
        return row

    # --- words

    def _say(self, words: str) -> None:
        set_look(self.outcome, "hint")
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))

    def _complain(self, words: str, about: QLineEdit) -> None:
        self._say(words)
        set_look(self.outcome, "tone-danger")
        about.setFocus()

    def _failed(self, error: Exception) -> None:
        self.find_button.setEnabled(True)
        self._say(problem_of(error).says)
        set_look(self.outcome, "tone-danger")

    def _lay_out(self) -> None:
        self._form = QFrame()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 8, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.kind)
        for field in (self.name, self.address):
            caption = label(field.accessibleName(), "caption")
            caption.setBuddy(field)
            form.addRow(caption, field)
        form.addRow("", _line(self.add_button, self.cancel_button))
        self._offers = QVBoxLayout()
        self._offers.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(_line(self.open_button, self.find_button))
        column.addLayout(self._offers)
        column.addWidget(self._form)
        column.addWidget(self.outcome)


def _line(*parts: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return holder
