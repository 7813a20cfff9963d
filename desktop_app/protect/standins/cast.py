"""Who plays whom: a stand-in for every word of a person's name, so that John, Smith and john.smith stay one person.

Names are mapped word by word. Given names keep their gender, all names keep the language they look like; titles and
particles stay. One word has one stand-in in a conversation and no two words share one.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from desktop_app.locations import resource
from desktop_app.mentions import a_word_too, fold
from desktop_app.names import PARTICLES, TITLES, called, name_of
from desktop_app.protect.standins.shapes import pronounceable
from desktop_app.vocabulary import EntityType, Style

if TYPE_CHECKING:
    from desktop_app.protect.scene import Scene

_LOCALES = {
    "US": "en_US", "CA": "en_US", "AU": "en_GB", "GB": "en_GB", "IE": "en_GB", "DE": "de_DE", "AT": "de_DE",
    "CH": "de_DE", "FR": "fr_FR", "BE": "fr_FR", "ES": "es_ES", "MX": "es_ES", "IT": "it_IT", "NL": "nl_NL",
    "PL": "pl_PL", "PT": "pt_PT", "BR": "pt_BR", "SE": "sv_SE", "DK": "da_DK", "NO": "no_NO", "FI": "fi_FI",
    "CZ": "cs_CZ", "TR": "tr_TR", "IN": "en_IN",
}  # fmt: skip
_SCRIPTS = (
    ("ja_JP", re.compile("[\u3040-\u30ff]")),
    ("zh_CN", re.compile("[\u4e00-\u9fff]")),
    ("ko_KR", re.compile("[\uac00-\ud7af]")),
    ("ar_AA", re.compile("[\u0600-\u06ff]")),
    ("el_GR", re.compile("[\u0370-\u03ff]")),
    ("hi_IN", re.compile("[\u0900-\u097f]")),
    ("uk_UA", re.compile("[іїєґІЇЄҐ]")),
    ("ru_RU", re.compile("[\u0400-\u04ff]")),
    ("pl_PL", re.compile("[łŁżŻźŹśŚćĆńŃąĄęĘ]")),
    ("de_DE", re.compile("[ßäÄüÜ]")),
    ("es_ES", re.compile("[ñÑ]")),
    ("pt_PT", re.compile("[ãÃõÕ]")),
    ("cs_CZ", re.compile("[řŘěĚůŮčČ]")),
    ("tr_TR", re.compile("[ğĞıİşŞ]")),
    ("no_NO", re.compile("[øØåÅ]")),
)
_UNSPACED = frozenset({"zh_CN", "ja_JP", "ko_KR"})
_WOMEN = frozenset(
    "ms mrs miss frau mme madame mademoiselle mlle senora senorita sra srta signora signorina mevr mevrouw pani".split()
)
_MEN = frozenset(["mr", "herr", "monsieur", "senor", "sr", "signor", "sig", "senhor", "meneer", "pan"])
_TRIES = 12
_MADE_UP = 9
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_TOKEN = re.compile(r"\S+")
_EDGES = re.compile(r"^(\W*)(.*?)((?:['’]s)?\W*)$", re.DOTALL)


class Cast:
    """The people of one conversation and their stand-ins.

    Args:
        scene: the text, and what the conversation hides.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._given: dict[str, str] = {}
        self._family: dict[str, str] = {}
        self._taken: set[str] = set()
        self._families_of: dict[str, set[str]] = {}  # of a given name
        self._logins: dict[str, tuple[str, str]] = {}  # a word as logins write it: the table it is in, and its key
        for entry in scene.numbering.entries:
            if entry.type is EntityType.PERSON:
                self._expect(entry.value)
                if entry.style is Style.STANDIN:
                    self._recall(entry.value, entry.replacement)
        for hidden in scene.hidden:
            if hidden.type is EntityType.PERSON:
                self._expect(hidden.value)

    def person(self, value: str, salt: int) -> str | None:
        """A stand-in for a name, word for word; None where ``value`` does not read as a name."""
        locale = self._locale(value)
        name = name_of(value)
        if locale in _UNSPACED:
            return self._unspaced(value, locale, salt)
        if name is None:
            return None
        titles = {word for word in fold(value)[0].replace(".", " ").split() if word in TITLES}
        gender = "female" if titles & _WOMEN else "male" if titles & _MEN else ""
        family = set(name.family)

        def played(token: re.Match[str]) -> str:
            before, word, after = _parts(token.group())
            key = fold(word)[0]
            bare = key.replace(".", "")
            if not bare or bare in TITLES or (bare in PARTICLES and bare not in family) or not bare[0].isalpha():
                return token.group()
            if len(bare) == 1:
                return before + self._initial(bare, name.family, salt) + after
            if key in family or (set(re.split(r"[-'’]", key)) & family and key not in name.given):
                standin = self._word(self._family, key, "", locale, salt)
            else:
                standin = self._word(self._given, key, gender, locale, salt)
            return before + like(word, standin) + after

        return _TOKEN.sub(played, value)

    def word_of_login(self, token: str) -> str | None:
        """The stand-in, in plain small letters, of a word of a login that is a name in this conversation."""
        known = self._logins.get(token.lower())
        if known is None:
            return None
        table = self._given if known[0] == "given" else self._family
        return plain(self._word(table, known[1], "", self._locale(known[1]), 0))

    def login(self, token: str) -> str | None:
        """The stand-in of a login that is made of an initial and a family name, or of two names, without a mark."""
        small = token.lower()
        for cut in range(1, len(small) - 1):
            first, second = small[:cut], small[cut:]
            if second in self._logins and (first in self._logins or len(first) == 1):
                whole = self.word_of_login(second) or ""
                lead = self.word_of_login(first) if len(first) > 1 else self._initial_of_login(first, second)
                return f"{lead}{whole}"
        return None

    def surname(self, about: str, salt: int, locale: str = "") -> str:
        """A family name that nobody in the conversation has, for what is named after people: streets and companies."""
        return self._word(self._family, f"{about}\x1f", "", locale or self._locale(""), salt)

    # --- one word

    def _word(self, table: dict[str, str], key: str, gender: str, locale: str, salt: int) -> str:
        known = table.get(key)
        if known is not None and not salt:
            return known
        shorter = self._short_form(table, key) if not salt else None
        standin = shorter or self._drawn(table is self._given, key, gender, locale, salt)
        table[key] = standin
        self._taken.add(fold(standin)[0])
        return standin

    def _short_form(self, table: dict[str, str], key: str) -> str | None:
        """For Bob, where Robert is played by Martin: what Martin may be called."""
        for other in sorted(called(key)) if table is self._given else ():
            for short in sorted(called(fold(table.get(other, ""))[0])):
                if self._free(short) and not a_word_too(short):
                    return short.capitalize()
        return None

    def _drawn(self, is_given: bool, key: str, gender: str, locale: str, salt: int) -> str:
        men, women, families = pools(locale)
        gender = gender or (_gender(key, locale) if is_given else "")
        pool = families if not is_given else women if gender == "female" else men if gender == "male" else men + women
        lots = self._scene.lots
        for attempt in range(_TRIES):
            drawn = lots.one_of(pool, "name", is_given, key, salt, attempt)
            if self._free(drawn):
                return drawn
        for attempt in range(2 * _TRIES):  # more people than names: double ones
            first, second = (lots.one_of(pool, "double", side, key, salt, attempt) for side in (0, 1))
            if first != second and self._free(f"{first}-{second}"):
                return f"{first}-{second}"
        more = (pronounceable(_MADE_UP, lots, "made up", key, salt, attempt) for attempt in itertools.count())
        return next(made.capitalize() for made in more if self._free(made))

    def _free(self, name: str) -> bool:
        folded = fold(name)[0]
        return folded not in self._taken and not any(part in self._scene.words for part in (folded, *folded.split("-")))

    def _initial(self, letter: str, family: Sequence[str], salt: int) -> str:
        """``J.`` of ``J. Smith``: the first letter of whoever plays the given name, if one beginning so is known."""
        for key in sorted(self._families_of):
            if key[0] == letter and self._families_of[key] & set(family):
                return self._word(self._given, key, "", self._locale(key), 0)[0]
        letters = "ABCDEFGHJKLMNPRSTW".replace(letter.upper(), "")
        return self._scene.lots.one_of(letters, "initial", letter, *family, salt)

    def _initial_of_login(self, letter: str, word: str) -> str:
        return self._initial(letter, (self._logins[word][1],), 0).lower()

    def _unspaced(self, value: str, locale: str, salt: int) -> str:
        men, women, families = pools(locale)
        lots = self._scene.lots
        return lots.one_of(families, "family", value[:1], salt) + lots.one_of(men + women, "given", value[1:], salt)

    def _locale(self, value: str) -> str:
        for locale, letters in _SCRIPTS:
            if letters.search(value):
                return locale
        return _LOCALES.get(self._scene.country, "en_US")

    # --- what is known

    def _expect(self, value: str) -> None:
        name = name_of(value)
        if name is None:
            return
        tables = (("given", name.given), ("family", name.family))
        for table, key in ((table, key) for table, words in tables for key in words if len(key) > 1):
            for written in {key, plain(key)}:
                self._logins.setdefault(written, (table, key))
        for token in value.lower().split():
            respelled = token.strip(".,").translate(_GERMAN)
            if respelled != token and fold(token)[0] in (*name.given, *name.family):
                table = "family" if fold(token)[0] in name.family else "given"
                self._logins.setdefault(respelled, (table, fold(token)[0]))
        for key in (word for word in name.given if len(word) > 1):
            self._families_of.setdefault(key, set()).update(name.family)

    def _recall(self, value: str, standin: str) -> None:
        name = name_of(value)
        words, played = value.split(), standin.split()
        if name is None or len(words) != len(played):
            return
        for word, part in zip(words, played, strict=True):
            key, drawn = fold(_parts(word)[1])[0], _parts(part)[1]
            if len(key) > 1 and key not in TITLES and drawn:
                table = self._family if key in name.family else self._given
                table.setdefault(key, drawn[0] + drawn[1:].lower() if drawn.isupper() else drawn.title())
                self._taken.add(fold(drawn)[0])


