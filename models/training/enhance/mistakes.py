"""Makes the mistakes people make, and says at each word what would put it right again.

A corrupted sentence is a list of words with a tag each; the tags are the editor's vocabulary (``tags``). Which
mistakes are made, and how often, follows what grammars for learners and style guides warn of; no corpus of learners'
texts was looked at.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from desktop_app.enhance.editor import adverb_of
from desktop_app.enhance.morphology import Form, Inflections, singular

KEEP, DELETE = "KEEP", "DELETE"
START = ""
"""Stands before the first word, so that something can be added there."""
WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")

_ARTICLES = ("a", "an", "the")
_PREPOSITIONS = ("in", "on", "at", "to", "for", "of", "with", "by", "from", "about", "into", "as", "over", "during")
_DROPPED = {
    **dict.fromkeys(_ARTICLES, 6.0),
    **dict.fromkeys(_PREPOSITIONS, 2.0),
    **dict.fromkeys(("is", "are", "was", "were", "be", "been", "am", "has", "have", "had"), 2.0),
    **dict.fromkeys(("do", "does", "did", "will", "would", "can", "could", "should"), 1.0),
    **dict.fromkeys(("it", "to"), 2.0),
    **dict.fromkeys(("they", "that", "and", "their", "his", "my", "your", "than", "there", "not", "so"), 0.7),
    **dict.fromkeys(("i", "you", "he", "she", "we", "them", "him", "me", "who", "which", "or", "but", "more"), 0.5),
    **dict.fromkeys((",",), 4.0),
    **dict.fromkeys((".",), 0.5),
    **dict.fromkeys(("?",), 3.0),
}
_ADDED = (
    *["the"] * 8,
    *["a"] * 3,
    "an",
    *["to"] * 3,
    *["of"] * 3,
    *["in"] * 3,
    "for",
    "on",
    "about",
    "with",
    "at",
    *["is"] * 2,
    *["are"] * 2,
    "was",
    "be",
    "have",
    "do",
    "that",
    "it",
    "more",
    "very",
    *[","] * 5,
    "so",
    "and",
)
_CONFUSED: tuple[tuple[float, tuple[str, ...]], ...] = (
    (2.5, ("a", "an", "the")),
    (3.0, _PREPOSITIONS),
    (1.0, ("on", "in", "at")),
    (1.0, ("for", "to", "of")),
    (1.0, ("since", "for", "from")),
    (1.0, ("until", "till", "by")),
    (1.0, ("between", "among")),
    (1.0, ("through", "though", "thought", "thorough")),
    (6.0, ("is", "are", "be", "am")),
    (4.0, ("was", "were", "is", "are", "been")),
    (3.0, ("has", "have", "had", "having")),
    (3.0, ("do", "does", "did", "done")),
    (2.0, ("don't", "doesn't", "didn't")),
    (2.0, ("isn't", "aren't", "wasn't", "weren't")),
    (1.0, ("been", "being", "be")),
    (2.0, ("this", "these")),
    (1.5, ("that", "those")),
    (1.0, ("that", "which", "who", "what")),
    (1.0, ("who", "whom", "whose")),
    (2.0, ("much", "many")),
    (1.0, ("few", "little", "less", "fewer")),
    (1.5, ("other", "another", "others")),
    (1.0, ("some", "any")),
    (1.0, ("every", "all", "each")),
    (1.0, ("can", "could")),
    (1.0, ("will", "would")),
    (1.0, ("may", "might", "can")),
    (2.0, ("their", "there", "they're")),
    (1.0, ("there", "it")),
    (1.5, ("its", "it's")),
    (1.5, ("your", "you're")),
    (1.0, ("he", "him", "his")),
    (1.0, ("she", "her")),
    (1.5, ("they", "them", "their")),
    (1.0, ("we", "us", "our")),
    (1.0, ("i", "me", "my")),
    (1.0, ("you", "your")),
    (1.5, ("than", "then")),
    (1.5, ("to", "too", "two")),
    (1.0, ("so", "very", "too")),
    (1.0, ("no", "not", "don't")),
    (0.7, ("and", "but", "or")),
    (0.7, ("because", "so", "since")),
    (0.7, ("if", "when", "whether")),
    (4.0, ("loose", "lose")),
    (4.0, ("affect", "effect")),
    (4.0, ("advice", "advise")),
    (4.0, ("accept", "except")),
    (4.0, ("quite", "quiet")),
    (4.0, ("weather", "whether")),
    (4.0, ("by", "buy")),
    (4.0, ("hear", "here")),
    (0.8, ("know", "now", "no")),
    (4.0, ("were", "where", "we're")),
    (0.8, ("of", "off", "have")),
    (4.0, ("think", "thing")),
    (4.0, ("thinks", "things")),
    (4.0, ("live", "life", "lives")),
    (4.0, ("passed", "past")),
    (4.0, ("choose", "chose")),
    (4.0, ("whose", "who's")),
    (4.0, ("make", "do")),
    (3.0, ("say", "tell")),
    (3.0, ("said", "told")),
    (3.0, ("listen", "hear")),
    (3.0, ("look", "see", "watch")),
    (3.0, ("learn", "teach")),
    (3.0, ("lend", "borrow")),
    (3.0, ("economic", "economical")),
    (3.0, ("interested", "interesting")),
    (3.0, ("bored", "boring")),
    (3.0, ("good", "well")),
    (3.0, ("success", "succeed", "successful")),
    (3.0, ("different", "difference", "differ")),
    (3.0, ("important", "importance")),
    (3.0, ("easy", "easily")),
    (3.0, ("true", "truth")),
    (3.0, ("dead", "death", "die", "died")),
    (3.0, ("health", "healthy")),
    (3.0, ("safe", "safety", "save")),
    (3.0, ("also", "too")),
    (0.8, ("such", "so")),
    (3.0, ("beside", "besides")),
    (3.0, ("sometime", "sometimes")),
    (3.0, ("anyone", "everyone", "someone")),
    (0.8, ("like", "as")),
    (3.0, ("people", "peoples", "person")),
    (3.0, ("principal", "principle")),
    (0.8, ("than", "that")),
    (0.8, ("form", "from")),
    (0.8, ("it", "is", "if")),
    (0.8, ("their", "the")),
    (0.8, ("more", "most")),
    (0.8, ("better", "best", "good")),
    (3.0, ("worse", "worst")),
    (5.0, ("is", "are")),
    (4.0, ("was", "were")),
    (4.0, ("has", "have")),
    (3.0, ("do", "does")),
    (3.0, ("don't", "doesn't")),
    (1.5, ("who", "which", "that")),
    (1.5, ("for", "to")),
)  # fmt: skip
_NEVER_RIGHT = {"peoples"}
_AUXILIARIES = {"has", "have", "had", "having", "be", "been", "being", "is", "are", "was", "were", "am", "'ve", "get"}
_FUNCTION_VERBS = {"be", "have", "do", "can", "will", "may", "must", "shall"}
_DETERMINERS = {
    *_ARTICLES,
    *("this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their", "some", "any", "no"),
    *("many", "much", "few", "several", "all", "both", "each", "every", "most", "more", "other", "such", "what"),
}
_MODALS = {"can", "could", "will", "would", "should", "must", "may", "might", "let", "make", "makes", "made"}
_BEFORE_VERBS = {
    *_MODALS,
    *("to", "i", "you", "we", "they", "who", "do", "does", "did", "don't", "doesn't", "didn't", "people", "not"),
}
_BE_AFTER = {
    "i": "am",
    **dict.fromkeys(("you", "we", "they", "people"), "are"),
    **dict.fromkeys(("he", "she", "it", "this", "that"), "is"),
}
_CLAUSE_OPENERS = {"that", "because", "who", "when", "where", "if", "as", "than"}
_FORM_FOR = {
    **{(Form.S, Form.BASE): 4.0, (Form.BASE, Form.S): 2.5, (Form.BASE, Form.ING): 1.0, (Form.BASE, Form.PAST): 0.8},
    **{(Form.ING, Form.BASE): 2.5, (Form.PARTICIPLE, Form.BASE): 1.5, (Form.PARTICIPLE, Form.PAST): 1.0},
    (Form.PAST, Form.BASE): 0.8,
}
"""How likely each form stands for another, by the right form and the wrong one. Agreement goes wrong most; whether a
tense does can rarely be told from one sentence, so that a model should not learn to guess it."""
_UNCOUNTABLE = (
    "information", "advice", "homework", "furniture", "knowledge", "equipment", "traffic", "evidence", "research",
    "software", "feedback", "luggage", "progress", "news", "money", "music", "weather", "traffic", "pollution", "food",
    "health", "happiness", "transportation", "education", "technology", "work", "behavior", "society", "childhood",
)  # fmt: skip
_OWN_ADVERBS = {"truly": "true", "wholly": "whole", "fully": "full"}
_LY = re.compile(r"[a-z]{3,}ly")
_NOT_ADVERBS = {
    "only",
    "family",
    "reply",
    "supply",
    "apply",
    "early",
    "likely",
    "daily",
    "assembly",
    "ugly",
    "holy",
    "friendly",
    "july",
    "italy",
    "fly",
    "rely",
    "belly",
    "lovely",
    "elderly",
    "jelly",
    "ally",
    "bully",
}

_SETS: dict[str, list[tuple[float, tuple[str, ...]]]] = {}
for _weight, _set in _CONFUSED:
    for _word in _set:
        if _word not in _NEVER_RIGHT:
            _SETS.setdefault(_word, []).append((_weight, _set))

TAGS: tuple[str, ...] = (
    KEEP,
    DELETE,
    *(f"FORM_{form}" for form in Form),
    "ADVERB",
    *(f"ADD_{word}" for word in _DROPPED),
    *(f"BE_{word}" for word in _SETS),
)
"""The editor's vocabulary: leave, remove, change the form, add behind, replace."""


