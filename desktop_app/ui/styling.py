"""How a value is hidden, or every value of a type: the style it has, those it could have, and the menu of them.

What a style does to a value is decided where values are protected; this only asks for one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.language import QT_TRANSLATE_NOOP, Spoken, translate
from desktop_app.ui.words import TYPE
from desktop_app.vocabulary import Choices, EntityType, Style

REPLACE_WITH = Spoken(
    "styling",
    {
        Style.PLACEHOLDER: QT_TRANSLATE_NOOP("styling", "Replace with a placeholder"),
        Style.STANDIN: QT_TRANSLATE_NOOP("styling", "Replace with a stand-in"),
        Style.BROADER: QT_TRANSLATE_NOOP("styling", "Replace with a broader term"),
        Style.NOISE: QT_TRANSLATE_NOOP("styling", "Replace with a figure a little off"),
        Style.REDACT: QT_TRANSLATE_NOOP("styling", "Replace with a label only"),
    },
)
"""What a value can be replaced with, in the menu's words."""
USE = Spoken(
    "styling",
    {
        Style.PLACEHOLDER: QT_TRANSLATE_NOOP("styling", "Use a placeholder"),
        Style.STANDIN: QT_TRANSLATE_NOOP("styling", "Use a stand-in"),
        Style.BROADER: QT_TRANSLATE_NOOP("styling", "Use a broader term"),
        Style.NOISE: QT_TRANSLATE_NOOP("styling", "Use a figure a little off"),
        Style.REDACT: QT_TRANSLATE_NOOP("styling", "Use a label only"),
    },
)
"""The same in the words of an advice."""
_FIGURES = frozenset({EntityType.AGE, EntityType.DATE, EntityType.DATE_OF_BIRTH, EntityType.MONEY})
"""What can be a little off; anything else would get a placeholder."""


def style_of(value: str, type_: EntityType, choices: Choices) -> Style:
    """The style in force for a value."""
    return dict(choices.value_styles).get(value, style_of_type(type_, choices))


def style_of_type(type_: EntityType, choices: Choices) -> Style:
    """The style in force for a type."""
    return dict(choices.type_styles).get(type_, choices.style)


def styles_for(type_: EntityType) -> tuple[Style, ...]:
    """The styles that do something of their own to a value of this type."""
    return tuple(style for style in REPLACE_WITH if style is not Style.NOISE or type_ in _FIGURES)


def style_actions(
    type_: EntityType, current: Style | None, choose: Callable[[Style], None], parent: QObject
) -> list[QAction]:
    """One entry a style, with a mark at the current one; None marks none, for a value that is kept."""
    actions = []
    for style in styles_for(type_):
        action = QAction(REPLACE_WITH[style], parent)
        action.setCheckable(True)
        action.setChecked(style is current)
        action.triggered.connect(lambda _=False, style=style: choose(style))
        actions.append(action)
    return actions


def type_menu(type_: EntityType, current: Style, choose: Callable[[Style], None], parent: QWidget) -> QMenu:
    """The same for every value of a type, as a menu of its own."""
    menu = QMenu(translate("styling", "All of this kind: {what}").format(what=TYPE[type_]), parent)
    menu.addActions(style_actions(type_, current, choose, menu))
    return menu
