"""What we send and read, held against the official packages: each says the same to the same server and reads the same.

The packages talk to a TLS server on this machine, as ours does, and what arrives is compared byte for byte where the
format leaves no choice, and as JSON where it does.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import anthropic
import httpx
import openai
import pytest
from google import genai
from google.genai import types as genai_types
from mistralai.client import Mistral
from mistralai.client import models as mistral_models

from desktop_app.gateway.catalogue import list_models
from desktop_app.gateway.compose import compose
from desktop_app.gateway.guard import EgressGuard
from desktop_app.gateway.providers.protocol import End
from desktop_app.gateway.providers.registry import DIALECTS
from desktop_app.gateway.wire import Wire
from desktop_app.vocabulary import Message, ModelOffer, ProviderKind, Role, Secret
from tests.gateway.sending import EVERY_KIND, KEY, NOTE, LocalTls, collect, provider_at, send
from tests.loopback import LoopbackServer, Request, gemini_stream, responses_stream, saying

_TALK = (
    Message(Role.USER, "Hello [PERSON_1] 👋\u2028"),
    Message(Role.ASSISTANT, "Hi"),
    Message(Role.USER, "Größe?"),
)
_REPLY = "Dear [PERSON_1], größe 👋🏽 \u2028 \r\n end"
_SAID: Any = [{"role": message.role.value, "content": message.text} for message in _TALK]
_WITH_NOTE: Any = [{"role": "system", "content": NOTE}, *_SAID]
Spoken = Iterator[str | None]


def _openai(url: str, trust: ssl.SSLContext) -> Spoken:
    with openai.OpenAI(api_key=KEY, base_url=url, max_retries=0, http_client=_own_client(openai, trust)) as client:
        for chunk in client.chat.completions.create(model="some-model", messages=_WITH_NOTE, stream=True):
            yield chunk.choices[0].delta.content


def _openai_responses(url: str, trust: ssl.SSLContext) -> Spoken:
    with openai.OpenAI(api_key=KEY, base_url=url, max_retries=0, http_client=_own_client(openai, trust)) as client:
        for event in client.responses.create(
            model="some-model", instructions=NOTE, input=_SAID, stream=True, store=False
        ):
            if event.type == "response.output_text.delta":
                yield event.delta


def _azure(url: str, trust: ssl.SSLContext) -> Spoken:
    with openai.AzureOpenAI(
        api_key=KEY,
        azure_endpoint=url,
        api_version="2024-10-21",
        max_retries=0,
        http_client=_own_client(openai, trust),
    ) as client:
        for chunk in client.chat.completions.create(model="some-model", messages=_WITH_NOTE, stream=True):
            yield chunk.choices[0].delta.content


def _openrouter(url: str, trust: ssl.SSLContext) -> Spoken:
    """OpenRouter documents the use of OpenAI's package, with its own wishes in ``extra_body``."""
    with openai.OpenAI(api_key=KEY, base_url=url, max_retries=0, http_client=_own_client(openai, trust)) as client:
        for chunk in client.chat.completions.create(
            model="some-model",
            messages=_WITH_NOTE,
            stream=True,
            extra_body={"provider": {"data_collection": "deny"}},
        ):
            yield chunk.choices[0].delta.content


def _anthropic(url: str, trust: ssl.SSLContext) -> Spoken:
    with anthropic.Anthropic(
        api_key=KEY, base_url=url, max_retries=0, http_client=_own_client(anthropic, trust)
    ) as client:
        for event in client.messages.create(
            model="some-model", max_tokens=8192, system=NOTE, messages=_SAID, stream=True
        ):
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                yield event.delta.text


def _gemini(url: str, trust: ssl.SSLContext) -> Spoken:
    base, _, version = url.rpartition("/")
    options = genai_types.HttpOptions(base_url=base, api_version=version, client_args={"verify": trust})
    client = genai.Client(api_key=KEY, http_options=options)
    roles = {Role.USER: "user", Role.ASSISTANT: "model"}
    for chunk in client.models.generate_content_stream(
        model="some-model",
        contents=[
            genai_types.Content(role=roles[message.role], parts=[genai_types.Part(text=message.text)])
            for message in _TALK
        ],
        config=genai_types.GenerateContentConfig(
            system_instruction=genai_types.Content(parts=[genai_types.Part(text=NOTE)])
        ),
    ):
        yield chunk.text


