"""Corrects grammar word by word: a small model says of each word whether to keep, change, remove or follow it.

The model is the tag-not-rewrite kind (Omelianchuk et al. 2020, GECToR), so every correction is one word's and each
can be told apart, explained and taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.enhance.morphology import Form, Inflections, like, with_article
from desktop_app.enhance.words import Word
from desktop_app.vocabulary import Edit, Span

_ROUNDS = 2
"""A correction makes others plain; a third round changed nothing worth having."""
_FEWEST = 3
"""Words a sentence must have; less is a heading or a cry."""
_KEEP, _DELETE, _ADVERB = "KEEP", "DELETE", "ADVERB"
_LEAST = {
    **{"COMMA": 0.40, "ARTICLE": 0.40, "NUMBER": 0.35, "FORM": 0.40},
    **{"BE": 0.40, "ADD": 0.40, "DELETE": 0.50, "ADVERB": 0.45},
}
"""Least probability by what is done, in a plain sentence that has other mistakes. Set on the learners' sentences of the
quality sets, where a tenth more or less made no difference worth having."""
_ALONE = {
    **{"COMMA": 0.95, "ARTICLE": 0.97, "NUMBER": 0.94, "FORM": 0.94},
    **{"BE": 0.96, "ADD": 0.97, "DELETE": 0.97, "ADVERB": 0.94},
}
"""The same where it would be the only mistake: mistakes come together, and a lone one is more often the model's own.
Set on correct prompts, which are to stay as they are."""
_PROSE = _ALONE | dict.fromkeys(("COMMA", "NUMBER", "FORM", "BE", "ADD", "DELETE", "ADVERB"), 0.65)
"""The same in a plain sentence that is written out, which is what the model was taught on; whether a noun has an
article is a matter of usage even there ("move house"). Prompts are often lists of requests and of keywords. At 0.65 no
more correct prompts were touched than at 0.75, and 12 instead of 11 of 240 correct sentences kept from training."""
_ROUGH = {kind: max(0.8, least) for kind, least in _LEAST.items()}
"""Least probability among other mistakes in what is no plain sentence."""
_SHORT_PROSE, _LONG_PROSE = 6, 45
"""Words and marks; what is shorter or longer counts as no prose."""
_SEVERAL = 1.6
"""Mistakes to be expected in a sentence, by the model's own probabilities and what was corrected before, from which on
the sentence counts as one with several; below it the two thresholds blend."""
_CERTAIN = 1.6
"""What a mistake counts that rules found: enough to read the sentence as one with several."""
_PLAIN = 0.25
"""A word that the model keeps with less than this probability counts towards them, the more the less."""
_NEVER_ADDED = {
    ".",
    "?",
    "not",
    "so",
    "but",
    "and",
    "or",
    "more",
    "i",
    "he",
    "she",
    "we",
    "you",
    "me",
    "him",
    "they",
    "them",
}
"""Words whose adding would say something the person did not, and marks that end a sentence: prompts do without full
stops, and questions are known by their shape."""
_NEVER_REMOVED = {"not", "no", "never", "n't", "none", "nor", "neither", "without", "cannot"}
_MEANING = (
    {"a", "an", "the"},
    {"the", "their", "its", "his", "her", "my", "your", "our"},
    {"like", "as"},
    {"make", "do"},
    {"can", "could", "will", "would", "may", "might", "should"},
    {"i", "me", "my", "you", "your", "he", "him", "his", "she", "her", "we", "us", "our", "they", "them", "their"},
    {"no", "not", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't"},
    {"some", "any", "every", "all", "each"},
    {"anyone", "everyone", "someone"},
    {"if", "when", "because", "since", "so", "until", "till"},
    {"over", "during", "about", "without", "before", "after"},
)
"""Within such a set a change may be another meaning rather than a mistake; it takes near certainty,
or other mistakes around it."""
_NEVER_SWAPPED = {"and", "but", "or"}
"""Which of them was meant, no sentence tells."""
_SURE, _SURE_AMONG_OTHERS = 0.93, 0.75
_TO_PRESENT = {f"FORM_{Form.BASE}", f"FORM_{Form.S}"}
_SURE_OF_TENSE = 0.95
"""Whether the past was meant, other sentences tell better than the one it stands in."""
_WHY = {
    "FORM": "another form of the word fits the sentence",
    "BE": "another word fits the sentence",
    "ADD": "a word or mark is missing",
    "DELETE": "a word too many",
    "ADVERB": "describes how, so an adverb",
}

Probabilities = Callable[[Sequence[str]], NDArray[np.float32]]


@dataclass(slots=True)
class _Now:
    """A word on its way: where it stood, what it is now, why, and what was added behind it.

    One of fixed form is a name, or a verb that opens the sentence as requests do ("Give me …"). The word that opens
    the sentence is not removed: it has the capital, and before a name it may be what the person calls it by.
    """

    word: Word
    text: str
    why: str = ""
    after: str = ""
    fixed_form: bool = False
    opens: bool = False

    @property
    def reads(self) -> str:
        return self.word.text if self.word.closed else self.text


class Editor:
    """Proposes corrections of single sentences.

    Args:
        probabilities: the model: for words, the tags' probabilities at the beginning and at each word.
        tags: the tags, the one for words to keep first.
        inflections: the forms of words.
        knows: whether a word, in lower case, is one.
    """

    def __init__(
        self,
        probabilities: Probabilities,
        tags: Sequence[str],
        inflections: Inflections,
        knows: Callable[[str], bool],
    ) -> None:
        self._probabilities = probabilities
        self._tags = tags
        self._inflections = inflections
        self._knows = knows
        kinds = [_done(tag) for tag in tags]
        self._least = np.array([_LEAST.get(kind, 1.0) for kind in kinds], dtype=np.float32)
        self._rough = np.array([_ROUGH.get(kind, 1.0) for kind in kinds], dtype=np.float32)
        self._alone = np.array([_ALONE.get(kind, 1.0) for kind in kinds], dtype=np.float32)
        self._prose = np.array([_PROSE.get(kind, 1.0) for kind in kinds], dtype=np.float32)

    def corrections(self, text: str, words: Sequence[Word], mistakes: int) -> list[Edit]:
        """Edits of ``text`` for one sentence of it, in order and without overlap.

        Args:
            text: the whole text.
            words: the sentence's.
            mistakes: how many were found in it already.
        """
        if sum(word.text.isalpha() for word in words) < _FEWEST:
            return []
        now = [_Now(word, word.text if word.closed else word.span.of(text)) for word in words]
        for index, item in enumerate(now):
            item.opens = index == 0
            name = index > 0 and item.text[:1].isupper() and item.text != "I"
            item.fixed_form = name or (index == 0 and item.text.lower() in self._inflections.verbs)
        opening = _Now(Word(Span(words[0].span.start, words[0].span.start), "", closed=True), "")
        alone, least = (self._prose, self._least) if self._is_prose(now) else (self._alone, self._rough)
        for _ in range(_ROUNDS):
            if not self._round([opening, *now], mistakes, alone, least):
                break
        return list(self._edits(text, opening, now))

    def _is_prose(self, now: Sequence[_Now]) -> bool:
        """Whether a sentence is written out as one, and is no request: a capital, no verb first, a mark at the end."""
        first = now[0].text
        return (
            _SHORT_PROSE < len(now) <= _LONG_PROSE
            and first[:1].isupper()
            and first.lower() not in self._inflections.verbs
            and now[-1].text in {".", "!"}
        )

    def _round(
        self, line: list[_Now], mistakes: int, alone: NDArray[np.float32], among_others: NDArray[np.float32]
    ) -> bool:
        """Makes what is sure enough; False where nothing was."""
        present = [item for item in line[1:] if item.text]
        read: list[str] = []
        owners: list[_Now] = [line[0]]
        for item in present:
            read.append(item.reads.lower())
            owners.append(item)
            if item.after:
                read.append(item.after)
                owners.append(item)
        rows = self._probabilities(read)
        made = sum(bool(item.why) for item in line)
        plain = np.clip((_PLAIN - rows[:, 0]) / _PLAIN, 0, 1)
        expected = _CERTAIN * mistakes + made + float(plain.sum())
        share = min(1.0, max(0.0, expected - 0.4) / (_SEVERAL - 0.4))
        least = alone + (among_others - alone) * share
        sure = _SURE + (_SURE_AMONG_OTHERS - _SURE) * share
        changed = False
        done: set[int] = set()
        for index, (item, row) in enumerate(zip(owners, rows, strict=True)):
            best = int(row.argmax())
            tag = self._tags[best]
            if tag == _KEEP or row[best] < least[best] or id(item) in done:
                continue
            if tag in _TO_PRESENT and row[best] < _SURE_OF_TENSE and self._is_past(item.text.lower()):
                continue
            following = owners[index + 1].text if index + 1 < len(owners) else ""
            if self._act(item, tag, following, first=index == 0, other_meanings=row[best] >= sure):
                done.add(id(item))
                changed = True
        return changed

    def _act(self, item: _Now, tag: str, following: str, *, first: bool, other_meanings: bool) -> bool:
        kind, _, value = tag.partition("_")
        if kind == "ADD":
            if item.after or value in _NEVER_ADDED or (first and not value.isalpha()):
                return False
            if value in {"a", "an"}:
                value = with_article(following)
            item.after, item.why = value, item.why or _WHY[kind]
            return following.lower() != value
        if item.word.closed or item.after or not item.text:
            return False
        if (kind in {"FORM", "BE"} and item.fixed_form) or (kind == _DELETE and item.opens):
            return False
        after = self._changed(item.text, kind, value, following, other_meanings=other_meanings)
        if after is None or after == item.text:
            return False
        item.text, item.why = after, _WHY[kind]
        return True

    def _changed(self, text: str, kind: str, value: str, following: str, *, other_meanings: bool) -> str | None:
        lower = text.lower()
        if kind == "FORM":
            return None if text[:1].isupper() and text[1:].isupper() else self._inflections.to(Form(value), text)
        if kind == _DELETE:
            return None if lower in _NEVER_REMOVED or not (lower.isalpha() or lower == ",") else ""
        if kind == _ADVERB:
            adverb = adverb_of(lower)
            return like(text, adverb) if self._knows(adverb) else None
        if not other_meanings and any(lower in group and value in group for group in _MEANING):
            return None
        if {lower, value} <= _NEVER_SWAPPED:
            return None
        if value in {"a", "an"}:
            value = with_article(following)
        return like(text, "I" if value == "i" else value)

    def _is_past(self, word: str) -> bool:
        return any(
            word == self._inflections.verbs[base][Form.PAST] != base
            for base in self._inflections.bases_of(word)
            if base in self._inflections.verbs
        )

    def _edits(self, text: str, opening: _Now, now: list[_Now]) -> list[Edit]:
        edits: list[Edit] = []
        if opening.after:
            first = now[0]
            head = opening.after[:1].upper() + opening.after[1:] + " "
            lowered = first.text[:1].lower() + first.text[1:] if _common(first.text) else first.text
            opening.after = ""
            if not first.word.closed:
                first.text, first.why = head + lowered, opening.why
            else:
                edits.append(Edit(opening.word.span, "", head, "grammar", opening.why))
        for index, item in enumerate(now):
            edit = self._edit(text, item, now[index - 1] if index else None)
            if edit:
                edits.append(edit)
        return edits

    def _edit(self, text: str, item: _Now, before: _Now | None) -> Edit | None:
        addition = (item.after if not item.after.isalpha() else f" {item.after}") if item.after else ""
        span = item.word.span
        if item.word.closed:
            return Edit(Span(span.end, span.end), "", addition, "grammar", item.why) if addition else None
        old = span.of(text)
        if item.text == old:
            return Edit(Span(span.end, span.end), "", addition, "grammar", item.why) if addition else None
        if not item.text and before is not None:
            # The blank before a removed word goes with it.
            span = Span(before.word.span.end, span.end)
            return Edit(span, span.of(text), addition, "grammar", item.why)
        return Edit(span, old, item.text + addition, "grammar", item.why)


def _done(tag: str) -> str:
    """What a tag does, as the thresholds tell it apart."""
    kind, _, value = tag.partition("_")
    if kind == "ADD":
        return "COMMA" if value == "," else "ARTICLE" if value in {"a", "an", "the"} else kind
    return "NUMBER" if tag == f"FORM_{Form.S}" else kind


def adverb_of(adjective: str) -> str:
    """Quick to quickly, easy to easily, possible to possibly."""
    if adjective.endswith("y") and len(adjective) > 3:
        return adjective[:-1] + "ily"
    if adjective.endswith("le") and adjective[-3:-2] not in "aeiou":
        return adjective[:-1] + "y"
    return adjective + "ally" if adjective.endswith("ic") else adjective + "ly"


def _common(word: str) -> bool:
    """Whether the capital a word has is only its place's."""
    return word[1:].islower() and word not in {"I", "English", "French", "German"}
