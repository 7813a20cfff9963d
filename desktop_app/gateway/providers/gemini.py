"""Google's Gemini. Described in the Gemini API reference under "Generating content" and "Models".

The key travels in a header, never in the address, where proxies and logs would see it.
"""

from __future__ import annotations

from urllib.parse import quote

import msgspec

from desktop_app.errors import ReplyMalformed
from desktop_app.gateway.failures import codes_of
from desktop_app.gateway.providers.protocol import End, Reading
from desktop_app.vocabulary import Message, ModelOffer, Role, Secret

_ROLES = {Role.USER: "user", Role.ASSISTANT: "model"}
_PREFIX = "models/"
_ENDS = {
    "STOP": End.COMPLETE,
    "MAX_TOKENS": End.LENGTH,
    **dict.fromkeys(
        ("SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"),
        End.FILTERED,
    ),
}


class Gemini:
    """POST to ``{base_url}/models/{model}:streamGenerateContent?alt=sse``."""

    def endpoint(self, base_url: str, model: str) -> str:
        """See Dialect."""
        return f"{base_url}/models/{quote(model.removeprefix(_PREFIX), safe='')}:streamGenerateContent?alt=sse"

    def body(self, model: str, messages: tuple[Message, ...]) -> dict[str, object]:
        """See Dialect. The model is named in the address."""
        content: dict[str, object] = {}
        system = [{"text": message.text} for message in messages if message.role is Role.SYSTEM]
        if system:
            content["systemInstruction"] = {"parts": system}
        content["contents"] = [
            {"role": _ROLES[message.role], "parts": [{"text": message.text}]}
            for message in messages
            if message.role is not Role.SYSTEM
        ]
        return content

    def headers(self, key: Secret | None) -> dict[str, str]:
        """See Dialect."""
        return {} if key is None else {"x-goog-api-key": key.reveal()}

    def read(self, data: str) -> Reading:
        """See Dialect."""
        try:
            chunk = msgspec.json.decode(data, type=_Chunk)
        except (msgspec.DecodeError, RecursionError):
            chunk = None
        if chunk is None:
            raise ReplyMalformed("The provider sent something that is not part of a Gemini reply.")
        if chunk.error is not None:
            return Reading(codes=codes_of(chunk.error))
        if chunk.feedback and chunk.feedback.reason:
            return Reading(end=End.FILTERED)
        for candidate in chunk.candidates or ():
            if candidate.index == 0:
                parts = (candidate.content.parts if candidate.content else None) or ()
                text = "".join(part.text or "" for part in parts if not part.thought)
                reason = candidate.reason
                return Reading(text, _ENDS.get(reason, End.COMPLETE) if reason else None)
        return Reading()  # usage figures

    def models_endpoint(self, base_url: str) -> str:
        """See Dialect."""
        return f"{base_url}/models?pageSize=1000"

    def models(self, listed: bytes) -> tuple[ModelOffer, ...]:
        """See Dialect. Models that do not generate text are left out."""
        try:
            told = msgspec.json.decode(listed, type=_Models)
        except (msgspec.DecodeError, RecursionError):
            told = None
        if told is None:
            raise ReplyMalformed("The provider answered with something that is no list of models.")
        return tuple(
            ModelOffer(model.name.removeprefix(_PREFIX), model.limit)
            for model in told.models
            if model.name and "generateContent" in (model.methods or ("generateContent",))
        )

    def key_endpoint(self, base_url: str) -> str:
        """See Dialect."""
        return f"{base_url}/models?pageSize=1"


class _Part(msgspec.Struct):
    text: str | None = None
    thought: bool | None = None


class _Content(msgspec.Struct):
    parts: list[_Part] | None = None


class _Candidate(msgspec.Struct, rename={"reason": "finishReason"}):
    index: int = 0
    content: _Content | None = None
    reason: str | None = None


class _Feedback(msgspec.Struct, rename={"reason": "blockReason"}):
    reason: str | None = None


class _Chunk(msgspec.Struct, rename={"feedback": "promptFeedback"}):
    candidates: list[_Candidate] | None = None
    feedback: _Feedback | None = None
    error: object = None


class _Model(msgspec.Struct, rename={"limit": "inputTokenLimit", "methods": "supportedGenerationMethods"}):
    name: str = ""
    limit: int | None = None
    methods: list[str] | None = None


class _Models(msgspec.Struct):
    models: list[_Model]
