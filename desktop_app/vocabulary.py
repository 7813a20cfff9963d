"""The nouns of Discreet: plain values that every room understands, and no behaviour beyond naming.

Offsets are Python code points, half-open, into the text they name. Every value is frozen and can be encoded by
msgspec, so that the same nouns travel between the window and the engine process.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Never, final


class EntityType(StrEnum):
    """What a private value is."""

    PERSON = "PERSON"
    EMAIL_ADDRESS = "EMAIL_ADDRESS"
    PHONE_NUMBER = "PHONE_NUMBER"
    ADDRESS = "ADDRESS"
    LOCATION = "LOCATION"
    COUNTRY = "COUNTRY"
    POSTCODE = "POSTCODE"
    ORGANIZATION = "ORGANIZATION"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    DATE = "DATE"
    AGE = "AGE"
    GOVERNMENT_ID = "GOVERNMENT_ID"
    CREDIT_CARD_NUMBER = "CREDIT_CARD_NUMBER"
    BANK_ACCOUNT = "BANK_ACCOUNT"
    IP_ADDRESS = "IP_ADDRESS"
    MAC_ADDRESS = "MAC_ADDRESS"
    URL = "URL"
    USERNAME = "USERNAME"
    PASSWORD = "PASSWORD"
    SECRET = "SECRET"
    MEDICAL_ID = "MEDICAL_ID"
    HEALTH = "HEALTH"
    VEHICLE = "VEHICLE"
    DEVICE = "DEVICE"
    ACCOUNT_ID = "ACCOUNT_ID"
    CRYPTO_WALLET = "CRYPTO_WALLET"
    COORDINATES = "COORDINATES"
    MONEY = "MONEY"
    NRP = "NRP"
    JOB_TITLE = "JOB_TITLE"


class Kind(StrEnum):
    """The nine families of private values that the window tells apart by colour, icon and underline."""

    PEOPLE = "people"
    CONTACT = "contact"
    PLACE = "place"
    ORGANISATION = "organisation"
    MONEY = "money and accounts"
    IDENTIFIER = "identifier"
    SECRET = "secret"
    HEALTH = "health and beliefs"
    TIME = "time and age"


KIND_OF: Mapping[EntityType, Kind] = MappingProxyType(
    {
        EntityType.PERSON: Kind.PEOPLE,
        EntityType.JOB_TITLE: Kind.PEOPLE,
        EntityType.USERNAME: Kind.PEOPLE,
        EntityType.EMAIL_ADDRESS: Kind.CONTACT,
        EntityType.PHONE_NUMBER: Kind.CONTACT,
        EntityType.URL: Kind.CONTACT,
        EntityType.IP_ADDRESS: Kind.CONTACT,
        EntityType.MAC_ADDRESS: Kind.CONTACT,
        EntityType.ADDRESS: Kind.PLACE,
        EntityType.LOCATION: Kind.PLACE,
        EntityType.COUNTRY: Kind.PLACE,
        EntityType.POSTCODE: Kind.PLACE,
        EntityType.COORDINATES: Kind.PLACE,
        EntityType.ORGANIZATION: Kind.ORGANISATION,
        EntityType.CREDIT_CARD_NUMBER: Kind.MONEY,
        EntityType.BANK_ACCOUNT: Kind.MONEY,
        EntityType.CRYPTO_WALLET: Kind.MONEY,
        EntityType.MONEY: Kind.MONEY,
        EntityType.GOVERNMENT_ID: Kind.IDENTIFIER,
        EntityType.MEDICAL_ID: Kind.IDENTIFIER,
        EntityType.VEHICLE: Kind.IDENTIFIER,
        EntityType.DEVICE: Kind.IDENTIFIER,
        EntityType.ACCOUNT_ID: Kind.IDENTIFIER,
        EntityType.PASSWORD: Kind.SECRET,
        EntityType.SECRET: Kind.SECRET,
        EntityType.HEALTH: Kind.HEALTH,
        EntityType.NRP: Kind.HEALTH,
        EntityType.DATE_OF_BIRTH: Kind.TIME,
        EntityType.DATE: Kind.TIME,
        EntityType.AGE: Kind.TIME,
    }
)


class Profile(StrEnum):
    """How much is hidden."""

    MINIMAL = "minimal"
    BALANCED = "balanced"
    STRICT = "strict"


_MINIMAL = frozenset(
    {
        EntityType.EMAIL_ADDRESS,
        EntityType.PHONE_NUMBER,
        EntityType.GOVERNMENT_ID,
        EntityType.CREDIT_CARD_NUMBER,
        EntityType.BANK_ACCOUNT,
        EntityType.CRYPTO_WALLET,
        EntityType.IP_ADDRESS,
        EntityType.MAC_ADDRESS,
        EntityType.PASSWORD,
        EntityType.SECRET,
    }
)
_BALANCED = _MINIMAL | {
    EntityType.PERSON,
    EntityType.ADDRESS,
    EntityType.POSTCODE,
    EntityType.LOCATION,
    EntityType.ORGANIZATION,
    EntityType.DATE_OF_BIRTH,
    EntityType.MEDICAL_ID,
    EntityType.VEHICLE,
    EntityType.DEVICE,
    EntityType.ACCOUNT_ID,
    EntityType.COORDINATES,
    EntityType.USERNAME,
    EntityType.URL,
}
HIDDEN_BY: Mapping[Profile, frozenset[EntityType]] = MappingProxyType(
    {
        Profile.MINIMAL: _MINIMAL,
        Profile.BALANCED: frozenset(_BALANCED),
        Profile.STRICT: frozenset(EntityType),
    }
)
"""The types each profile hides. Balanced hides only those URLs that are private; see ``detect.selection``."""


class Style(StrEnum):
    """What takes a private value's place."""

    PLACEHOLDER = "placeholder"
    STANDIN = "standin"
    BROADER = "broader"
    NOISE = "noise"
    REDACT = "redact"


