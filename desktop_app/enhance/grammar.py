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
_AMERICAN = re.compile(r"(?<=[a-z]{3})[iy]s(?=(?:e|ed|es|ing|er|ers|ation|ations)\b)")
_BRITISH = re.compile(
    r"(?<=[a-z])(?:[sz](?=(?:e|ed|es|ing|er|ers|ation|ations)\b)|u(?=r)|(?:re|er)s?\b|l(?=l)|(?<=l)l(?=s?\b|ment)|(?:ue)?\b|"
    r"(?<=o)e|(?<=a)e(?=[a-z]))|[cs](?=e\b)|(?:me)?\b"
)
"""Where British and American spelling differ; what is equal without it is right in one of them."""
_SEEN = 4
"""A word that correct text has so often is right, even if Harper does not know it."""


class GrammarChecker:
    """Harper's linter. Making one takes about a second; it must not be used from two threads at once.

    Args:
        speller: ranks what a misspelt word may have been meant to be.
        names: words in lower case that are no misspellings, whatever Harper thinks.
    """

    def __init__(self, speller: Speller, names: Container[str]) -> None:
        self._linter = harper.Linter()
        self._speller = speller
        self._names = names

    def corrections(self, text: str, level: Level) -> Iterator[Edit]:
        """One correction for each problem that the level covers, in no particular order.

        Args:
            text: the protected text.
            level: ``fix`` corrects mistakes; ``clarify`` and ``structure`` also take up matters of style.
        """
        for lint in self._linter.lint(text, language=harper.Language.PLAINTEXT):
            if lint.lint_kind not in _KINDS[level] or not lint.suggestions:
                continue
            span = Span(lint.span.start, lint.span.end)
            before = span.of(text)
            after = self._after(text, span, lint)
            if after is not None and after != before:
                yield Edit(span, before, after, lint.lint_kind.lower(), _reason(lint.message, before))

    def _after(self, text: str, span: Span, lint: harper.Lint) -> str | None:
        before = span.of(text)
        guesses = [_after(before, each) for each in lint.suggestions]
        if lint.lint_kind not in {"Spelling", "Typo"} or not before.isalpha():
            after = _likeliest(before, lint.suggestions)
            # Whether two words are written as one is mostly a matter of taste.
            return None if _letters(after) == _letters(before) and after.lower() != before.lower() else after
        if not before.isalpha() or before.lower() in self._names or self._speller.count(before.lower()) >= _SEEN:
            return None
        if before[1:] != before[1:].lower() or (before[0].isupper() and not _begins_sentence(text, span.start)):
            return None  # a name, which no dictionary needs to know
        if self._speller.knows(_AMERICAN.sub(lambda match: {"is": "iz", "ys": "yz"}[match[0]], before.lower())):
            return None
        best = self._speller.best(before.lower(), guesses)
        if best is None or _BRITISH.sub("", best.lower()) == _BRITISH.sub("", before.lower()):
            return None
        return like(before, best)


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
