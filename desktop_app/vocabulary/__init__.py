"""The nouns of Discreet: plain values that every room understands, and no behaviour beyond naming.

Offsets are Python code points, half-open, into the text they name. Every value is frozen and can be encoded by
msgspec, so that the same nouns travel between the window and the engine process.
"""

from desktop_app.vocabulary.choosing import Advice, Choices, Mark, Term, TermMatch, Threshold
from desktop_app.vocabulary.clipboard import Watch
from desktop_app.vocabulary.documents import Document
from desktop_app.vocabulary.drafting import ApprovedRequest, Destination, Draft, Leak, Message, Outgoing, Prepared, Role
from desktop_app.vocabulary.health import Ability, EngineHealth, Health, ModelHealth, Trouble
from desktop_app.vocabulary.protection import Aggregated, Protected, Replacement, Rows, Vault, VaultEntry
from desktop_app.vocabulary.providing import (
    THIS_MACHINE,
    Estimate,
    ModelOffer,
    Policy,
    PolicyRule,
    Provider,
    ProviderKind,
    Secret,
)
from desktop_app.vocabulary.replying import Conversation, Flag, FlagKind, Reply, ReplyDelta, Turn, Waiting
from desktop_app.vocabulary.values import HIDDEN_BY, KIND_OF, EntityType, Finding, Kind, Level, Profile, Span, Style
from desktop_app.vocabulary.wording import Choice, DomainCard, Edit, Enhanced, Intent, Offer, Reading

__all__ = [
    "HIDDEN_BY",
    "KIND_OF",
    "THIS_MACHINE",
    "Ability",
    "Advice",
    "Aggregated",
    "ApprovedRequest",
    "Choice",
    "Choices",
    "Conversation",
    "Destination",
    "Document",
    "DomainCard",
    "Draft",
    "Edit",
    "EngineHealth",
    "Enhanced",
    "EntityType",
    "Estimate",
    "Finding",
    "Flag",
    "FlagKind",
    "Health",
    "Intent",
    "Kind",
    "Leak",
    "Level",
    "Mark",
    "Message",
    "ModelHealth",
    "ModelOffer",
    "Offer",
    "Outgoing",
    "Policy",
    "PolicyRule",
    "Prepared",
    "Profile",
    "Protected",
    "Provider",
    "ProviderKind",
    "Reading",
    "Replacement",
    "Reply",
    "ReplyDelta",
    "Role",
    "Rows",
    "Secret",
    "Span",
    "Style",
    "Term",
    "TermMatch",
    "Threshold",
    "Trouble",
    "Turn",
    "Vault",
    "VaultEntry",
    "Waiting",
    "Watch",
]
