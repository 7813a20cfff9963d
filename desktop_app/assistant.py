"""The façade: the whole job in a dozen calls. The window and the command line talk to this and to nothing below it.

An assistant holds no text of its own: drafts and conversations are values that the caller keeps and hands back; only
an approved draft stays with it until it is sent, so that the archive can note exactly that.
Calls that compute block; a window makes them from a worker thread. Calls may come from any thread.
"""

from __future__ import annotations

import importlib.metadata
import platform
import secrets
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import psutil

from desktop_app.desktop.abilities import desktop_abilities
from desktop_app.document_process import DocumentReading
from desktop_app.engine import Restorer, advise, conceal, is_passage
from desktop_app.errors import (
    BadRequest,
    DiscreetError,
    EmptyText,
    StorageError,
    UnknownProvider,
)
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.catalogue import check_key, list_models
from desktop_app.gateway.compose import compose, destination_of
from desktop_app.gateway.discovery import Found, find_local_servers
from desktop_app.gateway.estimates import estimate
from desktop_app.gateway.explanation import Substitute, explanation
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import open_stream
from desktop_app.model_shelf import KEYS, ModelShelf
from desktop_app.permission import Permission
from desktop_app.proposing import NOTE, rewriter_in
from desktop_app.sending import Sending
from desktop_app.storage.archive import Archive
from desktop_app.storage.archive import Standing as ArchiveStanding
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.policy import PolicyFiles, organisation_policy_path
from desktop_app.storage.records import Outcome
from desktop_app.storage.settings import Settings, SettingsFile
from desktop_app.storage.store import Departure
from desktop_app.storage.terms import TermsFile
from desktop_app.street import Street
from desktop_app.teaching import Teaching
from desktop_app.vocabulary import (
    Advice,
    Aggregated,
    ApprovedRequest,
    Choices,
    Conversation,
    DomainCard,
    Draft,
    Enhanced,
    Finding,
    Health,
    Level,
    Message,
    ModelOffer,
    Outgoing,
    Policy,
    Prepared,
    Profile,
    Protected,
    Provider,
    ProviderKind,
    Reply,
    Role,
    Rows,
    Secret,
    Term,
    Turn,
    Vault,
    Waiting,
)

_REPORTED_PACKAGES = (
    "PySide6-Essentials",
    "presidio-analyzer",
    "presidio-anonymizer",
    "spacy",
    "onnxruntime",
    "tokenizers",
    "harper-py",
    "httpx",
    "keyring",
)


