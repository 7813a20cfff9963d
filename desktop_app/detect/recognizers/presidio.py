"""Presidio's analyzer over spaCy, with the recognizers for the types Discreet knows, and without its network habit.

Presidio ships most national identifiers switched off; here they are on, each with the words or the checksum that keep
them quiet elsewhere. What is merely the shape of a number scores below the threshold until such a word stands nearby.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Iterator
from dataclasses import dataclass

import tldextract
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer import predefined_recognizers as predefined
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
from spacy.language import Language

from desktop_app.detect.candidate import Candidate
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


@dataclass(frozen=True, slots=True)
class _Meaning:
    type: EntityType
    name: str


_GOVERNMENT = {
    "US_SSN": "US social security number", "US_ITIN": "US taxpayer number", "US_PASSPORT": "US passport number",
    "US_DRIVER_LICENSE": "US driver's license", "US_PROVIDER_TAX_ID": "US tax number", "UK_NINO": "UK insurance number",
    "UK_PASSPORT": "UK passport number", "UK_DRIVING_LICENCE": "UK driving licence", "CA_SIN": "Canadian insurance number",
    "AU_TFN": "Australian tax file number", "AU_ABN": "Australian business number", "AU_ACN": "Australian company number",
    "DE_TAX_ID": "German tax id", "DE_TAX_NUMBER": "German tax number", "DE_PASSPORT": "German passport number",
    "DE_ID_CARD": "German identity card", "DE_SOCIAL_SECURITY": "German insurance number", "DE_VAT_ID": "German VAT id",
    "DE_FUEHRERSCHEIN": "German driving licence", "ES_NIF": "Spanish NIF", "ES_NIE": "Spanish NIE",
    "ES_PASSPORT": "Spanish passport number", "IT_FISCAL_CODE": "Italian fiscal code", "IT_VAT_CODE": "Italian VAT code",
    "IT_DRIVER_LICENSE": "Italian driving licence", "IT_IDENTITY_CARD": "Italian identity card",
    "IT_PASSPORT": "Italian passport number", "PL_PESEL": "Polish PESEL", "FI_PERSONAL_IDENTITY_CODE": "Finnish identity code",
    "SE_PERSONNUMMER": "Swedish personal number", "IN_AADHAAR": "Indian Aadhaar", "IN_PAN": "Indian PAN",
    "IN_PASSPORT": "Indian passport number", "IN_VOTER": "Indian voter id", "IN_GSTIN": "Indian tax number",
    "SG_NRIC_FIN": "Singapore NRIC", "ZA_ID_NUMBER": "South African id", "ZA_PASSPORT": "South African passport",
    "ZA_DRIVER_LICENSE": "South African driving licence", "TH_TNIN": "Thai national id", "TR_NATIONAL_ID": "Turkish national id",
    "NG_NIN": "Nigerian national id", "KR_RRN": "Korean resident number", "KR_FRN": "Korean foreigner number",
    "PH_TIN": "Philippine tax number", "PH_UMID": "Philippine id", "PH_PASSPORT": "Philippine passport number",
}  # fmt: skip
_MEDICAL = {
    "UK_NHS": "NHS number", "AU_MEDICARE": "Australian Medicare number", "US_MBI": "Medicare beneficiary number",
    "US_NPI": "US provider number", "MEDICAL_LICENSE": "US medical license", "DE_HEALTH_INSURANCE": "German insurance number",
    "US_HEALTH_INSURANCE_MEMBER_ID": "insurance member id", "US_PRIOR_AUTHORIZATION_NUMBER": "authorization number",
    "US_PRESCRIPTION_NUMBER": "prescription number", "US_REFERRAL_NUMBER": "referral number", "DE_LANR": "German doctor's number",
    "DE_BSNR": "German practice number",
}  # fmt: skip
_MEANINGS: dict[str, _Meaning] = {
    "PERSON": _Meaning(EntityType.PERSON, "reads like a person's name"),
    "ORGANIZATION": _Meaning(EntityType.ORGANIZATION, "reads like an organisation"),
    "LOCATION": _Meaning(EntityType.LOCATION, "reads like a place"),
    "NRP": _Meaning(EntityType.NRP, "reads like a nationality, religion or party"),
    "DATE_TIME": _Meaning(EntityType.DATE, "reads like a date"),
    "EMAIL_ADDRESS": _Meaning(EntityType.EMAIL_ADDRESS, "e-mail address"),
    "PHONE_NUMBER": _Meaning(EntityType.PHONE_NUMBER, "phone number"),
    "CREDIT_CARD": _Meaning(EntityType.CREDIT_CARD_NUMBER, "card number"),
    "IBAN_CODE": _Meaning(EntityType.BANK_ACCOUNT, "IBAN"),
    "US_BANK_NUMBER": _Meaning(EntityType.BANK_ACCOUNT, "US account number"),
    "ABA_ROUTING_NUMBER": _Meaning(EntityType.BANK_ACCOUNT, "US routing number"),
    "IP_ADDRESS": _Meaning(EntityType.IP_ADDRESS, "IP address"),
    "CRYPTO": _Meaning(EntityType.CRYPTO_WALLET, "wallet address"),
    "UK_VEHICLE_REGISTRATION": _Meaning(EntityType.VEHICLE, "UK number plate"),
    "DE_KFZ": _Meaning(EntityType.VEHICLE, "German number plate"),
    "IN_VEHICLE_REGISTRATION": _Meaning(EntityType.VEHICLE, "Indian number plate"),
    "US_CLAIM_NUMBER": _Meaning(EntityType.ACCOUNT_ID, "claim number"),
    **{entity: _Meaning(EntityType.GOVERNMENT_ID, name) for entity, name in _GOVERNMENT.items()},
    **{entity: _Meaning(EntityType.MEDICAL_ID, name) for entity, name in _MEDICAL.items()},
}
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
        engine.nlp = {_LANGUAGE: language}
        registry = RecognizerRegistry(recognizers=list(_recognizers()), supported_languages=[_LANGUAGE])
        self._analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=[_LANGUAGE])

    def find(self, text: str) -> Iterator[Candidate]:
        """Presidio's results in the house's own types."""
        results = self._analyzer.analyze(
            text, _LANGUAGE, score_threshold=_THRESHOLD, return_decision_process=True, entities=list(_MEANINGS)
        )
        for result in results:
            meaning = _MEANINGS[result.entity_type]
            certain = result.entity_type not in _READ
            yield Candidate(Span(result.start, result.end), meaning.type, result.score, _why(meaning, result), certain)


class _OfflineEmailRecognizer(predefined.EmailRecognizer):  # type: ignore[misc]  # Presidio ships no types
    """Checks the domain against the bundled suffix list; Presidio's own recognizer would fetch it from the network."""

    def __init__(self) -> None:
        super().__init__(supported_language=_LANGUAGE)
        self._suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)

    def validate_result(self, pattern_text: str) -> bool | None:
        # An unknown ending (.internal, .local) is no proof against an address: it keeps the pattern's own score.
        return True if self._suffixes(pattern_text).fqdn else None


def _recognizers() -> Iterator[EntityRecognizer]:
    yield predefined.SpacyRecognizer(supported_language=_LANGUAGE, ner_strength=_NER_SCORE)
    yield _OfflineEmailRecognizer()
    yield predefined.PhoneRecognizer(supported_language=_LANGUAGE, supported_regions=_PHONE_REGIONS)
    for _, recognizer in inspect.getmembers(predefined, inspect.isclass):
        entity = inspect.signature(recognizer).parameters.get("supported_entity")
        if entity is None or recognizer in (predefined.EmailRecognizer, predefined.PhoneRecognizer):
            continue
        if entity.default in _MEANINGS:
            yield recognizer(supported_language=_LANGUAGE)


def _why(meaning: _Meaning, result: RecognizerResult) -> str:
    explanation = result.analysis_explanation
    reasons = [meaning.name]
    if explanation is not None and explanation.validation_result:
        reasons.append("checksum valid" if meaning.type is not EntityType.EMAIL_ADDRESS else "known domain ending")
    if explanation is not None and explanation.supportive_context_word:
        reasons.append(f'"{explanation.supportive_context_word}" nearby')
    return ", ".join(reasons)
