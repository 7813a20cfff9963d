"""Fillers for dates, ages, sums, telephone numbers, health, work and belonging."""

from __future__ import annotations

import random
from datetime import date, timedelta

from identifiers import shaped
from sources import Fakers, Gazetteers, word_list, words

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
AGES = (
    "{n}",
    "{n}",
    "{n}",
    "{n} years old",
    "{n}-year-old",
    "aged {n}",
    "{n} y/o",
    "{n}yo",
    "{n} yrs",
    "age {n}",
)
AGE_WORDS = {
    "de": "{n} Jahre alt",
    "fr": "{n} ans",
    "es": "{n} años",
    "it": "{n} anni",
    "pt": "{n} anos",
    "nl": "{n} jaar",
    "pl": "{n} lat",
}
CURRENCY = {"en": "$£€", "de": "€", "fr": "€", "es": "€$", "it": "€", "pt": "€R", "nl": "€", "pl": "z"}


class Plain:
    """What is said about somebody in words and ordinary numbers."""

    def __init__(self, rng: random.Random, gazetteers: Gazetteers, fakers: Fakers) -> None:
        self.rng = rng
        self.gazetteers = gazetteers
        self.fakers = fakers

    def written(self, day: date, language: str) -> str:
        """A date in one of the ways it is written."""
        month = word_list(language, "months")[day.month - 1]
        short = month[:3] if self.rng.random() < 0.5 else f"{month[:3]}."
        suffix = "th" if 4 <= day.day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
        numeric = (
            f"{day.day:02d}/{day.month:02d}/{day.year}",
            f"{day.month:02d}/{day.day:02d}/{day.year}",
            f"{day.day:02d}.{day.month:02d}.{day.year}",
            f"{day.day}.{day.month}.{day.year % 100:02d}",
            f"{day.day:02d}-{day.month:02d}-{day.year}",
            day.isoformat(),
            day.isoformat(),
            f"{day.month}/{day.day}/{day.year % 100:02d}",
            f"{day.year}/{day.month:02d}/{day.day:02d}",
            f"{day:%Y%m%d}",
            f"{day.day}/{day.month}/{day.year}",
        )
        if language == "en":
            worded = (
                f"{month} {day.day}, {day.year}",
                f"{day.day} {month} {day.year}",
                f"{short} {day.day}, {day.year}",
                f"{day.day}-{month[:3]}-{day.year}",
                f"{month} {day.day}{suffix}, {day.year}",
                f"{day.day}{suffix} of {month} {day.year}",
                f"{day.day} {month[:3]} {day.year}",
                f"{month} {day.day}",
                f"{day.day}{suffix} {month}",
            )
        elif language in ("es", "pt"):
            worded = (f"{day.day} de {month} de {day.year}",) * 2 + (
                f"{day.day} de {month}",
                f"{day.day} {month} {day.year}",
            )
        elif language == "de":
            worded = (f"{day.day}. {month} {day.year}",) * 2 + (
                f"{day.day}. {month}",
                f"{day.day:02d}. {month[:3]}. {day.year}",
            )
        else:
            worded = (f"{day.day} {month} {day.year}",) * 2 + (
                f"{day.day} {month}",
                f"{day.day} {short} {day.year}",
            )
        return self.rng.choice(numeric if self.rng.random() < 0.5 else worded)

    def birthday(self, language: str) -> str:
        """A date of birth."""
        return self.written(date(1930, 1, 1) + timedelta(days=self.rng.randrange(32000)), language)

    def date(self, language: str) -> str:
        """Any other exact date."""
        day = date(1998, 1, 1) + timedelta(days=self.rng.randrange(11200))
        text = self.written(day, language)
        draw = self.rng.random()
        if draw > 0.93:
            return f"{word_list(language, 'months')[day.month - 1]} {day.year}"
        if language == "en" and draw < 0.06:
            return f"{DAYS[day.weekday()]}, {text}"
        if draw < 0.10:
            return f"{day.isoformat()}T{self.rng.randrange(24):02d}:{self.rng.randrange(60):02d}:00Z"
        return text

    def age(self, language: str) -> tuple[str, int, int]:
        """An age and where its number lies."""
        number = str(
            self.rng.choice((self.rng.randrange(0, 18), self.rng.randrange(18, 70), self.rng.randrange(50, 103)))
        )
        pattern = self.rng.choice(AGES) if language == "en" else self.rng.choice(("{n}", "{n}", AGE_WORDS[language]))
        start = pattern.index("{n}")
        return pattern.format(n=number), start, start + len(number)

    def phone(self, language: str) -> str:
        """A number with or without country code."""
        draw = self.rng.random()
        if draw < 0.12:
            return self.fakers.of_language(language).phone_number()
        pattern = self.rng.choice(word_list(language, "phones"))
        local = shaped(self.rng, pattern)
        if draw < 0.42:
            code = self.rng.choice(word_list(language, "dial"))
            bare = local.replace("(", "").replace(")", "").lstrip("0")
            local = self.rng.choice(
                (
                    f"{code} {bare}",
                    f"{code} {bare}",
                    f"{code}{bare.replace(' ', '')}",
                    f"{code.replace('+', '00')} {bare}",
                    f"{code} (0){bare}",
                    f"({code}) {bare}",
                    f"{code}-{bare}",
                )
            )
        return local

    def money(self, language: str) -> str:
        """An amount with its currency."""
        amount = self.rng.choice(
            (self.rng.uniform(5, 500), self.rng.uniform(500, 9000), self.rng.uniform(9000, 400000))
        )
        whole = self.rng.random() < 0.5
        grouped = f"{amount:,.0f}" if whole else f"{amount:,.2f}"
        if language not in ("en",):
            grouped = grouped.translate(str.maketrans(",.", ".,"))
            if language in ("fr", "pl"):
                grouped = grouped.replace(".", " ")
        if self.rng.random() < 0.15:
            grouped = f"{amount:.0f}"
        symbol = self.rng.choice(CURRENCY[language])
        if symbol == "R":
            return f"R$ {grouped}"
        if symbol == "z":
            return f"{grouped} {self.rng.choice(('zł', 'PLN', 'złotych'))}"
        code = {"$": "USD", "£": "GBP", "€": "EUR"}[symbol]
        if language == "en":
            return self.rng.choice(
                (
                    f"{symbol}{grouped}",
                    f"{symbol}{grouped}",
                    f"{code} {grouped}",
                    f"{grouped} {code}",
                    f"{symbol}{int(amount / 1000) + 1}k",
                    f"{grouped} dollars" if symbol == "$" else f"{symbol}{grouped}",
                )
            )
        return self.rng.choice(
            (
                f"{grouped} {symbol}",
                f"{grouped} {symbol}",
                f"{symbol} {grouped}",
                f"{grouped} {code}",
                f"{symbol}{grouped}",
                f"{grouped} Euro" if symbol == "€" else f"{grouped} {code}",
            )
        )

    def health(self, language: str) -> str:
        """A condition, symptom, medicine or procedure in lay words."""
        draw = self.rng.random()
        lists = words(language if draw < 0.9 else "en")
        if language == "en" and draw < 0.15:
            return self.rng.choice(self.gazetteers.conditions)
        name = self.rng.choices(("conditions", "symptoms", "medicines", "procedures"), weights=(5, 2, 3, 2))[0]
        text: str = self.rng.choice(lists[name])
        if name == "medicines" and not any(mark.isdigit() for mark in text) and self.rng.random() < 0.25:
            dose = self.rng.choice((5, 10, 20, 25, 40, 50, 75, 100, 250, 500))
            text += f" {dose}{self.rng.choice((' mg', 'mg', ' mg'))}"
        return text

    def job_title(self, language: str) -> str:
        """From our lists or Faker's."""
        draw = self.rng.random()
        if draw < 0.3 and language in ("en", "de", "fr", "it", "pt", "pl"):
            return self.fakers.get(word_list(language, "locales")[0]).job()
        text: str = self.rng.choice(word_list(language, "jobs"))
        return text.title() if language == "en" and self.rng.random() < 0.3 else text

    def nrp(self, language: str) -> str:
        """Nationality, religion, political or ethnic group."""
        return self.rng.choice(words(language)[self.rng.choice(("nationalities", "groups"))])
