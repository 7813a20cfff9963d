"""Chat Completions, the language of OpenAI, Ollama, LM Studio, vLLM, llama.cpp and many others.

Described in OpenAI's API reference under "Chat Completions" and "Streaming".
"""

from __future__ import annotations

import msgspec

from desktop_app.errors import ReplyMalformed
from desktop_app.gateway.failures import codes_of
from desktop_app.gateway.providers.protocol import End, Reading
from desktop_app.vocabulary import Message

_LAST_EVENT = "[DONE]"
_ENDS = {"length": End.LENGTH, "content_filter": End.FILTERED}  # every other reason means that the model was done


class OpenAiCompatible:
    """POST to ``{base_url}/chat/completions``."""

    def endpoint(self, base_url: str, model: str) -> str:
        """See Dialect."""
        return f"{base_url}/chat/completions"

    def body(self, model: str, messages: tuple[Message, ...]) -> dict[str, object]:
        """See Dialect."""
        return {
            "model": model,
            "messages": [{"role": message.role.value, "content": message.text} for message in messages],
            "stream": True,
        }

    def headers(self, key: str | None) -> dict[str, str]:
        """See Dialect."""
        return {} if key is None else {"Authorization": f"Bearer {key}"}

    def read(self, data: str) -> Reading:
        """See Dialect."""
        if data.strip() == _LAST_EVENT:
            return Reading(end=End.COMPLETE)
        try:
            chunk = msgspec.json.decode(data, type=_Chunk)
        except (msgspec.DecodeError, RecursionError):
            chunk = None
        if chunk is None:
            raise ReplyMalformed("The provider sent something that is not part of a chat completion.")
        if chunk.error is not None:
            return Reading(codes=codes_of(chunk.error))
        for choice in chunk.choices or ():
            if choice.index == 0:
                text = (choice.delta.content or choice.delta.refusal or "") if choice.delta else ""
                end = _ENDS.get(choice.finish_reason, End.COMPLETE) if choice.finish_reason else None
                return Reading(text, end)
        return Reading()  # usage figures and the like


class _Delta(msgspec.Struct):
    content: str | None = None
    refusal: str | None = None


class _Choice(msgspec.Struct):
    index: int = 0
    delta: _Delta | None = None
    finish_reason: str | None = None


class _Chunk(msgspec.Struct):
    choices: list[_Choice] | None = None
    error: object = None
