"""Words that are private by what they mean: conditions, medicines and procedures; companies by their legal form."""

from __future__ import annotations

import re

from desktop_app.alternatives import any_of
from desktop_app.detect.lexicons import beginnings, words
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_LEGAL_FORM = (
    r"(?:Inc|Incorporated|LLC|L\.L\.C|LLP|Ltd|Limited|PLC|plc|Corp|Corporation|Co|Company|GmbH(?: & Co\. KG)?|AG|"
    r"KG|OHG|UG|e\.V|SE|"
    r"S\.?A\.?S?|SARL|S\.L|S\.L\.U|SL|S\.p\.A|SpA|S\.r\.l|Srl|Lda|Ltda|B\.V|BV|N\.V|NV|Sp\. z o\.o|Oy|AB|A/S|"
    r"Pty Ltd|Holdings?|"
    r"Group|Partners|Associates|Foundation|Trust)"
)
_ALSO_WORDS = frozenset(["als", "aids"])
"""Conditions in capitals only: "als" is a plain word in German and Dutch, and a hearing aid has a plural."""
_NAME_WORD = r"(?:[A-Z0-9][\w'’&.\-]*)"
_NAME_OF_ONE = r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽŁŚŻŹĆ][\w'’\-]+)"
_INSTITUTION = (
    r"(?:University|College|Institute|Bank|Church|Council|Department|Ministry|Insurance|Universität|Hochschule|"
    r"Versicherung)"
)
"""What anybody may write about."""
_IN_SOMEBODYS_LIFE = (
    r"(?:Hospital|Clinic|Medical Cent(?:er|re)|Health Cent(?:er|re)|Surgery|(?:Dental|Medical|Veterinary) Practice|"
    r"(?:High|Middle|Elementary|Primary|Secondary|Infant|Junior|Grammar) School|Academy|Nursery|(?:Care|Nursing) Home|"
    r"Hospice|Credit Union|Pharmacy|Law Firm|Solicitors|Klinikum|Krankenhaus|Sparkasse)"
)
"""What somebody goes to, or is treated or taught at."""
_SPEAKS_OF_SOMEBODY = (
    r"\b(?:I|(?i:my|we|our|he|she|his|her|they|their|me|ich|mein\w*|je|mon|ma|mi|mia|mio|meu|minha|ik|mijn|mój|moja)"
    r"|[Ww]ho)\b[^.?!\n]{0,80}?"
)
"""Before an institution in the same sentence, which is then part of somebody's life."""
_OF_WHERE = rf"(?:[ ](?:of|for|at)(?:[ ]the)?(?:[ ]{_NAME_WORD}){{1,3}})?"
_LOCAL_BODY = (
    r"(?:Grundschule|Realschule|Gesamtschule|Gymnasium|Kita|Kindergarten|Pflegeheim|Seniorenheim|Praxis|Kanzlei|Verein|"
    r"Landgasthof|Gasthof|"
    r"[EÉée]cole(?:[ ](?:primaire|maternelle|élémentaire))?|Collège|Lycée|EHPAD|[Cc]linique|[Hh]ôpital|[Cc]abinet|"
    r"[Gg]arage|[Pp]harmacie|[Bb]oulangerie|[Mm]airie|[Cc]rèche|Transports|Établissements|"
    r"[Cc]olegio|[Cc]línica|[Rr]esidencia|[Aa]yuntamiento|[Ff]armacia|[Pp]anadería|[Tt]aller(?:es)?|Gestoría|"
    r"[Ss]cuola(?:[ ](?:[Pp]rimaria|[Mm]aterna|[Mm]edia))?|Liceo|[Oo]spedale|[Aa]silo|Banca|[Cc]omune|[Oo]fficina|"
    r"[Tt]rattoria|"
    r"[Ee]scola(?:[ ](?:[Pp]rimária|[Mm]unicipal|[Ee]stadual))?|[Cc]reche|[Cc]âmara[ ][Mm]unicipal|[Oo]ficina|"
    r"[Pp]adaria|[Ll]ar|"
    r"[Bb]asisschool|[Zz]orgcentrum|[Gg]emeente|[Hh]uisartsenpraktijk|[Ss]tichting|[Bb]akkerij|"
    r"Szko(?:ła|ły|le|łę)(?:[ ]Podstawow(?:a|ej|ą))?|Lice(?:um|ów)|Szpital(?:a|u|em)?|Przychodni(?:a|i|ę)|"
    r"Fundacj(?:a|i|ę|ą)|Urz(?:ąd|ędu|ędzie)[ ](?:Gminy|Miasta)|Zakład(?:u|zie)?)"
)
_LINK = (
    r"(?:(?:am|an[ ]der|zum|zur|im|im\.|św\.|de|du|des|de[ ]la|de[ ]los|la|le|les|dos?|das?|das|di|dei|della|del|"
    r"van|het|pod|nad|w|nr|nº|n°|Nr\.)[ ])"
)
_NAMED_INSTITUTION = (
    rf"(?:\b(?:{_NAME_WORD}[ ]){{1,3}}{_INSTITUTION}\b{_OF_WHERE}|"
    rf"\b(?:University|Bank|College|Universität|Université|Universidad|Università) "
    rf"(?:of|de|di|do)(?:[ ]{_NAME_WORD}){{1,3}})"
)


def recognizer() -> RuleRecognizer:
    """Recognizer for HEALTH and ORGANIZATION."""
    health_terms = words("health_terms")
    terms = rf"(?:{any_of(health_terms - _ALSO_WORDS)}|(?-i:{any_of(map(str.upper, _ALSO_WORDS))}))"
    organization = EntityType.ORGANIZATION
    return RuleRecognizer(
        [
            Rule(
                EntityType.HEALTH,
                re.compile(rf"(?<!\w){terms}(?!\w)", re.IGNORECASE),
                0.6,
                "a condition or its treatment",
                words=beginnings(health_terms),
            ),
            Rule(
                organization,
                re.compile(
                    rf"\b{_NAME_WORD}(?:,?[ ](?:{_NAME_WORD}|&|and|und|et|of)){{0,4}}?,?[ ]{_LEGAL_FORM}\b\.?(?![\w])"
                ),
                0.8,
                "a name with a legal form",
            ),
            Rule(organization, re.compile(_NAMED_INSTITUTION), 0.75, "the name of an institution", public=True),
            Rule(
                organization,
                re.compile(rf"{_SPEAKS_OF_SOMEBODY}(?P<value>{_NAMED_INSTITUTION})"),
                0.75,
                "the name of an institution",
            ),
            Rule(
                organization,
                re.compile(
                    rf"\b(?:{_NAME_WORD}[ ]){{1,3}}{_IN_SOMEBODYS_LIFE}\b{_OF_WHERE}|"
                    rf"\bHospital (?:of|de|di|do)(?:[ ]{_NAME_WORD}){{1,3}}"
                ),
                0.75,
                "the name of an institution",
            ),
            Rule(
                organization,
                re.compile(
                    rf"(?<!\w){_LOCAL_BODY}[ ]{_LINK}{{0,2}}(?:d['’])?(?:{_NAME_OF_ONE}|\d{{1,4}}\b)"
                    rf"(?:[ ]{_LINK}?{_NAME_OF_ONE}){{0,2}}"
                ),
                0.7,
                "the name of a school, a surgery or a shop",
                certain=True,
            ),
        ]
    )
