"""Providers, what may go to them, what they offer and what it costs, and their keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Never

from desktop_app.vocabulary.values import EntityType, Profile, Style


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
