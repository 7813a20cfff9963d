"""Harper's corrections of English spelling and grammar, as edits."""

from __future__ import annotations

from collections.abc import Iterator

import harper
from rapidfuzz.distance import JaroWinkler

from desktop_app.vocabulary import Edit, Level, Span

_CORRECTIONS = frozenset(
    {"Agreement", "BoundaryError", "Capitalization", "Eggcorn", "Grammar", "Malapropism", "Nonstandard", "Punctuation",
     "Repetition", "Spelling", "Typo", "Usage", "WordChoice"}
)  # fmt: skip
_IMPROVEMENTS = _CORRECTIONS | {"Enhancement", "Readability", "Redundancy", "Style", "Miscellaneous"}
_KINDS = {Level.FIX: _CORRECTIONS, Level.CLARIFY: _IMPROVEMENTS, Level.STRUCTURE: _IMPROVEMENTS}
_LONGEST_MESSAGE = 160


class GrammarChecker:
    """Harper's linter. Making one takes about a second; it must not be used from two threads at once."""

    def __init__(self) -> None:
        self._linter = harper.Linter()

    def corrections(self, text: str, level: Level) -> Iterator[Edit]:
        """The likeliest of Harper's suggestions for each problem that the level covers, in no particular order.

        Harper lists words by sound and puts rare ones first (deference for difrence). People who mistype mostly get
        the beginning right, which is what the Jaro-Winkler similarity rewards (Winkler 1990).

        Args:
            text: the protected text.
            level: ``fix`` corrects mistakes; ``clarify`` and ``structure`` also take up matters of style.
        """
        for lint in self._linter.lint(text, language=harper.Language.PLAINTEXT):
            if lint.lint_kind not in _KINDS[level] or not lint.suggestions:
                continue
            span = Span(lint.span.start, lint.span.end)
            before = span.of(text)
            after = _likeliest(before, lint.suggestions)
            if after != before:
                yield Edit(span, before, after, lint.lint_kind.lower(), _reason(lint.message, before))


def _likeliest(before: str, suggestions: list[harper.Suggestion]) -> str:
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
