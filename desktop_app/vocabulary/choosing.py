"""The person's own choices: what to hide and how, and what speaks against one of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.vocabulary.values import EntityType, Finding, Level, Profile, Style


@dataclass(frozen=True, slots=True)
class Mark:
    """A value the person asked to hide although it was not found."""

    value: str
    type: EntityType


class TermMatch(StrEnum):
    """Where a person's own term stands: as these very characters, as whole words in any writing, or as a pattern."""

    EXACT = "exact"
    WHOLE_WORD = "whole_word"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Term:
    """Something the person wants hidden always, or never.

    Attributes:
        text: the word or words, or a regular expression in RE2's syntax.
        always: what it is hidden as, in every profile; None if it is never to be hidden.
        why: what a finding it makes says.
    """

    text: str
    match: TermMatch = TermMatch.WHOLE_WORD
    always: EntityType | None = None
    why: str = "on your own list"


@dataclass(frozen=True, slots=True)
class Threshold:
    """From which score on a value is hidden that merely reads like one of its type."""

    type: EntityType
    score: float


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose for a prompt.

    Attributes:
        kept: values that leave as they are, by the person's own decision.
        marked: values to hide although they were not found.
        undone: edits of wording that were taken back, as ``(before, after)``.
        type_styles: styles for single types, over ``style``.
        value_styles: styles for single values, over both.
        attached_card: the subject's card goes along at the end of the prompt.
    """

    profile: Profile = Profile.BALANCED
    style: Style = Style.PLACEHOLDER
    level: Level = Level.FIX
    kept: frozenset[str] = frozenset()
    marked: tuple[Mark, ...] = ()
    undone: frozenset[tuple[str, str]] = frozenset()
    type_styles: tuple[tuple[EntityType, Style], ...] = ()
    value_styles: tuple[tuple[str, Style], ...] = ()
    attached_card: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """A hidden value that the question seems to depend on.

    Attributes:
        finding: the value, in the original text.
        why: what could not be answered without it, in plain words.
        styles: styles that leave more of it, the best first; keeping it is always the other way.
    """

    finding: Finding
    why: str
    styles: tuple[Style, ...]
