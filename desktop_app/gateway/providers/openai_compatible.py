"""Chat Completions, the language of OpenAI, Ollama, LM Studio, vLLM, llama.cpp and many others.

Described in OpenAI's API reference under "Chat Completions" and "Streaming". Others that speak it with an accent build
on this class.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

import msgspec

from desktop_app.errors import ReplyMalformed
from desktop_app.gateway.failures import codes_of
from desktop_app.gateway.providers.protocol import End, Reading
from desktop_app.vocabulary import Message, ModelOffer, Secret

_LAST_EVENT = "[DONE]"


class OpenAiCompatible:
    """POST to ``{base_url}/chat/completions``."""

    ends: ClassVar[Mapping[str, End]] = MappingProxyType({"length": End.LENGTH, "content_filter": End.FILTERED})
    """Why a reply ended early; every other reason means that the model was done."""

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

    def headers(self, key: Secret | None) -> dict[str, str]:
        """See Dialect."""
        return {} if key is None else {"Authorization": f"Bearer {key.reveal()}"}

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
                    return Reading(codes=("server_error",))  # so Mistral and OpenRouter end what broke on their side
                end = self.ends.get(choice.finish_reason, End.COMPLETE) if choice.finish_reason else None
                return Reading(_text(choice.delta), end)
        return Reading()  # usage figures and the like

    def models_endpoint(self, base_url: str) -> str:
        """See Dialect."""
        return f"{base_url}/models"

    def models(self, listed: bytes) -> tuple[ModelOffer, ...]:
        """See Dialect. Besides names, it reads the limits that vLLM, Mistral, OpenRouter and llama.cpp tell."""
        try:
            told = msgspec.json.decode(listed, type=_Models)
        except (msgspec.DecodeError, RecursionError):
            told = None
        if told is None:
            raise ReplyMalformed("The provider answered with something that is no list of models.")
        return tuple(_offer(model) for model in told.data or () if model.id)

    def key_endpoint(self, base_url: str) -> str:
        """See Dialect."""
        return self.models_endpoint(base_url)


class _Part(msgspec.Struct):
    type: str = ""
    text: str | None = None


class _Delta(msgspec.Struct):
    content: str | list[_Part] | None = None
    refusal: str | None = None


class _Choice(msgspec.Struct):
    index: int = 0
    delta: _Delta | None = None
    finish_reason: str | None = None


class _Chunk(msgspec.Struct):
    choices: list[_Choice] | None = None
    error: object = None


class _Meta(msgspec.Struct):
    n_ctx_train: int | None = None


class _Price(msgspec.Struct):
    prompt: str | None = None
    completion: str | None = None


class _Model(msgspec.Struct):
    id: str = ""
    max_model_len: int | None = None  # vLLM
    max_context_length: int | None = None  # Mistral, LM Studio
    context_length: int | None = None  # OpenRouter
    meta: _Meta | None = None  # llama.cpp
    pricing: _Price | None = None  # OpenRouter


class _Models(msgspec.Struct):
    data: list[_Model] | None


def _offer(model: _Model) -> ModelOffer:
    trained = model.meta.n_ctx_train if model.meta else None
    context = model.max_model_len or model.max_context_length or model.context_length or trained
    pricing = model.pricing or _Price()
    return ModelOffer(model.id, context, _per_million(pricing.prompt), _per_million(pricing.completion))


def _per_million(price: str | None) -> float | None:
    """Dollars for a million tokens; a negative price is OpenRouter's way to say that it depends."""
    try:
        dollars = float(price) * 1_000_000 if price is not None else -1.0
    except ValueError:
        return None
    return dollars if 0 <= dollars < float("inf") else None


def _text(delta: _Delta | None) -> str:
    if delta is None:
        return ""
    if isinstance(delta.content, list):  # models that think send parts; those of thinking are not the reply
        return "".join(part.text or "" for part in delta.content if part.type == "text")
    return delta.content or delta.refusal or ""
