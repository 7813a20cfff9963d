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

from stdnum import iban, luhn

ALPHANUMERIC = string.ascii_uppercase + string.digits
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
TRIES = 250

# Patterns: 9 a digit, A a capital letter, X either, anything else itself.
GOVERNMENT: tuple[tuple[str, str], ...] = (
    ("us.ssn", "999-99-9999"), ("us.ssn", "999-99-9999"), ("us.ssn", "999 99 9999"), ("us.ssn", "999999999"),
    ("us.itin", "9AA-79-9999"), ("us.ein", "99-9999999"), ("gb.utr", "9999999999"), ("gb.vat", "GB 999 9999 99"),
    ("", "AA999999A"), ("", "AA 99 99 99 A"), ("ca.sin", "999 999 999"), ("ca.sin", "999-999-999"),
    ("de.idnr", "99999999999"), ("de.idnr", "99 999 999 999"), ("de.vat", "DE999999999"), ("", "99/999/99999"),
    ("", "C99XXXXX9"), ("", "L9XXXXXX9"), ("", "12 999999 A 999"), ("fr.nif", "99 99 999 999 999"), ("", "99AA99999"),
    ("", "1 99 99 99 999 999 99"), ("", "2999999999999 99"), ("es.dni", "99999999A"), ("es.dni", "99999999-A"),
    ("es.nie", "X9999999A"), ("es.nie", "Y-9999999-A"), ("", "AAAAAA99A99A999A"), ("", "AAAAAA99A99A999A"),
    ("", "CA99999AA"), ("pt.nif", "999 999 999"), ("br.cpf", "999.999.999-99"), ("br.cpf", "99999999999"),
    ("br.cnpj", "99.999.999/9999-99"), ("nl.bsn", "999999999"), ("nl.bsn", "9999.99.999"), ("pl.pesel", "99999999999"),
    ("pl.nip", "999-999-99-99"), ("", "AAA999999"), ("be.nn", "99.99.99-999.99"), ("ch.ssn", "756.9999.9999.99"),
    ("in_.aadhaar", "9999 9999 9999"), ("in_.pan", "AAAAA9999A"), ("au.tfn", "999 999 999"), ("cl.rut", "99.999.999-9"),
    ("ar.cuit", "20-99999999-9"), ("", "99.999.999"), ("mx.curp", "AAAA990101HDFAAA99"), ("", "AAAA990101XX9"),
    ("", "A99999999"), ("", "999999999"), ("", "AA9999999"), ("", "A9999999"), ("", "A999-9999-9999"),
    ("", "99999999"), ("", "AAAAA999999AA9AA"), ("se.personnummer", "999999-9999"), ("fi.hetu", "999999-999A"),
    ("", "AAA-99-9999"), ("", "A-999-999-999-999"), ("", "D9999999"), ("", "X99AA9999"), ("ie.pps", "9999999AA"),
)  # fmt: skip
BANK: tuple[tuple[str, str], ...] = (
    ("us.rtn", "999999999"), ("", "99-99-99"), ("", "99-99-99 99999999"), ("", "99999999"), ("", "9999999999"),
    ("", "999999999999"), ("", "sort code 99-99-99"), ("", "99999999999999999999"), ("", "999-999 99999999"),
    ("", "999999999999999999"), ("es.ccc", "9999 9999 99 9999999999"), ("", "9999-9 / 99999-9"),
    ("", "999999999"), ("", "99 9999 9999 9999 9999 9999 9999"), ("", "0009999999"), ("", "AAAADE99XXX"), ("", "AAAAGB2L"),
)  # fmt: skip
MEDICAL: tuple[tuple[str, str], ...] = (
    ("", "MRN999999"), ("", "99999999"), ("", "9999999"), ("", "MRN-9999999"), ("gb.nhs", "999 999 9999"),
    ("gb.nhs", "9999999999"), ("gb.nhs", "999-999-9999"), ("", "9AA9-AA9-AA99"), ("", "1AX9AX9AA99"), ("", "AAA999999999"),
    ("", "A999999999"), ("", "AAA9999999-99"), ("", "9999-999-999-AA"), ("", "9999 999 999"), ("", "H9999999"),
    ("", "999-99-999"), ("", "P-99999"), ("", "RX9999999"), ("", "80380 99999 99999 99999"), ("", "W999999999"),
    ("", "9999 99999 9"), ("", "AA9999999"), ("", "700 9999 9999 9999"), ("", "99-99-99-9999"), ("", "U9999999999"),
)  # fmt: skip
PLATES = (
    "AAA-9999", "AAA 9999", "9AAA999", "AA99 AAA", "AA99AAA", "A99 AAA", "A-AA 9999", "AA-A 999", "AAA-AA 99",
    "AA-999-AA", "AA 999 AA", "9999 AAA", "9999AAA", "AA999AA", "AA-99-AA", "99-AA-99", "AAA9A99", "99-AAA-9",
    "A-999-AA", "AA 9999A", "AA 99999", "AAA 999A", "9-AAA-999", "999-AAA", "AAA 99A", "A99-9999",
)  # fmt: skip
ACCOUNTS = (
    "#9999999", "#99999", "99999999", "9999999999", "999999", "CUST-99999", "C-9999999", "KD-999999", "ORD-2024-99999",
    "ORD-999999", "ORD9999999", "PO-99999", "INV-2024-9999", "INV-99999", "RE-2023-9999", "F2024-9999", "POL-99999999",
    "AA999999999", "CLM-9999999", "CASE-9999-AA", "TKT-99999", "INC9999999", "EMP-9999", "EMP99999", "E99999", "S9999999",
    "99/99999", "XXXXXX", "XXXXX9", "AA9999", "999-9999999-9999999", "1Z999AA19999999999", "9999 9999 9999", "U-99999",
    "ACC-99999999", "REF: 99999/AA", "A99-999-999", "BK9999AA", "LN-99999999", "99-9999-99", "SR-9999999", "M9999999",
    "usr_99999999", "cus_XXXXXXXXXX", "acct-99999", "999.999.999", "JIRA-9999", "HR-99-999", "2024/99999", "99 C 999/24",
    "AB99999", "Q9999X", "P/99/9999", "RMA999999", "N99999999", "T-9999-99", "99999-AA",
)  # fmt: skip


