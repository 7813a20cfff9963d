"""The language of the window: which there are, which the person wants, and Qt's translators for it.

Every file says its words as ``translate("its name", "English words")``, which is what Qt's ``lupdate`` looks for; the
words of the other languages are in ``resources/translations``, made into what Qt loads by ``lrelease``. Nothing here
translates what a person wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar, cast

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.locations import resource

_Name = TypeVar("_Name")

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"},
)
"""The languages there are, by their codes, each as it calls itself."""

QT_TRANSLATE_NOOP = cast(Callable[[str, str], str], QtCore.QT_TRANSLATE_NOOP)
"""Marks English words that are translated later, where they are said; Qt's own carries no types."""
translate = QCoreApplication.translate
"""Takes a context and English words; gives the words of the language in force."""


def language_of_system() -> str:
    """The code of the first of the system's languages that there is; English where there is none."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def speak(application: QCoreApplication, language: str) -> None:
    """Puts a language in force, for Qt's own words too. What is already on the screen keeps its words.

    Args:
        application: keeps the translators.
        language: one of ``LANGUAGES``, or an empty string for the system's.
    """
    language = language if language in LANGUAGES else language_of_system()
    for spoken in application.findChildren(QTranslator):
        application.removeTranslator(spoken)
        spoken.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resource("translations"))
    for name, folder in ((f"qtbase_{language}", qt), (f"discreet_{language}", own)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


class Spoken(Mapping[_Name, str]):
    """Words for names, in the language in force when they are looked up.

    Args:
        context: of the words, as ``translate`` has it.
        words: in English, marked with ``QT_TRANSLATE_NOOP``.
    """

    def __init__(self, context: str, words: Mapping[_Name, str]) -> None:
        self._context = context
        self._words = words

    def __getitem__(self, name: _Name) -> str:
        return translate(self._context, self._words[name])

    def __iter__(self) -> Iterator[_Name]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


class SpokenPair(Mapping[_Name, tuple[str, str]]):
    """As ``Spoken``, with a name and an explanation for each."""

    def __init__(self, context: str, words: Mapping[_Name, tuple[str, str]]) -> None:
        self._context = context
        self._words = words

    def __getitem__(self, name: _Name) -> tuple[str, str]:
        short, long = self._words[name]
        return translate(self._context, short), translate(self._context, long)

    def __iter__(self) -> Iterator[_Name]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)
