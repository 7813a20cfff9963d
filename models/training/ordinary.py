"""Fillers for what is not private: versions, hashes, numbers, public names. They carry no label."""

from __future__ import annotations

import random
import string

from identifiers import shaped
from sources import Gazetteers, words

VERSIONS = ("9.9.9", "99.9.9", "v9.9", "v9.99.9", "9.9.9-rc9", "9.9.9.9", "2.99", "^9.9.9", "~=9.9", "9.9.9+build99", "99.04", "v9", "3.9", "r9999",
            "1.99.999.9", ">=9.9,<10", "99.0.9999.99", "9.9-alpha9", "20H2", "10.0.19999", "9.9.99.999")  # fmt: skip
PARTS = ("AB-9999", "X999", "99-99999", "9999-AA", "A9999A", "SKU-99999", "M9x99", "DIN 9999", "ISO 9999", "RTX 4090", "i7-99999K", "PN-999-99", "99A999",
         "LM999", "74HC999", "AA99-999", "9999999999999", "HP-99A", "R999", "99999-999", "GTX 1060", "ESP32", "96c", "RFC 9999", "CVE-2023-99999", "EN 99999-9",
         "M8", "A4", "B99", "HTTP 404", "E9999", "0x99AF", "KB9999999", "#99AF00", "IP67", "Cat6", "Model 99", "XK-99B", "5V", "T-99")  # fmt: skip
TIMES = ("14:05", "9:30 am", "8pm", "next Tuesday", "tomorrow", "2 hours", "30 minutes", "yesterday", "last week", "in 3 days", "Monday morning", "noon",
         "06:00", "23:59:59", "500 ms", "two weeks", "this weekend", "Friday at 5", "every day", "next month", "10 seconds", "weekends", "Q3", "the 90s",
         "heute", "morgen um 9", "demain", "la semaine prochaine", "mañana", "el lunes", "domani", "amanhã", "morgen", "jutro", "24/7", "00:15:32")  # fmt: skip
UNITS = (
    "",
    "",
    "",
    "",
    "",
    " px",
    " kg",
    " km",
    " MB",
    " GB",
    "%",
    " °C",
    " rpm",
    " items",
    " pages",
    " words",
    " ms",
    "k",
    " mm",
    " kWh",
    " points",
)


class Ordinary:
    """Things that must not be found."""

    def __init__(self, rng: random.Random, gazetteers: Gazetteers) -> None:
        self.rng = rng
        self.gazetteers = gazetteers

    def version(self) -> str:
        """A software version."""
        return shaped(self.rng, self.rng.choice(VERSIONS))

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
            return str(self.rng.randrange(0, 130)) + self.rng.choice(UNITS)
        if draw < 0.6:
            return str(self.rng.randrange(100, 99999)) + self.rng.choice(UNITS)
        if draw < 0.75:
            return f"{self.rng.uniform(-10, 1000):.{self.rng.randrange(1, 6)}f}"
        if draw < 0.85:
            return f"{self.rng.randrange(1000, 10**8):,}"
        if draw < 0.92:
            return shaped(self.rng, "9" * self.rng.randrange(8, 14))
        return self.rng.choice((f"{self.rng.randrange(1, 99)}x{self.rng.randrange(1, 99)}", f"1e-{self.rng.randrange(1, 9)}", f"0x{self.rng.getrandbits(32):08x}",
                                f"{self.rng.randrange(1, 20)}/{self.rng.randrange(2, 20)}", f"±{self.rng.random():.2f}", f"{self.rng.randrange(200, 4000)}x{self.rng.randrange(200, 3000)}"))  # fmt: skip

    def part(self) -> str:
        """A part number, standard or error code."""
        return shaped(self.rng, self.rng.choice(PARTS))

    def time(self) -> str:
        """A time of day, span or relative day."""
        return self.rng.choice(TIMES)

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
        return self.rng.choice(words("public")["urls"])

    def famous(self) -> str:
        """A well-known person, sometimes by the last name only."""
        name: str = self.rng.choice(words("public")["famous"])
        return name.split()[-1] if self.rng.random() < 0.25 else name

    def brand(self) -> str:
        """A well-known company or product."""
        if self.rng.random() < 0.15:
            return self.rng.choice(self.gazetteers.brands)
        return self.rng.choice(words("public")["brands"])

    def place(self) -> str:
        """A country or large city in a general question."""
        if self.rng.random() < 0.5:
            return self.rng.choice(self.gazetteers.countries)
        return self.rng.choice(self.gazetteers.cities[:400])

    def library(self) -> str:
        """Software, a programming language or a typeface."""
        return self.rng.choice(words("public")["libraries"])

    def word(self) -> str:
        """A common noun."""
        return self.rng.choice(words("public")["words"])

    def constant(self) -> str:
        """An upper-case code word."""
        return "".join(self.rng.choice(string.ascii_uppercase) for _ in range(self.rng.randrange(2, 6)))
