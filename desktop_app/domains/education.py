"""Education: topic, level, task, difficulty, mistakes that are told, and how a learner is said to learn.

Reads school subjects and kinds of task (``resources/domains/education.toml``), grades and years; topics also weigh
what the text resembles (a head on the encoder). A mistake is the clause in which the text tells of it ("forgot to …",
"confused … with …", "pupils think that …"). Recommended_Resources names practice for a mistake that stands in the
text, nothing else. What a text does not show (most often difficulty and learning style) is absent.
Limits: English, subjects of schools and first university years; no grading and no view on a learner.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from desktop_app.domains.sheet import WORDS_ALONE, Lexicon, Meaning, Sheet, topics
from desktop_app.vocabulary import Span

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"
)  # fmt: skip
_SCHOOL_YEAR = re.compile(
    rf"\b(?:(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})[ -]+(?P<kind>grade|year|form|class)r?s?\b"
    r"(?! (?:of|at) (?:uni|college))"
    r"|(?P<named>grade|year|class|form|yr)s?[ .-]?(?P<number>\d{1,2})(?![\w/]|[.:]\d))",
    re.IGNORECASE,
)
_LAST_SCHOOL_YEAR = 13
_LEARNERS = r"(?:pupils?|students?|learners?|class|graders?|kids?|child(?:ren)?|son|daughter)"
_SLIPS = (
    r"forg[eo]t(?:s|ten|ting)?\s+(?:to\s+)?",
    r"(?:confus(?:e|es|ed|ing)|mix(?:es|ed|ing)?\s+up|mistak(?:e|es|ing)|mistook)\s+",
    r"(?:leaves?|left|leaving)\s+out\s+",
    r"(?:drop(?:s|ped|ping)?|omit(?:s|ted|ting)?|misspells?|misreads?|misplace[sd]?|skip(?:s|ped)?)\s+the\s+",
)
"""What tells of a mistake by itself; what somebody thinks is one only where learners do."""
_BELIEFS = r"(?:thinks?|thought|believe[sd]?|assume[sd]?)\s+(?:that\s+)?"
_TO_THE_END = (
    r"[^.,;:!?\n]+?(?=\s+(?:in|on)\s+(?!(?:one|front)\b)[^.,;:!?\n]*$"
    r"|\s+(?:in|on)\s+(?:the|long|algebra|physics|a)\b|[.,;:!?\n]|$)"
)
_MISTAKE = re.compile(
    rf"\b(?P<slip>(?:{'|'.join(_SLIPS)}){_TO_THE_END})"
    rf"|\b{_LEARNERS}\s+(?:(?:often|still|wrongly|all)\s+)?(?P<belief>{_BELIEFS}{_TO_THE_END})",
    re.IGNORECASE,
)
_LEAST_TELLING = frozenset({"Feedback"})
"""Tasks that are done to another one: feedback on an essay is about an essay."""


class Education:
    """Reads school matters."""

    name: ClassVar[str] = "education"
    note: ClassVar[str] = ""
    applications: ClassVar[Mapping[str, str]] = {
        "topic tagging": "Topic_Areas",
        "task classification": "Task",
        "level matching": "Level",
        "difficulty assessment": "Difficulty_Level",
        "misconception spotting": "Common_Mistakes",
        "resource recommendation": "Recommended_Resources",
        "learning style adaptation": "Learning_Style",
        "automated grading": "",
        "plagiarism detection": "",
        "progress tracking": "",
    }

    def __init__(self) -> None:
        self._lexicon = Lexicon("education")

    def read(self, text: str, meaning: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        self._put_topics(sheet, text, meaning)
        tasks = self._lexicon.find("Task", text)
        sheet.put_all("Task", [each for each in tasks if each.value not in _LEAST_TELLING] or tasks)
        sheet.put_all("Learning_Style", self._lexicon.find("Learning_Style", text))
        difficulty = self._lexicon.find("Difficulty_Level", text)
        if len({each.value for each in difficulty}) == 1:  # from easy to hard is every difficulty
            sheet.put_all("Difficulty_Level", difficulty)
        _put_school_years(sheet, text)
        if not sheet.values("Level"):
            sheet.put_all("Level", self._lexicon.find("Level", text))
        for each in _MISTAKE.finditer(text):
            told = each.lastgroup or ""
            sheet.put("Common_Mistakes", each[told], Span(*each.span(told)))
        if sheet.values("Common_Mistakes"):
            for topic in sheet.values("Topic_Areas"):
                practice = f"Targeted practice: {topic}"
                sheet.put("Recommended_Resources", practice, *sheet.evidence("Topic_Areas", "Common_Mistakes"))
        return sheet

    def _put_topics(self, sheet: Sheet, text: str, meaning: Meaning) -> None:
        told = self._lexicon.find("Topic_Areas", text)
        for topic in topics(meaning, "Topic_Areas", told):
            spans = [each.span for each in told if each.value == topic]
            sheet.put("Topic_Areas", topic, *(spans or [Span(0, len(text))]))


def _put_school_years(sheet: Sheet, text: str) -> None:
    for each in _SCHOOL_YEAR.finditer(text):
        nth = (each["number"] or each["nth"]).casefold()
        number = _ORDINALS.index(nth) + 1 if nth in _ORDINALS else int(re.sub(r"\D", "", nth))
        kind = "Year" if (each["kind"] or each["named"]).casefold() in ("year", "yr", "form") else "Grade"
        if 1 <= number <= _LAST_SCHOOL_YEAR:
            sheet.put("Level", f"{kind} {number}", Span(*each.span()))
