"""Corrects forms of words that the words beside them settle: "must to go", "didn't went", "many student", "he have".

Each rule is one that grammars for learners state, held to where nothing else can be meant. What takes a look at the
whole sentence is the editor's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from re import Match

from desktop_app.enhance.morphology import Form, Inflections
from desktop_app.vocabulary import Edit, Span

_CLAUSE = r"(?:(?<=\A)|(?<=[.!?;:,] )|(?<=\n)|(?<=\bbecause )|(?<=\band )|(?<=\bbut )|(?<=\bso )|(?<=\bwhen ))"
"""Where a clause begins, so that what comes is its subject."""
_SENTENCE = r"(?:(?<=\A)|(?<=[.!?] )|(?<=\n))"
_ENDS = (
    r"(?=\s*(?:[.;:!?)]|\Z|\b(?:of|in|on|at|to|for|from|with|by|but|because|when|if|that|who|which|is|are|was|were|can|"
    r"will|should|must|have|had|about|than|every|so|without|during|i|you|he|she|we|they|it)\b))"
)
"""What cannot go on with a noun, so that the word before is the noun and not one that describes it."""
_EVERYDAY = (
    "think|believe|say|know|like|love|want|need|prefer|feel|see|get|go|come|live|work|use|spend|travel|take|give|make|"
    "help|depend|seem|look|try|learn|speak|understand|enjoy|play|cost|cause|lead|mean|become|own|study|eat|buy"
)
_EVERYDAY_WITH_S = f"{_EVERYDAY.replace('|', 's|')}s|goes|tries|studies"
_COMPARATIVES = (
    "better|worse|easier|harder|bigger|smaller|larger|taller|shorter|longer|cheaper|faster|slower|safer|healthier|"
    "happier|stronger|weaker|higher|younger|nicer|busier|richer|poorer|cleaner|quieter|warmer|colder|hotter|deeper|"
    "wider|simpler|friendlier"
)
_JUDGED = (
    r"(?:very |really |more |so |also |not )?(?:important|possible|impossible|better|best|necessary|difficult|easy|"
    r"easier|hard|good|useful|common)"
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MOSTLY_FORMS = {
    **{"found": "find", "felt": "feel", "saw": "see", "left": "leave", "thought": "think"},
    **{"was": "be", "were": "be", "had": "have", "did": "do"},
}
"""Words that are forms of another although they are verbs of their own too, and auxiliaries."""
_SINGULAR = {"have": "has", "don't": "doesn't", "do": "does"}
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't"}
_NO_NOUNS = {
    *("few", "more", "most", "such", "same", "other", "others", "less", "much", "dozen", "hundred", "thousand"),
    *("million", "billion", "percent", "people", "children", "men", "women", "fish", "sheep", "guys", "left", "able"),
    *("different", "big", "small", "new", "old", "good", "young", "late", "early", "human", "adult", "native"),
}
_SEEN = 5
"""How often correct text must have a noun, and a third of that its form in -s; adjectives have none."""

_Right = Callable[[Inflections, Match[str]], str | None]
_Rule = tuple[re.Pattern[str], _Right, str]


def _said(text: str) -> _Right:
    return lambda _, __: text


def _plain(inflections: Inflections, match: Match[str]) -> str | None:
    word = match["word"].lower()
    base = _MOSTLY_FORMS.get(word) or (word if word in inflections.verbs else inflections.to(Form.BASE, word))
    known = base in inflections.verbs or word in _MOSTLY_FORMS
    return base if known and word not in _NO_NOUNS else None


def _with_s(inflections: Inflections, match: Match[str]) -> str | None:
    return _SINGULAR.get(match["word"].lower()) or inflections.to(Form.S, match["word"])


def _without_s(inflections: Inflections, match: Match[str]) -> str | None:
    return _PLURAL.get(match["word"].lower()) or inflections.to(Form.BASE, match["word"])


def _ing(inflections: Inflections, match: Match[str]) -> str | None:
    return inflections.to(Form.ING, match["verb"]) if match["verb"].lower() in inflections.verbs else None


def _rule(pattern: str, right: _Right, why: str) -> _Rule:
    return re.compile(pattern, re.IGNORECASE), right, why


_RULES: tuple[_Rule, ...] = (
    # "All you can to help" is right, so "can" must follow its subject at once.
    _rule(
        r"(?:\b(?:must|should)(?:n't| not)?(?: (?:i|you|he|she|it|we|they))?|"
        rf"{_CLAUSE}(?:i|you|he|she|it|we|they|people) (?:can|could)(?:n't| not)?|"
        r"\bhow (?:can|could) (?:i|you|he|she|it|we|they))(?P<word> to)(?= [a-z]+\b)",
        _said(""),
        "no “to” behind such a verb",
    ),
    _rule(
        r"\b(?:does|did|do)(?:n't| not| (?:i|you|he|she|it|we|they))(?: not)? (?P<word>[a-z]{3,})\b",
        _plain,
        "the plain form behind “do”",
    ),
    _rule(
        r"\b(?:could|can|would|should|must)(?:n't| not)? (?P<word>went|came|saw|took|gave|made|got|found|knew|spoke|"
        r"wrote|ate|bought|thought|told|said|understood|learned|did|had|was|were)\b",
        _plain,
        "the plain form behind such a verb",
    ),
    _rule(
        r"\b(?:want|wants|wanted|need|needs|needed|decide|decided|hope|hopes|hoped|able|hard|easy|important|difficult|"
        r"impossible|possible|necessary|try|tries|tried|learn|learned) to (?P<word>[a-z]{2,}ing)\b",
        _plain,
        "the plain form behind “to”",
    ),
    _rule(
        r"\b(?:enjoy|enjoys|enjoyed|avoid|avoids|avoided|without|instead of|suggest|suggests|suggested)"
        r" (?P<word>to (?P<verb>[a-z]+))\b",
        _ing,
        "the form in -ing behind this word",
    ),
    _rule(
        rf"{_CLAUSE}(?:he|she|it) (?P<word>have|don't|{_EVERYDAY})\b",
        _with_s,
        "agrees with the word it is said of",
    ),
    # "The number of young people has grown" is right, so people must open their clause.
    _rule(
        rf"(?:(?:{_CLAUSE}|(?<=\bthat )|(?<=\bthink )|(?<=\bbelieve ))(?:some|many|most|other|young|old|these|those) "
        r"(?:people|children|men|women)|(?<=\bbecause )people|\bthey|"
        rf"\b(?:people|students|those|children|men|women) who|{_CLAUSE}(?:people|students) (?:that|which)) "
        rf"(?P<word>is|was|has|does|doesn't|{_EVERYDAY_WITH_S})\b",
        _without_s,
        "agrees with the word it is said of",
    ),
    _rule(
        rf"\b(?:(?:is|are|was|were|be|been|much|far|even) (?:(?:more|less) [a-z]{{3,}}|{_COMPARATIVES})|rather) "
        r"(?P<word>then)\b(?! (?:i|he|she|it|we|you|they)\b)",
        _said("than"),
        "what is compared follows",
    ),
    # "What do you think is best?" is right.
    _rule(
        rf"(?:{_CLAUSE}(?:i|we|they|people) (?:think|believe)|\bif|\bbecause|\balthough) (?P<word>is) {_JUDGED} "
        r"(?:to|that)\b",
        _said("it is"),
        "“it” is missing",
    ),
    _rule(
        rf"{_SENTENCE}If (?:i|we|they)(?P<word> will) (?:not )?[a-z]+\b",
        _said(""),
        "what is only possible takes the present",
    ),
    _rule(
        rf"{_SENTENCE}(?:Although|Even though|Though) [^.,;:!?\n]{{5,70}}(?P<word>,? but)"
        r"(?= (?:i|you|he|she|it|we|they|the|my|his|her|our|their|there|this|some|many|most|people)\b)",
        _said(","),
        "“although” and “but” say the same",
    ),
    _rule(rf"\b(?P<word>more )(?:{_COMPARATIVES})\b", _said(""), "said twice, by “more” and by the ending"),
    _rule(
        r"\b(?P<word>since) (?:(?:about|almost|nearly|more than) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|"
        r"ten|many|several|some|a few) (?:minute|hour|day|week|month|year|decade)s?\b"
        r"(?! (?:ago|is|was|has|had|will)\b)",
        _said("for"),
        "“since” is for when it began, “for” is for how long",
    ),
    _rule(rf"\b(?P<word>in|at) (?:{_DAYS})\b(?!['’])", _said("on"), "“on” before a day"),
    _rule(
        r"\b(?P<word>at|on) the (?:morning|afternoon|evening)\b(?= *(?:[.,;!?]|\Z)| (?:to|with|because|and|but)\b)",
        _said("in"),
        "“in” before a time of day",
    ),
    _rule(
        r"\b(?P<word>in|at) (?:early )?(?:morning|afternoon|evening)\b(?= *(?:[.,;!?]|\Z))",
        _said("in the"),
        "“the” is missing",
    ),
)
_SEVERAL = (
    re.compile(
        r"\b(?:many|several|various|these|those|two|three|four|five|six|seven|eight|nine|ten) "
        rf"(?P<word>[a-z]{{3,}}){_ENDS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bone of (?:the|my|your|his|her|our|their)(?: (?:best|worst|biggest|main|largest|most [a-z]+|[a-z]+est))?"
        rf" (?P<word>[a-z]{{3,}}){_ENDS}",
        re.IGNORECASE,
    ),
)
_EVERY = re.compile(rf"\bevery (?P<word>[a-z]{{3,}}s){_ENDS}", re.IGNORECASE)


class Agreement:
    """Knows what forms words take beside others.

    Args:
        inflections: the forms of words.
        count: how often a word, in lower case, was seen in correct text.
    """

    def __init__(self, inflections: Inflections, count: Callable[[str], int]) -> None:
        self._inflections = inflections
        self._count = count

    def corrections(self, text: str) -> Iterator[Edit]:
        """Edits of ``text``, in no particular order."""
        for pattern, right, why in _RULES:
            for match in pattern.finditer(text):
                yield from _edit(match, right(self._inflections, match), why)
        for pattern in _SEVERAL:
            for match in pattern.finditer(text):
                yield from _edit(match, self._plural(match["word"]), "there are several")
        for match in _EVERY.finditer(text):
            yield from _edit(match, self._singular(match["word"]), "each single one")

    def _plural(self, word: str) -> str | None:
        # A capital is a name's or a nationality's ("many American and British papers").
        if not word.islower() or word.endswith("s") or word in _NO_NOUNS or word in self._inflections.verbs:
            return None
        plural = self._inflections.to(Form.S, word)
        if not plural or self._inflections.bases_of(word)[:1] not in ([], [word]):
            return None
        return plural if self._count(word) >= _SEEN and self._count(plural) * 3 >= _SEEN else None

    def _singular(self, word: str) -> str | None:
        one = self._inflections.to(Form.BASE, word)
        return one if one and self._count(one.lower()) >= _SEEN else None


def _edit(match: Match[str], right: str | None, why: str) -> Iterator[Edit]:
    before = match["word"]
    if right is not None and right.lower() != before.lower() and not before.isupper():
        yield Edit(Span(*match.span("word")), before, right, "grammar", why)
