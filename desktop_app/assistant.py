"""The façade: the whole job in a dozen calls. The window and the command line talk to this and to nothing below it.

An assistant holds no text of its own: drafts and conversations are values that the caller keeps and hands back.
Calls that compute block; a window makes them from a worker thread. Calls may come from any thread.
"""

from __future__ import annotations

import importlib.metadata
import platform
from collections.abc import Iterator
from typing import Protocol

import psutil

from desktop_app.desktop.abilities import desktop_abilities
from desktop_app.engine import Restorer, conceal
from desktop_app.errors import EmptyText, GatewayError, UnknownProvider
from desktop_app.gateway.approval import Gate
from desktop_app.gateway.compose import compose
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.stream import ReplyPieces, open_stream
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.settings import Settings, SettingsFile
from desktop_app.vocabulary import (
    ApprovedRequest,
    Choices,
    Conversation,
    DomainCard,
    Draft,
    EngineHealth,
    Enhanced,
    Finding,
    Health,
    Leak,
    Level,
    Message,
    Outgoing,
    Prepared,
    Profile,
    Protected,
    Provider,
    Reply,
    ReplyDelta,
    Role,
    Turn,
    Vault,
)

_CHARACTERS_PER_TOKEN = 4  # English averages about four characters a token in today's large models
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


class Street(Protocol):
    """What the assistant asks of an engine, whether it runs in this process or behind a pipe."""

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """See ``Engine.detect``; the others likewise, which is why they are not described again."""
        ...

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected: ...  # noqa: D102
    def enhance(self, text: str, level: Level) -> Enhanced: ...  # noqa: D102
    def analyze(self, text: str) -> DomainCard | None: ...  # noqa: D102
    def prepare(self, text: str, choices: Choices, vault: Vault) -> Prepared: ...  # noqa: D102
    def verify(self, outgoing: Outgoing, vault: Vault, choices: Choices) -> tuple[Leak, ...]: ...  # noqa: D102
    def health(self) -> EngineHealth: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class Sending:
    """One approved request on its way.

    Iterate over it for the pieces of the reply; ``reply`` is what has arrived so far, and the whole of it afterwards.
    An error ends the iteration after everything that arrived was handed out, with ``reply.partial`` true.
    """

    def __init__(self, pieces: ReplyPieces, restorer: Restorer) -> None:
        self._pieces = pieces
        self._restorer = restorer
        self._received: list[str] = []
        self._restored: list[str] = []
        self._complete = False

    def __iter__(self) -> Iterator[ReplyDelta]:
        try:
            for piece in self._pieces:
                yield self._keep(piece, self._restorer.feed(piece))
        except GatewayError:
            yield self._keep("", self._restorer.finish())
            raise
        yield self._keep("", self._restorer.finish())
        self._complete = not self._pieces.cancelled

    def cancel(self) -> None:
        """Ends the request at once; the iteration stops and what arrived is kept."""
        self._pieces.cancel()

    @property
    def reply(self) -> Reply:
        """What has arrived."""
        return Reply("".join(self._received), "".join(self._restored), partial=not self._complete)

    def _keep(self, received: str, restored: str) -> ReplyDelta:
        self._received.append(received)
        self._restored.append(restored)
        return ReplyDelta(received, restored)


