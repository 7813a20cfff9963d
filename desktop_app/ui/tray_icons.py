"""The tray's icons, one for each way the watch can stand; told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.desktop.clipboard_watch import Standing
from desktop_app.locations import resource

_FILES = {
    Standing.IDLE: "tray-idle",
    Standing.PAUSED: "tray-idle",
    Standing.WATCHING_ASK: "tray-watching",
    Standing.WATCHING_AUTOMATIC: "tray-watching",
    Standing.ATTENTION: "tray-attention",
}
_SIZES = (16, 22, 24, 32, 48, 64)


def tray_icon(standing: Standing) -> QIcon:
    """The icon, sharp at every size that trays use."""
    drawing = QSvgRenderer(QByteArray(resource("icons", f"{_FILES[standing]}.svg").read_bytes()))
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