class Level(StrEnum):
    """How far the wording may be improved."""

    OFF = "off"
    FIX = "fix"
    CLARIFY = "clarify"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: code points, half-open, ``0 <= start <= end``; empty only where something is inserted."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters the span covers in ``text``."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Finding:
    """A private value in a text.

    Attributes:
        span: where it stands in the text that was read.
        type: what it is.
        score: how sure the detector is, 0 to 1.
        why: the evidence in a few plain words, without the value.
    """

    span: Span
    type: EntityType
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class VaultEntry:
    """A replacement and the value it stands for.

    The two are equal for a placeholder that the person typed themselves: it means itself, and its ``type`` is None.

    Attributes:
        style: how the replacement was made, and so in which shapes a reply may bring it back.
        identity: entries of one person or thing share a number from 1 up; 0 where none is known.
        returns: whether the replacement can be told from everything else, and so becomes the value again in a reply.
            Where it cannot, it may stand in the vault more than once: all that is kept is what must not leave.
    """

    replacement: str
    value: str
    type: EntityType | None
    style: Style = Style.PLACEHOLDER
    identity: int = 0
    returns: bool = True


@dataclass(frozen=True, slots=True)
class Vault:
    """What one conversation hides, in the order it was hidden. Replacements that return are unique.

    Attributes:
        key: 32 hexadecimal digits that stand-ins and noise are drawn with, so that one value gets the same in one
            conversation and another in the next; empty until the first is drawn.
        spent: the privacy budget (epsilon) that noise has used so far.
    """

    entries: tuple[VaultEntry, ...] = ()
    key: str = field(default="", repr=False)
    spent: float = 0.0

    def as_mapping(self) -> dict[str, str]:
        """Replacement to value, for all that can come back."""
        return {entry.replacement: entry.value for entry in self.entries if entry.returns}


@dataclass(frozen=True, slots=True)
class Replacement:
    """One private value as it was written and as it would leave.

    Attributes:
        source: where the value stands in the original text.
        target: where its replacement stands in the protected text.
        finding: why it was hidden.
        value: the characters of the original text.
        text: what stands in their place.
    """

    source: Span
    target: Span
    finding: Finding
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Protected:
    """A text with its private values replaced."""

    text: str
    replacements: tuple[Replacement, ...]
    vault: Vault


class Rows(StrEnum):
    """What becomes of the rows of a pasted table."""

    KEEP = "keep"
    AGGREGATE = "aggregate"
    AGGREGATE_NOISE = "aggregate-noise"


