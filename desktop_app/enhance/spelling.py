"""Ranks what a misspelt word may have been meant to be: how near a word is, and how common.

Harper says which words are misspelt and proposes some others; words that are near in letters are added here, because
Harper lists by sound and misses what was only abbreviated ("betwn").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

_DISTANCE = 2
"""Letters that may be wrong; more, and any guess is as good as another."""
_NEAR, _CLOSE, _SAME_SOUND, _SAME_LETTERS, _SAME_END = 14.0, 1.3, 1.6, 2.0, 0.4
_LEAST = 12.5
"""The score below which no guess is made. All weights: chosen on 1,000 pairs of the codespell list
and then by hand."""
_SHORT = 7
"""Letters; the shorter a word, the more words are near it, and the surer a guess must be: a point a
letter, and a common word."""
_CERTAIN, _COMMON = 15.9, 240
_UNHEARD = re.compile(r"(?<!^)[aeiouy]|(?<=s)c|(?<=c)k|h(?!$)")
_DOUBLED = re.compile(r"(.)\1+")


class Speller:
    """Knows how common words are.

    Args:
        counts: word in lower case to how often it was seen in correct text.
    """

    def __init__(self, counts: Mapping[str, int]) -> None:
        self.counts = counts
        self._words = [word for word in counts if len(word) > 1]

    @classmethod
    def read(cls, lines: Iterable[str]) -> Speller:
        """From lines of ``word count``."""
        return cls({word: int(count) for word, count in (line.split() for line in lines)})

    def knows(self, word: str) -> bool:
        """Whether a word, in lower case, was seen in correct text."""
        return word in self.counts

    def count(self, word: str) -> int:
        """How often a word, in lower case, was seen."""
        return self.counts.get(word, 0)

    def best(self, word: str, proposed: Iterable[str]) -> str | None:
        """The likeliest word meant, or None where no guess is good enough.

        Args:
            word: in lower case.
            proposed: others' guesses, in any case.
        """
        near = process.extract(word, self._words, scorer=OSA.distance, score_cutoff=_reach(word), limit=12)
        guesses = {guess: None for guess in (*proposed, *(found for found, _, _ in near), *self._abbreviated(word))}
        scored = [(self.score(word, guess), guess) for guess in guesses if guess.lower() != word]
        score, best = max(scored, default=(0.0, ""))
        if len(word) < _SHORT and score < _LEAST + (_SHORT - len(word)):
            return None
        if len(word) < _SHORT and score < _CERTAIN and self.count(best.lower()) < _COMMON:
            return None
        return best if score >= _LEAST and len(word) > 2 else None

    def score(self, word: str, guess: str) -> float:
        """How well ``guess`` explains ``word``; only differences mean anything."""
        lower = guess.lower()
        return (
            _NEAR * JaroWinkler.similarity(word, lower)
            - _CLOSE * OSA.distance(word, lower)
            + 0.45 * log(1 + self.count(lower))
            + _SAME_SOUND * (_sound(word) == _sound(lower))
            + _SAME_LETTERS * (sorted(word) == sorted(lower))
            + _SAME_END * (word[-1] == lower[-1])
            - 2.0 * (" " in guess or "'" in guess)
            - 2.0 * (word[0] != lower[0])
            - 2.0 * (guess[:1].isupper())
        )

    def _abbreviated(self, word: str) -> Iterable[str]:
        """Common words that ``word`` is short for: the same consonants in order, most vowels left out."""
        if len(word) < 4 or sum(letter in "aeiou" for letter in word) > len(word) * 0.34:
            return []
        pattern = re.compile("[aeiou]*".join(map(re.escape, word)) + "[aeiou]?")
        return [found for found in self._words if found[0] == word[0] and pattern.fullmatch(found)]


def _reach(word: str) -> int:
    return 1 if len(word) < 5 else _DISTANCE


def _sound(word: str) -> str:
    return _DOUBLED.sub(r"\1", _UNHEARD.sub("", word.replace("ph", "f")))
