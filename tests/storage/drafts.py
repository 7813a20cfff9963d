"""Drafts for tests of the archive, made of the vocabulary's nouns without an engine, and a keychain in memory."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from desktop_app.errors import KeychainLocked, KeychainMissing
from desktop_app.storage.store import Store
from desktop_app.vocabulary import (
    Choices,
    Destination,
    Draft,
    EntityType,
    Finding,
    Mark,
    Message,
    Outgoing,
    Prepared,
    Protected,
    Replacement,
    Reply,
    Role,
    Secret,
    Span,
    Vault,
    VaultEntry,
)

KEY = bytes(range(32))
OPENAI = Destination("openai", "a-model", "https://api.example.com/v1/chat", "api.example.com", 443, remote=True)
OTHER = Destination("mistral", "another", "https://api.example.org/v1/chat", "api.example.org", 443, remote=True)
NOTE = "Names in square brackets, such as [PERSON_1], stand for private values."


class Clock:
    """A clock for a store: a second later at every look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def wait(self, days: float) -> None:
        self.now += timedelta(days=days)


def draft(
    text: str,
    hidden: dict[str, tuple[str, EntityType]],
    conversation: str = "c1",
    *,
    kept: dict[str, EntityType] | None = None,
    earlier: tuple[str, ...] = (),
    vault: Vault | None = None,
    destination: Destination = OPENAI,
    marked: tuple[Mark, ...] = (),
    score: float = 1.0,
    why: str = "for this test",
) -> Draft:
    """A draft of ``text`` in which each value of ``hidden`` stands once and is replaced.

    Args:
        text: the person's.
        hidden: value to replacement and type.
        conversation: its id.
        kept: values that leave as they are, with their types.
        earlier: earlier messages as they leave.
        vault: what the conversation hides; by default exactly ``hidden``.
        destination: where it would go.
        marked: what the person marked.
        score: of every finding.
        why: of every finding.
    """
    findings, replacements, protected, at = [], [], "", 0
    places = sorted((text.index(value), value) for value in [*hidden, *(kept or {})])
    for start, value in places:
        span = Span(start, start + len(value))
        finding = Finding(span, hidden[value][1] if value in hidden else (kept or {})[value], score, why)
        findings.append(finding)
        if value in hidden:
            protected += text[at:start]
            target = Span(len(protected), len(protected) + len(hidden[value][0]))
            protected += hidden[value][0]
            replacements.append(Replacement(span, target, finding, value, hidden[value][0]))
            at = span.end
    protected += text[at:]
    entries = tuple(VaultEntry(replacement, value, type_) for value, (replacement, type_) in hidden.items())
    vault = vault or Vault(entries)
    said = (NOTE, *earlier, protected)
    messages = tuple(Message(Role.SYSTEM if one is NOTE else Role.USER, one) for one in said)
    body = json.dumps({"messages": [{"role": m.role, "content": m.text} for m in messages]}, ensure_ascii=False)
    return Draft(
        1,
        Prepared(text, tuple(findings), Protected(protected, tuple(replacements), vault), (), protected, None),
        Outgoing(destination, messages, body.encode(), NOTE),
        (),
        10,
        choices=Choices(kept=frozenset(kept or {}), marked=marked),
        conversation=conversation,
    )


REPLY = Reply("Dear [PERSON_1], yes.", "Dear Maria Keller, yes.")
MARIA = {"Maria Keller": ("[PERSON_1]", EntityType.PERSON)}


@dataclass
class MemoryKeychain:
    """A keychain that tests can empty, lock and take away; the real one is tested in a session of its own."""

    keys: dict[str, str] = field(default_factory=dict, repr=False)
    trouble: KeychainMissing | KeychainLocked | None = None
    forgetful: bool = False

    def read(self, name: str) -> Secret | None:
        self._fail()
        return Secret(self.keys[name]) if name in self.keys else None

    def store(self, name: str, key: Secret) -> None:
        self._fail()
        if not self.forgetful:
            self.keys[name] = key.reveal()

    def remove(self, name: str) -> None:
        self._fail()
        self.keys.pop(name, None)

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


def decided(store: Store, draft: Draft) -> None:
    """Sends a draft as far as the archive is concerned, and keeps what is decided by that."""
    store.depart(draft)
    store.lessons.note(draft)
