"""Prints whether stand-ins keep apart: ``python -m tests.quality.draws``.

In one conversation a hundred thousand different values of a type are given stand-ins: no two may be the same, and none
may be one of the values. Of a type that has fewer values than that, every second one takes part. That none collide does
not rest on luck: a stand-in is used only if ``Scene.fits`` knows no other value that it stands for or is equal to, and
a value for which no draw fits gets a number in brackets, which the table counts.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from datetime import date, timedelta

from desktop_app.protect.concepts import words_of_type
from desktop_app.protect.numbering import Numbering
from desktop_app.protect.scene import Hidden, Scene
from desktop_app.protect.styles import standin
from desktop_app.vocabulary import Choices, EntityType, Span, Vault
from tests.quality.table import plain

_DRAWS = 100_000
_SOUNDS = ("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "chi", "dra", "fen", "gol", "hab", "wim")
_COUNTRIES = (
    "Germany France Spain Italy Poland Portugal Sweden Denmark Norway Finland Austria Belgium Hungary Romania Greece "
    "Brazil Chile Peru Mexico Canada Japan India Kenya Ghana Egypt Morocco Turkey Thailand Vietnam Australia"
).split()
_OLDEST = 120
_FEW = frozenset({EntityType.AGE, EntityType.COUNTRY, EntityType.HEALTH, EntityType.NRP, EntityType.JOB_TITLE})
"""Types that have few values, and so as few stand-ins."""
_FIRST_DAY, _DAYS_APART = date(1000, 1, 1), 31


def main() -> None:
    """Reads the command line and prints the table, a row as soon as it is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=_DRAWS)
    parser.add_argument("types", nargs="*", type=EntityType, default=list(EntityType), help="all if none is given")
    options = parser.parse_args()
    head = ["type", "values", "stand-ins", "in brackets", "collisions", "equal to a value", "longer by", "s"]
    rows = []
    for entity_type in options.types:
        rows.append(_drawn(entity_type, options.draws))
        print(" ".join(rows[-1]), flush=True)
    print(plain(head, rows))


def _drawn(entity_type: EntityType, draws: int) -> list[str]:
    values = list(_few(entity_type)) if entity_type in _FEW else _many(entity_type, draws)
    hidden = [Hidden(value, entity_type, Span(0, 0)) for value in values]
    scene = Scene(" ".join(values), hidden, Numbering(Vault(), ()), Choices(), 0)
    started = time.process_time()
    made = [standin.replacement(each, scene) for each in hidden]
    took = time.process_time() - started
    standins = [text for text in made if not text.startswith("[")]
    longer = sum(map(len, standins)) / max(1, sum(len(v) for v, m in zip(values, made, strict=True) if m[0] != "["))
    counts = (len(values), len(standins), len(made) - len(standins), len(standins) - len(set(standins)))
    return [entity_type, *map(str, counts), str(len(set(standins) & set(values))), f"{longer:.2f}", f"{took:.0f}"]


def _few(entity_type: EntityType) -> Iterator[str]:
    """Every second value there is, so that the others are left to stand in."""
    match entity_type:
        case EntityType.AGE:
            yield from map(str, range(0, _OLDEST + 1, 2))
        case EntityType.COUNTRY:
            yield from _COUNTRIES[::2]
        case _:
            yield from sorted(words_of_type(entity_type))[::2]


def _many(entity_type: EntityType, draws: int) -> list[str]:
    chance = random.Random(7)  # noqa: S311 - the same values every time
    values: dict[str, None] = {}
    index = 0
    while len(values) < draws:
        values[_value(entity_type, index, chance)] = None
        index += 1
    return list(values)


def _value(entity_type: EntityType, index: int, chance: random.Random) -> str:
    def word(number: int) -> str:
        sounds = []
        for _ in range(4):
            number, at = divmod(number, len(_SOUNDS))
            sounds.append(_SOUNDS[at])
        return "".join(sounds)

    def digits(count: int) -> str:
        return "".join(str(chance.randrange(10)) for _ in range(count))

    def characters(count: int) -> str:
        return "".join(chance.choice("ABCDEFGHJKLMNPRSTUVWXYZabcdefghjkmnprstuvwxyz23456789") for _ in range(count))

    given, family = word(index % 300 + 60_000), word(index)
    match entity_type:
        case EntityType.PERSON:
            return f"{given.capitalize()} {family.capitalize()}"
        case EntityType.EMAIL_ADDRESS:
            return f"{given}.{family}@{word(index % 900 + 50_000)}.com"
        case EntityType.URL:
            return f"https://{family}.com/users/{index}"
        case EntityType.PHONE_NUMBER:
            return f"({chance.randrange(201, 990)}) {chance.randrange(200, 999)}-{digits(4)}"
        case EntityType.CREDIT_CARD_NUMBER:
            return f"4{digits(3)} {digits(4)} {digits(4)} {digits(4)}"
        case EntityType.BANK_ACCOUNT:
            return f"DE{digits(2)} {digits(4)} {digits(4)} {digits(4)} {digits(4)} {digits(2)}"
        case EntityType.GOVERNMENT_ID:
            return f"{chance.randrange(100, 899)}-{digits(2)}-{digits(4)}"
        case EntityType.MEDICAL_ID | EntityType.ACCOUNT_ID:
            return f"{digits(4)}-{digits(4)}"
        case EntityType.DEVICE:
            return f"SN{digits(8)}"
        case EntityType.VEHICLE:
            return f"{characters(2).upper()}{digits(2)} {characters(3).upper()}"
        case EntityType.USERNAME:
            return f"{family}{chance.randrange(100)}"
        case EntityType.IP_ADDRESS:
            return ".".join(str(chance.randrange(1, 224)) for _ in range(4))
        case EntityType.MAC_ADDRESS:
            return ":".join(f"{chance.randrange(256):02x}" for _ in range(6))
        case EntityType.PASSWORD | EntityType.SECRET | EntityType.CRYPTO_WALLET:
            return characters(20)
        case EntityType.POSTCODE:
            return f"{digits(5)}-{digits(4)}"
        case EntityType.COORDINATES:
            return f"{chance.randrange(10, 80)}.{digits(5)}, {chance.randrange(10, 170)}.{digits(5)}"
        case EntityType.DATE | EntityType.DATE_OF_BIRTH:
            return (_FIRST_DAY + timedelta(days=index * _DAYS_APART)).isoformat()
        case EntityType.MONEY:
            return f"${index + 1_000:,}.{digits(2)}"
        case EntityType.LOCATION:
            return family.capitalize()
        case EntityType.ORGANIZATION:
            return f"{family.capitalize()} Ltd"
    return f"{index % 400 + 1} {family.capitalize()} Street, {given.capitalize()}"


if __name__ == "__main__":
    main()
