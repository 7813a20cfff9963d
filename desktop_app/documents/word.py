"""Reads a Word document (.docx): its paragraphs, tables and notes; tables become Markdown, to be seen as such.

Headers, footers, comments and what was deleted in tracked changes are not read.

The file is a ZIP of XML. The XML is read as a stream of events that are forgotten at once, with entities forbidden,
and nothing is unpacked whose size was not looked at before.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from desktop_app.documents.bounds import hold_length
from desktop_app.errors import DocumentLocked, DocumentTooLarge, DocumentUnreadable
from desktop_app.vocabulary import Document

_BODY = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_LARGEST_UNPACKED = 100 * 2**20  # bytes; two million characters in Word's XML are less than that
_LOCKED_FLAG = 0x1  # APPNOTE.TXT 4.4.4
_EVERY = 2_000  # events between two reports of progress
_PASSED_OVER = frozenset({"del", "moveFrom", "Fallback", "pPr", "rPr"})
"""What was deleted or moved away, second copies for older programs, and properties, whose tab stops are no tabs."""
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


def read_word(data: bytes, progress: Callable[[float], None]) -> Document:
    """The text of a Word document.

    Raises:
        DocumentLocked: it is behind a password.
        DocumentTooLarge: it would unpack to more than is read.
        DocumentUnreadable: it is a ZIP of something else.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if _BODY not in names:
            raise DocumentUnreadable("This is no Word document. Text, Markdown, CSV, Word (.docx) and PDF can be read.")
        parts = [archive.getinfo(name) for name in (_BODY, *_NOTES) if name in names]
        if any(part.flag_bits & _LOCKED_FLAG for part in parts):
            raise DocumentLocked
        total = sum(part.file_size for part in parts)  # zipfile never unpacks more of a part than this says
        if total > _LARGEST_UNPACKED:
            raise DocumentTooLarge("This Word document unpacks to far more than can be read. Open a part of it.")
        text = _Text()
        done = 0
        for part in parts:
            with archive.open(part) as stream:
                for at in _read_part(stream, text):
                    progress((done + at) / total)
            done += part.file_size
    return Document("\n".join(text.lines))


def _read_part(stream: IO[bytes], text: _Text) -> Iterator[int]:
    """Reads on, and gives now and then how many bytes of the part have been read."""
    for number, (event, element) in enumerate(iterparse(stream, events=("start", "end"), forbid_dtd=True)):
        name = element.tag.rpartition("}")[2]  # Word has two namespaces, Strict and Transitional
        if event == "start":
            text.begin(name)
        else:
            text.end(name, element)
            element.clear()
        if number % _EVERY == 0:
            yield stream.tell()


@dataclass
class _Text:
    """What has been read so far. Paragraphs and tables can stand in cells and in text boxes, so each has a stack."""

    lines: list[str] = field(default_factory=list)
    _paragraphs: list[list[str]] = field(default_factory=list)
    _tables: list[list[list[str]]] = field(default_factory=list)
    _cells: list[list[str]] = field(default_factory=list)
    _passing: int = 0
    _length: int = 0

    def begin(self, name: str) -> None:
        """An element begins."""
        if name in _PASSED_OVER:
            self._passing += 1
        if self._passing:
            return
        match name:
            case "p":
                self._paragraphs.append([])
            case "tbl":
                self._tables.append([])
            case "tr" if self._tables:
                self._tables[-1].append([])
            case "tc":
                self._cells.append([])

    def end(self, name: str, element: Element) -> None:
        """An element ends; its own text is whole now."""
        if name in _PASSED_OVER:
            self._passing -= 1
        if self._passing:
            return
        match name:
            case "t":
                self._say(element.text or "")
            case "tab" | "br" | "cr" | "noBreakHyphen":
                self._say(_SIGNS[name])
            case "p" if self._paragraphs:
                self._place("".join(self._paragraphs.pop()))
            case "tc" if self._cells:
                cell = " ".join(line for line in self._cells.pop() if line)
                if self._tables and self._tables[-1]:
                    self._tables[-1][-1].append(cell)
            case "tbl" if self._tables:
                for line in _markdown(self._tables.pop()):
                    self._place(line)

    def _say(self, words: str) -> None:
        if self._paragraphs:
            self._count(len(words))
            self._paragraphs[-1].append(words)

    def _count(self, length: int) -> None:
        self._length += length
        hold_length(self._length)

    def _place(self, line: str) -> None:
        self._count(1)
        (self._cells[-1] if self._cells else self.lines).append(line)


def _markdown(rows: list[list[str]]) -> list[str]:
    rows = [row for row in rows if row]
    if not rows:
        return []
    width = max(map(len, rows))
    escaped = [
        [cell.replace("|", "\\|").replace("\n", " ") for cell in row] + [""] * (width - len(row)) for row in rows
    ]
    lines = [f"| {' | '.join(row)} |" for row in escaped]
    return ["", lines[0], "|" + " --- |" * width, *lines[1:], ""]
