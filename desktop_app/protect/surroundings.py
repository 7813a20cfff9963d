"""Where in a reply one stands: in plain text, inside something that a program may open, or in a call of a tool.

A value in the address of a link or an image leaves the machine as soon as somebody, or a viewer, follows it. This
reads the reply as received, character by character, so that it does not matter in which pieces it came. It errs on
the side of calling something a link.
"""

from __future__ import annotations

import re
from enum import Enum

_LOOK_BACK = 48  # code points; longer than anything that begins a link
_OPENINGS = re.compile(
    r"""(?imx)
    (?:(?P<markdown>\]\()
    | (?P<scheme>(?P<fence>[<"'])?(?<![a-z0-9+.\-])[a-z][a-z0-9+.\-]+:/)
    | (?P<short>(?<![a-z0-9])(?:mailto|data|javascript|tel|sms|www)[:.])
    | (?P<domain>(?<![\w.\-])(?:[\w\-]+\.)+[a-z]{2,}[/?#])
    | (?P<relative>(?:^|[\s("'<=])//)
    | (?P<definition>^[ ]{0,3}\[(?![^\]\n]*_\d+\])[^\]\n]+\]:)
    | (?P<style>\burl\()
    | (?P<argument>"(?:arguments|parameters|tool_input)"\s*:\s*["{])
    | (?P<tag><[a-z!]))\Z
    """
)
_ENDS_AN_OPENING = frozenset('/:(.?#"{')
_ADDRESS_GOES_ON = re.compile(r"[.@/:?#]\w")
_TOOL = re.compile(r"<(?:tool_call|tool_use|function_calls?|invoke)\W\Z")
_TOOL_END = re.compile(r"</(?:tool_call|tool_use|function_calls?|invoke)\s*>")


def is_followed_by_an_address(text: str, end: int) -> bool:
    """Whether what ends at ``end`` is the beginning of an address for what follows it there."""
    return _ADDRESS_GOES_ON.match(text, end) is not None


class Place(Enum):
    """What kind of place the end of what was read is."""

    TEXT = "text"
    LINK = "link"
    TOOL = "tool"


class Surroundings:
    """Follows one reply."""

    def __init__(self) -> None:
        self.place = Place.TEXT
        self.opening_length = 0
        """Code points of what opened the place that is not plain text now, or was the last one."""
        self._kind = ""
        self._fence = ""
        self._depth = 0
        self._before = ""

    def read(self, stretch: str) -> None:
        """Goes on by a stretch of the reply."""
        for character in stretch:
            before = self._before
            self._before = (before + character)[-_LOOK_BACK:]
            if self.place is Place.TEXT:
                if character in _ENDS_AN_OPENING or before[-1:] == "<":
                    self._open()
            else:
                self._go_on(character, before[-1:])

    def _open(self) -> None:
        opening = _OPENINGS.search(self._before)
        if opening is not None:
            self._kind = next(name for name, text in opening.groupdict().items() if text and name != "fence")
            fence = opening["fence"] or ""
            self._fence = ">" if fence == "<" else fence
            self._depth = 1
            self.opening_length = len(opening.group())
            self.place = Place.TOOL if self._kind == "argument" else Place.LINK

    def _go_on(self, character: str, last: str) -> None:
        if self._kind == "tag" and not character.isalnum() and _TOOL.search(self._before):
            self._kind, self.place = "tool", Place.TOOL
        elif self._is_end(character, last):
            self.place = Place.TEXT
            self._before = character

    def _is_end(self, character: str, last: str) -> bool:
        match self._kind:
            case "markdown" | "style":
                return character == "\n" or self._closes(character, last)
            case "definition":
                return character == "\n"
            case "tool":
                return character == ">" and _TOOL_END.search(self._before) is not None
            case "argument":
                return self._closes_object(character, last)
            case "tag":
                return self._closes_tag(character, last)
        if self._fence:
            return character in (self._fence, "\n")
        return character.isspace() or character in '<>"`'

    def _closes(self, character: str, last: str) -> bool:
        if self._fence:
            self._fence = "" if character == ">" else self._fence
            return False
        if character == "<":
            self._fence = ">"
        elif last != "\\":
            self._depth += {"(": 1, ")": -1}.get(character, 0)
        return self._depth == 0

    def _closes_object(self, character: str, last: str) -> bool:
        if character == "\n" and last == "\n":
            return True
        self._depth += {"{": 1, "}": -1}.get(character, 0)
        return self._depth == 0

    def _closes_tag(self, character: str, last: str) -> bool:
        if character == "\n" and last == "\n":
            return True
        if self._fence:
            self._fence = "" if character == self._fence else self._fence
            return False
        if character in "\"'" and last == "=":
            self._fence = character
        return character == ">"
