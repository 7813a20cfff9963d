"""Looks for servers that run models on this machine, when the person asks. It reaches nothing but 127.0.0.1.

A server is recognised by answering the one question that all of them understand; its port only suggests a name.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.errors import GatewayError, KeyRefused
from desktop_app.gateway.catalogue import list_models
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.wire import Wire
from desktop_app.vocabulary import ModelOffer, Provider, ProviderKind

USUAL_PLACES = (("ollama", 11434), ("lm-studio", 1234), ("llama-cpp", 8080), ("vllm", 8000))
"""Names and the ports these programs listen on unless they are told otherwise, by their documentation."""

_QUICK = Wire(connect_seconds=1, silence_seconds=3)


@dataclass(frozen=True, slots=True)
class Found:
    """A server on this machine.

    Attributes:
        provider: how it would stand in the settings, not trusted, with its first model chosen.
        models: what it offers; empty if it wants a key before it tells.
    """

    provider: Provider
    models: tuple[ModelOffer, ...]


def find_local_servers(guard: EgressGuard, places: tuple[tuple[str, int], ...] = USUAL_PLACES) -> tuple[Found, ...]:
    """The servers that answer now, in the order of ``places``. Blocks for some seconds at most."""
    found = (_ask(guard, name, port) for name, port in places)
    return tuple(server for server in found if server is not None)


def _ask(guard: EgressGuard, name: str, port: int) -> Found | None:
    provider = Provider(name, ProviderKind.OPENAI, f"http://127.0.0.1:{port}/v1", model="")
    try:
        models = list_models(provider, None, guard, _QUICK)
    except KeyRefused:
        return Found(provider, ())
    except GatewayError:  # nobody there, or something else that listens
        return None
    first = models[0].name if models else ""
    return Found(Provider(name, provider.kind, provider.base_url, first), models)
