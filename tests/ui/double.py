"""An assistant for tests of the window: it finds a fixed list of values, corrects one word, and replies at once.

It is made of the vocabulary's nouns only and does nothing with a network, a model or a keychain. Whatever is shown,
counted or refused here is the window's doing.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

from desktop_app.assistant import Assistant
from desktop_app.errors import DraftBlocked, EmptyText, EngineError, KeyRefused, NoKey
from desktop_app.gateway.discovery import Found
from desktop_app.model_shelf import ModelShelf
from desktop_app.protect.tables import aggregate, aggregate_with_noise, tellable
from desktop_app.storage.archive import Archive, Standing
from desktop_app.storage.settings import Settings
from desktop_app.vocabulary import (
    Ability,
    Advice,
    Aggregated,
    ApprovedRequest,
    Choices,
    Conversation,
    Destination,
    DomainCard,
    Draft,
    Edit,
    EngineHealth,
    EntityType,
    Finding,
    Health,
    Leak,
    Message,
    ModelHealth,
    ModelOffer,
    Outgoing,
    Policy,
    Prepared,
    Profile,
    Protected,
    Provider,
    ProviderKind,
    Reading,
    Replacement,
    Reply,
    ReplyDelta,
    Role,
    Rows,
    Secret,
    Span,
    Style,
    Term,
    Turn,
    Vault,
    VaultEntry,
    Waiting,
)

KNOWN = {
    "Maria Keller": EntityType.PERSON,
    "Tom Baker": EntityType.PERSON,
    "maria.keller@example.com": EntityType.EMAIL_ADDRESS,
    "(555) 010-0142": EntityType.PHONE_NUMBER,
    "12 Sample Street": EntityType.ADDRESS,
    "Springfield": EntityType.LOCATION,
    "Example Works": EntityType.ORGANIZATION,
    "4111 1111 1111 1111": EntityType.CREDIT_CARD_NUMBER,
    "A-4711": EntityType.ACCOUNT_ID,
    "hunter2": EntityType.PASSWORD,
    "asthma": EntityType.HEALTH,
    "born 1 May 1980": EntityType.DATE_OF_BIRTH,
}
CORRECTIONS = {"teh": "the", "recieve": "receive", "arrive on": "arrives on"}


_TAGGER = ModelHealth(
    "pii",
    "1.4.0",
    "cd" * 32,
    verified=True,
    runs_on="CPU",
    why="no accelerator",
    memory_mib=84,
    runs=210,
    p50_ms=6,
    p95_ms=11,
    course_ms=((12.0, 6.5), (9.5, 7.0), (6.0, 11.0), (3.5, 6.0), (1.0, 6.2), (0.0, 5.8)),
)


class SendingDouble:
    """Replies with ``pieces``; waits at ``held`` before the last one if it is there."""

    def __init__(self, pieces: list[ReplyDelta], held: threading.Event | None, error: Exception | None) -> None:
        self.reply = Reply("", "", partial=True)
        self._pieces = pieces
        self._held = held
        self._error = error
        self._cancelled = threading.Event()

    def __iter__(self) -> Iterator[ReplyDelta]:
        for index, piece in enumerate(self._pieces):
            if self._held is not None and index == len(self._pieces) - 1:
                while not self._held.wait(0.01) and not self._cancelled.is_set():
                    pass
            if self._cancelled.is_set():
                return
            self.reply = Reply(self.reply.received + piece.received, self.reply.restored + piece.restored, partial=True)
            yield piece
        if self._error is not None:
            raise self._error
        self.reply = replace(self.reply, partial=False)

    def cancel(self) -> None:
        self._cancelled.set()


@dataclass
class KeychainDouble:
    """Keeps keys in memory."""

    keys: dict[str, str] = field(default_factory=dict)

    def read(self, name: str) -> Secret | None:
        return Secret(self.keys[name]) if name in self.keys else None

    def store(self, name: str, key: Secret) -> None:
        self.keys[name] = key.reveal()

    def remove(self, name: str) -> None:
        self.keys.pop(name, None)

    def ability(self) -> Ability:
        return Ability("keychain", available=True, detail="Secret Service")


class AssistantDouble:
    """See the file. Tests set ``errors`` for drafts to raise, ``leaks``, ``card``, ``advice``, ``held``, ``cut``."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.keychain = KeychainDouble()
        self.archive = Archive(None, self.keychain)  # type: ignore[arg-type]
        self.model_shelf = ModelShelf(Path("model_keys.txt"))
        self.policies: tuple[Policy, ...] = ()
        self.terms: tuple[Term, ...] = ()
        self.engine_error: EngineError | None = None
        self.forbidden: tuple[str, ...] = ()
        self.raised: tuple[str, ...] = ()
        self.notice = ""
        self.errors: list[Exception] = []
        self.waits: list[Waiting] = []
        self.leaks: tuple[Leak, ...] = ()
        self.card: DomainCard | None = None
        self.advice: tuple[Advice, ...] = ()
        self.servers: tuple[Found, ...] = ()
        self.reading = Reading()
        self.held: threading.Event | None = None
        self.gate: threading.Event | None = None
        self.cut: Exception | None = None
        self.approved: list[str] = []
        self.drafted: list[int] = []
        self.threads: set[str] = set()
        self.closed = False

    def aggregate(self, text: str, rows: Rows) -> Aggregated:
        return aggregate(text) if rows is Rows.AGGREGATE else aggregate_with_noise(text)

    def close(self) -> None:
        self.closed = True
        self.archive.close()

    def open_archive(self, passphrase: str = "", recovery_key: str = "") -> Standing:
        self._note()
        standing = self.archive.open(passphrase, recovery_key)
        self.forget_old()
        return standing

    def forget_old(self) -> None:
        self._note()
        if self.archive.store is not None:
            self.archive.store.forget_older_than(self.settings.retention_days)

    def save(self, settings: Settings) -> None:
        self._note()
        self.settings = settings

    def provider(self, name: str) -> Provider:
        return next(provider for provider in self.settings.providers if provider.name == name)

    def detect(self, text: str, _profile: Profile) -> tuple[Finding, ...]:
        self._note()
        return tuple(
            Finding(Span(*found.span()), KNOWN[found.group()], 0.9, "on the list of the test")
            for found in re.finditer("|".join(map(re.escape, KNOWN)), text)
        )

    def draft(
        self, text: str, choices: Choices, provider: Provider, conversation: Conversation, revision: int
    ) -> Draft:
        self._note()
        self.drafted.append(revision)
        if self.gate is not None:
            self.gate.wait(5)
        if self.errors:
            raise self.errors.pop(0)
        if not text.strip():
            raise EmptyText
        prepared = self._prepared(text, choices, conversation.vault)
        earlier = [
            Message(role, said)
            for turn in conversation.turns
            for role, said in ((Role.USER, turn.sent), (Role.ASSISTANT, turn.reply.received))
        ]
        note = "Names in brackets stand for private values." if prepared.protected.vault.entries else ""
        notes = [Message(Role.SYSTEM, note)] if note else []
        messages = (*notes, *earlier, Message(Role.USER, prepared.text))
        content = {"model": provider.model, "messages": [{"role": m.role.value, "content": m.text} for m in messages]}
        remote = provider.kind is not ProviderKind.PRACTICE
        destination = Destination(
            provider.name,
            provider.model,
            f"{provider.base_url}/chat/completions" if remote else "",
            "api.example.com" if remote else "",
            443 if remote else 0,
            remote,
        )
        outgoing = Outgoing(destination, messages, json.dumps(content, ensure_ascii=False).encode(), note)
        return Draft(
            revision,
            prepared,
            outgoing,
            self.leaks,
            tokens=len(outgoing.body) // 4,
            forbidden=self.forbidden,
            raised=self.raised,
        )

    def approve(self, draft: Draft, shown_digest: str) -> ApprovedRequest:
        self._note()
        if draft.leaks:
            raise DraftBlocked("There are open problems.")
        assert shown_digest == draft.outgoing.digest
        self.approved.append(shown_digest)
        return SimpleNamespace(outgoing=draft.outgoing)  # type: ignore[return-value]

    def send(
        self, approved: ApprovedRequest, vault: Vault, on_wait: Callable[[Waiting], None] = lambda _: None
    ) -> SendingDouble:
        self._note()
        for waiting in self.waits:
            on_wait(waiting)
        destination = approved.outgoing.destination
        if destination.remote and self.keychain.read(destination.provider) is None:
            raise NoKey(f"There is no key for {destination.provider} yet. Add it in the settings.")
        told = f"Certainly. You wrote: {approved.outgoing.messages[-1].text}\n\nIs there anything else?"
        pieces = [told[start : start + 12] for start in range(0, len(told), 12)]
        return SendingDouble(
            [ReplyDelta(piece, piece) for piece in pieces[:-1]] + [_last(pieces, vault)], self.held, self.cut
        )

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected:
        self._note()
        return self._prepared(text, choices, vault).protected

    restore = staticmethod(Assistant.restore)
    document = staticmethod(Assistant.document)
    is_remote = staticmethod(Assistant.is_remote)
    check_provider = staticmethod(Assistant.check_provider)

    def models(self, provider: Provider) -> tuple[ModelOffer, ...]:
        return (ModelOffer("small-model", 8_000), ModelOffer("large-model"))

    def local_servers(self) -> tuple[Found, ...]:
        self._note()
        return self.servers

    def check_key(self, provider: Provider) -> None:
        key = self.keychain.read(provider.name)
        if key is None or key.reveal() != "good":
            raise KeyRefused(f"{provider.name} does not accept the key. Put the right key into the settings.")

    @staticmethod
    def continued(conversation: Conversation, draft: Draft, reply: Reply) -> Conversation:
        restored = reply.restored
        for entry in draft.prepared.protected.vault.entries:
            restored = restored.replace(entry.replacement, entry.value)
        turn = Turn(draft.prepared.original, draft.prepared.text, replace(reply, restored=restored))
        return Conversation((*conversation.turns, turn), draft.prepared.protected.vault, conversation.id)

    def health(self) -> Health:
        self._note()
        if self.engine_error is not None:
            raise self.engine_error
        models = (ModelHealth("en_core_web_sm", "3.8.0", "ab" * 32, verified=True, runs_on="CPU"), _TAGGER)
        return Health(
            versions={"discreet": "0.1.0", "python": "3.11.7"},
            engine=EngineHealth(
                models,
                memory_mib=310.0,
                probe_ms=21.0,
                connections_refused=0,
                isolation="the egress guard",
                course_mib=((12.0, 280.0), (6.0, 300.0), (0.0, 310.0)),
            ),
            keychain=self.keychain.ability(),
            archive=self.archive.ability(),
            desktop=(Ability("tray", available=False, detail="No tray host is running."),),
            memory_mib=120.0,
            connections_permitted=2,
            connections_refused=0,
        )

    def _note(self) -> None:
        self.threads.add(threading.current_thread().name)

    def _prepared(self, text: str, choices: Choices, vault: Vault) -> Prepared:
        wanted = dict(KNOWN) | {mark.value: mark.type for mark in choices.marked}
        pattern = re.compile("|".join(re.escape(value) for value in sorted(wanted, key=len, reverse=True)))
        findings, replacements, parts, at = [], [], [], 0
        entries = {entry.value: entry for entry in vault.entries}
        for found in pattern.finditer(text):
            kind = wanted[found.group()]
            finding = Finding(Span(*found.span()), kind, 0.9, "on the list of the test")
            findings.append(finding)
            parts.append(text[at : found.start()])
            at = found.end()
            if found.group() in choices.kept:
                parts.append(found.group())
                continue
            number = sum(entry.type is kind for entry in entries.values()) + 1
            of_type = dict(choices.type_styles).get(kind, choices.style)
            style = dict(choices.value_styles).get(found.group(), of_type)
            label = f"[{kind.value}_{number}]" if style is Style.PLACEHOLDER else f"[{kind.value}]"
            entry = entries.setdefault(found.group(), VaultEntry(label, found.group(), kind))
            start = sum(map(len, parts))
            target = Span(start, start + len(entry.replacement))
            replacements.append(Replacement(finding.span, target, finding, found.group(), entry.replacement))
            parts.append(entry.replacement)
        protected = Protected("".join([*parts, text[at:]]), tuple(replacements), Vault(tuple(entries.values())))
        edits, reworded = _corrected(protected.text, choices)
        seen = self.card, self.advice, self.reading, tellable(text)
        return Prepared(text, tuple(findings), protected, edits, reworded, *seen)


def _corrected(text: str, choices: Choices) -> tuple[tuple[Edit, ...], str]:
    edits, parts, at = [], [], 0
    for found in re.finditer("|".join(rf"\b{re.escape(wrong)}\b" for wrong in CORRECTIONS), text):
        pair = (found.group(), CORRECTIONS[found.group()])
        if pair in choices.undone:
            continue
        edits.append(Edit(Span(*found.span()), *pair, "spelling", "A common slip."))
        parts += [text[at : found.start()], pair[1]]
        at = found.end()
    return tuple(edits), "".join([*parts, text[at:]])


def _last(pieces: list[str], vault: Vault) -> ReplyDelta:
    names = ", ".join(entry.value for entry in vault.entries)
    replacements = ", ".join(entry.replacement for entry in vault.entries)
    return ReplyDelta(f"{pieces[-1]} {replacements}", f"{pieces[-1]} {names}")
