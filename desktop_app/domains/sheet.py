"""What every domain reads with: lexicons that find words in a text, and the sheet a card is filled in on.

A value is put on a sheet only together with the stretches of the text it rests on, so nothing can stand there unseen.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from desktop_app.locations import resource
from desktop_app.vocabulary import Span

_CASE_MATTERS = 6
"""Upper-case entries up to this length are abbreviations or names that are ordinary words in lower case."""


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
        self._evidence: dict[str, list[Span]] = {}

    def put(self, name: str, value: str, *evidence: Span) -> None:
        """Adds ``value`` to the field ``name``; without evidence it is left out."""
        if evidence:
            self._fields.setdefault(name, {})[value] = None
            spans = self._evidence.setdefault(name, [])
            spans += [span for span in evidence if span not in spans]

    def put_all(self, name: str, found: Iterable[Found]) -> None:
        """Adds every value found to the field ``name``."""
        for each in found:
            self.put(name, each.value, each.span)

    def values(self, name: str) -> tuple[str, ...]:
        """What stands in a field; nothing if it is absent."""
        return tuple(self._fields.get(name, ()))

    def evidence(self, *names: str) -> tuple[Span, ...]:
        """What the fields rest on."""
        return tuple(sorted({span for name in names for span in self._evidence.get(name, ())}))

    @property
    def fields(self) -> Mapping[str, tuple[str, ...]]:
        """Every field that has a value."""
        return {name: tuple(values) for name, values in self._fields.items()}

    @property
    def spans(self) -> Mapping[str, tuple[Span, ...]]:
        """What each field rests on."""
        return {name: tuple(sorted(spans)) for name, spans in self._evidence.items()}


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

    def read(self, text: str) -> Sheet:
        """Everything the domain can tell about ``text``."""
        ...


def _finder(table: Mapping[str, list[str]]) -> tuple[re.Pattern[str], dict[str, str]]:
    values = {phrase: value for value, phrases in table.items() for phrase in phrases}
    exact = [phrase for phrase in values if phrase.isupper() and len(phrase) <= _CASE_MATTERS]
    loose = [phrase for phrase in values if phrase not in exact]
    branches = [f"(?P<exact>{_any(exact)})"] if exact else []
    branches += [f"(?i:(?P<loose>{_any(loose)}))(?:s|es)?"] if loose else []
    keys = {phrase if phrase in exact else phrase.casefold(): value for phrase, value in values.items()}
    return re.compile(rf"(?<![\w])(?:{'|'.join(branches)})(?!\w)"), keys


def _any(phrases: list[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def _key(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return groups.get("exact") or groups["loose"].casefold()
