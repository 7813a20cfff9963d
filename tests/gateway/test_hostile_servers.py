"""Servers that fail, lie or attack: each ends in one typed error, soon, with little memory, and without an echo."""

from __future__ import annotations

import gzip
import json
import socket
import subprocess
import sys
import time
import tracemalloc
from email.utils import formatdate

import pytest

from desktop_app.errors import (
    ConnectionFailed,
    GatewayError,
    KeyRefused,
    NoCredit,
    ProviderOverloaded,
    RateLimited,
    ReplyCut,
    ReplyMalformed,
    RequestRefused,
    TimedOut,
)
from desktop_app.gateway.bounds import LONGEST_LINE, LONGEST_REPLY, LONGEST_WORD
from desktop_app.gateway.wire import Wire
from tests.gateway.sending import KEY, QUICK, anthropic_at, collect, openai_at, send
from tests.loopback import Behaviour, LoopbackServer, Visit, anthropic_stream, head, openai_stream

_PRIVATE = "Sarah-4532715398563421"
_START = head("200 OK", {"Content-Type": "text/event-stream"})
_SOME = openai_stream(["some"]).rsplit(b"data: ", 2)[0]


def _outcome(behaviour: Behaviour, wire: Wire = QUICK) -> tuple[str, GatewayError]:
    with LoopbackServer(behaviour) as server:
        reply, error = collect(send(openai_at(server.url), _PRIVATE, wire=wire))
    assert error is not None
    told = f"{error} {error.args} {vars(error)}"
    assert _PRIVATE not in told
    assert KEY not in told
    assert error.__context__ is None
    assert error.message.endswith(".")
    return reply, error


def _answer(status: str, body: bytes = b"", **headers: str) -> Behaviour:
    return lambda visit: visit.answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def _error(status: str, **error: object) -> Behaviour:
    return _answer(status, json.dumps({"error": {"message": f"{_PRIVATE} {KEY}", **error}}).encode())


def _raw(*data: bytes) -> Behaviour:
    def behaviour(visit: Visit) -> None:
        for part in data:
            visit.send(part)

    return behaviour


@pytest.mark.parametrize(
    ("behaviour", "kind", "words"),
    [
        (
            _error("401 Unauthorized", type="invalid_request_error", code="invalid_api_key"),
            KeyRefused,
            "(invalid_api_key)",
        ),
        (_error("403 Forbidden", type="permission_error"), KeyRefused, "(permission_error)"),
        (_answer("401 Unauthorized", b"<html>" + _PRIVATE.encode()), KeyRefused, "key"),
        (_error("402 Payment Required"), NoCredit, "no credit"),
        (_error("429 Too Many Requests", code="insufficient_quota"), NoCredit, "no credit"),
        (_error("404 Not Found", code="model_not_found"), RequestRefused, "model"),
        (_error("400 Bad Request", code="context_length_exceeded"), RequestRefused, "too long"),
        (_error("413 Payload Too Large"), RequestRefused, "too long"),
        (_error("400 Bad Request", type="invalid_request_error"), RequestRefused, "(invalid_request_error)"),
        (_error("400 Bad Request", type=_PRIVATE, code=KEY), RequestRefused, "does not accept"),
        (_error("400 Bad Request", type="sarah_johnson"), RequestRefused, "does not accept the request."),
        (_error("401 Unauthorized", code="SARAH_JOHNSON"), KeyRefused, "(authentication_error)"),
        (_answer("429 Too Many Requests", Retry_After="17"), RateLimited, "17 seconds"),
        (
            _answer("429 Too Many Requests", Retry_After=formatdate(time.time() + 90.5, usegmt=True)),
            RateLimited,
            " seconds",
        ),
        (_answer("429 Too Many Requests", Retry_After="soon " + _PRIVATE), RateLimited, "a little"),
        (_error("529 Overloaded", type="overloaded_error"), ProviderOverloaded, "(overloaded_error)"),
        (_answer("503 Service Unavailable"), ProviderOverloaded, "cannot answer now"),
        (_answer("500 Internal Server Error"), ProviderOverloaded, "cannot answer now"),
        (_answer("504 Gateway Timeout"), TimedOut, "too long"),
        (_answer("204 No Content"), ReplyMalformed, "204"),
        (_answer("418 Teapot", b"[" * 100_000), RequestRefused, "does not accept"),
        (_answer("400 Bad Request", b'{"error":' * 30_000), RequestRefused, "does not accept"),
        (_answer("400 Bad Request", b'{"error": "' + _PRIVATE.encode() + b'"}'), RequestRefused, "does not accept"),
    ],
)
def test_an_error_answer_is_told_in_our_words(behaviour: Behaviour, kind: type[GatewayError], words: str) -> None:
    reply, error = _outcome(behaviour)
    assert type(error) is kind
    assert words in error.message
    assert reply == ""


