"""Media: what a piece is about, its form, channels and audience, with keywords from its own words.

Reads topics, forms and channels (``resources/domains/media.toml``); the topic also weighs what the text resembles (a
head on the encoder, ``models/training/domains``), and the whole text is the evidence of one that no word shows.
Keywords are the longest runs of telling words, in the manner of RAKE (Rose et al. 2010). Content_Rating is General
unless a mature word stands there. SEO_Priority is High for forms that are searched for on the web. A longer text gets
its most telling sentence as Summary.
Limits: English; an audience only where the text names it; no view on facts or style.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import ClassVar

from desktop_app.domains.sheet import WORDS_ALONE, Lexicon, Meaning, Sheet, topics
from desktop_app.vocabulary import Span

_MOST_TOPICS = 2
_LEAST_TELLING = frozenset({"Script"})
"""Forms that another one includes: a script for a podcast is a podcast."""
_MOST_KEYWORDS = 5
_FEWEST_SENTENCES = 3
_WORD = re.compile(r"[A-Za-z][\w'-]*")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_LITTLE = frozenset(
    "a about aimed an and announcing any are as at be before by comparing do edit for from give has have how i idea "
    "ideas in into is it its latest make me my new of on or our outline over plan some that the their this to two was "
    "we what which will with write you your article blog post posts newsletter podcast episode script video headline "
    "press release caption campaign content calendar column".split()
)


class Media:
    """Reads editorial work."""

    name: ClassVar[str] = "media"
    note: ClassVar[str] = ""
    applications: ClassVar[Mapping[str, str]] = {
        "topic classification": "Category",
        "format recognition": "Content_Type",
        "audience targeting": "Target_Audience",
        "keyword extraction": "Keywords",
        "content rating": "Content_Rating",
        "channel planning": "Distribution_Channels",
        "search priority": "SEO_Priority",
        "summarisation": "Summary",
        "fact checking": "",
        "rights management": "",
    }

    def __init__(self) -> None:
        self._lexicon = Lexicon("media")

    def read(self, text: str, meaning: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        self._put_topics(sheet, text, meaning)
        forms = self._lexicon.find("Content_Type", text)
        telling = [each for each in forms if each.value not in _LEAST_TELLING]
        sheet.put_all("Content_Type", telling or forms)
        for name in ("Target_Audience", "Distribution_Channels"):
            sheet.put_all(name, self._lexicon.find(name, text))
        for keyword, span in _keywords(text):
            sheet.put("Keywords", keyword, span)
        mature = [each.span for each in self._lexicon.find("Mature", text)]
        sheet.put(
            "Content_Rating", "Mature" if mature else "General", *(mature or sheet.evidence("Category", "Content_Type"))
        )
        sheet.put("SEO_Priority", "High", *(each.span for each in self._lexicon.find("Searchable", text)))
        _put_summary(sheet, text)
        return sheet

    def _put_topics(self, sheet: Sheet, text: str, meaning: Meaning) -> None:
        told = self._lexicon.find("Category", text)
        names = sorted(topics(meaning, "Category", told)[:_MOST_TOPICS])
        if names:
            spans = [each.span for each in told if each.value in names]
            sheet.put("Category", "/".join(names), *(spans or [Span(0, len(text))]))


def _keywords(text: str) -> list[tuple[str, Span]]:
    """Runs of words between little ones, the longest first."""
    runs: list[tuple[int, int]] = []
    for word in _WORD.finditer(text):
        if word.group().casefold() in _LITTLE:
            continue
        if runs and text[runs[-1][1] : word.start()] == " ":
            runs[-1] = (runs[-1][0], word.end())
        else:
            runs.append(word.span())
    runs.sort(key=lambda run: (-text[run[0] : run[1]].count(" "), run))
    return [(text[start:end].casefold(), Span(start, end)) for start, end in runs[:_MOST_KEYWORDS]]


def _put_summary(sheet: Sheet, text: str) -> None:
    sentences = [each for each in _SENTENCE.finditer(text) if each.group().strip()]
    if len(sentences) < _FEWEST_SENTENCES:
        return
    counts = Counter(word.casefold() for word in _WORD.findall(text) if word.casefold() not in _LITTLE)

    def weight(sentence: re.Match[str]) -> float:
        words = _WORD.findall(sentence.group())
        return sum(counts[word.casefold()] for word in words) / (len(words) + 1)

    best = max(sentences, key=weight)
    sheet.put("Summary", best.group().strip(), Span(*best.span()))
