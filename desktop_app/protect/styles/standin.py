"""Stand-ins: another value of the same kind. They can be undone, and the text reads as if nothing were hidden."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop_app.protect.scene import Hidden, Scene
from desktop_app.protect.standins import contact, numbers, times, words
from desktop_app.protect.standins.shapes import other_characters
from desktop_app.vocabulary import EntityType, Style

Maker = Callable[[Hidden, Scene, int], str | None]
_TRIES = 48


def replacement(hidden: Hidden, scene: Scene) -> str:
    """The value's stand-in in this conversation; its placeholder where no stand-in could be told from the rest."""
    known = scene.numbering.known(hidden.value, hidden.type, Style.STANDIN)
    if known is not None:
        return known
    for attempt in range(_TRIES):
        try:
            made = _MAKERS[hidden.type](hidden, scene, scene.salt * _TRIES + attempt)
        except ValueError:  # not of the form that its type has
            break
        if made is None:
            break
        if scene.fits(made, hidden.value):
            return scene.enter(made, hidden, Style.STANDIN)
    return scene.placeholder(hidden)


def _of_value(make: Callable[[str, Scene, int], str | None]) -> Maker:
    return lambda hidden, scene, salt: make(hidden.value, scene, salt)


def _number(make: Callable[..., str]) -> Maker:
    return lambda hidden, scene, salt: make(hidden.value, scene.lots, salt)


def _sibling(hidden: Hidden, scene: Scene, salt: int) -> str | None:
    return words.sibling(hidden.value, hidden.type, scene, salt)


def _secret(hidden: Hidden, scene: Scene, salt: int) -> str | None:
    start = hidden.value.rfind("-", 0, 12) + 1 or hidden.value.rfind("_", 0, 12) + 1  # what services begin keys with
    return hidden.value[:start] + other_characters(hidden.value[start:], scene.lots, salt)


_MAKERS: Mapping[EntityType, Maker] = MappingProxyType(
    {
        EntityType.PERSON: lambda hidden, scene, salt: scene.cast.person(hidden.value, salt),
        EntityType.EMAIL_ADDRESS: _of_value(contact.email),
        EntityType.PHONE_NUMBER: _of_value(contact.phone),
        EntityType.USERNAME: _of_value(contact.username),
        EntityType.URL: _of_value(contact.url),
        EntityType.IP_ADDRESS: _of_value(contact.ip_address),
        EntityType.MAC_ADDRESS: _of_value(contact.mac_address),
        EntityType.ADDRESS: lambda hidden, scene, salt: scene.places.address(hidden.value, salt),
        EntityType.LOCATION: lambda hidden, scene, salt: scene.places.location(hidden.value, salt),
        EntityType.COUNTRY: lambda hidden, scene, salt: scene.places.location(hidden.value, salt),
        EntityType.POSTCODE: lambda hidden, scene, salt: scene.places.postcode(hidden, salt),
        EntityType.COORDINATES: lambda hidden, scene, salt: scene.places.coordinates(hidden.value, salt),
        EntityType.ORGANIZATION: _of_value(words.organization),
        EntityType.DATE_OF_BIRTH: _of_value(times.date),
        EntityType.DATE: _of_value(times.date),
        EntityType.AGE: _of_value(times.age),
        EntityType.MONEY: _of_value(times.amount),
        EntityType.CREDIT_CARD_NUMBER: _number(numbers.card),
        EntityType.BANK_ACCOUNT: _number(numbers.bank_account),
        EntityType.GOVERNMENT_ID: _number(numbers.issued),
        EntityType.MEDICAL_ID: _number(numbers.issued),
        EntityType.VEHICLE: _number(numbers.issued),
        EntityType.DEVICE: _number(numbers.issued),
        EntityType.ACCOUNT_ID: _number(numbers.issued),
        EntityType.CRYPTO_WALLET: _secret,
        EntityType.PASSWORD: _secret,
        EntityType.SECRET: _secret,
        EntityType.HEALTH: _sibling,
        EntityType.NRP: _sibling,
        EntityType.JOB_TITLE: _sibling,
    }
)
