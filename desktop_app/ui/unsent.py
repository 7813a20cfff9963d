"""Remembers what is being written, where conversations are kept, so that a crash or a power cut costs a second of it.

It is in the encrypted archive and nowhere else; where nothing is kept, nothing of this is either.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.keeping import Keeping
from desktop_app.ui.session import Session

_Write = Callable[[str, str], None]
_SAVED_AFTER_MS = 1_000
"""Between two writes of a text that is being typed."""


class Unsent(QObject):
    """Keeps the unsent texts of sessions.

    Args:
        keeping: the way to the archive.
    """

    def __init__(self, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._waiting: dict[str, Session] = {}
        self._kept: dict[str, str] = {}
        self._timer = QTimer(self, interval=_SAVED_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self._save(keeping.keep_unsent))

    def note(self, session: Session) -> None:
        """The text of a session is another one; it is written within a second."""
        self._waiting[session.key] = session
        if not self._timer.isActive():
            self._timer.start()

    def forget(self, session: Session) -> None:
        """A session is deleted, and what was being written in it."""
        self._waiting.pop(session.key, None)
        for key in (session.key, session.conversation.id):
            self._put(key, "", self._keeping.keep_unsent)

    def close(self) -> None:
        """Writes what is waiting before it returns; the program ends."""
        self._timer.stop()
        self._save(self._keeping.keep_unsent_at_once)

    def bring_back(self, sessions: Sequence[Session], texts: Mapping[str, str]) -> list[tuple[str, str]]:
        """Puts texts of the start before into their conversations, unless something was written there since.

        Args:
            sessions: all there are.
            texts: conversation id, or what stood in its place, to text.

        Returns:
            Those that belong to none of the sessions, in order.
        """
        known = {session.conversation.id: session for session in sessions if session.conversation.id}
        mine = {session.key for session in sessions}
        self._kept |= texts
        strays = []
        for key, text in texts.items():
            session = known.get(key)
            if session is not None:
                session.text = session.text or text
            elif key not in mine:
                strays.append((key, text))
        return strays

    def _save(self, write: _Write) -> None:
        if not self._keeping.is_open:
            return
        for session in self._waiting.values():
            if session.conversation.id:
                self._put(session.key, "", write)  # it was kept under a name of its own before it was a conversation
            self._put(session.conversation.id or session.key, session.text, write)
        self._waiting.clear()

    def _put(self, key: str, text: str, write: _Write) -> None:
        if key and self._kept.get(key, "") != text:
            self._kept[key] = text
            write(key, text)