class Assistant:
    """Everything a face can ask for.

    Args:
        engine: where texts are read; in this process or in one of its own.
        settings: the person's settings file.
        keychain: where keys are kept.
        guard: the egress guard of this process, installed.
    """

    def __init__(self, engine: Street, settings: SettingsFile, keychain: Keychain, guard: EgressGuard) -> None:
        self._engine = engine
        self._settings = settings
        self._guard = guard
        self._gate = Gate()
        self.keychain = keychain

    def close(self) -> None:
        """Ends the engine's process, if it has one."""
        self._engine.close()

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
        """Puts new settings in force and keeps them. Raises SettingsUnwritable; they are in force all the same."""
        self._settings.save(settings)

    def provider(self, name: str) -> Provider:
        """The provider of that name. Raises UnknownProvider with the names there are."""
        for provider in self.settings.providers:
            if provider.name == name:
                return provider
        known = ", ".join(provider.name for provider in self.settings.providers)
        raise UnknownProvider(f"There is no provider called {name}. Choose one of: {known}.")

    # --- the street, a step at a time

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """Private values in ``text``, in order and without overlap."""
        return self._engine.detect(text, profile)

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected:
        """``text`` with its private values replaced, under a vault that grows with what is new."""
        return self._engine.protect(text, choices, vault)

    @staticmethod
    def restore(text: str, vault: Vault) -> str:
        """``text`` with the values of the vault put back."""
        restorer = Restorer(vault)
        return restorer.feed(text) + restorer.finish()

    def enhance(self, text: str, level: Level) -> Enhanced:
        """``text`` in better wording; placeholders, code, addresses and quotations stay as they are."""
        return self._engine.enhance(text, level)

    def analyze(self, text: str) -> DomainCard | None:
        """What ``text`` is about, or None if it is about nothing in particular."""
        return self._engine.analyze(text)

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
        prepared = self._engine.prepare(text, choices, conversation.vault)
        vault = prepared.protected.vault
        earlier = [
            Message(role, conceal(said, vault, choices.kept))
            for turn in conversation.turns
            for role, said in ((Role.USER, turn.sent), (Role.ASSISTANT, turn.reply.received))
            if said
        ]
        outgoing = compose(provider, (*earlier, Message(Role.USER, prepared.text)), explain=bool(vault.entries))
        leaks = self._engine.verify(outgoing, vault, choices)
        characters = sum(len(message.text) for message in outgoing.messages)
        return Draft(revision, prepared, outgoing, leaks, tokens=-(-characters // _CHARACTERS_PER_TOKEN))

    def approve(self, draft: Draft, shown_digest: str) -> ApprovedRequest:
        """The person's consent to send exactly what was shown.

        Args:
            draft: what would leave.
            shown_digest: the digest of the bytes that stood on the screen when the person agreed.

        Raises:
            DraftBlocked: verification found something.
            ApprovalStale: the bytes shown are not the bytes of the draft.
        """
        return self._gate.approve(draft, shown_digest)

    def send(self, approved: ApprovedRequest, vault: Vault) -> Sending:
        """Sends an approved request. Errors of the provider and the network come while iterating.

        Raises:
            ApprovalUsed: it was sent before.
            ApprovalStale: the provider was changed since.
            NoKey, KeyRefused, RequestRefused: the key or the model is missing; the approval stays good.
            KeychainMissing, KeychainLocked: the key cannot be read; likewise.
        """
        destination = approved.outgoing.destination
        key = self.keychain.read(destination.provider) if destination.remote else None
        pieces = open_stream(approved, self._gate, self._guard, self.provider(destination.provider), key)
        return Sending(pieces, Restorer(vault))

    @staticmethod
    def continued(conversation: Conversation, draft: Draft, reply: Reply) -> Conversation:
        """The conversation with one more exchange."""
        turn = Turn(draft.prepared.original, draft.prepared.text, reply)
        return Conversation((*conversation.turns, turn), draft.prepared.protected.vault)

    # --- how it stands

    def health(self) -> Health:
        """Versions, models, abilities and figures of this installation. Takes a second: it runs a probe."""
        versions = {"discreet": importlib.metadata.version("discreet"), "python": platform.python_version()}
        versions |= {name: importlib.metadata.version(name) for name in _REPORTED_PACKAGES}
        return Health(
            versions=versions,
            engine=self._engine.health(),
            keychain=self.keychain.ability(),
            desktop=desktop_abilities(),
            memory_mib=psutil.Process().memory_info().rss / 2**20,
            connections_permitted=self._guard.counters.permitted,
            connections_refused=self._guard.counters.refused,
        )
