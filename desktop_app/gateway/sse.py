"""Reads the server-sent events of an answer, within bounds: of a line, of an event, and of the whole.

Described in the HTML standard under "Server-sent events". It does not know what the events say.
"""

from __future__ import annotations

import codecs
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from desktop_app.errors import ReplyMalformed

if TYPE_CHECKING:
    import httpx

_LONGEST_EVENT = 2**20  # bytes; real events have a few hundred
_LONGEST_STREAM = 2**28  # bytes; a reply of the longest kind, in pieces of a word each, has a tenth of it
_BLANK_LINES = (b"\n\n", b"\r\r", b"\n\r")  # every blank line of a stream holds one of these


async def events(response: httpx.Response, host: str) -> AsyncIterator[str]:
    """The data of each event that has any.

    Args:
        response: an answer whose content is not read yet.
        host: who sent it, for the messages.

    Raises:
        ReplyMalformed: something in it is longer than any real reply, or not UTF-8.
    """
    import httpx
    import httpx_sse

    class Checked(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for chunk in _checked(response.aiter_raw(), host):
                yield chunk

    # utf-8-sig, since the format allows a byte order mark at the start
    headers = {"content-type": "text/event-stream; charset=utf-8-sig"}
    async for event in httpx_sse.EventSource(httpx.Response(200, headers=headers, stream=Checked())).aiter_sse():
        if event.data:
            yield event.data


async def _checked(chunks: AsyncIterator[bytes], host: str) -> AsyncIterator[bytes]:
    """The same bytes; ends with ReplyMalformed at one that is not UTF-8, and before an event outgrows its bound."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    total = unfinished = 0  # bytes; unfinished counts since the last blank line
    last = b""
    async for chunk in chunks:
        seen = last + chunk
        blank = max(seen.rfind(mark) for mark in _BLANK_LINES)
        unfinished = unfinished + len(chunk) if blank < 0 else len(seen) - blank - 2
        last = seen[-1:]
        total += len(chunk)
        if unfinished > _LONGEST_EVENT or total > _LONGEST_STREAM:
            raise ReplyMalformed(f"A part of the reply of {host} is longer than any real one. What arrived is kept.")
        if not _decodes(decoder, chunk):
            raise ReplyMalformed(f"The reply of {host} is not written in UTF-8. What arrived is kept.")
        yield chunk


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True
