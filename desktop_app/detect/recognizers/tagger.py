"""Our own small model, which reads private values of every kind from the words around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from desktop_app.detect.candidate import Candidate
from desktop_app.inference.tagging import Reading, TaggedSpan, Tagger
from desktop_app.vocabulary import EntityType, Span


@dataclass(frozen=True, slots=True)
class Hints:
    """Where the tagger holds something for not unlikely.

    Attributes:
        private: a private value.
        named: a name, private or not; elsewhere nothing is believed to be one.
        sure: what it claims to be private itself.
    """

    private: tuple[Span, ...]
    named: tuple[Span, ...]
    sure: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Impression:
    """What the tagger makes of a text.

    Attributes:
        candidates: what it claims; public where it is unsure, or sees a name that is nobody's secret.
        hints: where it would believe others.
    """

    candidates: tuple[Candidate, ...]
    hints: Hints


def impressions(tagger: Tagger, texts: Sequence[str]) -> list[Impression]:
    """Reads each of ``texts`` with the tagger."""
    return [_impression(reading) for reading in tagger.read(texts)]


def _impression(reading: Reading) -> Impression:
    sure = [_candidate(span) for span in reading.spans]
    likely = [replace(_candidate(span), public=True) for span in reading.likely]
    return Impression(
        (*sure, *likely),
        Hints(
            tuple(Span(hint.start, hint.end) for hint in reading.hints),
            tuple(Span(hint.start, hint.end) for hint in reading.named_hints),
            tuple(claim.span for claim in sure),
        ),
    )


def _candidate(span: TaggedSpan) -> Candidate:
    entity_type = EntityType(span.kind)
    return Candidate(Span(span.start, span.end), entity_type, span.score, f"reads like {_WORDS[entity_type]}")


_WORDS: Mapping[EntityType, str] = MappingProxyType(
    {
        EntityType.PERSON: "a person's name",
        EntityType.EMAIL_ADDRESS: "an e-mail address",
        EntityType.PHONE_NUMBER: "a phone number",
        EntityType.ADDRESS: "an address",
        EntityType.LOCATION: "a place",
        EntityType.COUNTRY: "a country",
        EntityType.POSTCODE: "a postcode",
        EntityType.ORGANIZATION: "an organisation",
        EntityType.DATE_OF_BIRTH: "a date of birth",
        EntityType.DATE: "a date",
        EntityType.AGE: "an age",
        EntityType.GOVERNMENT_ID: "an official number",
        EntityType.CREDIT_CARD_NUMBER: "a card number",
        EntityType.BANK_ACCOUNT: "a bank account",
        EntityType.IP_ADDRESS: "an IP address",
        EntityType.MAC_ADDRESS: "a network card's address",
        EntityType.URL: "a private web address",
        EntityType.USERNAME: "a user name",
        EntityType.PASSWORD: "a password",
        EntityType.SECRET: "a key or token",
        EntityType.MEDICAL_ID: "a medical number",
        EntityType.HEALTH: "something about health",
        EntityType.VEHICLE: "a vehicle's number",
        EntityType.DEVICE: "a device's number",
        EntityType.ACCOUNT_ID: "a customer or file number",
        EntityType.CRYPTO_WALLET: "a wallet address",
        EntityType.COORDINATES: "coordinates",
        EntityType.MONEY: "an amount of money",
        EntityType.NRP: "a nationality, religion or party",
        EntityType.JOB_TITLE: "an occupation",
    }
)
