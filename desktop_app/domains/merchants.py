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


@cache
def _known() -> MappingProxyType[str, tuple[str, str]]:
    lines = resource("domains", "merchants.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if not line.startswith("#"))
    return MappingProxyType({_folded(name): (name, category) for name, _, category in rows})


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    return " ".join("".join(each for each in plain if not unicodedata.combining(each)).split())
