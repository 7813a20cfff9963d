"""Prints whether stand-ins keep apart: ``python -m tests.quality.draws``.

In one conversation a hundred thousand different values of a type are given stand-ins: no two may be the same, and none
may be one of the values. A type that has fewer values than that has two rows: in the first every second value takes
part, in the second all of them, which leaves little or nothing to stand in. That none collide does not rest on luck: a
stand-in is used only if ``Scene.fits`` knows no other value that it stands for or is equal to, and a value for which no
draw fits gets a number in brackets, which the table counts. ``of a length`` is the share of stand-ins that are at least
half and at most twice as long as the value, or within two characters; ``of a form`` the share that have its digits,
marks and runs of letters in the same order.
"""

from __future__ import annotations

import argparse
import random
import re
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
_FEWEST_SOUNDS = 4
_COUNTRIES = (
    "Germany France Spain Italy Poland Portugal Sweden Denmark Norway Finland Austria Belgium Hungary Romania Greece "
    "Brazil Chile Peru Mexico Canada Japan India Kenya Ghana Egypt Morocco Turkey Thailand Vietnam Australia"
).split()
_OLDEST = 120
_FEW = frozenset({EntityType.AGE, EntityType.COUNTRY, EntityType.HEALTH, EntityType.NRP, EntityType.JOB_TITLE})
"""Types that have few values, and so as few stand-ins."""
_SLACK = 2
_FIRST_DAY, _DAYS_APART = date(1000, 1, 1), 31


def main() -> None:
    """Reads the command line and prints the table, a row as soon as it is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=_DRAWS)
    parser.add_argument("types", nargs="*", type=EntityType, default=list(EntityType), help="all if none is given")
    options = parser.parse_args()
    head = ["type", "values", "stand-ins", "in brackets", "collisions", "equal to a value", "of a length", "of a form"]
    rows = []
    for entity_type in options.types:
        for values in _each_set(entity_type, options.draws):
            rows.append(_drawn(entity_type, values))
            print(" ".join(rows[-1]), flush=True)
    print(plain([*head, "s"], rows))


def _each_set(entity_type: EntityType, draws: int) -> Iterator[list[str]]:
    if entity_type not in _FEW:
        yield _many(entity_type, draws)
        return
    values = list(_few(entity_type))
    yield values[::2]  # the others are left to stand in
    yield values


def _drawn(entity_type: EntityType, values: list[str]) -> list[str]:
    hidden = [Hidden(value, entity_type, Span(0, 0)) for value in values]
    scene = Scene(" ".join(values), hidden, Numbering(Vault(), ()), Choices(), 0)
    started = time.process_time()
    made = [standin.replacement(each, scene) for each in hidden]
    took = time.process_time() - started
    played = [(value, text) for value, text in zip(values, made, strict=True) if not text.startswith("[")]
    standins = {text for _, text in played}
    counts = (len(values), len(played), len(made) - len(played), len(played) - len(standins), len(standins & {*values}))
    kept = (
        sum(alike(value, text) for value, text in played) / max(1, len(played)) for alike in (_of_a_length, _of_a_form)
    )
    return [entity_type, *map(str, counts), *(f"{share:.3f}" for share in kept), f"{took:.0f}"]


def _of_a_length(value: str, standin: str) -> bool:
    return len(value) / 2 <= len(standin) <= 2 * len(value) or abs(len(value) - len(standin)) <= _SLACK


def _of_a_form(value: str, standin: str) -> bool:
    return _form(value) == _form(standin)


def _form(text: str) -> str:
    """``Aa 9999-99`` for ``Room 1234-56``: digits one by one, letters by the run."""
    return re.sub(r"[^\W\d_]+", lambda run: "Aa" if run.group()[0].isupper() else "a", re.sub(r"\d", "9", text))


def _few(entity_type: EntityType) -> Iterator[str]:
    """Every value there is, or of countries some."""
    match entity_type:
        case EntityType.AGE:
            yield from map(str, range(_OLDEST + 1))
        case EntityType.COUNTRY:
            yield from _COUNTRIES
        case _:
            yield from sorted(words_of_type(entity_type))


def _many(entity_type: EntityType, draws: int) -> list[str]:
    chance = random.Random(7)  # noqa: S311 - the same values every time
    values: dict[str, None] = {}
    index = 0
    while len(values) < draws:
        values[value_of(entity_type, index, chance)] = None
        index += 1
    return list(values)


def value_of(entity_type: EntityType, index: int, chance: random.Random) -> str:
    """A value of a type, another one for every index as long as the type has some."""

    def word(number: int) -> str:
        sounds = []
        while number or len(sounds) < _FEWEST_SOUNDS:
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
