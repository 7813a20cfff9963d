"""The engine in a process of its own, behind a pipe.

The window stays smooth while models work, a crash costs a restart and not the person's text, and the process that
reads private values cannot open a network socket: its egress guard permits nothing, and on Linux the kernel gives it
an empty network namespace where that is allowed. Messages are the nouns of ``vocabulary`` in MessagePack, each behind
its length in four bytes.
"""

from __future__ import annotations

import contextlib
import gc
import os
import struct
import sys
import threading
from dataclasses import dataclass
from typing import IO, BinaryIO, cast, get_type_hints

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


@dataclass(frozen=True, slots=True)
class _Call:
    method: str
    arguments: tuple[msgspec.Raw, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    result: msgspec.Raw
    error_kind: str = ""
    error_message: str = ""


class EngineProcess:
    """An engine behind a pipe; it is started at once, and started again when it has ended.

    Calls may come from any thread and are answered one at a time. A call during which the process ends raises
    EngineStopped; the next one finds a new process.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._terms: tuple[Term, ...] = ()
        self._thresholds: tuple[Threshold, ...] = ()
        self._knows_terms = True
        self._process = start(_MODULE)

    def learn_terms(self, terms: tuple[Term, ...], thresholds: tuple[Threshold, ...] = ()) -> None:
        """See ``Engine.learn_terms``; they travel with the next call, once, and again after a restart."""
        if terms is not self._terms or thresholds != self._thresholds:
            with self._lock:
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
        return self._process.pid

    def close(self) -> None:
        """Ends the process, the hard way if it does not go by itself. A call in progress raises EngineStopped."""
        self._closed = True
        end(self._process)

    def _call(self, method: str, *arguments: object) -> object:
        try:
            call = _encoded(method, *arguments)
        except UnicodeEncodeError as error:
            raise TextUnreadable(error.start) from None
        with self._lock:
            if not self._knows_terms:
                self._answer_to(_encoded("learn_terms", self._terms, self._thresholds))
                self._knows_terms = True
            answer = self._answer_to(call)
        return msgspec.msgpack.decode(answer.result, type=get_type_hints(getattr(Engine, method))["return"])

    def _answer_to(self, call: bytes) -> _Answer:
        answer = msgspec.msgpack.decode(self._exchange(call), type=_Answer)
        if answer.error_kind:
            raise rebuilt(answer.error_kind, answer.error_message)
        return answer

    def _exchange(self, frame: bytes) -> bytes:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise EngineStopped
        try:
            _write(stdin, frame)
            answer = _read(stdout)
        except OSError:
            answer = None
        if answer is None:
            self._restart()
            raise EngineStopped
        return answer

    def _restart(self) -> None:
        end(self._process)
        self._knows_terms = not (self._terms or self._thresholds)
        if not self._closed:
            self._process = start(_MODULE)


def _encoded(method: str, *arguments: object) -> bytes:
    return msgspec.msgpack.encode(_Call(method, tuple(msgspec.Raw(msgspec.msgpack.encode(a)) for a in arguments)))


def _write(pipe: BinaryIO | IO[bytes], frame: bytes) -> None:
    pipe.write(_LENGTH.pack(len(frame)) + frame)
    pipe.flush()


def _read(pipe: BinaryIO | IO[bytes]) -> bytes | None:
    """The next frame, or None at the end of the pipe."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    frame = pipe.read(length)
    return frame if len(frame) == length else None


def serve(calls: BinaryIO, answers: BinaryIO, engine: Engine) -> None:
    """Answers calls until their pipe ends.

    Args:
        calls: where frames come from.
        answers: where frames go.
        engine: who answers.
    """
    while (frame := _read(calls)) is not None:
        _write(answers, msgspec.msgpack.encode(_answer(engine, msgspec.msgpack.decode(frame, type=_Call))))


def _answer(engine: Engine, call: _Call) -> _Answer:
    try:
        method = getattr(engine, call.method)
        types = [kind for name, kind in get_type_hints(method).items() if name != "return"]
        arguments = [
            msgspec.msgpack.decode(argument, type=kind) for argument, kind in zip(call.arguments, types, strict=True)
        ]
        return _Answer(msgspec.Raw(msgspec.msgpack.encode(method(*arguments))))
    except DiscreetError as error:
        return _Answer(_NOTHING, error.kind, error.message)
    except Exception as error:  # whatever it is, the window must hear of it, and without the text it may quote
        message = f"The engine failed on this text ({type(error).__name__}). Nothing was sent."
        return _Answer(_NOTHING, "engine_error", message)


def main() -> None:
    """Serves calls over standard input and output. The guard is in place before anything else is loaded."""
    guard = EgressGuard()
    guard.install()
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
