"""Reads the text of a PDF, page by page. Pictures of text, as scanners make them, are not read: that is said."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable

from pypdf import PdfReader

from desktop_app.documents.bounds import hold_length
from desktop_app.errors import DocumentLocked, DocumentWithoutText
from desktop_app.vocabulary import Document

# Its warnings quote the file; a logger that no one set up would print them.
logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False


def read_pdf(data: bytes, progress: Callable[[float], None]) -> Document:
    """The text of the pages, an empty line between two of them.

    Raises:
        DocumentLocked: it opens with a password only.
        DocumentWithoutText: no page holds text.
        DocumentTooLarge: its text is too long.
    """
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):  # many are sealed against changes only and open without one
        raise DocumentLocked
    pages: list[str] = []
    length = 0
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, start=1):
        pages.append(page.extract_text().strip())
        length += len(pages[-1])
        hold_length(length)
        progress(number / count)
    empty = pages.count("")
    if empty == count:
        raise DocumentWithoutText(
            "This PDF holds pictures of text and no text, as scanners make them. Run it through a program that reads "
            "scans (OCR), or type what you need."
        )
    notes = (f"{empty} of {count} pages hold no text; pictures are not read.",) if empty else ()
    return Document("\n\n".join(page for page in pages if page), notes)
