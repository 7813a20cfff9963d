"""Where somebody comes from, what they believe and what they do for a living: a word from a list, said of a person.

The same words name languages, cuisines and trades in general, so the lists count only after "I am", "my wife is" and
the like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.alternatives import any_of
from desktop_app.detect.lexicons import beginnings, words
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_NAME = r"[A-ZÀ-ÖØ-ÞĀ-ŽŁŚŻŹĆ][\w'’\-]+"
_SAID_OF_A_PERSON = (
    r"(?:"
    r"(?i:I(?:[ ]am|['’]?m)|(?:he|she|who)(?:[ ](?:is|was)|['’]s)|(?:they|we)(?:[ ](?:are|were)|['’]re))|"
    rf"(?i:my|his|her|our|their)[ ][\w\-]+(?:[ ]{_NAME})?[ ](?:is|was)|"
    r"(?i:ich[ ]bin|er[ ]ist|sie[ ]ist|wir[ ]sind|(?:meine?|seine?|ihre?|unsere?)[ ]\w+[ ]ist)|"
    r"(?i:je[ ]suis|il[ ]est|elle[ ]est|nous[ ]sommes|(?:mon|ma|son|sa|notre|leur)[ ][\w\-]+[ ]est)|"
    r"(?i:soy|somos|(?:mi|su|nuestr[oa])[ ]\w+[ ]es)|"
    r"(?i:sono|siamo|(?:(?:mio|mia|suo|sua|nostr[oa])[ ])\w+[ ]è)|"
    r"(?i:sou|somos|(?:meu|minha|seu|sua|noss[oa])[ ]\w+[ ]é)|"
    r"(?i:ik[ ]ben|hij[ ]is|zij[ ]is|wij[ ]zijn|(?:mijn|zijn|haar|onze|ons)[ ]\w+[ ]is)|"
    r"(?i:jestem|(?:mój|moja|jego|jej|nasz|nasza)[ ]\w+[ ](?:jest|był|była))|"
    rf"{_NAME}[ ](?:is|was|ist|war|est|es|è|é|jest)"
    r")[ ]"
)
_BETWEEN = (
    r"(?i:(?:an?|now|also|half|both|originally|a[ ]devout|a[ ]practising|ein|eine|auch|gebürtiger?|streng|un|une|aussi|"
    r"d['’]origine|de[ ]confession|de[ ]origen|una|também|um|uma|de[ ]origem|di[ ]origine|anche|een|ook|"
    r"z[ ]pochodzenia|pochodzenia)[ ])?"
)

_SPECIALITY = r"(?:[^\W\d_][\w\-]+[ ]){0,2}?"
"""What may stand before an occupation, such as "crane" before "operator"."""
_PLURAL = ("", "s")
_ENDINGS = ("", "ka", "ką", "in", "s")


def recognizer() -> RuleRecognizer:
    """Recognizer for NRP and JOB_TITLE."""
    belonging, trades = words("belonging"), words("job_titles")
    return RuleRecognizer(
        [
            Rule(
                EntityType.NRP,
                _said_of_a_person(belonging, "", _PLURAL),
                0.7,
                "says where somebody belongs",
                certain=True,
                words=beginnings(belonging, _PLURAL),
            ),
            Rule(
                EntityType.JOB_TITLE,
                _said_of_a_person(trades, _SPECIALITY, _ENDINGS),
                0.7,
                "says what somebody is",
                certain=True,
                words=beginnings(trades, _ENDINGS),
            ),
        ]
    )


def _said_of_a_person(listed: Iterable[str], before: str, endings: Iterable[str]) -> re.Pattern[str]:
    value = rf"{before}(?i:{any_of(listed)}){any_of(endings)}"
    return re.compile(rf"(?<!\w){_SAID_OF_A_PERSON}{_BETWEEN}(?P<value>{value})(?!\w)")
