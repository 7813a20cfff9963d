"""Who may propose other wording, and what it is asked: a model that the person runs on this machine, and no other.

It composes and sends nothing; a request to the rewriter is drafted, approved and sent like every other.
"""

from __future__ import annotations

from desktop_app.errors import BadRequest
from desktop_app.gateway.compose import destination_of
from desktop_app.storage.settings import Settings
from desktop_app.vocabulary import ProviderKind

NOTE = (
    "Rewrite the user's message as a clear prompt for another model. Do not answer it. Keep its meaning, its language, "
    "every number, every “not” and everything in square brackets, such as [PERSON_1], exactly as it is. Reply with the "
    "rewritten message only."
)
"""What the rewriter is told."""


def rewriter_in(settings: Settings) -> str:
    """The name of the provider that is asked for other wording.

    Raises:
        BadRequest: none is chosen, or the one chosen is beyond this machine or speaks another language.
    """
    for provider in settings.providers:
        if provider.name == settings.rewriter:
            if provider.kind is not ProviderKind.OPENAI or destination_of(provider).remote:
                raise BadRequest(
                    f"{provider.name} cannot propose wording: only an OpenAI-compatible server on this machine may."
                )
            return provider.name
    raise BadRequest(
        'No rewriter is chosen. Name a provider on this machine in the settings, such as rewriter = "ollama".'
    )
