"""Fillers for what is not private: versions, hashes, numbers, public names. They carry no label."""

from __future__ import annotations

import random
import string

from identifiers import shaped
from people import People
from sources import LANGUAGES, Gazetteers, word_list

SYLLABLES = (
    "mir", "tha", "ga", "rik", "vo", "lu", "na", "tri", "fex", "qua", "no", "bel", "sha", "ter", "mo", "ki", "dra",
    "gon", "pi", "xel", "ru", "sto", "ne", "wyn", "ha", "ven", "cra", "ble", "spi", "ro",
)  # fmt: skip


class Ordinary:
    """Things that must not be found."""

    def __init__(self, rng: random.Random, gazetteers: Gazetteers, people: People) -> None:
        self.rng = rng
        self.gazetteers = gazetteers
        self.people = people

    def version(self) -> str:
        """A software version."""
        return shaped(self.rng, self.rng.choice(word_list("shapes", "versions")))

    def hash(self) -> str:
        """A commit or checksum."""
        length = self.rng.choice((7, 8, 12, 32, 40, 64))
        text = f"{self.rng.getrandbits(length * 4):0{length}x}"
        return f"sha256:{text}" if self.rng.random() < 0.1 else text

    def uuid(self) -> str:
        """A random identifier of a request or object."""
        text = f"{self.rng.getrandbits(128):032x}"
        uuid = f"{text[:8]}-{text[8:12]}-4{text[13:16]}-b{text[17:20]}-{text[20:]}"
        return uuid.upper() if self.rng.random() < 0.15 else uuid

    def number(self) -> str:
        """A count, measure, port, or a long number that means nothing."""
        draw = self.rng.random()
        if draw < 0.35:
            return str(self.rng.randrange(0, 130)) + self.rng.choice(word_list("shapes", "units"))
        if draw < 0.6:
            return str(self.rng.randrange(100, 99999)) + self.rng.choice(word_list("shapes", "units"))
        if draw < 0.75:
            return f"{self.rng.uniform(-10, 1000):.{self.rng.randrange(1, 6)}f}"
        if draw < 0.85:
            return f"{self.rng.randrange(1000, 10**8):,}"
        if draw < 0.92:
            return shaped(self.rng, "9" * self.rng.randrange(8, 14))
        return self.rng.choice(
            (
                f"{self.rng.randrange(1, 99)}x{self.rng.randrange(1, 99)}",
                f"1e-{self.rng.randrange(1, 9)}",
                f"0x{self.rng.getrandbits(32):08x}",
                f"{self.rng.randrange(1, 20)}/{self.rng.randrange(2, 20)}",
                f"±{self.rng.random():.2f}",
                f"{self.rng.randrange(200, 4000)}x{self.rng.randrange(200, 3000)}",
            )
        )

    def part(self) -> str:
        """A part number, standard or error code."""
        return shaped(self.rng, self.rng.choice(word_list("shapes", "parts")))

    def time(self) -> str:
        """A time of day, span or relative day."""
        return self.rng.choice(word_list("shapes", "times"))

    def year(self) -> str:
        """A year or a decade."""
        return self.rng.choice(
            (
                str(self.rng.randrange(1500, 2035)),
                f"{self.rng.randrange(180, 203)}0s",
                str(self.rng.randrange(1950, 2030)),
            )
        )

    def percent(self) -> str:
        """A share."""
        return self.rng.choice(
            (
                f"{self.rng.randrange(101)}%",
                f"{self.rng.uniform(0, 100):.1f} %",
                f"{self.rng.randrange(101)} percent",
            )
        )

    def url(self) -> str:
        """A public page."""
        return self.rng.choice(word_list("public", "urls"))

    def famous(self) -> str:
        """A well-known person, sometimes by the last name only."""
        if self.rng.random() < 0.7:
            return self.rng.choice(self.gazetteers.renowned)
        name: str = self.rng.choice(word_list("public", "famous"))
        return name.split()[-1] if self.rng.random() < 0.25 else name

    def brand(self) -> str:
        """A well-known company or product."""
        if self.rng.random() < 0.15:
            return self.rng.choice(self.gazetteers.brands)
        return self.rng.choice(word_list("public", "brands"))

    def place(self) -> str:
        """A country or large city in a general question."""
        if self.rng.random() < 0.5:
            return self.rng.choice(self.gazetteers.countries)
        return self.rng.choice(self.gazetteers.cities[:400])

    def stranger(self) -> str:
        """A made-up name for a text about public life, so that the words around it count and not the fame."""
        person = self.people.person(self.rng.choice(LANGUAGES))
        return person.last if self.rng.random() < 0.2 else f"{person.first} {person.last}"

    def town(self) -> str:
        """Any town, in a text that is nobody's."""
        return self.people.city()

    def firm(self) -> str:
        """A made-up organisation in the news or in a schoolbook."""
        return self.people.organization("en")

    def title(self) -> str:
        """What a film, a song or a game might be called: one to three words, or a made-up one."""
        if self.rng.random() < 0.4:
            return "".join(self.rng.choice(SYLLABLES) for _ in range(self.rng.randrange(2, 5))).capitalize()
        words = [self.word().title() for _ in range(self.rng.randrange(1, 4))]
        return f"The {words[0]}" if len(words) == 1 else " ".join(words)

    def library(self) -> str:
        """Software, a programming language or a typeface."""
        return self.rng.choice(word_list("public", "libraries"))

    def word(self) -> str:
        """A common noun."""
        return self.rng.choice(word_list("public", "words"))

    def thing(self) -> str:
        """A thing, dish, animal, plant or deed, of one word or two."""
        return self.rng.choice(self.gazetteers.things)

    def constant(self) -> str:
        """An upper-case code word."""
        return "".join(self.rng.choice(string.ascii_uppercase) for _ in range(self.rng.randrange(2, 6)))
