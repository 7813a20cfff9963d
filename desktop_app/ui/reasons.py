"""Why something counts as private, in the window's language."""

from __future__ import annotations

from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.told import Told
from desktop_app.ui.words import TYPE
from desktop_app.vocabulary import Finding

_READ = "reads like "
_READS_LIKE = QT_TRANSLATE_NOOP("reasons", "reads like {what}")
REASONS = Told(
    "reasons",
    (
        QT_TRANSLATE_NOOP("reasons", "a US military address"),
        QT_TRANSLATE_NOOP("reasons", "a post office box"),
        QT_TRANSLATE_NOOP("reasons", "a house number and a street"),
        QT_TRANSLATE_NOOP("reasons", "city, state and postcode"),
        QT_TRANSLATE_NOOP("reasons", "follows a US state"),
        QT_TRANSLATE_NOOP("reasons", "introduced as a postcode"),
        QT_TRANSLATE_NOOP("reasons", "the form of a British postcode"),
        QT_TRANSLATE_NOOP("reasons", "the form of a Canadian postcode"),
        QT_TRANSLATE_NOOP("reasons", "the form of an Irish postcode"),
        QT_TRANSLATE_NOOP("reasons", "says what somebody is"),
        QT_TRANSLATE_NOOP("reasons", "says where somebody belongs"),
        QT_TRANSLATE_NOOP("reasons", "the same value stands elsewhere"),
        QT_TRANSLATE_NOOP("reasons", "a person named elsewhere, by {form}"),
        QT_TRANSLATE_NOOP("reasons", "a wallet address"),
        QT_TRANSLATE_NOOP("reasons", "an Ethereum address"),
        QT_TRANSLATE_NOOP("reasons", "card number by the word before it"),
        QT_TRANSLATE_NOOP("reasons", "card number"),
        QT_TRANSLATE_NOOP("reasons", "vehicle number"),
        QT_TRANSLATE_NOOP("reasons", "introduced as an IMEI"),
        QT_TRANSLATE_NOOP("reasons", "social security number by the words before it"),
        QT_TRANSLATE_NOOP("reasons", "the form of a card number"),
        QT_TRANSLATE_NOOP("reasons", "the form of a network card's address"),
        QT_TRANSLATE_NOOP("reasons", "the form of a social security number"),
        QT_TRANSLATE_NOOP("reasons", "a condition or its treatment"),
        QT_TRANSLATE_NOOP("reasons", "a name with a legal form"),
        QT_TRANSLATE_NOOP("reasons", "the name of a school, a surgery or a shop"),
        QT_TRANSLATE_NOOP("reasons", "the name of an institution"),
        QT_TRANSLATE_NOOP("reasons", "introduced as a password"),
        QT_TRANSLATE_NOOP("reasons", "answers who it is"),
        QT_TRANSLATE_NOOP("reasons", "follows a title"),
        QT_TRANSLATE_NOOP("reasons", "follows what somebody works as"),
        QT_TRANSLATE_NOOP("reasons", "is greeted"),
        QT_TRANSLATE_NOOP("reasons", "is introduced by name"),
        QT_TRANSLATE_NOOP("reasons", "is where somebody works"),
        QT_TRANSLATE_NOOP("reasons", "names an occupation"),
        QT_TRANSLATE_NOOP("reasons", "signs the text"),
        QT_TRANSLATE_NOOP("reasons", "could be dialled"),
        QT_TRANSLATE_NOOP("reasons", "a town, after a preposition"),
        QT_TRANSLATE_NOOP("reasons", "a month and its year"),
        QT_TRANSLATE_NOOP("reasons", "a person's age"),
        QT_TRANSLATE_NOOP("reasons", "age and sex"),
        QT_TRANSLATE_NOOP("reasons", "an amount with its currency"),
        QT_TRANSLATE_NOOP("reasons", "introduced as a date of birth"),
        QT_TRANSLATE_NOOP("reasons", "introduced as an age"),
        QT_TRANSLATE_NOOP("reasons", "latitude and longitude"),
        QT_TRANSLATE_NOOP("reasons", "the form of a date"),
        QT_TRANSLATE_NOOP("reasons", "a given name behind what somebody is"),
        QT_TRANSLATE_NOOP("reasons", "one of several names"),
        QT_TRANSLATE_NOOP("reasons", "a cookie's value"),
        QT_TRANSLATE_NOOP("reasons", "a key in a connection string"),
        QT_TRANSLATE_NOOP("reasons", "a private key block"),
        QT_TRANSLATE_NOOP("reasons", "a private key file"),
        QT_TRANSLATE_NOOP("reasons", "the end of a private key block"),
        QT_TRANSLATE_NOOP("reasons", "an address with a password in it"),
        QT_TRANSLATE_NOOP("reasons", "follows an authorization scheme"),
        QT_TRANSLATE_NOOP("reasons", "introduced as a key or token"),
        QT_TRANSLATE_NOOP("reasons", "the words of a wallet"),
        QT_TRANSLATE_NOOP("reasons", "has the shape of {name}"),
        QT_TRANSLATE_NOOP("reasons", "a name behind an at sign"),
        QT_TRANSLATE_NOOP("reasons", "a personal page"),
        QT_TRANSLATE_NOOP("reasons", "the owner of a folder"),
        QT_TRANSLATE_NOOP("reasons", "on your own list"),
        QT_TRANSLATE_NOOP("reasons", "you hid it in an earlier conversation"),
        QT_TRANSLATE_NOOP("reasons", "your own list frees no secrets and no proved numbers"),
        QT_TRANSLATE_NOOP("reasons", "a placeholder you typed, kept apart from the one in use"),
        QT_TRANSLATE_NOOP("reasons", "you marked it"),
        QT_TRANSLATE_NOOP("reasons", "checksum valid"),
        QT_TRANSLATE_NOOP("reasons", "check digit valid"),
        QT_TRANSLATE_NOOP("reasons", "Luhn valid"),
        QT_TRANSLATE_NOOP("reasons", "form valid"),
        QT_TRANSLATE_NOOP("reasons", "known domain ending"),
        QT_TRANSLATE_NOOP("reasons", 'in the column "{heading}"'),
        QT_TRANSLATE_NOOP("reasons", 'stands behind "{label}"'),
        QT_TRANSLATE_NOOP("reasons", 'behind the key "{key}"'),
        QT_TRANSLATE_NOOP("reasons", '"{word}" nearby'),
        QT_TRANSLATE_NOOP("reasons", "{first}, {rest}"),
        QT_TRANSLATE_NOOP("reasons", "{first}; {rest}"),
    ),
)
"""What the recognizers say. Names of numbers and of services' keys are their own in every language."""


def reason_of(finding: Finding) -> str:
    """Why a finding counts as private."""
    if finding.why.startswith(_READ):
        said = translate("reasons", _READS_LIKE)
        return said.format(what=TYPE[finding.type]) if said != _READS_LIKE else finding.why
    return REASONS.again(finding.why)
