"""Education: topic, level, task, difficulty, mistakes that are told, and how a learner is said to learn.

Reads school subjects and kinds of task (``resources/domains/education.toml``), grades and years. A mistake is the
clause in which the text tells of it ("forgot to …", "confused … with …"). Recommended_Resources names practice for a
mistake that stands in the text, nothing else. What a text does not show (most often difficulty and learning style) is
absent. Limits: English, subjects of schools and first university years; no grading and no view on a learner.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from desktop_app.domains.sheet import Lexicon, Sheet
from desktop_app.vocabulary import Span

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_GRADE = re.compile(
    rf"\b(?:(?P<number>\d{{1,2}})(?:st|nd|rd|th)[ -]grade|(?P<word>{'|'.join(_ORDINALS)})[ -]grade|"
    r"grade (?P<after>\d{1,2}))",
    re.IGNORECASE,
)
_MISTAKE = re.compile(
    r"\b(?:forg(?:ot|ets|etting)\s+(?:to\s+)?|confused\s+|confuses\s+|mixed\s+up\s+|mixes\s+up\s+)"
    r"[^.,;:!?\n]+?(?=\s+(?:in|on)\s+(?!(?:one|front)\b)[^.,;:!?\n]*$|\s+(?:in|on)\s+(?:the|long|algebra|physics|a)\b|[.,;:!?\n]|$)",
    re.IGNORECASE,
)


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

    def read(self, text: str) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        for name in ("Topic_Areas", "Task", "Difficulty_Level", "Learning_Style"):
            sheet.put_all(name, self._lexicon.find(name, text))
        for each in _GRADE.finditer(text):
            number = each["number"] or each["after"] or str(_ORDINALS.index(each["word"].casefold()) + 1)
            sheet.put("Level", f"Grade {int(number)}", Span(*each.span()))
        sheet.put_all("Level", self._lexicon.find("Level", text))
        for each in _MISTAKE.finditer(text):
            sheet.put("Common_Mistakes", each.group(), Span(*each.span()))
        if sheet.values("Common_Mistakes"):
            for topic in sheet.values("Topic_Areas"):
                practice = f"Targeted practice: {topic}"
                sheet.put("Recommended_Resources", practice, *sheet.evidence("Topic_Areas", "Common_Mistakes"))
        return sheet
