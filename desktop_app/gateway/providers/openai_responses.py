"""Responses, OpenAI's newer language. Described in its API reference under "Responses" and "Streaming events"."""

from __future__ import annotations

import msgspec

from desktop_app.errors import ReplyMalformed
from desktop_app.gateway.failures import codes_of
from desktop_app.gateway.providers.openai_compatible import OpenAiCompatible
from desktop_app.gateway.providers.protocol import End, Reading
from desktop_app.vocabulary import Message, Role

_CUT_BECAUSE = {"content_filter": End.FILTERED}  # every other reason is a limit of length


class OpenAiResponses(OpenAiCompatible):
    """POST to ``{base_url}/responses``. Keys and models are as in Chat Completions."""

    def endpoint(self, base_url: str, model: str) -> str:
        """See Dialect."""
        return f"{base_url}/responses"

    def body(self, model: str, messages: tuple[Message, ...]) -> dict[str, object]:
        """See Dialect."""
        content: dict[str, object] = {"model": model}
        system = "\n\n".join(message.text for message in messages if message.role is Role.SYSTEM)
        if system:
            content["instructions"] = system
        content["input"] = [
            {"role": message.role.value, "content": message.text}
            for message in messages
            if message.role is not Role.SYSTEM
        ]
        content["stream"] = True
        content["store"] = False  # without it, the provider keeps the exchange for weeks
        return content

    def read(self, data: str) -> Reading:
        """See Dialect."""
        try:
            event = msgspec.json.decode(data, type=_Event)
        except (msgspec.DecodeError, RecursionError):
            event = None
        if event is None:
            raise ReplyMalformed("The provider sent something that is not part of a response.")
        match event.type:
            case "response.output_text.delta" | "response.refusal.delta":
                return Reading(event.delta if isinstance(event.delta, str) else "")
            case "response.completed":
                return Reading(end=End.COMPLETE)
            case "response.incomplete":
                return Reading(end=_CUT_BECAUSE.get(_reason(event.response), End.LENGTH))
            case "response.failed":
                return Reading(codes=codes_of(event.response.error if event.response else None))
            case "error":
                return Reading(codes=codes_of(event.error or {"code": event.code}))
            case _:
                return Reading()  # beginnings, ends of parts, reasoning, and kinds of events yet to come


class _Incomplete(msgspec.Struct):
    reason: str | None = None


class _Response(msgspec.Struct):
    error: object = None
    incomplete_details: _Incomplete | None = None


class _Event(msgspec.Struct):
    type: str
    delta: object = None
    response: _Response | None = None
    code: str | None = None
    error: object = None


def _reason(response: _Response | None) -> str:
    details = response.incomplete_details if response else None
    return (details.reason if details else None) or ""
