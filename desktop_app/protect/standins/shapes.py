"""Other characters in the same shape: digits for digits, letters for letters, everything else as it is."""

from __future__ import annotations

import string

from desktop_app.protect.drawing import Lots

_VOWELS = "aeiou"
_CONSONANTS = "bcdfghjklmnprstvw"


def other_digits(value: str, lots: Lots, *about: object) -> str:
    """Other digits in the place of all digits; a first digit that is not 0 stays none."""
    made: list[str] = []
    for at, character in enumerate(value):
        if not (character.isascii() and character.isdigit()):
            made.append(character)
            continue
        leads = not (at and value[at - 1].isdigit())
        least = 1 if leads and character != "0" else 0
        made.append(str(lots.between(least, 9, "digit", value, at, *about)))
    return "".join(made)


def other_characters(value: str, lots: Lots, *about: object) -> str:
    """Other digits and letters, each in its own case."""
    letters = string.ascii_lowercase
    made: list[str] = []
    for at, character in enumerate(other_digits(value, lots, *about)):
        if character.isalpha() and character.isascii():
            drawn = lots.one_of(letters, "letter", value, at, *about)
            made.append(drawn.upper() if character.isupper() else drawn)
        elif character.isalpha():
            made.append(lots.one_of(letters, "letter", value, at, *about))
        else:
            made.append(character)
    return "".join(made)


def pronounceable(length: int, lots: Lots, *about: object) -> str:
    """A made-up word in small letters."""
    return "".join(
        lots.one_of(_VOWELS if at % 2 else _CONSONANTS, "sound", length, at, *about) for at in range(max(3, length))
    )
