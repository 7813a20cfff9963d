"""Broader terms: ``a hospital``, ``aged 30 to 39``, ``a city in Bavaria, Germany``.

A term comes back in the reply where no other value shares it and the text does not use it by itself; else the way back
is closed, and the vault says so. The terms are English.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from desktop_app.mentions import fold
from desktop_app.protect import amounts, dates, gazetteer
from desktop_app.protect.concepts import concept_of
from desktop_app.protect.scene import Hidden, Scene
from desktop_app.vocabulary import EntityType, Style

_ORDINALS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
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
    """The broader term; the value's placeholder for a date, an age or an amount that is not understood."""
    known = scene.numbering.known(hidden.value, hidden.type, Style.BROADER)
    if known is not None:
        return known
    same = scene.numbering.same_identity(hidden.value, hidden.type, Style.BROADER)
    if same is not None:  # the phrase comes back as the name that was written first
        return scene.enter(same, hidden, Style.BROADER, returns=False)
    phrase = _phrase(hidden, scene)
    if phrase is None:
        return scene.placeholder(hidden)
    for candidate in _told_apart(phrase):
        if not scene.is_taken(candidate) and fold(candidate)[0] not in scene.folded:
            return scene.enter(candidate, hidden, Style.BROADER)
    scene.numbering.withdraw(phrase)
    return scene.enter(phrase, hidden, Style.BROADER, returns=False)


def _phrase(hidden: Hidden, scene: Scene) -> str | None:
    concept = concept_of(hidden.value, hidden.type)
    if concept is not None:
        return concept.phrase
    return _WORDED[hidden.type](hidden.value, scene) if hidden.type in _WORDED else _NAMED[hidden.type]


def _told_apart(phrase: str) -> Iterator[str]:
    yield phrase
    article, _, noun = phrase.partition(" ")
    if article in {"a", "an"}:
        yield f"another {noun}"
        yield from (f"a{'n' if ordinal[0] == 'e' else ''} {ordinal} {noun}" for ordinal in _ORDINALS)


def _date(value: str, scene: Scene) -> str | None:
    written = dates.read(value, month_first=scene.country == "US", this_year=datetime.now(UTC).year)
    if written is None:
        return None
    month, year = f"{written.day:%B}", written.day.year
    match written.precision:
        case "day":
            return f"a day in {month} {year}"
        case "anniversary":
            return f"a day in {month}"
        case "month":
            return f"{('early ', 'mid-', 'late ')[(written.day.month - 1) // 4]}{year}"
    return f"the {year // 10 * 10}s"


def _birth(value: str, scene: Scene) -> str | None:
    written = dates.read(value, month_first=scene.country == "US", this_year=datetime.now(UTC).year)
    return f"a day in {written.day.year}" if written and written.precision == "day" else _date(value, scene)


def _age(value: str, scene: Scene) -> str | None:
    figure = amounts.read(value)
    if figure is None or figure.decimals:
        return None
    years = figure.units
    if years >= _OLDEST_BAND:
        return f"{figure.before}{_OLDEST_BAND} or more{figure.after}"
    low, high = next(
        (band for band in _CHILDHOOD if band[0] <= years <= band[1]), (years // 10 * 10, years // 10 * 10 + 9)
    )
    low = max(low, 18) if years >= 18 else low
    joined = f"{low}-to-{high}" if figure.after.startswith("-") else f"{low} to {high}"
    return f"{figure.before}{joined}{figure.after}"


def _money(value: str, scene: Scene) -> str | None:
    figure = amounts.read(value)
    if figure is None or figure.units < 10**figure.decimals:
        return None
    whole = figure.units // 10**figure.decimals
    size = 10 ** (len(str(whole)) - 1)
    at = max(index for index, step in enumerate(_STEPS[:-1]) if step * size <= whole)
    low, high = (_whole(figure, step * size) for step in _STEPS[at : at + 2])
    return f"between {figure.before}{low} and {figure.before}{high}{figure.after}"


def _whole(figure: amounts.Figure, number: int) -> str:
    return figure.bare(number * 10**figure.decimals).partition(".")[0] if figure.decimals else figure.bare(number)


def _location(value: str, scene: Scene) -> str:
    country = gazetteer.country(value)
    if country:
        return f"a country in {country.continent}"
    found = gazetteer.region(value)
    city = gazetteer.city(value.split(",")[0], scene.country)
    if found and not (city and city.country == found[0] and len(value) > 2):
        return f"a region of {_country_name(found[0])}"
    if city is None:
        return "a place"
    region = gazetteer.region_name(city)
    same = fold(region)[0] == fold(city.name)[0]
    return f"a city in {region + ', ' if region and not same else ''}{_country_name(city.country)}"


def _address(value: str, scene: Scene) -> str:
    for part in reversed(value.replace("\n", ",").split(",")):
        words = " ".join(word for word in part.split() if word.isalpha() and not (len(word) == 2 and word.isupper()))
        state = next((found for word in part.split() if word.isupper() and (found := gazetteer.region(word))), None)
        if state:
            return f"an address in {state[1]}, {_country_name(state[0])}"
        city = gazetteer.city(words, scene.country) if words else None
        if city:
            region = gazetteer.region_name(city)
            return f"an address in {region + ', ' if region else ''}{_country_name(city.country)}"
    return "an address"


def _country_name(code: str) -> str:
    country = gazetteer.country_of_code(code)
    if country is None:
        return "another country"
    return f"the {country.name}" if country.name.startswith(("United", "Netherlands", "Philippines")) else country.name


_WORDED: Mapping[EntityType, Callable[[str, Scene], str | None]] = MappingProxyType(
    {
        EntityType.DATE: _date,
        EntityType.DATE_OF_BIRTH: _birth,
        EntityType.AGE: _age,
        EntityType.MONEY: _money,
        EntityType.LOCATION: _location,
        EntityType.COUNTRY: _location,
        EntityType.ADDRESS: _address,
    }
)