def _mistral(url: str, trust: ssl.SSLContext) -> Spoken:
    with Mistral(api_key=KEY, server_url=url.removesuffix("/v1"), client=_trusting(trust)) as mistral:
        for event in mistral.chat.stream(model="some-model", messages=_WITH_NOTE):
            content = event.data.choices[0].delta.content
            yield content if isinstance(content, str) else None


_OFFICIAL: dict[ProviderKind, Callable[[str, ssl.SSLContext], Spoken]] = {
    ProviderKind.OPENAI: _openai,
    ProviderKind.OPENAI_RESPONSES: _openai_responses,
    ProviderKind.ANTHROPIC: _anthropic,
    ProviderKind.GEMINI: _gemini,
    ProviderKind.AZURE: _azure,
    ProviderKind.MISTRAL: _mistral,
    ProviderKind.OPENROUTER: _openrouter,
}
_KEY_HEADERS = ("authorization", "api-key", "x-goog-api-key", "x-api-key")


@EVERY_KIND
def test_the_official_package_sends_the_same_and_reads_the_same(kind: ProviderKind, tls: LocalTls) -> None:
    with LoopbackServer(saying(_REPLY, piece=3), tls.server) as server:
        provider = provider_at(kind, server.url)
        read = "".join(piece or "" for piece in _OFFICIAL[kind](provider.base_url, tls.wire.trust()))
        outgoing = compose(provider, _TALK, NOTE)
        ours = collect(send(provider, *(message.text for message in _TALK), note=NOTE, wire=tls.wire))
    theirs, our_request = server.requests
    assert read == _REPLY
    assert ours == (_REPLY, None)
    assert our_request.path == theirs.path
    assert {name: our_request.headers.get(name) for name in _KEY_HEADERS} == {
        name: theirs.headers.get(name) for name in _KEY_HEADERS
    }
    assert json.loads(outgoing.body) == _as_we_would(kind, theirs)


def _as_we_would(kind: ProviderKind, theirs: Request) -> Any:  # noqa: ANN401 - JSON
    """What the package sent, less what it adds of its own accord and the provider does without."""
    body = theirs.json
    if kind is ProviderKind.AZURE:
        del body["model"]  # the deployment in the path names it
    if kind is ProviderKind.MISTRAL:
        known = {"model", "messages", "stream"}
        assert not any(body[name] for name in body.keys() - known), "the package says something that we do not"
        body = {name: body[name] for name in known}
        assert [said.pop("prefix", False) for said in body["messages"]] == [False] * len(body["messages"])
    if kind is ProviderKind.GEMINI:
        assert body.pop("generationConfig") == {}
        body["systemInstruction"].pop("role", None)
    return body


def test_a_responses_request_is_one_by_the_official_types() -> None:
    from openai.types.responses import response_create_params
    from pydantic import TypeAdapter

    body = json.loads(compose(provider_at(ProviderKind.OPENAI_RESPONSES, "https://model.example"), _TALK, NOTE).body)
    TypeAdapter(response_create_params.ResponseCreateParamsStreaming).validate_python(body)
    assert body["store"] is False


def test_a_gemini_request_is_one_by_the_official_types() -> None:
    body = json.loads(compose(provider_at(ProviderKind.GEMINI, "https://model.example"), _TALK, NOTE).body)
    assert set(body) == {"systemInstruction", "contents"}
    contents = [genai_types.Content.model_validate(content) for content in body["contents"]]
    assert [content.role for content in contents] == ["user", "model", "user"]
    assert genai_types.Content.model_validate(body["systemInstruction"]).parts[0].text == NOTE  # type: ignore[index]


# --- streams made of official types


