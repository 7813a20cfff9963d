"""Which proxy a request goes through: HTTPS_PROXY and NO_PROXY, or what the settings of Windows and macOS say.

A proxy is told the host and port to connect to and sees none of the text, which is encrypted for the provider. Servers
on this machine are never reached through one. Nothing is looked up here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from desktop_app.errors import ProxyFailed
from desktop_app.gateway.address import Address
from desktop_app.vocabulary import Secret


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where to connect instead.

    Attributes:
        host, port: of the proxy, which speaks plain HTTP and opens a tunnel on CONNECT.
        user, password: for proxies that want them; empty where there are none.
    """

    host: str
    port: int
    user: str = field(default="", repr=False)
    password: Secret = field(default=Secret(""), repr=False)

    @property
    def place(self) -> str:
        """``host:port``, as the person sees it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def proxy_for(address: Address) -> Proxy | None:
    """The proxy for an address, or None if it is reached without one.

    Raises:
        ProxyFailed: one is set that cannot be used.
    """
    if address.loopback:
        return None
    import urllib.request as system  # noqa: TID251 - reads settings, opens nothing; imported late because it is slow

    settings = system.getproxies()
    chosen = settings.get("https") or settings.get("all")
    # unlike proxy_bypass, it looks no name up on any system; typeshed shows it on some systems only
    # The stubs leave this function out on some systems; it is there on all.
    bypassed = system.proxy_bypass_environment  # type: ignore[attr-defined, unused-ignore]
    if not chosen or bypassed(f"{address.host}:{address.port}", settings):
        return None
    return _read(chosen)


def _read(setting: str) -> Proxy:
    try:
        parts = urlsplit(setting if "://" in setting else f"http://{setting}")
        host, port = parts.hostname, parts.port or 80
    except ValueError:
        host, port, parts = None, 0, urlsplit("")
    if host is None or parts.scheme != "http":
        raise ProxyFailed(
            "This system asks for a proxy of a kind that Discreet does not use. Set HTTPS_PROXY to one that begins "
            "with http://, or name the provider's host in NO_PROXY."
        )
    return Proxy(host, port, unquote(parts.username or ""), Secret(unquote(parts.password or "")))
