"""Stand-ins for numbers that somebody issues: of the same form, and with right check digits where the real one has.

Cards begin as the card networks' own test numbers do, American social security numbers with the 9 that none begins
with. Of the others, a made-up number may by chance be somebody's: what nobody issues is mostly not published.
"""

from __future__ import annotations

import re
import string
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from stdnum import luhn
from stdnum.exceptions import ValidationError

from desktop_app import check_digits
from desktop_app.locations import resource
from desktop_app.protect.drawing import Lots
from desktop_app.protect.standins.shapes import other_characters

_CARD_BEGINNINGS = {
    "3": ("378282", "371449", "305693", "353011"),
    "4": ("411111", "424242", "401288", "400000"),
    "5": ("555555", "510510", "520082"),
    "2": ("222300", "222310"),
    "6": ("601111", "601100"),
}
"""What the test numbers in the networks' and payment services' public documentation begin with."""
_SOCIAL_SECURITY = re.compile(r"\d{3}([- ]?)\d{2}\1\d{4}")
_TRIES = 400
_TRIES_FOR_ALL = 100
_TRIES_FOR_CHANCE = 40
_SHORTEST_LUHN = 12
_ALWAYS = ("imei", "isin", "lei", "gb.nhs")
"""Checks of python-stdnum that are tried on every number of the right length."""
_LENGTHS = {"imei": 15, "isin": 12, "lei": 20, "gb.nhs": 10}

_OWN = "own."
"""What the names of the checks in ``check_digits`` begin with."""

_VIN_LETTERS = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, *range(2, 10)), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN_CHECK = 8
"""Values, weights and the check digit's place in a vehicle identification number (49 CFR 565.15)."""


def card(value: str, lots: Lots, salt: int) -> str:
    """Another card number of the same network and length."""
    digits = _compact(value)
    beginnings = [b for b in _CARD_BEGINNINGS.get(digits[:1], ()) if b[1] == digits[1:2] or digits[:1] != "3"]
    start = lots.one_of(beginnings, "card", value, salt) if beginnings else digits[:1]
    if len(digits) <= len(start) + 1 or not digits.isdigit():
        return other_characters(value, lots, salt)
    rest = "".join(str(lots.number(10, "card", value, salt, at)) for at in range(len(digits) - len(start) - 1))
    check = int(luhn.calc_check_digit(start + rest))
    return _grouped_like(value, start + rest + str(check if luhn.is_valid(digits) else (check + 1) % 10))


def bank_account(value: str, lots: Lots, salt: int) -> str:
    """Another account: an IBAN of the same country with right check digits, or other digits in the same form."""
    compact = _compact(value)
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{8,30}", compact):
        return issued(value, lots, salt)
    valid = _iban_remainder(compact) == 1
    for attempt in range(_TRIES):
        body = other_characters(compact[4:], lots, salt, attempt)
        check = 98 - _iban_remainder(f"{compact[:2]}00{body}")
        made = f"{compact[:2]}{check if valid else check % 90 + 10:02}{body}"
        if not (valid and _passes("iban", compact)) or _passes("iban", made):
            return _grouped_like(value, made)
    return _grouped_like(value, made)


def issued(value: str, lots: Lots, salt: int) -> str:
    """Another number of the same form; where check digits of a known kind are right, they are right again."""
    compact = _compact(value)
    proofs = [proof for proof in _proofs(compact) if proof.check(compact)] if any(map(str.isdigit, compact)) else []
    if _SOCIAL_SECURITY.fullmatch(value) and not (proofs and value.isdigit()):
        drawn = other_characters(value, lots, salt)
        group = lots.between(1, 49, "group", value, salt)  # above are numbers for taxpayers, which are issued
        return _grouped_like(value, f"9{_compact(drawn)[1:3]}{group:02}{_compact(drawn)[5:]}")
    if len(compact) == len(_VIN_WEIGHTS) and _vin_digit(compact) == compact[_VIN_CHECK]:
        return _grouped_like(value, _vehicle(compact, lots, salt))
    if not proofs:
        return _grouped_like(value, other_characters(compact, lots, salt, 0))
    return _grouped_like(value, _proved(compact, _strictest_first(compact, proofs), lots, salt))


def _proved(compact: str, proofs: list[_Proof], lots: Lots, salt: int) -> str:
    """Another number that passes what the real one passes; of several proofs at least the first, if there is one."""
    made, second_best = compact, ""
    for attempt in range(_TRIES):
        made = proofs[0].in_form(_with_letters_of(compact, other_characters(compact, lots, salt, attempt)))
        for last in _last_characters(compact):
            drawn = made[:-1] + last
            if drawn == compact or not proofs[0].check(drawn):
                continue
            if all(proof.check(drawn) for proof in proofs[1:]):
                return drawn
            second_best = second_best or drawn
        if second_best and attempt >= _TRIES_FOR_ALL:
            break
    return second_best or made


