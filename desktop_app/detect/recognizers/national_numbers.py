"""Numbers that offices, insurers, banks and networks give to people, proved by their check digits.

Which numbers there are, how they are written and which words announce them is in
``resources/lexicons/national_numbers.toml``. A number whose form hardly comes about by chance stands by itself; any
other counts only beside such a word. A number with wrong check digits is none of this file's business: if a label
stands before it, the labelled recognizer finds it.
"""

from __future__ import annotations

import re
import string
import tomllib
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from stdnum import iban, numdb

from desktop_app import check_digits
from desktop_app.detect.candidate import Candidate
from desktop_app.locations import resource
from desktop_app.vocabulary import EntityType, Span

_FEWEST_DIGITS = 4
_MOST_GROUPS = 8
"""A French social security number is written in seven groups."""
_LONGEST = 30
"""Code points of a number with its separators; a Spanish meter number in groups has 28."""
_BEFORE_ON_THE_LINE = 80
_BEFORE = 40
_AFTER = 30
"""How far a word may stand, in code points."""
_SCORE_ALONE = 0.9
_SCORE_BESIDE = 0.95

_LATIN = "A-Za-z0-9À-ɏ"
_GROUP = re.compile(rf"(?<![{_LATIN}])(?:[A-Za-z]{{0,8}}[0-9][A-Za-z0-9]*|[A-Z]{{1,4}}|[a-z]{{1,2}})(?![{_LATIN}])")
_DIGIT = re.compile("[0-9]")
_SEPARATORS = frozenset([" ", "-", ".", "/", "+", "  ", " -", "- ", " - ", " /", "/ ", " / "])
_JOINED_BEFORE = frozenset("-./+_\\@$€£")
_JOINED_AFTER = re.compile(r"[-./_\\@][A-Za-z0-9]|[ ]?%")
_IN_A_ROW_BEFORE, _IN_A_ROW_AFTER = re.compile("[0-9] $"), re.compile(" [0-9]")
_NOT_ALPHANUMERIC = re.compile(r"[^A-Za-z0-9]+")
_SEPARATORS_OF_FORMS = re.compile(r"[^A-Z0-9#@?]")
_COUNTRY = re.compile(r"[A-Z]{2}[A-Z#@?]+$")
_IBAN_START = re.compile(rf"(?<![{_LATIN}])[A-Za-z]{{2}}[ .-]?[0-9]{{2}}(?=[ .-]?[A-Za-z0-9])")
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN_PARTS = re.compile(r"[\s._-]+")
_NOBODY: Set[str] = frozenset()
_TABLE = re.compile(r"[,;|\t]")
_FIRST_WITHOUT_EDGES = "\u0590"
"""From Hebrew on, scripts write articles onto a word or no spaces between words."""

_ONE_STYLE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
        **{chr(zero + digit): str(digit) for zero in (0xFF10, 0x0660, 0x06F0) for digit in range(10)},
    }
)
"""Spaces, hyphens and digits of other scripts, one code point for one."""
_SKELETON = str.maketrans(dict.fromkeys(string.ascii_letters + string.digits + "#@?", "x"))
"""What stays of a number, or of a form, when its letters and digits are all the same."""
_PLAIN_LETTERS = str.maketrans("łŁøØđĐı", "lLoOdDi")


@dataclass(frozen=True, slots=True)
class _Number:
    name: str
    type: EntityType
    general_name: str
    proof: str
    check: str
    words: re.Pattern[str]
    general_words: re.Pattern[str]

    def is_valid(self, written: str) -> bool:
        try:
            return _check(self.check)(written)
        except (LookupError, ValueError):  # a table of the library's has no row, or only half of one, for this number
            return False


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: re.Pattern[str]
    number: _Number


@dataclass(frozen=True, slots=True)
class _Announcement:
    start: int
    own: Set[str]
    general: Set[str]