def shaped(rng: random.Random, pattern: str) -> str:
    """A pattern with its 9, A and X replaced."""
    picks = {"9": string.digits, "A": string.ascii_uppercase, "X": ALPHANUMERIC}
    return "".join(rng.choice(picks[mark]) if mark in picks else mark for mark in pattern)


@cache
def checker(name: str) -> Callable[[str], bool]:
    """The validity test of one python-stdnum module."""
    return import_module(f"stdnum.{name}").is_valid


def number_like(rng: random.Random, choices: tuple[tuple[str, str], ...]) -> str:
    """A number of a random shape; valid in four of five cases where validity can be tested."""
    name, pattern = rng.choice(choices)
    candidate = shaped(rng, pattern)
    if name and rng.random() < 0.8:
        for _ in range(TRIES):
            if checker(name)(candidate):
                break
            candidate = shaped(rng, pattern)
    return candidate


def card(rng: random.Random) -> str:
    """A payment card number, nine in ten with a right check digit."""
    prefix, length = rng.choice((("4", 16), ("4", 16), ("51", 16), ("55", 16), ("2221", 16), ("37", 15), ("34", 15),
                                 ("6011", 16), ("36", 14), ("3528", 16), ("62", 16)))  # fmt: skip
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
    country, pattern = rng.choice((
        ("DE", "9" * 18), ("FR", "9" * 10 + "X" * 11 + "99"), ("ES", "9" * 20), ("IT", "A" + "9" * 10 + "X" * 12),
        ("PT", "9" * 21), ("NL", "AAAA" + "9" * 10), ("PL", "9" * 24), ("GB", "AAAA" + "9" * 14), ("AT", "9" * 16),
        ("BE", "9" * 12), ("CH", "9" * 5 + "X" * 12), ("IE", "AAAA" + "9" * 14), ("SE", "9" * 20), ("DK", "9" * 14),
    ))  # fmt: skip
    body = shaped(rng, pattern)
    number = country + iban.calc_check_digits(f"{country}00{body}") + body
    if rng.random() < 0.55:
        return " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    return number


def wallet(rng: random.Random) -> str:
    """A coin address by shape."""
    hexadecimal = "0123456789abcdef"
    bech = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    prefix, alphabet, length = rng.choice((
        ("1", BASE58, 33), ("3", BASE58, 33), ("bc1q", bech, 38), ("bc1p", bech, 58), ("0x", hexadecimal, 40),
        ("0x", hexadecimal, 40), ("T", BASE58, 33), ("ltc1q", bech, 38), ("D", BASE58, 33), ("r", BASE58, 32),
        ("4", BASE58, 94), ("", BASE58, 44), ("addr1q", bech, 52),
    ))  # fmt: skip
    return prefix + "".join(rng.choice(alphabet) for _ in range(length))


def vin(rng: random.Random) -> str:
    """Seventeen characters of a vehicle identification number."""
    start = rng.choice(
        ("1HG", "WVW", "WBA", "JTD", "VF1", "ZFA", "5YJ", "1FT", "KMH", "WDB", "TMB", "SAL", "YV1")
    )
    return (
        start
        + "".join(rng.choice(VIN_LETTERS) for _ in range(8))
        + "".join(rng.choice("0123456789") for _ in range(6))
    )


def vehicle(rng: random.Random) -> str:
    """A plate or a VIN."""
    return vin(rng) if rng.random() < 0.35 else shaped(rng, rng.choice(PLATES))


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
    return shaped(rng, rng.choice(("C02XX9XXXXXX", "F9XXXXXXXXXX", "SN-99999999", "XXXXXXXXXX", "S/N XXXX9999X", "5CDXXXX9XX",
                                   "PF9XXXXX", "R58XXXXXXXX", "XX-9999-XXXX", "99A9999999")))  # fmt: skip


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
