"""Names by the words around them: titles, introductions, greetings and sign-offs; occupations by lexicon."""

from __future__ import annotations

import re

from desktop_app.alternatives import any_of
from desktop_app.detect.lexicons import beginnings, words
from desktop_app.detect.recognizers.protocol import Rule, RuleRecognizer
from desktop_app.vocabulary import EntityType

_PART = r"[A-ZÀ-ÖØ-ÞĀ-ŽŁŚŻŹĆ][\w'’\-]*[\w]|[A-Z]\."
_PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu|zur|y|O)"
_ANY_NAME = rf"(?:{_PART})(?:[ ](?:{_PARTICLE}[ ]){{0,2}}(?:{_PART})){{0,3}}"
_NAME = rf"(?P<value>{_ANY_NAME})"
_LOWER_NAME = r"(?P<value>[^\W\d_]{2,}(?:[ ](?!(?:and|but|or|from|i|im|my|the|so|who|und|et|y|e|en|i)\b)[^\W\d_]{2,})?)"
_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Madam|Dame|Judge|Justice|Officer|Detective|Sgt|Sergeant|Capt|Captain|"
    r"Rev|Fr|Nurse|Herr|Frau|Monsieur|Madame|Mme|Mlle|Señor|Señora|Sr|Sra|Srta|Signor|Signora|Sig|Sig\.ra|Dott|Dott\.ssa|"
    r"Senhor|Senhora|Dhr|Mevr|Mevrouw|Meneer|Pan|Pani)"
)
_INTRODUCTION = (
    r"(?:my name is|my name's|name is|i am called|call me|this is|i am|i'm|im|je m['’]appelle|je suis|ich heiße|"
    r"ich heisse|"
    r"mein name ist|ich bin|me llamo|mi nombre es|soy|mi chiamo|sono|meu nome é|chamo-me|eu sou|mijn naam is|"
    r"ik ben|ik heet|"
    r"nazywam się|mam na imię|jestem)"
)
_GREETING = (
    r"(?:Dear|Hi|Hello|Hey|Hallo|Liebe|Lieber|Sehr geehrter|Sehr geehrte|Cher|Chère|Bonjour|Estimado|Estimada|"
    r"Querido|Querida|"
    r"Hola|Caro|Cara|Gentile|Egregio|Prezado|Prezada|Caro|Beste|Geachte|Drogi|Droga|Szanowny|Szanowna)"
)
_SIGN_OFF = (
    r"(?:(?:Kind|Best|Warm|Many)?\s?(?:regards|wishes|thanks)|Yours (?:sincerely|faithfully|truly)|Sincerely|"
    r"Cheers|Thanks|"
    r"Thank you|Love|Mit freundlichen Grüßen|Viele Grüße|Beste Grüße|Cordialement|Bien à vous|Saludos|Atentamente|"
    r"Un saludo|Cordiali saluti|Distinti saluti|Atenciosamente|Cumprimentos|Met vriendelijke groet|Groeten|"
    r"Z poważaniem|Pozdrawiam)"
)
_WORKS_AS = (
    r"(?:\b(?:I|[Hh]e|[Ss]he|who|wife|husband|mother|father|mum|mom|dad|brother|sister|partner|son|daughter)[ ]"
    r"(?:(?:also|now|currently)[ ])?(?:works?|worked|is|was|am|has been)(?:[ ](?:working|employed|hired))?[ ]as[ ]"
    r"(?:an?|the)[ ]|"
    r"\b(?:[Aa]rbeitet?[ ](?:\w+[ ])?als|[Tt]ravaill(?:e|ait|ais)[ ](?:comme|en tant que)|"
    r"[Tt]rabaj(?:o|a|aba)[ ](?:de|como)|[Ll]avor(?:o|a|ava)[ ]come|[Tt]rabalh(?:o|a|ava)[ ]como|"
    r"[Ww]erkt?[ ]als|[Pp]racuj(?:ę|e)[ ]jako)[ ]"
    r"(?:(?:eine?n?|une?|uma?|una?|een)[ ])?)"
)
_OCCUPATION = (
    r"(?P<value>[^\W\d_][\w\-/]+(?:[ ][^\W\d_][\w\-/]+){0,3}?)"
    r"(?=[ \t]*(?:[.,;:!?()\n]|$)|[ ](?:in|at|for|with|and|or|on|who|since|but|to|from|near|by|because|until|when|"
    r"while|bei|im|und|seit|chez|à|au|et|depuis|dans|en|y|desde|presso|da|e|na|no|bij|sinds|w|i|od)\b)"
)
_COMMON = words("common_words")
_NO_NAME = words("technical_terms") | frozenset(
    [
        "all",
        "team",
        "everyone",
        "there",
        "sir",
        "madam",
        "folks",
        "support",
        "customer",
        "friend",
        "friends",
        "colleague",
        "colleagues",
        "both",
        "doctor",
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "not",
        "so",
        "very",
        "a",
        "an",
        "the",
        "looking",
        "trying",
        "sorry",
        "happy",
        "sure",
        "glad",
        "here",
        "just",
        "also",
        "still",
        "currently",
        "planning",
        "thinking",
        "working",
        "writing",
        "interested",
        "new",
        "what",
        "how",
        "why",
        "when",
        "where",
        "who",
        "which",
        "please",
        "help",
        "can",
        "could",
        "would",
        "need",
        "want",
        "using",
        "having",
        "getting",
        "going",
    ]
)


