"""Numbers that name a person, a card, a device, a vehicle or a wallet.

They are known by their form, their check digits or the word before them. What Presidio covers is not repeated here.
"""

from __future__ import annotations

import re

from stdnum import luhn

from desktop_app import check_digits
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_SSN_BY_WORD = re.compile(
    r"\b(?:ssn|social security|soc\.? sec)\b[^\n\d]{0,30}(?P<value>\d{3}[ .\-]?\d{2}[ .\-]?\d{4})(?!\d)", re.IGNORECASE
)
_SSN = re.compile(r"(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])")
_CARD = re.compile(
    r"(?<![\d.\-])(?:\d{4}[ \-]?\d{6}[ \-]?\d{4,5}|\d{4}(?:[ \-]?\d{4}){3}(?:[ \-]\d{2,3})?)(?![.\-]?\d)"
)
_LONG_CARD = re.compile(
    r"\b(?:card|visa|mastercard|maestro|unionpay|pan|karte|carte|tarjeta|carta|cartão|kaart|karta)\w*\b[^\n\d]{0,30}"
    r"(?P<value>\d{13}|\d{17,19})(?!\d)",
    re.IGNORECASE,
)
_CARD_NETWORKS = tuple(
    (re.compile(prefix), lengths)
    for prefix, lengths in (
        ("4", (13, 16, 19)),  # Visa
        ("5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|220[0-4]|9792", (16,)),  # Mastercard, Mir, Troy
        ("3[47]", (15,)),  # American Express
        ("30[0-5]|3095|36|3[89]", (14,)),  # Diners Club
        ("6011|64[4-9]|65|62|35(?:2[89]|[3-8])", (16, 17, 18, 19)),  # Discover, UnionPay, JCB
        ("50|5[6-8]|6[037]|8[12]", (16, 18, 19)),  # Maestro, Verve, RuPay
    )
)
"""First digits and lengths of the card networks, in the ranges that ISO/IEC 7812 gives them."""
_CARD_FORM = re.compile(r"(?<![\d.\-])[3-6]\d{3}([ \-])\d{4}\1\d{4}\1\d{4}(?![.\-]?\d)")
_IDENTITY_CARD_HK = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}\d{6}[ ]?\([0-9A]\)")
_IMEI = re.compile(r"\bIMEI\b[^\n\d]{0,15}(?P<value>\d{2}[ \-]?\d{6}[ \-]?\d{6}[ \-]?\d)(?!\d)", re.IGNORECASE)
_VIN = re.compile(r"(?<![A-Z0-9])(?=[A-HJ-NPR-Z]*\d)(?=\d*[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])")
_ETHEREUM = re.compile(r"(?<!\w)0x[a-fA-F0-9]{40}(?!\w)")
_WALLET = re.compile(r"(?<!\w)(?:(?:bc1|ltc1|addr1)[ac-hj-np-z02-9]{25,100}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93})(?!\w)")
_MAC = re.compile(
    r"(?<![\w:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\w:-])|"
    r"(?<![\w.])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![\w.])"
)
_VIN_VALUES = dict(
    zip(
        "0123456789ABCDEFGHJKLMNPRSTUVWXYZ",
        [*range(10), 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, *range(2, 10)],
        strict=True,
    )
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def recognizer() -> RuleRecognizer:
    """Recognizer for GOVERNMENT_ID, CREDIT_CARD_NUMBER, DEVICE, VEHICLE, CRYPTO_WALLET and MAC_ADDRESS."""
    government, card, wallet = EntityType.GOVERNMENT_ID, EntityType.CREDIT_CARD_NUMBER, EntityType.CRYPTO_WALLET
    return RuleRecognizer(
        [
            # The word settles it: a number that no office would have issued is hidden beside it too.
            Rule(government, _SSN_BY_WORD, 0.95, "social security number by the words before it", certain=True),
            Rule(government, _SSN, 0.8, "the form of a social security number", certain=True),
            Rule(card, _CARD, 0.95, "card number, Luhn valid", certain=True, accepts=_card),
            Rule(card, _LONG_CARD, 0.95, "card number by the word before it", certain=True, accepts=_card),
            # A card typed with one wrong digit is still a card to whoever reads it.
            Rule(card, _CARD_FORM, 0.75, "the form of a card number", certain=True),
            Rule(
                government,
                _IDENTITY_CARD_HK,
                0.9,
                "Hong Kong identity card, checksum valid",
                certain=True,
                accepts=_identity_card_hk,
            ),
            Rule(EntityType.DEVICE, _IMEI, 0.95, "introduced as an IMEI", certain=True),
            Rule(EntityType.VEHICLE, _VIN, 0.9, "vehicle number, check digit valid", certain=True, accepts=_vin),
            Rule(wallet, _ETHEREUM, 0.95, "an Ethereum address", certain=True),
            Rule(wallet, _WALLET, 0.95, "a wallet address", certain=True),
            Rule(EntityType.MAC_ADDRESS, _MAC, 0.9, "the form of a network card's address", certain=True),
        ]
    )


def _card(value: str) -> bool:
    digits = re.sub(r"\D", "", value)
    known = any(prefix.match(digits) and len(digits) in lengths for prefix, lengths in _CARD_NETWORKS)
    return known and len(set(digits)) > 1 and bool(luhn.is_valid(digits))


def _identity_card_hk(value: str) -> bool:
    return check_digits.person_hk(re.sub(r"\W", "", value))


def _vin(value: str) -> bool:
    # Check digit of ISO 3779 as used in North America (49 CFR 565.15)
    total = sum(_VIN_VALUES[c] * weight for c, weight in zip(value, _VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11] == value[8]
