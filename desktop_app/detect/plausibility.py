"""Second thoughts on what a model read as a name, a place or an organisation.

A language model sees names everywhere: in code, in headings, in product and library names. What it read is trimmed
here to the name itself, or dropped, before the arbiter weighs it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import words
from desktop_app.detect.recognizers.tagger import Hints
from desktop_app.detect.recognizers.web import annotates, stands_for_a_name
from desktop_app.vocabulary import EntityType, Span

READ_TYPES = frozenset(
    {
        EntityType.PERSON,
        EntityType.ORGANIZATION,
        EntityType.LOCATION,
        EntityType.COUNTRY,
        EntityType.NRP,
        EntityType.DATE,
        EntityType.JOB_TITLE,
    }
)

_EDGE = " \t\n\r.,;:!?()[]{}\"'`*_-–—|/\\<>~•·"
_POSSESSIVE = re.compile(r"['’]s?$")
_ARTICLE = re.compile(r"^(?:the|a|an|this|that|my|our|your|dear|hi|hello|hey|mr|mrs|ms|dr|prof)\.?\s+", re.IGNORECASE)
_PARTICLE = re.compile(r"(?:d[aeiou]|de[lnrs]|della|dos|das|l[ae]|van|von|ter|ten|zur?|bin|ibn|al|el|et|and|und)\b")
_NEXT_CLAUSE = re.compile(rf",[ ]+(?!{_PARTICLE.pattern})[a-zà-öø-ÿ]")
"""Where a name in capitals ends and the sentence goes on; a name may go on with a particle."""
_NO_NAME = frozenset("the a an this that mr mrs ms miss dr prof sir madam".split())
_LEGAL_FORM = re.compile(
    r"(?:^|\W)(?:Inc|Ltd|Co|Corp|Bros|L\.L\.C|S\.A|S\.p\.A|S\.L|S\.r\.l|B\.V|N\.V|e\.V|e\.K|o\.o)$", re.IGNORECASE
)
"""Abbreviations whose full stop belongs to the name."""
_NOT_IN_A_NAME = re.compile(r"[{}<>=_\\|@#$%^*+\[\]();\"`~]|://|\d{3}|\n")
_FENCE = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]+`", re.DOTALL)
_CODE_LINE = re.compile(
    r"^[ \t>+-]*(?:(?:async\s+)?def |class |import |from \S+ import|return\b|(?:if|for|while|with|elif|else|try|"
    r"except|switch|case)\b.*[:{]\s*$|"
    r"(?:public|private|protected|static|final|const|let|var|function|func|fn|struct|enum|interface|package|using|namespace|"
    r"#include|#define|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|JOIN)\b.*|.*[;{}]\s*$|"
    r"[\w.\[\]\"']+\s*(?:=|\+=|:=|->)\s*\S.*|[\w.]+\(.*\)\s*$|at [\w$.]+\(.*|File \".*|\$ .*|<[/!]?\w.*|[@#]\w+.*|"
    r"//.*|/?\*.*|--\w.*)",
    re.MULTILINE,
)
_COMMENT_OR_INDENTED = re.compile(r"\s{2,}|\t|#|//|/?\*|--|;|%|\"{3}|'{3}")
_STRING_MARKS = ('"""', "'''")
_HEXADECIMAL = re.compile(
    r"(?<![0-9A-Fa-f-])(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|"
    r"(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{28,})(?![0-9A-Fa-f-])"
)
_QUOTES = "\"'"
_MACHINE_NUMBER = re.compile(r"0x[0-9A-Fa-f]{1,16}")
_SURE_OF_A_WORD = 0.7
_HARDLY = 0.35
"""Below it an everyday word alone is not believed to be a name."""
_FEWEST_LETTERS = 3
_KEYS = frozenset({EntityType.PASSWORD, EntityType.SECRET})
_SHAPED = {
    EntityType.EMAIL_ADDRESS: re.compile(r"@|[\s(\[]at[\s)\]]", re.IGNORECASE),
    EntityType.PHONE_NUMBER: re.compile(r"^(?!(?:1\d|20)\d{2}$)"),  # a year
    EntityType.IP_ADDRESS: re.compile(r"[.:]"),
    EntityType.MONEY: re.compile(r"^(?![A-Z]{3}$)"),  # a currency alone
    EntityType.BANK_ACCOUNT: re.compile(r"(?:\D*\d){4}"),
    EntityType.VEHICLE: re.compile(r"^(?!.*[a-z]{4})[^\n]*\d"),
    EntityType.USERNAME: re.compile(r"\w[)\]}\"']*$"),  # "CLAUDE." is the beginning of a file's name
}
"""What the tagger's claims must hold to be what they are said to be."""
_COUNTS = re.compile(
    r"[ \u00a0](?!(?:years?|yrs?|yo|months?|weeks?|male|female|jahren?|jährig\w*|monate?|ans?|mois|años?|"
    r"meses|anni|anno|mesi|anos?|jaar|jarige?|maanden|lat|lata|rok|roku|letni\w*|"
    r"and|but|who|with|when|now|und|mit|avec|con|com|met)\b)[^\W\d_]{3,}",
    re.IGNORECASE,
)
"""What follows a number that counts something else than a life's years."""
_SURE_OF_AN_AGE = 0.7
_MEASURED = re.compile(
    r"[ \u00a0\u202f]?(?:(?:square|cubic|sq\.?|cu\.?)[ ])?"
    r"(?:[kcmµn]m[²³23]?|m[²³]|k?m/[hs]|kph|mph|[kmµ]g|tonnes?|tons?|lbs?|oz|(?:kilo|centi|milli)?met(?:er|re)s?|miles?|feet|"
    r"inch(?:es)?|hectares?|acres?|lit(?:er|re)s?|[kMGT]i?B|bytes?|people|inhabitants|residents|seconds?|hours?|[kMG]Hz|kWh?|"
    r"joules?|watts?|volts?|Quadratmeter|Quadratkilometer|Einwohner\w*|habitants|habitantes|abitanti|"
    r"inwoners|mieszkańców)(?!\w)"
)
"""What follows a number that measures or counts something."""
_FEW_LINES = 2
_MOSTLY_CODE = 0.3
_TECHNICAL = words("technical_terms")
_COUNTRIES = words("countries")
_COMMON = words("common_words")
_BELONGING = words("belonging")
_NAMED_AFTER_A_PEOPLE = (EntityType.LOCATION, EntityType.ORGANIZATION)
"""Where "Chilean" alone is taken for one of these, it is the adjective."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph looks like to somebody who asks whether it belongs to a program.

    Attributes:
        lines: how many lines it has, not counting empty ones.
        code_lines: how many of them read as a programming language.
        set_apart: whether all of them are code, comments or indented; a sentence to somebody stands at the margin.
        string_marks: how many times a string of several lines begins or ends in it.
    """

    lines: int
    code_lines: int
    set_apart: bool
    string_marks: int