def _is_name(value: str) -> bool:
    return not any(part.strip(".").casefold() in _NO_NAME for part in value.split())


def _is_nothing_else(value: str) -> bool:
    """Whether a name is no everyday word: "call me Tomorrow", "I work at Night"."""
    return _is_name(value) and not all(part.strip(".").casefold() in _COMMON for part in value.split())


def _is_more_than_wording(value: str) -> bool:
    """Whether some word of it, initials aside, is no everyday one."""
    return any(len(part) > 1 and part.casefold() not in _COMMON for part in value.replace(".", " ").split())


def recognizer() -> RuleRecognizer:
    """Recognizer for PERSON, JOB_TITLE and the places where people work."""
    person = EntityType.PERSON
    occupations = words("job_titles")
    return RuleRecognizer(
        [
            Rule(person, re.compile(rf"\b{_TITLE}\.?[ ]{_NAME}"), 0.9, "follows a title", accepts=_is_name),
            Rule(
                person,
                re.compile(rf"\b(?i:{_INTRODUCTION})[ ](?:{_TITLE}\.?[ ])?{_NAME}"),
                0.85,
                "is introduced by name",
                accepts=_is_name,
            ),
            Rule(
                person,
                re.compile(
                    rf"\b(?:my name is|my name's|mein name ist|je m['’]appelle|me llamo|mi chiamo) {_LOWER_NAME}", re.I
                ),
                0.8,
                "is introduced by name",
                certain=True,
                accepts=_is_name,
            ),
            Rule(
                person,
                re.compile(rf"\b(?:[Cc]all(?:s|ed)? me|[Mm]y name is|[Mm]y name's)[ ](?:{_TITLE}\.?[ ])?{_NAME}"),
                0.85,
                "is introduced by name",
                certain=True,
                accepts=_is_nothing_else,
            ),
            Rule(
                person,
                re.compile(
                    rf"(?i:\bname on (?:the |my )?card)(?: is|:)?[ ](?P<value>(?:[A-Z]\.?[ ]){{0,3}}{_ANY_NAME})"
                ),
                0.85,
                "is introduced by name",
                certain=True,
                accepts=_is_more_than_wording,
            ),
            Rule(
                person,
                re.compile(rf"(?i:\bnames?\b[^\n?]{{0,40}}\?)\s+(?:[A-Z][a-z]{{0,9}}:[ ]*)?{_NAME}[ ]*(?=[.,!\n]|$)"),
                0.8,
                "answers who it is",
                certain=True,
                accepts=_is_nothing_else,
            ),
            Rule(
                EntityType.ORGANIZATION,
                re.compile(
                    r"\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|who|wife|husband|son|daughter|brother|sister|mother|father)"
                    r"(?:[ ](?:have|has|had|used to|also|now|currently))?[ ]work(?:s|ed)?[ ](?:for|at)[ ]"
                    rf"(?P<value>(?:{_PART})(?:[ ](?:&[ ])?(?:{_PART})){{0,3}})"
                ),
                0.75,
                "is where somebody works",
                certain=True,
                accepts=_is_nothing_else,
            ),
            Rule(
                person,
                re.compile(rf"(?m)^[> \t]*{_GREETING}[ ]{_NAME}[ ]*[,:!\n]"),
                0.8,
                "is greeted",
                accepts=_is_name,
            ),
            Rule(
                person,
                re.compile(rf"{_SIGN_OFF}[,.!]?[ ]*\n+[> \t]*[-–—~]?[ ]?{_NAME}[ ]*(?=\n|$)"),
                0.8,
                "signs the text",
                accepts=_is_name,
            ),
            Rule(
                EntityType.JOB_TITLE,
                re.compile(rf"{_WORKS_AS}{_OCCUPATION}"),
                0.75,
                "follows what somebody works as",
                certain=True,
            ),
            Rule(
                EntityType.JOB_TITLE,
                re.compile(
                    rf"\b(?:(?:senior|junior|lead|chief|head|deputy|vice|assistant|associate|principal|staff|registered|"
                    rf"certified|general|regional|sales|marketing|product|project|software|data|human resources|hr|it|"
                    rf"finance|financial|account|office|school|high school|primary school|social|civil|mechanical|"
                    rf"electrical|research|clinical|night|truck|bus|taxi|medical|legal|tax|operations|executive|managing)"
                    rf"[ \-]){{0,3}}{any_of(occupations)}s?\b",
                    re.IGNORECASE,
                ),
                0.55,
                "names an occupation",
                words=beginnings(occupations, ("", "s")),
            ),
        ]
    )
