"""Dates of birth and other dates, ages, amounts of money and coordinates, in the ways eight languages write them."""

from __future__ import annotations

import re

from desktop_app.alternatives import any_of
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_MONTHS = (
    "jan january januar janvier janeiro feb february februar fév fev février fevrier fevereiro mar march mars "
    "março marzo märz apr april aprile avril abril may mai maggio mayo maio mei jun june juni juin junio junho "
    "giugno jul july juli juillet julio julho luglio aug august août agosto augustus sep sept september septembre "
    "septiembre setembro settembre oct october octobre okt oktober octubre outubro ottobre nov november novembre "
    "noviembre novembro dec december dez dezember dezembro décembre decembre diciembre dicembre enero gennaio "
    "febrero febbraio stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
    "grudnia"
).split()
_MONTH = rf"{any_of(_MONTHS)}\.?"
_NUMERIC_DATE = r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.][ ]?\d{1,2}[-/.][ ]?(?:\d{4}|\d{2}))"
_NAMED_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|º|er)?[ -](?:of |de )?{_MONTH}[ ,-]*(?:de |del )?(?:\d{{4}}|'?\d{{2}})|"
    rf"{_MONTH}[ ]\d{{1,2}}(?:st|nd|rd|th)?,?[ ]\d{{4}}|\d{{1,2}}[ -]{_MONTH}[ -]\d{{2,4}})"
)
_DATE = rf"(?:{_NUMERIC_DATE}|{_NAMED_DATE})"
_BIRTH = (
    r"(?:d\.?o\.?b\.?|date of birth|birth ?date|birth_date|dateOfBirth|birthday|born(?: on| in)?|"
    r"geb(?:oren)?\.?(?: am)?|geburtsdatum|date de naissance|née?(?:\(e\))? le|fecha de nacimiento|nacid[oa](?: el)?|"
    r"nat[oa](?: il)?|data di nascita|data de nascimento|nascid[oa](?: em)?|geboortedatum|geboren op|"
    r"data urodzenia|ur\.)"
)
_CURRENCY = (
    r"(?:US\$|C\$|A\$|NZ\$|HK\$|R\$|[$€£¥₹₽₩₺₴₪]|zł|kr\.?|CHF|USD|EUR|GBP|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|"
    r"HUF|BRL|MXN|ZAR|SGD|HKD)"
)
_AMOUNT = r"(?:\d{1,3}(?:[,.' \u00a0]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
_SCALE = r"(?:[ ]?(?:k|m|bn|mn|mio|million|billion|thousand|Mio\.?|Mrd\.?)\b)?"
_DEGREES = r"\d{1,3}(?:\.\d+)?°[ ]?(?:\d{1,2}(?:\.\d+)?[′'][ ]?)?(?:\d{1,2}(?:\.\d+)?[″\"][ ]?)?"

_BORN = re.compile(rf"\b{_BIRTH}[\"'*]*\s?(?:is|was|:|=|\|)?[\s\"'*(]*(?P<value>{_DATE})(?!\d)", re.IGNORECASE)
_IN_NUMBERS, _IN_WORDS = (
    re.compile(rf"(?<![\d./-])\b{form}(?![\d/-]|\.\d)", re.IGNORECASE) for form in (_NUMERIC_DATE, _NAMED_DATE)
)
_NO_DAY_BEFORE = "".join(f"(?<!\\d{end} )" for end in ("", r"\.", "st", "nd", "rd", "th", "º", "er", " de", " of", "-"))
_MONTH_AND_YEAR = re.compile(
    rf"(?<![\w-]){_NO_DAY_BEFORE}(?!(?:may|mar|mai)\b){_MONTH}[ ](?:de |del )?(?:19|20)\d{{2}}(?![\w-])", re.IGNORECASE
)
_YEARS_OLD = re.compile(r"\b(?P<value>\d{1,3})[\s-]?(?:years?|yrs?|y)[\s./-]{0,2}(?:old|of age|o\b)", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged?|alter|âge|edad|età|idade|leeftijd|wiek)[\"']?\s?(?:is|of|:|=)?\s?[\"']?(?P<value>\d{1,3})\b"
    r"(?!\s?(?:days?|hours?|%))",
    re.IGNORECASE,
)
_AGE_AND_SEX = re.compile(r"(?<![\w.])(?P<value>\d{2})[ ]?(?:yo|y/o|[MF])\b(?!\w)")
_MONEY = re.compile(
    rf"(?<!\w){_CURRENCY}[ ]?{_AMOUNT}{_SCALE}|"
    rf"(?<![\w.,]){_AMOUNT}{_SCALE}[ ]?(?:{_CURRENCY}(?![A-Za-z])|dollars?\b|euros?\b|pounds?\b|bucks\b)"
)
_DECIMAL_DEGREES = re.compile(
    r"(?<![\d.])(?<!\d[,;])(?<!\d[,;] )-?\d{1,2}\.\d{3,}\s?[,;]\s?-?\d{1,3}\.\d{3,}(?![\d.]|\s?[,;]\s?-?\d{1,3}\.\d{2})"
)
"""Two of them and no more: a longer row of decimals is data."""
_NAMED_DEGREES = re.compile(rf"{_DEGREES}[NS][,;]?[ ]?{_DEGREES}[EWO]")


def recognizer() -> RuleRecognizer:
    """Recognizer for DATE_OF_BIRTH, DATE, AGE, MONEY and COORDINATES."""
    age, place = EntityType.AGE, EntityType.COORDINATES
    return RuleRecognizer(
        [
            Rule(EntityType.DATE_OF_BIRTH, _BORN, 0.95, "introduced as a date of birth", certain=True),
            Rule(EntityType.DATE, _IN_NUMBERS, 0.7, "the form of a date"),
            Rule(EntityType.DATE, _IN_WORDS, 0.7, "the form of a date"),
            Rule(
                EntityType.DATE, _MONTH_AND_YEAR, 0.65, "a month and its year", certain=True, words=frozenset(_MONTHS)
            ),
            Rule(age, _YEARS_OLD, 0.85, "a person's age", certain=True, accepts=_human_age),
            Rule(age, _AGED, 0.75, "introduced as an age", certain=True, accepts=_human_age),
            Rule(age, _AGE_AND_SEX, 0.6, "age and sex", certain=True, accepts=_human_age),
            Rule(EntityType.MONEY, _MONEY, 0.8, "an amount with its currency"),
            Rule(place, _DECIMAL_DEGREES, 0.85, "latitude and longitude", certain=True, accepts=_on_earth),
            Rule(place, _NAMED_DEGREES, 0.9, "latitude and longitude", certain=True),
        ]
    )


def _human_age(value: str) -> bool:
    return 0 < int(value) < 120


def _on_earth(value: str) -> bool:
    latitude, longitude = (float(number) for number in re.findall(r"-?\d+\.\d+", value)[:2])
    return abs(latitude) <= 90 and abs(longitude) <= 180
