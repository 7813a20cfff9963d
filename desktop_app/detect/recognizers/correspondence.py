"""People by what they take part in: the headers of e-mails, lines that open a quotation, chats and transcripts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import words
from desktop_app.vocabulary import EntityType, Span

_QUOTE = r"^[> \t|*_]*"
_PART = r"(?:[^\W\d_](?:[\w'’\-]*\w)?\.?)"
_NAME = rf"{_PART}(?:[ ]{_PART}){{0,4}}"
_CAPITALISED = r"[^\W\d_a-zà-öø-ÿ][\w'’\-]*\.?"
_SPEAKER = (
    rf"{_CAPITALISED}(?:[ ](?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin)[ ])*{_CAPITALISED}){{0,3}}"
)
_ADDRESS = r"\(?<?[^\s<>@,;()]+@[^\s<>@,;()]+>?\)?"

_WITH_ADDRESS = re.compile(
    rf"(?P<quote>[\"'])?(?P<value>{_SPEAKER}(?:,[ ]{_SPEAKER})?)(?(quote)(?P=quote))[ ]?"
    rf"(?:<|\[|\()(?:mailto:)?[^\s<>@()]+@[^\s<>@()]+[>\])]"
)
_HEADER = re.compile(
    rf"{_QUOTE}(?:from|to|cc|bcc|reply-to|sender|sent by|von|an|kopie|gesendet von|de|à|a|para|da|od|do|van|aan|dw|udw|"
    rf"expéditeur|destinataire|destinatario|remitente|mittente|remetente|nadawca|afzender)"
    rf"[*_]*[ ]?:[*_]*[ \t]+(?P<people>[^\n]+)",
    re.IGNORECASE | re.MULTILINE,
)
_ONE_OF_THEM = re.compile(rf"(?:^|[,;])[ \t]*[\"']?(?P<value>{_SPEAKER})[\"']?[ \t]*(?=[,;]|$|{_ADDRESS})")
_OTHER_HEADER = re.compile(
    rf"{_QUOTE}(?:subject|sent|date|cc|to|betreff|gesendet|datum|objet|envoyé|asunto|enviado|oggetto|inviato|assunto|onderwerp|verzonden|"
    r"temat|wysłano|data|fecha)[*_]*[ ]?:",
    re.IGNORECASE | re.MULTILINE,
)
_ATTRIBUTION = re.compile(
    rf"{_QUOTE}(?:On|Am|Le|El|Il(?:[ ]giorno)?|Em|Op|W[ ]dniu|Dnia|Dne)\b[^\n]{{4,70}}?"
    rf"(?:(?:,|:\d\d|\d{{4}}|[AP]M|Uhr)[ ](?:uhr[ ])?(?P<before>{_SPEAKER})(?:[ ]?{_ADDRESS})?[ ]?,?\s"
    r"(?:wrote|a[ ]écrit|escribió|ha[ ]scritto|escreveu|napisał(?:\(a\)|a)?)|"
    rf"[ ](?:schrieb|schreef)[ ](?P<after>{_SPEAKER})(?:[ ]?{_ADDRESS})?)\s?:",
    re.MULTILINE,
)
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[APap]\.?[ ]?[Mm]\.?)?"
_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_CHATS = (
    re.compile(rf"{_QUOTE}\u200e?\[(?:{_DAY},?[ T])?{_TIME}\][ ]?~?[ ]?(?P<value>{_NAME})[ ]?:", re.MULTILINE),
    re.compile(rf"{_QUOTE}{_DAY},?[ ]{_TIME}[ ][-–][ ](?P<value>{_NAME})[ ]?:", re.MULTILINE),
    re.compile(rf"{_QUOTE}(?P<value>{_SPEAKER})[ ]{{0,3}}[\[(](?:{_DAY},?[ ])?{_TIME}[\])][ ]?:?", re.MULTILINE),
    re.compile(rf"{_QUOTE}(?P<value>{_SPEAKER})[ ]{{1,3}}{_TIME}[ \t]*$", re.MULTILINE),
)
_TITLED_SPEAKER = re.compile(
    r"^[ \t>]*(?:DR|MR|MRS|MS|PROF|JUDGE|SEN|REP|Dr|Mr|Mrs|Ms|Prof|Judge)\.?[ ]"
    r"(?P<value>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+){0,2}):",
    re.MULTILINE,
)
_TURN = re.compile(
    rf"^[ \t>*_]*(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?[ ])?(?P<value>{_CAPITALISED}(?:[ ]{_CAPITALISED}){{1,2}})[*_]*:[*_]*[ ]\S",
    re.MULTILINE,
)
_FEWEST_TURNS = 2
_HEADERS_TOGETHER = 2


class CorrespondenceRecognizer:
    """Finds PERSON."""

    def __init__(self) -> None:
        self._no_names = words("technical_terms") | words("no_names")

    def find(self, text: str) -> Iterator[Candidate]:
        """Everyone who writes, is written to, or speaks."""
        if "@" in text:
            for match in _WITH_ADDRESS.finditer(text):
                for person in self._person(match, "value", 0.9, "stands before an e-mail address"):
                    yield replace(person, certain=False)  # a program names its author so too
        if ":" not in text:
            return
        yield from self._in_headers(text)
        for match in _ATTRIBUTION.finditer(text):
            yield from self._person(match, "before" if match["before"] else "after", 0.9, "wrote what is quoted")
        for pattern in _CHATS:
            yield from self._people(pattern.finditer(text), 0.85, "writes in a chat")
        yield from self._people(_TITLED_SPEAKER.finditer(text), 0.85, "speaks in a transcript")
        turns = list(_TURN.finditer(text))
        often = Counter(turn["value"] for turn in turns)
        spoken = (turn for turn in turns if often[turn["value"]] >= _FEWEST_TURNS)
        yield from self._people(spoken, 0.8, "speaks in a transcript")

    def _in_headers(self, text: str) -> Iterator[Candidate]:
        headers = list(_HEADER.finditer(text))
        if not headers or len(headers) + len(_OTHER_HEADER.findall(text)) < _HEADERS_TOGETHER:
            return  # one line alone that begins with "To:" or "De:" heads no message
        for header in headers:
            start, end = header.span("people")
            line = text[start:end]
            for one in _ONE_OF_THEM.finditer(line):
                yield from self._person(one, "value", 0.85, "stands in an e-mail's header", start)

    def _people(self, matches: Iterator[re.Match[str]], score: float, why: str) -> Iterator[Candidate]:
        for match in matches:
            yield from self._person(match, "value", score, why)

    def _person(self, match: re.Match[str], group: str, score: float, why: str, by: int = 0) -> Iterator[Candidate]:
        value = match[group]
        named = [part.strip(".,").casefold() for part in value.split()]
        if len(value) > 1 and not any(part in self._no_names for part in named):
            start, end = match.span(group)
            yield Candidate(Span(start + by, end + by), EntityType.PERSON, score, why, certain=True)
