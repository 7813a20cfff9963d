"""Asks a provider, when the person wants to know: which models there are, and whether the key is good.

Such a call says nothing but the key: it has no body, and no word of the person's goes into its address.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_app.errors import GatewayError, NoKey, ReplyMalformed, TimedOut
from desktop_app.gateway.address import read_address
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.providers.registry import DIALECTS
from desktop_app.gateway.proxy import proxy_for
from desktop_app.gateway.stream import usable_key
from desktop_app.gateway.transport import not_an_answer
from desktop_app.gateway.wire import SYSTEM_WIRE, Call, TurnedAway, Wire, calling
from desktop_app.vocabulary import ModelOffer, Provider, ProviderKind, Secret

_SECONDS = 30.0  # for the whole call
_LONGEST_LIST = 2**24  # bytes; the longest list there is, of a few hundred models, has about one million


def list_models(
    provider: Provider, key: Secret | None, guard: EgressGuard, wire: Wire = SYSTEM_WIRE
) -> tuple[ModelOffer, ...]:
    """The provider's models, in its order. Blocks for up to 30 seconds.

    Args:
        provider: whom to ask.
        key: its key from the keychain, or None.
        guard: opens the way for as long as the call lasts.
        wire: how to connect.

    Raises:
        BadRequest: the address in the settings is not usable.
        NoKey: a remote provider and no key.
        GatewayError: it did not answer with such a list.
    """
    if provider.kind is ProviderKind.PRACTICE:
        return (ModelOffer(provider.model),)
    dialect = DIALECTS[provider.kind]
    return dialect.models(_fetched(provider, dialect.models_endpoint, key, guard, wire))


def check_key(provider: Provider, key: Secret | None, guard: EgressGuard, wire: Wire = SYSTEM_WIRE) -> None:
    """Returns if the provider accepts the key; see ``list_models`` for the arguments and the other errors.

    Raises:
        KeyRefused: it does not.
    """
    if provider.kind is not ProviderKind.PRACTICE:
        _fetched(provider, DIALECTS[provider.kind].key_endpoint, key, guard, wire)


def _fetched(
    provider: Provider, endpoint: Callable[[str], str], key: Secret | None, guard: EgressGuard, wire: Wire
) -> bytes:
    address = read_address(provider.base_url, provider.name)
    if key is None and not address.loopback:
        raise NoKey(f"There is no key for {provider.name} yet. Add it in the settings.")
    call = Call(
        method="GET",
        url=endpoint(address.url),
        host=address.host,
        port=address.port,
        remote=not address.loopback,
        accept="application/json",
        headers=DIALECTS[provider.kind].headers(usable_key(key, provider.name)),
        proxy=proxy_for(address),
    )
    try:
        with (
            guard.permit(*call.connects_to) as addresses,
            asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner,
        ):
            return runner.run(_content(call, addresses, wire))
    except TurnedAway as turned_away:
        failure = turned_away.error
    except TimeoutError:
        failure = TimedOut(f"{address.host} took too long to answer. Try again.")
    except GatewayError as error:
        failure = error
    except Exception as error:  # its own words could hold the key
        failure = GatewayError(f"The call to {address.host} failed unexpectedly ({type(error).__name__}).")
    failure.__traceback__ = failure.__cause__ = failure.__context__ = None  # their frames hold the key
    raise failure


async def _content(call: Call, addresses: tuple[tuple[str, int], ...], wire: Wire) -> bytes:
    async with asyncio.timeout(_SECONDS), calling(call, addresses, wire) as response:
        if response.status_code != 200:
            raise await not_an_answer(response, call.host)
        if response.headers.get("content-encoding", "identity") != "identity":
            raise ReplyMalformed(f"{call.host} compressed its answer although it was asked not to.")
        content = bytearray()
        async for chunk in response.aiter_raw():
            content += chunk
            if len(content) > _LONGEST_LIST:
                raise ReplyMalformed(f"The answer of {call.host} is longer than any list of models.")
        return bytes(content)