@dataclass(frozen=True, slots=True)
class Aggregated:
    """A text whose tables may have given way to counts, sums and ranges.

    Attributes:
        notes: what was done with each table, or why not, in plain words.
        spent: the privacy budget (epsilon) that noise has used.
    """

    text: str
    notes: tuple[str, ...]
    spent: float = 0.0


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of wording.

    Attributes:
        span: the changed stretch of the text before any edit; empty for an insertion.
        before: its characters.
        after: what takes their place.
        kind: ``spelling``, ``grammar``, ``punctuation``, ``whitespace`` and the like.
        why: the reason in a few plain words.
    """

    span: Span
    before: str
    after: str
    kind: str
    why: str


class Intent(StrEnum):
    """What a prompt asks for."""

    QUESTION = "question"
    HOW_TO = "how_to"
    COMPARE = "compare"
    SUMMARIZE = "summarize"
    EXPLAIN = "explain"
    WRITE = "write"
    REWRITE = "rewrite"
    TRANSLATE = "translate"
    CODE = "code"
    DEBUG = "debug"
    ANALYZE = "analyze"
    BRAINSTORM = "brainstorm"
    PLAN = "plan"
    EXTRACT = "extract"
    CLASSIFY = "classify"
    CALCULATE = "calculate"
    RECOMMEND = "recommend"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to an offer: a click makes its edits.

    Attributes:
        label: what the button says.
        edits: changes of the protected text, in order and without overlap.
    """

    label: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a good prompt would say and this one does not.

    Attributes:
        name: ``meaning``, ``audience``, ``length``, ``format``, ``language``, ``version``, ``shorten`` and the like.
        question: what to ask the person.
        choices: the likeliest first.
    """

    name: str
    question: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a prompt asks for.

    Attributes:
        intent: what it asks for above all; None for an empty prompt.
        confidence: 0 to 1.
        secondary: what else it asks for, the likeliest first.
        parts: its separable requests, in order; the whole prompt where it is one.
        offers: what could still be said.
    """

    intent: Intent | None = None
    confidence: float = 0.0
    secondary: tuple[Intent, ...] = ()
    parts: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Enhanced:
    """A text with better wording, and the edits that lead to it, in order and without overlap.

    Attributes:
        reading: what the text asks for.
        dropped: reasons for which better wording was held back, in plain words.
    """

    text: str
    edits: tuple[Edit, ...]
    reading: Reading = Reading()
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DomainCard:
    """What a prompt is about, read from protected text.

    Attributes:
        domain: ``healthcare``, ``legal``, ``finance``, ``education``, ``research``, ``industry``, ``support`` or
            ``media``.
        confidence: 0 to 1.
        fields: name to values; a field without evidence is absent.
        evidence: the stretches of the protected text the card rests on.
        spans: the evidence of each field.
        note: what a person should know before relying on the card; may be empty.
    """

    domain: str
    confidence: float
    fields: Mapping[str, tuple[str, ...]]
    evidence: tuple[Span, ...]
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    note: str = ""


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
class Mark:
    """A value the person asked to hide although it was not found."""

    value: str
    type: EntityType


