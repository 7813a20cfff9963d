"""Where places are: cities, divisions and countries of GeoNames, and the places that may stand in for them."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import fold

_LARGE = 6_000
"""So many cities have 100,000 people or more."""
_FEWEST_CITIES = 30


@dataclass(frozen=True, slots=True)
class City:
    """A city of more than 15,000 people.

    Attributes:
        country: ISO 3166-1 alpha-2.
        division: GeoNames' code of the first-order division; empty where its name is not known here.
        rank: 0 for the world's largest, and so on.
    """

    name: str
    country: str
    division: str
    rank: int


@dataclass(frozen=True, slots=True)
class Country:
    """A country: ISO 3166-1 alpha-2 code, English name and continent."""

    code: str
    name: str
    continent: str


@dataclass(frozen=True, slots=True)
class Place:
    """A city that may stand in for another, with all that has to agree with it."""

    city: str
    region: str
    short: str
    postcode: str
    area_code: str


def city(name: str, country: str = "", *others: str) -> City | None:
    """The city of that name: in one of ``others`` if it has one, else in ``country`` if a large one, else the largest.

    Args:
        name: as it is written.
        country: where a city is rather meant than abroad, as ISO 3166-1 alpha-2.
        others: countries that are spoken of, likewise.
    """
    known = _cities_by_name().get(fold(name.strip())[0], ())
    spoken_of = [found for found in known if found.country in others]
    at_home = [found for found in known if found.country == country and found.rank < _LARGE]
    return next(iter((*spoken_of, *at_home, *known)), None)


def cities_of(country: str) -> tuple[str, ...]:
    """The cities of a country, the largest first."""
    return _cities_by_country().get(country, ())


def country(name: str) -> Country | None:
    """The country of that English name or common short form."""
    return _countries_by_name().get(fold(name.strip())[0])


def country_of_code(code: str) -> Country | None:
    """The country with that ISO 3166-1 alpha-2 code."""
    return _countries().get(code)


def neighbours(of: Country) -> tuple[Country, ...]:
    """The other countries of its continent that are of some size."""
    cities = _cities_by_country()
    near = (c for c in _countries().values() if c.continent == of.continent and c.code != of.code)
    return tuple(c for c in near if len(cities.get(c.code, ())) >= _FEWEST_CITIES)


def region(name: str) -> tuple[str, str] | None:
    """The country and the proper name of a first-order division; its two capitals will do for an American state."""
    return _regions_by_name().get(fold(name.strip())[0]) or (
        _regions_by_name().get(name.strip()) if name.strip().isupper() else None
    )


def regions_of(country: str) -> tuple[str, ...]:
    """The names of a country's first-order divisions, as far as they are known here."""
    return tuple(names[0] for names in _regions().get(country, {}).values())


def region_names(city: City) -> tuple[str, ...]:
    """What the city's division is called: in English, then in the country itself if that differs; none if not known."""
    return tuple(_regions().get(city.country, {}).get(city.division, ()))


@cache
def standins() -> Mapping[str, tuple[Place, ...]]:
    """By country, the places that may stand in for others."""
    table = tomllib.loads(resource("lexicons", "standin_places.toml").read_text(encoding="utf-8"))
    return {country: tuple(Place(*row) for row in rows) for country, rows in table.items()}


def _rows(file: str) -> list[list[str]]:
    lines = resource("lexicons", file).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@cache
def _cities() -> tuple[City, ...]:
    rows = enumerate(_rows("places.tsv"))
    return tuple(City(row[0], row[1], row[2] if len(row) > 2 else "", rank) for rank, row in rows)


@cache
def _cities_by_name() -> dict[str, tuple[City, ...]]:
    found: dict[str, list[City]] = defaultdict(list)
    for each in _cities():
        found[fold(each.name)[0]].append(each)
    return {name: tuple(cities) for name, cities in found.items()}


@cache
def _cities_by_country() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for each in _cities():
        found[each.country].append(each.name)
    return {code: tuple(names) for code, names in found.items()}


@cache
def _countries() -> dict[str, Country]:
    return {row[0]: Country(row[0], row[1], row[2]) for row in _rows("country_facts.tsv")}


@cache
def _countries_by_name() -> dict[str, Country]:
    known = {fold(each.name)[0]: each for each in _countries().values()}
    for names, code in (
        (("uk", "u.k.", "great britain", "britain"), "GB"),
        (("us", "usa", "u.s.", "u.s.a.", "america", "the united states", "united states of america"), "US"),
        (("deutschland", "allemagne", "alemania", "germania"), "DE"),
        (("frankreich", "francia", "francja"), "FR"),
        (("espana", "spanien", "espagne", "spagna"), "ES"),
        (("italia", "italien", "italie"), "IT"),
        (("holland", "the netherlands", "nederland", "niederlande", "pays-bas"), "NL"),
        (("polska", "polen", "pologne"), "PL"),
        (("osterreich", "autriche"), "AT"),
        (("schweiz", "suisse", "svizzera"), "CH"),
    ):
        known |= {name: _countries()[code] for name in names}
    return known


@cache
def _regions() -> dict[str, dict[str, list[str]]]:
    table: dict[str, dict[str, list[str]]] = tomllib.loads(
        resource("lexicons", "regions.toml").read_text(encoding="utf-8")
    )
    return table


@cache
def _regions_by_name() -> dict[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for code, divisions in _regions().items():
        for short, names in divisions.items():
            known |= {fold(name)[0]: (code, names[0]) for name in names}
            if code == "US":
                known[short] = (code, names[0])
    return known
