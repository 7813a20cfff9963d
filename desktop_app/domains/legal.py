"""Legal: the document, its parties, date and section, the clauses spoken of, citations and the law that governs.

Reads document and clause names (``resources/domains/legal.toml``, clause types after CUAD, CC BY 4.0), companies by
their legal form, placeholders of parties, citations of US reporters and codes, neutral ones of common-law courts,
cases of the EU's courts and ECLI. An agreement between companies that names no kind is a Commercial Agreement.
Related_Clauses gives the section that a numbered subsection belongs to. Risk_Level is High where breach, liability,
termination, indemnity or a dispute is spoken of, otherwise Medium for an agreement.
Limits: English; reporters of the smaller US states are not listed (``eyecite`` knows them all and weighs 24 MB); a
jurisdiction only where a place of the list is named; no view on validity.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from desktop_app.domains.shapes import dates
from desktop_app.domains.sheet import WORDS_ALONE, Found, Lexicon, Meaning, Sheet
from desktop_app.vocabulary import Span

_SECTION = re.compile(
    r"(?:\b(?:sections?|sec\.?|clauses?|cl\.|articles?|art\.?|paragraphs?|para\.?|rule|schedule|exhibit|annex)\s+|§§?\s*)"
    r"(?P<number>\d+[a-z]?(?:\.\d+)*(?:\([a-z0-9]{1,4}\))*)(?![\w%])",
    re.IGNORECASE,
)
_FORM = (
    r"(?:Corp|Corporation|Inc|Ltd|Limited|LLC|LLP|LP|GmbH|AG|KG|SE|PLC|plc|S\.A|SAS|SARL|S\.p\.A|S\.r\.l|BV|NV|Co|Company|"
    r"Partners|Group|Holdings?|Associates|Trust|Foundation|University|Bank)"
)
_PARTY = (
    r"(?:\[(?:ORGANISATION|ORGANIZATION|PERSON|COMPANY)_\d+\]|"
    rf"(?<![\w&'-])[A-Z][\w&'-]*\s+(?:(?:[A-Z][\w&'-]*|&|of)\s+){{0,4}}{_FORM}\b\.?)"
)
_NAMED_AS = r"(?:,?\s*\([^)]*\))?"
_BETWEEN = re.compile(
    r"\b(?i:between|among|parties:?|by and between|"
    r"(?:made|signed|executed|entered into|granted|given)[^.\n]{0,30}? (?:by|with))\s+"
    rf"(?P<first>{_PARTY}){_NAMED_AS},?\s+(?:and|in favou?r of|to|with)\s+(?P<second>{_PARTY})"
    rf"|(?P<one>{_PARTY}){_NAMED_AS}\s+(?:v\.?|vs\.?|versus|against|sues?|sued)\s+(?P<other>{_PARTY})"
)
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Co|Ltd)\.$|\.\w\.$")
_COMPANY = re.compile(rf"{_FORM}\.?$|^\[(?:ORG|COMP)")
_AGREEMENT = re.compile(r"\b(?:agreement|contract)\b", re.IGNORECASE)
_REPORTERS = (
    r"U\.S\.C\.A?\.?(?: §§?)?|C\.F\.R\.(?: §§?)?|Fed\. ?Reg\.|U\.S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|F\.(?:2d|3d|4th)?|"
    r"F\. ?Supp\.(?: ?[23]d)?|F\. ?App'?x|B\.R\.|F\.R\.D\.|A\.(?:2d|3d)|P\.(?:2d|3d)|N\.E\.(?:2d|3d)?|N\.W\.(?:2d)?|"
    r"S\.E\.(?:2d)?|S\.W\.(?:2d|3d)?|So\.(?: ?[23]d)?|"
    r"Cal\.(?: ?App\.)?(?: ?(?:2d|3d|4th|5th))?|Cal\. ?Rptr\.(?: ?[23]d)?|"
    r"N\.Y\.(?:2d|3d|S\.(?:2d|3d)?)?|Ill\.(?: ?2d)?|Ohio St\.(?: ?[23]d)?"
)
"""Volume, reporter and page, as the Bluebook abbreviates federal and regional reporters and the larger states'."""
_COURTS = (
    r"UKSC|UKPC|UKHL|EWCA (?:Civ|Crim)|EWHC|UKUT|CSIH|NICA|IESC|IEHC|HCA|FCA|FCAFC|NSWCA|NZSC|NZCA|"
    r"SCC|ONCA|BCCA|ZACC|SGCA"
)
"""Courts whose decisions are cited neutrally, by year and number."""
_CITATION = re.compile(
    rf"\b\d{{1,4}} (?:{_REPORTERS}) ?\d+(?:\.\d+)?(?!\w)"
    rf"|[\[(]?\b(?:19|20)\d\d[\])]? (?:{_COURTS}) \d{{1,4}}\b(?: \((?:Admin|Ch|Comm|Fam|KB|QB|TCC|Pat)\))?"
    r"|[\[(](?:18|19|20)\d\d[\])] (?:\d+ )?(?:AC|QB|KB|Ch|WLR|All ER|Fam|CLR|SCR) \d{1,4}\b"
    r"|\b[CT][-\u2011]\d{1,4}/\d\d\b(?: P\b)?|\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}"
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

    def read(self, text: str, _: Meaning = WORDS_ALONE) -> Sheet:
        """See the top of this file."""
        sheet = Sheet()
        sheet.put_all("Citations", (Found(each.group(), Span(*each.span())) for each in _CITATION.finditer(text)))
        sheet.put_all("Document_Type", self._lexicon.find("Document_Type", text))
        for each in _BETWEEN.finditer(text):
            for side in ("first", "second", "one", "other"):
                if each[side]:
                    sheet.put("Parties", _without_full_stop(each[side]), Span(*each.span(side)))
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


def _without_full_stop(name: str) -> str:
    return name if _ABBREVIATED.search(name) else name.rstrip(".")


def _put_sections(sheet: Sheet, text: str) -> None:
    cited = sheet.evidence("Citations")
    for each in _SECTION.finditer(text):
        span = Span(*each.span())
        if any(span.overlaps(other) for other in cited):
            continue
        number = each["number"]
        sheet.put("Section", number, span)
        if "." in number:
            sheet.put("Related_Clauses", f"Section {number.rpartition('.')[0]}", span)
