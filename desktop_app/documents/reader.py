"""Leads the reading of a file: finds out what it is by what it holds, and has it read.

Nothing here opens a file or runs a process; bytes come in, a Document goes out. Files are hostile until read: sizes
are bounded before anything is unpacked, and whatever a library throws becomes an error that says what to do.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.documents.bounds import hold
from desktop_app.documents.plain import read_plain
from desktop_app.errors import DocumentLocked, DocumentUnreadable, DocumentWithoutText, InputError
from desktop_app.vocabulary import Document

Progress = Callable[[float], None]
"""Is told how much has been read, from 0 to 1."""

_PDF = b"%PDF-"
_PDF_WITHIN = 1024  # bytes before the mark that every reader of PDF puts up with
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Office files of before 2007, and newer ones behind a password
_LOCKED_INSIDE = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] 2.3.4.4
_NOT_TEXT = {".pdf": "PDF", ".docx": "Word"}


def read(suffix: str, data: bytes, progress: Progress) -> Document:
    """The text of a file.

    Args:
        suffix: how the file's name ends, as ``.pdf``; what the file holds counts for more.
        data: all of its bytes.
        progress: told now and then.

    Raises:
        DocumentLocked: it is behind a password.
        DocumentWithoutText: it is empty, or holds pictures only.
        DocumentTooLarge: it holds more than can be read at once.
        DocumentUnreadable: it is damaged, or nothing that is read here.
    """
    kind, reading = _reader_of(data)
    try:
        document = reading(data, progress)
    except InputError:
        raise
    except Exception as error:  # a hostile file makes a library raise anything, and its words may quote the text
        raise DocumentUnreadable(
            f"This {kind} file is damaged ({type(error).__name__}). Open it in another program, save it again, or "
            "paste its text."
        ) from None
    expected = _NOT_TEXT.get(suffix.lower(), "text")
    if kind == "text" != expected:
        raise DocumentUnreadable(
            f"This file is called {suffix.lower()} and is no {expected} file. Open it in the program it came from and "
            "save it again, or paste its text."
        )
    text = hold(_clean(document.text))
    if not text.strip():
        raise DocumentWithoutText("This file holds no text.")
    notes = document.notes
    if kind != expected:
        notes = (
            f"The file is called {suffix.lower() or 'without an ending'}; it holds {kind} and was read so.",
            *notes,
        )
    return Document(text, notes)


def _reader_of(data: bytes) -> tuple[str, Callable[[bytes, Progress], Document]]:
    if _PDF in data[:_PDF_WITHIN]:
        from desktop_app.documents.pdf import read_pdf

        return "PDF", read_pdf
    if data.startswith(_ZIP):
        from desktop_app.documents.word import read_word

        return "Word", read_word
    if data.startswith(_COMPOUND):
        if _LOCKED_INSIDE in data:
            raise DocumentLocked
        raise DocumentUnreadable("This is a file of an older Office. Save it as .docx, or as text, and open that.")
    return "text", read_plain


def _clean(text: str) -> str:
    """``text`` without halves of characters and without control characters, which a PDF can hold."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n")
    return lines.translate(_CONTROLS)


_CONTROLS = {code: None for code in (*range(0x20), 0x7F) if chr(code) not in "\t\n"}
