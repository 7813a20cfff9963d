"""Presidio's analyzer over spaCy, with the recognizers for the types Discreet knows, and without its network habit.

Presidio ships most national identifiers switched off; here they are on, each with the words or the checksum that keep
them quiet elsewhere. What is merely the shape of a number scores below the threshold until such a word stands nearby.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Container, Iterator

import tldextract
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer import predefined_recognizers as predefined
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
from spacy.language import Language

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import presidio_entities
from desktop_app.vocabulary import EntityType, Span

_LANGUAGE = "en"
_THRESHOLD = 0.4
"""Below it Presidio's patterns are weak by their authors' own scale (0.01 to 0.3) and need a word nearby."""
_NER_SCORE = 0.6
_PHONE_REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "PT", "NL", "PL", "AU", "IN", "BR")

_NAMED = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "ORG": "ORGANIZATION",
    "ORGANIZATION": "ORGANIZATION",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "NORP": "NRP",
    "DATE": "DATE_TIME",
}
_IGNORED_NAMES = (
    "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL",
    "CARDINAL", "MISC",
)  # fmt: skip


_NUMBERED = frozenset({EntityType.GOVERNMENT_ID, EntityType.MEDICAL_ID, EntityType.VEHICLE, EntityType.ACCOUNT_ID})
_READ = frozenset({"PERSON", "ORGANIZATION", "LOCATION", "NRP", "DATE_TIME"})


class PresidioRecognizer:
    """Runs Presidio over one stretch of text.

    Args:
        language: the loaded spaCy pipeline.
    """

    def __init__(self, language: Language) -> None:
        for name in ("presidio-analyzer", "presidio-anonymizer"):
            logging.getLogger(name).setLevel(logging.ERROR)  # its lower levels quote matches
        engine = SpacyNlpEngine(
            ner_model_configuration=NerModelConfiguration(
                model_to_presidio_entity_mapping=_NAMED,
                labels_to_ignore=list(_IGNORED_NAMES),
                default_score=_NER_SCORE,
            )
        )
        engine.nlp = {_LANGUAGE: language}  # type: ignore[assignment]  # declared None, filled the same way by load()
        registry = RecognizerRegistry(
            recognizers=list(_recognizers(presidio_entities())), supported_languages=[_LANGUAGE]
        )
        self._meanings = presidio_entities()
        self._analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=[_LANGUAGE])

    def find(self, text: str) -> Iterator[Candidate]:
        """Presidio's results in the house's own types."""
        results = self._analyzer.analyze(
            text, _LANGUAGE, score_threshold=_THRESHOLD, return_decision_process=True, entities=list(self._meanings)
        )
        for result in results:
            entity_type, name = self._meanings[result.entity_type]
            if entity_type in _NUMBERED and not any(map(str.isdigit, text[result.start : result.end])):
                continue  # with upper and lower case alike, some patterns match plain words
            span = Span(result.start, result.end)
            certain = result.entity_type not in _READ
            yield Candidate(span, entity_type, result.score, _why(name, result), certain)


class _OfflineEmailRecognizer(predefined.EmailRecognizer):
    """Checks the domain against the bundled suffix list; Presidio's own recognizer would fetch it from the network."""

    def __init__(self) -> None:
        super().__init__(supported_language=_LANGUAGE)
        self._suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)

    def validate_result(self, pattern_text: str) -> bool | None:
        # An unknown ending (.internal, .local) is no proof against an address: it keeps the pattern's own score.
        return True if self._suffixes(pattern_text).fqdn else None


def _recognizers(entities: Container[str]) -> Iterator[EntityRecognizer]:
    yield predefined.SpacyRecognizer(supported_language=_LANGUAGE, ner_strength=_NER_SCORE)
    yield _OfflineEmailRecognizer()
    yield predefined.PhoneRecognizer(supported_language=_LANGUAGE, supported_regions=_PHONE_REGIONS)
    for _, recognizer in inspect.getmembers(predefined, inspect.isclass):
        entity = inspect.signature(recognizer).parameters.get("supported_entity")
        if entity is None or recognizer in (predefined.EmailRecognizer, predefined.PhoneRecognizer):
            continue
        if entity.default in entities and issubclass(recognizer, EntityRecognizer):
            yield recognizer(supported_language=_LANGUAGE)  # type: ignore[call-arg]  # each sets its own entities


def _why(name: str, result: RecognizerResult) -> str:
    explanation = result.analysis_explanation
    reasons = [name]
    if explanation is not None and explanation.validation_result:
        reasons.append("known domain ending" if result.entity_type == "EMAIL_ADDRESS" else "checksum valid")
    if explanation is not None and explanation.supportive_context_word:
        reasons.append(f'"{explanation.supportive_context_word}" nearby')
    return ", ".join(reasons)
