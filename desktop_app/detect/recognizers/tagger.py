"""Our own small model, which reads private values of every kind from the words around them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.detect.candidate import Candidate
from desktop_app.inference.tagging import Tagger
from desktop_app.vocabulary import EntityType, Span


class TaggerRecognizer:
    """Reports what the tagger reads.

    Args:
        tagger: the loaded model.
    """

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger

    def find(self, text: str) -> Iterator[Candidate]:
        """The tagger's spans in the house's own types."""
        (spans,) = self._tagger.tag([text])
        for span in spans:
            entity_type = EntityType(span.kind)
            words = entity_type.replace("_", " ").lower()
            yield Candidate(
                Span(span.start, span.end), entity_type, span.score, f"reads like {_article(words)} {words}"
            )


def _article(words: str) -> str:
    return "an" if words[0] in "aeiou" and not words.startswith("url") else "a"
