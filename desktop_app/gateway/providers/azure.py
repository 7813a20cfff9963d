"""Azure OpenAI: Chat Completions under the name of a deployment. Described in Microsoft's "Azure OpenAI REST API".

The model in the settings is the deployment's name. Azure's newer address ``…/openai/v1`` needs no version and no
deployment in its path; it is spoken by the kinds ``openai`` and ``openai-responses``.
"""

from __future__ import annotations

from urllib.parse import quote

from desktop_app.gateway.providers.openai_compatible import OpenAiCompatible
from desktop_app.vocabulary import Message, Secret

_VERSION = "2024-10-21"  # the last dated version of the interface that is not a preview


class Azure(OpenAiCompatible):
    """POST to ``{base_url}/openai/deployments/{model}/chat/completions``."""

    def endpoint(self, base_url: str, model: str) -> str:
        """See Dialect."""
        return f"{base_url}/openai/deployments/{quote(model, safe='')}/chat/completions?api-version={_VERSION}"

    def body(self, model: str, messages: tuple[Message, ...]) -> dict[str, object]:
        """See Dialect. The deployment is named in the address."""
        content = super().body(model, messages)
        del content["model"]
        return content

    def headers(self, key: Secret | None) -> dict[str, str]:
        """See Dialect."""
        return {} if key is None else {"api-key": key.reveal()}

    def models_endpoint(self, base_url: str) -> str:
        """See Dialect. Azure lists the models that could be deployed; the names of deployments it does not tell."""
        return f"{base_url}/openai/models?api-version={_VERSION}"