def like(word: str, standin: str) -> str:
    """``standin`` in the capitals of ``word``."""
    if len(word) > 1 and word.isupper():
        return standin.upper()
    return standin.lower() if word.islower() else standin


def plain(word: str) -> str:
    """A name as logins and addresses write it: small, without accents, marks or spaces."""
    folded = fold(word.lower().translate(_GERMAN))[0]
    return "".join(filter(str.isalnum, folded))


@cache
def pools(locale: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Men's, women's and family names of Faker's locale, without everyday words and the names of the famous."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    families = [
        name
        for attribute in ("unisex_last_names", "last_names", "last_names_male")
        for name in getattr(provider, attribute, ())
        if name != "Doe"
    ]
    men, women = provider.first_names_male, provider.first_names_female
    usable = tuple(tuple(sorted(filter(_usable, set(names)))) for names in (men, women, families))
    return usable[0], usable[1], usable[2]


def _gender(key: str, locale: str) -> str:
    for men, women in (_given_names(locale), _given_names("en_US")):
        if (key in men) != (key in women):
            return "male" if key in men else "female"
    return ""


@cache
def _given_names(locale: str) -> tuple[frozenset[str], frozenset[str]]:
    """Men's and women's names of Faker's locale, folded."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    men, women = provider.first_names_male, provider.first_names_female
    return frozenset(fold(name)[0] for name in men), frozenset(fold(name)[0] for name in women)


def _usable(name: str) -> bool:
    folded = fold(name)[0]
    least = 3 if name.isascii() else 1
    return len(name) >= least and name.replace("-", "").isalpha() and folded not in _unwanted()


@cache
def _unwanted() -> frozenset[str]:
    words: set[str] = set()
    for file in ("common_words.txt", "names_that_are_words.txt", "famous_names.txt"):
        lines = resource("lexicons", file).read_text(encoding="utf-8").splitlines()
        words.update(line.strip() for line in lines if not line.startswith("#"))
    return frozenset(words)


def _parts(token: str) -> tuple[str, str, str]:
    match = _EDGES.match(token)
    return (match[1], match[2], match[3]) if match else ("", token, "")
