"""Harper's corrections of English spelling and grammar, as edits."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

import harper
from rapidfuzz.distance import JaroWinkler

from desktop_app.enhance.morphology import like
from desktop_app.enhance.spelling import Speller
from desktop_app.vocabulary import Edit, Level, Span

_CORRECTIONS = frozenset(
    {"Agreement", "BoundaryError", "Capitalization", "Eggcorn", "Grammar", "Malapropism", "Nonstandard", "Punctuation",
     "Repetition", "Spelling", "Typo", "Usage", "WordChoice"}
)  # fmt: skip
_IMPROVEMENTS = _CORRECTIONS | {"Enhancement", "Readability", "Redundancy", "Style", "Miscellaneous"}
_KINDS = {Level.FIX: _CORRECTIONS, Level.CLARIFY: _IMPROVEMENTS, Level.STRUCTURE: _IMPROVEMENTS}
_LONGEST_MESSAGE = 160
_COVERING = ("LongSentences",)
"""Rules that only remark on a whole sentence. Harper drops every other problem such a remark overlaps, so that a long
sentence would keep all its misspellings."""
_AMERICAN = re.compile(r"(?<=[a-z]{3})[iy]s(?=(?:e|ed|es|ing|er|ers|ation|ations)\b)")
_TO_AMERICAN = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"(?<=[a-z]{3})([iy])s(?=(?:e|ed|es|ing|er|ers|ations?)\b)", r"\1z"),
        (r"our(?=s?\b|ed\b|ing\b|er|ite|able|ful|hood|less)", "or"),
        (r"(?<=[a-z])(t|b)re(?=s?\b|d\b)", r"\1er"),
        (r"(?<=[^aeiou][aeiou])ll(?=(?:ed|ings?|ers?|ors?|ery|ists?|ous)\b)", "l"),
        (r"(?<=[a-z]{3}[aeiou])(?<!fu)l(?=s?\b|ments?\b)|(?<=ski)l(?=ful)|(?<=wi)l(?=ful)", "ll"),
        (r"(?<=g)ue\b|(?<=m)me\b|(?<=[dg])e(?=ment)", ""),
        (r"(?<=pra)ctis", "ctic"),
        (r"(?<=def|off|lic)en(?:ce)\b|(?<=pret)ence\b", "ense"),
        (r"[ao]e", "e"),
    )
)
"""How British spelling becomes American; what is equal after one such step is right in Britain."""
_ARTICLES = {"a", "an"}
"""Harper files "a apple" under miscellaneous."""
_MISSPELT = {"Spelling", "Typo"}
_DOUBLED = re.compile(r"(aye|bye|ha|ho|no|now|so|there|tut|very|well|yes|knock|blah) \1", re.IGNORECASE)
"""Said twice on purpose."""
_POSSESSIVE = re.compile(r"[A-Z][^\W\d_]*['’]s?")
_EVERYDAY = 20
"""How often correct text has a word that every reader knows as one: "homework", "classroom"."""
_SEEN = 4
"""A word that correct text has so often is right, even if Harper does not know it."""


def read_dictionary() -> None:
    """Has Harper read its dictionary, which takes half a second, once a process; it needs no Python meanwhile."""
    harper.Linter()


class GrammarChecker:
    """Harper's linter. Making one takes about a second; it must not be used from two threads at once.

    Args:
        speller: ranks what a misspelt word may have been meant to be.
        names: words in lower case that are no misspellings, whatever Harper thinks.
    """

    def __init__(self, speller: Speller, names: Container[str]) -> None:
        self._linter = harper.Linter()
        self._linter.set_lint_config({**self._linter.get_lint_config(), **dict.fromkeys(_COVERING, False)})
        self._speller = speller
        self._names = names

    def corrections(self, text: str, level: Level) -> Iterator[Edit]:
        """One correction for each problem that the level covers, in no particular order.

        Args:
            text: the protected text.
            level: ``fix`` corrects mistakes; ``clarify`` and ``structure`` also take up matters of style.
        """
        for lint in self._linter.lint(text, language=harper.Language.PLAINTEXT):
            span = Span(lint.span.start, lint.span.end)
            before = span.of(text)
            covered = lint.lint_kind in _KINDS[level] or before.lower() in _ARTICLES
            if not covered or not lint.suggestions:
                continue
            after = self._after(text, span, lint)
            if after is not None and after != before:
                yield Edit(span, before, after, lint.lint_kind.lower(), _reason(lint.message, before))

    def _after(self, text: str, span: Span, lint: harper.Lint) -> str | None:
        before = span.of(text)
        guesses = [_after(before, each) for each in lint.suggestions]
        if _POSSESSIVE.fullmatch(before) and lint.lint_kind in _MISSPELT:
            return None  # a name's, mostly, and Harper guesses at it by its letters
        if _DOUBLED.fullmatch(before):
            return None
        # Harper's lists of confused words match by the beginning ("dispair" to "impair").
        unknown = before.isalpha() and not self._speller.knows(before.lower()) and " " not in "".join(guesses)
        if (lint.lint_kind not in _MISSPELT or not before.isalpha()) and not (
            lint.lint_kind == "WordChoice" and unknown
        ):
            after = _likeliest(before, lint.suggestions)
            # Whether two words are written as one is a matter of taste, but where the one is an everyday word.
            joined = _letters(after) == _letters(before) and after.lower() != before.lower()
            return None if joined and self._speller.count(after.lower()) < _EVERYDAY else after
        if before.lower() in self._names or self._speller.count(before.lower()) >= _SEEN:
            return None
        if before[1:] != before[1:].lower() or (before[0].isupper() and not _begins_sentence(text, span.start)):
            return None  # a name, which no dictionary needs to know
        if self._speller.knows(_AMERICAN.sub(lambda match: {"is": "iz", "ys": "yz"}[match[0]], before.lower())):
            return None
        best = self._speller.best(before.lower(), guesses)
        return None if best is None or _differ_by_country(before.lower(), best.lower()) else like(before, best)


def _differ_by_country(before: str, after: str) -> bool:
    return any(british.sub(american, before) == after for british, american in _TO_AMERICAN)


def _letters(text: str) -> str:
    return text.replace(" ", "").replace("-", "").lower()


def _begins_sentence(text: str, at: int) -> bool:
    return not text[:at].strip() or text[:at].rstrip(" \"'(")[-1:] in ".!?:\n"


def _likeliest(before: str, suggestions: list[harper.Suggestion]) -> str:
    # People who mistype mostly get the beginning right, which Jaro-Winkler similarity rewards (Winkler 1990).
    def likelihood(after: str) -> tuple[bool, float]:
        return after.count(" ") == before.count(" "), JaroWinkler.similarity(before, after)

    return max((_after(before, suggestion) for suggestion in suggestions), key=likelihood)


def _after(before: str, suggestion: harper.Suggestion) -> str:
    match suggestion.kind:
        case harper.SuggestionKind.INSERT_AFTER:
            return before + suggestion.replacement_text
        case harper.SuggestionKind.REMOVE:
            return ""
        case _:
            return suggestion.replacement_text


def _reason(message: str, before: str) -> str:
    # Harper quotes the word it is about; the edit shows it already, and a reason should hold no text of the person's.
    plain = message.replace(f"`{before}`", "this").replace(f"“{before}”", "this").replace("`", "")
    return plain[:_LONGEST_MESSAGE]
