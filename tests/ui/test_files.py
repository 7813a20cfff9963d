"""Files that are dropped or chosen become part of the text, and what goes wrong costs none of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.window import Window
from tests.documents.samples import paragraph, pdf, word
from tests.ui.seen import leaves


def _drop(widget: QWidget, *paths: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    with_left = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, *with_left)
    QApplication.sendEvent(widget, entering)
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *with_left))
    return entering.isAccepted()


def _read_all(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.files.busy, timeout=20_000)


def test_a_dropped_file_is_typed_in_looked_through_and_undone_in_one_step(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(word(paragraph("Ask Maria Keller.")))
    editor = window.panes.yours.editor
    editor.type_over("Sum up:")
    assert _drop(editor.viewport(), file)
    _read_all(window, qtbot)
    assert editor.plain() == "Sum up:\nAsk Maria Keller."
    qtbot.waitUntil(lambda: window.desk.readiness.may_send)
    assert "Maria Keller" not in leaves(window)
    editor.undo()
    assert editor.plain() == "Sum up:"


def test_files_may_be_dropped_anywhere_and_come_in_order(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = tmp_path / "b.pdf", tmp_path / "a.csv"
    first.write_bytes(pdf("one"))
    second.write_bytes(b"x;y\n1;2\n")
    assert _drop(window, first, second)
    _read_all(window, qtbot)
    assert window.panes.yours.editor.plain() == "one\nx;y\n1;2\n"


def test_a_file_is_chosen_with_the_keyboard(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"# Title")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    window.activateWindow()
    qtbot.keyClick(window.panes.yours.editor, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    _read_all(window, qtbot)
    assert window.panes.yours.editor.plain() == "# Title"


def test_what_cannot_be_read_is_said_and_leaves_the_text_alone(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(pdf(""))
    editor = window.panes.yours.editor
    editor.type_over("Mine.")
    window.files.take([file])
    _read_all(window, qtbot)
    assert "OCR" in window.files.strip.words.text()
    assert window.files.strip.isVisible()
    assert window.files.progress.isHidden()
    assert editor.plain() == "Mine."


def test_what_may_be_misread_is_said_beside_the_text(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Zoë".encode("cp1252"))
    window.files.take([file])
    _read_all(window, qtbot)
    assert window.panes.yours.editor.plain() == "Zoë"
    assert "Western European" in window.files.strip.words.text()


def test_reading_shows_how_far_it_is_and_can_be_cancelled(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "long.pdf"
    file.write_bytes(pdf(*["words"] * 3_000))
    window.files.take([file, file])
    assert window.files.progress.isVisible()
    qtbot.waitUntil(lambda: window.files.progress.bar.value() > 0, timeout=20_000)
    window.files.progress.stop.click()
    assert not window.files.busy
    assert window.files.progress.isHidden()
    after = tmp_path / "a.txt"
    after.write_bytes(b"after")
    window.files.take([after])  # the lane is free again, and nothing of the cancelled one arrives
    _read_all(window, qtbot)
    assert window.panes.yours.editor.plain() == "after"


def test_a_file_does_not_follow_into_another_conversation(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"words")
    window.panes.yours.editor.type_over("first")
    window.files.take([file])
    window._begin()
    qtbot.wait(400)
    assert window.panes.yours.editor.plain() == ""
    assert all("words" not in session.text for session in window.desk.sessions)


def test_while_nothing_can_be_read_a_dropped_file_leaves_nothing_behind(window: Window, tmp_path: Path) -> None:
    window.files.button.setEnabled(False)
    assert not _drop(window.panes.yours.editor.viewport(), tmp_path / "a.txt")
    assert window.panes.yours.editor.plain() == ""


def test_text_that_is_dropped_stays_the_editors_business(window: Window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a.pdf")])
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    assert not window.files.eventFilter(window, event)
