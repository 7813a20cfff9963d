"""Formatted text from the clipboard: what a person reads in it, and the same formatting round other words.

It is made anew from the few elements that format text. Addresses of links, comments, styles and scripts can hold what
nobody sees, and are left out; so is everything this file does not know.
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

from desktop_app.vocabulary import Replacement

_FORMATTING = frozenset(
    "b i u s em strong small sub sup code pre kbd mark p div span br hr blockquote ul ol li dl dt dd "
    "h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption".split()
)
_LINES = frozenset("p div br hr blockquote li dt dd h1 h2 h3 h4 h5 h6 tr caption pre table ul ol dl".split())
_CELLS = frozenset({"td", "th"})
_EMPTY = frozenset({"br", "hr"})
_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript", "object", "svg"})
_UNSEEN_WORDS = ("mailto:", "tel:")
_TOLD = frozenset({"alt", "title", "aria-label", "content", "value"})


@dataclass(frozen=True, slots=True)
class FormattedText:
    """A formatted text in pieces.

    Attributes:
        words: what a person reads, with line feeds between blocks; spans of replacements are of this text.
        aside: what stands in link targets and descriptions, a line each.
        pieces: tags, and stretches of ``words`` as ``(start, end)``, in order.
    """

    words: str
    aside: str
    pieces: tuple[str | tuple[int, int], ...]

    def with_replacements(self, replacements: Iterable[Replacement]) -> str:
        """The formatted text with each replacement where its value began, also where formatting changes within it."""
        changes = sorted((made.source.start, made.source.end, made.text) for made in replacements)
        return "".join(
            piece if isinstance(piece, str) else html.escape(self._stretch(*piece, changes)) for piece in self.pieces
        )

    def _stretch(self, start: int, end: int, changes: list[tuple[int, int, str]]) -> str:
        parts, at = [], start
        for begins, ends, text in changes:
            if ends <= start or begins >= end:
                continue
            parts.append(self.words[at : max(begins, at)])
            if begins >= start:
                parts.append(text)
            at = min(ends, end)
        return "".join([*parts, self.words[at:end]])


def formatted(source: str) -> FormattedText:
    """Reads HTML as a browser or a word processor puts it into the clipboard; it need not be well formed."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return FormattedText("".join(reader.words), "\n".join(reader.aside), tuple(reader.pieces))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.aside: list[str] = []
        self.pieces: list[str | tuple[int, int]] = []
        self._length = 0
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.aside += [value for name, value in attrs if value and _is_told(name, value)]
        if tag in _UNSEEN:
            self._unseen += 1
        elif not self._unseen and tag in _FORMATTING:
            self._break(tag)
            self.pieces.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif not self._unseen and tag in _FORMATTING and tag not in _EMPTY:
            self.pieces.append(f"</{tag}>")
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen and data:
            self.pieces.append((self._length, self._length + len(data)))
            self._add(data)

    def _break(self, tag: str) -> None:
        """Ends a line or a cell in the words; a piece of its own is not needed, the tag does the same in HTML."""
        if tag in _LINES:
            self._add("\n")
        elif tag in _CELLS:
            self._add("\t")

    def _add(self, words: str) -> None:
        self.words.append(words)
        self._length += len(words)


def _is_told(name: str, value: str) -> bool:
    return name in _TOLD or (name == "href" and value.startswith(_UNSEEN_WORDS))
