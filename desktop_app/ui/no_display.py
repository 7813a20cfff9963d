"""Says in one sentence that the window has nowhere to appear, where Qt would print its own four and abort."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

_SAYS = (
    "discreet: the display does not answer, or a library that Qt needs for it is missing (most often libxcb-cursor0). "
    "Your data is untouched. For the command line: discreet --help\n"
)


def opened(arguments: list[str]) -> QApplication:
    """The Qt application; without a display that answers, the program ends here with exit code 1 and one sentence.

    Args:
        arguments: the command line; Qt takes its own options out of it.
    """
    qInstallMessageHandler(_end_if_fatal)
    try:
        return QApplication(arguments)
    finally:
        qInstallMessageHandler(None)


def _end_if_fatal(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(_SAYS)
        sys.stderr.flush()
        os._exit(1)  # Qt aborts as soon as this returns
    if message and not str(context.category).startswith("qt.qpa."):
        sys.stderr.write(f"{message}\n")
