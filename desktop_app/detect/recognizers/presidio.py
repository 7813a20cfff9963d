"""Presidio's patterns for the types Discreet knows, without its network habit.

Names are read elsewhere, and what ``national_numbers`` and ``phones`` know better is not asked twice. Presidio ships
most national identifiers switched off; here they are on, each with the words or the checksum that keep them quiet
elsewhere. What is merely the shape of a number scores below the threshold until such a word stands nearby.
"""

from __future__ import annotations

import inspect
import ipaddress
import logging
import re
from collections.abc import Container, Iterator

import tldextract
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer import predefined_recognizers as predefined
from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine
from spacy.language import Language

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import presidio_entities
from desktop_app.vocabulary import EntityType, Span

_LANGUAGE = "en"
_THRESHOLD = 0.4
"""Below it Presidio's patterns are weak by their authors' own scale (0.01 to 0.3) and need a word nearby."""
_EMAIL = "EMAIL_ADDRESS"
_NUMBER = re.compile(
    r"\d(?:[^\n]{0,6}?\d){3}|\b[A-Z]{1,3}(?:[ -]?[A-Z]{1,2})?[ -]?\d|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]|"
    r"\b[13][A-Za-z]{25}"
)
"""Without one of these there is nothing for a pattern of numbers: no four digits near each other, no plate, no IPv6."""

_FEWEST_DIGITS = 3
_SHORTEST_ADDRESS = 6
_NUMBERED = frozenset({EntityType.GOVERNMENT_ID, EntityType.MEDICAL_ID, EntityType.VEHICLE, EntityType.ACCOUNT_ID})


class PresidioRecognizer:
    """Runs Presidio's patterns over one stretch of text, with its search for words nearby.

    Args:
        language: a loaded spaCy pipeline, for its words only.
    """

    def __init__(self, language: Language) -> None:
        for name in ("presidio-analyzer", "presidio-anonymizer"):
            logging.getLogger(name).setLevel(logging.ERROR)  # its lower levels quote matches
        self._language = language
        self._engine = SpacyNlpEngine()
        self._engine.nlp = {_LANGUAGE: language}  # type: ignore[assignment]  # declared None, filled the same way by load()
        self._meanings = presidio_entities()
        self._emails = _OfflineEmailRecognizer()
        self._numbers = [entity for entity in self._meanings if entity != _EMAIL]
        registry = RecognizerRegistry(recognizers=list(_recognizers(self._meanings)), supported_languages=[_LANGUAGE])
        self._analyzer = AnalyzerEngine(registry=registry, nlp_engine=self._engine, supported_languages=[_LANGUAGE])

    def find(self, text: str) -> Iterator[Candidate]:
        """Presidio's results in the house's own types."""
        for result in (*self._addresses_in(text), *self._numbers_in(text)):
            entity_type, name = self._meanings[result.entity_type]
            span = Span(result.start, result.end)
            if entity_type is EntityType.EMAIL_ADDRESS:
                span = _without_key(text, span)
            if _is_meant(text, span, entity_type):
                yield Candidate(span, entity_type, result.score, _why(name, result), certain=True)

    def _addresses_in(self, text: str) -> list[RecognizerResult]:
        """E-mail addresses; no word nearby makes one of what is none, so none is looked for."""
        found = self._emails.analyze(text, [_EMAIL]) if "@" in text else []
        return [result for result in found if result.score >= _THRESHOLD]

    def _numbers_in(self, text: str) -> list[RecognizerResult]:
        if _NUMBER.search(text) is None:
            return []
        return self._analyzer.analyze(
            text,
            _LANGUAGE,
            entities=self._numbers,
            score_threshold=_THRESHOLD,
            return_decision_process=True,
            nlp_artifacts=self._words(text),
        )

    def _words(self, text: str) -> NlpArtifacts:
        # Presidio looks for its context words among the lemmas; the lower-case words do.
        words = self._language.make_doc(text)
        return NlpArtifacts(
            entities=[],
            tokens=words,
            tokens_indices=[word.idx for word in words],
            lemmas=[word.lower_ for word in words],
            nlp_engine=self._engine,
            language=_LANGUAGE,
        )


class _OfflineEmailRecognizer(predefined.EmailRecognizer):
    """Checks the domain against the bundled suffix list; Presidio's own recognizer would fetch it from the network."""

    def __init__(self) -> None:
        super().__init__(supported_language=_LANGUAGE)
        self._suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)

    def validate_result(self, pattern_text: str) -> bool | None:
        # An unknown ending (.internal, .local) is no proof against an address: it keeps the pattern's own score.
        return True if self._suffixes(pattern_text).fqdn else None


def _recognizers(entities: Container[str]) -> Iterator[EntityRecognizer]:
    for _, recognizer in inspect.getmembers(predefined, inspect.isclass):
        entity = inspect.signature(recognizer).parameters.get("supported_entity")
        if entity is None or recognizer is predefined.EmailRecognizer:
            continue
        if entity.default in entities and issubclass(recognizer, EntityRecognizer):
            yield recognizer(supported_language=_LANGUAGE)  # type: ignore[call-arg]  # each sets its own entities


def _without_key(text: str, span: Span) -> Span:
    """The address alone where it stands in a log: an equals sign may be part of one, and hardly ever is ("to=")."""
    return Span(text.rfind("=", span.start, span.end) + 1 or span.start, span.end)


def _is_meant(text: str, span: Span, entity_type: EntityType) -> bool:
    value = span.of(text)
    if entity_type in _NUMBERED and sum(map(str.isdigit, value)) < _FEWEST_DIGITS:
        return False  # with upper and lower case alike, some patterns match plain words and "B1"
    if entity_type is EntityType.IP_ADDRESS and len(value) < _SHORTEST_ADDRESS:
        return False  # "::2" is a slice
    if text[max(0, span.start - 1) : span.start] == "\\":
        return False  # "\\u0411" in a program is a letter
    return entity_type is not EntityType.IP_ADDRESS or not _is_nobodys(value)


def _is_nobodys(value: str) -> bool:
    """Whether an address on the network is that of every machine for itself, or of none."""
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _why(name: str, result: RecognizerResult) -> str:
    explanation = result.analysis_explanation
    reasons = [name]
    if explanation is not None and explanation.validation_result:
        reasons.append("known domain ending" if result.entity_type == "EMAIL_ADDRESS" else "checksum valid")
    if explanation is not None and explanation.supportive_context_word:
        reasons.append(f'"{explanation.supportive_context_word}" nearby')
    return ", ".join(reasons)
