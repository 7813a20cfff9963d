"""Turns what a provider or the network says into one typed error that tells what to do next.

Nothing a provider wrote is repeated, except its own short name of an error, and only one that is known here: a body
could hold the person's text or key, and a name could be made of either.
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
    NoCredit,
    ProviderOverloaded,
    RateLimited,
    RequestRefused,
    TimedOut,
    TlsFailed,
)

_DELAY = re.compile(r"(\d{1,6})(\.\d{1,9})?s")

# Names from the API references of OpenAI, Anthropic, Mistral and OpenRouter, and Google's google.rpc.Code and ErrorInfo
_NO_CREDIT = {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "billing_error"}
_BAD_KEY = {
    "invalid_api_key",
    "authentication_error",
    "invalid_authentication",
    "permission_error",
    "api_key_invalid",
    "unauthenticated",
    "permission_denied",
}
_TOO_MUCH = {"rate_limit_exceeded", "rate_limit_error", "resource_exhausted"}
_TOO_BUSY = {
    "overloaded_error",
    "server_error",
    "api_error",
    "internal_server_error",
    "service_unavailable",
    "unavailable",
    "internal",
}
_TOO_LONG = {"context_length_exceeded", "request_too_large", "string_above_max_length"}
_NO_MODEL = {"model_not_found", "not_found_error", "not_found"}
_TOO_SLOW = {"timeout_error", "request_timeout", "deadline_exceeded"}
_FILTERED = {"content_filter", "content_policy_violation", "invalid_prompt"}
_OTHERS = {"invalid_request_error", "invalid_argument", "failed_precondition", "unsupported_parameter", "invalid_value"}
_KNOWN: frozenset[str] = frozenset().union(
    _NO_CREDIT, _BAD_KEY, _TOO_MUCH, _TOO_BUSY, _TOO_LONG, _NO_MODEL, _TOO_SLOW, _FILTERED, _OTHERS
)
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

    A number in ``code`` is read as an HTTP status. Google names an error in ``status`` and, closer, in the ``reason``
    of its details. What is not known here is left out; ``unknown`` if nothing is left.
    """
    if not isinstance(error, dict):
        return ("unknown",)
    values = [*(detail.get("reason") for detail in _details(error)), error.get("status")]
    values += [_meaning(value) if isinstance(value, int) else value for value in (error.get("code"), error.get("type"))]
    named = [value.lower() if value.isupper() else value for value in values if isinstance(value, str)]
    return tuple(name for name in named if name in _KNOWN) or ("unknown",)


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
    if isinstance(told, list) and told:  # Google wraps an error in a list where it would have streamed one
        told = told[0]
    error = told.get("error", told) if isinstance(told, dict) else None  # Mistral's error is the whole answer
    wait = _seconds(retry_after)
    return provider_failure(host, (*codes_of(error), _meaning(status)), _googles_wait(error) if wait is None else wait)


def provider_failure(host: str, codes: tuple[str, ...], wait: int | None = None) -> GatewayError:
    """The error for a provider's own short names of it.

    Args:
        host: who answered.
        codes: as ``codes_of`` returns them; the first known one decides.
        wait: the seconds the provider asks to wait.
    """
    named = next((code for code in codes if code in _KNOWN), "")
    detail = f" ({named})" if named else ""
    for code in codes:
        if code in _NO_CREDIT:
            return NoCredit(f"The account at {host} has no credit left{detail}. Add credit there and send again.")
        if code in _BAD_KEY:
            return KeyRefused(f"{host} does not accept the key{detail}. Put the right key into the settings.")
        if code in _TOO_MUCH:
            limited = RateLimited(f"{host} received too many requests{detail}. Wait {_pause(wait)} and send again.")
            limited.wait_seconds = wait
            return limited
        if code in _TOO_BUSY:
            busy = ProviderOverloaded(f"{host} cannot answer now{detail}. Wait {_pause(wait)} and send again.")
            busy.wait_seconds = wait
            return busy
        if code in _FILTERED:
            return RequestRefused(f"The content filter of {host} does not let this text in{detail}. Ask differently.")
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
    """The error for an answer that points elsewhere; approved is one address and no other.

    The other host is not named: a server could make a host's name of the text or the key it received.
    """
    try:
        elsewhere = (urlsplit(location).hostname or host) != host
    except ValueError:
        elsewhere = True
    other = "another host" if elsewhere else "another of its own addresses"
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


def _details(error: dict[object, object]) -> list[dict[object, object]]:
    details = error.get("details")
    return [detail for detail in details if isinstance(detail, dict)] if isinstance(details, list) else []


def _googles_wait(error: object) -> int | None:
    """The seconds in google.rpc.RetryInfo, such as ``"retryDelay": "17s"``, rounded up."""
    for detail in _details(error) if isinstance(error, dict) else []:
        delay = detail.get("retryDelay")
        found = _DELAY.fullmatch(delay) if isinstance(delay, str) else None
        if found:
            return int(found[1]) + bool(found[2])
    return None


def _pause(wait: int | None) -> str:
    if wait is None:
        return "a little"
    return "1 second" if wait == 1 else f"{wait:,} seconds"


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
