"""Finds the shorter and other ways in which a text speaks of people whose names are known.

``John Smith`` is also Smith, John, J. Smith, J.S., Smith, John, Bob for Robert, john.smith and jsmith. The text is read
once: each word that belongs to somebody is looked up, and what stands beside it and belongs to the same person joins
it. A word of everyday language (Will, May, Rose, King) counts only where it can hardly be the word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_app.mentions import WORD, Mention, a_word_too, fold
from desktop_app.names import PARTICLES, TITLES, Name, called, is_given_name, name_in_address, name_of, name_words
from desktop_app.vocabulary import Span

FORMS = frozenset({"family name", "given name", "initials", "other order", "login"})
"""What ``Mention.form`` may be here."""

_SAME_NAME = 32
"""People that one word is remembered for; more of one name tell each other apart no better."""
_SHORTEST_LOGIN = 5
_DIGITS = "0123456789_"
_SHORTEST_UNUSUAL = 4
_STRICT_LENGTH = 2
"""Names of two letters (Li, Ng, Do) are words in one language or another."""
_ABBREVIATED = 3
_DOTTED = re.compile(r"(?<![\w.])(?:[^\W\d_]\.[ -]?){2,4}(?!\w)")
_ABBREVIATIONS = name_words("abbreviations")
_MONTHS = frozenset({"april", "may", "june", "august", "augustus", "julius"})
_BEFORE_A_MONTH = name_words("before_a_month")
_DETERMINERS = name_words("determiners")
_WHAT_PEOPLE_DO = name_words("what_people_do")
_LOGIN_WORDS = re.compile(
    r"(?:log-?in|user(?:name)?|handle|account|nick(?:name)?|alias|ssh|sudo|home|benutzer(?:name)?|konto|utilisateur|"
    r"identifiant|compte|usuario|cuenta|utente|usu[aá]rio|conta|gebruiker(?:snaam)?|u[zż]ytkownik|id|as|als)\W{1,4}\Z",
    re.IGNORECASE,
)
_LINE_START = re.compile(r"(?:\A|[.!?:;…\n•])[\s\"'“”‘’«»(\[*_>#|–—-]*\Z")
_POLISH = {
    "ski": ("skiego", "skiemu", "skim"),
    "cki": ("ckiego", "ckiemu", "ckim"),
    "ska": ("skiej",),
    "cka": ("ckiej",),
}
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@dataclass(frozen=True, slots=True)
class _Person:
    value: str
    name: Name
    small: bool
    """Written in lower case by the person themselves, so that case tells nothing."""
    surely: bool
    """The given name is a known one, or a title goes before it: this is a person, whatever the words also mean."""
    guessed: bool
    """Read out of an e-mail address: one word of it alone is no proof."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring words of one person: first and last word's index, how many are names, whether any is an initial."""

    first: int
    last: int
    names: int
    initials: int
    people: frozenset[int]
    whole: bool
    """Joined by dots or hyphens without a space, as in a login."""


