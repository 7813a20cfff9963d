"""Support: what a customer's message is about, its mood, how urgent it is and what usually follows.

Category, Sentiment and Priority weigh what the message resembles (heads on the encoder, ``models/training/domains``)
against words of complaints (``resources/domains/support.toml``); where no single word shows a value, the whole message
is its evidence. Priority is Low for a positive message and at least Medium for a negative one. SLA_Status is Breached
only for a delivery that the text calls overdue. A breach, or a high priority message on a third attempt, goes to a
supervisor. Suggested_Actions follow the category; compensation is offered for a breach.
Limits: English, retail and subscriptions; irony is read as praise, and praise by what it is not ("could not be
happier") as a complaint; the agreed service level itself is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import ClassVar

from desktop_app.domains.sheet import WORDS_ALONE, Found, Lexicon, Meaning, Sheet, likeliest
from desktop_app.vocabulary import Span

_OVERDUE = re.compile(
    r"\b(?:supposed|due|meant|expected|promised)\s+(?:to\s+)?(?:be\s+)?(?:arrive|come|delivered|ship|here)?\s*(?:on\s+|by\s+)?"
    r"(?:yesterday|last\s+\w+|\w+\s+(?:days?|weeks?)\s+ago)",
    re.IGNORECASE,
)
_WORD_SPEAKS = 1.0
"""What a word of a category adds to the logarithm of its probability; chosen on the building texts, like the next."""
_MOOD_SPEAKS = 1.2
_AGAIN = re.compile(r"\b(?:third|fourth|fifth) time\b", re.IGNORECASE)


class Support:
    """Reads messages of customers."""

    name: ClassVar[str] = "support"
    note: ClassVar[str] = ""
    applications: ClassVar[Mapping[str, str]] = {
        "ticket categorisation": "Category",
        "sentiment analysis": "Sentiment",
        "prioritisation": "Priority",
        "service level tracking": "SLA_Status",
        "suggested actions": "Suggested_Actions",
        "escalation routing": "Escalation_Level",
        "response templates": "",
        "churn prediction": "",
        "duplicate detection": "",
        "agent coaching": "",
    }

    def __init__(self) -> None:
        self._lexicon = Lexicon("support")

    def read(self, text: str, meaning: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        told = self._lexicon.find("Category", text)
        category = likeliest(meaning, "Category", told, _WORD_SPEAKS)
        if category is not None:
            sheet.put("Category", category, *_showing(category, told, text))
            self._put_mood(sheet, text, meaning)
            self._put_level(sheet, text)
        return sheet

    def _put_mood(self, sheet: Sheet, text: str, meaning: Meaning) -> None:
        moods = [each for table in ("Negative", "Positive") for each in self._lexicon.find(table, text)]
        mood = likeliest(meaning, "Sentiment", moods, _MOOD_SPEAKS) or "Neutral"
        sheet.put("Sentiment", mood, *_showing(mood, moods, text))
        urgent = self._lexicon.find("Urgent", text) if mood != "Positive" else ()
        priority = likeliest(meaning, "Priority", urgent, _MOOD_SPEAKS) or "Medium"
        if mood == "Positive":
            priority = "Low"
        elif mood == "Negative" and priority == "Low":
            priority = "Medium"  # something is wrong, if only a little
        sheet.put("Priority", priority, *_showing(priority, urgent, text))

    def _put_level(self, sheet: Sheet, text: str) -> None:
        actions = self._lexicon.table("actions")
        for category in sheet.values("Category"):
            for action in actions[category]:
                sheet.put("Suggested_Actions", action, *sheet.evidence("Category"))
        overdue = [Span(*each.span()) for each in _OVERDUE.finditer(text)]
        overdue += [each.span for each in self._lexicon.find("Overdue", text)]
        if overdue and "Delivery Issue" in sheet.values("Category"):
            sheet.put("SLA_Status", "Breached", *overdue)
            sheet.put("Suggested_Actions", "Offer Compensation", *overdue)
            sheet.put("Escalation_Level", "Supervisor", *overdue)
        elif "High" in sheet.values("Priority"):
            again = [Span(*each.span()) for each in _AGAIN.finditer(text)]
            sheet.put("Escalation_Level", "Supervisor", *again)


def _showing(value: str, told: Iterable[Found], text: str) -> list[Span]:
    """The words that show a value, or the whole message where it lies in no single word."""
    return [each.span for each in told if each.value == value] or [Span(0, len(text))]
