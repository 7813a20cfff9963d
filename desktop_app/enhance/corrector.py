"""Corrects what is wrong in a stretch of English: shorthand, names, spelling, grammar, a missing question mark."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from desktop_app.enhance.agreement import Agreement
from desktop_app.enhance.editor import Editor
from desktop_app.enhance.edits import Revision, without_overlap
from desktop_app.enhance.grammar import GrammarChecker
from desktop_app.enhance.language import is_english
from desktop_app.enhance.morphology import like
from desktop_app.enhance.usage import Usage
from desktop_app.enhance.words import sentences, words
from desktop_app.vocabulary import Edit, Level, Span

_WORD = re.compile(r"(?<![\w'’@/.#-])[A-Za-z0-9]+(?:['’][A-Za-z]+)?(?![\w'’@/#-])")
_ASKS = re.compile(
    r"(?:what|who|whose|which|what's|who's|where's|how's)\s+(?!to\b)\w+|how\s+(?:many|much|long|often|far|old|big|come)\b|"
    r"(?:where|when|why|how)\s+(?:is|are|was|were|do|does|did|can|could|would|should|will|has|have|am)\b|"
    r"(?:is|are|was|were|do|does|did|can|could|would|should|will|has|have)\s+"
    r"(?:i|you|he|she|it|we|they|there|this|that|these|those|the|a|an|my|your|any|anyone)\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(r"[.!?:;,)\]\"'`|>]\Z")
_TELLS = re.compile(
    r"(?:I|We|He|She|It|They|You|There|This|That|These|Those|The|An?|My|Our|His|Her|Their|Some|Many|Most|People|In|On|At|If|"
    r"When|Because|Although|However|But|And|So|For|Also|First|Second|Finally|Therefore|Nowadays|As)\b(?=.*\b(?:is|are|was|"
    r"were|am|has|have|had|do|does|did|can|could|will|would|should|must|may|might|I|we|he|she|it|they|you)\b)",
    re.DOTALL,
)
"""A sentence that says something: it opens with its subject or what goes before one, and has a verb."""
_FEWEST_TELLING = 6
"""Words and more; what is shorter may be a heading."""
_LONGEST_QUESTION = 30
"""Words; a longer sentence without a question mark may have turned into something else on the way."""


class Corrector:
    """Corrects one stretch of a text at a time.

    Args:
        grammar: Harper.
        editor: corrects words in their sentence.
        shorthand: what is typed for short to what it stands for, in lower case.
        names: names in lower case to their proper spelling.
        usage: set phrases that are never right.
        agreement: forms that the word before settles.
        telegraphic: whether a stretch of a text is no sentence, only the shape of a request; the editor knows
            sentences only.
    """

    def __init__(
        self,
        grammar: GrammarChecker,
        editor: Editor,
        shorthand: Mapping[str, str],
        names: Mapping[str, str],
        usage: Usage,
        agreement: Agreement,
        telegraphic: Callable[[str, Span], bool],
    ) -> None:
        self._grammar = grammar
        self._editor = editor
        self._shorthand = shorthand
        self._names = names
        self._usage = usage
        self._agreement = agreement
        self._telegraphic = telegraphic

    def corrections(self, text: str, closed: Sequence[Span], level: Level) -> tuple[Edit, ...]:
        """Edits of ``text``, in order and without overlap.

        Args:
            text: a stretch of protected text.
            closed: what must stay as it is, in order and without overlap.
            level: how far to go.
        """
        english = [sentence for sentence in sentences(text) if is_english(sentence.of(text))]
        if not english:
            return ()
        revision = Revision(text)
        single = [
            *self._known_words(text),
            *self._usage.corrections(text),
            *self._agreement.corrections(text),
            *self._grammar.corrections(text, level),
        ]
        first = without_overlap(
            edit
            for edit in single
            if any(sentence.start <= edit.span.start and edit.span.end <= sentence.end for sentence in english)
            and not touches(edit.span, closed)
        )
        revision.apply(first)
        now, closed = revision.text, shifted(closed, first)
        # A capital or a comma that was missing says little about how well the words are chosen.
        wrote = zip(first, after(first), strict=True)
        changed = [span for edit, span in wrote if _letters(edit.before) != _letters(edit.after)]
        revision.apply(
            [
                edit
                for sentence in sentences(now)
                for edit in self._in_sentence(now, sentence, closed, sum(map(sentence.overlaps, changed)))
            ]
        )
        return revision.edits

    def _known_words(self, text: str) -> Iterator[Edit]:
        for match in _WORD.finditer(text):
            word = match.group()
            known = self._shorthand.get(word.lower())
            if known and not (word.isupper() and len(word) > 1):
                yield Edit(Span(*match.span()), word, like(word, known), "spelling", "written out")
            elif word in self._names:
                yield Edit(Span(*match.span()), word, self._names[word], "capitalization", "how the name is written")

    def _in_sentence(self, text: str, sentence: Span, closed: Sequence[Span], mistakes: int) -> list[Edit]:
        if not is_english(sentence.of(text)):
            return []
        found = (
            []
            if self._telegraphic(text, sentence)
            else self._editor.corrections(text, words(text, sentence, closed), mistakes)
        )
        mark = _missing_question_mark(text, sentence)
        if mark is None and (mistakes or found) and sentence.end == len(text.rstrip()):
            mark = _missing_full_stop(text, sentence)
        if mark and not (found and found[-1].span.end >= mark.span.start):
            found.append(mark)
        return found


def touches(span: Span, closed: Sequence[Span]) -> bool:
    """Whether an edit of ``span`` would change a closed stretch. An insertion at its very edge would not."""
    return any(span.start < other.end and other.start < span.end for other in closed)


def shifted(spans: Sequence[Span], edits: Sequence[Edit]) -> list[Span]:
    """Where ``spans``, which no edit touches, stand after ``edits``."""
    moved: list[Span] = []
    pending = list(edits)
    by = 0
    for span in spans:
        while pending and pending[0].span.end <= span.start:
            edit = pending.pop(0)
            by += len(edit.after) - (edit.span.end - edit.span.start)
        moved.append(Span(span.start + by, span.end + by))
    return moved


def after(edits: Sequence[Edit]) -> list[Span]:
    """Where what ``edits`` wrote stands in their result."""
    spans = []
    by = 0
    for edit in edits:
        spans.append(Span(edit.span.start + by, edit.span.start + by + len(edit.after)))
        by += len(edit.after) - (edit.span.end - edit.span.start)
    return spans


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _missing_question_mark(text: str, sentence: Span) -> Edit | None:
    asked = sentence.of(text).rstrip()
    if not _ASKS.match(asked) or _NOT_ASKED.search(asked) or len(asked.split()) > _LONGEST_QUESTION:
        return None
    end = sentence.start + len(asked)
    return Edit(Span(end, end), "", "?", "punctuation", "a question ends with a question mark")


def _missing_full_stop(text: str, sentence: Span) -> Edit | None:
    said = sentence.of(text).rstrip()
    if not _TELLS.match(said) or not said[-1].isalnum() or len(said.split()) < _FEWEST_TELLING:
        return None
    end = sentence.start + len(said)
    return Edit(Span(end, end), "", ".", "punctuation", "a sentence ends with a full stop")
