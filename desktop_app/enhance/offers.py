"""Offers what a good prompt of its kind would say and this one leaves open. Nothing is said until it is clicked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.vocabulary import Choice, Edit, Intent, Offer, Span

_LANGUAGES = (
    r"english|german|french|spanish|italian|dutch|portuguese|polish|russian|chinese|japanese|korean|"
    r"arabic|turkish|hindi|greek|swedish|danish|norwegian|finnish|czech|ukrainian|hebrew|vietnamese|"
    r"thai|latin"
)
_CODE_LANGUAGES = (
    r"python|java|javascript|typescript|c\+\+|c#|rust|ruby|php|swift|kotlin|bash|shell|powershell|sql|"
    r"html|css|excel|vba|matlab|scala|perl|react|node|golang|docker\w*|regex|formula|macro|terraform|"
    r"r script|haskell|lua|dart"
)


@dataclass(frozen=True, slots=True)
class _Slot:
    """What may be missing.

    Attributes:
        said: finds that it is there.
        choices: what a button says, and what it adds to the prompt.
    """

    name: str
    question: str
    said: re.Pattern[str]
    choices: tuple[tuple[str, str], ...]


def _slot(name: str, question: str, said: str, *choices: tuple[str, str]) -> _Slot:
    return _Slot(name, question, re.compile(said, re.IGNORECASE), choices)


_AUDIENCE = _slot(
    "audience",
    "Who is it for?",
    r"\b(?:audience|readers?|for (?:my|a|an|the|our|kids|children|beginners|experts|students|\d)|"
    r"beginners?|experts?|students?|like i'm|to (?:my|a|the|our))\b",
    ("beginners", "The audience: beginners."),
    ("experts", "The audience: experts."),
    ("customers", "The audience: customers."),
    ("colleagues", "The audience: colleagues."),
)
_LENGTH = _slot(
    "length",
    "How long?",
    r"\b(?:\d+|one|two|three|four|five|ten|short|long|brief\w*|concise\w*|words?|sentences?|"
    r"paragraphs?|pages?|lines?)\b",
    ("one paragraph", "The length: one paragraph."),
    ("about 200 words", "The length: about 200 words."),
    ("one page", "The length: one page."),
)
_FORMAT = _slot(
    "format",
    "In which form?",
    r"\b(?:table|bullet\w*|list|json|csv|steps?|essay|email|letter|poem|column|format|diagram|outline)\b",
    ("bullet points", "The format: bullet points."),
    ("a table", "The format: a table."),
    ("running text", "The format: running text."),
)
_TARGET = _slot(
    "language",
    "Into which language?",
    rf"\b(?:{_LANGUAGES})\b",
    ("English", "The target language: English."),
    ("German", "The target language: German."),
    ("French", "The target language: French."),
    ("Spanish", "The target language: Spanish."),
)
_CODE_LANGUAGE = _slot(
    "language",
    "In which programming language?",
    rf"(?:\b|(?<=\s))(?:{_CODE_LANGUAGES})(?:\b|(?=\s|[?.!,]|\Z))",
    ("Python", "The programming language: Python."),
    ("JavaScript", "The programming language: JavaScript."),
    ("Java", "The programming language: Java."),
    ("C#", "The programming language: C#."),
)
_VERSION = _slot(
    "version",
    "Which version?",
    r"\b(?:v(?:ersion)?\s?\d|latest|\d+\.\d+|\w+\s?\d+)\b",
    ("the latest", "The version: the latest."),
    ("I do not know", "The version is unknown; say where it matters."),
)
_SLOTS = {
    Intent.WRITE: (_AUDIENCE, _LENGTH),
    Intent.EXPLAIN: (_AUDIENCE, _LENGTH),
    Intent.SUMMARIZE: (_LENGTH, _FORMAT),
    Intent.REWRITE: (_AUDIENCE,),
    Intent.TRANSLATE: (_TARGET,),
    Intent.CODE: (_CODE_LANGUAGE, _VERSION),
    Intent.DEBUG: (_CODE_LANGUAGE, _VERSION),
    Intent.COMPARE: (_FORMAT,),
    Intent.ANALYZE: (_FORMAT,),
    Intent.PLAN: (_FORMAT,),
    Intent.EXTRACT: (_FORMAT,),
    Intent.HOW_TO: (_AUDIENCE,),
    Intent.BRAINSTORM: (_LENGTH,),
}


def slots(text: str, intent: Intent) -> tuple[Offer, ...]:
    """What ``text`` leaves open that a prompt of this intent is better for saying.

    Args:
        text: a protected text.
        intent: what it asks for.
    """
    end = len(text.rstrip())
    span = Span(end, end)
    return tuple(
        Offer(
            slot.name,
            slot.question,
            tuple(
                Choice(label, (Edit(span, "", f"\n{said}", "addition", f"addition: you chose it ({slot.name})"),))
                for label, said in slot.choices
            ),
        )
        for slot in _SLOTS.get(intent, ())
        if not slot.said.search(text)
    )
