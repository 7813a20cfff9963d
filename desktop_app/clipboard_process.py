"""Reads the clipboard in a process of its own, so that a program that does not answer hangs that one and nothing else.

Questions go in over standard input, a byte each; answers come back in MessagePack, each behind its length in four
bytes. The process has no network. It reads only what it is asked to, and keeps nothing.
"""

from __future__ import annotations

import os
import struct
import sys
import threading
from typing import IO, TypeVar

import msgspec

from desktop_app.desktop.clipboard import Look, Matter
from desktop_app.desktop.clipboard_watch import Taken
from desktop_app.gateway.guard import EgressGuard
from desktop_app.isolated import Process, end, start

_MODULE = "desktop_app.clipboard_process"
_LENGTH = struct.Struct(">I")
_LOOK, _TAKE = b"l", b"t"
_PATIENCE = 5.0
"""Seconds for an answer; 50 MB take less than half a second."""

_Answer = TypeVar("_Answer", Look, Taken)


class ClipboardReading:
    """The clipboard, read from outside; one call at a time, from a worker thread. The process starts with the first."""

    def __init__(self) -> None:
        self._process: Process | None = None

    def look(self) -> Look:
        """What stands in the clipboard; ``SILENT`` if its owner does not answer."""
        return self._ask(_LOOK, Look(Matter.SILENT))

    def take(self) -> Taken:
        """Everything that stands in it; nothing and ``SILENT`` if its owner does not answer."""
        return self._ask(_TAKE, Taken(Look(Matter.SILENT), {}))

    def close(self) -> None:
        """Ends the process."""
        process, self._process = self._process, None
        if process is not None:
            end(process)

    def _ask(self, question: bytes, silent: _Answer) -> _Answer:
        if self._process is None:
            self._process = start(_MODULE)
        impatience = threading.Timer(_PATIENCE, self._process.kill)
        impatience.start()
        try:
            return msgspec.msgpack.decode(_exchange(self._process, question), type=type(silent))
        except (OSError, EOFError, msgspec.DecodeError):
            self.close()
            return silent
        finally:
            impatience.cancel()


def _exchange(process: Process, question: bytes) -> bytes:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(question)
    process.stdin.flush()
    return _exactly(process.stdout, _LENGTH.unpack(_exactly(process.stdout, _LENGTH.size))[0])


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data


def main() -> None:
    """Answers until standard input ends. The guard is in place before anything is read."""
    EgressGuard().install()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever Qt prints must neither fall between the answers nor show what is read.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())

    from PySide6.QtCore import QObject, Qt, Signal
    from PySide6.QtGui import QGuiApplication

    from desktop_app.desktop.clipboard_reading import look, take

    class Questions(QObject):
        asked = Signal(bytes)

    application = QGuiApplication(sys.argv[:1])
    clipboard = application.clipboard()
    questions = Questions()

    def answer(question: bytes) -> None:
        application.processEvents()  # word of a new owner may have come, and not yet been heard
        told = msgspec.msgpack.encode(look(clipboard) if question == _LOOK else take(clipboard))
        answers.write(_LENGTH.pack(len(told)) + told)
        answers.flush()

    def listen() -> None:
        while question := os.read(sys.stdin.fileno(), 1):
            questions.asked.emit(question)
        os._exit(0)  # the window is gone; a clipboard's owner may hold this process up for ever

    questions.asked.connect(answer, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=listen, daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main()
