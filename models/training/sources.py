"""Lists the fillers draw from: word lists beside this file, gazetteers from the data folder, Faker.

Everything is read once into plain tuples. All random choice goes through the one `random.Random`
handed to the fillers, and each Faker is seeded from it, so a seed gives the same corpus again.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from faker import Faker

WORDS = Path(__file__).parent / "words"
LANGUAGES: tuple[str, ...] = ("en", "de", "fr", "es", "it", "pt", "nl", "pl")
OTHER_LOCALES: tuple[str, ...] = (
    "sv_SE",
    "da_DK",
    "no_NO",
    "fi_FI",
    "cs_CZ",
    "sk_SK",
    "hu_HU",
    "ro_RO",
    "hr_HR",
    "sl_SI",
    "tr_TR",
    "id_ID",
    "fil_PH",
    "vi_VN",
    "et_EE",
    "lt_LT",
    "lv_LV",
    "en_PK",
    "en_BD",
    "ga_IE",
    "tw_GH",
    "yo_NG",
    "zu_ZA",
)
LATIN_LIMIT = 0x250


@cache
def words(name: str) -> dict[str, Any]:
    """One TOML file of word lists (`en`, `de`, ..., `public`, `fields`)."""
    return tomllib.loads((WORDS / f"{name}.toml").read_text(encoding="utf-8"))


def word_list(name: str, key: str) -> list[str]:
    """One list of a file of word lists."""
    found: list[str] = words(name)[key]
    return found


def is_latin(text: str) -> bool:
    """Whether every character is Latin script or plain punctuation."""
    return all(ord(character) < LATIN_LIMIT for character in text)


@dataclass(slots=True)
class Gazetteers:
    """Names, places, brands and medical terms from the data folder; known people and things from WordNet."""

    first_names: list[str] = field(default_factory=list)
    last_names: list[str] = field(default_factory=list)
    world_first: dict[str, list[str]] = field(default_factory=dict)
    world_last: dict[str, list[str]] = field(default_factory=dict)
    cities: list[str] = field(default_factory=list)
    cities_by_country: dict[str, list[str]] = field(default_factory=dict)
    countries: list[str] = field(default_factory=list)
    brands: list[str] = field(default_factory=list)
    us_addresses: list[dict[str, str]] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    renowned: list[str] = field(default_factory=list)
    things: list[str] = field(default_factory=list)


def read_names_world(path: Path, into: dict[str, list[str]]) -> None:
    """Romanised names by country code."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            name = (row["Romanized Name"] or "").strip()
            if name and is_latin(name):
                into.setdefault(row["Country"], []).append(name)


def read_census(folder: Path) -> tuple[list[str], list[str]]:
    """First names and the 20,000 commonest surnames of the US census, in title case."""
    with gzip.open(folder / "dist.all.last.gz", "rt", encoding="ascii") as lines:
        last = [line.split()[0].title() for line, _ in zip(lines, range(20000), strict=False)]
    first: list[str] = []
    for name in ("dist.female.first", "dist.male.first"):
        text = (folder / name).read_text(encoding="ascii")
        first += [line.split()[0].title() for line in text.splitlines() if line.split()]
    return first, last


def read_us_addresses(folder: Path) -> list[dict[str, str]]:
    """Real US addresses that belong to no person, both files in one shape."""
    lines = (folder / "addresses-us.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    rows += json.loads((folder / "rrad-addresses-us-all.min.json").read_text(encoding="utf-8"))["addresses"]
    return [
        {
            "street": row["address1"],
            "unit": row.get("address2") or "",
            "city": row.get("city") or "",
            "state": row.get("state") or "",
            "zip": row.get("postal_code") or row.get("postalCode") or "",
        }
        for row in rows
    ]


def read_conditions(folder: Path) -> list[str]:
    """Short ICD-10-CM descriptions that read like something a person would write."""
    kept = []
    with (folder / "icd10cm_terms.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            text = row["description"].split(",")[0].strip()
            known = not any(word in text.lower() for word in ("other", "encounter", "classified", "unspecified"))
            if row["chapter"] not in {"19", "20", "21"} and known and len(text.split()) <= 4:
                kept.append(text[0].lower() + text[1:])
    return sorted(set(kept))


def read_gazetteers(data: Path) -> Gazetteers:
    """Everything from the train folder of the data."""
    train = data / "train"
    found = Gazetteers()
    found.first_names, found.last_names = read_census(train / "names_us_census")
    read_names_world(train / "names_world" / "common-forenames-by-country.csv", found.world_first)
    read_names_world(train / "names_world" / "common-surnames-by-country.csv", found.world_last)
    with (train / "places_geonames" / "cities15000.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if is_latin(row["name"]):
                found.cities.append(row["name"])
                found.cities_by_country.setdefault(row["country"], []).append(row["name"])
    countries = json.loads((train / "places_geonames" / "countries.json").read_text(encoding="utf-8"))
    found.countries = [country["name"] for country in countries.values()]
    with (train / "merchant_brands" / "nsi_brands.tsv").open(encoding="utf-8", newline="") as lines:
        names = [row["name"] for row in csv.DictReader(lines, delimiter="\t")]
    found.brands = [name for name in names if is_latin(name) and 2 < len(name) < 40]
    found.us_addresses = read_us_addresses(train / "addresses_us")
    found.conditions = read_conditions(train / "icd10cm")
    return found


class Fakers:
    """One Faker per locale, made when first asked for and seeded from the shared generator."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.made: dict[str, Faker] = {}

    def get(self, locale: str) -> Faker:
        """The Faker of this locale."""
        if locale not in self.made:
            faker = Faker(locale)
            faker.seed_instance(self.rng.getrandbits(32))
            self.made[locale] = faker
        return self.made[locale]

    def of_language(self, language: str) -> Faker:
        """A Faker of one of the language's countries."""
        return self.get(self.rng.choice(words(language)["locales"]))