class NationalNumbersRecognizer:
    """Finds GOVERNMENT_ID, MEDICAL_ID, BANK_ACCOUNT and DEVICE by check digits."""

    def __init__(self) -> None:
        table = tomllib.loads(resource("lexicons", "national_numbers.toml").read_text(encoding="utf-8"))
        kinds = table["kinds"]
        general = {name: _pattern_of_words(kind["words"]) for name, kind in kinds.items()}
        self._alone: dict[str, list[_Form]] = defaultdict(list)  # by the form's separators and the places between
        self._prefixed: dict[tuple[str, int], list[_Form]] = defaultdict(list)  # by country and length, as compact
        self._beside: dict[str, list[tuple[int, _Form]]] = {}  # by the number's name, each with its length
        # A word's beginning, and the numbers it announces: as their own word, or as a word for their kind
        self._own: dict[str, set[str]] = defaultdict(set)
        self._general: dict[str, set[str]] = defaultdict(set)
        for row in table["numbers"]:
            kind, proof = kinds[row["kind"]], row.get("proof", "checksum")
            number = _Number(
                row["name"],
                EntityType(kind["type"]),
                kind["name"],
                proof,
                row["check"],
                _pattern_of_words(row["words"]),
                general[row["kind"]] if proof == "checksum" else _pattern_of_words(()),
            )
            for form in row.get("alone", ()):
                self._alone[form.translate(_SKELETON)].append(_Form(_pattern_of_form(form), number))
                if _COUNTRY.match(form):
                    self._prefixed[form[:2], len(form)].append(_Form(_pattern_of_form(form), number))
            forms = (*row.get("beside", ()), *row.get("alone", ()))
            compact = sorted({_SEPARATORS_OF_FORMS.sub("", form) for form in forms})
            self._beside[number.name] = [(len(form), _Form(_pattern_of_form(form), number)) for form in compact]
            for announcing, words in ((self._own, row["words"]), (self._general, kind["words"])):
                for beginning in (beginning for word in words for beginning in _beginnings(word)):
                    announcing[beginning].add(number.name)
        self._without_edges = {w: names for w, names in self._own.items() if w[0] >= _FIRST_WITHOUT_EDGES}

    def find(self, text: str) -> Iterator[Candidate]:
        """Every number whose check digits agree and that stands alone or beside its word."""
        plain = text if text.isascii() else text.translate(_ONE_STYLE)
        yield from _ibans(plain)
        chains = list(_chains(plain))
        announcements = self._announcements(plain) if chains else []
        for chain in chains:
            yield from self._in_chain(plain, chain, self._announced(plain, chain, announcements))

    def _announcements(self, text: str) -> list[_Announcement]:
        """Words that may announce a number, in the text's order."""
        found: list[_Announcement] = []
        for match in _WORD.finditer(text):
            word = _fold(match.group()).casefold()
            own, general = self._own.get(word, _NOBODY), self._general.get(word, _NOBODY)
            if own or general:
                found.append(_Announcement(match.start(), own, general))
        if not text.isascii():
            for word, own in self._without_edges.items():
                found.extend(_Announcement(m.start(), own, _NOBODY) for m in re.finditer(re.escape(word), text))
        return sorted(found, key=_place)

    def _announced(
        self, text: str, chain: Sequence[Span], announcements: Sequence[_Announcement]
    ) -> Mapping[int, Sequence[_Form]]:
        """Forms, by their length, of the numbers that a word near the chain or in the text's first line announces."""
        if not announcements:
            return {}
        names: set[str] = set()
        for announcement in announcements[: bisect_left(announcements, text.find("\n"), key=_place)]:
            names |= announcement.own
        first = bisect_left(announcements, chain[0].start - _BEFORE_ON_THE_LINE, key=_place)
        last = bisect_left(announcements, chain[-1].end + _AFTER, key=_place)
        for announcement in announcements[first:last]:
            names |= announcement.own | announcement.general
        forms: dict[int, list[_Form]] = defaultdict(list)
        for length, form in (item for name in sorted(names) for item in self._beside[name]):
            forms[length].append(form)
        return forms

    def _in_chain(
        self, text: str, chain: Sequence[Span], announced: Mapping[int, Sequence[_Form]]
    ) -> Iterator[Candidate]:
        start = chain[0].start
        skeleton = text[start : chain[-1].end].translate(_SKELETON)
        first = 0
        while first < len(chain):
            used = 1
            for last in range(min(len(chain), first + _MOST_GROUPS), first, -1):
                begin, end = chain[first].start, chain[last - 1].end
                form = skeleton[begin - start : end - start]
                length = form.count("x")
                prefixed = self._prefixed.get((text[begin : begin + 2], length), ())
                if end - begin > _LONGEST or not (prefixed or form in self._alone or length in announced):
                    continue
                span = Span(begin, end)
                found = _stands_apart(text, span) and (
                    _by_itself(text, span, self._alone.get(form, ()))
                    or _with_its_prefix(text, span, prefixed)
                    or _beside_a_word(text, span, announced.get(length, ()))
                )
                if found:
                    yield found
                    used = last - first
                    break
            first += used


def _place(announcement: _Announcement) -> int:
    return announcement.start


def _chains(text: str) -> Iterator[list[Span]]:
    """Groups of letters and digits with single separators between them, where there are digits at all."""
    chain: list[Span] = []
    digits = 0
    for match in _GROUP.finditer(text):
        start, end = match.span()
        if chain and text[chain[-1].end : start] not in _SEPARATORS:
            if digits >= _FEWEST_DIGITS:
                yield chain
            chain, digits = [], 0
        chain.append(Span(start, end))
        digits += len(_DIGIT.findall(match.group()))
    if digits >= _FEWEST_DIGITS:
        yield chain


def _by_itself(text: str, span: Span, forms: Sequence[_Form]) -> Candidate | None:
    written = span.of(text)
    for form in forms:
        if form.pattern.fullmatch(written) and form.number.is_valid(written):
            why = f"{form.number.name}, {form.number.proof} valid"
            return Candidate(span, form.number.type, _SCORE_ALONE, why, certain=True)
    return None


def _with_its_prefix(text: str, span: Span, forms: Sequence[_Form]) -> Candidate | None:
    """A number behind its country's letters, however it is grouped."""
    compact = _NOT_ALPHANUMERIC.sub("", span.of(text))
    for form in forms:
        if form.pattern.fullmatch(compact) and form.number.is_valid(compact):
            why = f"{form.number.name}, {form.number.proof} valid"
            return Candidate(span, form.number.type, _SCORE_ALONE, why, certain=True)
    return None


