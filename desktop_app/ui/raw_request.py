"""Lays out a request body for reading without touching what it says: only white space between its parts is added.

Escapes, numbers and the order of fields stay exactly as they will be sent, which parsing and printing again would
not promise.
"""

from __future__ import annotations

import json

_INDENT = "  "


def readable(body: bytes) -> str:
    """``body`` as text; JSON is indented, anything else is shown as it is."""
    text = body.decode("utf-8", errors="backslashreplace")
    try:
        json.loads(text)
    except ValueError:
        return text
    return _indented(text)


def _indented(text: str) -> str:
    out: list[str] = []
    depth = 0
    at = 0
    while at < len(text):
        letter = text[at]
        if letter == '"':
            end = _string_end(text, at)
            out.append(text[at:end])
            at = end
            continue
        if letter in "[{":
            closing = _next_visible(text, at + 1)
            if text[closing] in "]}":
                out.append(letter + text[closing])
                at = closing + 1
                continue
            depth += 1
            out.append(letter + "\n" + _INDENT * depth)
        elif letter in "]}":
            depth -= 1
            out.append("\n" + _INDENT * depth + letter)
        elif letter == ",":
            out.append(",\n" + _INDENT * depth)
        elif letter == ":":
            out.append(": ")
        elif not letter.isspace():
            out.append(letter)
        at += 1
    return "".join(out)


def _string_end(text: str, start: int) -> int:
    at = start + 1
    while text[at] != '"':
        at += 2 if text[at] == "\\" else 1
    return at + 1


def _next_visible(text: str, at: int) -> int:
    while text[at].isspace():
        at += 1
    return at
