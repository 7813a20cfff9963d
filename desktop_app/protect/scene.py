"""What a style may ask about while it replaces: the text, its values, the conversation, and which country it is set in.

A scene decides whether a replacement could be mistaken for anything else; it does not make replacements.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.mentions import WORD, fold
from desktop_app.protect.drawing import Lots
from desktop_app.protect.numbering import Numbering
from desktop_app.protect.tables import totals
from desktop_app.protect.wording import Wording, wording_of
from desktop_app.vocabulary import Choices, EntityType, Span, Style

if TYPE_CHECKING:  # all are loaded when a style first asks for them
    from desktop_app.protect.concepts import Concept
    from desktop_app.protect.nearness import Nearness
    from desktop_app.protect.standins.cast import Cast
    from desktop_app.protect.standins.places import Places

_COUNTRY_CUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (country, re.compile(pattern))
    for country, pattern in (
        ("GB", r"\+44|£|\bGB\d\d|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\bNHS\b|\bUK\b|\b07\d{3} ?\d{6}\b|\bLtd\b"),
        ("DE", r"\+49|\bDE\d\d|\bGmbH\b|(?i:\b(?:und|der|die|das|nicht|ich|ist|mit)\b)|[äöüß]|straße\b"),
        ("FR", r"\+33|\bFR\d\d|\bSARL\b|(?i:\b(?:et|les|des|une|est|pour|dans|avec)\b)|[éèêç]|\brue\b"),
        ("ES", r"\+34|\bES\d\d|(?i:\b(?:los|las|una|con|para|por|está|mi)\b)|[ñ¿¡]|\b[Cc]alle\b"),
        ("IT", r"\+39|\bIT\d\d|(?i:\b(?:il|gli|della|sono|che|con|una|per)\b)|\b[Vv]ia\b"),
        ("NL", r"\+31|\bNL\d\d|(?i:\b(?:het|een|niet|van|ik|voor|met)\b)|straat\b"),
        ("PL", r"\+48|\bPL\d\d|(?i:\b(?:nie|jest|się|na|dla|oraz)\b)|[łżźśćńąę]|\bul\."),
        ("PT", r"\+351|\bPT50|(?i:\b(?:não|uma|você|dos|das|ção)\b)|[ãõ]|\b[Rr]ua\b"),
        ("AU", r"\+61|\bAustralia\b|\b(?:NSW|QLD|VIC)\b"),
        ("US", r"\+1\b|\$|\b[A-Z]{2} \d{5}\b|\(\d{3}\) ?\d{3}-|\bSSN\b|\bUSA?\b|\bInc\b"),
    )
)
_MOST_CUES = 200
"""Code points of evidence in any one pattern; more of it says no more."""
_HOME = "US"
_SHORT = 2
_RESERVED = frozenset({"example"})
"""What hosts that nobody has end in (RFC 2606), and so the addresses that stand in for others."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """A value to be hidden.

    Attributes:
        value: as it is written.
        type: what it is.
        span: where it stands in the scene's text.
    """

    value: str
    type: EntityType
    span: Span


class Scene:
    """A text while it is being protected.

    Args:
        text: the person's text.
        hidden: the values in it that will be replaced, in order.
        numbering: what the conversation hides.
        choices: the person's.
        salt: 0, and another number where a first try could not be undone.
        nearness: names the concept of what no lexicon has; nobody does without it.
    """

    def __init__(
        self,
        text: str,
        hidden: Sequence[Hidden],
        numbering: Numbering,
        choices: Choices,
        salt: int,
        nearness: Nearness | None = None,
    ) -> None:
        self.text = text
        self.hidden = hidden
        self._choices = choices
        self.numbering = numbering
        self.salt = salt
        self._nearness = nearness

    @cached_property
    def folded(self) -> str:
        """The text, folded."""
        return fold(self.text)[0]

    @cached_property
    def visible(self) -> str:
        """What of the text is not hidden, folded."""
        ends = [0, *(each.span.end for each in self.hidden)]
        starts = [*(each.span.start for each in self.hidden), len(self.text)]
        return fold("\n".join(self.text[end:start] for end, start in zip(ends, starts, strict=True)))[0]

    @cached_property
    def words(self) -> set[str]:
        """Every word, folded, of the text and of all values of the conversation."""
        words = set(WORD.findall(self.folded))
        for entry in self.numbering.entries:
            words.update(WORD.findall(fold(entry.value)[0]))
        return words

    @cached_property
    def _taken(self) -> dict[str, str]:
        """Folded replacements, each with the folded value it stands for."""
        return {fold(entry.replacement)[0]: fold(entry.value)[0] for entry in self.numbering.entries}

    @cached_property
    def _values(self) -> frozenset[str]:
        """Everything that is hidden, now or since an earlier turn, by its letters and digits alone."""
        values = [entry.value for entry in self.numbering.entries] + [hidden.value for hidden in self.hidden]
        return frozenset(_bare(fold(value)[0]) for value in values)

    @cached_property
    def lots(self) -> Lots:
        """Draws under the conversation's key."""
        return self.numbering.lots

    @cached_property
    def country(self) -> str:
        """The country the text seems to be set in, as ISO 3166-1 alpha-2; the United States where nothing tells."""
        sample = self.text[:20_000]
        counted = {
            country: min(_MOST_CUES, len(cue.findall(sample))) for country, cue in _COUNTRY_CUES if cue.search(sample)
        }
        return max(counted, key=lambda country: counted[country]) if counted else _HOME

    @cached_property
    def wording(self) -> Wording:
        """How broader terms read in the language of the text."""
        return wording_of(self.text)

    @cached_property
    def cast(self) -> Cast:
        """Who plays whom."""
        from desktop_app.protect.standins.cast import Cast

        return Cast(self)

    @cached_property
    def companies(self) -> dict[str, str]:
        """The first words, folded, of the organisations in the text, by how addresses write them; no short ones."""
        from desktop_app.protect.standins.cast import plain

        named = (WORD.search(fold(h.value)[0]) for h in self.hidden if h.type is EntityType.ORGANIZATION)
        return {plain(word.group()): word.group() for word in named if word and len(word.group()) > _SHORT}

    @cached_property
    def places(self) -> Places:
        """Which place stands for which."""
        from desktop_app.protect.standins.places import Places

        return Places(self)

    @cached_property
    def totals(self) -> dict[Span, tuple[Span, ...]]:
        """Cells of tables that are the sum of others, each with its parts."""
        return totals(self.text)

    def nearest_concept(self, hidden: Hidden) -> Concept | None:
        """The concept that a value is clearly nearest to in meaning, if one is."""
        return self._nearness.concept(hidden.value, hidden.type) if self._nearness else None

    def style_of(self, hidden: Hidden) -> Style:
        """The style the person chose for a value, for its type, or for everything."""
        for_type = dict(self._choices.type_styles).get(hidden.type, self._choices.style)
        return dict(self._choices.value_styles).get(hidden.value, for_type)

    def is_taken(self, candidate: str) -> bool:
        """Whether something was replaced by it, in any case."""
        return fold(candidate)[0] in self._taken

    def fits(self, candidate: str, value: str) -> bool:
        """Whether ``candidate`` is no replacement yet, and can be told from everything in the conversation.

        A word of it may be one of the conversation's only if it stands in ``value`` itself, as titles and kinds of
        companies do.
        """
        folded = fold(candidate)[0]
        value_folded = fold(value)[0]
        own = {*WORD.findall(value_folded), *_RESERVED}
        words = WORD.findall(folded)
        if not words or candidate == value or self.numbering.stands_for_a_value(candidate):
            return False
        if _bare(folded) in self._values:
            return False
        if self._taken.get(folded, value_folded) != value_folded:  # ANNA and Anna may be played by MARIA and Maria
            return False
        if any(word in self.words and word not in own and word.isalpha() and len(word) > 1 for word in words):
            return False
        return folded not in self.folded if all(word in self.words for word in words) else True

    def enter(self, candidate: str, hidden: Hidden, style: Style, *, returns: bool = True) -> str:
        """Remembers a replacement and gives it back."""
        self._taken.setdefault(fold(candidate)[0], fold(hidden.value)[0])
        return self.numbering.enter(candidate, hidden.value, hidden.type, style, returns=returns)

    def placeholder(self, hidden: Hidden) -> str:
        """The value's placeholder, for want of anything better."""
        return self.numbering.placeholder_for(hidden.value, hidden.type)


def _bare(folded: str) -> str:
    return "".join(filter(str.isalnum, folded))
