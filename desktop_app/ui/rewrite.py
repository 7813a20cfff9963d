"""Rewriting a marked text in any program: from the shortcut, through the popup, to the text in its place.

It ties the parts together and holds one text at a time, for as long as its popup stands. Reading happens in a lane of
its own, so that a long request in the window does not hold it up; nothing is sent anywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.desktop.selection import Origin, Selection, Taken
from desktop_app.rewriting import Mode, Rewritten, rewrite
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.language import translate
from desktop_app.ui.problems import problem_of
from desktop_app.ui.rewrite_popup import RewritePopup
from desktop_app.ui.worker import Lane

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


class Rewriting(QObject):
    """The popup and what it does.

    Args:
        appearance: colours and icons.
        selection: takes the text and puts it back.
        assistant: reads it; None while there is none yet.
        mode: what is made of a text first.

    Signals:
        began: a text is being taken; the clipboard is in use from here on.
        ended: everything is as it was, or as the person wanted it.
    """

    began = Signal()
    ended = Signal()

    def __init__(
        self,
        appearance: Appearance,
        selection: Selection,
        assistant: Callable[[], Assistant | None],
        mode: Mode = Mode.HIDE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._selection = selection
        self._assistant = assistant
        self._mode = mode
        self._lane = Lane("rewriting", self)
        self._busy = False
        self._taken: Taken | None = None
        self._made: dict[Mode, Rewritten] = {}
        self.popup: RewritePopup | None = None

    def begin(self) -> None:
        """Takes the marked text and shows what would become of it; nothing happens while one is on the screen."""
        if self._start():
            self._selection.take(self._show)

    def begin_with_clipboard(self) -> None:
        """As ``begin``, with the clipboard's text."""
        if self._start():
            self._selection.take_clipboard(self._show)

    def close(self, patience: float) -> None:
        """Ends the lane, waiting up to ``patience`` seconds."""
        self._lane.close(patience)

    def _start(self) -> bool:
        if self._busy:
            return False
        self._busy = True
        self.began.emit()
        return True

    def _show(self, taken: Taken) -> None:
        self._made = {}
        self.popup = popup = RewritePopup(self._appearance, _use_words(taken))
        popup.chosen.connect(self._choose)
        popup.used.connect(self._use)
        popup.copied.connect(self._copy)
        popup.left.connect(lambda: self._leave(self._finish))
        self._read(taken)
        if not taken.text.strip():
            # Wayland shows the clipboard to the window in front only, which the popup is from now on.
            popup.activated.connect(lambda: self._selection.take_clipboard(self._read))
        popup.appear()

    def _read(self, taken: Taken) -> None:
        if self.popup is None:
            return
        self._taken = taken
        if taken.text.strip():
            self.popup.add_note(_origin_words(taken))
            self._choose(self._mode)
        else:
            self.popup.show_problem(_nothing_words())

    def _choose(self, mode: Mode) -> None:
        popup, taken, assistant = self.popup, self._taken, self._assistant()
        if popup is None or taken is None or not taken.text.strip():
            return
        self._mode = mode
        popup.show_waiting(mode)
        if mode in self._made:
            popup.show_rewritten(self._made[mode])
        elif assistant is None:
            popup.show_problem(translate("rewrite", "Discreet is still starting. Choose again in a moment."))
        else:
            self._lane.do(
                lambda: rewrite(assistant, taken.text, mode),
                lambda made: self._take(taken, mode, made),
                lambda error: self._fail(taken, mode, error),
            )

    def _take(self, taken: Taken, mode: Mode, made: Rewritten) -> None:
        if taken is self._taken and self.popup is not None:
            self._made[mode] = made
            if mode is self._mode:
                self.popup.show_rewritten(made)

    def _fail(self, taken: Taken, mode: Mode, error: Exception) -> None:
        if taken is self._taken and self.popup is not None and mode is self._mode:
            self.popup.show_problem(problem_of(error).says)

    def _use(self) -> None:
        taken, text = self._taken, self._made[self._mode].prepared.text
        if taken is None:
            return
        if taken.origin is Origin.TERMINAL:
            text = text.rstrip("\n")
        if self._selection.can_put(text, taken):
            self._leave(lambda: self._selection.put(text, taken, self._finish))
        else:
            self._copy()

    def _copy(self) -> None:
        self._selection.copy(self._made[self._mode].prepared.text)
        self._leave(self._finish)

    def _leave(self, then: Callable[[], None]) -> None:
        """Takes the popup away once its keys are up: a key that is still down would go on in the other program."""
        popup, self.popup = self.popup, None
        if popup is None:
            return

        def leave() -> None:
            popup.hide()
            popup.deleteLater()
            then()

        self._selection.when_released(leave)

    def _finish(self) -> None:
        self._taken = None
        self._made = {}
        self._busy = False
        self.ended.emit()


def _use_words(taken: Taken) -> str:
    if taken.origin is Origin.SELECTION:
        return translate("rewrite", "Replace")
    if taken.origin is Origin.TERMINAL and not _has_lines(taken):
        return translate("rewrite", "Type at the prompt")
    return translate("rewrite", "Put into the clipboard")


def _origin_words(taken: Taken) -> str:
    if taken.origin is Origin.CLIPBOARD:
        return translate("rewrite", "This is the clipboard's text: nothing was marked that could be replaced.")
    if taken.origin is Origin.TERMINAL and _has_lines(taken):
        return translate("rewrite", "A terminal would run each line, so it goes into the clipboard.")
    return ""


def _has_lines(taken: Taken) -> bool:
    return "\n" in taken.text.rstrip("\n")


def _nothing_words() -> str:
    return translate("rewrite", "Nothing is marked and the clipboard has no text. Mark a text and press the shortcut.")