@pytest.mark.parametrize(
    ("location", "named"),
    [
        ("https://other.example/v1?text=" + _PRIVATE, "another host"),
        (f"//{_PRIVATE}.example:99/", "another host"),
        ("/elsewhere", "another of its own addresses"),
        ("https://[bad", "another host"),
        ("https://" + "x" * 300 + ".example", "another host"),
    ],
)
@pytest.mark.parametrize("status", ["301 Moved", "307 Temporary Redirect", "308 Permanent Redirect"])
def test_a_redirect_is_refused_and_the_other_host_not_named(status: str, location: str, named: str) -> None:
    with LoopbackServer(_answer(status, Location=location)) as server:
        _, error = collect(send(openai_at(server.url), _PRIVATE))
        assert server.connections == 1
    assert isinstance(error, RequestRefused)
    assert f"go to {named} instead" in error.message
    assert _PRIVATE.lower() not in error.message.lower()


@pytest.mark.parametrize("content_type", ["application/json", "text/html", "text/plain; text/event-stream", ""])
def test_another_kind_of_content_is_no_reply(content_type: str) -> None:
    reply, error = _outcome(_answer("200 OK", openai_stream(["x"]), Content_Type=content_type))
    assert (reply, type(error)) == ("", ReplyMalformed)


def test_a_compressed_reply_is_refused_unopened() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    tracemalloc.start()
    reply, error = _outcome(_answer("200 OK", bomb, Content_Type="text/event-stream", Content_Encoding="gzip"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (reply, type(error)) == ("", ReplyMalformed)
    assert peak < 10_000_000


def test_a_compressed_error_is_refused_unopened() -> None:
    bomb = gzip.compress(b'{"error":{"code":"' + bytes(50_000_000))
    _, error = _outcome(_answer("400 Bad Request", bomb, Content_Encoding="gzip"))
    assert type(error) is RequestRefused


@pytest.mark.parametrize(
    ("behaviour", "kept"),
    [
        (_raw(_START, _SOME), "some"),
        (_raw(_START), ""),
        (_raw(_START, _SOME, _SOME[: len(_SOME) // 2]), "some"),
        (_raw(head("200 OK", {"Content-Type": "text/event-stream", "Content-Length": "100000"}), _SOME), "some"),
        (
            _raw(
                head("200 OK", {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"})
                + b"FFFF\r\n"
                + _SOME
            ),
            "some",
        ),
    ],
)
def test_a_cut_stream_keeps_what_arrived(behaviour: Behaviour, kept: str) -> None:
    reply, error = _outcome(behaviour)
    assert (reply, type(error)) == (kept, ReplyCut)


@pytest.mark.parametrize(
    "rest",
    [
        b'data: {"choices":\n\n',
        b"data: " + _PRIVATE.encode() + b"\n\n",
        b'data: {"choices":[{"delta":{"content":"\xff"}}]}\n\n',
        b'data: {"choices":[{"delta":{"content":"\xc3"}}]}\n\n',
        b"\xfe\xff\n\n",
    ],
)
def test_a_malformed_stream_keeps_what_arrived(rest: bytes) -> None:
    reply, error = _outcome(_raw(_START + _SOME, rest, b"data: [DONE]\n\n"))
    assert type(error) is ReplyMalformed
    assert reply in {"some", ""}  # what came in the same packet as a byte that is not UTF-8 is not trusted


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (b'{"error":{"message":"x","type":"server_error","code":null}}', ProviderOverloaded),
        (b'{"error":{"message":"x","code":429}}', RateLimited),
        (b'{"error":{"message":"x","code":402}}', NoCredit),
        (b'{"error":"some words"}', RequestRefused),
    ],
)
def test_an_error_within_the_stream_keeps_what_arrived(event: bytes, kind: type[GatewayError]) -> None:
    reply, error = _outcome(_raw(_START, _SOME, b"data: " + event + b"\n\n"))
    assert (reply, type(error)) == ("some", kind)


def test_anthropics_error_within_the_stream_keeps_what_arrived() -> None:
    some = anthropic_stream(["some"]).split(b"event: content_block_stop")[0]
    event = b'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"x"}}\n\n'
    with LoopbackServer(_raw(_START, some, event)) as server:
        reply, error = collect(send(anthropic_at(server.url)))
    assert (reply, type(error)) == ("some", ProviderOverloaded)


@pytest.mark.parametrize(("finish", "kind"), [("length", ReplyCut), ("content_filter", RequestRefused)])
def test_a_reply_the_provider_ended_early_says_so(finish: str, kind: type[GatewayError]) -> None:
    reply, error = _outcome(lambda visit: visit.stream(openai_stream(["some"], finish)))
    assert (reply, type(error)) == ("some", kind)


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (_raw(), ConnectionFailed),
        (_raw(b"SSH-2.0-OpenSSH_9.2\r\n"), ConnectionFailed),
        (_raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 1_000_000), ConnectionFailed),
        (_raw(b"\x00" * 1000), ConnectionFailed),
    ],
)
def test_what_is_no_http_is_a_failed_connection(behaviour: Behaviour, kind: type[GatewayError]) -> None:
    assert type(_outcome(behaviour)[1]) is kind


def test_a_port_nobody_listens_on_is_a_failed_connection() -> None:
    with LoopbackServer(_raw()) as server:
        url = server.url
    _, error = collect(send(openai_at(url)))
    assert type(error) is ConnectionFailed
    assert "127.0.0.1 cannot be reached" in error.message


@pytest.mark.parametrize("beginning", [b"", _START, _START + _SOME])
def test_silence_ends_in_time(beginning: bytes) -> None:
    def behaviour(visit: Visit) -> None:
        visit.send(beginning)
        visit.over.wait(5)

    start = time.monotonic()
    reply, error = _outcome(behaviour, Wire(connect_seconds=0.3, silence_seconds=0.3))
    assert type(error) is TimedOut
    assert time.monotonic() - start < 2
    assert reply == ("some" if beginning.endswith(_SOME) else "")


def test_an_error_answer_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.gateway.transport._REFUSAL_SECONDS", 0.2)

    def behaviour(visit: Visit) -> None:
        visit.send(head("429 Too Many Requests", {"Content-Length": "1000000"}))
        while not visit.over.wait(0.02):
            visit.send(b" ")

    start = time.monotonic()
    assert type(_outcome(behaviour)[1]) is RateLimited
    assert time.monotonic() - start < 2


def test_a_server_that_closes_its_half_only_is_not_waited_for() -> None:
    def behaviour(visit: Visit) -> None:
        visit.send(_START + _SOME)
        visit.sock.shutdown(socket.SHUT_WR)
        visit.over.wait(5)

    start = time.monotonic()
    reply, error = _outcome(behaviour)
    assert (reply, type(error)) == ("some", ReplyCut)
    assert time.monotonic() - start < 3


def test_more_than_was_promised_is_not_read() -> None:
    promised = head("200 OK", {"Content-Type": "text/event-stream", "Content-Length": str(len(_SOME))})
    reply, error = _outcome(_raw(promised + _SOME, _SOME * 100))
    assert (reply, type(error)) == ("some", ReplyCut)


def _flood(piece: bytes, times: int, sent: list[int]) -> Behaviour:
    def behaviour(visit: Visit) -> None:
        visit.send(_START + _SOME)
        for _ in range(times):
            visit.send(piece)
            sent.append(len(piece))

    return behaviour


@pytest.mark.parametrize(
    "piece",
    [b"x" * 100_000, b"data: " + b"x" * 99_993 + b"\n", b":" + b"x" * 99_998 + b"\n", b"event: x\n" * 10_000],
    ids=["one line", "one event", "comments", "fields"],
)
def test_a_line_or_event_of_100_mb_ends_at_its_bound(piece: bytes) -> None:
    sent: list[int] = []
    tracemalloc.start()
    reply, error = _outcome(_flood(piece, 1000, sent))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (reply, type(error)) == ("some", ReplyMalformed)
    assert sum(sent) < 20_000_000  # what the system's own buffers hold is all that left the server
    assert peak < 12_000_000


@pytest.mark.parametrize(
    ("text", "bound"),
    [("yes, " * 9_999 + "\n", LONGEST_REPLY), ("and so on ", LONGEST_LINE), ("y" * 999, LONGEST_WORD)],
    ids=["lines", "one line", "one word"],
)
def test_a_reply_that_never_ends_ends_at_its_bound(text: str, bound: int) -> None:
    event = openai_stream([text]).split(b"\n\n")[1] + b"\n\n"
    reply, error = _outcome(_flood(event, 40_000, []))
    assert type(error) is ReplyMalformed
    assert bound - len(text) <= len(reply) <= bound


def test_the_largest_real_event_is_read() -> None:
    text = ("z" * 60_000 + "\n") * 16
    with LoopbackServer(lambda visit: visit.stream(openai_stream([text]))) as server:
        assert collect(send(openai_at(server.url))) == (text, None)


def test_every_piece_of_a_long_reply_arrives_in_order() -> None:
    pieces = [f"{number} " for number in range(20_000)]
    with LoopbackServer(lambda visit: visit.stream(openai_stream(pieces))) as server:
        assert collect(send(openai_at(server.url))) == ("".join(pieces), None)


def test_no_hostile_server_makes_the_process_grow() -> None:
    """In a process of its own, whose resident size is watched; each server has 100 MB and more to send."""
    program = """
import json, threading, time, zlib
import psutil
from desktop_app.errors import GatewayError
from tests.gateway.sending import openai_at, send
from tests.loopback import LoopbackServer, echo, head, openai_stream
EVENTS = {"Content-Type": "text/event-stream"}
start = head("200 OK", EVENTS)
megabyte = b"x" * 2**20
whole = openai_stream(["y" * 500_000]).split(b"\\n\\n")[1] + b"\\n\\n"
packer = zlib.compressobj(wbits=31)
bomb = b"".join(packer.compress(bytes(2**20)) for _ in range(200)) + packer.flush()
def flood(first, piece, times=120):
    def behaviour(visit):
        visit.send(first)
        for _ in range(times):
            visit.send(piece)
    return behaviour
floods = {
    "a line": flood(start + b"data: ", megabyte),
    "a comment": flood(start + b":", megabyte),
    "headers": flood(b"HTTP/1.1 200 OK\\r\\nX: ", megabyte),
    "an error": flood(head("400 Bad Request", {}), megabyte),
    "a refusal in gzip": lambda visit: visit.answer("400 Bad Request", {"Content-Encoding": "gzip"}, bomb),
    "a reply in gzip": lambda visit: visit.answer("200 OK", EVENTS | {"Content-Encoding": "gzip"}, bomb),
    "a reply": flood(start, whole, 240),
}
def outcome(behaviour):
    with LoopbackServer(behaviour) as server:
        try:
            for _ in send(openai_at(server.url)):
                pass
        except GatewayError as error:
            return type(error).__name__
outcome(echo)
sizes = [psutil.Process().memory_info().rss]
def watch():
    while True:
        sizes.append(psutil.Process().memory_info().rss)
        time.sleep(0.002)
threading.Thread(target=watch, daemon=True).start()
said = {}
for name, behaviour in floods.items():
    before, sizes[:] = sizes[-1], sizes[-1:]
    kind = outcome(behaviour)
    said[name] = [kind, (max(sizes) - before) / 2**20, len(sizes)]
print(json.dumps(said))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert all(kind is not None for kind, _, _ in said.values()), said
    assert max(mebibytes for _, mebibytes, _ in said.values()) < 40, said