class TermMatch(StrEnum):
    """Where a person's own term stands: as these very characters, as whole words in any writing, or as a pattern."""

    EXACT = "exact"
    WHOLE_WORD = "whole_word"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Term:
    """Something the person wants hidden always, or never.

    Attributes:
        text: the word or words, or a regular expression in RE2's syntax.
        always: what it is hidden as, in every profile; None if it is never to be hidden.
    """

    text: str
    match: TermMatch = TermMatch.WHOLE_WORD
    always: EntityType | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose for a prompt.

    Attributes:
        kept: values that leave as they are, by the person's own decision.
        marked: values to hide although they were not found.
        undone: edits of wording that were taken back, as ``(before, after)``.
        type_styles: styles for single types, over ``style``.
        value_styles: styles for single values, over both.
        attached_card: the subject's card goes along at the end of the prompt.
    """

    profile: Profile = Profile.BALANCED
    style: Style = Style.PLACEHOLDER
    level: Level = Level.FIX
    kept: frozenset[str] = frozenset()
    marked: tuple[Mark, ...] = ()
    undone: frozenset[tuple[str, str]] = frozenset()
    type_styles: tuple[tuple[EntityType, Style], ...] = ()
    value_styles: tuple[tuple[str, Style], ...] = ()
    attached_card: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """A hidden value that the question seems to depend on.

    Attributes:
        finding: the value, in the original text.
        why: what could not be answered without it, in plain words.
        styles: styles that leave more of it, the best first; keeping it is always the other way.
    """

    finding: Finding
    why: str
    styles: tuple[Style, ...]


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


class ProviderKind(StrEnum):
    """The language a provider speaks."""

    PRACTICE = "practice"
    OPENAI = "openai"
    OPENAI_RESPONSES = "openai-responses"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"
    AZURE = "azure"
    MISTRAL = "mistral"
    OPENROUTER = "openrouter"


@dataclass(frozen=True, slots=True)
class Provider:
    """A cloud or local model as the settings describe it; its key is in the keychain under ``name``.

    Attributes:
        name: what the person calls it; unique.
        kind: which language it speaks; ``openai`` also fits Ollama, LM Studio, vLLM and other compatible servers.
        base_url: where its interface starts, such as ``https://api.openai.com/v1``; empty for practice.
        model: the model's name at the provider; empty until chosen.
        trusted: whether this machine's own server may read everything as it was written; has no effect on others.
    """

    name: str
    kind: ProviderKind
    base_url: str
    model: str
    trusted: bool = False


THIS_MACHINE = "this-machine"
"""What a policy calls every server on this machine."""


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """What a policy wants of everything that goes to certain hosts.

    Attributes:
        to: hosts in lower case, a ``*.`` at the start for any name before the rest; empty for all.
        minimum_profile: the least that has to be hidden; None for no wish.
        never_keep: types that leave in hidden form only.
        never_send: types that do not leave, in hidden form neither.
        styles: for a type, the only styles that may take its values' place; it is not kept either.
    """

    to: tuple[str, ...] = ()
    minimum_profile: Profile | None = None
    never_keep: frozenset[EntityType] = frozenset()
    never_send: frozenset[EntityType] = frozenset()
    styles: tuple[tuple[EntityType, tuple[Style, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """What may go to whom. Policies add up: each can forbid, none can permit what another forbids.

    Attributes:
        source: the file it stands in.
        title: who set it, as messages say it.
        allow: the only hosts that anything may go to; None for all.
        forbid: hosts that nothing may go to.
        trust_local_servers: whether a server on this machine may be trusted with everything.
        never_hide_list: whether the person's own list of what is never hidden counts.
    """

    source: str
    title: str
    allow: tuple[str, ...] | None = None
    forbid: tuple[str, ...] = ()
    trust_local_servers: bool = True
    never_hide_list: bool = True
    rules: tuple[PolicyRule, ...] = ()


class Secret:
    """A key on its way between the person, the keychain and one request: shown as a mask wherever values are shown.

    It has no form that can be printed, encoded or copied to a file; only ``reveal`` gives the characters.

    Args:
        characters: the key itself.
    """

    __slots__ = ("_characters",)

    def __init__(self, characters: str) -> None:
        self._characters = characters

    def reveal(self) -> str:
        """The key, for the keychain and for the one header it travels in."""
        return self._characters

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __reduce__(self) -> Never:
        raise TypeError("A secret is not written down.")


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model and what is known about it; None where nobody has said.

    Attributes:
        name: as requests name it.
        context: tokens that a request and its reply may have together.
        input_price, output_price: US dollars for a million tokens.
    """

    name: str
    context: int | None = None
    input_price: float | None = None
    output_price: float | None = None


@dataclass(frozen=True, slots=True)
class Estimate:
    """How long and how dear a request would be, as far as can be told without sending it.

    Attributes:
        tokens: of the request, by its characters; the model's own count differs.
        context: the model's limit in tokens; None where it is unknown.
        cost: US dollars for the request alone, its reply not counted; None where no price is known.
        source: where limit and price come from, in a few plain words; empty where neither is known.
    """

    tokens: int
    context: int | None
    cost: float | None
    source: str

    @property
    def too_long(self) -> bool:
        """Whether the request alone would probably not fit; False where the limit is unknown."""
        return self.context is not None and self.tokens > self.context


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


