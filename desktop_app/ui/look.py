"""The person's own choice of theme and language, kept in a small file of Qt's, and the panel where it is made.

The file also remembers that they were introduced. It is apart from the other settings because it is read before the
window is built, when nothing else is loaded yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.appearance import THEMES, Appearance
from desktop_app.ui.controls import Choice, label, wrapped
from desktop_app.ui.language import LANGUAGES, QT_TRANSLATE_NOOP, Spoken, translate

_SYSTEM = ""
_NAMES: Mapping[str, str] = Spoken(
    "look",
    {
        _SYSTEM: QT_TRANSLATE_NOOP("look", "As the system"),
        "light": QT_TRANSLATE_NOOP("look", "Light"),
        "dark": QT_TRANSLATE_NOOP("look", "Dark"),
        "light-contrast": QT_TRANSLATE_NOOP("look", "Light, high contrast"),
        "dark-contrast": QT_TRANSLATE_NOOP("look", "Dark, high contrast"),
    },
)
_KNOWN: Mapping[str, frozenset[str]] = MappingProxyType(
    {"theme": frozenset(THEMES), "language": frozenset(LANGUAGES), "introduced": frozenset({"yes"})},
)


class Look:
    """What the person chose; an empty string is the system's.

    Args:
        file: where it is kept; the person's own settings folder if none is given.
    """

    def __init__(self, file: QSettings | None = None) -> None:
        self._file = file or QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "discreet", "look")

    @property
    def theme(self) -> str:
        """One of ``THEMES``, or an empty string."""
        return self._read("theme")

    @property
    def language(self) -> str:
        """One of ``LANGUAGES``, or an empty string."""
        return self._read("language")

    @property
    def introduced(self) -> bool:
        """Whether the introduction was gone through, or skipped."""
        return bool(self._read("introduced"))

    def keep(self, name: str, value: str) -> None:
        """Remembers ``theme``, ``language`` or ``introduced``, and what it is."""
        self._file.setValue(name, value)
        self._file.sync()

    def _read(self, name: str) -> str:
        # The file can be edited by hand: what is not known counts as not chosen.
        value = str(self._file.value(name, _SYSTEM))
        return value if value in _KNOWN[name] else _SYSTEM


class LookPanel(QFrame):
    """Theme and language to choose from; the theme changes at once, the language at the next start."""

    def __init__(self, appearance: Appearance, look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._look = look or Look()
        self.theme = Choice(translate("look", "Theme"))
        self.theme.offer((name, words, "") for name, words in _NAMES.items())
        self.theme.show_choice(self._look.theme)
        self.theme.chosen.connect(self._choose_theme)
        self.language = Choice(translate("look", "Language"))
        self.language.offer([(_SYSTEM, _NAMES[_SYSTEM], ""), *((code, name, "") for code, name in LANGUAGES.items())])
        self.language.show_choice(self._look.language)
        self.language.chosen.connect(lambda code: self._look.keep("language", code))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.theme)
        line.addWidget(self.language)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("look", "Look and language"), "heading"))
        column.addLayout(line)
        column.addWidget(wrapped(translate("look", "Another language is used from the next start on."), "hint"))

    def _choose_theme(self, name: str) -> None:
        self._look.keep("theme", name)
        self._appearance.prefer(name)
