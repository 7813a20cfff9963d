"""The engine in a process of its own, behind a pipe.

The window stays smooth while models work, a crash costs a restart and not the person's text, and the process that
reads private values cannot open a network socket: its egress guard permits nothing, and on Linux the kernel gives it
an empty network namespace where that is allowed. Messages are the nouns of ``vocabulary`` in MessagePack, each behind
its length in four bytes; each call has a number, and its answer has the same.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
import os
import queue
import struct
import sys
import threading
from concurrent.futures import Future
from dataclasses import dataclass
from typing import IO, cast, get_type_hints

import msgspec

from desktop_app.crash_reports import CrashReports
from desktop_app.engine import Engine
from desktop_app.errors import DiscreetError, EngineStopped, TextUnreadable, rebuilt
from desktop_app.gateway.guard import EgressGuard
from desktop_app.isolated import end, kept_in_by_kernel, start
from desktop_app.vocabulary import (
    Aggregated,
    Choices,
    DomainCard,
    EngineHealth,
    Enhanced,
    Finding,
    Leak,
    Level,
    Outgoing,
    Prepared,
    Profile,
    Protected,
    Rows,
    Term,
    Threshold,
    Vault,
)

_LENGTH = struct.Struct(">I")
_NOTHING = msgspec.Raw(msgspec.msgpack.encode(None))
_MODULE = "desktop_app.engine_process"
_AT_ONCE = frozenset({"detect", "learn_terms"})
"""Marks follow the typing while a draft of what was there a moment ago is still being made."""
_SWITCH_SECONDS = 0.001
"""How long one thread may hold up another; Python's own 5 ms add up to what a person sees."""
_ENDING_SECONDS = 5


