"""Check digits of numbers that python-stdnum does not know, each by the rule of its issuer or of an open standard.

Every check takes the letters (upper case) and digits of a number that already has the right length and kinds of
characters, and says whether it could have been issued. Which forms are tried, and beside which words, is not decided
here but in ``resources/lexicons/national_numbers.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from stdnum import luhn, verhoeff

_INSURANCE_GB = re.compile(r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]")
_DRIVER_GB = re.compile(
    r"[A-Z]{1,5}9{0,4}(?<=\w{5})\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9]\d[A-Z]{2}"
)
_LETTER = "[AC-HJKMNP-RT-Y]"
_BENEFICIARY_US = re.compile(
    rf"[1-9]{_LETTER}(?:{_LETTER}|\d)\d{_LETTER}(?:{_LETTER}|\d)\d{_LETTER}{_LETTER}\d\d"
)  # the letters S, L, O, I, B and Z are never given
_HEALTH_NZ = re.compile(r"[A-HJ-NP-Z]{3}(?:\d{4}|\d\d[A-HJ-NP-Z]{2})")


def routing_us(number: str) -> bool:
    """Routing number of a US bank: Federal Reserve district, then weights 3, 7, 1 (American Bankers Association)."""
    district = int(number[:2])
    known = 0 < district <= 12 or 21 <= district <= 32 or 61 <= district <= 72 or district == 80
    return known and _weighted(number, (3, 7, 1) * 3) % 10 == 0


def provider_us(number: str) -> bool:
    """US health care provider: Luhn behind the issuer prefix 80840 (45 CFR 162.406)."""
    return number[0] in "12" and bool(luhn.is_valid("80840" + number))


def prescriber_us(number: str) -> bool:
    """US prescriber (DEA): two letters, then the odd places and twice the even ones."""
    return _weighted(number[2:8], (1, 2, 1, 2, 1, 2)) % 10 == int(number[8])


def beneficiary_us(number: str) -> bool:
    """Medicare beneficiary: the form that CMS gives, which has no check digit."""
    return bool(_BENEFICIARY_US.fullmatch(number))


def health_ontario(number: str) -> bool:
    """Ontario health card: Luhn, with or without the two letters of its version."""
    return number[0] != "0" and bool(luhn.is_valid(number[:10]))


def health_quebec(number: str) -> bool:
    """Quebec health card: year, month (50 added for women) and day of birth behind four letters of the name."""
    month = int(number[6:8])
    return _is_short_date(f"{number[4:6]}{month - 50 if month > 50 else month:02}{number[8:10]}")


def insurance_gb(number: str) -> bool:
    """UK National Insurance: prefixes and suffixes that HMRC gives (NIM39110); there is no check digit."""
    return bool(_INSURANCE_GB.fullmatch(number))


def driver_gb(number: str) -> bool:
    """British driving licence: name, decade, month (50 added for women), day, year and initials (DVLA)."""
    return bool(_DRIVER_GB.fullmatch(number))


def pension_de(number: str) -> bool:
    """German pension insurance: digit sums, the letter counted as two digits (VKVV, section 4)."""
    day = int(number[2:4])
    digits = number[:8] + _two_digits(number[8]) + number[9:11]
    return (
        1 <= (day - 50 if day > 50 else day) <= 31  # 50 is added where two share a day and a letter
        and 1 <= int(number[4:6]) <= 12
        and _digit_sums(digits, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)) % 10 == int(number[11])
    )


def health_de(number: str) -> bool:
    """German health insurance: digit sums of weights 1 and 2 in turn, the letter as two digits (GKV-Spitzenverband)."""
    return _digit_sums(_two_digits(number[0]) + number[1:9], (1, 2) * 5) % 10 == int(number[9])


def social_es(number: str) -> bool:
    """Spanish social security: province and serial, modulo 97."""
    province, serial = int(number[:2]), int(number[2:10])
    value = province * (100_000_000 if serial >= 10_000_000 else 10_000_000) + serial
    return (1 <= province <= 53 or province == 66) and value % 97 == int(number[10:])


def social_pt(number: str) -> bool:
    """Portuguese social security: prime weights, modulo 10."""
    total = _weighted(number[:10], (29, 23, 19, 17, 13, 11, 7, 5, 3, 2))
    return number[0] in "12" and 9 - total % 10 == int(number[10])


def identity_card_pl(number: str) -> bool:
    """Polish identity card: weights 7, 3, 1, the first digit checks the rest."""
    return _of_letters_and_digits(number, (7, 3, 1, 9, 7, 3, 1, 7, 3)) % 10 == 0


def passport_pl(number: str) -> bool:
    """Polish passport: weights 7, 3, 1, the first digit checks the rest."""
    return _of_letters_and_digits(number, (7, 3, 9, 1, 7, 3, 1, 7, 3)) % 10 == 0


def person_lu(number: str) -> bool:
    """Luxembourgish person: a date, then a Luhn and a Verhoeff digit over the same eleven (law of 19 June 2013)."""
    return (
        _is_date(number[:4], number[4:6], number[6:8])
        and bool(luhn.is_valid(number[:12]))
        and bool(verhoeff.is_valid(number[:11] + number[12]))
    )


def social_hu(number: str) -> bool:
    """Hungarian social security (TAJ): weights 3 and 7 in turn, modulo 10."""
    return len(set(number)) > 1 and _weighted(number[:8], (3, 7) * 4) % 10 == int(number[8])


def insurance_ru(number: str) -> bool:
    """Russian pension insurance (SNILS): weights 9 down to 1, modulo 101."""
    return int(number[:9]) > 1_001_998 and _weighted(number[:9], range(9, 0, -1)) % 101 % 100 == int(number[9:])


def person_kz(number: str) -> bool:
    """Kazakh person: a date, the century, then modulo 11 with a second set of weights."""
    rest = _weighted(number[:11], range(1, 12)) % 11
    if rest == 10:
        rest = _weighted(number[:11], (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    return _is_short_date(number[:6]) and number[6] in "123456" and rest == int(number[11])


def person_ir(number: str) -> bool:
    """Iranian person: weights 10 down to 2, modulo 11."""
    rest = _weighted(number[:9], range(10, 1, -1)) % 11
    return len(set(number)) > 1 and (rest if rest < 2 else 11 - rest) == int(number[9])


def person_ae(number: str) -> bool:
    """Emirates ID: the country's 784, a year of birth, then Luhn."""
    return number.startswith("784") and 1900 <= int(number[3:7]) <= 2100 and bool(luhn.is_valid(number))


