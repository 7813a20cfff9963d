"""A provider on this machine for tests: a real HTTP server on 127.0.0.1 that records every byte it receives.

What it answers is up to a behaviour, a function of one visit; ``echo`` and ``saying`` speak the language of every
provider, by the path that was called. With a TLS context it records the bytes after decryption. It uses no name lookup
and makes no connection, so that it works beside an installed egress guard.
"""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from types import TracebackType
from typing import Any, Self

_MODEL = "loopback-model"


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever was sent
        return json.loads(self.body)


class Visit:
    """One request and the means to answer it."""

    def __init__(self, request: Request, sock: socket.socket, over: threading.Event) -> None:
        self.request = request
        self.sock = sock
        self.over = over
        """Set when the server closes; a behaviour that stalls waits for it."""

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(self, status: str, headers: dict[str, str], body: bytes = b"") -> None:
        """A whole answer with its length."""
        self.send(head(status, {**headers, "Content-Length": str(len(body))}) + body)

    def stream(self, body: bytes, cuts: Sequence[int] = ()) -> None:
        """A server-sent stream with chunk boundaries at the given bytes."""
        edges = [0, *sorted({cut for cut in cuts if 0 < cut < len(body)}), len(body)]
        chunks = [body[start:end] for start, end in pairwise(edges) if start < end]
        framed = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
        self.send(head("200 OK", {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"}) + framed)
        self.send(b"0\r\n\r\n")


Behaviour = Callable[[Visit], None]


class LoopbackServer:
    """A server that runs while the ``with`` block does.

    Args:
        behaviour: what it does with each request; it may be replaced while the server runs.
        tls: makes it an HTTPS server.
    """

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.behaviour = behaviour
        self.requests: list[Request] = []
        self.connections = 0
        self._received: list[bytearray] = []
        self._tls = tls
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, name="loopback-accept", daemon=True)]
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        for sock in (self._listener, *self._open):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(timeout=5)

    @property
    def url(self) -> str:
        """The base URL for a provider of the kind ``anthropic``; one of the kind ``openai`` takes ``url + "/v1"``."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def received(self) -> bytes:
        """Every byte of every connection so far."""
        return b"\n".join(bytes(data) for data in self._received)

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock,), name="loopback-visit", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError):  # the visitor left, or did not like the certificate
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._open.append(sock)
            request = self._read(sock)
            if request is not None:
                self.requests.append(request)
                self.behaviour(Visit(request, sock, self._over))
        sock.close()

    def _read(self, sock: socket.socket) -> Request | None:
        data = bytearray()
        self._received.append(data)
        while b"\r\n\r\n" not in data:
            if not _more(sock, data):
                return None
        top, _, _ = bytes(data).partition(b"\r\n\r\n")
        first, *lines = top.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = len(top) + 4 + int(headers.get("content-length", "0"))
        while len(data) < length:
            if not _more(sock, data):
                return None
        method, path, _ = first.split(" ")
        return Request(method, path, headers, bytes(data[len(top) + 4 : length]))


def echo(visit: Visit) -> None:
    """Replies with the last message it was sent, placeholders and all."""
    said = visit.request.json
    last = (said.get("messages") or said.get("input") or said.get("contents"))[-1]
    saying(last["content"] if "content" in last else last["parts"][0]["text"])(visit)


def saying(text: str, piece: int = 7) -> Behaviour:
    """Replies with a text, in pieces of so many characters."""
    pieces = [text[start : start + piece] for start in range(0, len(text), piece)]

    return lambda visit: visit.stream(stream_for(visit.request.path)(pieces))


def stream_for(path: str) -> Callable[[Iterable[str]], bytes]:
    """What streams pieces in the language that is spoken at a path."""
    if path.endswith("/messages"):
        return anthropic_stream
    if path.endswith("/responses"):
        return responses_stream
    return gemini_stream if ":streamGenerateContent" in path else openai_stream


def openai_stream(pieces: Iterable[str], finish: str = "stop") -> bytes:
    """A chat completion as OpenAI streams it."""

    def chunk(delta: dict[str, Any], reason: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}
        whole = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": _MODEL}
        return b"data: " + json.dumps({**whole, "choices": [choice]}, ensure_ascii=False).encode() + b"\n\n"

    spoken = [chunk({"content": piece}) for piece in pieces]
    return b"".join((chunk({"role": "assistant", "content": ""}), *spoken, chunk({}, finish), b"data: [DONE]\n\n"))


def anthropic_stream(pieces: Iterable[str], stop: str = "end_turn") -> bytes:
    """A message as Anthropic streams it."""

    def event(kind: str, **content: object) -> bytes:
        data = json.dumps({"type": kind, **content}, ensure_ascii=False).encode()
        return b"event: " + kind.encode() + b"\ndata: " + data + b"\n\n"

    message = {"id": "msg_1", "type": "message", "role": "assistant", "model": _MODEL, "content": []}
    return b"".join(
        (
            event(
                "message_start",
                message={
                    **message,
                    "stop_reason": None,
                    "stop_sequence": None,
                    "usage": {"input_tokens": 1, "output_tokens": 1},
                },
            ),
            event("content_block_start", index=0, content_block={"type": "text", "text": ""}),
            event("ping"),
            *(event("content_block_delta", index=0, delta={"type": "text_delta", "text": piece}) for piece in pieces),
            event("content_block_stop", index=0),
            event("message_delta", delta={"stop_reason": stop, "stop_sequence": None}, usage={"output_tokens": 1}),
            event("message_stop"),
        )
    )


def responses_stream(pieces: Iterable[str], status: str = "completed", reason: str | None = None) -> bytes:
    """A response as OpenAI streams it."""
    number = iter(range(1_000_000))

    def event(kind: str, **content: object) -> bytes:
        data = json.dumps({"type": kind, "sequence_number": next(number), **content}, ensure_ascii=False).encode()
        return b"event: " + kind.encode() + b"\ndata: " + data + b"\n\n"

    def response(state: str, output: list[Any]) -> dict[str, Any]:
        return {
            "id": "resp_1",
            "object": "response",
            "created_at": 1,
            "model": _MODEL,
            "status": state,
            "output": output,
            "error": None,
            "incomplete_details": {"reason": reason} if reason else None,
            "instructions": None,
            "metadata": {},
            "parallel_tool_calls": True,
            "temperature": 1,
            "tool_choice": "auto",
            "tools": [],
            "top_p": 1,
        }

    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    message = {"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
    pieces = list(pieces)
    part = {"type": "output_text", "text": "".join(pieces), "annotations": [], "logprobs": []}
    return b"".join(
        (
            event("response.created", response=response("in_progress", [])),
            event("response.output_item.added", output_index=0, item=message),
            event("response.content_part.added", **place, part={**part, "text": ""}),
            *(event("response.output_text.delta", **place, delta=piece, logprobs=[]) for piece in pieces),
            event("response.output_text.done", **place, text=part["text"], logprobs=[]),
            event("response.content_part.done", **place, part=part),
            event(f"response.{status}", response=response(status, [{**message, "content": [part]}])),
        )
    )


def gemini_stream(pieces: Iterable[str], finish: str = "STOP") -> bytes:
    """A reply as Gemini streams it; the last chunk says why it ended, and the stream just ends."""

    def chunk(text: str, reason: str | None = None) -> bytes:
        candidate: dict[str, Any] = {"content": {"parts": [{"text": text}], "role": "model"}, "index": 0}
        whole = {
            "candidates": [candidate | ({"finishReason": reason} if reason else {})],
            "usageMetadata": {"promptTokenCount": 1, "totalTokenCount": 2},
            "modelVersion": _MODEL,
        }
        return b"data: " + json.dumps(whole, ensure_ascii=False).encode() + b"\r\n\r\n"

    return b"".join((*(chunk(piece) for piece in pieces), chunk("", finish)))


def head(status: str, headers: dict[str, str]) -> bytes:
    """The first lines of an HTTP/1.1 answer."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1")


def _more(sock: socket.socket, data: bytearray) -> bool:
    arrived = sock.recv(65536)
    data += arrived
    return bool(arrived)
