"""Which language each kind of provider speaks. A new one is a file beside this one and a line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.gateway.providers.anthropic import Anthropic
from desktop_app.gateway.providers.openai_compatible import OpenAiCompatible
from desktop_app.gateway.providers.protocol import Dialect
from desktop_app.vocabulary import ProviderKind

DIALECTS: Mapping[ProviderKind, Dialect] = MappingProxyType(
    {
        ProviderKind.OPENAI: OpenAiCompatible(),
        ProviderKind.ANTHROPIC: Anthropic(),
    }
)
"""Every kind but practice, which needs no network and so no language."""
