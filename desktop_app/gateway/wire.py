"""Puts one HTTP call on the wire: connects to a permitted address, or through a proxy, and hands out the answer.

It never repeats what was sent, follows a redirect or decompresses an answer. What to say and what the answer means is
not its business.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.errors import ConnectionFailed, GatewayError, ProxyFailed, ReplyCut, TimedOut, TlsFailed
from desktop_app.gateway.address import is_loopback
from desktop_app.gateway.failures import unreachable

if TYPE_CHECKING:
    import httpcore
    import httpx

    from desktop_app.gateway.proxy import Proxy


def system_trust() -> ssl.SSLContext:
    """Verification against the certificates that the operating system trusts."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True, slots=True)
class Wire:
    """How connections are made, and how long anything may take.

    Attributes:
        trust: makes the context that verifies certificates.
        connect_seconds: how long one address may take to answer.
        silence_seconds: how long a connected server may say nothing; models that think first need minutes.
        longest_seconds: how long a whole exchange may take, however lively.
        attempts: how often a request is sent at most while it is turned away before anything of a reply came.
        first_wait_seconds: the wait before the second attempt where the server names none; it doubles after that.
        longest_wait_seconds: a server that wants a longer wait than this is not waited for.
    """

    trust: Callable[[], ssl.SSLContext] = system_trust
    connect_seconds: float = 10.0
    silence_seconds: float = 300.0
    longest_seconds: float = 3600.0
    attempts: int = 3
    first_wait_seconds: float = 1.0
    longest_wait_seconds: float = 20.0


SYSTEM_WIRE = Wire()
"""What everything but tests uses."""


@dataclass(frozen=True, slots=True)
class Call:
    """One HTTP request, ready to be sent.

    Attributes:
        method: ``GET`` or ``POST``.
        url: the full address.
        host, port: of that address.
        remote: whether it leaves this machine.
        accept: the kind of content that is wanted.
        headers: the provider's own, the key among them.
        body: empty for GET.
        proxy: where to connect instead, or None.
    """

    method: str
    url: str
    host: str
    port: int
    remote: bool
    accept: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    proxy: Proxy | None = None

    @property
    def connects_to(self) -> tuple[str, int]:
        """The host and port that the egress guard has to permit."""
        return (self.host, self.port) if self.proxy is None else (self.proxy.host, self.proxy.port)


class TurnedAway(Exception):
    """Nothing of a reply came, and the call may be made once more.

    Args:
        error: what to tell if it is not.
    """

    def __init__(self, error: GatewayError) -> None:
        super().__init__()
        self.error = error


@asynccontextmanager
async def calling(call: Call, addresses: tuple[tuple[str, int], ...], wire: Wire) -> AsyncIterator[httpx.Response]:
    """Makes a call and yields the answer, its content still unread; closes every connection at the end.

    Args:
        call: what to send.
        addresses: what the guard permits, tried in this order; what was sent once is not sent to the next.
        wire: how to connect.

    Raises:
        TurnedAway: no address accepted a connection.
        GatewayError: anything else that went wrong on the network, inside the context too.
    """
    import httpx

    if not call.remote and not all(is_loopback(ip) for ip, _ in addresses):
        raise ConnectionFailed(f"{call.host} is not this machine here, as its name promises. Check the hosts file.")
    timeout = httpx.Timeout(wire.silence_seconds, connect=wire.connect_seconds)
    connections: list[httpcore.AsyncNetworkStream] = []

    async def keep(event: str, info: dict[str, Any]) -> None:
        """Hears of each connection, because httpcore forgets one whose TLS handshake is cancelled."""
        if event == "connection.connect_tcp.complete":
            connections.append(info["return_value"])

    answered = False
    try:
        async with AsyncExitStack() as stack:
            response = await _first_to_answer(call, addresses, wire.trust(), timeout, keep, stack)
            stack.push_async_callback(response.aclose)
            answered = True
            yield response
    except httpx.TimeoutException:
        failure: GatewayError = TimedOut(f"{call.host} was silent for too long. What arrived is kept; send again.")
    except httpx.TransportError:
        failure = (
            ReplyCut(f"The connection to {call.host} broke before the reply was complete. What arrived is kept.")
            if answered
            else ConnectionFailed(f"{call.host} closed the connection without an answer. Send again.")
        )
    else:
        return
    finally:
        for connection in connections:
            await connection.aclose()
    raise failure


async def _first_to_answer(
    call: Call,
    addresses: tuple[tuple[str, int], ...],
    trust: ssl.SSLContext,
    timeout: httpx.Timeout,
    keep: Callable[[str, dict[str, Any]], Any],
    stack: AsyncExitStack,
) -> httpx.Response:
    import httpx

    failure: GatewayError = ConnectionFailed(f"{call.host} has no address.")
    for ip, port in addresses:
        client = httpx.AsyncClient(verify=trust, timeout=timeout, trust_env=False, proxy=_tunnel(call.proxy, ip))
        await stack.enter_async_context(client)
        try:
            return await client.send(_request(client, call, ip, port, keep), stream=True)
        except httpx.ConnectTimeout:
            failure = TimedOut(f"{call.host} did not answer in time. Check the network connection and send again.")
        except httpx.ProxyError:
            failure = _refused_by(call.proxy)
            break
        except httpx.ConnectError as error:
            failure = unreachable(call.host, error)
            if isinstance(failure, TlsFailed):  # another address is no reason to trust less
                break
            failure = _unreachable_proxy(call.proxy) if call.proxy else failure
    if isinstance(failure, TlsFailed | ProxyFailed | TimedOut):
        raise failure
    raise TurnedAway(failure)


def _request(
    client: httpx.AsyncClient, call: Call, ip: str, port: int, keep: Callable[[str, dict[str, Any]], Any]
) -> httpx.Request:
    """The call, addressed to one IP address; a proxy is given the name, which it has to look up itself."""
    import httpx

    url = httpx.URL(call.url)
    headers = {
        "Host": url.netloc.decode("ascii"),
        "User-Agent": "discreet",
        "Accept": call.accept,
        "Accept-Encoding": "identity",
        **call.headers,
    }
    if call.body:
        headers["Content-Type"] = "application/json"
    return client.build_request(
        call.method,
        url if call.proxy else url.copy_with(host=ip, port=port),
        content=call.body or None,
        headers=headers,
        # the certificate is verified against this name
        extensions={"sni_hostname": call.host, "trace": keep},
    )


def _tunnel(proxy: Proxy | None, ip: str) -> httpx.Proxy | None:
    import httpx

    if proxy is None:
        return None
    auth = (proxy.user, proxy.password.reveal()) if proxy.user else None
    return httpx.Proxy(httpx.URL(scheme="http", host=ip, port=proxy.port), auth=auth)


def _refused_by(proxy: Proxy | None) -> ProxyFailed:
    return ProxyFailed(
        f"The proxy {proxy.place if proxy else ''} does not let this request through, so nothing was sent. "
        "Check its user name and password in HTTPS_PROXY, or ask whoever runs it to permit the provider's host."
    )


def _unreachable_proxy(proxy: Proxy) -> ProxyFailed:
    return ProxyFailed(
        f"The proxy {proxy.place} cannot be reached. Check the network and this system's proxy settings."
    )