def _strictest_first(compact: str, proofs: list[_Proof]) -> list[_Proof]:
    """In the order in which a number is least likely to have passed by chance, and so most likely to be of the kind."""
    if len(proofs) == 1:
        return proofs
    shape = "".join("1" if character.isdigit() else "A" for character in compact)
    return sorted(proofs, key=lambda proof: (-proof.fixed, _passed_by_chance(proof, shape)))


@lru_cache(maxsize=1024)
def _passed_by_chance(proof: _Proof, shape: str) -> int:
    """How many of some hundreds of numbers of a shape pass, whoever draws them."""
    drawn = [other_characters(shape, Lots("chance"), attempt) for attempt in range(_TRIES_FOR_CHANCE)]
    return sum(proof.check(proof.in_form(each)[:-1] + last) for each in drawn for last in _last_characters(each))


def _vehicle(compact: str, lots: Lots, salt: int) -> str:
    """Another vehicle of the same maker, whom the first three characters name."""
    drawn = other_characters(compact[3:], lots, salt).translate(str.maketrans("IOQ", "JPR"))
    made = compact[:3] + drawn
    return made[:_VIN_CHECK] + _vin_digit(made) + made[_VIN_CHECK + 1 :]


def _vin_digit(compact: str) -> str:
    """The check digit that belongs to a vehicle's number; empty where it holds a letter that none does."""
    values = [int(c) if c.isdigit() else _VIN_LETTERS.get(c, -1) for c in compact]
    if -1 in values:
        return ""
    rest = sum(value * weight for value, weight in zip(values, _VIN_WEIGHTS, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


def _compact(value: str) -> str:
    return "".join(character for character in value if character.isalnum()).upper()


def _grouped_like(value: str, compact: str) -> str:
    characters = iter(compact)
    made: list[str] = []
    for old in value:
        new = next(characters, "") if old.isalnum() else old
        made.append(new.lower() if old.islower() else new)
    return "".join(made)


def _with_letters_of(compact: str, made: str) -> str:
    """Letters that begin a number name a country or a kind, and stay."""
    lead = len(compact) - len(compact.lstrip(string.ascii_uppercase))
    return compact[:lead] + made[lead:] if lead <= 3 else made


def _last_characters(compact: str) -> str:
    return string.digits if compact[-1:].isdigit() else string.ascii_uppercase


def _iban_remainder(iban: str) -> int:
    return int("".join(str(int(character, 36)) for character in iban[4:] + iban[:4])) % 97


@dataclass(frozen=True, slots=True)
class _Proof:
    """What proves numbers of a form.

    Attributes:
        name: of the check that they pass.
        form: ``#`` for a digit, ``@`` for a letter, ``?`` for either; other characters are the same in every number.
    """

    name: str
    form: str = ""

    @property
    def fixed(self) -> int:
        """How many characters are the same in every number."""
        return sum(mark not in "#@?" for mark in self.form)

    def check(self, compact: str) -> bool:
        """Whether a number passes."""
        return _passes(self.name, compact)

    def in_form(self, compact: str) -> str:
        """The number with the characters that all of its kind have in common."""
        marks = self.form or "?" * len(compact)
        return "".join(c if mark in "#@?" else mark for mark, c in zip(marks, compact, strict=True))


def _proofs(compact: str) -> list[_Proof]:
    """What could prove a number of this form."""
    found = [_Proof(name) for name in _ALWAYS if _LENGTHS.get(name) == len(compact)]
    found += [_Proof(name, form) for form, name in _forms().get(len(compact), ()) if _has_form(compact, form)]
    if compact.isdigit() and len(compact) >= _SHORTEST_LUHN:
        found.append(_Proof("luhn"))
    return found


def _has_form(compact: str, form: str) -> bool:
    return all(
        (mark == "?") or (mark == "#" and c.isdigit()) or (mark == "@" and c.isalpha()) or mark == c
        for mark, c in zip(form, compact, strict=True)
    )


@cache
def _forms() -> dict[int, list[tuple[str, str]]]:
    """By length, how the numbers of ``national_numbers.toml`` are formed, each with its check in python-stdnum."""
    table = tomllib.loads(resource("lexicons", "national_numbers.toml").read_text(encoding="utf-8"))
    found: dict[int, list[tuple[str, str]]] = {}
    for row in table["numbers"]:
        for form in (*row.get("alone", ()), *row.get("beside", ())):
            plain = "".join(mark for mark in form if mark.isalnum() or mark in "#@?")
            found.setdefault(len(plain), []).append((plain, row["check"]))
    return found


def _passes(name: str, compact: str) -> bool:
    own = name.removeprefix(_OWN)
    try:
        if own != name:
            return bool(getattr(check_digits, own)(compact))
        return bool(import_module(f"stdnum.{name}").is_valid(compact))
    except (ValidationError, ValueError, LookupError):
        return False
