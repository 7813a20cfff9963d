"""Says plainly what a telegraphic prompt asks: which things are compared, what is wanted of what, what a verb means.

Everything here works by the shape of a sentence and by what is known about the things in it; a sentence of another
shape stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.enhance.morphology import with_article
from desktop_app.enhance.things import Things
from desktop_app.vocabulary import Edit, Span

_ITEM = (
    r"(?:(?!\b(?:and|or|vs|versus|between|what|how|why|when|which|is|are|was|do|does|should|would|can|"
    r"i|my|if|because|better|best|on|for|in|at|by|about|under|with|of|to|from|that|"
    r"than|differences?|diff|comparison)\b)[\w+#&/'’-]+(?:\.[\w+#]+)*|\[[A-Z_0-9]+\])"
)
_ONE = rf"(?P<one>{_ITEM}(?: {_ITEM}){{0,3}})"
_OTHER = rf"(?P<other>{_ITEM}(?: {_ITEM}){{0,3}})"
_END = r"\s*(?P<end>[?.!]*)\s*\Z"
_DIFFERENCE = r"(?:main |key |big |major |real )?(?:differences?|diff)"
_LEAD = (
    r"(?:(?:please |can you |could you )?(?:tell me|explain|show me|give me|list|describe) |i want to "
    r"know )?(?:what'?s? (?:is |are )?|what (?:is|are) )?(?:the )?"
)
_COMPARISONS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<head>{_LEAD}{_DIFFERENCE}(?: is| are)?(?: between| of| in| among)? ){_ONE}(?P<joint>,? "
        rf"(?:and|vs\.?|versus|or|from|&|to|with) ){_OTHER}{_END}",
        rf"(?P<head>{_LEAD}{_DIFFERENCE}(?: between| of)? )(?P<pair>{_ITEM}(?: {_ITEM}){{1,3}}){_END}",
        rf"(?P<head>compare ){_ONE}(?P<joint> (?:and|vs\.?|versus|with|to|&) ){_OTHER}{_END}",
        rf"(?P<head>){_ONE}(?P<joint> (?:vs\.?|versus) ){_OTHER}(?:\s+(?:differences?|comparison))?{_END}",
        rf"(?P<head>){_ONE}(?P<joint> (?:or|and) ){_OTHER}\s+(?:differences?|comparison|diff){_END}",
        rf"(?P<head>how (?:is|are|does|do) ){_ONE}(?P<joint> (?:different|differs?) (?:from|to|than) ){_OTHER}{_END}",
    )
)
_WELL_ASKED = re.compile(r"(?:[Ww]hat (?:is|are) the (?:main |key )?differences?|Compare)\b.*[?.]\Z")
_QUESTION = "What are the main differences between "
_OF_WHAT = re.compile(
    r"(?P<noun>pros and cons|pros cons|pro con|advantages?|disadvantages?|benefits?|causes?|symptoms?|"
    r"types?|kinds?|examples?|history|purpose|meaning|"
    r"definition|reasons?|steps?|requirements?|rules?|side effects|effects?|costs?|price|features?|"
    r"risks?|uses?|origins?|importance|role|best practices)"
    r" (?P<of>of|for|behind) (?P<what>[^?.!\n]{2,60}?)" + _END,
    re.IGNORECASE,
)
_PLURAL = re.compile(r".*s\Z|.*cons\Z", re.IGNORECASE)
_WORKS = re.compile(rf"how (?P<what>(?:the |an? )?{_ITEM}(?: {_ITEM}){{0,2}}) works?{_END}", re.IGNORECASE)
_BROKEN = re.compile(
    rf"why (?P<what>(?:my |the )?{_ITEM}(?: {_ITEM}){{0,2}}) not (?P<verb>\w+ing){_END}", re.IGNORECASE
)
_BARE = re.compile(
    r"(?P<head>how (?:to|do i|do you|can i|should i|would i) )"
    r"(?P<verb>[a-z]+(?:[ -](?:up|down|back|off|out|tune))?)(?P<rest>(?: it| things| stuff)?)\s*(?P<end>[?.!]*)\s*\Z",
    re.IGNORECASE,
)
_BRITISH_ENDING = re.compile(r"(?<=[a-z]{3})ise\Z")
_PARTICLE = re.compile(r"(?<=[a-z]{3})(up|down|back|off|out)\Z")
_ARTICLES = ("a ", "an ", "the ")
_ADJECTIVAL = {"diets", "music genres", "religions", "yoga styles", "languages", "woods", "wines", "teas", "sweeteners"}
_WHY_CATEGORY = "addition: names what both are, so that the question cannot be read another way"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One way to take a verb that stands alone.

    Attributes:
        phrase: what is done.
        context: where, with its article.
    """

    phrase: str
    context: str

    @classmethod
    def read_all(cls, lines: Iterable[str]) -> dict[str, tuple[Meaning, ...]]:
        """From lines of ``verb: phrase @ context | phrase @ context``."""
        meanings = {}
        for line in lines:
            verb, _, rest = line.partition(": ")
            pairs = (each.split(" @ ", 1) for each in rest.split(" | "))
            meanings[verb] = tuple(cls(phrase.strip(), context.strip()) for phrase, context in pairs)
        return meanings


