"""Recognises stand-ins, broader terms and noisy figures at one place of a reply, whole, shortened or inflected.

A stand-in reads like any other word, so this is careful: what could mean two values, or an everyday word, is left
alone. Broader terms and figures come back only as they were written.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import WORD, a_word_too, fold
from desktop_app.protect.numbering import PLACEHOLDER
from desktop_app.protect.parts import parts_of
from desktop_app.protect.passages import is_passage
from desktop_app.protect.recognised import Reading, Recognised, Verdict, is_secret
from desktop_app.vocabulary import EntityType, FlagKind, Style, Vault, VaultEntry

_MIN_DIGITS = 7
_SHORTEST_INFLECTED = 5
_LONGEST_ENDING = 4
_DIGITS = re.compile(r"[+(]{0,2}\d(?:[\s().\-/\u2010-\u2015]{0,2}\d)*")
_GLUED = re.compile(r"[.@_\-/\\:]\w")
_GOES_ON = re.compile(r"[@_]|\.\w|,\d|:\d|\s?%")
_SENTENCE_START = re.compile(r"(?:^|[\n.!?:*>•\"“(]\s?)\Z")
_WORDS_OF = frozenset(
    {
        EntityType.PERSON,
        EntityType.ORGANIZATION,
        EntityType.LOCATION,
        EntityType.COUNTRY,
        EntityType.ADDRESS,
        EntityType.HEALTH,
        EntityType.NRP,
        EntityType.JOB_TITLE,
    }
)
"""Types made of words, which may be written in capitals and take endings."""
_SLAVIC_NAME = ("ski", "cki", "dzki")
_SLAVIC_NAME_ENDINGS = frozenset({"ego", "emu", "m"})
_HARD_ENDINGS = frozenset({"a", "owi"})
_HARD = "bdfhlmnprtwz"


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Something to recognise: as written, what becomes of it, and the entry it comes from."""

    written: str
    value: str
    entry: VaultEntry
    is_part: bool


