"""What comes out of a file: its text, and what the person should know about how it was read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """A file as text.

    Attributes:
        text: with line feeds between lines; tables as the file has them (CSV) or as Markdown (Word).
        notes: what may be missing or misread, in whole sentences, without any of the text.
    """

    text: str
    notes: tuple[str, ...] = ()
