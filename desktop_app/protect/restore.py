"""Puts values back into a reply while it streams: a pure state machine that never waits longer than a replacement.

What a place of the reply means is decided once, from there on, and only when nothing that follows could change it; so
the result is the same however the reply is cut, and a piece costs what it is long. What is not certain is left exactly
as it came and flagged. Bytes are not this file's matter: the gateway hands over whole characters.
"""

from __future__ import annotations

import re

from desktop_app.protect.passages import Passages
from desktop_app.protect.phrases import Phrases
from desktop_app.protect.placeholders import LONGEST, Placeholders
from desktop_app.protect.recognised import Reading, Recognised, Verdict, is_secret
from desktop_app.protect.surroundings import Place, Surroundings, is_followed_by_an_address
from desktop_app.vocabulary import Flag, FlagKind, Span, Vault

_BRACKETS = "\\[\uff3b【{<&"
_NUMBER_MARKS = "+("
_BEFORE = 2  # code points that are looked back at


class Restorer:
    """Restores one reply.

    Args:
        vault: what stands for what.
    """

    def __init__(self, vault: Vault) -> None:
        self._placeholders = Placeholders(vault)
        self._phrases = Phrases(vault)
        self._passages = Passages(vault)
        self._reach = max(LONGEST, self._phrases.longest * 2)
        marks = re.escape(_BRACKETS + _NUMBER_MARKS + self._phrases.marks)
        self._places = re.compile(rf"[{marks}]|(?<!\w)\w{self._passages.place}")
        self._surroundings = Surroundings()
        self._text = ""
        self._at = 0
        self._shown = 0
        self._flags: list[Flag] = []

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Places to know about in all that was returned so far."""
        return tuple(self._flags)

    def feed(self, piece: str) -> str:
        """Takes the next piece of the reply and returns what can be shown of it, which may be nothing yet."""
        self._text += piece
        return self._advanced(more=True)

    def finish(self) -> str:
        """The rest, at the end of the reply."""
        return self._advanced(more=False)

    def _advanced(self, *, more: bool) -> str:
        text, at = self._text, self._at
        shown: list[str] = []
        while at < len(text):
            place = self._places.search(text, at)
            start = place.start() if place else len(text)
            shown.append(self._passed(text[at:start]))
            at = start
            if place is None:
                break
            reading = self._passage(text, at, more=more)
            if reading is Verdict.NOTHING:
                reading = self._read(text, at, more=more and len(text) - at < self._reach)
            if reading is Verdict.UNDECIDED:
                break
            if isinstance(reading, Recognised):
                shown.append(self._settled(reading, text, at))
                at += reading.end
            else:
                shown.append(self._passed(text[at]))
                at += 1
        keep = max(0, at - _BEFORE)
        self._text, self._at = text[keep:], at - keep
        return "".join(shown)

    def _passage(self, text: str, at: int, *, more: bool) -> Reading:
        if self._surroundings.place is not Place.TEXT:
            return Verdict.NOTHING
        return self._passages.at(text, at, more=more)

    def _read(self, text: str, at: int, *, more: bool) -> Reading:
        window, before = text[at : at + self._reach], text[max(0, at - _BEFORE) : at]
        reading: Reading = Verdict.NOTHING
        if window[0] in _BRACKETS:
            reading = self._placeholders.at_bracket(window, more=more)
        elif window[0].isalpha():
            reading = self._placeholders.at_word(window, more=more)
        if reading is Verdict.NOTHING and self._phrases:
            reading = self._phrases.at(window, before, more=more)
        if isinstance(reading, Recognised) and is_secret(reading.type) and more and len(window) < reading.end + 2:
            return Verdict.UNDECIDED  # what follows may make an address of it
        return reading

    def _passed(self, text: str) -> str:
        self._surroundings.read(text)
        self._shown += len(text)
        return text

    def _settled(self, reading: Recognised, text: str, at: int) -> str:
        written = text[at : at + reading.end]
        place, value, flag = self._surroundings.place, reading.value, reading.flag
        if value is not None and is_secret(reading.type):
            exposed = place is not Place.TEXT or is_followed_by_an_address(text, at + reading.end)
            value, flag = (None, FlagKind.WITHHELD) if exposed else (value, flag)
        elif value is not None and place is Place.LINK:
            flag = FlagKind.LINKED
        result = written if value is None else value
        if flag is not None:
            self._flags.append(Flag(flag, Span(self._shown, self._shown + len(result))))
        # A value may itself be the beginning of an address; inside one, only what the provider wrote can end it.
        self._surroundings.read(result if place is Place.TEXT else written)
        self._shown += len(result)
        return result
