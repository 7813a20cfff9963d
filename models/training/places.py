"""Fillers for addresses, towns, postcodes, countries and coordinates."""

from __future__ import annotations

import random
import string

from people import People
from sources import OTHER_LOCALES, Fakers, Gazetteers, is_latin, word_list, words

COUNTRY_OF = {"en": "US", "de": "DE", "fr": "FR", "es": "ES", "it": "IT", "pt": "PT", "nl": "NL", "pl": "PL"}


class Places:
    """Where somebody lives, was born or was seen."""

    def __init__(self, rng: random.Random, gazetteers: Gazetteers, fakers: Fakers, people: People) -> None:
        self.rng = rng
        self.gazetteers = gazetteers
        self.fakers = fakers
        self.people = people

    def city(self, language: str) -> str:
        """Half from the language's main country, half from anywhere."""
        if self.rng.random() < 0.5:
            return self.rng.choice(self.gazetteers.cities_by_country[COUNTRY_OF[language]])
        return self.people.city()

    def region(self, language: str) -> str:
        """A state, province or county, sometimes as an abbreviation."""
        faker = self.fakers.get("en_US")
        if language == "en":
            return faker.state_abbr() if self.rng.random() < 0.35 else faker.state()
        locale = self.fakers.of_language(language)
        for name in ("state", "region", "province", "administrative_unit"):
            if hasattr(locale, name):
                return str(getattr(locale, name)())
        return faker.state()

    def country(self, language: str) -> str:
        """A country in the text's language or in English."""
        if self.rng.random() < 0.5:
            return self.rng.choice(word_list(language, "country_names"))
        return self.rng.choice(self.gazetteers.countries)

    def postcode(self, language: str) -> str:
        """A postcode of one of the language's countries."""
        if language == "en" and self.rng.random() < 0.2:
            return f"{self.fakers.get('en_US').postcode()[:5]}-{self.rng.randrange(10000):04d}"
        if self.rng.random() < 0.1:
            return str(self.fakers.get(self.rng.choice(OTHER_LOCALES[:10])).postcode())
        return str(self.fakers.of_language(language).postcode())

    def unit(self, language: str) -> str:
        """A flat, floor or suite."""
        pattern = self.rng.choice(word_list(language, "units"))
        return pattern.format(
            n=self.rng.randrange(1, 30),
            m=self.rng.randrange(100, 1500),
            l=self.rng.choice(string.ascii_uppercase[:8]),
        )

    def english_street(self) -> str:
        """A composed English street address."""
        number = f"{self.rng.choice((self.rng.randrange(1, 200), self.rng.randrange(200, 12000)))}"
        if self.rng.random() < 0.12:
            number += self.rng.choice("AaBbC")
        draw = self.rng.random()
        name = (
            self.rng.choice(word_list("shapes", "streets"))
            if draw < 0.4
            else self.rng.choice(self.gazetteers.last_names)
        )
        if draw > 0.88:
            ordinal = self.rng.randrange(1, 99)
            suffix = {1: "st", 2: "nd", 3: "rd"}.get(ordinal % 10 if ordinal not in (11, 12, 13) else 0, "th")
            name = f"{ordinal}{suffix}"
        direction = self.rng.choice(("N ", "S ", "E ", "W ", "North ", "SW ")) if self.rng.random() < 0.12 else ""
        return f"{number} {direction}{name} {self.rng.choice(words('shapes')['street_types'])}"

    def street(self, language: str) -> str:
        """Street and number."""
        draw = self.rng.random()
        if language == "en" and draw < 0.45:
            return self.english_street()
        if language == "en" and draw < 0.65:
            return self.rng.choice(self.gazetteers.us_addresses)["street"]
        locale = self.rng.choice(OTHER_LOCALES) if draw > 0.93 else self.rng.choice(word_list(language, "locales"))
        street = self.fakers.get(locale).street_address().replace("\n", ", ")
        return street if is_latin(street) else self.english_street()

    def us_lines(self) -> list[str]:
        """A real US address that belongs to no person."""
        row = self.rng.choice(self.gazetteers.us_addresses)
        unit = row["unit"] or (self.unit("en") if self.rng.random() < 0.3 else "")
        street = f"{row['street']}{self.rng.choice((', ', ' '))}{unit}" if unit else row["street"]
        state = row["state"] if self.rng.random() < 0.8 else self.fakers.get("en_US").state()
        return [street, f"{row['city']}, {state} {row['zip']}".strip()]

    def lines(self, language: str) -> list[str]:
        """The lines of an address block."""
        draw = self.rng.random()
        if language == "en" and draw < 0.3:
            lines = self.us_lines()
        elif draw < 0.06:
            box = self.rng.choice(("P.O. Box", "PO Box", "Postfach", "BP", "Apartado", "Casella Postale", "Postbus"))
            place = f"{self.postcode(language)} {self.city(language)}"
            lines = [f"{box} {self.rng.randrange(10, 99999)}", place]
        elif draw < 0.62:
            locale = self.rng.choice(word_list(language, "locales"))
            if self.rng.random() < 0.12:
                locale = self.rng.choice(OTHER_LOCALES)
            lines = [line.strip() for line in self.fakers.get(locale).address().split("\n")]
            if not is_latin("".join(lines)):
                lines = self.us_lines()
        else:
            street = self.street(language)
            if self.rng.random() < 0.35:
                street += self.rng.choice((", ", " ", ",")) + self.unit(language)
            city, code = self.city(language), self.postcode(language)
            if language == "en":
                place = self.rng.choice((f"{city}, {self.region('en')} {code}", f"{city} {code}", f"{city}"))
            else:
                place = self.rng.choice((f"{code} {city}", f"{code} {city}", f"{city} ({code})", city))
            lines = [street, place]
        if self.rng.random() < 0.12:
            lines.append(self.country(language))
        return lines

    def address(self, language: str) -> str:
        """One line; mostly with the place, sometimes only the street."""
        lines = self.lines(language)
        if self.rng.random() < 0.12:
            lines = lines[:1]
        return self.rng.choice((", ", ", ", ", ", " ", ",", " - ")).join(lines)

    def address_block(self, language: str) -> str:
        """Over several lines."""
        lines = self.lines(language)
        if len(lines) == 1:
            lines.append(f"{self.postcode(language)} {self.city(language)}")
        return "\n".join(lines)

    def coordinates(self) -> str:
        """Latitude and longitude as programs and people write them."""
        lat, lon = self.rng.uniform(-60, 70), self.rng.uniform(-170, 170)
        digits = self.rng.choice((3, 4, 5, 6, 7))
        minute = self.rng.uniform(0, 60)
        forms = (
            f"{lat:.{digits}f}, {lon:.{digits}f}",
            f"{lat:.{digits}f},{lon:.{digits}f}",
            f"{lat:.{digits}f} {lon:.{digits}f}",
            f"[{lat:.{digits}f}, {lon:.{digits}f}]",
            f"({lat:.{digits}f}, {lon:.{digits}f})",
            f"{abs(lat):.4f}° {'N' if lat > 0 else 'S'}, {abs(lon):.4f}° {'E' if lon > 0 else 'W'}",
            f"{abs(int(lat))}°{int(minute)}'{minute:.1f}\"{'N' if lat > 0 else 'S'} "
            f"{abs(int(lon))}°{int(minute / 2)}'{minute:.1f}\"{'E' if lon > 0 else 'W'}",
            f"lat {lat:.{digits}f} lon {lon:.{digits}f}",
            f"geo:{lat:.{digits}f},{lon:.{digits}f}",
            f"{abs(lat):.5f}{'N' if lat > 0 else 'S'} {abs(lon):.5f}{'E' if lon > 0 else 'W'}",
        )
        return self.rng.choice(forms)
