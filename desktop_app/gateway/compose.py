"""Turns protected messages into the exact bytes a request would carry, so that they can be shown first.

It neither hides nor checks private values, and it never touches the network or a key.
"""

from __future__ import annotations

import json

from desktop_app.errors import BadRequest, TextUnreadable
from desktop_app.gateway.address import read_address
from desktop_app.gateway.providers import practice
from desktop_app.gateway.providers.registry import DIALECTS
from desktop_app.gateway.proxy import proxy_for
from desktop_app.vocabulary import Destination, Message, Outgoing, Provider, ProviderKind, Role


def compose(provider: Provider, messages: tuple[Message, ...], note: str) -> Outgoing:
    """The request these messages would become.

    Args:
        provider: where it would go.
        messages: what it would say, in order, already protected.
        note: Discreet's own words to the model, which go first; empty for none. See ``explanation``.

    Returns:
        The request; its body is UTF-8 JSON and the same for the same input, byte by byte.

    Raises:
        TextUnreadable: a message holds half of a character, with its position in that message.
        BadRequest: the provider's address or model in the settings is not usable.
    """
    for message in messages:
        position = _half_character(message.text)
        if position is not None:
            raise TextUnreadable(position)
    if _half_character(provider.model) is not None:
        raise BadRequest(f"The model of {provider.name} in the settings holds half of a character. Type it again.")
    spoken = (Message(Role.SYSTEM, note), *messages) if note else messages
    content = (
        practice.body(spoken)
        if provider.kind is ProviderKind.PRACTICE
        else DIALECTS[provider.kind].body(provider.model, spoken)
    )
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Outgoing(destination_of(provider), spoken, body, note)


def destination_of(provider: Provider) -> Destination:
    """Where a request to this provider goes.

    Raises BadRequest if its address in the settings is not usable, ProxyFailed if the proxy set on this system is not.

    A server on this machine is not remote: the text goes to another program, but stays here.
    """
    if provider.kind is ProviderKind.PRACTICE:
        return Destination(provider.name, provider.model, url="", host="", port=0, remote=False)
    address = read_address(provider.base_url, provider.name)
    proxy = proxy_for(address)
    return Destination(
        provider.name,
        provider.model,
        url=DIALECTS[provider.kind].endpoint(address.url, provider.model),
        host=address.host,
        port=address.port,
        remote=not address.loopback,
        via=proxy.place if proxy else "",
        trusted=provider.trusted and address.loopback,
    )


def _half_character(text: str) -> int | None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return error.start
    return None
