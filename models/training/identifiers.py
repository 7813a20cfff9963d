"""Fillers for numbers that identify: government, bank, card, medical, vehicle, device, account, wallet.

Where python-stdnum can check a number, most of ours are valid; the rest have the right shape and a
wrong check digit, because people mistype and a mistyped number is still private.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from functools import cache
from importlib import import_module

from sources import word_list, words
from stdnum import iban, luhn

ALPHANUMERIC = string.ascii_uppercase + string.digits
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
TRIES = 250


def shaped(rng: random.Random, pattern: str) -> str:
    """A pattern with its 9, A and X replaced."""
    picks = {"9": string.digits, "A": string.ascii_uppercase, "X": ALPHANUMERIC}
    return "".join(rng.choice(picks[mark]) if mark in picks else mark for mark in pattern)


@cache
def checker(name: str) -> Callable[[str], bool]:
    """The validity test of one python-stdnum module."""
    return import_module(f"stdnum.{name}").is_valid


def number_like(rng: random.Random, sort: str) -> str:
    """A number of a random shape of this sort; valid in four of five cases where that can be tested."""
    name, pattern = rng.choice(words("shapes")[sort])
    candidate = shaped(rng, pattern)
    if name and rng.random() < 0.8:
        for _ in range(TRIES):
            if checker(name)(candidate):
                break
            candidate = shaped(rng, pattern)
    return candidate


def account(rng: random.Random) -> str:
    """A customer, order, policy, ticket, employee or booking number."""
    return shaped(rng, rng.choice(word_list("shapes", "accounts")))


def card(rng: random.Random) -> str:
    """A payment card number, nine in ten with a right check digit."""
    prefix, length = rng.choice(
        (
            ("4", 16),
            ("4", 16),
            ("51", 16),
            ("55", 16),
            ("2221", 16),
            ("37", 15),
            ("34", 15),
            ("6011", 16),
            ("36", 14),
            ("3528", 16),
            ("62", 16),
        )
    )
    body = prefix + "".join(rng.choice(string.digits) for _ in range(length - len(prefix) - 1))
    number = body + (luhn.calc_check_digit(body) if rng.random() < 0.9 else rng.choice(string.digits))
    sizes = (4, 6, 5) if length == 15 else (4, 4, 4, 4)
    groups, at = [], 0
    for size in sizes:
        groups.append(number[at : at + size])
        at += size
    return rng.choice((" ", " ", "-", "", "", ".")).join(groups)


def iban_number(rng: random.Random) -> str:
    """An IBAN with right check digits, grouped or not."""
    country, pattern = rng.choice(
        (
            ("DE", "9" * 18),
            ("FR", "9" * 10 + "X" * 11 + "99"),
            ("ES", "9" * 20),
            ("IT", "A" + "9" * 10 + "X" * 12),
            ("PT", "9" * 21),
            ("NL", "AAAA" + "9" * 10),
            ("PL", "9" * 24),
            ("GB", "AAAA" + "9" * 14),
            ("AT", "9" * 16),
            ("BE", "9" * 12),
            ("CH", "9" * 5 + "X" * 12),
            ("IE", "AAAA" + "9" * 14),
            ("SE", "9" * 20),
            ("DK", "9" * 14),
        )
    )
    body = shaped(rng, pattern)
    number = country + iban.calc_check_digits(f"{country}00{body}") + body
    if rng.random() < 0.55:
        return " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    return number


def wallet(rng: random.Random) -> str:
    """A coin address by shape."""
    hexadecimal = "0123456789abcdef"
    bech = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    prefix, alphabet, length = rng.choice(
        (
            ("1", BASE58, 33),
            ("3", BASE58, 33),
            ("bc1q", bech, 38),
            ("bc1p", bech, 58),
            ("0x", hexadecimal, 40),
            ("0x", hexadecimal, 40),
            ("T", BASE58, 33),
            ("ltc1q", bech, 38),
            ("D", BASE58, 33),
            ("r", BASE58, 32),
            ("4", BASE58, 94),
            ("", BASE58, 44),
            ("addr1q", bech, 52),
        )
    )
    return prefix + "".join(rng.choice(alphabet) for _ in range(length))


def vin(rng: random.Random) -> str:
    """Seventeen characters of a vehicle identification number."""
    start = rng.choice(("1HG", "WVW", "WBA", "JTD", "VF1", "ZFA", "5YJ", "1FT", "KMH", "WDB", "TMB", "SAL", "YV1"))
    return (
        start + "".join(rng.choice(VIN_LETTERS) for _ in range(8)) + "".join(rng.choice("0123456789") for _ in range(6))
    )


def vehicle(rng: random.Random) -> str:
    """A plate or a VIN."""
    return vin(rng) if rng.random() < 0.35 else shaped(rng, rng.choice(word_list("shapes", "plates")))


def device(rng: random.Random) -> str:
    """IMEI, serial number, advertising or Android id, SIM card number."""
    draw = rng.random()
    if draw < 0.4:
        body = "35" + shaped(rng, "9" * 12)
        number = body + luhn.calc_check_digit(body)
        return rng.choice(
            (
                number,
                f"{number[:2]}-{number[2:8]}-{number[8:14]}-{number[14]}",
                f"{number[:6]} {number[6:12]} {number[12:]}",
            )
        )
    if draw < 0.55:
        text = f"{rng.getrandbits(128):032x}"
        uuid = f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"
        return rng.choice((uuid, uuid.upper()))
    if draw < 0.65:
        return f"{rng.getrandbits(64):016x}"
    if draw < 0.72:
        return "89" + shaped(rng, "9" * 17)
    return shaped(
        rng,
        rng.choice(
            (
                "C02XX9XXXXXX",
                "F9XXXXXXXXXX",
                "SN-99999999",
                "XXXXXXXXXX",
                "S/N XXXX9999X",
                "5CDXXXX9XX",
                "PF9XXXXX",
                "R58XXXXXXXX",
                "XX-9999-XXXX",
                "99A9999999",
            )
        ),
    )


def mac(rng: random.Random) -> str:
    """A network card address."""
    pairs = [f"{rng.randrange(256):02x}" for _ in range(6)]
    text = rng.choice((":", ":", "-")).join(pairs)
    if rng.random() < 0.1:
        text = ".".join("".join(pairs[at : at + 2]) for at in (0, 2, 4))
    return text.upper() if rng.random() < 0.45 else text


def ip(rng: random.Random) -> str:
    """A version 4 or 6 address, sometimes with a prefix length."""
    if rng.random() < 0.75:
        inside = (
            f"192.168.{rng.randrange(256)}.{rng.randrange(256)}",
            f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",
        )
        outside = ".".join(str(rng.randrange(1, 255)) for _ in range(4))
        return rng.choice((*inside, outside, outside, outside)) + ("/24" if rng.random() < 0.04 else "")
    groups = [f"{rng.randrange(65536):x}" for _ in range(8)]
    return rng.choice(
        (
            ":".join(groups),
            f"2001:db8::{groups[0]}",
            f"fe80::{':'.join(groups[:4])}",
            f"2a02:{groups[1]}:{groups[2]}::{groups[3]}",
        )
    )