def _beside_a_word(text: str, span: Span, forms: Sequence[_Form]) -> Candidate | None:
    compact = _NOT_ALPHANUMERIC.sub("", span.of(text)).upper()
    valid = [form.number for form in forms if form.pattern.fullmatch(compact) and form.number.is_valid(compact)]
    around = _fold(_around(text, span)) if valid else ""
    for number in valid:
        word = number.words.search(around)
        if word:
            why = f'{number.name}, {number.proof} valid, "{word.group()}" nearby'
            return Candidate(span, number.type, _SCORE_BESIDE, why, certain=True)
    # A word for many numbers has to stand close before: nearly any digits are some country's tax number
    before = _fold(text[max(0, span.start - _BEFORE) : span.start].rpartition("\n")[2]) if valid else ""
    for number in valid:
        word = number.general_words.search(before)
        if word:
            why = f'{number.general_name}, {number.proof} valid, "{word.group()}" nearby'
            return Candidate(span, number.type, _SCORE_BESIDE, why, certain=True)
    return None


def _ibans(text: str) -> Iterator[Candidate]:
    for match in _IBAN_START.finditer(text):
        body = _iban_body(match.group()[:2].upper())
        rest = body.match(text, match.end()) if body else None
        # A bank's own rules inside the number are not asked for: ISO 13616's remainder is proof enough
        if rest and iban.is_valid(text[match.start() : rest.end()], check_country=False):
            span = Span(match.start(), rest.end())
            yield Candidate(span, EntityType.BANK_ACCOUNT, _SCORE_BESIDE, "IBAN, checksum valid", certain=True)


@cache
def _iban_body(country: str) -> re.Pattern[str] | None:
    """What follows the check digits of that country's IBAN, in groups or not; None if it gives none."""
    structure = numdb.get("iban").info(country)[0][1].get("bban", "")
    length = sum(map(int, re.findall(r"(\d+)!", structure)))
    return re.compile(rf"(?:[ .-]?[A-Za-z0-9]){{{length}}}(?![{_LATIN}])") if length else None


@cache
def _check(name: str) -> Callable[[str], bool]:
    own = name.removeprefix("own.")
    if own != name:
        function: Callable[[str], bool] = getattr(check_digits, own)
        return lambda written: function(_NOT_ALPHANUMERIC.sub("", written).upper())
    module: Any = import_module(f"stdnum.{name}")
    # Some modules want the separators, some are confused by them
    return lambda written: bool(module.is_valid(written) or module.is_valid(_NOT_ALPHANUMERIC.sub("", written)))


def _stands_apart(text: str, span: Span) -> bool:
    """Whether the number is not a piece of something longer: a file name, a version, an amount, a row of groups."""
    if (span.start and text[span.start - 1] in _JOINED_BEFORE) or _JOINED_AFTER.match(text, span.end):
        return False
    if " " not in span.of(text):
        return True
    before = text[max(0, span.start - 2) : span.start]
    return not (_IN_A_ROW_BEFORE.search(before) or _IN_A_ROW_AFTER.match(text, span.end))


def _around(text: str, span: Span) -> str:
    """What stands near enough to say what the number is: its line, what precedes it, and a table's first line."""
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    start = min(max(line_start, span.start - _BEFORE_ON_THE_LINE), max(0, span.start - _BEFORE))
    end = min(span.end + _AFTER, len(text) if line_end < 0 else line_end)
    near = f"{text[start : span.start]} {text[span.end : end]}"
    if line_start and _TABLE.search(text, line_start, end):
        return f"{text[: text.index(chr(10))]}\n{near}"
    return near


def _fold(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN_LETTERS))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _pattern_of_form(form: str) -> re.Pattern[str]:
    classes = {"#": "[0-9]", "@": "[A-Z]", "?": "[A-Z0-9]"}
    return re.compile("".join(classes.get(character) or re.escape(character) for character in form))


def _pattern_of_words(words: Iterable[str]) -> re.Pattern[str]:
    patterns = [_pattern_of_word(word) for word in sorted(words, key=len, reverse=True)]
    return re.compile("|".join(patterns) if patterns else r"(?!)")


def _pattern_of_word(word: str) -> str:
    spelled = r"[\s._-]{0,2}".join(map(re.escape, _parts(_fold(word))))
    if word[0] >= _FIRST_WITHOUT_EDGES:
        return spelled
    return rf"(?<![^\W_])(?{'' if word.isupper() else 'i'}:{spelled})(?![^\W\d_])"


def _beginnings(word: str) -> set[str]:
    """The word as it may be found among a text's words: its first part, and its parts written as one."""
    if word[0] >= _FIRST_WITHOUT_EDGES:
        return {word}
    folded = _fold(word).casefold()
    letters = [_WORD.findall(part) for part in _parts(folded)]
    return {letters[0][0], "".join(map("".join, letters))}


def _parts(word: str) -> list[str]:
    return [part for part in _BETWEEN_PARTS.split(word) if part]
