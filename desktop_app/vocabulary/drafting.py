"""A draft: what would leave the machine, what holds it back, and the consent to send it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Never, final

from desktop_app.vocabulary.choosing import Advice, Choices
from desktop_app.vocabulary.protection import Protected
from desktop_app.vocabulary.providing import Estimate, Policy
from desktop_app.vocabulary.values import EntityType, Finding, Span
from desktop_app.vocabulary.wording import DomainCard, Edit, Reading


class Role(StrEnum):
    """Who speaks in a conversation with a model."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it leaves the machine, or as it came back before restoring."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the engine makes of a prompt: the street from text to the wording that would leave.

    Attributes:
        original: the person's text.
        findings: every private value in ``original`` that the profile covers, the kept ones included.
        protected: the text with the values replaced, before its wording was touched.
        edits: changes of wording, on ``protected.text``.
        text: the wording that would leave.
        card: the subject, if one was recognised.
        advice: hidden values that the question seems to depend on.
        reading: what the prompt asks for, and what it could still say.
        tables: how many rows each table in ``original`` has that could leave as sums.
        dropped: reasons for which better wording was held back, in plain words.
    """

    original: str
    findings: tuple[Finding, ...]
    protected: Protected
    edits: tuple[Edit, ...]
    text: str
    card: DomainCard | None
    advice: tuple[Advice, ...] = ()
    reading: Reading = Reading()
    tables: tuple[int, ...] = ()
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leak:
    """A private value, or something that looks like one, in a body that would be sent.

    Attributes:
        type: what it is, if known.
        form: in which form it was found: ``exact``, ``case``, ``accents``, ``digits``, ``url``, ``json``, ``html``,
            ``hex``, ``base64``, or ``detected`` anew.
        message: which of the body's texts it stands in, counted from 0 without Discreet's own note.
        span: where in that text; None where the form has no place of its own.
    """

    type: EntityType | None
    form: str
    message: int
    span: Span | None


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a request would go.

    Attributes:
        provider: the provider's name in the settings.
        model: the model's name at the provider.
        url: the full address of the call; empty for the practice provider, which has none.
        host, port: what the egress guard opens; empty and 0 where nothing leaves the machine.
        remote: whether the text leaves this machine.
        via: the proxy that is connected to instead, as ``host:port``; it sees where the text goes, not the text.
        trusted: whether this is a server on this machine that may read everything as it was written.
    """

    provider: str
    model: str
    url: str
    host: str
    port: int
    remote: bool
    via: str = ""
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The exact bytes a request would carry, before approval. Keys are not part of it: they are added while sending.

    Attributes:
        destination: where they would go.
        messages: what they say, in order.
        body: the bytes.
        note: the text in ``messages`` that is Discreet's own (the explanation of placeholders), or empty.
    """

    destination: Destination
    messages: tuple[Message, ...]
    body: bytes
    note: str

    @property
    def digest(self) -> str:
        """SHA-256 of ``body``, in hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Draft:
    """A prompt, ready to be looked at: what was written and exactly what would leave.

    Attributes:
        revision: counts up with every change; a result for an older revision is dropped.
        prepared: the street's result.
        outgoing: the request it would become.
        leaks: what verification found; while there are any, nothing can be approved.
        tokens: an estimate of the request's length in the model's tokens.
        estimate: the same with the model's limit and the price, where they are known.
        choices: what the person chose for it.
        conversation: the ``id`` of the conversation it goes on.
        policies: the policies it was held against.
        forbidden: what they hold against it, in plain words; while there is anything, it cannot be approved.
        raised: where they hide more than was chosen, in plain words; ``choices`` has it already.
    """

    revision: int
    prepared: Prepared
    outgoing: Outgoing
    leaks: tuple[Leak, ...]
    tokens: int
    estimate: Estimate | None = None
    choices: Choices = Choices()
    conversation: str = ""
    policies: tuple[Policy, ...] = ()
    forbidden: tuple[str, ...] = ()
    raised: tuple[str, ...] = ()


@final
@dataclass(frozen=True, slots=True, init=False)
class ApprovedRequest:
    """A request that the person approved, good for one sending. Only ``gateway.approval.Gate`` makes one."""

    outgoing: Outgoing
    nonce: str
    seal: bytes = field(repr=False)

    def __init__(self, made_by_the_gate_only: Never) -> None:
        raise TypeError("An ApprovedRequest comes from the gate, not from its constructor.")
