"""Translates between code points, in which the vocabulary counts, and UTF-16 units, in which Qt counts.

This is the only place where the two meet; nothing else in the window adds or subtracts surrogates.
"""

from __future__ import annotations

from bisect import bisect_left

_LAST_SINGLE = "\uffff"


class Utf16:
    """The two ways of counting in one text.

    Args:
        text: the text whose offsets are translated.
    """

    def __init__(self, text: str) -> None:
        wide = () if text.isascii() else (index for index, letter in enumerate(text) if letter > _LAST_SINGLE)
        self._code_points = list(wide)
        self._units = [index + extra for extra, index in enumerate(self._code_points)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 offset of the code point at ``offset``, 0 to the length of the text."""
        return offset + bisect_left(self._code_points, offset)

    def to_text(self, units: int) -> int:
        """The code point at a UTF-16 offset; an offset inside a surrogate pair is that of the pair's start."""
        return units - bisect_left(self._units, units)
