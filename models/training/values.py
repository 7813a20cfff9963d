"""One filler for every slot of the carrier format.

A `Filler` makes a value for a slot name in a language. Within one text the same slot and number give
the same value, and the parts of a person with one number belong together: {person}, {first}, {last},
{email} and {username} of number 2 are all the second person's.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

import credentials
import identifiers
from ordinary import Ordinary
from people import People, Person
from places import Places
from plain import Plain
from sources import Fakers, Gazetteers
from spans import NEUTRAL

SLOT_KINDS: dict[str, str] = {
    "person": "PERSON",
    "first": "PERSON",
    "last": "PERSON",
    "person_title": "PERSON",
    "email": "EMAIL_ADDRESS",
    "phone": "PHONE_NUMBER",
    "username": "USERNAME",
    "address": "ADDRESS",
    "address_block": "ADDRESS",
    "street": "ADDRESS",
    "city": "LOCATION",
    "region": "LOCATION",
    "country": "COUNTRY",
    "postcode": "POSTCODE",
    "organization": "ORGANIZATION",
    "dob": "DATE_OF_BIRTH",
    "date": "DATE",
    "age": "AGE",
    "government_id": "GOVERNMENT_ID",
    "card": "CREDIT_CARD_NUMBER",
    "bank_account": "BANK_ACCOUNT",
    "wallet": "CRYPTO_WALLET",
    "money": "MONEY",
    "ip": "IP_ADDRESS",
    "mac": "MAC_ADDRESS",
    "url": "URL",
    "device": "DEVICE",
    "coordinates": "COORDINATES",
    "password": "PASSWORD",
    "secret": "SECRET",
    "account_id": "ACCOUNT_ID",
    "medical_id": "MEDICAL_ID",
    "health": "HEALTH",
    "vehicle": "VEHICLE",
    "nrp": "NRP",
    "job_title": "JOB_TITLE",
}

PUBLIC_KINDS: dict[str, tuple[str, ...]] = {
    "~famous": ("NAMED_PERSON",),
    "~stranger": ("NAMED_PERSON",),
    "~place": ("NAMED_PLACE",),
    "~town": ("NAMED_PLACE",),
    "~firm": ("NAMED_ORGANIZATION",),
    "~brand": ("NAMED_ORGANIZATION", NEUTRAL),
    "~title": (NEUTRAL,),
    "~thing": (NEUTRAL,),
}
"""Slots for public names; a brand may also be a product, and a title is nobody's name."""

ARTICLE = re.compile(r"(an?|une?|einen?|eine|een|uma?|una|l[ae]|de|die) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Value:
    """A filled slot: its text and the part of it that is labelled."""

    text: str
    start: int
    end: int


class Filler:
    """Values for slots, remembered until `start` is called for the next text."""

    def __init__(self, rng: random.Random, gazetteers: Gazetteers) -> None:
        self.rng = rng
        fakers = Fakers(rng)
        self.people = People(rng, gazetteers, fakers)
        self.places = Places(rng, gazetteers, fakers, self.people)
        self.plain = Plain(rng, gazetteers, fakers)
        self.ordinary = Ordinary(rng, gazetteers, self.people)
        self.language = "en"
        self.persons: dict[str, Person] = {}
        self.filled: dict[tuple[str, str], Value] = {}
        self.makers = self.labelled_makers()

    def start(self, language: str) -> None:
        """Forget the last text."""
        self.language = language
        self.persons = {}
        self.filled = {}

    def person(self, number: str) -> Person:
        """The person behind a slot number."""
        if number not in self.persons:
            self.persons[number] = self.people.person(self.language)
        return self.persons[number]

    def labelled_makers(self) -> dict[str, Callable[[str], str]]:
        """Slot name to a function of the slot's number."""
        rng, people, places, plain = self.rng, self.people, self.places, self.plain
        return {
            "person": lambda number: people.declined(people.full(self.person(number)), self.language),
            "first": lambda number: people.declined(self.person(number).first, self.language),
            "last": lambda number: people.declined(self.person(number).last, self.language),
            "email": lambda number: credentials.email(rng, self.person(number), people.organization(self.language)),
            "username": lambda number: credentials.username(rng, self.person(number)),
            "url": lambda number: credentials.url(rng, self.person(number), people.organization(self.language)),
            "password": lambda _: credentials.password(rng),
            "secret": lambda number: credentials.secret(rng, self.person(number)),
            "phone": lambda _: plain.phone(self.language),
            "address": lambda _: places.address(self.language),
            "address_block": lambda _: places.address_block(self.language),
            "street": lambda _: places.street(self.language),
            "city": lambda _: people.declined(places.city(self.language), self.language),
            "region": lambda _: places.region(self.language),
            "country": lambda _: places.country(self.language),
            "postcode": lambda _: places.postcode(self.language),
            "organization": lambda _: people.organization(self.language),
            "dob": lambda _: plain.birthday(self.language),
            "date": lambda _: plain.date(self.language),
            "government_id": lambda _: identifiers.number_like(rng, "government"),
            "card": lambda _: identifiers.card(rng),
            "bank_account": lambda _: self.bank_account(),
            "wallet": lambda _: identifiers.wallet(rng),
            "money": lambda _: plain.money(self.language),
            "ip": lambda _: identifiers.ip(rng),
            "mac": lambda _: identifiers.mac(rng),
            "device": lambda _: identifiers.device(rng),
            "coordinates": lambda _: places.coordinates(),
            "account_id": lambda _: identifiers.account(rng),
            "medical_id": lambda _: identifiers.number_like(rng, "medical"),
            "health": lambda _: plain.health(self.language),
            "vehicle": lambda _: identifiers.vehicle(rng),
            "nrp": lambda _: plain.nrp(self.language),
            "job_title": lambda _: plain.job_title(self.language),
        }

    def bank_account(self) -> str:
        """An IBAN or a national account number."""
        if self.rng.random() < 0.5:
            return identifiers.iban_number(self.rng)
        return identifiers.number_like(self.rng, "bank")

    def make(self, name: str, number: str) -> Value:
        """A fresh value for a slot; raises KeyError for a slot that does not exist."""
        if name.startswith("~"):
            text = getattr(self.ordinary, name[1:])() if hasattr(self.ordinary, name[1:]) else None
            if text is None:
                raise KeyError(name)
            return Value(text, 0, len(text))
        if name == "age":
            return Value(*self.plain.age(self.language))
        if name == "person_title":
            person = self.person(number)
            shown = person.last if self.rng.random() < 0.6 else f"{person.first} {person.last}"
            title = f"{self.people.title(self.language)} "
            return Value(title + shown, len(title), len(title + shown))
        text = self.makers[name](number).strip()
        article = ARTICLE.match(text) if name == "health" else None
        return Value(text, article.end() if article else 0, len(text))

    def get(self, name: str, number: str) -> Value:
        """The value of a slot in the current text."""
        key = (name, number)
        if key not in self.filled:
            self.filled[key] = self.make(name, number)
        return self.filled[key]
