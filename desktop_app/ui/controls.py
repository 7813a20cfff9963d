"""The small controls every part of the window is made of: buttons with icons, labels, choices, the hide switch.

They know how they look and what they are called; what pressing them does is decided where they are used.
"""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.appearance import Appearance

_BOX_SLACK = 8


def tip(*lines: str) -> str:
    """Plain lines as a tool tip in which nothing is taken for markup."""
    return "<qt>" + "<br>".join(html.escape(line) for line in lines if line) + "</qt>"


def label(text: str, look: str = "") -> QLabel:
    """A label that shows ``text`` as it is; ``look`` names a style of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_look(made, look)
    return made


def wrapped(text: str, look: str = "") -> QLabel:
    """A label whose text may take several lines."""
    made = label(text, look)
    made.setWordWrap(True)
    return made


def text_field(name: str, hint: str) -> QLineEdit:
    """A field of one line that is called ``name``, and says ``hint`` while it is empty."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field


def set_look(widget: QWidget, look: str) -> None:
    """Gives the widget another style of the style sheet."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def announce(widget: QWidget, words: str) -> None:
    """Has a screen reader say ``words``, if one listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class IconButton(QToolButton):
    """A button that is an icon; its name is its tool tip and what a screen reader says."""

    def __init__(self, appearance: Appearance, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon_name = icon
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rename(name)
        self._draw_icon()
        appearance.changed.connect(self._draw_icon)

    def rename(self, name: str, icon: str | None = None) -> None:
        """Gives the button another name, and another icon if one is given."""
        self.setToolTip(name)
        self.setAccessibleName(name)
        if icon is not None:
            self._icon_name = icon
            self._draw_icon()

    def _draw_icon(self) -> None:
        self.setIcon(self._appearance.icon(self._icon_name, self._appearance.theme.muted))


class TextButton(QPushButton):
    """A button with words, and an icon before them if one is named. Looks: ``primary``, ``plain``, ``quiet``."""

    def __init__(
        self, appearance: Appearance, text: str, look: str = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._icon_name = icon
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_look(self, look)
        if icon:
            self.setIconSize(QSize(16, 16))
            self._draw_icon()
            appearance.changed.connect(self._draw_icon)

    def rename(self, text: str, icon: str = "") -> None:
        """Gives the button other words and another icon."""
        self.setText(text)
        self._icon_name = icon
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon_name:
            theme = self._appearance.theme
            colours = {"primary": theme.on_accent, "quiet": theme.accent}
            self.setIcon(self._appearance.icon(self._icon_name, colours.get(str(self.property("look")), theme.ink)))


class ElidedBox(QComboBox):
    """A list to choose from whose choice is cut with an ellipsis where there is no room, instead of in mid-letter."""

    def sizeHint(self) -> QSize:
        """Room for the longest choice; the style sheet's padding is not all counted by Qt."""
        return super().sizeHint() + QSize(_BOX_SLACK, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the box and as much of the choice as fits."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text = option.currentText
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class Choice(QWidget):
    """A small label over a list to choose from.

    Signals:
        chosen: the data of the choice the person made; not sent for choices made by the program.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ElidedBox()
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        caption = label(name, "caption")
        caption.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption)
        column.addWidget(self.box)
        self.box.activated.connect(lambda index: self.chosen.emit(self.box.itemData(index)))

    def offer(self, choices: Iterable[tuple[object, str, str]]) -> None:
        """Sets what there is to choose: data, words, explanation."""
        self.box.clear()
        for data, words, explanation in choices:
            self.box.addItem(words, data)
            self.box.setItemData(self.box.count() - 1, tip(explanation), Qt.ItemDataRole.ToolTipRole)

    def show_choice(self, data: object) -> None:
        """Shows the choice with that data."""
        for index in range(self.box.count()):
            if self.box.itemData(index) == data:
                self.box.setCurrentIndex(index)
                self.box.setToolTip(str(self.box.itemData(index, Qt.ItemDataRole.ToolTipRole)))


class Switch(QAbstractButton):
    """On or off, told by the knob's place and a mark as well as by colour."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The size it always has, the focus ring included."""
        return QSize(40, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws track, knob and focus ring."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(4, 4, 32, 16)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
        else:
            painter.setPen(QPen(QColor(theme.muted), 1.25))
            painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(track, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if self.isChecked() else theme.muted))
        painter.drawEllipse(
            QRectF(track.right() - 14 if self.isChecked() else track.left() + 2, track.top() + 2, 12, 12)
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(1, 1, 38, 22), 11, 11)
        painter.end()
