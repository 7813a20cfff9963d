"""Broader terms: ``a hospital``, ``aged 30 to 39``, ``a city in Bavaria, Germany``.

A term stands for one value and is nothing that the text uses by itself, so that it comes back: a second hospital is
``another hospital``, and a second person in their thirties may be ``35 to 44``. Terms are in the language of the text;
what its language has no term for is told in English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from types import MappingProxyType

from desktop_app.mentions import fold
from desktop_app.protect import amounts, dates, gazetteer
from desktop_app.protect.concepts import concepts_of, named_concept
from desktop_app.protect.phrasing import phrasing_of
from desktop_app.protect.scene import Hidden, Scene
from desktop_app.vocabulary import EntityType, Style

_ORDINALS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
_ARTICLE = re.compile(r"(?P<before>of |)an? (?:certain )?")
_GROWN = 18
_CHILDHOOD = ((0, 4), (5, 9), (10, 14), (15, 17))
_OLDEST_BAND = 90
_STEPS = (1, 2, 5, 10)
_NAMED: Mapping[EntityType, str] = MappingProxyType(
    {
        EntityType.PERSON: "a person",
        EntityType.EMAIL_ADDRESS: "an e-mail address",
        EntityType.PHONE_NUMBER: "a phone number",
        EntityType.POSTCODE: "a postcode",
        EntityType.GOVERNMENT_ID: "an official number",
        EntityType.CREDIT_CARD_NUMBER: "a card number",
        EntityType.BANK_ACCOUNT: "a bank account",
        EntityType.IP_ADDRESS: "an internet address",
        EntityType.MAC_ADDRESS: "a network card address",
        EntityType.URL: "a web address",
        EntityType.USERNAME: "a user name",
        EntityType.PASSWORD: "a password",
        EntityType.SECRET: "a secret key",
        EntityType.MEDICAL_ID: "a medical number",
        EntityType.VEHICLE: "a vehicle",
        EntityType.DEVICE: "a device number",
        EntityType.ACCOUNT_ID: "an account number",
        EntityType.CRYPTO_WALLET: "a crypto wallet",
        EntityType.COORDINATES: "a point on the map",
    }
)


def replacement(hidden: Hidden, scene: Scene) -> str:
    """The broader term; the value's placeholder where none is understood, or none can be told from the others."""
    known = scene.numbering.known(hidden.value, hidden.type, Style.BROADER)
    if known is not None and scene.numbering.stands_for_a_value(known):
        return known
    for candidate in _candidates(hidden, scene):
        if not scene.is_taken(candidate) and fold(candidate)[0] not in scene.folded:
            return scene.enter(candidate, hidden, Style.BROADER)
    return scene.placeholder(hidden)


@dataclass(frozen=True, slots=True)
class _Term:
    """A term by how it reads in English, with ``{}`` where a place belongs; of a place, its country and region."""

    english: str
    country: str = ""
    regions: tuple[str, ...] = ()

    def told_apart(self, language: str) -> Iterator[str]:
        """The term in a language, and how others of its kind are told from it."""
        phrasing = phrasing_of(language)
        if phrasing and self.english in phrasing.terms:
            country = phrasing.countries.get(self.country) or _country_name(self.country)
            return phrasing.told_apart(self.english, self.regions[:2][-1] if self.regions else country)
        where = ", ".join((*self.regions[:1], _country_name(self.country)))
        return _told_apart(self.english.format(where))

    def again(self, known: str, language: str) -> Iterator[str]:
        """``that person`` where ``a person`` is somebody's other name."""
        phrasing = phrasing_of(language)
        if phrasing and self.english in phrasing.terms:
            return phrasing.again(self.english, known)
        noun = known.partition(" ")[2]
        noun = f"other {noun}" if known.startswith("another ") else noun
        return (f"{word} {noun}" for word in ("that", "this", "the same", "the very same", "the said"))


def _candidates(hidden: Hidden, scene: Scene) -> Iterator[str]:
    """Terms for the value, the plainest first."""
    if hidden.type in _WORDED:
        for phrase in _WORDED[hidden.type](hidden.value, scene):
            yield from _told_apart(phrase)
        return
    term, language = _term(hidden, scene), scene.wording.language
    same = scene.numbering.same_identity(hidden.value, hidden.type, Style.BROADER)
    if same is not None:
        yield from term.again(same, language)
    yield from term.told_apart(language)


def _term(hidden: Hidden, scene: Scene) -> _Term:
    if hidden.type in _PLACED:
        return _PLACED[hidden.type](hidden.value, scene)
    concepts = concepts_of(hidden.type)
    if concepts:
        named = named_concept(hidden.value, hidden.type) or scene.nearest_concept(hidden)
        return _Term((named or concepts[-1]).phrase)
    return _Term(_NAMED[hidden.type])


