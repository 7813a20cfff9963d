"""Mistral: Chat Completions with an accent. Described in Mistral's API reference under "Chat".

A reply can end for a reason of Mistral's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from desktop_app.gateway.providers.openai_compatible import OpenAiCompatible
from desktop_app.gateway.providers.protocol import End


class Mistral(OpenAiCompatible):
    """POST to ``{base_url}/chat/completions``."""

    ends: ClassVar[Mapping[str, End]] = MappingProxyType({"length": End.LENGTH, "model_length": End.LENGTH})