def person_sa(number: str) -> bool:
    """Saudi citizen or resident: 1 or 2, then Luhn."""
    return number[0] in "12" and bool(luhn.is_valid(number))


def person_kw(number: str) -> bool:
    """Kuwaiti civil id: century and date of birth, then modulo 11."""
    rest = 11 - _weighted(number[:11], (2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11
    return number[0] in "23" and _is_short_date(number[1:7]) and rest == int(number[11])


def person_eg(number: str) -> bool:
    """Egyptian person: century, date and governorate; the rule of the last digit is not published."""
    century = {"2": "19", "3": "20"}.get(number[0])
    governorates = {*range(1, 5), *range(11, 20), *range(21, 30), *range(31, 36), 88}
    return (
        century is not None
        and _is_date(century + number[1:3], number[3:5], number[5:7])
        and int(number[7:9]) in governorates
    )


def resident_kr(number: str) -> bool:
    """Korean resident: a date and its century; numbers given since October 2020 have no check digit any more."""
    century = {"9": "18", "0": "18", "1": "19", "2": "19", "5": "19", "6": "19"}.get(number[6], "20")
    return _is_date(century + number[:2], number[2:4], number[4:6])


def person_sg(number: str) -> bool:
    """Singaporean citizen or resident: weighted sum, a letter of the series' own alphabet."""
    alphabet = {"S": "JZIHGFEDCBA", "T": "JZIHGFEDCBA", "F": "XWUTRQPNMLK", "G": "XWUTRQPNMLK", "M": "XWUTRQPNJLK"}
    offset = {"T": 4, "G": 4, "M": 3}.get(number[0], 0)
    total = offset + _weighted(number[1:8], (2, 7, 6, 5, 4, 3, 2))
    return number[0] in alphabet and alphabet[number[0]][total % 11] == number[8]


def person_hk(number: str) -> bool:
    """Hong Kong identity card: one or two letters, a missing one counts 36; modulo 11, the digit 10 is an A."""
    values = [int(character, 36) for character in number]
    padded = [36] * (9 - len(values)) + values
    return values[-1] <= 10 and sum(v * w for v, w in zip(padded, range(9, 0, -1), strict=True)) % 11 == 0


def person_tw(number: str) -> bool:
    """Taiwanese citizen or resident: the letter of a place as two digits, modulo 10."""
    digits = str("ABCDEFGHJKLMNPQRSTUVXYWZIO".index(number[0]) + 10) + number[1:]
    return number[1] in "1289" and _weighted(digits, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0


def medicare_au(number: str) -> bool:
    """Australian Medicare card: weights 1, 3, 7, 9, then the card's issue."""
    return number[0] in "23456" and _weighted(number[:8], (1, 3, 7, 9) * 2) % 10 == int(number[8])


def health_nz(number: str) -> bool:
    """New Zealand health index, the old form that ends in a digit and the new one in a letter (HISO 10046)."""
    if not _HEALTH_NZ.fullmatch(number):
        return False
    values = [int(c) if c.isdigit() else "ABCDEFGHJKLMNPQRSTUVWXYZ".index(c) + 1 for c in number]
    total = sum(v * w for v, w in zip(values[:6], range(7, 1, -1), strict=True))
    if number[6].isdigit():
        return total % 11 != 0 and (11 - total % 11) % 10 == values[6]
    return 23 - total % 23 == values[6]


def account_mx(number: str) -> bool:
    """Mexican bank account (CLABE): weights 3, 7, 1, each product modulo 10."""
    total = sum(int(d) * w % 10 for d, w in zip(number[:17], (3, 7, 1) * 6, strict=False))
    return len(set(number)) > 1 and -total % 10 == int(number[17])


def health_br(number: str) -> bool:
    """Brazilian health card (CNS): weights 15 down to 1, modulo 11."""
    return number[0] in "12789" and _weighted(number, range(15, 0, -1)) % 11 == 0


def worker_br(number: str) -> bool:
    """Brazilian worker (PIS): weights 3, 2, 9 down to 2, modulo 11."""
    rest = 11 - _weighted(number[:10], (3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return len(set(number)) > 1 and (0 if rest > 9 else rest) == int(number[10])


def sim_card(number: str) -> bool:
    """SIM card (ICCID): the industry's 89, then Luhn (ITU-T E.118)."""
    return number.startswith("89") and bool(luhn.is_valid(number))


def _weighted(digits: str, weights: Iterable[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def _digit_sums(digits: str, weights: Iterable[int]) -> int:
    return sum(sum(divmod(int(digit) * weight, 10)) for digit, weight in zip(digits, weights, strict=True))


def _of_letters_and_digits(number: str, weights: Iterable[int]) -> int:
    return sum(int(character, 36) * weight for character, weight in zip(number, weights, strict=True))


def _two_digits(letter: str) -> str:
    return f"{ord(letter) - ord('A') + 1:02}"


def _is_short_date(digits: str) -> bool:
    """Whether six digits are a day, the year first, in this century or the last."""
    return any(_is_date(century + digits[:2], digits[2:4], digits[4:6]) for century in ("19", "20"))


def _is_date(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True