def _told_apart(phrase: str) -> Iterator[str]:
    yield phrase
    article = _ARTICLE.match(phrase)
    if article:
        before, noun = article["before"], phrase[article.end() :]
        yield f"{before}another {noun}"
        yield from (f"{before}a{'n' if ordinal[0] == 'e' else ''} {ordinal} {noun}" for ordinal in _ORDINALS)


def _date(value: str, scene: Scene) -> Iterator[str]:
    written = dates.read(value, month_first=scene.country == "US", this_year=datetime.now(UTC).year)
    if written is None:
        return
    month, year = written.day.month, written.day.year
    match written.precision:
        case "day":
            yield from scene.wording.day(month, year)
        case "anniversary":
            yield from scene.wording.anniversary(month)
        case "month":
            yield from scene.wording.month(month, year)
        case _:
            yield from scene.wording.year(year)


def _birth(value: str, scene: Scene) -> Iterator[str]:
    written = dates.read(value, month_first=scene.country == "US", this_year=datetime.now(UTC).year)
    if written and written.precision == "day":
        yield from scene.wording.day_of_year(written.day.year)
    yield from _date(value, scene)


def _age(value: str, scene: Scene) -> Iterator[str]:
    figure = amounts.read(value)
    if figure is None or figure.decimals:
        return
    years = figure.units
    if years >= _OLDEST_BAND:
        oldest = range(_OLDEST_BAND, _OLDEST_BAND - 10, -1)
        yield from (f"{figure.before}{scene.wording.or_more(least)}{figure.after}" for least in oldest)
        return
    for low, high in _bands(years):
        yield figure.before + scene.wording.band(low, high, figure.after)


def _bands(years: int) -> Iterator[tuple[int, int]]:
    """Bands that hold an age, the usual one first; the others are for when it is somebody else's already."""
    if years < _GROWN:
        yield next(band for band in _CHILDHOOD if band[0] <= years <= band[1])
        yield from ((low, low + 4) for low in range(max(0, years - 4), years + 1) if low + 4 < _GROWN)
        return
    lows = sorted(range(years - 9, years + 1), key=lambda low: (low % 10 != 0, low % 5 != 0, abs(years - 4 - low)))
    yield from ((max(_GROWN, low), low + 9) for low in lows if low + 9 > _GROWN)


def _money(value: str, scene: Scene) -> Iterator[str]:
    figure = amounts.read(value)
    if figure is None or figure.units < 10**figure.decimals:
        return
    whole = figure.units // 10**figure.decimals
    size = 10 ** (len(str(whole)) - 1)
    lows = [step * size for step in _STEPS if step * size <= whole]
    highs = [step * size for step in _STEPS if step * size > whole]
    for low, high in sorted(product(lows, highs), key=lambda band: band[1] / band[0]):
        least, most = (figure.before + _whole(figure, bound) for bound in (low, high))
        yield scene.wording.between(least, most + figure.after)


def _whole(figure: amounts.Figure, number: int) -> str:
    return figure.bare(number * 10**figure.decimals).partition(".")[0] if figure.decimals else figure.bare(number)


def _place(value: str, scene: Scene) -> _Term:
    country = gazetteer.country(value)
    if country:
        return _Term(f"a country in {country.continent}")
    found = gazetteer.region(value)
    city = gazetteer.city(value.split(",")[0], scene.country)
    if found and not (city and city.country == found[0] and len(value) > 2):
        return _Term("a region of {}", found[0])
    if city is None:
        return _Term("a place")
    regions = gazetteer.region_names(city)
    same = fold(city.name)[0] in {fold(region)[0] for region in regions[:1]}
    return _Term("a city in {}", city.country, () if same else regions)


def _address(value: str, scene: Scene) -> _Term:
    for part in reversed(value.replace("\n", ",").split(",")):
        words = " ".join(word for word in part.split() if word.isalpha() and not (len(word) == 2 and word.isupper()))
        state = next((found for word in part.split() if word.isupper() and (found := gazetteer.region(word))), None)
        if state:
            return _Term("an address in {}", state[0], (state[1],))
        city = gazetteer.city(words, scene.country) if words else None
        if city:
            return _Term("an address in {}", city.country, gazetteer.region_names(city))
    return _Term("an address")


def _country_name(code: str) -> str:
    country = gazetteer.country_of_code(code)
    if country is None:
        return "another country"
    return f"the {country.name}" if country.name.startswith(("United", "Netherlands", "Philippines")) else country.name


_WORDED: Mapping[EntityType, Callable[[str, Scene], Iterator[str]]] = MappingProxyType(
    {
        EntityType.DATE: _date,
        EntityType.DATE_OF_BIRTH: _birth,
        EntityType.AGE: _age,
        EntityType.MONEY: _money,
    }
)
_PLACED: Mapping[EntityType, Callable[[str, Scene], _Term]] = MappingProxyType(
    {EntityType.LOCATION: _place, EntityType.COUNTRY: _place, EntityType.ADDRESS: _address}
)
