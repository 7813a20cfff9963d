"""Looks everywhere in a text for what was found in one paragraph of it: the same value, or the same person otherwise.

Somebody types one key at a time, so most of what is sought is the same as a moment ago: only what is new is looked for
again. Finding the values in the first place is not this file's matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from desktop_app.detect.candidate import Candidate
from desktop_app.mentions import Mention, Mentions
from desktop_app.people import FORMS, People
from desktop_app.vocabulary import HIDDEN_BY, EntityType, Finding, Profile


class Sought:
    """The values that were found in a text, ready to be looked for in all of it.

    Args:
        types: each value's type.
        before: the same when a text was last read; None if none was.
        profile: people are looked for by their other names where it hides people.
    """

    def __init__(
        self, types: Mapping[str, EntityType], before: Mapping[str, EntityType] | None, profile: Profile
    ) -> None:
        self.types = types
        self.before = before
        self._profile = profile

    def mentions(self, text: str, known: Sequence[Mention] | None) -> list[Mention]:
        """Every mention in ``text``, where ``known`` are those of the values before."""
        if known is None:
            return [*self._values.find(text), *self._people.find(text)]
        values = [mention for mention in known if mention.form not in FORMS and mention.value in self.types]
        values += self._added_values.find(text)
        # People are read together: a new one can change which words are taken for one name.
        people = self._people.find(text) if self._has_other_people else (m for m in known if m.form in FORMS)
        return [*values, *people]

    def candidates(self, mentions: Iterable[Mention], alone: Sequence[Finding]) -> Iterator[Candidate]:
        """What the mentions add to the findings that a paragraph has ``alone``."""
        taken = {finding.span for finding in alone}
        for mention in mentions:
            if mention.span in taken:
                continue
            if mention.form not in FORMS:
                why = "the same value stands elsewhere"
                yield Candidate(mention.span, self.types[mention.value], 0.8, why, certain=True)
            elif not any(f.span.start <= mention.span.start and mention.span.end <= f.span.end for f in alone):
                entity_type = EntityType.USERNAME if mention.form == "login" else EntityType.PERSON
                why = f"a person named elsewhere, by {mention.form}"
                yield Candidate(mention.span, entity_type, 0.75, why, certain=True)

    @cached_property
    def _values(self) -> Mentions:
        return Mentions(self.types)

    @cached_property
    def _added_values(self) -> Mentions:
        before = self.before or {}
        return Mentions(value for value in self.types if value not in before)

    @cached_property
    def _people(self) -> People:
        if EntityType.PERSON not in HIDDEN_BY[self._profile]:
            return People(())
        return People(_of_type(self.types, EntityType.PERSON), _of_type(self.types, EntityType.EMAIL_ADDRESS))

    @cached_property
    def _has_other_people(self) -> bool:
        before = self.before or {}
        return any(
            _of_type(self.types, entity_type) != _of_type(before, entity_type)
            for entity_type in (EntityType.PERSON, EntityType.EMAIL_ADDRESS)
        )


def _of_type(types: Mapping[str, EntityType], sought: EntityType) -> list[str]:
    return [value for value, entity_type in types.items() if entity_type is sought]
