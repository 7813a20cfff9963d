"""Forms of English words: from go to goes, going, went and gone, and back.

Knows nothing of sentences; which form a sentence needs is for others to say. A verb's and a noun's form in -s are
one form here: "plans" is the same word to whoever types it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

_VOWEL = "aeiou"
_HISSING = re.compile(r"(?:s|x|z|ch|sh)\Z")


class Form(StrEnum):
    """A form of a word."""

    BASE = "base"
    S = "s"
    ING = "ing"
    PAST = "past"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Inflections:
    """What is irregular, and which words are verbs.

    Attributes:
        verbs: base to its forms, ``BASE`` included.
        plurals: singular to plural, where the rules say something else.
        bases: any known form to its base.
    """

    verbs: Mapping[str, Mapping[Form, str]]
    plurals: Mapping[str, str]
    bases: Mapping[str, str]

    @classmethod
    def read(cls, lines: Iterable[str]) -> Inflections:
        """From lines of ``base s ing past participle`` for verbs and ``singular plural`` for nouns."""
        verbs: dict[str, dict[Form, str]] = {}
        plurals: dict[str, str] = {}
        bases: dict[str, str] = {}
        for line in lines:
            words = line.split()
            if len(words) == len(Form):
                verbs[words[0]] = dict(zip(Form, words, strict=True))
            elif len(words) == 2:
                plurals[words[0]] = words[1]
        for base, forms in verbs.items():
            for form in forms.values():
                bases.setdefault(form, base)
        # A base is its own base even where it is also another word's form: "saw", "found", "leaves".
        bases |= {base: base for base in verbs}
        bases |= {plural: singular for singular, plural in plurals.items()}
        return cls(verbs, plurals, bases)

    def bases_of(self, word: str) -> list[str]:
        """The words of which ``word``, in lower case, may be a form; the likeliest first."""
        found = [self.bases[word]] if word in self.bases else []
        found += [base for base in _stripped(word) if base in self.verbs and word in self.verbs[base].values()]
        return list(dict.fromkeys(found))

    def to(self, form: Form, word: str) -> str | None:
        """``word`` in another form, with the capitals it has; None where it has no such form.

        Args:
            form: the form wanted.
            word: in any form and case.
        """
        changed = self._lower(form, word.lower())
        return None if changed is None else like(word, changed)

    def _lower(self, form: Form, word: str) -> str | None:
        if form is Form.S:
            return self._with_s(word)
        for base in self.bases_of(word):
            forms = self.verbs.get(base)
            if form is Form.BASE:
                return base
            if forms:
                return forms[form]
        return singular(word) if form is Form.BASE else None

    def _with_s(self, word: str) -> str | None:
        if word in self.plurals:
            return self.plurals[word]
        for base in self.bases_of(word):
            if base in self.verbs and word != base:
                return self.verbs[base][Form.S]
        return self.verbs[word][Form.S] if word in self.verbs else with_s(word)


def with_s(word: str) -> str:
    """The regular form in -s."""
    if _HISSING.search(word):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWEL:
        return word[:-1] + "ies"
    return word + "s"


def singular(word: str) -> str | None:
    """What a regular form in -s was made from; None where it is none."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return None
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("es") and _HISSING.search(word[:-2]) and not word.endswith(("ses", "zes", "ches")):
        return word[:-2]
    if word.endswith(("sses", "zzes", "tches", "ches")):
        return word[:-2]
    return word[:-1]


def like(model: str, word: str) -> str:
    """``word`` with the capitals of ``model``."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def with_article(word: str) -> str:
    """``a`` or ``an``, by how the word after it sounds; capitals alone are read letter by letter: "an R script"."""
    said = word if word.isupper() else word.lower()
    return "an" if _SOUNDS_LIKE_A_VOWEL.match(said) else "a"


_SOUNDS_LIKE_A_VOWEL = re.compile(
    r"(?!uni(?:[^nm]|m[^p])|us[aeiu]|u[rt][aei]|eu|ew|one\b|once|ubiq)[aeiou]|hour|hono|heir|honest|"
    r"[AEFHILMNORSX](?![a-z])|(?:8|11|18)\b",
)


def _stripped(word: str) -> Iterable[str]:
    """Bases a regular form may come from."""
    for ending in ("ing", "ed", "es", "s", "d"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            yield stem
            yield stem + "e"
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1]
            if stem.endswith("i"):
                yield stem[:-1] + "y"
