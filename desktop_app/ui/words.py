"""The plain words for the vocabulary's names: what the window calls a kind, a choice, a form."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.ui.language import QT_TRANSLATE_NOOP, Spoken, SpokenPair
from desktop_app.vocabulary import EntityType, Kind, Level, Profile, Style

TYPE = Spoken(
    "words",
    {
        EntityType.PERSON: QT_TRANSLATE_NOOP("words", "name"),
        EntityType.EMAIL_ADDRESS: QT_TRANSLATE_NOOP("words", "e-mail address"),
        EntityType.PHONE_NUMBER: QT_TRANSLATE_NOOP("words", "phone number"),
        EntityType.ADDRESS: QT_TRANSLATE_NOOP("words", "address"),
        EntityType.LOCATION: QT_TRANSLATE_NOOP("words", "place"),
        EntityType.COUNTRY: QT_TRANSLATE_NOOP("words", "country"),
        EntityType.POSTCODE: QT_TRANSLATE_NOOP("words", "postcode"),
        EntityType.ORGANIZATION: QT_TRANSLATE_NOOP("words", "organisation"),
        EntityType.DATE_OF_BIRTH: QT_TRANSLATE_NOOP("words", "date of birth"),
        EntityType.DATE: QT_TRANSLATE_NOOP("words", "date"),
        EntityType.AGE: QT_TRANSLATE_NOOP("words", "age"),
        EntityType.GOVERNMENT_ID: QT_TRANSLATE_NOOP("words", "official number"),
        EntityType.CREDIT_CARD_NUMBER: QT_TRANSLATE_NOOP("words", "card number"),
        EntityType.BANK_ACCOUNT: QT_TRANSLATE_NOOP("words", "bank account"),
        EntityType.IP_ADDRESS: QT_TRANSLATE_NOOP("words", "internet address"),
        EntityType.MAC_ADDRESS: QT_TRANSLATE_NOOP("words", "network card address"),
        EntityType.URL: QT_TRANSLATE_NOOP("words", "web address"),
        EntityType.USERNAME: QT_TRANSLATE_NOOP("words", "user name"),
        EntityType.PASSWORD: QT_TRANSLATE_NOOP("words", "password"),
        EntityType.SECRET: QT_TRANSLATE_NOOP("words", "secret or key"),
        EntityType.MEDICAL_ID: QT_TRANSLATE_NOOP("words", "medical number"),
        EntityType.HEALTH: QT_TRANSLATE_NOOP("words", "health detail"),
        EntityType.VEHICLE: QT_TRANSLATE_NOOP("words", "vehicle"),
        EntityType.DEVICE: QT_TRANSLATE_NOOP("words", "device number"),
        EntityType.ACCOUNT_ID: QT_TRANSLATE_NOOP("words", "account number"),
        EntityType.CRYPTO_WALLET: QT_TRANSLATE_NOOP("words", "crypto wallet"),
        EntityType.COORDINATES: QT_TRANSLATE_NOOP("words", "coordinates"),
        EntityType.MONEY: QT_TRANSLATE_NOOP("words", "amount of money"),
        EntityType.NRP: QT_TRANSLATE_NOOP("words", "origin, belief or politics"),
        EntityType.JOB_TITLE: QT_TRANSLATE_NOOP("words", "job title"),
    },
)
KIND = Spoken(
    "words",
    {
        Kind.PEOPLE: QT_TRANSLATE_NOOP("words", "People"),
        Kind.CONTACT: QT_TRANSLATE_NOOP("words", "Contact"),
        Kind.PLACE: QT_TRANSLATE_NOOP("words", "Place"),
        Kind.ORGANISATION: QT_TRANSLATE_NOOP("words", "Organisation"),
        Kind.MONEY: QT_TRANSLATE_NOOP("words", "Money and accounts"),
        Kind.IDENTIFIER: QT_TRANSLATE_NOOP("words", "Identifier"),
        Kind.SECRET: QT_TRANSLATE_NOOP("words", "Secret"),
        Kind.HEALTH: QT_TRANSLATE_NOOP("words", "Health and beliefs"),
        Kind.TIME: QT_TRANSLATE_NOOP("words", "Time and age"),
    },
)
KIND_ICON: Mapping[Kind, str] = MappingProxyType(
    {kind: kind.name.lower() for kind in Kind},
)
MARKABLE: tuple[EntityType, ...] = (
    EntityType.SECRET,
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.ADDRESS,
    EntityType.LOCATION,
    EntityType.ACCOUNT_ID,
    EntityType.HEALTH,
    EntityType.DATE,
)
"""What a marked text can be, the usual case first."""

PROFILE = SpokenPair(
    "words",
    {
        Profile.MINIMAL: (
            QT_TRANSLATE_NOOP("words", "Minimal"),
            QT_TRANSLATE_NOOP("words", "Hides contact details, official numbers, cards, accounts and secrets."),
        ),
        Profile.BALANCED: (
            QT_TRANSLATE_NOOP("words", "Balanced"),
            QT_TRANSLATE_NOOP("words", "Also hides names, addresses, places, organisations and dates of birth."),
        ),
        Profile.STRICT: (
            QT_TRANSLATE_NOOP("words", "Strict"),
            QT_TRANSLATE_NOOP("words", "Hides everything that could point to a person."),
        ),
    },
)
STYLE = SpokenPair(
    "words",
    {
        Style.PLACEHOLDER: (
            QT_TRANSLATE_NOOP("words", "Placeholders"),
            QT_TRANSLATE_NOOP("words", "[PERSON_1]: the value comes back in the reply."),
        ),
        Style.STANDIN: (
            QT_TRANSLATE_NOOP("words", "Stand-ins"),
            QT_TRANSLATE_NOOP("words", "Another name for a name: reads naturally, the value comes back in the reply."),
        ),
        Style.BROADER: (
            QT_TRANSLATE_NOOP("words", "Broader terms"),
            QT_TRANSLATE_NOOP(
                "words", "A hospital, aged 30 to 39: comes back in the reply where no other value has the same term."
            ),
        ),
        Style.NOISE: (
            QT_TRANSLATE_NOOP("words", "Noise"),
            QT_TRANSLATE_NOOP(
                "words",
                "Ages, dates and amounts a little off, all else as placeholders: a changed figure comes back where "
                "nothing else is written like it.",
            ),
        ),
        Style.REDACT: (
            QT_TRANSLATE_NOOP("words", "Labels only"),
            QT_TRANSLATE_NOOP("words", "[PERSON]: one way, the value cannot come back in the reply."),
        ),
    },
)
LEVEL = SpokenPair(
    "words",
    {
        Level.OFF: (
            QT_TRANSLATE_NOOP("words", "As written"),
            QT_TRANSLATE_NOOP("words", "Nothing about your wording changes."),
        ),
        Level.FIX: (
            QT_TRANSLATE_NOOP("words", "Fix"),
            QT_TRANSLATE_NOOP("words", "Corrects spelling, grammar and punctuation."),
        ),
        Level.CLARIFY: (
            QT_TRANSLATE_NOOP("words", "Clarify"),
            QT_TRANSLATE_NOOP("words", "Also makes the request easier to understand."),
        ),
        Level.STRUCTURE: (
            QT_TRANSLATE_NOOP("words", "Structure"),
            QT_TRANSLATE_NOOP("words", "Also orders the request into parts."),
        ),
    },
)
PROVIDER: Mapping[str, str] = MappingProxyType(
    {
        "practice": "Practice",
        "openai": "OpenAI",
        "anthropic": "Anthropic",
        "gemini": "Gemini",
        "mistral": "Mistral",
        "openrouter": "OpenRouter",
        "ollama": "Ollama",
    }
)
"""How well-known providers write themselves; others are shown as they are named in the settings."""
FORM = Spoken(
    "words",
    {
        "exact": QT_TRANSLATE_NOOP("words", "exactly as written"),
        "case": QT_TRANSLATE_NOOP("words", "in other capitals"),
        "accents": QT_TRANSLATE_NOOP("words", "without its accents"),
        "digits": QT_TRANSLATE_NOOP("words", "as bare digits"),
        "url": QT_TRANSLATE_NOOP("words", "inside a web address"),
        "base64": QT_TRANSLATE_NOOP("words", "in encoded form"),
        "detected": QT_TRANSLATE_NOOP("words", "found on a second look"),
    },
)
"""In which form a value would still leave."""


def counted(count: int, one: str, many: str | None = None) -> str:
    """``1 value``, ``2 values``, ``1,204 values``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def number_of(count: int, one: str, many: str) -> str:
    """The fitting one of two templates with ``{count}`` filled in; both come translated."""
    return (one if count == 1 else many).format(count=f"{count:,}")


def chip(replacement: str) -> str:
    """A replacement as it is spoken: ``[PERSON_1]`` is ``PERSON 1``."""
    return replacement.strip("[]").replace("_", " ")


def begun(text: str, limit: int) -> str:
    """The first words of ``text`` on one line of at most ``limit`` characters."""
    line = " ".join(text[: limit * 4].split())
    return line if len(line) <= limit else line[: limit - 1].rsplit(" ", 1)[0] + "…"


def elided(value: str, limit: int) -> str:
    """``value`` on one line and at most ``limit`` characters long, cut in the middle."""
    line = " ".join(value.split())
    if len(line) <= limit:
        return line
    head = (limit - 1) * 2 // 3
    return f"{line[:head]}…{line[len(line) - (limit - 1 - head) :]}"