class Assistant:
    """Everything a face can ask for.

    Args:
        engine: where texts are read; in this process or in one of its own.
        settings: the person's settings file.
        keychain: where keys are kept.
        guard: the egress guard of this process, installed.
        archive: where conversations and the ledger are kept once it is opened; one that keeps nothing by default.
        policies: what may go to whom; by default this system's place for it, and ``policy.toml`` beside the settings.
    """

    def __init__(
        self,
        engine: Street,
        settings: SettingsFile,
        keychain: Keychain,
        guard: EgressGuard,
        archive: Archive | None = None,
        policies: PolicyFiles | None = None,
    ) -> None:
        self._engine = engine
        self._settings = settings
        self._guard = guard
        self._gate = Gate()
        self._offers: dict[tuple[str, str], ModelOffer] = {}  # what providers said about their models, by both names
        self._approved: dict[str, Draft] = {}  # by the approval's nonce, until it is sent
        self._terms = TermsFile(settings.path.with_name("terms.csv"))
        self.keychain = keychain
        self.archive = archive or Archive(None, keychain)
        own_policy = settings.path.with_name("policy.toml")
        self.policy_files = policies or PolicyFiles(organisation_policy_path(), own_policy)
        self._permission = Permission(self.policy_files, engine.verify)
        self._teaching = Teaching(self._terms, self.archive, settings, self._permission)
        self.model_shelf = ModelShelf(settings.path.with_name(KEYS))

    def close(self) -> None:
        """Ends the engine's process, if it has one, and closes the archive."""
        self._engine.close()
        self.archive.close()

    # --- settings

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings.current

    @property
    def notice(self) -> str:
        """What the person should know about the settings file, such as that it was moved aside; mostly empty."""
        return self._settings.notice

    def save(self, settings: Settings) -> None:
        """Puts new settings in force and keeps them.

        Raises:
            SettingsUnwritable: they cannot be written; they are in force all the same.
            PolicyForbids, PolicyBroken: a provider is newly trusted, which the policies do not allow; nothing changed.
        """
        if any(provider.trusted and provider not in self.settings.providers for provider in settings.providers):
            self._permission.ask_about_trust()
        self._settings.save(settings)

    def open_archive(self, passphrase: str = "", recovery_key: str = "") -> ArchiveStanding:
        """Opens what is kept, and deletes what is older than the settings allow; see ``Archive.open``."""
        standing = self.archive.open(passphrase, recovery_key)
        self.forget_old()
        return standing

    def forget_old(self) -> None:
        """Deletes what is kept and older than the settings allow; to be called daily. Raises ArchiveFailed."""
        store = self.archive.store
        if store is not None:
            store.forget_older_than(self.settings.retention_days)

    def provider(self, name: str) -> Provider:
        """The provider of that name. Raises UnknownProvider with the names there are."""
        for provider in self.settings.providers:
            if provider.name == name:
                return provider
        known = ", ".join(provider.name for provider in self.settings.providers)
        raise UnknownProvider(f"There is no provider called {name}. Choose one of: {known}.")

    @property
    def terms(self) -> tuple[Term, ...]:
        """The person's own list of what is hidden always and never.

        Raises:
            BadRequest: the file that keeps it cannot be understood; nothing is read or sent until it is mended.
        """
        return self._terms.current

    def save_terms(self, terms: Iterable[Term]) -> None:
        """Puts a new list in force and keeps it.

        Raises:
            BadRequest: a term cannot be used, or there are too many.
            SettingsUnwritable: it cannot be written; the list in force is the one before.
        """
        self._terms.save(terms)

    # --- the street, a step at a time

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """Private values in ``text``, in order and without overlap."""
        self._engine.learn_terms(*self._teaching.in_force())
        return self._engine.detect(text, profile)

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected:
        """``text`` with its private values replaced, under a vault that grows with what is new."""
        self._engine.learn_terms(*self._teaching.in_force())
        return self._engine.protect(text, choices, vault)

    def aggregate(self, text: str, rows: Rows) -> Aggregated:
        """``text`` with its pasted tables as ``rows`` says, for what comes next; the rows of a table are not kept."""
        return self._engine.aggregate(text, rows)

    @staticmethod
    def advise(text: str, findings: Iterable[Finding], choices: Choices) -> tuple[Advice, ...]:
        """Which hidden values ``text`` seems to ask about; a draft has this already."""
        return advise(text, findings, choices)

    @staticmethod
    def restore(text: str, vault: Vault) -> Reply:
        """``text`` with the values of the vault put back, and what is to be known about it."""
        restorer = Restorer(vault)
        restored = restorer.feed(text) + restorer.finish()
        return Reply(text, restored, flags=restorer.flags)

    def enhance(self, text: str, level: Level) -> Enhanced:
        """``text`` in better wording; placeholders, code, addresses and quotations stay as they are."""
        return self._engine.enhance(text, level)

    def analyze(self, text: str, domain: str | None = None) -> DomainCard | None:
        """What ``text`` is about, or None if it is about nothing in particular; read as ``domain`` if given."""
        return self._engine.analyze(text, domain)

    @staticmethod
    def document(path: Path) -> DocumentReading:
        """A file, to be read into text on this machine; its ``read`` blocks and its ``cancel`` ends that."""
        return DocumentReading(path)

    def applications(self) -> Mapping[str, Mapping[str, str]]:
        """By domain: its usual applications, each with the field of the card that serves it or an empty text."""
        from desktop_app.domains.analyst import Analyst

        return Analyst().applications()

    # --- the main job

    def draft(
        self, text: str, choices: Choices, provider: Provider, conversation: Conversation, revision: int
    ) -> Draft:
        """What would leave the machine for this text: the exact bytes, and whether they may.

        Raises:
            EmptyText: there is nothing but white space.
            InputError: the text cannot be read, or the provider's address cannot be used; its message says why.
            EngineError: detection is not possible, so nothing may be sent.
        """
        if not text.strip():
            raise EmptyText
        self._engine.learn_terms(*self._teaching.in_force())
        choices, prepared, raised = self._prepared(text, choices, provider, conversation)
        if destination_of(provider).trusted:
            # Read twice: the vault still learns every value, so that this turn can later go elsewhere in hidden form.
            choices = _nothing_hidden(choices, prepared)
            prepared = self._engine.prepare(text, choices, prepared.protected.vault)
        vault = prepared.protected.vault
        earlier = [
            Message(role, conceal(said, vault, choices.kept))
            for turn in conversation.turns
            for role, said in ((Role.USER, turn.sent), (Role.ASSISTANT, turn.reply.received))
            if said
        ]
        messages = (*earlier, Message(Role.USER, prepared.text))
        outgoing = compose(provider, messages, explanation(_substitutes(prepared, choices), messages))
        key = conversation.id or secrets.token_hex(8)
        return self._drafted(revision, prepared, outgoing, choices, key, raised)

    def draft_proposal(self, text: str, choices: Choices) -> Draft:
        """What would go to the rewriter on this machine, which is asked to put ``text`` better.

        Private values are hidden from it too, whatever it may read otherwise. It is approved and sent like any draft.

        Raises:
            BadRequest: no rewriter is chosen, or it is not on this machine.
            EmptyText, InputError, EngineError: as for ``draft``.
        """
        provider = self.provider(rewriter_in(self.settings))
        if not text.strip():
            raise EmptyText
        self._engine.learn_terms(*self._teaching.in_force())
        choices, prepared, raised = self._prepared(text, choices, provider, Conversation())
        outgoing = compose(provider, (Message(Role.USER, prepared.text),), NOTE)
        return self._drafted(1, prepared, outgoing, choices, secrets.token_hex(8), raised)

    def weigh_proposal(self, draft: Draft, reply: Reply) -> Enhanced:
        """The wording that came back, as one edit of the draft's text; none where the guards of wording stopped it."""
        return self._engine.weigh(draft.prepared.text, reply.received)

    def _drafted(
        self,
        revision: int,
        prepared: Prepared,
        outgoing: Outgoing,
        choices: Choices,
        conversation: str,
        raised: tuple[str, ...],
    ) -> Draft:
        """A request that was composed, verified, estimated and held against the policies."""
        leaks = self._engine.verify(outgoing, prepared.protected.vault, choices)
        destination = outgoing.destination
        expected = estimate(outgoing, self._offers.get((destination.provider, destination.model)))
        draft = Draft(
            revision, prepared, outgoing, leaks, expected.tokens, expected, choices, conversation, raised=raised
        )
        return self._permission.held_against(draft)

    def _prepared(
        self, text: str, choices: Choices, provider: Provider, conversation: Conversation
    ) -> tuple[Choices, Prepared, tuple[str, ...]]:
        """The prompt with as much hidden as was chosen or as the policies want; and what they want beyond the choice.

        A stricter profile may find what was kept, so what the policies want is asked once more after it.
        """
        said: tuple[str, ...] = ()
        prepared = self._engine.prepare(text, choices, conversation.vault)
        for _ in range(2):
            more, why = self._permission.raised(destination_of(provider), choices, prepared)
            if more == choices:
                break
            choices, said = more, (*said, *why)
            prepared = self._engine.prepare(text, choices, conversation.vault)
        return choices, prepared, tuple(dict.fromkeys(said))

    def approve(self, draft: Draft, shown_digest: str) -> ApprovedRequest:
        """The person's consent to send exactly what was shown.

        Args:
            draft: what would leave.
            shown_digest: the digest of the bytes that stood on the screen when the person agreed.

        Raises:
            DraftBlocked: verification found something.
            ApprovalStale: the bytes shown are not the bytes of the draft.
            PolicyForbids: a policy holds something against it, or is another one by now.
            PolicyBroken: a policy cannot be understood.
        """
        self._permission.ask_about(draft)
        approved = self._gate.approve(draft, shown_digest)
        self._approved[approved.nonce] = draft
        return approved

    def send(
        self, approved: ApprovedRequest, vault: Vault, on_wait: Callable[[Waiting], None] = lambda _: None
    ) -> Sending:
        """Sends an approved request. Errors of the provider and the network come while iterating.

        Args:
            approved: the person's consent.
            vault: what puts the private values back into the reply.
            on_wait: told, from a thread of the gateway, whenever the request was turned away and goes out once more.

        Raises:
            ApprovalUsed: it was sent before.
            ApprovalStale: the provider was changed since.
            NoKey, KeyRefused, RequestRefused: the key or the model is missing; the approval stays good.
            KeychainMissing, KeychainLocked: the key cannot be read; likewise.
            ArchiveFailed: the ledger is kept and could not be written, so nothing was sent.
            PolicyForbids, PolicyBroken: a policy changed since the approval.
        """
        if approved.nonce in self._approved:
            self._permission.ask_about(self._approved[approved.nonce])
        destination = approved.outgoing.destination
        provider = self.provider(destination.provider)
        key = self._key_of(provider)
        departure = self._noted(approved)
        try:
            pieces = open_stream(approved, self._gate, self._guard, provider, key, on_wait=on_wait)
        except BaseException:
            with suppress(StorageError):
                if departure is not None:
                    departure.conclude(Outcome.NOT_SENT, Reply("", "", partial=True))
            raise
        self._approved.pop(approved.nonce, None)
        return Sending(pieces, Restorer(vault), departure)

    @staticmethod
    def continued(conversation: Conversation, draft: Draft, reply: Reply) -> Conversation:
        """The conversation with one more exchange."""
        turn = Turn(draft.prepared.original, draft.prepared.text, reply)
        return Conversation((*conversation.turns, turn), draft.prepared.protected.vault, draft.conversation)

    def _noted(self, approved: ApprovedRequest) -> Departure | None:
        """The ledger's note of a request that is about to leave; None while no archive is open."""
        store = self.archive.store
        draft = self._approved.get(approved.nonce)
        if store is None or draft is None:  # without a draft it was sent before or never approved; the gate will say
            return None
        departure = store.depart(draft)
        self._teaching.note(draft, store)
        return departure

    @property
    def policies(self) -> tuple[Policy, ...]:
        """What may go to whom, as it is laid down now, the organisation's first. Raises PolicyBroken."""
        return self._permission.policies

    @staticmethod
    def is_remote(provider: Provider) -> bool:
        """Whether a provider is beyond this machine; one whose address cannot be used counts as such."""
        try:
            return destination_of(provider).remote
        except DiscreetError:
            return True

    @staticmethod
    def check_provider(provider: Provider) -> None:
        """Returns if a provider's settings can be used.

        Raises:
            BadRequest: its address cannot be used, or it is to be trusted and is not on this machine.
        """
        if provider.trusted and destination_of(provider).remote:
            raise BadRequest(f"{provider.name} is not on this machine, so it cannot be trusted with everything.")
        destination_of(provider)

    # --- questions to providers, without a word of the person's

    def models(self, provider: Provider) -> tuple[ModelOffer, ...]:
        """What a provider offers; asks it, and remembers its answer for later estimates.

        Raises:
            GatewayError, StorageError: no key, no answer, or none that can be understood.
            PolicyForbids: nothing may go there.
        """
        self._permission.ask_about_provider(provider)
        offers = list_models(provider, self._key_of(provider), self._guard)
        self._offers |= {(provider.name, offer.name): offer for offer in offers}
        return offers

    def check_key(self, provider: Provider) -> None:
        """Returns if the provider accepts the key that is kept for it; asks it.

        Raises:
            NoKey, KeyRefused: there is none, or it is not accepted.
            GatewayError, StorageError: that could not be found out.
            PolicyForbids: nothing may go there.
        """
        self._permission.ask_about_provider(provider)
        check_key(provider, self._key_of(provider), self._guard)

    def local_servers(self) -> tuple[Found, ...]:
        """Servers on this machine that run models, found by asking the ports they usually listen on."""
        return find_local_servers(self._guard)

    # --- how it stands

    def health(self) -> Health:
        """Versions, models, abilities and figures of this installation. Takes a second: it runs a probe."""
        versions = {"discreet": importlib.metadata.version("discreet"), "python": platform.python_version()}
        versions |= {name: importlib.metadata.version(name) for name in _REPORTED_PACKAGES}
        return Health(
            versions=versions,
            engine=self._engine.health(),
            keychain=self.keychain.ability(),
            archive=self.archive.ability(),
            desktop=desktop_abilities(self.settings.hotkey),
            memory_mib=psutil.Process().memory_info().rss / 2**20,
            connections_permitted=self._guard.counters.permitted,
            connections_refused=self._guard.counters.refused,
        )

    def _key_of(self, provider: Provider) -> Secret | None:
        """The key kept for a provider, or None; where none is needed, a keychain that is missing does not matter."""
        if provider.kind is ProviderKind.PRACTICE:
            return None
        try:
            return self.keychain.read(provider.name)
        except StorageError:
            if destination_of(provider).remote:
                raise
            return None


def _nothing_hidden(choices: Choices, prepared: Prepared) -> Choices:
    """The choices with every value let through but those the person marked."""
    marked = {mark.value for mark in choices.marked}
    return replace(choices, kept=choices.kept | ({r.value for r in prepared.protected.replacements} - marked))


def _substitutes(prepared: Prepared, choices: Choices) -> tuple[Substitute, ...]:
    """Every replacement that may stand in a request, without its value."""
    entries = prepared.protected.vault.entries
    known = {entry.replacement for entry in entries}
    styles, exceptions = dict(choices.type_styles), dict(choices.value_styles)
    return (
        *(Substitute(entry.replacement, entry.style, entry.identity) for entry in entries if not is_passage(entry)),
        *(
            Substitute(made.text, exceptions.get(made.value, styles.get(made.finding.type, choices.style)))
            for made in prepared.protected.replacements
            if made.text not in known
        ),
    )
