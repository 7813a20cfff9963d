"""Polish towns in the cases that follow a preposition: "w Bydgoszczy", "do Radomia", "z Zielonej Góry".

Polish bends the ends of names, so that a list of towns as maps write them finds few of them in sentences. The forms are
made from the list by the endings of the language (``resources/lexicons/polish_cases.tsv``); more are made than exist,
since a form that nobody writes harms nothing. After a verb that speaks of somebody's life the town is private;
elsewhere the models decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import words
from desktop_app.locations import resource
from desktop_app.vocabulary import EntityType, Span

_COUNTRY = "PL"
_POLISH_NAMES = {"Warsaw": "Warszawa", "Bielsko-Biala": "Bielsko-Biała"}
"""Where the list of places has another name."""
_SHORTEST_IN_LOWER_CASE = 5
"""Letters; "pile" and "nysie" written small are other words too easily."""
_PREPOSITION = r"(?:we?|ze?|do|ode?|koło|pode?|spod|nad|obok)"
_LIFE = (
    r"(?:(?:za)?mieszka(?:m|my|ł|ła|łem|łam|liśmy|ją)?|pracuj(?:ę|e|emy|ą)|pracował\w*|studiuj(?:ę|e)|studiowałe?a?m|"
    r"urodził[ea]m się|pochodz(?:ę|i)|leż(?:y|ę|ał|ała)|jestem|jesteśmy|był[ea]m|jadę|jedziemy|jechał[ea]m|"
    r"wracam\w*|wróciłe?a?m|przeprowadzam\w*|przeprowadził\w*|wyjechał\w*|przyjechał\w*|spotkałe?a?m|widziałe?a?m|"
    r"ucz(?:ę|y) się|chodz(?:i|ę)|szpitalu|szkole|przedszkolu|zatrudnion\w+|filia|filii)"
)
_OF_MANY = re.compile(r"\b(?:ile|ilu|ludzi|osób|kto|gdzie)\b", re.IGNORECASE)
"""Who asks how many live somewhere speaks of nobody."""
_BEFORE = 40
"""Code points in which such words stand."""
_OF_A_LIFE = re.compile(rf"(?<!\w){_LIFE}[ ](?:[^\W\d_]+[ ]){{0,3}}$", re.IGNORECASE)
_PLACE = re.compile(rf"(?<!\w){_PREPOSITION}[ ](?P<value>[^\W\d_]{{3,}}(?:[ -][^\W\d_]{{3,}})?)", re.IGNORECASE)
_SCORE = 0.75


class PolishTownsRecognizer:
    """Finds LOCATION."""

    def __init__(self) -> None:
        self._common = words("common_words")

    def find(self, text: str) -> Iterator[Candidate]:
        """Every bent name of a town behind a preposition."""
        for match in _PLACE.finditer(text):
            value = match["value"]
            for name in (value, re.split(r"[ -]", value, maxsplit=1)[0]):
                if self._is_town(name):
                    span = Span(match.start("value"), match.start("value") + len(name))
                    before = text[max(0, match.start() - _BEFORE) : match.start()]
                    certain = _OF_A_LIFE.search(before) is not None and not _OF_MANY.search(before)
                    yield Candidate(span, EntityType.LOCATION, _SCORE, "a town, after a preposition", certain)
                    break

    def _is_town(self, name: str) -> bool:
        folded = name.casefold()
        if name.islower() and (len(name) < _SHORTEST_IN_LOWER_CASE or folded in self._common):
            return False
        return folded in _bent_towns()


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    """How a name ends, and, with blanks between them, how it ends in other cases."""
    lines = resource("lexicons", "polish_cases.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if not line.startswith("#"))
    return tuple((ending, others) for ending, _, others in rows)


@cache
def _bent_towns() -> frozenset[str]:
    lines = resource("lexicons", "places.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    towns = (_POLISH_NAMES.get(row[0], row[0]).casefold() for row in rows if row[1] == _COUNTRY)
    return frozenset(form for town in towns for form in _forms(town))


def _forms(town: str) -> Iterator[str]:
    """The name in every case that each of its words may have."""
    first, mark, rest = town.partition(" ") if " " in town else town.partition("-")
    for form in _bent(first):
        if not rest:
            yield form
        else:
            yield from (f"{form}{mark}{other}" for other in _bent(rest))


def _bent(word: str) -> Iterator[str]:
    ending, others = max(
        ((ending, others) for ending, others in _endings() if word.endswith(ending)),
        key=lambda pair: len(pair[0]),
        default=("", " a u"),
    )
    stem = word.removesuffix(ending)
    yield from (stem + other for other in others.split(" "))
