"""The ways a text can be read by somebody who looks for what is hidden in it.

As it is, with its escapes resolved, and with its base64 and hexadecimal stretches decoded. Every character of a reading
knows where it came from. It makes readings; what is looked for in them is the matter of ``sought``.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from desktop_app.vocabulary import Span

_ESCAPE = re.compile(
    r"""(?P<url>(?:%[0-9a-fA-F]{2})+)|(?P<html>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});)
    |(?P<json>(?:\\u[0-9a-fA-F]{4})+|\\["\\/bfnrt])""",
    re.VERBOSE,
)
_ROUNDS = 3
"""A value that is escaped four times over is no slip."""
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/_-]{60,}\r?\n)*[A-Za-z0-9+/_-]{7,}")
_HEX = re.compile(r"(?:(?:0x|\\x)?[0-9A-Fa-f]{2}(?:[ :.\-,;]{0,2}(?:0x|\\x)?[0-9A-Fa-f]{2}){4,})")
_LEGIBLE = re.compile(rb"(?:[\t\n\r -~]|[\xc2-\xf4][\x80-\xbf]{1,3}){5}")
_LEGIBLE_WIDE = re.compile(rb"(?:[ -~\xa0-\xff]\0){5}")
"""UTF-16 in Western letters, which some systems write."""
_URL_SAFE = str.maketrans("-_", "+/", "\r\n")
_PREFIX = re.compile(r"0x|\\x")
_NOT_HEX = re.compile(r"[^0-9A-Fa-f]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a text.

    Attributes:
        text: what it reads.
        starts, ends: where each of its characters stands in the original; both are None for the original itself.
        form: how it differs; empty where it is the original.
    """

    text: str
    starts: Sequence[int] | None
    ends: Sequence[int] | None
    form: str

    def place(self, start: int, end: int) -> Span:
        """The stretch of the original that ``text[start:end]`` was read from."""
        if self.starts is None or self.ends is None:
            return Span(start, end)
        return Span(self.starts[start], self.ends[end - 1])


def readings(text: str) -> Iterator[Reading]:
    """The text itself, then everything else that can be read in it."""
    itself = Reading(text, None, None, "")
    yield itself
    resolved = itself
    for _ in range(_ROUNDS):
        deeper = _resolved(resolved)
        if deeper is None:
            break
        resolved = deeper
        yield resolved
    yield from _decoded(text)


def _resolved(reading: Reading) -> Reading | None:
    """With one layer of escapes resolved; None where there is none."""
    text = reading.text
    old_starts = range(len(text)) if reading.starts is None else reading.starts
    old_ends = range(1, len(text) + 1) if reading.ends is None else reading.ends
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    form = reading.form
    done = 0
    for escape in _ESCAPE.finditer(text):
        meant = _meaning(escape)
        if meant == escape.group():
            continue
        parts += [text[done : escape.start()], meant]
        starts += [*old_starts[done : escape.start()], *[old_starts[escape.start()]] * len(meant)]
        ends += [*old_ends[done : escape.start()], *[old_ends[escape.end() - 1]] * len(meant)]
        form = form or str(escape.lastgroup)
        done = escape.end()
    if not done:
        return None
    return Reading("".join([*parts, text[done:]]), [*starts, *old_starts[done:]], [*ends, *old_ends[done:]], form)


def _meaning(escape: re.Match[str]) -> str:
    written = escape.group()
    match escape.lastgroup:
        case "url":
            return unquote(written)
        case "html":
            return html.unescape(written)
    plain = json.loads(f'"{written}"')
    return str(plain).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _decoded(text: str) -> Iterator[Reading]:
    for run in _BASE64.finditer(text):
        packed = run.group().translate(_URL_SAFE)
        for lead in range(4):  # a stretch that is glued to other letters begins at one of four places
            groups = packed[lead:]
            if len(groups) % 4 == 1:
                groups = groups[:-1]
            yield from _as_text(base64.b64decode(groups + "=" * (-len(groups) % 4)), run, "base64")
    for run in _HEX.finditer(text):
        digits = _NOT_HEX.sub("", _PREFIX.sub("", run.group()))
        for lead in range(2):
            even = digits[lead : len(digits) - (len(digits) - lead) % 2]
            yield from _as_text(bytes.fromhex(even), run, "hex")


def _as_text(raw: bytes, run: re.Match[str], form: str) -> Iterator[Reading]:
    if _LEGIBLE.search(raw):
        yield _from(raw.decode("utf-8", "replace"), run, form)
    if _LEGIBLE_WIDE.search(raw):
        yield _from(raw.replace(b"\0", b"").decode("latin-1"), run, form)


def _from(text: str, run: re.Match[str], form: str) -> Reading:
    return Reading(text, [run.start()] * len(text), [run.end()] * len(text), form)
