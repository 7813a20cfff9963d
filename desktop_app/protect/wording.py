"""The wording of broader terms for dates, ages and amounts, in the language of the text they stand in.

Which language that is, its little words tell; it is not the country, for English is written of people everywhere.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import WORD

_ENGLISH = "en"
_READ = 4_000
"""Code points of a text that are enough to tell its language."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's, by ISO 639-1 code; braces in a pattern are filled. The plainest term comes first."""

    language: str
    words: frozenset[str]
    months: tuple[str, ...]
    ones: tuple[str, ...]
    seasons: tuple[str, ...]
    patterns: dict[str, str]

    def day(self, month: int, year: int) -> Iterator[str]:
        """A day known by its month: 1 to 12."""
        return self._each("day", month=self.months[month - 1], year=year)

    def anniversary(self, month: int) -> Iterator[str]:
        """A day of any year."""
        return self._each("anniversary", month=self.months[month - 1])

    def day_of_year(self, year: int) -> Iterator[str]:
        """A day known by its year alone."""
        return self._each("day_of_year", year=year)

    def month(self, month: int, year: int) -> Iterator[str]:
        """A month, known by its third of the year."""
        season = self.seasons[(month - 1) * len(self.seasons) // 12].format(year=year)
        yield season
        yield from self._each("month", season=season)

    def year(self, year: int) -> Iterator[str]:
        """A year, known by its decade."""
        decade = year // 10 * 10
        yield self.patterns["decade"].format(decade=decade, last=decade + 9)
        yield from self._each("year", decade=decade, last=decade + 9)

    def band(self, low: int, high: int, after: str) -> str:
        """From one number to another; ``after`` is what follows it, such as ``-year-old``."""
        name = "hyphenated_band" if after.startswith("-") else "band"
        return self.patterns[name].format(low=low, high=high) + after

    def or_more(self, least: int) -> str:
        """A number or one above it."""
        return self.patterns["or_more"].format(least=least)

    def between(self, low: str, high: str) -> str:
        """Between two amounts."""
        return self.patterns["between"].format(low=low, high=high)

    def _each(self, name: str, **parts: object) -> Iterator[str]:
        return (self.patterns[name].format(one=one, **parts) for one in self.ones)


def wording_of(text: str) -> Wording:
    """The wording for a text: that of the language whose little words it has most of, and English if it has none."""
    written = WORD.findall(text[:_READ])
    seen = Counter(word.lower() for word in written if not word.isupper())  # IL is a state, il an article
    wordings = _wordings()
    counts = {language: sum(seen[word] for word in wording.words) for language, wording in wordings.items()}
    return wordings[max(counts, key=lambda language: (counts[language], language == _ENGLISH))]


@cache
def _wordings() -> dict[str, Wording]:
    months = tomllib.loads(resource("lexicons", "months.toml").read_text(encoding="utf-8"))
    table = tomllib.loads(resource("lexicons", "broader_terms.toml").read_text(encoding="utf-8"))
    return {
        language: Wording(
            language,
            frozenset(row["words"]),
            tuple(months[language]["long"]),
            tuple(row["ones"]),
            tuple(row["seasons"]),
            {name: pattern for name, pattern in row.items() if isinstance(pattern, str)},
        )
        for language, row in table.items()
    }
