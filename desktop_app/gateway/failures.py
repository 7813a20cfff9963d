"""Turns what a provider or the network says into one typed error that tells what to do next.

Nothing a provider wrote is repeated, except its own short name of an error, and only in the shape such names have:
a body could hold the person's text or key.
"""

from __future__ import annotations

import email.utils
import re
import ssl
from datetime import UTC, datetime
from urllib.parse import urlsplit

import msgspec

from desktop_app.errors import (
    ConnectionFailed,
    GatewayError,
    KeyRefused,
    ProviderOverloaded,
    RateLimited,
    RequestRefused,
    TimedOut,
    TlsFailed,
)

_CODE = re.compile(r"[a-z]+(?:_[a-z]+){0,7}")  # such as insufficient_quota; no digits, so never a key or a number
_LONGEST_CODE = 48
_HOST = re.compile(r"[A-Za-z0-9.:-]{1,255}")

_NO_CREDIT = {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "billing_error"}
_BAD_KEY = {"invalid_api_key", "authentication_error", "invalid_authentication", "permission_error"}
_TOO_MUCH = {"rate_limit_exceeded", "rate_limit_error"}
_TOO_BUSY = {"overloaded_error", "server_error", "api_error", "internal_server_error", "service_unavailable"}
_TOO_LONG = {"context_length_exceeded", "request_too_large", "string_above_max_length"}
_NO_MODEL = {"model_not_found", "not_found_error"}
_TOO_SLOW = {"timeout_error", "request_timeout"}
_STATUS_MEANS = {  # RFC 9110 and the providers' own lists of errors; 529 is Anthropic's "overloaded"
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    408: "timeout_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
}


def codes_of(error: object) -> tuple[str, ...]:
    """The short names in a provider's error object, ``{"code", "type", ...}``, the most telling first.

    A number in ``code`` is read as an HTTP status. What has another shape is left out; ``unknown`` if nothing is left.
    """
    found: list[str] = []
    if isinstance(error, dict):
        for name in ("code", "type"):
            value = error.get(name)
            if isinstance(value, int):
                value = _meaning(value)
            if isinstance(value, str) and len(value) <= _LONGEST_CODE and _CODE.fullmatch(value):
                found.append(value)
    return tuple(found) or ("unknown",)


def refusal(host: str, status: int, body: bytes, retry_after: str | None) -> GatewayError:
    """The error for an answer with a status of 400 and above.

    Args:
        host: who answered.
        status: the HTTP status.
        body: as much of the answer as was read; JSON or not.
        retry_after: the header of that name, in seconds or as a date.
    """
    try:
        told = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        told = None
    codes = codes_of(told.get("error")) if isinstance(told, dict) else ("unknown",)
    return provider_failure(host, (*codes, _meaning(status)), _seconds(retry_after))


def provider_failure(host: str, codes: tuple[str, ...], wait: int | None = None) -> GatewayError:
    """The error for a provider's own short names of it.

    Args:
        host: who answered.
        codes: as ``codes_of`` returns them; the first known one decides.
        wait: the seconds the provider asks to wait.
    """
    named = next((code for code in codes if code not in {"unknown", "other"}), "")
    detail = f" ({named})" if named else ""
    for code in codes:
        if code in _NO_CREDIT:
            return RequestRefused(f"The account at {host} has no credit left{detail}. Add credit there and send again.")
        if code in _BAD_KEY:
            return KeyRefused(f"{host} does not accept the key{detail}. Put the right key into the settings.")
        if code in _TOO_MUCH:
            pause = "a little" if wait is None else f"{wait:,} seconds"
            return RateLimited(f"{host} received too many requests{detail}. Wait {pause} and send again.")
        if code in _TOO_BUSY:
            return ProviderOverloaded(f"{host} cannot answer now{detail}. Wait a little and send again.")
        if code in _TOO_LONG:
            return RequestRefused(f"The text is too long for this model at {host}{detail}. Shorten it and send again.")
        if code in _NO_MODEL:
            return RequestRefused(
                f"{host} does not know this model or address{detail}. Check both in the provider's settings."
            )
        if code in _TOO_SLOW:
            return TimedOut(f"{host} took too long to answer{detail}. Send again.")
    return RequestRefused(f"{host} does not accept the request{detail}. Check the provider's settings.")


def redirected(host: str, location: str) -> RequestRefused:
    """The error for an answer that points elsewhere; approved is one host and no other."""
    try:
        other = urlsplit(location).hostname or host
    except ValueError:
        other = ""
    other = other if _HOST.fullmatch(other) else "another address"
    return RequestRefused(
        f"{host} wants the request to go to {other} instead. That was not approved, so it stopped here. "
        "If the provider has moved, change its address in the settings."
    )


def unreachable(host: str, error: BaseException) -> GatewayError:
    """The error for a connection that was not made."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return TlsFailed(
                f"The certificate of {host} cannot be trusted, so nothing was sent. Check the address in the settings "
                "and this machine's clock; in a company network, ask for its certificate to be installed."
            )
        if isinstance(cause, ssl.SSLError):
            return TlsFailed(
                f"No secure connection to {host} was possible. Check the address and port in the settings."
            )
        cause = cause.__cause__ or cause.__context__
    return ConnectionFailed(f"{host} cannot be reached. Check the network, or start the server if it is yours.")


def _meaning(status: int) -> str:
    if status >= 500 and status not in _STATUS_MEANS:
        return "server_error"
    return _STATUS_MEANS.get(status, "other")


def _seconds(retry_after: str | None) -> int | None:
    if retry_after is None:
        return None
    if retry_after.isascii() and retry_after.isdigit() and len(retry_after) <= 6:
        return int(retry_after)
    try:
        moment = email.utils.parsedate_to_datetime(retry_after)
    except (ValueError, TypeError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0, round((moment - datetime.now(UTC)).total_seconds()))
