"""Leads the room: a protected text in, the card of its subject out, or nothing where no subject stands out.

What a text resembles and the words that speak for a subject decide together which it is; the latter stand in
``resources/domains/cues.toml``. The domain itself says what the text shows about it.
Adding a domain is one file here, one lexicon, one table of cues and one line in ``_domains``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.alternatives import any_of
from desktop_app.domains.education import Education
from desktop_app.domains.finance import Finance
from desktop_app.domains.healthcare import Healthcare
from desktop_app.domains.industry import Industry
from desktop_app.domains.legal import Legal
from desktop_app.domains.media import Media
from desktop_app.domains.recogniser import GENERAL, SUBJECT, Concepts, LinearHead, read_heads
from desktop_app.domains.research import Research
from desktop_app.domains.sheet import Domain, Lexicon, Meaning, Sheet
from desktop_app.domains.support import Support
from desktop_app.inference.encoding import Encoder
from desktop_app.inference.loading import load
from desktop_app.inference.registry import versions
from desktop_app.locations import config_folder
from desktop_app.vocabulary import DomainCard, Span

_STRONG = 2
_CUE = 0.5
"""What one cue adds to the logarithm of a subject's probability; chosen on the building texts."""
_MOST_CUES = 6
_NOTHING_IN_PARTICULAR = 0.5
"""The same for a general text, which no cue can speak for."""
_SURE_WITHOUT_FIELDS = 0.6
"""Probability of a subject that is worth a card on which nothing stands yet."""
_PLACED_BY = 1000
"""Characters at the beginning that the encoder reads; it was taught on no more."""
_MOST_READ = 20_000
"""Characters of a text that are read; a subject shows early, and a long paste must not hold up the draft."""


@dataclass(frozen=True, slots=True)
class _Cues:
    strong: re.Pattern[str]
    weak: re.Pattern[str]
    fields: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]


class Analyst:
    """Recognises subjects and reads their cards.

    Args:
        thresholds: the person's own thresholds for machines; their settings folder's if not given.
        encoder: a sentence encoder to share; one of its own, loaded at the first text, if not given.
    """

    def __init__(self, thresholds: Path | None = None, encoder: Encoder | None = None) -> None:
        self._given_encoder = encoder
        cues = Lexicon("cues")
        self._domains = _domains(thresholds or config_folder() / "thresholds.toml")
        self._cues = {name: _cues(cues.table(name)) for name in self._domains}

    def analyze(self, text: str, domain: str | None = None) -> DomainCard | None:
        """The card of the subject that stands out in ``text``, or of ``domain`` if its name is given.

        A domain that is asked for but not recognised has confidence 0; None if it finds nothing to say.

        Raises:
            ModelMissing, ModelDamaged: a model's file is not as shipped.
        """
        text = text[:_MOST_READ]
        sheets = {name: each.read(text) for name, each in self._domains.items()}
        cues = {name: self._cues_in(text, name, sheet) for name, sheet in sheets.items()}
        (vector,) = self._encoder.encode([text[:_PLACED_BY]])
        likely = self._likely(vector, {name: score for name, (score, _) in cues.items()})
        best = max(likely, key=lambda name: likely[name])
        chosen = domain or best
        shows = chosen != GENERAL and (bool(sheets[chosen].fields) or likely[chosen] >= _SURE_WITHOUT_FIELDS)
        recognised = chosen == best and shows
        if not recognised and (domain is None or not sheets[chosen].fields):
            return None
        # Read once more with its meaning: the heads were taught on texts of their domain and would find one in any.
        reader = self._domains[chosen]
        sheet = reader.read(text, self._meaning(vector, chosen))
        confidence = likely[chosen] if recognised else 0.0
        evidence = {*cues[chosen][1], *sheet.evidence(*sheet.fields)}
        if len(evidence) > 1:
            evidence.discard(Span(0, len(text)))  # what rests on all of it must not cover what rests on a word
        return DomainCard(
            chosen, round(confidence, 2), dict(sheet.fields), tuple(sorted(evidence)), dict(sheet.spans), reader.note
        )

    def applications(self) -> Mapping[str, Mapping[str, str]]:
        """By domain: its applications, each with the field of the card that serves it or an empty text."""
        return {name: domain.applications for name, domain in self._domains.items()}

    @cached_property
    def _encoder(self) -> Encoder:
        return self._given_encoder or load(Encoder, versions("encoder"))

    @cached_property
    def _heads(self) -> Mapping[str, LinearHead]:
        return read_heads(self._encoder.companion("domains.npz"))

    @cached_property
    def _concepts(self) -> Concepts:
        return Concepts.read(self._encoder.companion("concepts.npz"))

    def _nearest(self, phrase: str) -> tuple[str, str] | None:
        (vector,) = self._encoder.encode([phrase])
        return self._concepts.nearest(vector)

    def _meaning(self, vector: NDArray[np.float32], domain: str) -> Meaning:
        """What the heads of a domain's fields make of the text, and a way to look up a phrase of it."""
        prefix = f"{domain}."
        likely = {
            name.removeprefix(prefix): {value: math.exp(log) for value, log in head.log_probabilities(vector).items()}
            for name, head in self._heads.items()
            if name.startswith(prefix)
        }
        return Meaning(likely, self._nearest)

    def _likely(self, vector: NDArray[np.float32], cues: Mapping[str, int]) -> dict[str, float]:
        """Subject to probability, from what the text resembles and the cues that stand in it."""
        scores = {
            name: score + (_CUE * min(cues[name], _MOST_CUES) if name in cues else _NOTHING_IN_PARTICULAR)
            for name, score in self._heads[SUBJECT].log_probabilities(vector).items()
        }
        highest = max(scores.values())
        raised = {name: math.exp(score - highest) for name, score in scores.items()}
        return {name: value / sum(raised.values()) for name, value in raised.items()}

    def _cues_in(self, text: str, name: str, sheet: Sheet) -> tuple[int, list[Span]]:
        cues = self._cues[name]
        strong, weak = _words(cues.strong, text), _words(cues.weak, text)
        shapes = [Span(*match.span()) for pattern in cues.patterns if (match := pattern.search(text))]
        shown = sum(len(sheet.values(field)) for field in cues.fields)
        score = _STRONG * len(strong) + len(weak) + len(shapes) + shown
        return score, [*strong.values(), *weak.values(), *shapes]


def _domains(thresholds: Path) -> Mapping[str, Domain]:
    domains: tuple[Domain, ...] = (
        Healthcare(),
        Legal(),
        Finance(),
        Education(),
        Research(),
        Industry(thresholds),
        Support(),
        Media(),
    )
    return {domain.name: domain for domain in domains}


def _cues(table: Mapping[str, list[str]]) -> _Cues:
    return _Cues(
        _cue(table["strong"]),
        _cue(table["weak"]),
        tuple(table["fields"]),
        tuple(re.compile(pattern) for pattern in table["patterns"]),
    )


def _cue(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(words)}(?:s|es)?(?!\w)", re.IGNORECASE)


def _words(pattern: re.Pattern[str], text: str) -> dict[str, Span]:
    words: dict[str, Span] = {}
    for match in pattern.finditer(text):
        words.setdefault(match.group().casefold(), Span(*match.span()))
    return words
