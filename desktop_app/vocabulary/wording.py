"""What was changed or could be changed about the wording, and what a text is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.vocabulary.values import Span


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
