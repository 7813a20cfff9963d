"""The page where a provider is chosen and its address, model and key are set. Calm, in the window, never in the way.

Keys go straight to the keychain and are never shown again; the page only knows whether there is one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.archive_panel import ArchivePanel
from desktop_app.ui.controls import TextButton, label, set_look, text_field, wrapped
from desktop_app.ui.desk import Desk
from desktop_app.ui.habits import comes_with_discreet, with_provider, without_provider
from desktop_app.ui.key_panel import KeyPanel
from desktop_app.ui.language import QT_TRANSLATE_NOOP, Spoken, translate
from desktop_app.ui.learned_panel import LearnedPanel
from desktop_app.ui.look import LookPanel
from desktop_app.ui.pages import Page
from desktop_app.ui.policy_panel import PolicyPanel
from desktop_app.ui.problems import problem_of
from desktop_app.ui.provider_form import ProviderForm
from desktop_app.ui.words import PROVIDER
from desktop_app.vocabulary import ModelOffer, Provider, ProviderKind

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_ABOUT = Spoken(
    "settings",
    {
        ProviderKind.PRACTICE: QT_TRANSLATE_NOOP(
            "settings", "Answers on this machine by telling what it received. Needs no key and no network."
        ),
        ProviderKind.OPENAI: QT_TRANSLATE_NOOP(
            "settings", "Speaks the chat language of OpenAI; Ollama, LM Studio, vLLM and many others speak it too."
        ),
        ProviderKind.OPENAI_RESPONSES: QT_TRANSLATE_NOOP(
            "settings", "Speaks the newer language of OpenAI and asks it not to keep the exchange."
        ),
        ProviderKind.ANTHROPIC: QT_TRANSLATE_NOOP("settings", "Speaks the message language of Anthropic."),
        ProviderKind.GEMINI: QT_TRANSLATE_NOOP("settings", "Speaks the language of Google's Gemini."),
        ProviderKind.AZURE: QT_TRANSLATE_NOOP(
            "settings", "Speaks to Azure OpenAI; the model is the name of your deployment."
        ),
        ProviderKind.MISTRAL: QT_TRANSLATE_NOOP("settings", "Speaks the chat language of Mistral."),
        ProviderKind.OPENROUTER: QT_TRANSLATE_NOOP(
            "settings", "Hands on to one of many companies, and only to those that do not keep or train on it."
        ),
    },
)
_RADIOS_IN_A_ROW = 5


class SettingsPage(Page):
    """Providers and keys."""

    def __init__(self, appearance: Appearance, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(appearance, translate("settings", "Providers and keys"), parent)
        self._desk = desk
        self._shown: Provider | None = None
        self._removable = False
        self._choices = QButtonGroup(self)
        self._choices.buttonClicked.connect(lambda button: self.show_provider(str(button.property("provider"))))
        self._radios = QGridLayout()
        self._radios.setHorizontalSpacing(16)
        self._radios.setColumnStretch(_RADIOS_IN_A_ROW, 1)
        self._about = wrapped("", "hint")
        self.address = text_field(translate("settings", "Address"), "https://…/v1")
        hint = translate("settings", "The model's name at the provider")
        self.model = text_field(translate("settings", "Model"), hint)
        self.models_button = TextButton(appearance, translate("settings", "Ask for models"))
        self.models_button.setToolTip(translate("settings", "Asks the provider which models it offers; sends no text"))
        self.models_button.clicked.connect(self._ask_for_models)
        self.trusted = QCheckBox(translate("settings", "Send everything to it as I wrote it"))
        self.trusted.setToolTip(
            translate("settings", "For a server on this machine that you trust: nothing is hidden from it")
        )
        self.save_button = TextButton(appearance, translate("settings", "Keep these"))
        self.save_button.clicked.connect(self._save)
        self.key = KeyPanel(appearance, desk)
        self.key.settled.connect(self._settled)
        self.key.failed.connect(self._failed)
        self.remove_button = TextButton(appearance, translate("settings", "Remove this provider…"))
        self.remove_button.clicked.connect(lambda: self._ask_to_remove(asking=True))
        self.sure_button = TextButton(appearance, translate("settings", "Remove it and its key"))
        self.sure_button.clicked.connect(self._remove)
        self.spare_button = TextButton(appearance, translate("settings", "Keep it"))
        self.spare_button.clicked.connect(lambda: self._ask_to_remove(asking=False))
        self.form = ProviderForm(appearance, desk)
        self.form.added.connect(self._take_added)
        self.outcome = wrapped("", "hint")
        self.outcome.setAccessibleName(translate("settings", "Outcome"))
        self.policy = PolicyPanel(desk)
        self.archive = ArchivePanel(appearance, desk)
        self.learned = LearnedPanel(appearance, desk)
        self.look = LookPanel(appearance)
        self._lay_out()
        self.address.returnPressed.connect(self._save)
        self.model.returnPressed.connect(self._save)

    def refresh(self) -> None:
        """Reads providers from the settings and shows the chosen one."""
        if self._desk.assistant is None:
            self.outcome.setText(translate("settings", "The settings are still being read…"))
            return
        self.outcome.setText("")
        self.form.refresh()
        self.policy.refresh()
        self.archive.refresh()
        self.learned.refresh()
        self._show_providers(self._desk.assistant)

    def _show_providers(self, assistant: Assistant) -> None:
        for button in self._choices.buttons():
            self._choices.removeButton(button)
            button.hide()
            button.deleteLater()
        for index, provider in enumerate(assistant.settings.providers):
            radio = QRadioButton(PROVIDER.get(provider.name, provider.name))
            radio.setProperty("provider", provider.name)
            self._choices.addButton(radio)
            self._radios.addWidget(radio, *divmod(index, _RADIOS_IN_A_ROW))
        if self._desk.provider is not None:
            self.show_provider(self._desk.provider.name)

    def show_provider(self, name: str) -> None:
        """Shows one provider and makes it the one to send to."""
        assistant = self._desk.assistant
        if assistant is None:
            return
        provider = assistant.provider(name)
        self._shown = provider
        for button in self._choices.buttons():
            button.setChecked(button.property("provider") == name)
        self._desk.use_provider(name)
        practice = provider.kind is ProviderKind.PRACTICE
        self._about.setText(_ABOUT[provider.kind])
        self.address.setText(provider.base_url)
        self.model.setText(provider.model)
        self.model.setCompleter(QCompleter([], self.model))
        self.trusted.setChecked(provider.trusted)
        self.trusted.setVisible(not practice and not assistant.is_remote(provider))
        self.outcome.setText("")
        self._details.setVisible(not practice)
        self._removable = not comes_with_discreet(name)
        self._ask_to_remove(asking=False)
        if not practice:
            self.key.show_provider(provider)

    def _save(self) -> None:
        if self._shown is None:
            return
        wanted = replace(self._shown, base_url=self.address.text().strip(), model=self.model.text().strip())
        wanted = replace(wanted, trusted=self.trusted.isChecked() and not self.trusted.isHidden())

        def save(assistant: Assistant) -> None:
            assistant.check_provider(wanted)
            assistant.save(with_provider(assistant.settings, wanted))

        def saved(_: None) -> None:
            self._shown = wanted
            self._settled(translate("settings", "Kept."))

        self._desk.errand(save, saved, self._failed)

    def _take_added(self, name: str) -> None:
        if self._desk.assistant is not None:
            self._desk.use_provider(name)
            self._show_providers(self._desk.assistant)
            self._settled(
                translate("settings", "Added. Ask for its models to choose one, and keep its key if it needs one.")
            )
            self.model.setFocus()

    def _ask_to_remove(self, *, asking: bool) -> None:
        self.remove_button.setVisible(self._removable and not asking)
        self.sure_button.setVisible(asking)
        self.spare_button.setVisible(asking)
        if asking:
            self.spare_button.setFocus()

    def _remove(self) -> None:
        if self._shown is None or self._desk.assistant is None:
            return
        name = self._shown.name

        def remove(assistant: Assistant) -> None:
            assistant.save(without_provider(assistant.settings, name))
            assistant.keychain.remove(name)

        self._desk.use_provider(self._desk.assistant.settings.providers[0].name)  # practice is the first
        self._desk.errand(remove, lambda _: self._removed(), self._not_removed)

    def _removed(self) -> None:
        if self._desk.assistant is not None:
            self._show_providers(self._desk.assistant)
            self._settled(translate("settings", "The provider and its key were removed."))

    def _not_removed(self, error: Exception) -> None:
        if self._desk.assistant is not None:  # gone from the settings, perhaps; its key may still be kept
            self._show_providers(self._desk.assistant)
        self._failed(error)

    def _ask_for_models(self) -> None:
        if self._shown is None:
            return
        provider = self._shown
        self.outcome.setText(translate("settings", "Asking for the models…"))
        self._desk.errand(lambda assistant: assistant.models(provider), self._offer_models, self._failed)

    def _offer_models(self, offers: tuple[ModelOffer, ...]) -> None:
        self._settled(
            translate("settings", "{count} models. Type a part of a name to choose one.").format(
                count=f"{len(offers):,}"
            )
        )
        completer = QCompleter([offer.name for offer in offers], self.model)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.model.setCompleter(completer)

    def _settled(self, words: str) -> None:
        set_look(self.outcome, "tone-fine")
        self.outcome.setText(words)
        self._desk.refresh_provider()

    def _failed(self, error: Exception) -> None:
        set_look(self.outcome, "tone-danger")
        self.outcome.setText(problem_of(error).says)
        self._desk.refresh_provider()

    def _lay_out(self) -> None:
        self.body.addWidget(label(translate("settings", "Send to"), "heading"))
        self.body.addLayout(self._radios)
        self.body.addWidget(self._about)
        self._details = QFrame()
        grid = QGridLayout(self._details)
        grid.setContentsMargins(0, 16, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(
            ((translate("settings", "Address"), self.address), (translate("settings", "Model"), self.model))
        ):
            grid.addWidget(_caption(name, field), row, 0)
            grid.addWidget(field, row, 1, 1, 2)
        keeping = QHBoxLayout()
        keeping.setSpacing(8)
        keeping.addWidget(self.save_button)
        keeping.addWidget(self.models_button)
        keeping.addStretch(1)
        grid.addWidget(self.trusted, 2, 1, 1, 2)
        grid.addLayout(keeping, 3, 1, 1, 2)
        grid.setRowMinimumHeight(4, 16)
        caption = _caption(translate("settings", "Key"), self.key.field)
        caption.setMinimumHeight(self.key.field.sizeHint().height())  # as high as the field it belongs to
        grid.addWidget(caption, 5, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.key, 5, 1, 1, 2)
        removing = QHBoxLayout()
        removing.setSpacing(8)
        for button in (self.remove_button, self.sure_button, self.spare_button):
            removing.addWidget(button)
        removing.addStretch(1)
        grid.addLayout(removing, 6, 1, 1, 2)
        self.body.addWidget(self._details)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.form)
        self.body.addWidget(self.policy)
        self.body.addWidget(self.archive)
        self.body.addWidget(self.learned)
        self.body.addWidget(self.look)
        self.body.addStretch(1)


def _caption(name: str, field: QWidget) -> QWidget:
    made = label(name, "caption")
    made.setBuddy(field)
    return made
