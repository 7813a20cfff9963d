"""Mistral: Chat Completions with an accent. Described in Mistral's API reference under "Chat".

Models that think send their words in parts, and a reply can end for reasons of Mistral's own.
"""

from __future__ import annotations

import msgspec

from desktop_app.errors import ReplyMalformed
from desktop_app.gateway.failures import codes_of
from desktop_app.gateway.providers.openai_compatible import OpenAiCompatible
from desktop_app.gateway.providers.protocol import End, Reading

_LAST_EVENT = "[DONE]"
_ENDS = {"length": End.LENGTH, "model_length": End.LENGTH}  # every other reason means that the model was done


class Mistral(OpenAiCompatible):
    """POST to ``{base_url}/chat/completions``."""

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
                if choice.finish_reason == "error":
                    return Reading(codes=("server_error",))
                end = _ENDS.get(choice.finish_reason, End.COMPLETE) if choice.finish_reason else None
                return Reading(_text(choice.delta), end)
        return Reading()  # usage figures


class _Part(msgspec.Struct):
    type: str = ""
    text: str | None = None


class _Delta(msgspec.Struct):
    content: str | list[_Part] | None = None


class _Choice(msgspec.Struct):
    index: int = 0
    delta: _Delta | None = None
    finish_reason: str | None = None


class _Chunk(msgspec.Struct):
    choices: list[_Choice] | None = None
    error: object = None


def _text(delta: _Delta | None) -> str:
    content = delta.content if delta else None
    if isinstance(content, list):
        return "".join(part.text or "" for part in content if part.type == "text")  # not those of thinking
    return content or ""
