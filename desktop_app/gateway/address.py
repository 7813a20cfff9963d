"""Reads a provider's base URL: where it leads, whether that is this machine, and whether it may be used at all.

It looks nothing up; names are resolved by the egress guard alone.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop_app.errors import BadRequest

_PORTS = {"http": 80, "https": 443}
# The characters of an address without user name, query, fragment, escapes or white space: what is left can be read
# in only one way. Host names outside ASCII are given in their xn-- form.
_PLAIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:/[A-Za-z0-9._~/-]*)?"
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a base URL leads.

    Attributes:
        url: the base URL without a slash at its end.
        host: in lower case; a literal IPv6 address without brackets.
        port: 1 to 65535.
        loopback: whether it is this machine.
    """

    url: str
    host: str
    port: int
    loopback: bool


def read_address(base_url: str, provider: str) -> Address:
    """The address in a provider's settings.

    Args:
        base_url: such as ``https://api.openai.com/v1``; plain ``http`` only for this machine.
        provider: its name, for the message.

    Raises:
        BadRequest: it is no usable address, or would send text over the network unencrypted.
    """
    base_url = base_url.strip()
    plain = _PLAIN.fullmatch(base_url)
    port = _port(base_url) if plain else None
    if plain is None or port is None:
        raise BadRequest(
            f"The address of {provider} in the settings is not usable. It should look like https://host/v1, "
            "without user name, password, query or special characters."
        )
    host = (urlsplit(base_url).hostname or "").lower()
    loopback = is_loopback(host)
    if plain["scheme"] == "http" and not loopback:
        raise BadRequest(
            f"The address of {provider} starts with http:, so everything would cross the network readable to others. "
            f"Use https://{plain['host']} instead; plain http is for servers on this machine only."
        )
    return Address(base_url.rstrip("/"), host, port, loopback)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its very form: ``localhost``, 127.0.0.0/8 (RFC 1122) or ::1 (RFC 4291)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _port(base_url: str) -> int | None:
    try:
        parts = urlsplit(base_url)
        port = _PORTS[parts.scheme] if parts.port is None else parts.port
    except ValueError:
        return None
    return port if 0 < port < 65536 else None
