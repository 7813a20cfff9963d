"""OpenRouter: Chat Completions, handed on to one of many companies. Described in its documentation.

Requests ask it to choose only among companies that do not keep or train on what they are sent.
"""

from __future__ import annotations

from desktop_app.gateway.providers.openai_compatible import OpenAiCompatible
from desktop_app.vocabulary import Message


class OpenRouter(OpenAiCompatible):
    """POST to ``{base_url}/chat/completions``."""

    def body(self, model: str, messages: tuple[Message, ...]) -> dict[str, object]:
        """See Dialect."""
        return {**super().body(model, messages), "provider": {"data_collection": "deny"}}

    def key_endpoint(self, base_url: str) -> str:
        """See Dialect. The list of models is open to everyone, so it says nothing about a key."""
        return f"{base_url}/key"
