"""Reads the small sets written for Discreet: one file a language under ``data``, and texts with nothing to hide.

The texts stand as people would write them, with each private value between marks: ``My name is <PERSON>Mira
Okafor</PERSON>``. A line ``%%%`` ends a text. ``<MAYBE>`` marks what may be hidden or not. ``{{name}}`` stands for a
made-up key from ``made_up_keys``. They measure only: nobody trains or tunes on them.
"""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.vocabulary import EntityType, Profile, Span
from tests.quality.made_up_keys import MADE_UP_KEYS
from tests.quality.texts import MarkedText, TextSet, Value

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl")
CLEAN = ("clean_en", "clean_other")
OWN_SETS = (*(f"own_{language}" for language in LANGUAGES), *(f"own_{name}" for name in CLEAN))

_DATA = Path(__file__).parent / "data"
_MAYBE = "MAYBE"
_MARK = re.compile(rf"<({'|'.join([*EntityType, _MAYBE])})>(.*?)</\1>", re.DOTALL)
_KEY = re.compile(r"\{\{(\w+)\}\}")
_BREAK = re.compile(r"^%%%\n", re.MULTILINE)


def read(name: str) -> TextSet:
    """The set of one of the names in ``OWN_SETS``."""
    file = name.removeprefix("own_")
    sources = _BREAK.split((_DATA / f"{file}.txt").read_text(encoding="utf-8"))
    profile = Profile.BALANCED if file in CLEAN else Profile.STRICT
    return TextSet(name, tuple(parse(source.rstrip("\n")) for source in sources), profile)


def parse(source: str) -> MarkedText:
    """The text without its marks.

    Raises:
        KeyError: it names a made-up key that there is not.
    """
    source = _KEY.sub(lambda match: MADE_UP_KEYS[match[1]], source)
    text, values, unjudged, end = "", [], [], 0
    for match in _MARK.finditer(source):
        text += source[end : match.start()]
        span = Span(len(text), len(text) + len(match[2]))
        text, end = text + match[2], match.end()
        if match[1] == _MAYBE:
            unjudged.append(span)
        else:
            values.append(Value(span, match[1]))
    return MarkedText(text + source[end:], tuple(values), tuple(unjudged))
