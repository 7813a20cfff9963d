"""What the window says after a crash: that there is a report, what is not in it, and where it can be read or erased."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.crash_reports import CrashReports
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.controls import TextButton, label, wrapped
from desktop_app.ui.language import translate

_HEIGHT = 180


class CrashNote(QWidget):
    """A section of the health page; it is there only while there are reports.

    Signals:
        emptied: the person erased the reports.
    """

    emptied = Signal()

    def __init__(self, appearance: Appearance, reports: CrashReports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._says = wrapped("", "hint")
        self.report = QPlainTextEdit(readOnly=True)
        self.report.setAccessibleName(translate("crashes", "Report of the newest crash"))
        self.report.setFixedHeight(_HEIGHT)
        self.report.setTabChangesFocus(True)
        self.erase = TextButton(appearance, translate("crashes", "Erase the reports"), "plain")
        self.erase.clicked.connect(self._erase)
        buttons = QHBoxLayout()
        buttons.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(label(translate("crashes", "Crashes"), "heading"))
        column.addWidget(self._says)
        column.addWidget(self.report)
        column.addLayout(buttons)
        self.hide()

    def refresh(self) -> None:
        """Looks for reports."""
        names = self._reports.names()
        self.setVisible(bool(names))
        if names:
            self._says.setText(
                translate(
                    "crashes",
                    "Discreet failed {count} times. The newest report, in full: where it failed, and nothing you "
                    "wrote. It stays on this machine; to share it, copy it.",
                ).format(count=len(names))
            )
            self.report.setPlainText(self._reports.text(names[0]))

    def _erase(self) -> None:
        self._reports.erase()
        self.refresh()
        self.emptied.emit()
