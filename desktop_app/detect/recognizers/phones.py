"""Phone numbers as they are dialled in the person's regions or from abroad, by the numbering plans of phonenumbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from phonenumbers import Leniency, PhoneNumberMatcher

from desktop_app.detect.candidate import Candidate
from desktop_app.vocabulary import EntityType, Span

REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "PT", "NL", "PL", "AU", "IN", "BR")

_STRETCH = re.compile(r"[+(\[]{0,2}\d(?:[\s()\[\]./+\-\u2010-\u2015~x]{0,4}\d){6,}")
"""Seven digits or more with what stands between them in a phone number; the plans decide which of these are one."""
_DECIMAL = re.compile(r"(?:0|[1-9]\d*)\.\d+")
"""A figure with decimals; numbers that are dialled and have one dot only begin with a zero before it."""
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}")
_COUNTED = "01234567890"
_EXTENSION = 16
"""Code points behind the number in which an extension may stand."""
_SCORE = 0.7


class PhonesRecognizer:
    """Finds PHONE_NUMBER.

    Args:
        regions: two-letter codes of the countries whose numbers are known without their ``+`` prefix.
    """

    def __init__(self, regions: Sequence[str] = REGIONS) -> None:
        self._regions = regions

    def find(self, text: str) -> Iterator[Candidate]:
        """Every number that could be dialled."""
        for stretch in _STRETCH.finditer(text):
            if _is_something_else(stretch.group()):
                continue
            start = max(0, stretch.start() - 1)
            near = text[start : stretch.end() + _EXTENSION]
            for found in self._numbers(near, Span(stretch.start() - start, stretch.end() - start)):
                span = Span(start + found.start, start + found.end)
                yield Candidate(span, EntityType.PHONE_NUMBER, _SCORE, "could be dialled", certain=True)

    def _numbers(self, near: str, stretch: Span) -> set[Span]:
        """The numbers in and behind a stretch, by each region's plan until one takes the whole stretch."""
        found: set[Span] = set()
        for region in self._regions:
            for match in PhoneNumberMatcher(near, region, leniency=Leniency.VALID):
                if match.start < stretch.end:
                    opens = match.raw_string.startswith("(") and ")" not in match.raw_string
                    found.add(Span(match.start + 1 if opens else match.start, match.end))
            if any(span.start <= stretch.start and span.end >= stretch.end for span in found):
                break
        return found


def _is_something_else(digits: str) -> bool:
    return bool(_DECIMAL.fullmatch(digits) or _DATE.fullmatch(digits)) or digits in _COUNTED
