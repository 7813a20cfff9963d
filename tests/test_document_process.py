"""A file is read in a process of its own, which can be stopped at any moment and reaches no network."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from desktop_app.document_process import DocumentReading
from desktop_app.documents.bounds import LARGEST_FILE
from desktop_app.errors import DocumentLocked, DocumentTooLarge, DocumentUnreadable
from tests.documents.samples import locked_pdf, paragraph, pdf, word
from tests.processes import started_by


def _readers() -> list[psutil.Process]:
    return started_by(psutil.Process(), "desktop_app.document_process")


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("a.txt", "Zoë\n".encode(), "Zoë\n"),
        ("a.docx", word(paragraph("Dear Ada")), "Dear Ada"),
        ("a.pdf", pdf("one", "two"), "one\n\ntwo"),
        ("a", b"no ending", "no ending"),
    ],
)
def test_a_file_comes_back_as_its_text(tmp_path: Path, name: str, data: bytes, text: str) -> None:
    (tmp_path / name).write_bytes(data)
    told: list[float] = []
    document = DocumentReading(tmp_path / name).read(told.append)
    assert document is not None
    assert document.text == text
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert not _readers()


def test_an_error_keeps_its_kind_and_its_words_on_the_way(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(locked_pdf("words", user="open", owner="sesame"))
    with pytest.raises(DocumentLocked, match="password"):
        DocumentReading(file).read(lambda _: None)


def test_a_file_that_is_too_large_or_no_file_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    with file.open("wb") as sparse:
        sparse.truncate(LARGEST_FILE + 1)
    with pytest.raises(DocumentTooLarge, match="20 MB"):
        DocumentReading(file).read(lambda _: None)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, tmp_path / "gone.txt"):
        with pytest.raises(DocumentUnreadable):
            DocumentReading(path).read(lambda _: None)


def test_the_process_is_bounded_in_memory_and_ends_when_cancelled(tmp_path: Path) -> None:
    file = tmp_path / "long.pdf"
    file.write_bytes(pdf(*["words"] * 4_000))
    reading = DocumentReading(file)
    begun = threading.Event()
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(reading.read(lambda _: begun.set())))
    thread.start()
    assert begun.wait(30)
    (reader,) = _readers()
    if sys.platform == "linux":
        assert reader.rlimit(psutil.RLIMIT_AS) == (2 * 2**30, 2 * 2**30)
    asked = time.monotonic()
    reading.cancel()
    thread.join(10)
    assert results == [None]
    assert time.monotonic() - asked < 2
    assert not _readers()


def test_cancelled_before_it_began_nothing_is_started(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"words")
    reading = DocumentReading(file)
    reading.cancel()
    assert reading.read(lambda _: None) is None