@pytest.mark.parametrize("finish", list(genai_types.FinishReason))
def test_every_official_reason_to_end_a_gemini_reply_is_an_end(finish: genai_types.FinishReason) -> None:
    chunk = genai_types.GenerateContentResponse(
        candidates=[
            genai_types.Candidate(
                content=genai_types.Content(
                    parts=[genai_types.Part(text="hm", thought=True), genai_types.Part(text="Grüße")]
                ),
                finish_reason=finish,
            )
        ]
    )
    reading = DIALECTS[ProviderKind.GEMINI].read(chunk.model_dump_json(by_alias=True, exclude_none=True))
    filtered = {"SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"}
    cut = {"MAX_TOKENS": End.LENGTH, **dict.fromkeys(filtered, End.FILTERED)}
    assert reading.text == "Grüße"
    assert reading.end is cut.get(finish.value, End.COMPLETE)


def test_a_blocked_gemini_prompt_is_filtered() -> None:
    feedback = genai_types.GenerateContentResponsePromptFeedback(block_reason=genai_types.BlockedReason.SAFETY)
    blocked = genai_types.GenerateContentResponse(prompt_feedback=feedback)
    reading = DIALECTS[ProviderKind.GEMINI].read(blocked.model_dump_json(by_alias=True, exclude_none=True))
    assert reading.end is End.FILTERED


def test_a_thinking_mistral_reply_is_read_without_its_thoughts() -> None:
    chunk = mistral_models.CompletionChunk(
        id="c",
        model="x",
        choices=[
            mistral_models.CompletionResponseStreamChoice(
                index=0,
                delta=mistral_models.DeltaMessage(
                    content=[
                        mistral_models.ThinkChunk(thinking=[mistral_models.TextChunk(text="hm")]),
                        mistral_models.TextChunk(text="Grüße"),
                    ]
                ),
                finish_reason=None,
            )
        ],
    )
    assert DIALECTS[ProviderKind.MISTRAL].read(chunk.model_dump_json()).text == "Grüße"


@pytest.mark.parametrize(
    ("stream", "end"),
    [
        (responses_stream(["some"]), End.COMPLETE),
        (responses_stream(["some"], "incomplete", "max_output_tokens"), End.LENGTH),
        (responses_stream(["some"], "incomplete", "content_filter"), End.FILTERED),
    ],
)
def test_every_event_of_our_responses_streams_is_official_and_its_end_is_read(stream: bytes, end: End) -> None:
    from openai.types.responses import ResponseStreamEvent
    from pydantic import TypeAdapter

    told = [event.partition("data: ")[2] for event in stream.decode().split("\n\n") if event]
    adapter: TypeAdapter[Any] = TypeAdapter(ResponseStreamEvent)
    for data in told:
        adapter.validate_json(data)
    readings = [DIALECTS[ProviderKind.OPENAI_RESPONSES].read(data) for data in told]
    assert "".join(reading.text for reading in readings) == "some"
    assert [reading.end for reading in readings if reading.end] == [end]


def test_every_chunk_of_our_gemini_streams_is_official() -> None:
    for data in gemini_stream(["a", "b"]).decode().split("\r\n\r\n"):
        if data:
            genai_types.GenerateContentResponse.model_validate_json(data.removeprefix("data: "))


# --- lists of models