class Clarifier:
    """Rewrites sentences of known shapes.

    Args:
        things: what well-known things are.
        meanings: verbs to the ways they can be taken, the likeliest first.
    """

    def __init__(self, things: Things, meanings: Mapping[str, Sequence[Meaning]]) -> None:
        self._things = things
        self._meanings = meanings

    def knows_shape(self, text: str, sentence: Span) -> bool:
        """Whether one sentence of ``text`` has a shape that can be made clear."""
        said = sentence.of(text)
        return any(pattern.match(said) for pattern in _COMPARISONS) or bool(
            self.clearer(text, sentence) or self.meanings(text, sentence)
        )

    def clearer(self, text: str, sentence: Span) -> tuple[Edit, ...]:
        """Edits that make a clear question of one sentence of ``text``; none where its shape is not known."""
        said = sentence.of(text)
        found = next((edits for edits in (self._comparison(said), _question(said)) if edits), ())
        return tuple(_at(edit, sentence.start) for edit in found if edit.before != edit.after)

    def meanings(self, text: str, sentence: Span) -> list[tuple[Meaning, Edit]]:
        """The ways to take a sentence that is "how to" and a verb, each with the edit that says so."""
        match = _BARE.match(sentence.of(text))
        if not match:
            return []
        span = Span(sentence.start + match.end("head"), sentence.end)
        return [
            (meaning, Edit(span, span.of(text), f"{meaning.phrase} in {meaning.context}?", "addition", _why(meaning)))
            for meaning in self._of_verb(match["verb"].lower())
        ]

    def _of_verb(self, verb: str) -> Sequence[Meaning]:
        """The meanings of a verb, in British spelling too and where its particle was not set apart: "rollback"."""
        for spelling in (verb, _BRITISH_ENDING.sub("ize", verb), _PARTICLE.sub(r" \1", verb)):
            if spelling in self._meanings:
                return self._meanings[spelling]
        return ()

    def _comparison(self, said: str) -> list[Edit]:
        for pattern in _COMPARISONS:
            match = pattern.match(said)
            if match:
                return self._compared(said, match)
        return []

    def _compared(self, said: str, match: re.Match[str]) -> list[Edit]:
        if "pair" in match.re.groupindex:
            one, other = self._parted(said, Span(*match.span("pair")))
            if one is None or other is None:
                return []
        else:
            one, other = Span(*match.span("one")), Span(*match.span("other"))
        category = self._things.common_category((one.of(said), other.of(said)))
        if _WELL_ASKED.match(said):
            return []
        edits = [_changed(said, Span(0, one.start), _QUESTION)]
        edits.append(self._named(said, one, category))
        edits.append(_changed(said, Span(one.end, other.start), " and "))
        edits.append(self._named(said, other, category))
        if category:
            edits.append(
                Edit(Span(other.end, other.end), "", self._as(category, said, (one, other)), "addition", _WHY_CATEGORY)
            )
        end = match.start("end")
        edits.append(_changed(said, Span(other.end, end), ""))
        edits.append(_changed(said, Span(end, len(said)), "?"))
        return edits

    def _parted(self, said: str, pair: Span) -> tuple[Span | None, Span | None]:
        """Two things that stand side by side without a word between them: of one kind, or each a single word."""
        for gap in re.finditer(" ", pair.of(said)):
            one, other = Span(pair.start, pair.start + gap.start()), Span(pair.start + gap.end(), pair.end)
            if self._things.common_category((one.of(said), other.of(said))):
                return one, other
        if pair.of(said).count(" ") == 1:
            gap_at = pair.start + pair.of(said).index(" ")
            return Span(pair.start, gap_at), Span(gap_at + 1, pair.end)
        return None, None

    def _named(self, said: str, item: Span, category: str | None) -> Edit:
        written = item.of(said)
        article, _, bare = written.partition(" ") if written.lower().startswith(_ARTICLES) else ("", "", written)
        name = self._things.name(written, category) if category else None
        # What is only another spelling stays as the person put it: "golang" is as good as "Go".
        if name is None or bare.lower() not in {name.lower(), *re.split(r"[\s-]", name.lower())}:
            return Edit(item, written, written, "", "")
        if article.lower() in {"a", "an"}:
            article = with_article(name)
        return Edit(item, written, f"{article} {name}".strip(), "capitalization", "how the name is written")

    def _as(self, category: str, said: str, items: Iterable[Span]) -> str:
        if category.endswith(" terms"):
            return f" in {category.removesuffix(' terms')}"
        names = [self._things.name(item.of(said), category) or item.of(said) for item in items]
        repeats = any(category.rstrip("s") in name.lower() for name in names)
        if repeats:
            return ""
        if category in _ADJECTIVAL or all(name[:1].isupper() or name != name.lower() for name in names):
            return f" {category}"
        return f" as {category}"


def _question(said: str) -> list[Edit]:
    match = _OF_WHAT.match(said)
    if match:
        noun = {"pros cons": "pros and cons", "pro con": "pros and cons"}.get(
            match["noun"].lower(), match["noun"].lower()
        )
        verb = "are" if _PLURAL.match(noun) else "is"
        return [
            _changed(said, Span(0, match.end("noun")), f"What {verb} the {noun}"),
            _changed(said, Span(match.end("what"), len(said)), "?"),
        ]
    match = _WORKS.match(said)
    if match:
        does = "do" if match["what"].endswith("s") and not match["what"].endswith("ss") else "does"
        return [
            _changed(said, Span(0, match.start("what")), f"How {does} "),
            _changed(said, Span(match.end("what"), len(said)), " work?"),
        ]
    match = _BROKEN.match(said)
    if match:
        return [
            _changed(said, Span(0, match.start("what")), "Why is "),
            _changed(said, Span(match.end("verb"), len(said)), "?"),
        ]
    return []


def _changed(said: str, span: Span, after: str) -> Edit:
    return Edit(span, span.of(said), after, "clarity", "a clear and complete question")


def _at(edit: Edit, offset: int) -> Edit:
    return Edit(Span(edit.span.start + offset, edit.span.end + offset), edit.before, edit.after, edit.kind, edit.why)


def _why(meaning: Meaning) -> str:
    return f"addition: the likeliest meaning, {meaning.context.split(' ', 1)[1]}; choose another where it is not"
