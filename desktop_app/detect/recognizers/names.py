"""spaCy's reading of names, places, organisations and dates: a second opinion where our own tagger is in doubt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from desktop_app.detect.candidate import Candidate
from desktop_app.vocabulary import EntityType, Span

_SCORE = 0.6
"""spaCy gives no probabilities; the score stands between a bare pattern and a label."""
_MEANINGS = {
    "PERSON": (EntityType.PERSON, "reads like a person's name"),
    "PER": (EntityType.PERSON, "reads like a person's name"),
    "ORG": (EntityType.ORGANIZATION, "reads like an organisation"),
    "GPE": (EntityType.LOCATION, "reads like a place"),
    "LOC": (EntityType.LOCATION, "reads like a place"),
    "NORP": (EntityType.NRP, "reads like a nationality, religion or party"),
    "DATE": (EntityType.DATE, "reads like a date"),
}


class NamesReader:
    """Reads texts with a spaCy pipeline.

    Args:
        language: the pipeline that names things.
    """

    def __init__(self, language: Language) -> None:
        self._language = language

    def read(self, texts: Sequence[str]) -> list[tuple[Candidate, ...]]:
        """What each text names."""
        return [tuple(_candidates(document)) for document in self._language.pipe(texts)]


def _candidates(document: Doc) -> Iterator[Candidate]:
    for named in document.ents:
        if named.label_ in _MEANINGS:
            yield Candidate(Span(named.start_char, named.end_char), *_with_score(named.label_))


def _with_score(label: str) -> tuple[EntityType, float, str]:
    entity_type, why = _MEANINGS[label]
    return entity_type, _SCORE, why
