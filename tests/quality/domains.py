"""Measures the subjects: which domain a text is given, its fields, and the time; ``python -m tests.quality.domains``.

The texts in ``data/domains`` were written for this. ``building.txt`` and ``held.txt`` are by the hand that wrote the
lexicons and have since been looked at; ``unseen.txt`` is easier and names domains only. ``blind.txt`` was written
without reading a rule: its even texts, ``tune``, may be looked at, and of its odd ones, ``blind``, only the totals.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from desktop_app.domains.analyst import Analyst

_DATA = Path(__file__).parent / "data" / "domains"
_WITHOUT_FIELDS = "unseen"
_HALVES = {"tune": 0, "blind": 1}
_SETS = ("building", "held", _WITHOUT_FIELDS, *_HALVES)
_MAY_BE_SHOWN = ("building", "tune")
SCORED = {
    "healthcare": {"Symptoms", "Conditions", "Medications", "Labs", "Timing"},
    "legal": {"Document_Type", "Parties", "Date", "Section", "Clause_Types", "Jurisdiction", "Citations"},
    "finance": {"Merchant", "Amount", "Category", "Date"},
    "education": {"Topic_Areas", "Level", "Task", "Difficulty_Level", "Common_Mistakes", "Learning_Style"},
    "research": {
        "Significance", "P_Value", "Sample_Size", "Tests", "Effect_Size", "Methodology_Type", "Multiple_Comparisons"
    },
    "industry": {"Machine", "Parameters", "Status"},
    "support": {"Category", "Sentiment", "Priority"},
    "media": {"Content_Type", "Category", "Distribution_Channels", "Target_Audience"},
}  # fmt: skip
"""The fields that the texts are labelled with; what follows from them by rule is not counted again."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text, its domain (None for a general one) and the values of its scored fields."""

    text: str
    domain: str | None
    values: frozenset[tuple[str, str]]


@dataclass(slots=True)
class Score:
    """Counts of one set of texts."""

    texts: int = 0
    right: int = 0
    true: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    false: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    missed: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    milliseconds: list[float] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        """Share of texts given their domain, or none where they are general."""
        return self.right / self.texts

    def f1(self, domain: str | None = None) -> float:
        """Of the fields' values; of all domains if none is named."""
        true, false, missed = (
            sum(count for name, count in counts.items() if domain in (None, name))
            for counts in (self.true, self.false, self.missed)
        )
        return 2 * true / (2 * true + false + missed)


def read(name: str) -> Iterator[Labelled]:
    """The labelled texts of one of the sets."""
    if name in _HALVES:
        return islice(_lines("blind"), _HALVES[name], None, 2)
    return _lines(name)


def _lines(name: str) -> Iterator[Labelled]:
    domain = ""
    for line in (_DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and " " not in line and line[1:-1].islower():
            domain = line[1:-1]
        elif line and not line.startswith("#"):
            text, *fields = (part.strip() for part in line.split("||"))
            pairs = (part.split("=", 1) for part in fields if part)
            values = frozenset((key, value.strip()) for key, each in pairs for value in each.split(";"))
            yield Labelled(
                text.replace("\\n", "\n").replace("\\t", "\t"), None if domain == "general" else domain, values
            )


def measure(analyst: Analyst, name: str, *, show: bool = False) -> Score:
    """Reads every text of a set; a text given the wrong domain has missed all of its values."""
    score = Score()
    for row in read(name):
        started = time.perf_counter()
        card = analyst.analyze(row.text)
        score.milliseconds.append((time.perf_counter() - started) * 1000)
        given = card.domain if card else None
        score.texts += 1
        score.right += given == row.domain
        found = set()
        if card is not None and given == row.domain:
            found = {(key, v) for key, values in card.fields.items() if key in SCORED[card.domain] for v in values}
        if row.domain is not None:
            score.true[row.domain] += len(found & row.values)
            score.false[row.domain] += len(found - row.values)
            score.missed[row.domain] += len(row.values - found)
        if show and (given != row.domain or found != row.values):
            print(
                f"{row.domain} -> {given}: {row.text}\n   +{sorted(found - row.values)} -{sorted(row.values - found)}"
            )
    return score


def main() -> None:
    """Prints the table; with ``--show`` also what went wrong in the texts that may be looked at."""
    analyst = Analyst()
    scores = {name: measure(analyst, name, show="--show" in sys.argv and name in _MAY_BE_SHOWN) for name in _SETS}
    print(" " * 14 + "".join(f"{name:>10}" for name in scores))
    print(f"{'accuracy':14}" + "".join(f"{score.accuracy:10.3f}" for score in scores.values()))
    for domain in (*SCORED, None):
        cells = ("" if name == _WITHOUT_FIELDS else f"{score.f1(domain):.3f}" for name, score in scores.items())
        print(f"{'F1 ' + (domain or 'all'):14}" + "".join(f"{cell:>10}" for cell in cells))
    print(f"{'median ms':14}" + "".join(f"{statistics.median(s.milliseconds):10.2f}" for s in scores.values()))
    print(f"{'texts':14}" + "".join(f"{score.texts:10d}" for score in scores.values()))


if __name__ == "__main__":
    main()