@final
@dataclass(frozen=True, slots=True, init=False)
class ApprovedRequest:
    """A request that the person approved, good for one sending. Only ``gateway.approval.Gate`` makes one."""

    outgoing: Outgoing
    nonce: str
    seal: bytes = field(repr=False)

    def __init__(self, made_by_the_gate_only: Never) -> None:
        raise TypeError("An ApprovedRequest comes from the gate, not from its constructor.")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request that was turned away before anything of a reply came, and goes out again, the same bytes, after a wait.

    Attributes:
        attempt, attempts: the try that follows, counted from 1, and how many there will be at most.
        seconds: the wait before it.
        why: what happened, for the person.
    """

    attempt: int
    attempts: int
    seconds: float
    why: str


class FlagKind(StrEnum):
    """What is to be known about a place in a restored reply."""

    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    WITHHELD = "withheld"
    LINKED = "linked"


@dataclass(frozen=True, slots=True)
class Flag:
    """A place in a restored reply that the person should know about.

    Attributes:
        kind: ``unknown``: it looks like a placeholder and stands for nothing here; ``ambiguous``: it could mean more
            than one value, or an ordinary word, and was left alone; ``withheld``: a secret was not put into a link,
            an image address or a tool's arguments; ``linked``: a private value stands in an address.
        span: where, in the whole restored reply.
    """

    kind: FlagKind
    span: Span


@dataclass(frozen=True, slots=True)
class ReplyDelta:
    """A piece of a streaming reply.

    Attributes:
        received: as the provider sent it.
        restored: with the private values put back. Pieces join to the whole; a piece may be empty while a
            placeholder is still incomplete.
        flags: places of this piece to know about; their spans count from the start of the reply.
    """

    received: str
    restored: str
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply, whole or cut short, with the places in ``restored`` to know about."""

    received: str
    restored: str
    partial: bool = False
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange of a conversation: what the person wrote, what left, and what came back."""

    original: str
    sent: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class Conversation:
    """The exchanges so far and the vault they share.

    Attributes:
        id: what it is kept under; empty until its first request is drafted.
    """

    turns: tuple[Turn, ...] = ()
    vault: Vault = Vault()
    id: str = ""


@dataclass(frozen=True, slots=True)
class ModelHealth:
    """A model as it stands on this machine.

    Attributes:
        sha256: of its file or folder, in hexadecimal.
        verified: whether that is the checksum it was shipped with; None where none is known.
        runs_on: ``CPU`` or the accelerator's name.
        why: why it runs there, in a few words.
        memory_mib: what loading it took; 0 where it was not measured.
        runs: how often it ran since it was loaded.
        p50_ms, p95_ms: the time that half and nearly all of the runs did not exceed, to within a factor of 1.4.
        notice: what the person should know, such as that a newer version failed its self-test; mostly empty.
    """

    name: str
    version: str
    sha256: str
    verified: bool | None
    runs_on: str
    why: str = ""
    memory_mib: float = 0.0
    runs: int = 0
    p50_ms: float = 0.0
    p95_ms: float = 0.0
    notice: str = ""


@dataclass(frozen=True, slots=True)
class EngineHealth:
    """The engine as it stands.

    Attributes:
        memory_mib: resident memory of the process the engine runs in.
        probe_ms: time to detect, protect and correct a fixed text, the median of several.
        connections_refused: attempts to reach the network from the engine's process, all refused.
        isolation: what keeps that process from the network, in plain words.
    """

    models: tuple[ModelHealth, ...]
    memory_mib: float
    probe_ms: float
    connections_refused: int
    isolation: str


@dataclass(frozen=True, slots=True)
class Ability:
    """Something the desktop offers or lacks, and what to do about it."""

    name: str
    available: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Health:
    """What ``discreet doctor`` reports."""

    versions: Mapping[str, str]
    engine: EngineHealth
    keychain: Ability
    archive: Ability
    desktop: tuple[Ability, ...]
    memory_mib: float
    connections_permitted: int
    connections_refused: int
