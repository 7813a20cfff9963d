"""The kinds of value the model knows, and the BIO label list in index order.

Three kinds are not private: a person, place or organisation that is merely named, as in a question about history.
They let a reader who wants every name have it, and keep the others from hiding Napoleon.

Index 0 is "O". Kind number k owns the two labels B (2k + 1) and I (2k + 2), so the label list
can be rebuilt from the list of kinds alone. Changing the order here changes the meaning of a
trained model's outputs: add new kinds at the end only.
"""

from __future__ import annotations

PRIVATE_KINDS: tuple[str, ...] = (
    "PERSON",
    "EMAIL_ADDRESS",
    "PHONE_NUMBER",
    "ADDRESS",
    "LOCATION",
    "COUNTRY",
    "POSTCODE",
    "ORGANIZATION",
    "DATE_OF_BIRTH",
    "DATE",
    "AGE",
    "GOVERNMENT_ID",
    "CREDIT_CARD_NUMBER",
    "BANK_ACCOUNT",
    "IP_ADDRESS",
    "MAC_ADDRESS",
    "URL",
    "USERNAME",
    "PASSWORD",
    "SECRET",
    "MEDICAL_ID",
    "HEALTH",
    "VEHICLE",
    "DEVICE",
    "ACCOUNT_ID",
    "CRYPTO_WALLET",
    "COORDINATES",
    "MONEY",
    "NRP",
    "JOB_TITLE",
)
NAMED: dict[str, str] = {
    "NAMED_PERSON": "PERSON",
    "NAMED_PLACE": "LOCATION",
    "NAMED_ORGANIZATION": "ORGANIZATION",
}
"""Merely named kinds, each with the private kind it would be if somebody's privacy hung on it."""
KINDS: tuple[str, ...] = (*PRIVATE_KINDS, *NAMED)

OUTSIDE = 0
KIND_INDEX: dict[str, int] = {kind: number for number, kind in enumerate(KINDS)}
LABELS: tuple[str, ...] = ("O", *(f"{mark}-{kind}" for kind in KINDS for mark in "BI"))


def begin(kind: str) -> int:
    """The label index that opens a span of this kind."""
    return 2 * KIND_INDEX[kind] + 1


def inside(kind: str) -> int:
    """The label index that continues a span of this kind."""
    return 2 * KIND_INDEX[kind] + 2
