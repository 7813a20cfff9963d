"""How the window looks right now: the theme the system asks for, its icons in the theme's colours, its style sheet.

Widgets read colours and icons here and listen to ``changed``; none of them asks the system itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.locations import resource
from desktop_app.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme, mixed

_DENSITIES = (1.0, 1.5, 2.0, 3.0)
_ICON = 16
THEMES: Mapping[str, Theme] = MappingProxyType(
    {"light": LIGHT, "dark": DARK, "light-contrast": LIGHT_CONTRAST, "dark-contrast": DARK_CONTRAST},
)
"""The themes there are, by name."""


class Appearance(QObject):
    """The theme in force.

    Signals:
        changed: the theme is another one; colours and icons have to be read again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self._preferred: Theme | None = None
        self._drawings: dict[str, str] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def follow_system(self) -> None:
        """Takes the system's light, dark or high-contrast theme, now and whenever it changes."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._ask_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._ask_system)
        self._ask_system()

    def prefer(self, name: str) -> None:
        """Puts one of ``THEMES`` in force whatever the system says; an empty name follows the system again."""
        self._preferred = THEMES.get(name)
        self._ask_system()

    def use(self, theme: Theme) -> None:
        """Puts ``theme`` in force."""
        self.theme = theme
        self._icons.clear()
        self.changed.emit()

    def icon(self, name: str, colour: str) -> QIcon:
        """The drawing of that name in a colour, sharp on dense screens too."""
        known = self._icons.get((name, colour))
        if known is None:
            known = QIcon()
            for density in _DENSITIES:
                known.addPixmap(self.pixmap(name, colour, _ICON, density))
                known.addPixmap(self.pixmap(name, self.theme.muted, _ICON, density), QIcon.Mode.Disabled)
            self._icons[name, colour] = known
        return known

    def pixmap(self, name: str, colour: str, size: int, density: float) -> QPixmap:
        """The drawing of that name, ``size`` logical pixels wide and high."""
        if name not in self._drawings:
            self._drawings[name] = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        drawing = QSvgRenderer(QByteArray(self._drawings[name].replace("currentColor", colour).encode()))
        pixmap = QPixmap(QSize(size, size) * density)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        pixmap.setDevicePixelRatio(density)
        return pixmap

    def icon_pixmap(self, name: str, colour: str, size: int, density: float) -> QPixmap:
        """As ``pixmap``, but drawn only once; for what is painted again and again."""
        known = self._pixmaps.get((name, colour, size, density))
        if known is None:
            known = self._pixmaps[name, colour, size, density] = self.pixmap(name, colour, size, density)
        return known

    def palette(self) -> QPalette:
        """The theme as Qt's own colours, for what the style sheet does not name."""
        theme = self.theme
        palette = QPalette(QColor(theme.surface), QColor(theme.page))
        for role, colour in (
            (QPalette.ColorRole.WindowText, theme.ink),
            (QPalette.ColorRole.Text, theme.ink),
            (QPalette.ColorRole.ButtonText, theme.ink),
            (QPalette.ColorRole.Base, theme.surface),
            (QPalette.ColorRole.AlternateBase, theme.page),
            (QPalette.ColorRole.ToolTipBase, theme.raised),
            (QPalette.ColorRole.ToolTipText, theme.ink),
            (QPalette.ColorRole.PlaceholderText, theme.muted),
            (QPalette.ColorRole.Highlight, selection(theme)),
            (QPalette.ColorRole.HighlightedText, theme.ink),
            (QPalette.ColorRole.Link, theme.accent),
        ):
            palette.setColor(role, QColor(colour))
        return palette

    def style_sheet(self) -> str:
        """The style sheet with the theme's colours filled in."""
        theme = self.theme
        text = resource("style", "window.qss").read_text(encoding="utf-8")
        colours = {name: getattr(theme, name) for name in _NAMED_COLOURS}
        arrow = resource("icons", "combo-arrow.svg").as_posix()
        return Template(text).substitute(colours, selection=selection(theme), arrow=arrow, ring=theme.ring)

    def _ask_system(self) -> None:
        if self._preferred is not None:
            self.use(self._preferred)
            return
        hints = QGuiApplication.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        strong = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        self.use(
            {(False, False): LIGHT, (True, False): DARK, (False, True): LIGHT_CONTRAST, (True, True): DARK_CONTRAST}[
                dark, strong
            ]
        )


_NAMED_COLOURS = (
    "page",
    "surface",
    "raised",
    "line",
    "control_line",
    "ink",
    "muted",
    "accent",
    "accent_strong",
    "on_accent",
    "danger",
    "warning",
    "fine",
    "hover",
    "added",
)


def selection(theme: Theme) -> str:
    """Behind selected text."""
    return mixed(theme.accent, theme.surface, 0.28)