@dataclass(frozen=True, slots=True)
class _Call:
    number: int
    method: str
    arguments: tuple[msgspec.Raw, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    number: int
    result: msgspec.Raw
    error_kind: str = ""
    error_message: str = ""


class EngineProcess:
    """An engine behind a pipe; it is started at once, and started again when it has ended.

    Calls may come from any thread. Those of ``_AT_ONCE`` overtake others, which are answered one at a time. A call
    during which the process ends raises EngineStopped; the next one finds a new process.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._terms: tuple[Term, ...] = ()
        self._thresholds: tuple[Threshold, ...] = ()
        self._knows_terms = True
        self._running = _Running()

    def learn_terms(self, terms: tuple[Term, ...], thresholds: tuple[Threshold, ...] = ()) -> None:
        """See ``Engine.learn_terms``; they travel with the next call, once, and again after a restart."""
        with self._lock:
            if terms is not self._terms or thresholds != self._thresholds:
                self._terms, self._thresholds = terms, thresholds
                self._knows_terms = False

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]:
        """See ``Engine.detect``."""
        return cast("tuple[Finding, ...]", self._call("detect", text, profile))

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected:
        """See ``Engine.protect``."""
        return cast("Protected", self._call("protect", text, choices, vault))

    def aggregate(self, text: str, rows: Rows) -> Aggregated:
        """See ``Engine.aggregate``."""
        return cast("Aggregated", self._call("aggregate", text, rows))

    def enhance(self, text: str, level: Level) -> Enhanced:
        """See ``Engine.enhance``."""
        return cast("Enhanced", self._call("enhance", text, level))

    def weigh(self, text: str, proposal: str) -> Enhanced:
        """See ``Engine.weigh``."""
        return cast("Enhanced", self._call("weigh", text, proposal))

    def analyze(self, text: str, domain: str | None = None) -> DomainCard | None:
        """See ``Engine.analyze``."""
        return cast("DomainCard | None", self._call("analyze", text, domain))

    def prepare(self, text: str, choices: Choices, vault: Vault) -> Prepared:
        """See ``Engine.prepare``."""
        return cast("Prepared", self._call("prepare", text, choices, vault))

    def verify(self, outgoing: Outgoing, vault: Vault, choices: Choices) -> tuple[Leak, ...]:
        """See ``Engine.verify``."""
        return cast("tuple[Leak, ...]", self._call("verify", outgoing, vault, choices))

    def health(self) -> EngineHealth:
        """See ``Engine.health``."""
        return cast("EngineHealth", self._call("health"))

    @property
    def pid(self) -> int:
        """The process's number; it changes with a restart."""
        return self._running.process.pid

    def close(self) -> None:
        """Ends the process, the hard way if it does not go by itself. A call in progress raises EngineStopped."""
        self._closed.set()
        self._running.end()

    def _call(self, method: str, *arguments: object) -> object:
        running = self._running
        try:
            with self._lock:
                running = self._running
                self._teach(running)
            answer = _result(running.ask(method, *arguments))
        except EngineStopped:
            self._replace(running)
            raise
        return msgspec.msgpack.decode(answer.result, type=get_type_hints(getattr(Engine, method))["return"])

    def _teach(self, running: _Running) -> None:
        """Sees to it that a process knows the person's list; nothing is read by one that could not take it over."""
        if not self._knows_terms:
            _result(running.ask("learn_terms", self._terms, self._thresholds))
            self._knows_terms = True

    def _replace(self, stopped: _Running) -> None:
        with self._lock:
            if stopped is self._running and not self._closed.is_set():
                stopped.end()
                self._knows_terms = not (self._terms or self._thresholds)
                self._running = _Running()
                if self._closed.is_set():  # meanwhile
                    self._running.end()


class _Running:
    """A process, and the thread that hands its answers to whoever waits for them."""

    def __init__(self) -> None:
        self.process = start(_MODULE)
        self._numbers = itertools.count()
        self._waiting: dict[int, Future[_Answer]] = {}
        self._ended = False
        self._changing = threading.Lock()
        # A lock of its own: while a long frame goes out, answers have to come in, or both sides would wait for ever.
        self._writing = threading.Lock()
        self._listener = threading.Thread(target=self._listen, name="engine answers", daemon=True)
        self._listener.start()

    def ask(self, method: str, *arguments: object) -> Future[_Answer]:
        """Sends a call; the answer will be there, or EngineStopped.

        Raises:
            TextUnreadable: an argument cannot be written down.
        """
        number = next(self._numbers)
        try:
            packed = tuple(msgspec.Raw(msgspec.msgpack.encode(each)) for each in arguments)
            frame = msgspec.msgpack.encode(_Call(number, method, packed))
        except UnicodeEncodeError as error:
            raise TextUnreadable(error.start) from None
        answer: Future[_Answer] = Future()
        with self._changing:
            if self._ended:
                raise EngineStopped
            self._waiting[number] = answer
        # Where it cannot be written the process has ended, and the listener says so to all who wait.
        with self._writing, contextlib.suppress(OSError, ValueError):
            _write(_pipe(self.process.stdin), frame)
        return answer

    def end(self) -> None:
        """Ends the process; who still waits hears that it stopped."""
        with contextlib.suppress(OSError):
            _pipe(self.process.stdin).close()
        self._listener.join(_ENDING_SECONDS)
        if self._listener.is_alive():
            self.process.kill()
            self._listener.join()
        end(self.process)

    def _listen(self) -> None:
        answers = _pipe(self.process.stdout)
        while (frame := _read(answers)) is not None:
            answer = msgspec.msgpack.decode(frame, type=_Answer)
            with self._changing:
                waiting = self._waiting.pop(answer.number)
            waiting.set_result(answer)
        with self._changing:
            self._ended = True
            left = list(self._waiting.values())
            self._waiting.clear()
        for each in left:
            each.set_exception(EngineStopped())


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    """A pipe that a process was started with."""
    if pipe is None:
        raise EngineStopped
    return pipe


def _result(answer: Future[_Answer]) -> _Answer:
    result = answer.result()
    if result.error_kind:
        raise rebuilt(result.error_kind, result.error_message)
    return result


def _write(pipe: IO[bytes], frame: bytes) -> None:
    pipe.write(_LENGTH.pack(len(frame)) + frame)
    pipe.flush()


def _read(pipe: IO[bytes]) -> bytes | None:
    """The next frame, or None at the end of the pipe."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    frame = pipe.read(length)
    return frame if len(frame) == length else None


def serve(calls: IO[bytes], answers: IO[bytes], engine: Engine) -> None:
    """Answers calls until their pipe ends, those of ``_AT_ONCE`` while others are being worked on.

    Args:
        calls: where frames come from.
        answers: where frames go.
        engine: who answers.
    """
    writing = threading.Lock()

    def answer(call: _Call) -> None:
        frame = msgspec.msgpack.encode(_answer(engine, call))
        with writing, contextlib.suppress(BrokenPipeError):  # nobody waits for it any more; the calls end next
            _write(answers, frame)

    def work() -> None:
        while True:
            answer(longer.get())

    longer: queue.SimpleQueue[_Call] = queue.SimpleQueue()
    threading.Thread(target=work, name="longer calls", daemon=True).start()
    while (frame := _read(calls)) is not None:
        call = msgspec.msgpack.decode(frame, type=_Call)
        if call.method in _AT_ONCE:
            answer(call)
        else:
            longer.put(call)


def _answer(engine: Engine, call: _Call) -> _Answer:
    try:
        method = getattr(engine, call.method)
        types = [kind for name, kind in get_type_hints(method).items() if name != "return"]
        arguments = [
            msgspec.msgpack.decode(argument, type=kind) for argument, kind in zip(call.arguments, types, strict=True)
        ]
        return _Answer(call.number, msgspec.Raw(msgspec.msgpack.encode(method(*arguments))))
    except DiscreetError as error:
        return _Answer(call.number, _NOTHING, error.kind, error.message)
    except Exception as error:  # whatever it is, the window must hear of it, and without the text it may quote
        message = f"The engine failed on this text ({type(error).__name__}). Nothing was sent."
        return _Answer(call.number, _NOTHING, "engine_error", message)


def main() -> None:
    """Serves calls over standard input and output. The guard is in place before anything else is loaded."""
    guard = EgressGuard()
    guard.install()
    sys.setswitchinterval(_SWITCH_SECONDS)
    CrashReports.at_default_place().watch("engine")
    # Whatever a library prints must not fall between the frames.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    isolation = "the kernel and the egress guard" if kept_in_by_kernel(sys.argv) else "the egress guard"
    engine = Engine(isolation, lambda: guard.counters.refused)
    with contextlib.suppress(DiscreetError):  # each call will say what is wrong
        engine.warm_up()
        gc.collect()
        gc.freeze()  # models are never garbage: looking through them again cost a key stroke up to 0.1 s now and then
        threading.Thread(target=engine.accelerate, name="accelerators", daemon=True).start()
    serve(sys.stdin.buffer, answers, engine)


if __name__ == "__main__":
    main()
