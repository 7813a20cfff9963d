"""Brands as statements print them: a gazetteer of shops, restaurants, hotels and the like, with what is bought there.

It is asked only about texts with an amount: in any other text "Boots" is footwear.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from types import MappingProxyType

from desktop_app.domains.sheet import Found
from desktop_app.locations import resource
from desktop_app.vocabulary import Span

_WORD = re.compile(r"[^\W_][\w&'’.+-]*[\w+!]|[^\W_]")
_MOST_WORDS = 3
_PRINTED = re.compile(r"(?<![\w\[])[A-Z][A-Z'&-]+(?![\w\]])")
_AMOUNT = re.compile(r"\d[.,]\d\d(?!\d)|[$€£]\s?\d|\d\s?[$€£]")
_NOT_A_NAME = frozenset(
    "POS DEBIT CREDIT CARD PURCHASE PAYMENT DD SQ TST PAYPAL CONTACTLESS VISA MASTERCARD AMEX SEPA REF TO AT ON FROM "
    "THE ATM FEE CHECK TRANSFER ACH WITHDRAWAL USD EUR GBP CHF INR CAD AUD NZD JPY PENDING REFUND DIRECT STANDING "
    "ORDER RECURRING ONLINE BILL PAY AUTOPAY TOTAL VAT TAX NET GROSS LASTSCHRIFT CB PRLV PM AM INTL".split()
)
_IN_A_PLACEHOLDER = re.compile(r"\[[A-Z_\d]*$")
_SHORTEST_NAME = 3
_WITH_TOWN = 3
"""From more words than this on, a two-letter word at the end is a state, and the word before it a town."""


def brands(text: str) -> Iterator[tuple[Found, str]]:
    """Every brand that stands in the text, the longest name first, with the category of what is bought there."""
    known = _known()
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        for count in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            stretch = Span(words[at].start(), words[at + count - 1].end())
            brand = known.get(_folded(stretch.of(text)))
            if brand is not None and text[stretch.start].isupper():
                yield Found(brand[0], stretch), brand[1]
                at += count
                break
        else:
            at += 1


def printed_merchants(text: str) -> Iterator[Found]:
    """Names that lines print in capitals before their amount, without what terminals and banks put around them."""
    at = 0
    for line in text.splitlines(keepends=True):
        last = max((amount.start() for amount in _AMOUNT.finditer(line)), default=-1)
        name = _run_of_names(line, [word for word in _PRINTED.finditer(line) if word.end() <= last])
        if name is not None:
            yield Found(_titled(name.of(line)), Span(at + name.start, at + name.end))
        at += len(line)


def _run_of_names(line: str, words: list[re.Match[str]]) -> Span | None:
    """The first unbroken run of printed words that are none of the terminal's, without a state and its town."""
    telling = [
        word
        for word in words
        if word.group() not in _NOT_A_NAME and not _IN_A_PLACEHOLDER.search(line, 0, word.start())
    ]
    run: list[re.Match[str]] = []
    for word in telling:
        if run and line[run[-1].end() : word.start()].strip(" &'"):
            break
        run.append(word)
    if len(run) > _WITH_TOWN and len(run[-1].group()) == len("CA"):
        run = run[:-2]
    if not run or max(len(word.group()) for word in run) < _SHORTEST_NAME:
        return None
    return Span(run[0].start(), run[-1].end())


def _titled(name: str) -> str:
    return " ".join(word if len(word) < _SHORTEST_NAME else word[0] + word[1:].lower() for word in name.split())


@cache
def _known() -> MappingProxyType[str, tuple[str, str]]:
    lines = resource("domains", "merchants.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if not line.startswith("#"))
    return MappingProxyType({_folded(name): (name, category) for name, _, category in rows})


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    return " ".join("".join(each for each in plain if not unicodedata.combining(each)).split())
