"""Reads a file in a process of its own, without a network and with a bound on memory, and ends it when asked.

A file from elsewhere is the one thing here that a stranger wrote. What a library does with it, for however long, costs
neither the window nor the engine anything, and cancelling is ending the process.

The file's bytes go in over standard input; lines of JSON come back: how far it is, then what came of it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from desktop_app.documents.bounds import LARGEST_FILE
from desktop_app.documents.reader import read
from desktop_app.errors import DiscreetError, DocumentTooLarge, DocumentUnreadable, rebuilt
from desktop_app.gateway.guard import EgressGuard
from desktop_app.isolated import Process, end, start
from desktop_app.vocabulary import Document

_MODULE = "desktop_app.document_process"
_MOST_MEMORY = 2 * 2**30  # bytes of address space
_ENDED = (
    "Reading this file took more than this machine can give, and was stopped. Open a part of it, or paste its text."
)


@dataclass(frozen=True, slots=True)
class _Line:
    done: float = 0.0
    document: Document | None = None
    error_kind: str = ""
    error_message: str = ""


class DocumentReading:
    """One file on its way to becoming text.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process: Process | None = None
        self._cancelled = threading.Event()

    def read(self, progress: Callable[[float], None]) -> Document | None:
        """Reads; call it from a worker thread.

        Args:
            progress: told how much is done, from 0 to 1, on the same thread.

        Returns:
            What it holds; None if it was cancelled.

        Raises:
            DocumentTooLarge, DocumentLocked, DocumentWithoutText, DocumentUnreadable: see ``documents.reader``.
        """
        data = _contents(self._path)
        if self._cancelled.is_set():
            return None
        self._process = start(_MODULE, self._path.suffix)
        if self._cancelled.is_set():  # between the two lines above
            self._process.kill()
        try:
            line = _last_line(self._process, data, progress)
        finally:
            end(self._process)
        if self._cancelled.is_set():
            return None
        if line.error_kind:
            raise rebuilt(line.error_kind, line.error_message)
        if line.document is None:
            raise DocumentUnreadable(_ENDED)
        return line.document

    def cancel(self) -> None:
        """Ends the reading at once; any thread may call this, also when it is over."""
        self._cancelled.set()
        if self._process is not None:
            self._process.kill()


def _contents(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe or a device would never end
            raise DocumentUnreadable("This is no file. Drop or choose one file, not a folder.")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise DocumentUnreadable(f"This file cannot be opened ({error.strerror}). Nothing was read.") from None
    if len(data) > LARGEST_FILE:
        limit = LARGEST_FILE // 2**20
        raise DocumentTooLarge(f"This file is larger than {limit} MB. Save a part of it as a file, or paste its text.")
    return data


def _last_line(process: Process, data: bytes, progress: Callable[[float], None]) -> _Line:
    line = _Line()
    if process.stdin is None or process.stdout is None:
        return line
    with contextlib.suppress(OSError):  # it was ended meanwhile
        process.stdin.write(data)
        process.stdin.close()
    for written in process.stdout:
        try:
            line = msgspec.json.decode(written, type=_Line)
        except msgspec.DecodeError:  # ended in the middle of a line
            return _Line()
        progress(line.done)
    return line


def main() -> None:
    """Reads what comes in over standard input. The guard and the bound are in place before anything is read."""
    EgressGuard().install()
    _bound_memory()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints must neither fall between the lines nor show what it reads.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())

    def tell(line: _Line) -> None:
        answers.write(msgspec.json.encode(line) + b"\n")
        answers.flush()

    told = 0.0

    def progress(done: float) -> None:
        nonlocal told
        if done - told >= 0.01:  # a hundred lines are enough for any bar
            told = done
            tell(_Line(done))

    suffix = sys.argv[-1] if sys.argv[-1].startswith(".") else ""
    try:
        tell(_Line(1.0, read(suffix, sys.stdin.buffer.read(), progress)))
    except DiscreetError as error:
        tell(_Line(1.0, None, error.kind, error.message))


def _bound_memory() -> None:
    if sys.platform == "linux":  # elsewhere the system has no such bound, or does not keep it
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


if __name__ == "__main__":
    main()
