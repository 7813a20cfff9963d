"""What no edit may touch: placeholders, code, addresses, quotations and numbers."""

from __future__ import annotations

import re
from bisect import bisect_left

from desktop_app.vocabulary import Span

_PATTERNS = (
    re.compile(r"\[[A-Z][A-Z_]*(?:_\d+)?\]"),
    re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", re.DOTALL),
    re.compile(r"`[^`\n]+`"),
    re.compile(r"\b[a-z][a-z0-9+.-]*://\S+|\bwww\.\S+", re.IGNORECASE),
    re.compile(r"\S+@\S+"),
    re.compile(r"(?:[A-Za-z]:\\|~?/)[\w.\-/\\]+"),
    re.compile(r'"(?P<inner>[^"\n]*)"'),
    re.compile(r"[“„«](?P<inner>[^“”«»\n]*)[”“»]"),
    re.compile(r"(?<!\w)'(?P<inner>[^'\n]+)'(?!\w)"),
    re.compile(r"(?<!\w)‘(?P<inner>[^’\n]*)’(?!\w)"),
    re.compile(r"(?m)^(?:[ ]{4}|\t).*$"),
    re.compile(r"(?m)^>.*$"),
    re.compile(r"(?m)^[ \t]*\|.*\|[ \t]*$"),
    re.compile(r"\S*[\d_{}<>=\\#$%^&*+|]\S*"),
    re.compile(r"\b\w+\.\w[\w.]*\b"),
    re.compile(r"\b[a-z]+[A-Z]\w*\b"),
)


class Untouchable:
    """The stretches of one text that must leave as they are.

    Args:
        text: the protected text.
    """

    def __init__(self, text: str) -> None:
        spans = sorted(
            Span(*match.span("inner" if "inner" in pattern.groupindex else 0))
            for pattern in _PATTERNS
            for match in pattern.finditer(text)
            if match.group()
        )
        self._spans: list[Span] = []
        for span in spans:
            if self._spans and span.start < self._spans[-1].end:
                self._spans[-1] = Span(self._spans[-1].start, max(self._spans[-1].end, span.end))
            else:
                self._spans.append(span)
        self._ends = [span.end for span in self._spans]

    @property
    def spans(self) -> tuple[Span, ...]:
        """The stretches, in order and without overlap."""
        return tuple(self._spans)

    def touches(self, span: Span) -> bool:
        """Whether an edit of ``span`` would change a protected stretch. An insertion at its very edge would not."""
        index = bisect_left(self._ends, span.start + 1)
        return index < len(self._spans) and self._spans[index].start < span.end