_LISTS: dict[ProviderKind, tuple[object, tuple[ModelOffer, ...]]] = {
    ProviderKind.OPENAI: (
        {"object": "list", "data": [{"id": "a", "object": "model", "created": 1, "owned_by": "x"}]},
        (ModelOffer("a"),),
    ),
    ProviderKind.OPENAI_RESPONSES: (
        {
            "object": "list",
            "data": [{"id": "a", "object": "model", "created": 1, "owned_by": "vllm", "max_model_len": 9}],
        },
        (ModelOffer("a", 9),),
    ),
    ProviderKind.ANTHROPIC: (
        {
            "data": [
                {
                    "id": "a",
                    "type": "model",
                    "display_name": "A",
                    "created_at": "2026-01-01T00:00:00Z",
                    "max_input_tokens": 200_000,
                }
            ],
            "has_more": False,
            "first_id": "a",
            "last_id": "a",
        },
        (ModelOffer("a", 200_000),),
    ),
    ProviderKind.GEMINI: (
        {
            "models": [
                {"name": "models/a", "inputTokenLimit": 7, "supportedGenerationMethods": ["generateContent"]},
                {"name": "models/b", "inputTokenLimit": 7, "supportedGenerationMethods": ["embedContent"]},
            ]
        },
        (ModelOffer("a", 7),),
    ),
    ProviderKind.AZURE: ({"data": [{"id": "a", "object": "model"}]}, (ModelOffer("a"),)),
    ProviderKind.MISTRAL: (
        {
            "object": "list",
            "data": [{"id": "a", "object": "model", "type": "base", "capabilities": {}, "max_context_length": 32_768}],
        },
        (ModelOffer("a", 32_768),),
    ),
    ProviderKind.OPENROUTER: (
        {
            "data": [
                {"id": "a/b", "context_length": 8, "pricing": {"prompt": "0.000002", "completion": "0.00001"}},
                {"id": "openrouter/auto", "context_length": 8, "pricing": {"prompt": "-1", "completion": "-1"}},
            ]
        },
        (ModelOffer("a/b", 8, 2.0, 10.0), ModelOffer("openrouter/auto", 8)),
    ),
}


def _official_names(kind: ProviderKind, url: str, trust: ssl.SSLContext) -> list[str]:
    match kind:
        case ProviderKind.ANTHROPIC:
            claude = anthropic.Anthropic(api_key=KEY, base_url=url, http_client=_own_client(anthropic, trust))
            return [model.id for model in claude.models.list(limit=1000)]
        case ProviderKind.GEMINI:
            base, _, version = url.rpartition("/")
            options = genai_types.HttpOptions(base_url=base, api_version=version, client_args={"verify": trust})
            client = genai.Client(api_key=KEY, http_options=options)
            offers = client.models.list(config={"page_size": 1000})
            return [(offer.name or "").removeprefix("models/") for offer in offers]
        case ProviderKind.MISTRAL:
            listed = Mistral(api_key=KEY, server_url=url.removesuffix("/v1"), client=_trusting(trust)).models.list()
            return [model.id for model in listed.data or []]  # type: ignore[union-attr]
        case ProviderKind.AZURE:
            azure = openai.AzureOpenAI(
                api_key=KEY, azure_endpoint=url, api_version="2024-10-21", http_client=_own_client(openai, trust)
            )
            return [model.id for model in azure.models.list()]
        case _:
            speaker = openai.OpenAI(api_key=KEY, base_url=url, http_client=_own_client(openai, trust))
            return [model.id for model in speaker.models.list()]


@EVERY_KIND
def test_the_official_package_reads_the_same_models_at_the_same_address(kind: ProviderKind, tls: LocalTls) -> None:
    listed, offers = _LISTS[kind]
    body = json.dumps(listed).encode()
    with LoopbackServer(
        lambda visit: visit.answer("200 OK", {"Content-Type": "application/json"}, body), tls.server
    ) as server:
        provider = provider_at(kind, server.url)
        names = _official_names(kind, provider.base_url, tls.wire.trust())
        ours = list_models(provider, Secret(KEY), EgressGuard(), Wire(trust=tls.wire.trust))
    assert ours == offers
    assert {offer.name for offer in offers} <= set(names)
    theirs, our_request = server.requests[0], server.requests[-1]
    assert our_request.method == theirs.method == "GET"
    assert our_request.path.partition("?")[0] == theirs.path.partition("?")[0]
    assert our_request.body == b""
    assert KEY not in our_request.path


def _trusting(trust: ssl.SSLContext) -> httpx.Client:
    return httpx.Client(verify=trust, trust_env=False)


def _own_client(package: Any, trust: ssl.SSLContext) -> Any:  # noqa: ANN401 - either package
    return package.DefaultHttpxClient(verify=trust, trust_env=False)
