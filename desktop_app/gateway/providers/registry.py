"""Which language each kind of provider speaks. A new one is a file beside this one and a line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.gateway.providers.anthropic import Anthropic
from desktop_app.gateway.providers.azure import Azure
from desktop_app.gateway.providers.gemini import Gemini
from desktop_app.gateway.providers.mistral import Mistral
from desktop_app.gateway.providers.openai_compatible import OpenAiCompatible
from desktop_app.gateway.providers.openai_responses import OpenAiResponses
from desktop_app.gateway.providers.openrouter import OpenRouter
from desktop_app.gateway.providers.protocol import Dialect
from desktop_app.vocabulary import ProviderKind

DIALECTS: Mapping[ProviderKind, Dialect] = MappingProxyType(
    {
        ProviderKind.OPENAI: OpenAiCompatible(),
        ProviderKind.OPENAI_RESPONSES: OpenAiResponses(),
        ProviderKind.ANTHROPIC: Anthropic(),
        ProviderKind.GEMINI: Gemini(),
        ProviderKind.AZURE: Azure(),
        ProviderKind.MISTRAL: Mistral(),
        ProviderKind.OPENROUTER: OpenRouter(),
    }
)
"""Every kind but practice, which needs no network and so no language."""
