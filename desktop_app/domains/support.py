"""Support: what a customer's message is about, its mood, how urgent it is and what usually follows.

Reads words of complaints (``resources/domains/support.toml``). SLA_Status is Breached only for a delivery that the text
calls overdue. Priority is High for a negative message with an urgent word, Low for a positive one, else Medium. A
breach, or a high priority message on a third attempt, goes to a supervisor. Suggested_Actions follow the category;
compensation is offered for a breach.
Limits: English, retail and subscriptions; irony is read as praise; the agreed service level itself is not known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from desktop_app.domains.sheet import Lexicon, Sheet
from desktop_app.vocabulary import Span

_OVERDUE = re.compile(
    r"\b(?:supposed|due|meant|expected|promised)\s+(?:to\s+)?(?:be\s+)?(?:arrive|come|delivered|ship|here)?\s*(?:on\s+|by\s+)?"
    r"(?:yesterday|last\s+\w+|\w+\s+(?:days?|weeks?)\s+ago)",
    re.IGNORECASE,
)
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

    def read(self, text: str) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        # The table lists the more telling categories first only by their phrases: the one with the most words wins.
        found = self._lexicon.find("Category", text)
        if found:
            counts = {each.value: sum(other.value == each.value for other in found) for each in found}
            best = max(found, key=lambda each: counts[each.value])
            sheet.put("Category", best.value, *(each.span for each in found if each.value == best.value))
        self._put_mood(sheet, text)
        self._put_level(sheet, text)
        return sheet

    def _put_mood(self, sheet: Sheet, text: str) -> None:
        negative, positive, urgent = (
            [each.span for each in self._lexicon.find(name, text)] for name in ("Negative", "Positive", "Urgent")
        )
        if positive and len(positive) >= len(negative):
            sheet.put("Sentiment", "Positive", *positive)
            sheet.put("Priority", "Low", *positive)
        elif negative:
            sheet.put("Sentiment", "Negative", *negative)
            sheet.put("Priority", "High" if urgent else "Medium", *(urgent or negative))
        else:
            sheet.put("Sentiment", "Neutral", *sheet.evidence("Category"))
            sheet.put("Priority", "Medium", *sheet.evidence("Category"))

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
