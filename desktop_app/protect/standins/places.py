"""Stand-ins for places: cities with the postcode and region that go with them, countries, addresses, coordinates."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from desktop_app.mentions import fold
from desktop_app.protect import gazetteer
from desktop_app.protect.standins.cast import like
from desktop_app.protect.standins.shapes import other_digits, pronounceable
from desktop_app.vocabulary import EntityType

if TYPE_CHECKING:
    from desktop_app.protect.scene import Hidden, Scene

_COUNTRY_TYPES = frozenset({EntityType.COUNTRY, EntityType.LOCATION})
_NEAR = 60
"""Code points between a postcode and the city it goes with."""
_QUARTERS = ("North", "South", "East", "West", "New", "Upper", "Lower", "Great", "Little", "Old")
_ENDINGS = ("ville", "ton", "field", "burg", "ford")
_MANY, _NO_CITY_LEFT = 8, 16
"""Tries after which a city gets a quarter, and after which one is made up."""
_POSTCODES = (
    ("GB", re.compile(r"[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}")),
    ("CA", re.compile(r"[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d")),
    ("NL", re.compile(r"\d{4} ?[A-Z]{2}")),
    ("PL", re.compile(r"\d{2}-\d{3}")),
    ("PT", re.compile(r"\d{4}-\d{3}")),
    ("US", re.compile(r"\d{5}-\d{4}")),
)
_FIVE_DIGITS = frozenset({"US", "DE", "FR", "ES", "IT"})
_STREET_WORDS = frozenset(
    "street st road rd avenue ave av lane ln drive dr court ct place pl boulevard blvd way terrace close crescent "
    "square sq hill park parkway pkwy highway hwy route rt circle cir trail trl alley row walk gardens green mews "
    "grove rise view north south east west n s e w ne nw se sw upper lower apt apartment suite ste unit floor fl "
    "flat room rm box po p.o building bldg house block no nr number c/o strasse straße str platz weg allee gasse "
    "ring ufer damm rue place chemin allée quai cours impasse bis ter calle plaza avenida paseo camino carrera "
    "piso puerta via viale piazza corso largo vicolo straat laan plein gracht ulica ul aleja al plac os rua praça "
    "travessa largo de la le les des du del della der die das dem den am an im zur zum van y e et und and the of "
    "ap dept hc rr psc usns uss fpo apo bsc cmr oh in ca".split()
)
_ADDRESS_PART = re.compile(r"\d+|[^\W\d_]+(?:['’.-][^\W\d_]+)*")


class Places:
    """The places of one text and their stand-ins.

    Args:
        scene: the text, and what the conversation hides.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._places: dict[str, tuple[gazetteer.Place, ...]] = {}

    def location(self, value: str, salt: int) -> str | None:
        """Another city, region or country; None for what is none of these, such as a river, where no city will do."""
        lots = self._scene.lots
        known = gazetteer.country(value)
        if known:
            other = self._country(known, salt)
            return None if other is None else like(value, other.name)
        division = gazetteer.region(value)
        if division and not gazetteer.city(value, division[0]):
            others = tuple(name for name in gazetteer.regions_of(division[0]) if name != division[1])
            return like(value, lots.one_of(others, "region", value, salt))
        if ", " in value:  # a city with its region or country behind it
            played = [self.location(part, salt) for part in value.split(", ")]
            return ", ".join(part for part in played if part)
        return like(value, self._city(value, salt)) if value[:1].isalpha() else None

    def postcode(self, hidden: Hidden, salt: int) -> str | None:
        """Another postcode, of the stand-in for the nearest city if one stands near."""
        country = _country_of_postcode(hidden.value, self._scene.country)
        return self._postcode(hidden.value, self._near(hidden, country), salt, country)

    def address(self, value: str, salt: int) -> str | None:
        """The address with other numbers and names; words such as ``Street`` and the punctuation stay."""
        country = self._scene.country
        postcodes = [(m.span(), code) for code, shape in _address_postcodes(country) for m in shape.finditer(value)]
        postcode, country = postcodes[-1] if postcodes else ((len(value), len(value)), country)
        city = self._city_in(value, postcode)
        place = self.place(value[slice(*city)], country)
        kept: dict[int, tuple[int, str]] = {}
        if place:
            kept[postcode[0]] = postcode[1], self._postcode(value[slice(*postcode)], place, salt, country) or ""
            kept[city[0]] = city[1], like(value[slice(*city)], place.city)
        parts: list[str] = []
        end = 0
        for match in _ADDRESS_PART.finditer(value):
            if match.start() >= end:
                stop, made = kept.get(match.start()) or (match.end(), self._address_word(match, value, place, salt))
                parts += [value[end : match.start()], made]
                end = stop
        made = "".join([*parts, value[end:]])
        return made if made != value else None

    def area_code(self, country: str) -> str:
        """The area code of the place the conversation is set in."""
        place = self.place("", country)
        return place.area_code if place else ""

    def coordinates(self, value: str, salt: int) -> str | None:
        """Somewhere one to three degrees away, with as many decimals."""
        lots = self._scene.lots

        def moved(match: re.Match[str]) -> str:
            digits = len(match.group().partition(".")[2])
            shift = lots.between(1_000_000, 3_000_000, "degrees", value, match.start(), salt) / 1_000_000
            near = float(match.group())
            return f"{near - shift if near > 0 else near + shift:.{digits}f}"

        made, count = re.subn(r"-?\d{1,3}\.\d+", moved, value)
        return made if count else other_digits(value, lots, salt)

    def place(self, city: str, country: str) -> gazetteer.Place | None:
        """What stands in for a city of a country, with all that goes with it; None for countries without a list."""
        options = self._unspoken(country)
        return self._scene.lots.one_of(options, "place", fold(city)[0], country) if options else None

    def _unspoken(self, country: str) -> tuple[gazetteer.Place, ...]:
        """A country's places that may stand in for others and that nothing in the conversation names."""
        if country not in self._places:
            options = gazetteer.standins().get(country, ())
            self._places[country] = tuple(p for p in options if fold(p.city)[0] not in self._scene.words)
        return self._places[country]

    def _country(self, known: gazetteer.Country, salt: int) -> gazetteer.Country | None:
        others = [other for other in gazetteer.neighbours(known) if other.code not in self._spoken_of]
        return self._scene.lots.one_of(others, "country", known.code, salt) if others else None

    @cached_property
    def _spoken_of(self) -> dict[str, gazetteer.Country]:
        """The countries that the text names and that are hidden."""
        named = (gazetteer.country(h.value) for h in self._scene.hidden if h.type in _COUNTRY_TYPES)
        return {country.code: country for country in named if country}

    def _city(self, value: str, salt: int) -> str:
        lots, country = self._scene.lots, self._scene.country
        known = gazetteer.city(value, country, *self._spoken_of)
        country = known.country if known else country
        if country in self._spoken_of:  # where France becomes Spain, Paris becomes a city of Spain
            other = self._country(self._spoken_of[country], 0)
            country = other.code if other else country
        place = None if salt else self.place(value, country)
        if place:
            return place.city
        cities = gazetteer.cities_of(country) or gazetteer.cities_of("US")
        key = fold(value)[0]
        if salt >= _NO_CITY_LEFT:
            return pronounceable(6, lots, "city", key, salt).capitalize() + lots.one_of(_ENDINGS, "ending", key, salt)
        drawn = lots.one_of(cities, "city", key, salt)
        return drawn if salt < _MANY else f"{lots.one_of(_QUARTERS, 'quarter', value, salt)} {drawn}"

    def _near(self, hidden: Hidden, country: str) -> gazetteer.Place | None:
        at = hidden.span.start
        first = bisect_left(self._cities, (at - _NEAR, ""))
        near = takewhile(lambda city: city[0] <= at + _NEAR, islice(self._cities, first, None))
        cities = [(abs(start - at), name) for start, name in near]
        return self.place(min(cities)[1] if cities else "", country)

    @cached_property
    def _cities(self) -> list[tuple[int, str]]:
        """Where the hidden places stand in the text, in order."""
        hidden = self._scene.hidden
        return sorted((each.span.start, each.value) for each in hidden if each.type is EntityType.LOCATION)

    def _postcode(self, value: str, place: gazetteer.Place | None, salt: int, country: str) -> str | None:
        lots = self._scene.lots
        compact = re.sub(r"[ -]", "", value)
        if country == "GB" and place and compact[:1].isalpha():
            letters = "ABDEFGHJLNPQRSTUWXYZ"
            made = f"{place.postcode}{lots.between(1, 19, 'outward', value, salt)} " if " " in value else place.postcode
            made += "" if " " in value else str(lots.between(1, 9, "outward", value, salt))
            if len(compact) > 4:
                made += str(lots.number(10, "inward", value, salt))
                made += "".join(lots.one_of(letters, "inward", value, salt, side) for side in (1, 2))
            return like(value, made.strip())
        made = _scrambled_postcode(value, self._scene, salt)
        if place and len(place.postcode) < len(compact) and len(place.postcode) > 0:
            rest = iter(place.postcode)
            made = "".join(next(rest, c) if c.isalnum() else c for c in made)
        return like(value, made)

    def _city_in(self, value: str, postcode: tuple[int, int]) -> tuple[int, int]:
        """Where the city stands: the last words, as many as can be, that are the name of one; at the end if none is."""
        words = [m for m in _ADDRESS_PART.finditer(value) if not m.group().isdigit() and m.end() <= postcode[0]]
        words += [m for m in _ADDRESS_PART.finditer(value) if not m.group().isdigit() and m.start() >= postcode[1]]
        for last in range(len(words), 0, -1):
            for first in range(max(0, last - 4), last):
                start, end = words[first].start(), words[last - 1].end()
                inside = value[start:end]
                alone = "," not in inside and fold(words[first].group())[0] not in _STREET_WORDS
                if alone and len(inside) > 2 and gazetteer.city(inside, self._scene.country):
                    return start, end
        return len(value), len(value)

    def _address_word(self, match: re.Match[str], value: str, place: gazetteer.Place | None, salt: int) -> str:
        lots, word = self._scene.lots, match.group()
        if word.isdigit():
            first = str(lots.between(1, 9, "number", word, value, salt))
            return first + "".join(str(lots.number(10, "number", word, value, salt, at)) for at in range(1, len(word)))
        key = fold(word)[0]
        if place and gazetteer.region(word) and "," in value[: match.start()]:
            return place.short if len(word) <= 3 else place.region
        if key.rstrip(".") in _STREET_WORDS or len(key) == 1:
            return word
        for ending in ("strasse", "straße", "str", "straat", "weg", "gasse", "platz", "laan", "allee"):
            if word.lower().endswith(ending) and len(word) > len(ending) + 1:
                return like(word, self._scene.cast.surname(f"street {key}", salt)) + word[-len(ending) :]
        return like(word, self._scene.cast.surname(f"street {key}", salt))


def _country_of_postcode(value: str, country: str) -> str:
    return next((code for code, shape in _POSTCODES if shape.fullmatch(value.strip())), country)


def _address_postcodes(country: str) -> list[tuple[str, re.Pattern[str]]]:
    found = [(code, re.compile(rf"\b(?:{shape.pattern})\b")) for code, shape in _POSTCODES]
    if country in _FIVE_DIGITS:
        found.append((country, re.compile(r"(?<!\d)\d{5}(?!\d)")))
    if country == "AU":
        found.append((country, re.compile(r"(?<!\d)\d{4}(?!\d)")))
    return [(code, shape) for code, shape in found if code == country or code not in {"US", "NL", "PT"}]


def _scrambled_postcode(value: str, scene: Scene, salt: int) -> str:
    def other(match: re.Match[str]) -> str:
        options = "0123456789" if match.group().isdigit() else "ABCEGHJKLMNPRSTVXY"
        return scene.lots.one_of(options, "postcode", value, match.start(), salt)

    return re.sub(r"[^\W_]", other, value)
