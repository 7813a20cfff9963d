"""How long a reply, a line of it and a word in it may be.

What is longer is no model's. Whoever lays text out needs time that grows with the line, and with the square of what
cannot be broken, so that a server could hold up a window with a few hundred kilobytes of one letter.
"""

from __future__ import annotations

import re

from desktop_app.errors import ReplyMalformed

LONGEST_REPLY = 4 * 2**20
"""Bytes of text; the longest replies of today's models have about one million."""
LONGEST_LINE = 2**18
"""Code points, about eighty pages without a line end."""
LONGEST_WORD = 2**16
"""Code points; enough for a picture of 48 kB in base64, which is more than a model writes out."""
_LINE_END = re.compile(r"\n")
_SPACE = re.compile(r"\s")


class Bounds:
    """Watches the reply of one host."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._bytes = 0
        self._line = 0
        self._word = 0

    def read(self, text: str) -> None:
        """Goes on by a piece of the reply.

        Raises:
            ReplyMalformed: with it, the reply is longer than any real one. The piece must not be handed on.
        """
        self._bytes += len(text.encode("utf-8", "surrogatepass"))
        longest_line, self._line = _lengths(text, _LINE_END, self._line)
        longest_word, self._word = _lengths(text, _SPACE, self._word)
        if self._bytes > LONGEST_REPLY or longest_line > LONGEST_LINE or longest_word > LONGEST_WORD:
            raise ReplyMalformed(f"The reply of {self._host} is longer than any model's. What arrived is kept.")


def _lengths(text: str, separator: re.Pattern[str], before: int) -> tuple[int, int]:
    """The longest stretch without separator, and the last one, where ``before`` code points of one came already."""
    stretches = [len(stretch) for stretch in separator.split(text)]
    stretches[0] += before
    return max(stretches), stretches[-1]
