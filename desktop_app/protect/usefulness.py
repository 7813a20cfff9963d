"""Notices when a question hangs on a value that is hidden, and says which styles would leave enough of it.

It reads words near the value, from a lexicon, and understands nothing: a hint for the person, who decides.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.mentions import fold
from desktop_app.vocabulary import Advice, Choices, EntityType, Finding, Style

_NEAR = 240
"""Code points between the question and the value."""


def advise(text: str, findings: Iterable[Finding], choices: Choices) -> tuple[Advice, ...]:
    """One advice a hidden value that ``text`` seems to ask about, in the order of the values.

    Args:
        text: the person's text.
        findings: the private values in it.
        choices: what was chosen; a value that is kept or already has a style that helps is passed over.
    """
    folded, origin = fold(text)
    asked = [(dependency, places) for dependency in _dependencies() if (places := dependency.asked(folded, origin))]
    advices: dict[str, Advice] = {}
    for finding in findings if asked else ():
        value = finding.span.of(text)
        if value in advices or value in choices.kept:
            continue
        fits = (d for d, places in asked if finding.type in d.types and _is_near(finding, places))
        dependency = next(fits, None)
        if dependency is not None and _style(value, finding.type, choices) not in dependency.styles:
            advices[value] = Advice(finding, dependency.why, dependency.styles)
    return tuple(advices.values())


@dataclass(frozen=True, slots=True)
class _Dependency:
    why: str
    types: frozenset[EntityType]
    styles: tuple[Style, ...]
    words: re.Pattern[str]

    def asked(self, folded: str, origin: list[int]) -> list[int]:
        return [origin[match.start()] for match in self.words.finditer(folded)]


def _is_near(finding: Finding, places: list[int]) -> bool:
    return any(finding.span.start - _NEAR <= place <= finding.span.end + _NEAR for place in places)


def _style(value: str, entity_type: EntityType, choices: Choices) -> Style:
    of_type = dict(choices.type_styles).get(entity_type, choices.style)
    return dict(choices.value_styles).get(value, of_type)


@cache
def _dependencies() -> tuple[_Dependency, ...]:
    table = tomllib.loads(resource("lexicons", "dependencies.toml").read_text(encoding="utf-8"))
    return tuple(
        _Dependency(
            row["why"],
            frozenset(map(EntityType, row["types"])),
            tuple(map(Style, row["styles"])),
            re.compile(rf"\b(?:{'|'.join(map(_pattern, row['words']))})\b"),
        )
        for row in table["dependency"]
    )


def _pattern(words: str) -> str:
    return re.escape(words).replace(r"\*", r"\w*")
