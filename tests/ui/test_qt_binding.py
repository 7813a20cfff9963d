"""The installed Qt binding counts its references: one that does not ends the program after some thousand signals."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    sent = Signal(object)


def test_sending_a_signal_costs_no_reference_to_a_constant() -> None:
    sender = _Sender()
    before = sys.getrefcount(True), sys.getrefcount(False)
    for _ in range(500):
        sender.sent.emit(None)
    lost = before[0] - sys.getrefcount(True), before[1] - sys.getrefcount(False)
    assert max(lost) < 100, "PySide6 6.12.0 loses one reference with every signal on Python 3.11"