@dataclass(slots=True)
class Tagged:
    """A word as it is mistyped, and what puts it right."""

    word: str
    tag: str = KEEP


class Noise:
    """Corrupts sentences.

    Args:
        inflections: the forms of words.
        adjectives: words of which an adverb may be made.
        chance: where randomness comes from.
    """

    def __init__(self, inflections: Inflections, adjectives: Set[str], chance: random.Random) -> None:
        self._inflections = inflections
        self._adjectives = adjectives
        self._adverbs = {adverb_of(adjective): adjective for adjective in adjectives} | _OWN_ADVERBS
        self._chance = chance

    def corrupted(self, sentence: str, clean: float = 0.2, density: float = 0.18) -> list[Tagged]:
        """The words of ``sentence`` with mistakes, START first.

        Args:
            sentence: correct English.
            clean: how many sentences of all stay as they are.
            density: mistakes a word, on average, in the others.
        """
        words = [Tagged(START), *(Tagged(word) for word in WORD.findall(sentence))]
        if self._chance.random() < clean:
            return words
        spots = [(index, self._weights(words, index)) for index in range(1, len(words))]
        wanted = max(1, round(self._chance.uniform(0.3, 1.7) * density * len(words)))
        chosen = self._drawn([(index, sum(w for w, _ in options)) for index, options in spots], wanted)
        options_at = dict(spots)
        for index in sorted(chosen, reverse=True):
            options = options_at[index]
            ((_, mistake),) = self._chance.choices(options, [weight for weight, _ in options])
            mistake(words, index)
        return [self._mistyped(word) for word in words]

    def _drawn(self, weighted: Sequence[tuple[int, float]], wanted: int) -> set[int]:
        # Weighted draws without repeats: the largest of u ** (1 / weight) (Efraimidis and Spirakis 2006).
        keyed = [(self._chance.random() ** (1 / weight), index) for index, weight in weighted if weight > 0]
        return {index for _, index in sorted(keyed, reverse=True)[:wanted]}

    def _weights(self, words: list[Tagged], index: int) -> list[tuple[float, _Mistake]]:
        word = words[index].word.lower()
        options: list[tuple[float, _Mistake]] = []
        if word in _DROPPED:
            options.append((_DROPPED[word], self._drop))
        options += [(weight, self._confuse(group)) for weight, group in _SETS.get(word, ())]
        if word.isalpha():
            options.append((0.25, self._add))
            options += [(weight, self._insert(extra)) for weight, extra in self._superfluous(words, index, word)]
            options += self._form_options(words, index, word)
            if word in self._adverbs and _LY.fullmatch(word) and word not in _NOT_ADVERBS:
                options.append((1.5, self._adjective))
        return options

    def _superfluous(self, words: list[Tagged], index: int, word: str) -> Iterator[tuple[float, str]]:
        """Words that learners put before this one by the habits of other languages."""
        before = words[index - 1].word.lower()
        plural = len(word) > 3 and word.endswith("s") and singular(word) and word not in _SETS
        if (plural or word in _UNCOUNTABLE) and before not in _DETERMINERS:
            yield 2.0, "the"
        if before in _MODALS and word in self._inflections.verbs:
            yield 3.0, "to"
        if before in _BE_AFTER and word in self._inflections.verbs and word not in _SETS:
            yield 1.5, _BE_AFTER[before]
        if word in _CLAUSE_OPENERS and before.isalpha():
            yield 1.5, ","
        if word.endswith("er") and before != "more" and {word[:-2], word[:-1]} & self._adjectives:
            yield 2.0, "more"

    def _form_options(self, words: list[Tagged], index: int, word: str) -> Iterator[tuple[float, _Mistake]]:
        bases = self._inflections.bases_of(word)
        if words[index].word[0].isupper() and index > 1:
            return
        if bases and bases[0] in _FUNCTION_VERBS:
            return
        if word in _UNCOUNTABLE:
            yield 2.0, self._form(Form.S, Form.BASE)
        for base in bases[:1]:
            forms = self._inflections.verbs.get(base)
            if forms and word in forms.values():
                yield from self._verb_options(words, index, word, forms)
                return
            yield 4.5, self._form(Form.BASE, Form.S)
            return
        if word in self._inflections.plurals:
            yield 1.2, self._form(Form.S, Form.BASE)
        elif len(word) > 3 and word.endswith("s") and singular(word) and word not in _SETS:
            yield 4.5, self._form(Form.BASE, Form.S)
        elif len(word) > 3 and word not in _SETS and word not in _DROPPED and self._after_noun_cue(words, index):
            yield 0.8, self._form(Form.S, Form.BASE)

    def _verb_options(
        self, words: list[Tagged], index: int, word: str, forms: Mapping[Form, str]
    ) -> Iterator[tuple[float, _Mistake]]:
        current = self._current(words, index, word, forms)
        # Most bases are nouns too ("plan"); the word before tells which it is.
        share = 1.0 if current is not Form.BASE or words[index - 1].word.lower() in _BEFORE_VERBS else 0.3
        for form, text in forms.items():
            if text != word:
                yield share * _FORM_FOR.get((current, form), 0.4), self._form(form, current)

    def _current(self, words: list[Tagged], index: int, word: str, forms: Mapping[Form, str]) -> Form:
        if word == forms[Form.PAST] == forms[Form.PARTICIPLE]:
            before = {words[at].word.lower() for at in range(max(0, index - 3), index)}
            return Form.PARTICIPLE if before & _AUXILIARIES else Form.PAST
        return next(form for form, text in forms.items() if text == word)

    def _after_noun_cue(self, words: list[Tagged], index: int) -> bool:
        before = {words[at].word.lower() for at in range(max(0, index - 2), index)}
        return bool(before & {"a", "an", "the", "this", "that", "one", "each", "every", "my", "your", "his", "her"})

    def _form(self, wrong: Form, right: Form) -> _Mistake:
        def mistake(words: list[Tagged], index: int) -> None:
            target = words[index]
            if target.tag is not KEEP:
                return
            changed = self._inflections.to(wrong, target.word)
            if changed and changed != target.word and self._inflections.to(right, changed) == target.word:
                words[index] = Tagged(changed, f"FORM_{right}")

        return mistake

    def _drop(self, words: list[Tagged], index: int) -> None:
        if words[index].tag is KEEP and words[index - 1].tag is KEEP:
            words[index - 1].tag = f"ADD_{words[index].word.lower()}"
            del words[index]

    def _add(self, words: list[Tagged], index: int) -> None:
        extra = self._chance.choice(_ADDED) if self._chance.random() < 0.8 else words[index].word
        if words[index - 1].word.lower() != extra and words[index].tag is KEEP:
            words.insert(index, Tagged(extra, DELETE))

    def _insert(self, extra: str) -> _Mistake:
        def mistake(words: list[Tagged], index: int) -> None:
            if words[index].tag is KEEP and words[index - 1].word.lower() != extra:
                words.insert(index, Tagged(extra, DELETE))

        return mistake

    def _confuse(self, group: tuple[str, ...]) -> _Mistake:
        def mistake(words: list[Tagged], index: int) -> None:
            right = words[index].word.lower()
            wrong = self._chance.choice([other for other in group if other != right])
            if words[index].tag is KEEP:
                words[index] = Tagged(wrong, f"BE_{right}")

        return mistake

    def _adjective(self, words: list[Tagged], index: int) -> None:
        if words[index].tag is KEEP:
            words[index] = Tagged(self._adverbs[words[index].word.lower()], "ADVERB")

    def _mistyped(self, word: Tagged) -> Tagged:
        """Some words stay misspelt when the editor reads them; it must not stumble over them."""
        text = word.word
        if len(text) < 5 or not text.isalpha() or word.tag is not KEEP or self._chance.random() > 0.02:
            return word
        at = self._chance.randrange(1, len(text) - 1)
        kind = self._chance.randrange(3)
        if kind == 0:
            return Tagged(text[:at] + text[at + 1 :])
        if kind == 1:
            return Tagged(text[:at] + text[at] + text[at:])
        return Tagged(text[:at] + text[at + 1] + text[at] + text[at + 2 :])


_Mistake = Callable[[list[Tagged], int], None]
