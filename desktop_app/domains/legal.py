"""Legal: the document, its parties, date and section, the clauses spoken of, citations and the law that governs.

Reads document and clause names (``resources/domains/legal.toml``, clause types after CUAD, CC BY 4.0), companies by
their legal form, placeholders of parties, US reporter and code citations. An agreement between companies that names
no kind is a Commercial Agreement. Related_Clauses gives the section that a numbered subsection belongs to. Risk_Level
is High where breach, liability, termination, indemnity or a dispute is spoken of, otherwise Medium for an agreement.
Limits: English, US citation forms; a jurisdiction only where a place of the list is named; no view on validity.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from desktop_app.domains.shapes import dates
from desktop_app.domains.sheet import Found, Lexicon, Sheet
from desktop_app.vocabulary import Span

_SECTION = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?)\s+(?P<number>\d+(?:\.\d+)*(?:\([a-z0-9]\))*)|§\s*(?P<sign>\d+(?:\.\d+)*)",
    re.IGNORECASE,
)
_FORM = (
    r"(?:Corp|Corporation|Inc|Ltd|Limited|LLC|LLP|LP|GmbH|AG|KG|SE|PLC|plc|S\.A|SAS|SARL|S\.p\.A|S\.r\.l|BV|NV|Co|Company|"
    r"Partners|Group|Holdings?|Associates|Trust|Foundation|University|Bank)"
)
_PARTY = (
    r"(?:\[(?:ORGANISATION|ORGANIZATION|PERSON|COMPANY)_\d+\]|"
    rf"[A-Z][\w&'-]*\s+(?:(?:[A-Z][\w&'-]*|&|of)\s+){{0,4}}{_FORM}\b\.?)"
)
_BETWEEN = re.compile(
    r"\b(?:between|among|(?:made|signed|executed|entered into)[^.\n]{0,30}? (?:by|with)|parties:?)\s+"
    rf"(?P<first>{_PARTY})(?:,?\s+\([^)]*\))?,?\s+and\s+(?P<second>{_PARTY})"
)
_COMPANY = re.compile(rf"{_FORM}\.?$|^\[(?:ORG|COMP)")
_AGREEMENT = re.compile(r"\b(?:agreement|contract)\b", re.IGNORECASE)
_CITATION = re.compile(
    r"\b\d{1,4} (?:U\.S\.C\.(?: §§?)?|C\.F\.R\.(?: §§?)?|U\.S\.|S\. ?Ct\.|F\.(?:2d|3d|4th)|F\. ?Supp\.(?: ?[23]d)?)"
    r" ?\d+(?:\.\d+)?"
)


class Legal:
    """Reads legal texts."""

    name: ClassVar[str] = "legal"
    note: ClassVar[str] = "An aid for wording, not legal advice: a lawyer decides what a text means and risks."
    applications: ClassVar[Mapping[str, str]] = {
        "document classification": "Document_Type",
        "clause identification": "Clause_Types",
        "party extraction": "Parties",
        "date standardisation": "Date",
        "cross-references": "Related_Clauses",
        "citation recognition": "Citations",
        "risk flagging": "Risk_Level",
        "governing law": "Jurisdiction",
        "privilege review": "",
        "precedent search": "",
    }

    def __init__(self) -> None:
        self._lexicon = Lexicon("legal")

    def read(self, text: str) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        sheet.put_all("Citations", (Found(each.group(), Span(*each.span())) for each in _CITATION.finditer(text)))
        sheet.put_all("Document_Type", self._lexicon.find("Document_Type", text))
        for each in _BETWEEN.finditer(text):
            for side in ("first", "second"):
                sheet.put("Parties", each[side].rstrip("."), Span(*each.span(side)))
        sheet.put_all("Date", dates(text))
        _put_sections(sheet, text)
        sheet.put_all("Clause_Types", self._lexicon.find("Clause_Types", text))
        sheet.put_all("Jurisdiction", self._lexicon.find("Jurisdiction", text))
        agreements = [Span(*each.span()) for each in _AGREEMENT.finditer(text)]
        companies = [party for party in sheet.values("Parties") if _COMPANY.search(party)]
        if agreements and len(companies) > 1 and not sheet.values("Document_Type"):
            sheet.put("Document_Type", "Commercial Agreement", *agreements, *sheet.evidence("Parties"))
        risks = [each.span for each in self._lexicon.find("High_Risk", text)]
        sheet.put("Risk_Level", "High" if risks else "Medium", *(risks or agreements))
        return sheet


def _put_sections(sheet: Sheet, text: str) -> None:
    cited = sheet.evidence("Citations")
    for each in _SECTION.finditer(text):
        span = Span(*each.span())
        if any(span.overlaps(other) for other in cited):
            continue
        number = each["number"] or each["sign"]
        sheet.put("Section", number, span)
        if "." in number:
            sheet.put("Related_Clauses", f"Section {number.rpartition('.')[0]}", span)
