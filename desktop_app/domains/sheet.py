"""What every domain reads with: lexicons that find words in a text, and the sheet a card is filled in on.

A value is put on a sheet only together with the stretches of the text it rests on, so nothing can stand there unseen.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from desktop_app.alternatives import any_of
from desktop_app.locations import resource
from desktop_app.vocabulary import Span

_CASE_MATTERS = 6
"""Upper-case entries up to this length are abbreviations or names that are ordinary words in lower case."""
_UNKNOWN = 0.05
"""Probability that a value starts from which no head knows."""
_WORD_OF_A_TOPIC = 3.0
"""What a word of a topic adds to the logarithm of its probability; chosen on the building texts, like the next two."""
_CLOSE = 3.0
"""How far behind the likeliest topic others may be."""
_SURE = math.log(0.35)
"""From which on a topic that no word shows is put down for what the text resembles."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value of a field, and where the text shows it."""

    value: str
    span: Span


class Lexicon:
    """One file of ``resources/domains``: tables of field, value and the phrases that show the value.

    Args:
        name: of the file, without its ending.
    """

    def __init__(self, name: str) -> None:
        self._tables: dict[str, Any] = tomllib.loads(resource("domains", f"{name}.toml").read_text(encoding="utf-8"))
        self._finders: dict[str, tuple[re.Pattern[str], dict[str, str]]] = {}

    def table(self, name: str) -> Any:  # noqa: ANN401 - as TOML has it; the caller knows its table
        """A table as it stands in the file."""
        return self._tables[name]

    def has(self, name: str) -> bool:
        """Whether the file has a table of that name."""
        return name in self._tables

    def find(self, name: str, text: str) -> tuple[Found, ...]:
        """The values of the table ``name`` that ``text`` shows, longest phrases first, in reading order."""
        if name not in self._finders:
            self._finders[name] = _finder(self._tables[name])
        pattern, values = self._finders[name]
        return tuple(
            Found(values[_key(match)], Span(*match.span())) for match in pattern.finditer(text.replace("’", "'"))
        )


class Sheet:
    """Collects the fields of a card."""

    def __init__(self) -> None:
        self._fields: dict[str, dict[str, None]] = {}
        self._evidence: dict[str, dict[Span, None]] = {}

    def put(self, name: str, value: str, *evidence: Span) -> None:
        """Adds ``value`` to the field ``name``; without evidence it is left out."""
        if evidence:
            self._fields.setdefault(name, {})[value] = None
            self._evidence.setdefault(name, {}).update(dict.fromkeys(evidence))

    def put_all(self, name: str, found: Iterable[Found]) -> None:
        """Adds every value found to the field ``name``."""
        for each in found:
            self.put(name, each.value, each.span)

    def values(self, name: str) -> tuple[str, ...]:
        """What stands in a field; nothing if it is absent."""
        return tuple(self._fields.get(name, ()))

    def evidence(self, *names: str) -> tuple[Span, ...]:
        """What the fields rest on."""
        return tuple(sorted({span for name in names for span in self._evidence.get(name, {})}))

    @property
    def fields(self) -> Mapping[str, tuple[str, ...]]:
        """Every field that has a value."""
        return {name: tuple(values) for name, values in self._fields.items()}

    @property
    def spans(self) -> Mapping[str, tuple[Span, ...]]:
        """What each field rests on."""
        return {name: tuple(sorted(spans)) for name, spans in self._evidence.items()}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text means beside its single words, as the encoder has it.

    Attributes:
        likely: field to value to the probability that the text as a whole resembles it; a field without a head is
            absent.
        nearest: a phrase in any words to the field and value of the lexicon that mean the same; None where none does.
    """

    likely: Mapping[str, Mapping[str, float]]
    nearest: Callable[[str], tuple[str, str] | None]


WORDS_ALONE = Meaning({}, lambda _: None)


def likeliest(meaning: Meaning, name: str, shown: Iterable[Found], bonus: float) -> str | None:
    """The value of the field ``name`` that meaning and words together speak for most.

    Args:
        meaning: of the text.
        name: of the field.
        shown: values that words of the text show.
        bonus: what one such word adds to the logarithm of a value's probability.

    Returns:
        None where neither meaning nor words say anything.
    """
    scores = _scores(meaning, name, shown, bonus)
    return max(scores, key=lambda value: scores[value]) if scores else None


def topics(meaning: Meaning, name: str, shown: Sequence[Found]) -> list[str]:
    """What a text is about by the field ``name``, the likeliest first.

    That is every value that words show, unless its meaning speaks for another by far; where no word shows any, what
    the text surely resembles.
    """
    scores = _scores(meaning, name, shown, _WORD_OF_A_TOPIC)
    ranked = sorted(scores, key=lambda value: -scores[value])
    words = {each.value for each in shown}
    if words:
        return [value for value in ranked if value in words and scores[value] >= scores[ranked[0]] - _CLOSE]
    return [value for value in ranked[:1] if scores[value] >= _SURE]


def _scores(meaning: Meaning, name: str, shown: Iterable[Found], bonus: float) -> dict[str, float]:
    """Value to the logarithm of what speaks for it; the sums only compare."""
    scores = {value: math.log(max(chance, 1e-9)) for value, chance in meaning.likely.get(name, {}).items()}
    for each in shown:
        scores[each.value] = scores.get(each.value, math.log(_UNKNOWN)) + bonus
    return scores


class Domain(Protocol):
    """One subject.

    Attributes:
        name: as on the card.
        note: what a person should know before relying on the card; may be empty.
        applications: the ten usual applications, each with the field of the card that serves it, or empty for none.
    """

    name: ClassVar[str]
    note: ClassVar[str]
    applications: ClassVar[Mapping[str, str]]

    def read(self, text: str, meaning: Meaning = WORDS_ALONE) -> Sheet:
        """Everything the domain can tell about ``text`` from its words, and from its meaning if that is given."""
        ...


def _finder(table: Mapping[str, list[str]]) -> tuple[re.Pattern[str], dict[str, str]]:
    values = {phrase: value for value, phrases in table.items() for phrase in phrases}
    exact = [phrase for phrase in values if phrase.isupper() and len(phrase) <= _CASE_MATTERS]
    loose = [phrase for phrase in values if phrase not in exact]
    branches = [f"(?P<exact>{any_of(exact)})"] if exact else []
    branches += [f"(?i:(?P<loose>{any_of(loose)}))(?:s|es)?"] if loose else []
    keys = {phrase if phrase in exact else phrase.casefold(): value for phrase, value in values.items()}
    return re.compile(rf"(?<![\w])(?:{'|'.join(branches)})(?!\w)"), keys


def _key(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return groups.get("exact") or groups["loose"].casefold()
