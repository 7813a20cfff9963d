"""What a recognizer reports before the arbiter has decided."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.vocabulary import EntityType, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of text that one recognizer takes for private.

    Attributes:
        score: 0 to 1.
        why: the evidence in a few plain words, without the value.
        certain: a checksum, a key's shape or a label settles it; it wins over what merely reads like a name.
        public: true of what anyone may know, as a web address or a name in a question about history, and of what is
            not sure enough to be hidden from everyone; only the strict profile hides it.
    """

    span: Span
    type: EntityType
    score: float
    why: str
    certain: bool = False
    public: bool = False

    def moved(self, by: int) -> Candidate:
        """The same candidate in a text in which everything stands ``by`` code points later."""
        return replace(self, span=Span(self.span.start + by, self.span.end + by))
