"""What private values are, which of them a profile hides, and what was found where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class EntityType(StrEnum):
    """What a private value is."""

    PERSON = "PERSON"
    EMAIL_ADDRESS = "EMAIL_ADDRESS"
    PHONE_NUMBER = "PHONE_NUMBER"
    ADDRESS = "ADDRESS"
    LOCATION = "LOCATION"
    COUNTRY = "COUNTRY"
    POSTCODE = "POSTCODE"
    ORGANIZATION = "ORGANIZATION"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    DATE = "DATE"
    AGE = "AGE"
    GOVERNMENT_ID = "GOVERNMENT_ID"
    CREDIT_CARD_NUMBER = "CREDIT_CARD_NUMBER"
    BANK_ACCOUNT = "BANK_ACCOUNT"
    IP_ADDRESS = "IP_ADDRESS"
    MAC_ADDRESS = "MAC_ADDRESS"
    URL = "URL"
    USERNAME = "USERNAME"
    PASSWORD = "PASSWORD"
    SECRET = "SECRET"
    MEDICAL_ID = "MEDICAL_ID"
    HEALTH = "HEALTH"
    VEHICLE = "VEHICLE"
    DEVICE = "DEVICE"
    ACCOUNT_ID = "ACCOUNT_ID"
    CRYPTO_WALLET = "CRYPTO_WALLET"
    COORDINATES = "COORDINATES"
    MONEY = "MONEY"
    NRP = "NRP"
    JOB_TITLE = "JOB_TITLE"


class Kind(StrEnum):
    """The nine families of private values that the window tells apart by colour, icon and underline."""

    PEOPLE = "people"
    CONTACT = "contact"
    PLACE = "place"
    ORGANISATION = "organisation"
    MONEY = "money and accounts"
    IDENTIFIER = "identifier"
    SECRET = "secret"
    HEALTH = "health and beliefs"
    TIME = "time and age"


KIND_OF: Mapping[EntityType, Kind] = MappingProxyType(
    {
        EntityType.PERSON: Kind.PEOPLE,
        EntityType.JOB_TITLE: Kind.PEOPLE,
        EntityType.USERNAME: Kind.PEOPLE,
        EntityType.EMAIL_ADDRESS: Kind.CONTACT,
        EntityType.PHONE_NUMBER: Kind.CONTACT,
        EntityType.URL: Kind.CONTACT,
        EntityType.IP_ADDRESS: Kind.CONTACT,
        EntityType.MAC_ADDRESS: Kind.CONTACT,
        EntityType.ADDRESS: Kind.PLACE,
        EntityType.LOCATION: Kind.PLACE,
        EntityType.COUNTRY: Kind.PLACE,
        EntityType.POSTCODE: Kind.PLACE,
        EntityType.COORDINATES: Kind.PLACE,
        EntityType.ORGANIZATION: Kind.ORGANISATION,
        EntityType.CREDIT_CARD_NUMBER: Kind.MONEY,
        EntityType.BANK_ACCOUNT: Kind.MONEY,
        EntityType.CRYPTO_WALLET: Kind.MONEY,
        EntityType.MONEY: Kind.MONEY,
        EntityType.GOVERNMENT_ID: Kind.IDENTIFIER,
        EntityType.MEDICAL_ID: Kind.IDENTIFIER,
        EntityType.VEHICLE: Kind.IDENTIFIER,
        EntityType.DEVICE: Kind.IDENTIFIER,
        EntityType.ACCOUNT_ID: Kind.IDENTIFIER,
        EntityType.PASSWORD: Kind.SECRET,
        EntityType.SECRET: Kind.SECRET,
        EntityType.HEALTH: Kind.HEALTH,
        EntityType.NRP: Kind.HEALTH,
        EntityType.DATE_OF_BIRTH: Kind.TIME,
        EntityType.DATE: Kind.TIME,
        EntityType.AGE: Kind.TIME,
    }
)


class Profile(StrEnum):
    """How much is hidden."""

    MINIMAL = "minimal"
    BALANCED = "balanced"
    STRICT = "strict"


_MINIMAL = frozenset(
    {
        EntityType.EMAIL_ADDRESS,
        EntityType.PHONE_NUMBER,
        EntityType.GOVERNMENT_ID,
        EntityType.CREDIT_CARD_NUMBER,
        EntityType.BANK_ACCOUNT,
        EntityType.CRYPTO_WALLET,
        EntityType.IP_ADDRESS,
        EntityType.MAC_ADDRESS,
        EntityType.PASSWORD,
        EntityType.SECRET,
    }
)


_BALANCED = _MINIMAL | {
    EntityType.PERSON,
    EntityType.ADDRESS,
    EntityType.POSTCODE,
    EntityType.LOCATION,
    EntityType.ORGANIZATION,
    EntityType.DATE_OF_BIRTH,
    EntityType.MEDICAL_ID,
    EntityType.VEHICLE,
    EntityType.DEVICE,
    EntityType.ACCOUNT_ID,
    EntityType.COORDINATES,
    EntityType.USERNAME,
    EntityType.URL,
}


HIDDEN_BY: Mapping[Profile, frozenset[EntityType]] = MappingProxyType(
    {
        Profile.MINIMAL: _MINIMAL,
        Profile.BALANCED: frozenset(_BALANCED),
        Profile.STRICT: frozenset(EntityType),
    }
)
"""The types each profile hides. Balanced hides only those URLs that are private; see ``detect.selection``."""


class Style(StrEnum):
    """What takes a private value's place."""

    PLACEHOLDER = "placeholder"
    STANDIN = "standin"
    BROADER = "broader"
    NOISE = "noise"
    REDACT = "redact"


class Level(StrEnum):
    """How far the wording may be improved."""

    OFF = "off"
    FIX = "fix"
    CLARIFY = "clarify"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: code points, half-open, ``0 <= start <= end``; empty only where something is inserted."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters the span covers in ``text``."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Finding:
    """A private value in a text.

    Attributes:
        span: where it stands in the text that was read.
        type: what it is.
        score: how sure the detector is, 0 to 1.
        why: the evidence in a few plain words, without the value.
    """

    span: Span
    type: EntityType
    score: float
    why: str