@dataclass(slots=True)
class _Index:
    """Who each word may belong to, by the part it plays."""

    named: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Given and family names together."""
    given: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    family: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    particles: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    letters: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    initials: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    logins: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    short_logins: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))


class People:
    """Some people, ready to be looked for.

    Args:
        names: their names as they were found.
        addresses: e-mail addresses; one such as ``john.smith@`` tells a name too.
    """

    def __init__(self, names: Iterable[str], addresses: Iterable[str] = ()) -> None:
        self._people: list[_Person] = []
        self._index = _Index()
        for value in dict.fromkeys(names):
            name = name_of(value)
            if name is not None:
                self._add(_Person(value, name, value.islower(), _surely_a_person(value, name), guessed=False))
        for address in dict.fromkeys(addresses):
            name = name_in_address(address)
            if name is not None:
                self._add(_Person(address, name, small=False, surely=True, guessed=True))

    def find(self, text: str) -> Iterator[Mention]:
        """Every mention in ``text``, each a whole word or several, in order and without overlap."""
        if self._people:
            reading = _Reading(text, self._index, self._people)
            end = 0
            found = [*reading.runs(), *reading.logins(), *reading.dotted()]
            for mention in sorted(found, key=lambda mention: mention.span):
                if mention.span.start >= end:
                    yield mention
                    end = mention.span.end

    def _add(self, person: _Person) -> None:
        number, name, index = len(self._people), person.name, self._index
        self._people.append(person)
        for words, table in ((name.given, index.given), (name.family, index.family)):
            for word in words:
                if len(word) > 1:
                    for form in _inflected(word):
                        _enter(table, form, number)
                        _enter(index.named, form, number)
                _enter(index.letters, word[0], number)
        self._add_other_names(person, number)
        for word in name.particles:
            _enter(index.particles, word, number)
        if name.is_full:
            self._add_composed(name, number)

    def _add_other_names(self, person: _Person, number: int) -> None:
        name = person.name
        known_by = name.given or (name.family if is_given_name(name.family[0]) else ())
        for word in known_by[:1]:
            for other in called(word):
                _enter(self._index.given, other, number)
                _enter(self._index.named, other, number)
        if not person.value.isascii():
            respelled = name_of(person.value.translate(_GERMAN))
            if respelled is not None and respelled.family != name.family:
                for word in respelled.family:
                    _enter(self._index.family, word, number)
                    _enter(self._index.named, word, number)

    def _add_composed(self, name: Name, number: int) -> None:
        index = self._index
        first, last = name.given[0], "".join((*name.particles, *name.family))
        letters = "".join(word[0] for word in (*name.given, *name.family))
        for initials in {letters, first[0] + name.family[-1][0]} - _ABBREVIATIONS:
            _enter(index.initials, initials, number)
        if len(first) > 1:
            for login in (first + last, last + first, f"{first}_{last}", f"{last}_{first}", f"{first[0]}_{last}"):
                _enter(index.logins, login, number)
        for login in (first[0] + last, last + first[0]):
            _enter(index.short_logins, login, number)


def _surely_a_person(value: str, name: Name) -> bool:
    first = WORD.search(fold(value)[0])
    return any(map(is_given_name, name.words)) or (first is not None and first.group() in TITLES)


def _enter(table: dict[str, set[int]], word: str, number: int) -> None:
    people = table[word]
    if len(people) < _SAME_NAME:
        people.add(number)


def _inflected(word: str) -> Iterator[str]:
    yield word
    if len(word) >= _SHORTEST_UNUSUAL and word[-1] not in "sxz" and not a_word_too(word):
        yield word + "s"  # Müllers, the Smiths
    for ending in _POLISH.get(word[-3:], ()):
        yield word[:-3] + ending


class _Reading:
    """One text, its words, and who they may belong to."""

    def __init__(self, text: str, index: _Index, people: list[_Person]) -> None:
        self._text = text
        self._index = index
        self._people = people
        self._folded, self._origin = fold(text)
        self._words = list(WORD.finditer(self._folded))
        self._small = {
            match.group()
            for at, match in enumerate(self._words)
            if match.group() in index.named and self._written(at).islower()
        }
        """Names that stand somewhere in lower case too, and so may be words."""

    def runs(self) -> Iterator[Mention]:
        """Names and parts of names, as long as they go."""
        named = self._index.named
        free = 0
        for at, match in enumerate(self._words):
            if match.group() not in named or at < free:
                continue
            run = self._run(at, free)
            free = run.last + 1
            if self._accepted(run):
                yield self._mention(run)

    def logins(self) -> Iterator[Mention]:
        """Words made of a whole name, or of an initial and a family name."""
        logins, short_logins = self._index.logins, self._index.short_logins
        for match in self._words:
            word = match.group()
            numbered = word[-1] in _DIGITS
            plain = word.rstrip(_DIGITS) if numbered else word
            if (plain not in logins and plain not in short_logins) or len(plain) < _SHORTEST_LOGIN:
                continue
            people = logins.get(plain)
            if people is None and (numbered or self._names_a_login(match)):
                people = short_logins[plain]
            if people:
                yield Mention(self._span(match.start(), match.end()), self._people[min(people)].value, "login")

    def dotted(self) -> Iterator[Mention]:
        """Initials alone: ``J.S.``."""
        for match in _DOTTED.finditer(self._text):
            letters = "".join(filter(str.isalpha, match.group()))
            people = self._index.initials.get(fold(letters)[0], ()) if letters.isupper() else ()
            known = [number for number in people if not self._people[number].guessed]
            if known:
                end = match.start() + len(match.group().rstrip(" -"))
                yield Mention(Span(match.start(), end), self._people[min(known)].value, "initials")

    # --- growing a run

    def _run(self, at: int, free: int) -> _Run:
        people = frozenset(self._index.named[self._words[at].group()])
        first = last = at
        names, initials, whole = 1, 0, False
        while first > free:
            joined = self._before(first, people)
            if joined is None:
                break
            people, is_initial = joined
            first -= 1
            initials += is_initial
        reach = last
        while reach + 1 < len(self._words):
            grown = self._after(reach, people)
            if grown is None:
                break
            people, kind = grown
            turned = self._gap(reach) == ", "
            if turned and (names > 1 or initials):
                break
            whole |= self._gap(reach) in {".", "-"} and kind == "name"
            reach += 1
            if kind != "particle":
                last = reach
                names += kind == "name"
                initials += kind == "initial"
            if turned:
                break
        return _Run(first, last, names, initials, people, whole)

    def _before(self, at: int, people: frozenset[int]) -> tuple[frozenset[int], bool] | None:
        """Who is left when the particle or initial before a word joins it, and whether it is an initial."""
        word, gap = self._words[at - 1].group(), self._gap(at - 1)
        if word in PARTICLES and gap in {" ", "'", "’"}:
            left = people & self._index.particles.get(word, frozenset())
            if left:
                return left, False
        if len(word) == 1 and gap in {" ", ". ", "."}:
            left = people & self._index.letters.get(word, frozenset())
            capital = self._written(at - 1).isupper()
            if left and (gap == "." or (capital and (gap == ". " or word not in "ai"))):
                return left, True
        return None

    def _after(self, at: int, people: frozenset[int]) -> tuple[frozenset[int], str] | None:
        """Who is left when the next word joins, and what it is: ``name``, ``particle`` or ``initial``."""
        word, gap = self._words[at + 1].group(), self._gap(at)
        if gap == ", ":
            turned = people & self._index.family.get(self._words[at].group(), frozenset())
            left = turned & (self._index.given if len(word) > 1 else self._index.letters).get(word, frozenset())
            if left and len(word) > 1 and self._written(at + 1)[0].isupper():
                return left, "name"
            if left and len(word) == 1 and self._dotted_capital(at + 1) and not self._opens_a_name(at + 1):
                return left, "initial"
            return None
        if gap in {" ", "-", ".", "'", "’"}:
            left = people & self._index.named.get(word, frozenset())
            if left:
                return left, "name"
            left = people & self._index.particles.get(word, frozenset())
            if left and gap != ".":
                return left, "particle"
        if len(word) == 1 and gap in {" ", ". ", "."} and self._dotted_capital(at + 1):
            left = people & self._index.letters.get(word, frozenset())
            if left and (gap == " " or len(self._words[at].group()) == 1):
                return left, "initial"
        if len(self._words[at].group()) == 1 and gap in {". ", "."}:
            left = people & self._index.named.get(word, frozenset())
            if left:
                return left, "name"
        return None

    def _gap(self, at: int) -> str:
        return self._folded[self._words[at].end() : self._words[at + 1].start()]

    def _opens_a_name(self, at: int) -> bool:
        # "Smith, J. Smith" names somebody twice; only the second time the initial belongs to it.
        following = at + 1
        return following < len(self._words) and self._words[following].group() in self._index.named

    def _dotted_capital(self, at: int) -> bool:
        end = self._words[at].end()
        return self._written(at).isupper() and self._folded[end : end + 1] == "."

    # --- judging a run

    def _accepted(self, run: _Run) -> bool:
        people = [self._people[number] for number in run.people]
        surely = any(person.surely or person.small for person in people)
        if run.names + run.initials >= 2:
            places = range(run.first, run.last + 1)
            words = [self._words[at].group() for at in places]
            capital = all(
                self._written(at)[0].isupper() for at, word in zip(places, words, strict=True) if word not in PARTICLES
            )
            return capital or (surely and not all(len(word) == 1 or a_word_too(word) for word in words))
        if all(person.guessed for person in people):
            return False
        word, written = self._words[run.last].group(), self._written(run.last)
        if run.first < run.last:  # a particle goes before it
            return True
        doubtful = not surely and (word in self._small or len(word) <= _ABBREVIATED)
        if doubtful or a_word_too(word) or len(word) <= _STRICT_LENGTH:
            return written[0].isupper() and self._stands_as_a_name(run, word)
        if written[0].isupper():
            return True
        # In lower case a family name is too often a word that no list knows, unless the full name is written so too.
        small = any(person.small for person in people if not person.guessed)
        return len(word) >= _SHORTEST_UNUSUAL and (small or is_given_name(word))

    def _stands_as_a_name(self, run: _Run, word: str) -> bool:
        """Whether a word of everyday language, with a capital, can hardly be that word here."""
        at, start = run.first, self._words[run.first].start()
        before = self._words[at - 1].group() if at else ""
        close = at > 0 and self._gap(at - 1) in {" ", ". "}
        if close and before in TITLES:
            return True
        after = self._folded[self._words[run.last].end() :][:3]
        if after[:2] in {"'s", "’s"} and not after[2:].isalnum():
            return True
        if _LINE_START.search(self._text, max(0, self._origin[start] - 8), self._origin[start]):
            return self._fills_its_line(run) or self._acts(run)
        if word in _MONTHS and (before in _BEFORE_A_MONTH or before.isdigit() or after.strip()[:1].isdigit()):
            return False
        if close and (before in _DETERMINERS or self._is_capitalised_inside(at - 1)):
            return False
        following = run.last + 1
        return not (
            following < len(self._words) and self._gap(run.last) == " " and self._written(following)[0].isupper()
        )

    def _fills_its_line(self, run: _Run) -> bool:
        start = self._origin[self._words[run.first].start()]
        end = self._origin[self._words[run.last].end() - 1] + 1
        begins = self._text[max(0, start - 9) : start].rpartition("\n")[2].strip(" \t-–—>*,") == ""
        ends = self._text[end : end + 9].partition("\n")[0].strip(" \t.,!*") == ""
        return begins and ends and (start > 0 or end < len(self._text))

    def _acts(self, run: _Run) -> bool:
        following = run.last + 1
        return (
            following < len(self._words)
            and self._gap(run.last) == " "
            and self._words[following].group() in _WHAT_PEOPLE_DO
        )

    def _is_capitalised_inside(self, at: int) -> bool:
        start = self._origin[self._words[at].start()]
        return self._written(at)[0].isupper() and not _LINE_START.search(self._text, max(0, start - 8), start)

    def _names_a_login(self, match: re.Match[str]) -> bool:
        start = self._origin[match.start()]
        end = self._origin[match.end() - 1] + 1
        around = self._text[start - 1 : start] + self._text[end : end + 1]
        return bool(set(around) & set("@/\\`'\"")) or bool(_LOGIN_WORDS.search(self._text, max(0, start - 24), start))

    # --- places

    def _mention(self, run: _Run) -> Mention:
        start, end = self._words[run.first].start(), self._words[run.last].end()
        if run.last > run.first and len(self._words[run.last].group()) == 1 and self._folded[end : end + 1] == ".":
            end += 1  # the dot of an initial belongs to it
        number = min(run.people)
        return Mention(self._span(start, end), self._people[number].value, self._form(run))

    def _form(self, run: _Run) -> str:
        if run.whole:
            return "login"
        if run.initials:
            return "initials"
        if run.names > 1:
            return "other order"
        return "family name" if self._words[run.last].group() in self._index.family else "given name"

    def _span(self, start: int, end: int) -> Span:
        return Span(self._origin[start], self._origin[end - 1] + 1)

    def _written(self, at: int) -> str:
        match = self._words[at]
        return self._text[self._origin[match.start()] : self._origin[match.end() - 1] + 1]
