"""Gives several requests in one line of prose a line each, so that a model answers all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.vocabulary import Edit, Span

_SENTENCE_GAP = re.compile(r"(?<=[.!?])[ ]+(?=[A-Z\[])")
_REQUEST = re.compile(
    r"(?:(?:please|then|also|finally|next|and)[ ,]+)*(?:can|could|would|will) you\b|"
    r"(?:(?:please|then|also|finally|next)[ ,]+)*(?:write|explain|summari[sz]e|list|compare|translate|rewrite|"
    r"draft|create|give|show|"
    r"tell|describe|suggest|find|fix|check|review|analy[sz]e|calculate|convert|make|add|include|propose|outline|identify|"
    r"generate|correct|improve|shorten|help)\b|(?:what|how|why|when|where|which|who|is|are|do|does|should|can)\b[^.]*\?",
    re.IGNORECASE,
)


def requests_on_lines(text: str) -> Iterator[Edit]:
    """Line breaks between the requests of a paragraph that holds two or more of them in a row."""
    for paragraph in re.finditer(r"[^\n]+", text):
        gaps = [
            Span(paragraph.start() + gap.start(), paragraph.start() + gap.end())
            for gap in _SENTENCE_GAP.finditer(paragraph.group())
        ]
        starts = [paragraph.start(), *(gap.end for gap in gaps)]
        asks = [bool(_REQUEST.match(text, start)) for start in starts]
        if sum(asks) < 2:
            continue
        for gap, asked in zip(gaps, asks[1:], strict=True):
            if asked:
                yield Edit(gap, gap.of(text), "\n- ", "structure", "a line for each request")
