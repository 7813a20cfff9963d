"""What is measured: texts with their private values marked, and sets of them.

Only the nouns. Where texts come from is told in ``own_sets`` and ``public_sets``; how a detector did on them in
``score``.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.vocabulary import Profile, Span


@dataclass(frozen=True, slots=True)
class Value:
    """A private value, under the name that its set gives to its kind."""

    span: Span
    type: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text and what is private in it.

    Attributes:
        values: what has to be found.
        unjudged: stretches where a finding is neither right nor wrong, because the set does not say.
    """

    text: str
    values: tuple[Value, ...] = ()
    unjudged: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class TextSet:
    """Texts that are measured together.

    Attributes:
        profile: how Discreet is asked to read them; others have no such setting.
        counted: the kinds of findings that count, by any detector's name for them; None where all do.
        unasked: the kinds of findings that are not held against anyone where they touch no value, likewise named.
        shown: kinds of values that get a row of their own even when types are not asked for.
    """

    name: str
    texts: tuple[MarkedText, ...]
    profile: Profile = Profile.STRICT
    counted: frozenset[str] | None = None
    unasked: frozenset[str] = frozenset()
    shown: tuple[str, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether nothing in it is to be found."""
        return not any(text.values for text in self.texts)