def look(paragraph: str) -> Look:
    """The look of a paragraph."""
    lines = [line for line in paragraph.splitlines() if line.strip()]
    code = [line for line in lines if _CODE_LINE.match(line)]
    apart = all(_CODE_LINE.match(line) or _COMMENT_OR_INDENTED.match(line) for line in lines)
    return Look(len(lines), len(code), apart, sum(map(paragraph.count, _STRING_MARKS)))


def within_program(looks: Sequence[Look]) -> list[bool]:
    """For each paragraph of a text whether it belongs to a program, its comments and its documentation included."""
    lines, code_lines = sum(one.lines for one in looks), sum(one.code_lines for one in looks)
    program = code_lines > _FEW_LINES and code_lines >= _MOSTLY_CODE * lines
    within: list[bool] = []
    in_string = False
    for one in looks:
        within.append(program and (one.set_apart or in_string or one.string_marks > 0))
        in_string ^= one.string_marks % 2 == 1
    return within


def code_regions(text: str) -> tuple[Span, ...]:
    """Stretches that are code: fenced or quoted as such, or lines that read as a programming language.

    Where such lines are many, what stands between them is part of the program too.
    """
    lines = [Span(*match.span()) for match in _CODE_LINE.finditer(text) if match.group().strip()]
    if len(lines) > _FEW_LINES and len(lines) >= _MOSTLY_CODE * sum(map(bool, map(str.strip, text.splitlines()))):
        return (Span(0, len(text)),)
    return tuple(sorted([*lines, *(Span(*match.span()) for match in _FENCE.finditer(text))]))


def second_thought(text: str, candidate: Candidate, code: tuple[Span, ...], hints: Hints) -> Candidate | None:
    """The candidate trimmed to what is really named, or None.

    Args:
        text: the text the candidate's span is in.
        candidate: something a model or a rule read, of one of ``READ_TYPES``.
        code: the text's code regions.
        hints: what our own tagger would believe. It tells a person somebody knows from one in a history book; the
            model that names things cannot.
    """
    if _in_code(text, candidate.span, code) or not any(hint.overlaps(candidate.span) for hint in hints.named):
        return None
    span = _trimmed(text, candidate.span)
    if span is None:
        return None
    value = span.of(text)
    claimed = candidate.public or any(claim.overlaps(span) for claim in hints.sure)
    if candidate.score < _HARDLY and " " not in value and is_wording(value):
        return None
    if not _reads_like(candidate.type, value) or (value.islower() and (not claimed or is_wording(value))):
        return None
    entity_type = candidate.type
    if entity_type is EntityType.LOCATION and value.casefold() in _COUNTRIES:
        entity_type = EntityType.COUNTRY
    elif entity_type in _NAMED_AFTER_A_PEOPLE and value.casefold() in _BELONGING:
        entity_type = EntityType.NRP
    return replace(candidate, span=span, type=entity_type)


