"""Prints whether stand-ins keep apart: ``python -m tests.quality.draws``.

In one conversation a hundred thousand different values of a type are given stand-ins. No two may be the same, none may
be one of the values, and none should have to fall back on a number in brackets.
"""

from __future__ import annotations

import argparse
import random
import time

from desktop_app.protect.numbering import Numbering
from desktop_app.protect.scene import Hidden, Scene
from desktop_app.protect.styles import standin
from desktop_app.vocabulary import Choices, EntityType, Span, Vault
from tests.quality.table import plain

_DRAWS = 100_000
_TYPES = (
    EntityType.PERSON,
    EntityType.EMAIL_ADDRESS,
    EntityType.PHONE_NUMBER,
    EntityType.CREDIT_CARD_NUMBER,
    EntityType.BANK_ACCOUNT,
    EntityType.GOVERNMENT_ID,
    EntityType.USERNAME,
    EntityType.IP_ADDRESS,
    EntityType.LOCATION,
    EntityType.ADDRESS,
)
_SOUNDS = ("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "chi", "dra", "fen", "gol", "hab", "wim")


def main() -> None:
    """Reads the command line and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=_DRAWS)
    parser.add_argument("types", nargs="*", type=EntityType, default=_TYPES, help="all of the usual ones if not given")
    options = parser.parse_args()
    rows = [_drawn(entity_type, options.draws) for entity_type in options.types]
    head = ["type", "values", "stand-ins", "in brackets", "collisions", "equal to a value", "longer by", "s"]
    print(plain(head, rows))


def _drawn(entity_type: EntityType, draws: int) -> list[str]:
    chance = random.Random(7)  # noqa: S311 - the same values every time
    values = list(dict.fromkeys(_value(entity_type, index, chance) for index in range(draws)))
    hidden = [Hidden(value, entity_type, Span(0, 0)) for value in values]
    scene = Scene(" ".join(values), hidden, Numbering(Vault(), ()), Choices(), 0)
    started = time.perf_counter()
    made = [standin.replacement(each, scene) for each in hidden]
    took = time.perf_counter() - started
    standins = [text for text in made if not text.startswith("[")]
    longer = sum(map(len, standins)) / max(1, sum(len(v) for v, m in zip(values, made, strict=True) if m[0] != "["))
    counts = (len(values), len(standins), len(made) - len(standins), len(standins) - len(set(standins)))
    return [entity_type, *map(str, counts), str(len(set(standins) & set(values))), f"{longer:.2f}", f"{took:.0f}"]


def _value(entity_type: EntityType, index: int, chance: random.Random) -> str:
    def word(number: int) -> str:
        sounds = []
        for _ in range(4):
            number, at = divmod(number, len(_SOUNDS))
            sounds.append(_SOUNDS[at])
        return "".join(sounds)

    def digits(count: int) -> str:
        return "".join(str(chance.randrange(10)) for _ in range(count))

    given, family = word(index % 300 + 60_000), word(index)
    match entity_type:
        case EntityType.PERSON:
            return f"{given.capitalize()} {family.capitalize()}"
        case EntityType.EMAIL_ADDRESS:
            return f"{given}.{family}@{word(index % 900 + 50_000)}.com"
        case EntityType.PHONE_NUMBER:
            return f"({chance.randrange(201, 990)}) {chance.randrange(200, 999)}-{digits(4)}"
        case EntityType.CREDIT_CARD_NUMBER:
            return f"4{digits(3)} {digits(4)} {digits(4)} {digits(4)}"
        case EntityType.BANK_ACCOUNT:
            return f"DE{digits(2)} {digits(4)} {digits(4)} {digits(4)} {digits(4)} {digits(2)}"
        case EntityType.GOVERNMENT_ID:
            return f"{chance.randrange(100, 899)}-{digits(2)}-{digits(4)}"
        case EntityType.USERNAME:
            return f"{family}{chance.randrange(100)}"
        case EntityType.IP_ADDRESS:
            return ".".join(str(chance.randrange(1, 224)) for _ in range(4))
        case EntityType.LOCATION:
            return family.capitalize()
    return f"{index % 400 + 1} {family.capitalize()} Street, {given.capitalize()}"


if __name__ == "__main__":
    main()