class Phrases:
    """The replacements of one vault that are no placeholders."""

    def __init__(self, vault: Vault) -> None:
        made = [entry for entry in vault.entries if entry.returns and not PLACEHOLDER.fullmatch(entry.replacement)]
        made = [entry for entry in made if entry.value != entry.replacement and not is_passage(entry)]
        self._phrases: dict[str, list[_Phrase]] = defaultdict(list)
        self._by_first_word: dict[str, list[str]] = defaultdict(list)
        self._real_words = {word for entry in vault.entries for word in WORD.findall(fold(entry.value)[0])}
        self._numbers: dict[str, list[VaultEntry]] = defaultdict(list)
        for entry in made:
            self._enter(_Phrase(entry.replacement, entry.value, entry, is_part=False))
        for entry in made:
            if entry.style is Style.STANDIN:
                self._enter_shorter(entry)
        for folded in self._phrases:
            self._by_first_word[_first_word(folded)].append(folded)
        for phrases in self._by_first_word.values():
            phrases.sort(key=len, reverse=True)
        self.longest = max((len(p.written) for ps in self._phrases.values() for p in ps), default=0)
        self.marks = "".join(sorted({folded[0] for folded in self._phrases if not WORD.match(folded)}))
        """What phrases begin with that is no letter or digit."""
        self._prefixes = {word[:end] for word in self._by_first_word for end in range(1, len(word) + 1)}

    def __bool__(self) -> bool:
        return bool(self._phrases)

    def at(self, window: str, before: str, *, more: bool) -> Reading:
        """Looks at a place where a word, a number or a mark stands.

        Args:
            window: the reply from there.
            before: the last two characters before it; fewer only at the start of the reply.
            more: whether the reply may go on behind ``window``, which is then shorter than it could be.
        """
        reading = self._at_phrase(window, before, more=more)
        if reading is Verdict.NOTHING and self._numbers:
            reading = self._at_number(window, more=more)
        return reading

    # --- what there is

    def _enter(self, phrase: _Phrase) -> None:
        folded = fold(phrase.written.strip())[0]
        if folded:
            self._phrases[folded].append(phrase)

    def _enter_shorter(self, entry: VaultEntry) -> None:
        for part, value in parts_of(entry):
            folded = fold(part)[0]
            if not any(not phrase.is_part for phrase in self._phrases.get(folded, ())):  # a whole stand-in comes first
                self._enter(_Phrase(part, value, entry, is_part=True))
        digits = "".join(filter(str.isdigit, entry.replacement))
        if len(digits) >= _MIN_DIGITS and len(digits) * 2 > len(entry.replacement):
            self._numbers[digits].append(entry)

    # --- phrases

    def _at_phrase(self, window: str, before: str, *, more: bool) -> Reading:
        folded, origin = fold(window)
        first = _first_word(folded)
        if more and len(first) == len(folded) and first in self._prefixes:
            return Verdict.UNDECIDED
        for sought in self._candidates(first):
            if more and len(folded) < len(sought) and sought.startswith(folded):
                return Verdict.UNDECIDED
            if folded.startswith(sought):
                end = _with_accents(window, origin[len(sought) - 1] + 1)
                reading = self._judged(self._phrases[sought], window, before, end, more=more)
                if reading is not Verdict.NOTHING:
                    return reading
        return Verdict.NOTHING

    def _candidates(self, first: str) -> Iterator[str]:
        yield from self._by_first_word.get(first, ())
        for cut in range(1, min(_LONGEST_ENDING, len(first) - 1) + 1):
            shorter = first[:-cut]
            yield from (phrase for phrase in self._by_first_word.get(shorter, ()) if phrase == shorter)

    def _judged(self, phrases: list[_Phrase], window: str, before: str, end: int, *, more: bool) -> Reading:
        written, rest = window[:end], window[end:]
        ending = _word_at(rest)
        if more and len(ending) == len(rest) <= _LONGEST_ENDING:
            return Verdict.UNDECIDED
        if not ending and more and len(rest) < 2:
            return Verdict.UNDECIDED
        if not ending and _GOES_ON.match(rest) and not (rest[0] == "." and written.endswith(".")):
            return Verdict.NOTHING
        fitting = [phrase for phrase in phrases if self._is_written(phrase, written, before, rest)]
        if not fitting:
            return Verdict.NOTHING
        exact = [phrase for phrase in fitting if phrase.written == written]
        values = {phrase.value for phrase in exact or fitting}
        phrase = (exact or fitting)[0]
        if len(values) > 1 or (phrase.is_part and self._could_be_a_word(written)):
            return Recognised(end, None, flag=FlagKind.AMBIGUOUS)
        if ending:
            return self._inflected(phrase, written, ending, end)
        return Recognised(end, _in_case(phrase, written), phrase.entry.type)

    def _is_written(self, phrase: _Phrase, written: str, before: str, rest: str) -> bool:
        if phrase.entry.style is not Style.STANDIN:
            return written == phrase.written or (
                written[1:] == phrase.written[1:]
                and written[0].isupper()
                and _SENTENCE_START.search(before) is not None
            )
        if phrase.is_part:
            glued = (len(before) > 1 and _GLUED.fullmatch(before[::-1])) or _GLUED.match(rest)
            return not written[0].islower() and not glued
        if phrase.entry.type not in _WORDS_OF and is_secret(phrase.entry.type):
            return written == phrase.written
        word = fold(written)[0]
        return not (written.islower() and phrase.written != written and word.isalpha() and _is_everyday(word))

    def _could_be_a_word(self, written: str) -> bool:
        word = fold(written)[0]
        return word.isalpha() and (word in self._real_words or _is_everyday(word))

    def _inflected(self, phrase: _Phrase, written: str, ending: str, end: int) -> Reading:
        if phrase.entry.type not in _WORDS_OF or phrase.entry.style is not Style.STANDIN or not written[-1].isalpha():
            return Verdict.NOTHING
        if len(ending) > _LONGEST_ENDING or len(written) < _SHORTEST_INFLECTED - 1:
            return Verdict.NOTHING
        value = _in_case(phrase, written)
        if _takes(written.lower(), value.lower(), ending.lower()):
            return Recognised(end + len(ending), value + ending, phrase.entry.type)
        if len(written) < _SHORTEST_INFLECTED or not written[0].isupper():
            return Verdict.NOTHING
        return Recognised(end + len(ending), None, flag=FlagKind.AMBIGUOUS)

    # --- numbers written with other spaces

    def _at_number(self, window: str, *, more: bool) -> Reading:
        run = _DIGITS.match(window)
        if run is None:
            unfinished = window in {"+", "(", "+("}
            return Verdict.UNDECIDED if more and unfinished else Verdict.NOTHING
        places = [at for at in range(run.end()) if window[at].isdigit()]
        digits = "".join(window[at] for at in places)
        near_end = more and len(window) - run.end() <= 2
        if near_end and any(number.startswith(digits) for number in self._numbers):
            return Verdict.UNDECIDED
        for number in sorted(self._numbers, key=len, reverse=True):
            if digits.startswith(number):
                end = places[len(number) - 1] + 1
                if _word_at(window[end:]):
                    continue
                values = {entry.value for entry in self._numbers[number]}
                if len(values) > 1:
                    return Recognised(end, None, flag=FlagKind.AMBIGUOUS)
                return Recognised(end, values.pop(), self._numbers[number][0].type)
        return Verdict.NOTHING


def _first_word(folded: str) -> str:
    word = WORD.match(folded)
    return word.group() if word else folded[:1]


def _word_at(text: str) -> str:
    word = WORD.match(text)
    return word.group() if word else ""


def _with_accents(window: str, end: int) -> int:
    while end < len(window) and "\u0300" <= window[end] <= "\u036f":
        end += 1
    return end


def _in_case(phrase: _Phrase, written: str) -> str:
    if phrase.entry.style is not Style.STANDIN:
        return phrase.value[:1].upper() + phrase.value[1:] if written != phrase.written else phrase.value
    shouted = written.isupper() and not phrase.written.isupper() and phrase.entry.type in _WORDS_OF
    return phrase.value.upper() if shouted else phrase.value


def _takes(written: str, value: str, ending: str) -> bool:
    """Whether a stand-in's ending fits the value as well, because both words end alike."""
    if ending == "s":
        return written[-1] not in "sxzß" and value[-1].isalpha() and value[-1] not in "sxzß"
    if written.endswith(_SLAVIC_NAME) and value.endswith(_SLAVIC_NAME):
        return ending in _SLAVIC_NAME_ENDINGS
    return ending in _HARD_ENDINGS and written[-1] in _HARD and value[-1] in _HARD


def _is_everyday(word: str) -> bool:
    return a_word_too(word) or word in _common_words()


@cache
def _common_words() -> frozenset[str]:
    lines = resource("lexicons", "common_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))