def backed(text: str, candidate: Candidate, hints: Hints) -> Candidate:
    """A name that the general model or a pattern read, public unless our own tagger takes it for somebody's secret too.

    What a rule reads from an introduction or a title needs no backing: it is about somebody.
    """
    backing = hints.sure if is_wording(candidate.span.of(text)) else hints.private
    return replace(candidate, public=not any(hint.overlaps(candidate.span) for hint in backing))


def claimed_by_tagger(text: str, candidate: Candidate, code: tuple[Span, ...]) -> bool:
    """Whether a claim of our own tagger of any other type may stand.

    A program's names are no values, a common word alone is rarely a login or a password, and a mark or two letters
    are nothing.
    """
    value = candidate.span.of(text)
    if candidate.type is EntityType.URL or _in_code(text, candidate.span, code) or _MACHINE_NUMBER.fullmatch(value):
        return False  # web addresses have a shape, and the tagger breaks them
    if candidate.type is EntityType.USERNAME and (stands_for_a_name(value) or _is_annotation(text, candidate.span)):
        return False
    if candidate.type in _SHAPED and not _SHAPED[candidate.type].search(value):
        return False
    with_digit = any(map(str.isdigit, value))
    if not with_digit and sum(map(str.isalpha, value)) < _FEWEST_LETTERS:
        return False
    if candidate.type in _KEYS and sum(map(str.isalnum, value)) < _FEWEST_LETTERS:
        return False
    if candidate.type is EntityType.ADDRESS and not with_digit and is_wording(value):
        return False
    if candidate.type is EntityType.AGE and value.isdigit() and candidate.score < _SURE_OF_AN_AGE:
        return not _COUNTS.match(text, candidate.span.end)
    return not (value.isalpha() and value.islower() and candidate.score < _SURE_OF_A_WORD)


def measures(text: str, span: Span) -> bool:
    """Whether a stretch is a number with its unit behind it; some check digits agree with every tenth number."""
    return span.of(text).isdigit() and _MEASURED.match(text, span.end) is not None


def is_wording(value: str) -> bool:
    """Whether a name consists of everyday words alone: a heading reads like that, and "Font", but few people do."""
    return all(word in _COMMON for word in _WORD.findall(value.casefold()))


def quoted(text: str, span: Span) -> bool:
    """Whether the stretch stands between quotation marks."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return bool(before) and before in _QUOTES and bool(after) and after in _QUOTES


def drawn_by_lot(text: str) -> tuple[Span, ...]:
    """Stretches that a machine made up: identifiers and checksums in hexadecimal. Parts of them look like numbers."""
    return tuple(Span(*match.span()) for match in _HEXADECIMAL.finditer(text))


def _is_annotation(text: str, span: Span) -> bool:
    value = span.of(text)
    return (value.startswith("@") or text[: span.start].endswith("@")) and annotates(value.lstrip("@"))


def _in_code(text: str, span: Span, code: tuple[Span, ...]) -> bool:
    # What stands between quotation marks in a program is data, and data may be private.
    return any(region.overlaps(span) for region in code) and not quoted(text, span)


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = span.start, span.end
    line_end = text.find("\n", start, end)
    if line_end > start:
        end = line_end
    clause = _NEXT_CLAUSE.search(text, start, end)
    if clause and text[start].isupper():
        end = clause.start()
    article = _ARTICLE.match(text[start:end])
    if article:
        start += article.end()
    value = text[start:end]
    value = _POSSESSIVE.sub("", value.rstrip(_EDGE.replace("'", "")))
    lead = len(value) - len(value.lstrip(_EDGE))
    value = value.strip(_EDGE)
    if not value:
        return None
    end = start + lead + len(value)
    return Span(start + lead, end + 1 if _LEGAL_FORM.search(value) and text[end : end + 1] == "." else end)


def _reads_like(entity_type: EntityType, value: str) -> bool:
    if entity_type is EntityType.DATE:
        return any(character.isdigit() for character in value) and not value.isdigit()
    folded = value.casefold()
    if len(value) < 2 or _NOT_IN_A_NAME.search(value) or folded in _TECHNICAL or folded in _NO_NAME:
        return False
    parts = folded.split()
    if all(part.strip(".,'’-") in _TECHNICAL or not any(map(str.isalpha, part)) for part in parts):
        return False
    if entity_type is EntityType.PERSON:
        return not any(character.isdigit() for character in value) and len(parts) <= 5 and not _mostly_small(value)
    return entity_type is not EntityType.ORGANIZATION or not (len(parts) == 1 and value.isupper() and len(value) <= 4)


def _mostly_small(value: str) -> bool:
    """Whether a stretch with a capital in it has more plain words than names: "avec quel vin de Loire"."""
    parts = [part for part in value.split() if not _PARTICLE.fullmatch(part)]
    small = sum(part.islower() for part in parts)
    return 0 < len(parts) - small < small
