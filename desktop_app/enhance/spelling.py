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

_NEAR, _CLOSE, _SAME_SOUND, _SAME_LETTERS, _SAME_END, _OTHER_ENDING = 14.0, 1.3, 1.6, 2.0, 0.4, 2.0
"""Weights of the score: chosen on 1,000 pairs of the codespell list and then by hand."""
_LEAST = 12.5
"""The score below which no guess is made."""
_PER_COMMON, _PER_LETTER, _LETTERS, _ENOUGH = 0.43, 1.09, 9, 22.8
"""When the best guess is good enough: its score, how common it is and how long the word is (shorter ones have more
neighbours) must add up. Fitted by logistic regression on 3,980 misspellings of codespell and 3,040 given names
and brands in small letters, which no guess should replace: 91 % of the former come right, 10 % of the latter are
changed."""
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
        if self._cut_short(word, best.lower()):
            return None
        evidence = score + _PER_COMMON * log(1 + self.count(best.lower())) + _PER_LETTER * min(len(word), _LETTERS)
        return best if len(word) > 2 and score >= _LEAST and evidence >= _ENOUGH else None

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
            - _OTHER_ENDING * (word[-2:] == "ly" != lower[-2:])
            - 2.0 * (" " in guess or "'" in guess)
            - 2.0 * (word[0] != lower[0])
            - 2.0 * (guess[:1].isupper())
        )

    def _cut_short(self, word: str, best: str) -> bool:
        """Whether ``word`` is the beginning of a much longer one ("deriv"), and no single letter makes it ``best``."""
        if best.startswith(word) or OSA.distance(word, best) < 2:
            return False
        return any(found.startswith(word) and len(found) > len(word) + 2 for found in self._words)

    def _abbreviated(self, word: str) -> Iterable[str]:
        """Common words that ``word`` is short for: the same consonants in order, most vowels left out."""
        if len(word) < 4 or sum(letter in "aeiou" for letter in word) > len(word) * 0.34:
            return []
        pattern = re.compile("[aeiou]*".join(map(re.escape, word)) + "[aeiou]?")
        return [found for found in self._words if found[0] == word[0] and pattern.fullmatch(found)]


def _reach(word: str) -> int:
    """Letters that may be wrong; more, and any guess is as good as another."""
    return 1 if len(word) < 5 else 2 if len(word) < 9 else 3


def _sound(word: str) -> str:
    return _DOUBLED.sub(r"\1", _UNHEARD.sub("", word.replace("ph", "f")))
