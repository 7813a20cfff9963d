"""Identifiers, dates of birth, ages, amounts and coordinates: values that are mostly digits and known by their form."""

from __future__ import annotations

import re

from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_MONTH = (
    r"(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|ço|zo)?|märz|apr(?:il|ile)?|avril|abril|may|mai|"
    r"maggio|mayo|maio|mei|june?|juni|juin|junio|junho|giugno|july?|juli|juillet|julio|julho|luglio|aug(?:ust)?|août|agosto|"
    r"augustus|sep(?:t(?:ember|embre|iembre)?)?|setembro|settembre|oct(?:ober|obre)?|okt(?:ober)?|octubre|outubro|ottobre|"
    r"nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|d[ée]cembre|diciembre|dicembre|enero|gennaio|febrero|"
    r"febbraio|janvier|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\.?"
)
_DATE = (
    rf"(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.][ ]?\d{{1,2}}[-/.][ ]?(?:\d{{4}}|\d{{2}})|"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.|º|er)?[ -](?:of |de )?{_MONTH}[ ,-]*(?:de |del )?(?:\d{{4}}|'?\d{{2}})|"
    rf"{_MONTH}[ ]\d{{1,2}}(?:st|nd|rd|th)?,?[ ](?:\d{{4}})|\d{{1,2}}[ -]{_MONTH}[ -]\d{{2,4}})"
)
_BIRTH = (
    r"(?:d\.?o\.?b\.?|date of birth|birth ?date|birth_date|dateOfBirth|birthday|born(?: on| in)?|geb(?:oren)?\.?(?: am)?|geburtsdatum|"
    r"date de naissance|née?(?:\(e\))? le|fecha de nacimiento|nacid[oa](?: el)?|nat[oa](?: il)?|data di nascita|"
    r"data de nascimento|nascid[oa](?: em)?|geboortedatum|geboren op|data urodzenia|ur\.)"
)
_CURRENCY = r"(?:US\$|C\$|A\$|NZ\$|HK\$|R\$|[$€£¥₹₽₩₺₴₪]|zł|kr\.?|CHF|USD|EUR|GBP|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|HKD)"
_AMOUNT = r"\d{1,3}(?:[,.' \u00a0]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_SCALE = r"(?:[ ]?(?:k|m|bn|mn|mio|million|billion|thousand|Mio\.?|Mrd\.?)\b)?"
_VIN_VALUES = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", [*range(10), 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, *range(2, 10)],
                       strict=True))
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def _luhn(value: str) -> bool:
    digits = [int(character) for character in value if character.isdigit()]
    total = sum(digits[-1::-2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return len(set(digits)) > 1 and total % 10 == 0


def _vin(value: str) -> bool:
    # Check digit of ISO 3779 as used in North America (49 CFR 565.15)
    total = sum(_VIN_VALUES[c] * weight for c, weight in zip(value.upper(), _VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11] == value[8].upper()


def _on_earth(value: str) -> bool:
    latitude, longitude = (float(number) for number in re.findall(r"-?\d+\.\d+", value)[:2])
    return abs(latitude) <= 90 and abs(longitude) <= 180


def _human_age(value: str) -> bool:
    return 0 < int(value) < 120


def recognizer() -> RuleRecognizer:
    """Recognizer for what is known by its digits."""
    ignore = re.IGNORECASE
    return RuleRecognizer(
        [
            Rule(
                EntityType.GOVERNMENT_ID,
                # The word settles it: also numbers that no office would have issued are hidden beside it.
                re.compile(r"\b(?:ssn|social security|soc\.? sec)\b[^\n\d]{0,30}(?P<value>\d{3}[ .\-]?\d{2}[ .\-]?\d{4})(?!\d)", ignore),
                0.95,
                "social security number by the words before it",
                certain=True,
            ),
            Rule(
                EntityType.GOVERNMENT_ID,
                re.compile(r"(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])"),
                0.8,
                "the form of a social security number",
                certain=True,
            ),
            Rule(
                EntityType.CREDIT_CARD_NUMBER,
                re.compile(r"(?<![\d.\-])(?:[3-6]\d{3}(?:[ \-]?\d{4}){2}[ \-]?\d{4}|3[47]\d{2}[ \-]?\d{6}[ \-]?\d{5})(?![\d.\-]\d|\d)"),
                0.95,
                "card number, Luhn valid",
                certain=True,
                accepts=_luhn,
            ),
            Rule(
                EntityType.CREDIT_CARD_NUMBER,
                # A card typed with one wrong digit is still a card to whoever reads it.
                re.compile(r"(?<![\d.\-])[3-6]\d{3}([ \-])\d{4}\1\d{4}\1\d{4}(?![\d.\-]\d|\d)"),
                0.75,
                "the form of a card number",
                certain=True,
            ),
            Rule(
                EntityType.DEVICE,
                re.compile(r"\bIMEI\b[^\n\d]{0,15}(?P<value>\d{2}[ \-]?\d{6}[ \-]?\d{6}[ \-]?\d)(?!\d)", ignore),
                0.95,
                "introduced as an IMEI",
                certain=True,
            ),
            Rule(
                EntityType.VEHICLE,
                re.compile(r"(?<![A-Z0-9])(?=[A-HJ-NPR-Z0-9]*\d)(?=\d*[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])"),
                0.9,
                "vehicle number, check digit valid",
                certain=True,
                accepts=_vin,
            ),
            Rule(EntityType.CRYPTO_WALLET, re.compile(r"(?<![\w])0x[a-fA-F0-9]{40}(?![\w])"), 0.95, "an Ethereum address", certain=True),
            Rule(
                EntityType.CRYPTO_WALLET,
                re.compile(r"(?<![\w])(?:(?:bc1|ltc1|addr1)[ac-hj-np-z02-9]{25,100}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|r[1-9A-HJ-NP-Za-km-z]{27,34}(?=\b.{0,40}XRP))(?![\w])"),
                0.95,
                "a wallet address",
                certain=True,
            ),
            Rule(
                EntityType.MAC_ADDRESS,
                re.compile(r"(?<![\w:-])(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\w:-])|(?<![\w.])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![\w.])"),
                0.9,
                "the form of a network card's address",
                certain=True,
            ),
            Rule(
                EntityType.DATE_OF_BIRTH,
                re.compile(rf"\b{_BIRTH}[\"'*]*\s?(?:is|was|:|=|\|)?[\s\"'*(]*(?P<value>{_DATE})(?!\d)", ignore),
                0.95,
                "introduced as a date of birth",
                certain=True,
            ),
            Rule(EntityType.DATE, re.compile(rf"(?<![\d./-])\b{_DATE}(?![\d/-]|\.\d)", ignore), 0.7, "the form of a date"),
            Rule(
                EntityType.AGE,
                re.compile(r"\b(?P<value>\d{1,3})[\s-]?(?:years?|yrs?|y)[\s./-]{0,2}(?:old|of age|o\b)", ignore),
                0.85,
                "a person's age",
                accepts=_human_age,
            ),
            Rule(
                EntityType.AGE,
                re.compile(r"\b(?:aged?|alter|âge|edad|età|idade|leeftijd|wiek)[\"']?\s?(?:is|of|:|=)?\s?[\"']?(?P<value>\d{1,3})\b(?!\s?(?:days?|hours?|%))", ignore),
                0.75,
                "introduced as an age",
                accepts=_human_age,
            ),
            Rule(EntityType.AGE, re.compile(r"(?<![\w.])(?P<value>\d{2})[ ]?(?:yo|y/o|[MF])\b(?!\w)"), 0.6, "age and sex", accepts=_human_age),
            Rule(
                EntityType.MONEY,
                re.compile(rf"(?<![\w]){_CURRENCY}[ ]?(?:{_AMOUNT}){_SCALE}|(?<![\w.,])(?:{_AMOUNT}){_SCALE}[ ]?(?:{_CURRENCY}(?![A-Za-z])|dollars?\b|euros?\b|pounds?\b|bucks\b)"),
                0.8,
                "an amount with its currency",
            ),
            Rule(
                EntityType.COORDINATES,
                re.compile(r"(?<![\d.])-?\d{1,2}\.\d{3,}\s?[,;]\s?-?\d{1,3}\.\d{3,}(?![\d.])"),
                0.85,
                "latitude and longitude",
                certain=True,
                accepts=_on_earth,
            ),
            Rule(
                EntityType.COORDINATES,
                re.compile(r"\d{1,3}(?:\.\d+)?°[ ]?(?:\d{1,2}(?:\.\d+)?[′'][ ]?)?(?:\d{1,2}(?:\.\d+)?[″\"][ ]?)?[NS][,;]?[ ]?\d{1,3}(?:\.\d+)?°[ ]?(?:\d{1,2}(?:\.\d+)?[′'][ ]?)?(?:\d{1,2}(?:\.\d+)?[″\"][ ]?)?[EWO]"),
                0.9,
                "latitude and longitude",
                certain=True,
            ),
        ]
    )
