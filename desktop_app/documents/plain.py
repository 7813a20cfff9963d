"""Reads text, Markdown and CSV: every character as it stands, so that a table stays a table."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from desktop_app.errors import DocumentUnreadable
from desktop_app.vocabulary import Document

_MARKED = (  # the longer marks first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = "cp1252"  # what Excel and older editors of the West write without saying so
_NO_TEXT = (
    "This file is no text, or text in a way of writing that cannot be told. Text, Markdown, CSV, Word (.docx) and PDF "
    "can be read; save it as one of these, text as UTF-8."
)


def read_plain(data: bytes, progress: Callable[[float], None]) -> Document:
    """The characters of ``data``: UTF-8, what its mark says, or Windows-1252 with a note that it was guessed.

    Raises:
        DocumentUnreadable: it is none of these.
    """
    encoding = next((encoding for mark, encoding in _MARKED if data.startswith(mark)), "utf-8")
    notes: tuple[str, ...] = ()
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = _guessed(data)
        notes = ("The file is not UTF-8 and was read as Western European. Where letters look wrong, save it as UTF-8.",)
    if "\0" in text:
        raise DocumentUnreadable(_NO_TEXT)
    progress(1.0)
    return Document(text, notes)


def _guessed(data: bytes) -> str:
    try:
        return data.decode(_GUESSED)
    except UnicodeDecodeError:
        raise DocumentUnreadable(_NO_TEXT) from None
