"""Fillers for names of people and organisations, in many cultures and spellings."""

from __future__ import annotations

import random
from dataclasses import dataclass

from sources import Fakers, Gazetteers, is_latin, word_list

PARTICLES = (
    "van",
    "van der",
    "de",
    "de la",
    "da",
    "dos",
    "von",
    "al",
    "el",
    "bin",
    "O'",
    "Mc",
    "St.",
    "di",
    "le",
)
POLISH_ENDINGS = (
    ("ski", ("skiego", "skiemu", "skim")),
    ("cki", ("ckiego", "ckiemu", "ckim")),
    ("ska", ("skiej", "ską")),
    ("cka", ("ckiej", "cką")),
    ("ek", ("ka", "kowi", "kiem")),
    ("ia", ("ii", "ię", "ią")),
    ("wa", ("wy", "wie", "wę")),
    ("ka", ("ki", "ce", "kę", "ką")),
    ("a", ("y", "ie", "ę", "ą")),
    ("ów", ("owa", "owie", "owem")),
    ("o", ("a", "u", "em")),
    ("e", ("a", "u", "em")),
    ("y", ("ego", "emu", "ym")),
    ("i", ("ego", "emu", "im")),
)
SUFFIXES = ("Jr.", "Sr.", "II", "III", "PhD", "MD", "Esq.")


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up person's name in parts."""

    first: str
    last: str
    middle: str = ""


class People:
    """Names of people and of the organisations around them."""

    def __init__(self, rng: random.Random, gazetteers: Gazetteers, fakers: Fakers) -> None:
        self.rng = rng
        self.gazetteers = gazetteers
        self.fakers = fakers
        self.countries = sorted(set(gazetteers.world_first) & set(gazetteers.world_last))

    def person(self, language: str) -> Person:
        """First, last and perhaps middle name, mostly of the text's language or the US."""
        draw = self.rng.random()
        if draw < 0.42:
            faker = self.fakers.of_language(language)
            first, last = faker.first_name(), faker.last_name()
        elif draw < 0.66:
            first = self.rng.choice(self.gazetteers.first_names)
            last = self.rng.choice(self.gazetteers.last_names)
        elif draw < 0.92:
            first = self.world(self.gazetteers.world_first)
            last = self.world(self.gazetteers.world_last)
        else:
            faker = self.fakers.get(self.rng.choice(("sv_SE", "cs_CZ", "tr_TR", "hu_HU", "id_ID", "ro_RO", "fi_FI")))
            first, last = faker.first_name(), faker.last_name()
        if not (is_latin(first + last)):
            first, last = "Marta", self.rng.choice(self.gazetteers.last_names)
        return Person(first, self.decorated(last), self.middle(language))

    def world(self, names: dict[str, list[str]]) -> str:
        """A name from one country of the world gazetteer, each country equally likely."""
        return self.rng.choice(names[self.rng.choice(self.countries)])

    def decorated(self, last: str) -> str:
        """Sometimes a particle before, or a second surname behind a hyphen or a space."""
        draw = self.rng.random()
        if draw < 0.05:
            particle = self.rng.choice(PARTICLES)
            return f"{particle}{last}" if particle[-1] in "'c" else f"{particle} {last}"
        if draw < 0.09:
            return f"{last}-{self.rng.choice(self.gazetteers.last_names)}"
        if draw < 0.12:
            return f"{last} {self.rng.choice(self.gazetteers.last_names)}"
        return last

    def middle(self, language: str) -> str:
        """Mostly nothing; else an initial or a second first name."""
        draw = self.rng.random()
        if draw < 0.06:
            return f"{self.rng.choice('ABCDEFGHJKLMNPRSTW')}."
        if draw < 0.10:
            return self.fakers.of_language(language).first_name()
        return ""

    def full(self, person: Person) -> str:
        """The ways a full name is written; sometimes only half of it, as people do."""
        first, last = person.first, person.last
        middle = f" {person.middle}" if person.middle else ""
        draw = self.rng.random()
        if draw < 0.76:
            text = f"{first}{middle} {last}"
        elif draw < 0.83:
            text = f"{last}, {first}{middle}"
        elif draw < 0.86:
            text = f"{first[0]}. {last}"
        elif draw < 0.88:
            text = f"{last} {first}"
        elif draw < 0.90:
            text = f"{first} {last} {self.rng.choice(SUFFIXES)}"
        elif draw < 0.95:
            text = last
        else:
            text = first
        return text

    def declined(self, text: str, language: str) -> str:
        """A name as it stands in a sentence: Polish bends the ends of names."""
        if language != "pl" or self.rng.random() < 0.55:
            return text
        return " ".join(self.bent(word) for word in text.split(" "))

    def bent(self, word: str) -> str:
        """One word in an oblique case, after the commonest endings."""
        if len(word) < 3 or not word[-1].isalpha():
            return word
        for ending, cases in POLISH_ENDINGS:
            if word.endswith(ending):
                return word[: len(word) - len(ending)] + self.rng.choice(cases)
        return word + self.rng.choice(("a", "owi", "em", "u", "ie"))

    def title(self, language: str) -> str:
        """A form of address."""
        return self.rng.choice(word_list(language, "titles"))

    def organization(self, language: str) -> str:
        """A company, agency, clinic, school or court."""
        draw = self.rng.random()
        if draw < 0.22:
            return self.fakers.of_language(language).company()
        if draw < 0.40:
            return self.rng.choice(self.gazetteers.brands)
        source = language if self.rng.random() < 0.85 else "en"
        pattern: str = self.rng.choice(word_list(source, "organization_patterns"))
        return pattern.format(
            first=self.rng.choice(self.gazetteers.first_names),
            last=self.person(language).last,
            last2=self.rng.choice(self.gazetteers.last_names),
            city=self.city(),
            word=self.rng.choice(word_list("public", "words")).split()[0].title(),
        )

    def city(self) -> str:
        """Any city of the gazetteer, the large ones more often."""
        cities = self.gazetteers.cities
        return cities[int(len(cities) * self.rng.random() ** 2)]
