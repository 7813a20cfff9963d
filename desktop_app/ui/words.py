"""The plain words for the vocabulary's names: what the window calls a kind, a choice, a form."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.vocabulary import EntityType, Kind, Level, Profile, Style

TYPE: Mapping[EntityType, str] = MappingProxyType(
    {
        EntityType.PERSON: "name",
        EntityType.EMAIL_ADDRESS: "e-mail address",
        EntityType.PHONE_NUMBER: "phone number",
        EntityType.ADDRESS: "address",
        EntityType.LOCATION: "place",
        EntityType.COUNTRY: "country",
        EntityType.POSTCODE: "postcode",
        EntityType.ORGANIZATION: "organisation",
        EntityType.DATE_OF_BIRTH: "date of birth",
        EntityType.DATE: "date",
        EntityType.AGE: "age",
        EntityType.GOVERNMENT_ID: "official number",
        EntityType.CREDIT_CARD_NUMBER: "card number",
        EntityType.BANK_ACCOUNT: "bank account",
        EntityType.IP_ADDRESS: "internet address",
        EntityType.MAC_ADDRESS: "network card address",
        EntityType.URL: "web address",
        EntityType.USERNAME: "user name",
        EntityType.PASSWORD: "password",
        EntityType.SECRET: "secret or key",
        EntityType.MEDICAL_ID: "medical number",
        EntityType.HEALTH: "health detail",
        EntityType.VEHICLE: "vehicle",
        EntityType.DEVICE: "device number",
        EntityType.ACCOUNT_ID: "account number",
        EntityType.CRYPTO_WALLET: "crypto wallet",
        EntityType.COORDINATES: "coordinates",
        EntityType.MONEY: "amount of money",
        EntityType.NRP: "origin, belief or politics",
        EntityType.JOB_TITLE: "job title",
    }
)
KIND: Mapping[Kind, str] = MappingProxyType({kind: kind.value.capitalize() for kind in Kind})
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

PROFILE: Mapping[Profile, tuple[str, str]] = MappingProxyType(
    {
        Profile.MINIMAL: ("Minimal", "Hides contact details, official numbers, cards, accounts and secrets."),
        Profile.BALANCED: ("Balanced", "Also hides names, addresses, places, organisations and dates of birth."),
        Profile.STRICT: ("Strict", "Hides everything that could point to a person."),
    }
)
STYLE: Mapping[Style, tuple[str, str]] = MappingProxyType(
    {
        Style.PLACEHOLDER: ("Placeholders", "[PERSON_1]: the value comes back in the reply."),
        Style.STANDIN: ("Stand-ins", "Another name for a name: reads naturally, the value comes back in the reply."),
        Style.BROADER: (
            "Broader terms",
            "A hospital, aged 30 to 39: comes back in the reply where no other value has the same term.",
        ),
        Style.NOISE: (
            "Noise",
            "Ages, dates and amounts a little off, all else as placeholders: a changed figure comes back where nothing "
            "else is written like it.",
        ),
        Style.REDACT: ("Labels only", "[PERSON]: one way, the value cannot come back in the reply."),
    }
)
LEVEL: Mapping[Level, tuple[str, str]] = MappingProxyType(
    {
        Level.OFF: ("As written", "Nothing about your wording changes."),
        Level.FIX: ("Fix", "Corrects spelling, grammar and punctuation."),
        Level.CLARIFY: ("Clarify", "Also makes the request easier to understand."),
        Level.STRUCTURE: ("Structure", "Also orders the request into parts."),
    }
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
FORM: Mapping[str, str] = MappingProxyType(
    {
        "exact": "exactly as written",
        "case": "in other capitals",
        "accents": "without its accents",
        "digits": "as bare digits",
        "url": "inside a web address",
        "base64": "in encoded form",
        "detected": "found on a second look",
    }
)
"""In which form a value would still leave."""


def counted(count: int, one: str, many: str | None = None) -> str:
    """``1 value``, ``2 values``, ``1,204 values``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


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
