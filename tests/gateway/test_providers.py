"""The providers' languages, against the official packages: their types read our requests and write our replies."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
from anthropic.types import (
    RawContentBlockDeltaEvent,
    RawContentBlockStartEvent,
    RawContentBlockStopEvent,
    RawMessageDeltaEvent,
    RawMessageStartEvent,
    RawMessageStopEvent,
    RawMessageStreamEvent,
)
from anthropic.types import message_create_params as anthropic_params
from openai.types.chat import ChatCompletionChunk, completion_create_params
from pydantic import TypeAdapter

from desktop_app.errors import ReplyMalformed
from desktop_app.gateway.compose import compose
from desktop_app.gateway.providers.protocol import Dialect, End, Reading
from desktop_app.gateway.providers.registry import DIALECTS
from desktop_app.storage.settings import BUILT_IN
from desktop_app.vocabulary import Message, Provider, ProviderKind, Role, Secret
from tests.gateway.sending import KEY, NOTE, anthropic_at, collect, openai_at, send
from tests.loopback import LoopbackServer, anthropic_stream, openai_stream

_TALK = (Message(Role.USER, "Hello [PERSON_1]"), Message(Role.ASSISTANT, "Hi"), Message(Role.USER, "👋\u2028\x00"))
_OPENAI, _ANTHROPIC = DIALECTS[ProviderKind.OPENAI], DIALECTS[ProviderKind.ANTHROPIC]


def _body(provider: Provider) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(compose(provider, _TALK, note=NOTE).body))


def test_our_chat_completion_is_one_by_the_official_types() -> None:
    body = _body(openai_at("https://model.example"))
    params = TypeAdapter(completion_create_params.CompletionCreateParamsStreaming).validate_python(body)
    assert len(list(params["messages"])) == 4
    assert set(body) <= _known(completion_create_params.CompletionCreateParamsStreaming)
    assert body["stream"] is True


def test_our_message_is_one_by_the_official_types() -> None:
    body = _body(anthropic_at("https://model.example"))
    params = TypeAdapter(anthropic_params.MessageCreateParamsStreaming).validate_python(body)
    assert [message["role"] for message in params["messages"]] == ["user", "assistant", "user"]
    assert set(body) <= _known(anthropic_params.MessageCreateParamsStreaming)
    assert body["stream"] is True


def test_keys_travel_in_the_headers_each_provider_wants() -> None:
    assert _OPENAI.headers(Secret(KEY)) == {"Authorization": f"Bearer {KEY}"}
    assert _ANTHROPIC.headers(Secret(KEY)) == {"Authorization": f"Bearer {KEY}", "anthropic-version": "2023-06-01"}
    assert _OPENAI.headers(None) == {}
    assert _ANTHROPIC.headers(None) == {"anthropic-version": "2023-06-01"}


def test_the_built_in_models_are_known_to_the_official_packages() -> None:
    from anthropic.types import model as anthropic_model
    from openai.types.shared import chat_model

    known = f"{chat_model.ChatModel}{anthropic_model.Model}"
    for provider in BUILT_IN:
        if provider.kind in {ProviderKind.OPENAI, ProviderKind.ANTHROPIC} and provider.model:
            assert f"'{provider.model}'" in known


def test_a_stream_of_official_chat_completion_events_is_read() -> None:
    events = [
        _chunk(choices=[_choice({"role": "assistant", "content": ""})]),
        _chunk(choices=[_choice({"content": "Grüße, "})]),
        _chunk(choices=[_choice({"content": "[PERSON_1]"}), _choice({"content": "other"}, index=1)]),
        _chunk(choices=[_choice({"refusal": "!"})]),
        _chunk(choices=[_choice({}, finish_reason="stop")]),
        _chunk(choices=[], usage={"completion_tokens": 1, "prompt_tokens": 1, "total_tokens": 2}),
    ]
    assert _read_all(_OPENAI, events) == ("Grüße, [PERSON_1]!", End.COMPLETE)
    stream = b"".join(f"data: {event}\n\n".encode() for event in events[:3]) + b"data: [DONE]\n\n"
    with LoopbackServer(lambda visit: visit.stream(stream)) as server:
        assert collect(send(openai_at(server.url))) == ("Grüße, [PERSON_1]", None)


def test_a_stream_of_official_message_events_is_read() -> None:
    usage = {"input_tokens": 1, "output_tokens": 1}
    message = {"id": "m", "type": "message", "role": "assistant", "model": "x", "content": [], "usage": usage}
    events = [
        RawMessageStartEvent.model_validate({"type": "message_start", "message": message}),
        RawContentBlockStartEvent.model_validate(
            {
                "type": "content_block_start",
                "index": 0,
                "content_block": {"type": "thinking", "thinking": "hm", "signature": "s"},
            }
        ),
        RawContentBlockDeltaEvent.model_validate(
            {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "hm"}}
        ),
        RawContentBlockStopEvent(type="content_block_stop", index=0),
        RawContentBlockStartEvent.model_validate(
            {"type": "content_block_start", "index": 1, "content_block": {"type": "text", "text": "Grüße"}}
        ),
        RawContentBlockDeltaEvent.model_validate(
            {"type": "content_block_delta", "index": 1, "delta": {"type": "text_delta", "text": ", [PERSON_1]"}}
        ),
        RawMessageDeltaEvent.model_validate(
            {
                "type": "message_delta",
                "delta": {"stop_reason": "end_turn", "stop_sequence": None},
                "usage": {"output_tokens": 1},
            }
        ),
        RawMessageStopEvent(type="message_stop"),
    ]
    told = [event.model_dump_json() for event in events]
    assert _read_all(_ANTHROPIC, told) == ("Grüße, [PERSON_1]", End.COMPLETE)
    stream = b"".join(
        f"event: {event.type}\ndata: {data}\n\n".encode() for event, data in zip(events, told, strict=True)
    )
    with LoopbackServer(lambda visit: visit.stream(stream)) as server:
        assert collect(send(anthropic_at(server.url))) == ("Grüße, [PERSON_1]", None)


def test_the_loopback_server_speaks_as_the_official_types_do() -> None:
    for line in openai_stream(["a", "b"]).decode().split("\n\n"):
        if line and line != "data: [DONE]":
            ChatCompletionChunk.model_validate_json(line.removeprefix("data: "), strict=True)
    for event in anthropic_stream(["a", "b"]).decode().split("\n\n"):
        data = event.partition("data: ")[2]
        if data and '"ping"' not in data:
            TypeAdapter(RawMessageStreamEvent).validate_json(data)


@pytest.mark.parametrize(
    ("dialect", "data", "end"),
    [
        (_OPENAI, '{"choices":[{"finish_reason":"length"}]}', End.LENGTH),
        (_OPENAI, '{"choices":[{"finish_reason":"content_filter"}]}', End.FILTERED),
        (_OPENAI, '{"choices":[{"finish_reason":"a_new_one"}]}', End.COMPLETE),
        (_OPENAI, '{"choices":[{"finish_reason":""}]}', None),
        (_OPENAI, '{"choices":null}', None),
        (_OPENAI, " [DONE] ", End.COMPLETE),
        (_ANTHROPIC, '{"type":"message_delta","delta":{"stop_reason":"max_tokens"}}', End.LENGTH),
        (_ANTHROPIC, '{"type":"message_delta","delta":{"stop_reason":"refusal"}}', End.FILTERED),
        (_ANTHROPIC, '{"type":"message_delta","delta":{"stop_reason":null}}', None),
        (_ANTHROPIC, '{"type":"message_stop"}', End.COMPLETE),
        (_ANTHROPIC, '{"type":"an_event_yet_to_come","delta":{}}', None),
    ],
)
def test_ends_are_told_apart(dialect: Dialect, data: str, end: End | None) -> None:
    assert dialect.read(data) == Reading(end=end)


@pytest.mark.parametrize("dialect", [_OPENAI, _ANTHROPIC])
@pytest.mark.parametrize(
    "data", ["", "{", "[]", "null", "7", '"x"', '{"type":1,"choices":2}', "[DONE", '{"choices":[7],"type":[]}']
)
def test_what_is_not_the_language_is_malformed_and_not_repeated(dialect: Dialect, data: str) -> None:
    with pytest.raises(ReplyMalformed) as caught:
        dialect.read(data)
    assert caught.value.__context__ is None
    assert len(data) < 3 or data not in caught.value.message


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=[kind.value for kind in DIALECTS])
@pytest.mark.parametrize("data", ["{", "[]", "null", "7", '"x"', "[DONE", '{"type":1,"choices":2,"candidates":3}'])
def test_no_language_reads_what_is_none(dialect: Dialect, data: str) -> None:
    with pytest.raises(ReplyMalformed) as caught:
        dialect.read(data)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=[kind.value for kind in DIALECTS])
@pytest.mark.parametrize("error", [{"code": 429}, {"type": "rate_limit_error"}, {"status": "RESOURCE_EXHAUSTED"}])
def test_an_error_in_the_stream_is_read_in_every_language(dialect: Dialect, error: dict[str, object]) -> None:
    reading = dialect.read(json.dumps({"type": "error", "error": error}))
    assert reading.codes[0] in {"rate_limit_error", "resource_exhausted"}


@pytest.mark.parametrize(
    ("kind", "data", "reading"),
    [
        (ProviderKind.OPENAI_RESPONSES, '{"type":"response.refusal.delta","delta":"no"}', Reading("no")),
        (ProviderKind.OPENAI_RESPONSES, '{"type":"error","code":"server_error"}', Reading(codes=("server_error",))),
        (
            ProviderKind.OPENAI_RESPONSES,
            '{"type":"response.failed","response":{"error":{"code":"rate_limit_exceeded"}}}',
            Reading(codes=("rate_limit_exceeded",)),
        ),
        (ProviderKind.OPENAI_RESPONSES, '{"type":"response.an_event_yet_to_come","delta":{}}', Reading()),
        (ProviderKind.MISTRAL, '{"choices":[{"finish_reason":"model_length"}]}', Reading(end=End.LENGTH)),
        (ProviderKind.MISTRAL, '{"choices":[{"finish_reason":"error"}]}', Reading(codes=("server_error",))),
        (ProviderKind.MISTRAL, "[DONE]", Reading(end=End.COMPLETE)),
        (ProviderKind.GEMINI, '{"usageMetadata":{"totalTokenCount":1}}', Reading()),
        (ProviderKind.AZURE, '{"choices":[],"prompt_filter_results":[{"prompt_index":0}]}', Reading()),
    ],
)
def test_what_is_special_to_a_language_is_read(kind: ProviderKind, data: str, reading: Reading) -> None:
    assert DIALECTS[kind].read(data) == reading


@pytest.mark.parametrize("model", ["a/b", "../x", "a?key=1", "a b", "ä"])
@pytest.mark.parametrize("kind", [ProviderKind.GEMINI, ProviderKind.AZURE])
def test_a_model_in_an_address_stays_one_part_of_its_path(kind: ProviderKind, model: str) -> None:
    usual = DIALECTS[kind].endpoint("https://model.example", "m")
    url = DIALECTS[kind].endpoint("https://model.example", model)
    assert url.count("/") == usual.count("/")
    assert url.count("?") == 1
    assert url.isascii()


def test_gemini_models_may_be_named_with_their_prefix() -> None:
    gemini = DIALECTS[ProviderKind.GEMINI]
    assert gemini.endpoint("https://g.example", "models/a") == gemini.endpoint("https://g.example", "a")


def test_half_a_character_in_a_reply_is_malformed() -> None:
    with pytest.raises(ReplyMalformed):
        _OPENAI.read(r'{"choices":[{"delta":{"content":"\ud800"}}]}')


def _known(params: type) -> set[str]:
    return set(params.__required_keys__ | params.__optional_keys__)  # type: ignore[attr-defined]


def _chunk(**content: object) -> str:
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "x", **content}
    return ChatCompletionChunk.model_validate(chunk).model_dump_json()


def _choice(delta: dict[str, str], index: int = 0, finish_reason: str | None = None) -> dict[str, Any]:
    return {"index": index, "delta": delta, "finish_reason": finish_reason}


def _read_all(dialect: Dialect, events: list[str]) -> tuple[str, End | None]:
    readings = [dialect.read(event) for event in events]
    return "".join(reading.text for reading in readings), next(reading.end for reading in readings if reading.end)
