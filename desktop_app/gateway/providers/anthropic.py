"""Anthropic's Messages. Described in Anthropic's API reference under "Messages" and "Streaming messages"."""

from __future__ import annotations

import msgspec

from desktop_app.errors import ReplyMalformed
from desktop_app.gateway.failures import codes_of
from desktop_app.gateway.providers.protocol import End, Reading
from desktop_app.vocabulary import Message, ModelOffer, Role, Secret

_VERSION = "2023-06-01"  # the interface's version, sent as anthropic-version
_LONGEST_REPLY = 8192  # tokens; the interface wants a limit, and every current model allows this one
_ENDS = {"max_tokens": End.LENGTH, "model_context_window_exceeded": End.LENGTH, "refusal": End.FILTERED}


class Anthropic:
    """POST to ``{base_url}/v1/messages``."""

    def endpoint(self, base_url: str, model: str) -> str:
        """See Dialect."""
        return f"{base_url}/v1/messages"

    def body(self, model: str, messages: tuple[Message, ...]) -> dict[str, object]:
        """See Dialect."""
        content: dict[str, object] = {"model": model, "max_tokens": _LONGEST_REPLY}
        system = "\n\n".join(message.text for message in messages if message.role is Role.SYSTEM)
        if system:
            content["system"] = system
        content["messages"] = [
            {"role": message.role.value, "content": message.text}
            for message in messages
            if message.role is not Role.SYSTEM
        ]
        content["stream"] = True
        return content

    def headers(self, key: Secret | None) -> dict[str, str]:
        """See Dialect."""
        version = {"anthropic-version": _VERSION}
        return version if key is None else {"Authorization": f"Bearer {key.reveal()}", **version}

    def read(self, data: str) -> Reading:
        """See Dialect."""
        try:
            event = msgspec.json.decode(data, type=_Event)
        except (msgspec.DecodeError, RecursionError):
            event = None
        if event is None:
            raise ReplyMalformed("The provider sent something that is not part of a message.")
        match event.type:
            case "error":
                return Reading(codes=codes_of(event.error))
            case "content_block_start" if event.content_block:
                return Reading(event.content_block.text or "")
            case "content_block_delta" if event.delta and event.delta.type == "text_delta":
                return Reading(event.delta.text or "")
            case "message_delta" if event.delta and event.delta.stop_reason:
                return Reading(end=_ENDS.get(event.delta.stop_reason, End.COMPLETE))
            case "message_stop":
                return Reading(end=End.COMPLETE)
            case _:
                return Reading()  # pings, thinking, figures, and kinds of events yet to come

    def models_endpoint(self, base_url: str) -> str:
        """See Dialect."""
        return f"{base_url}/v1/models?limit=1000"

    def models(self, listed: bytes) -> tuple[ModelOffer, ...]:
        """See Dialect."""
        try:
            told = msgspec.json.decode(listed, type=_Models)
        except (msgspec.DecodeError, RecursionError):
            told = None
        if told is None:
            raise ReplyMalformed("The provider answered with something that is no list of models.")
        return tuple(ModelOffer(model.id, model.max_input_tokens) for model in told.data if model.id)

    def key_endpoint(self, base_url: str) -> str:
        """See Dialect."""
        return f"{base_url}/v1/models?limit=1"


class _Delta(msgspec.Struct):
    type: str = ""
    text: str | None = None
    stop_reason: str | None = None


class _Block(msgspec.Struct):
    text: str | None = None


class _Event(msgspec.Struct):
    type: str
    delta: _Delta | None = None
    content_block: _Block | None = None
    error: object = None


class _Model(msgspec.Struct):
    id: str = ""
    max_input_tokens: int | None = None


class _Models(msgspec.Struct):
    data: list[_Model]
