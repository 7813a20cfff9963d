"""Asks what would leave for a session's text, and in a long one first what is private in it: marks cannot wait.

It asks and hands over; whether an answer is still wanted when it arrives is for whoever listens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.asking import Asking
from desktop_app.ui.session import Session
from desktop_app.vocabulary import Draft, Finding, Provider

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_LONG = 2_000
"""Characters; a longer text is looked at first, because its draft takes longer than a mark may be behind the typing."""
_DRAFT_PAUSE_MS, _LOOK_PAUSE_MS = 60, 20


class Drafting(QObject):
    """Drafts and looks, each in a lane of its own.

    Signals:
        drafted: a ``Draft`` arrived.
        seen: what is private was found in a long text: the text and its findings.
        failed: a revision's draft could not be made; the revision and the error.
    """

    drafted = Signal(object)
    seen = Signal(str, tuple)
    failed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = Asking("drafts", _DRAFT_PAUSE_MS, self)
        self._looks = Asking("looks", _LOOK_PAUSE_MS, self)  # one that fails is not told: its draft will be
        self._drafts.answered.connect(self.drafted)
        self._drafts.failed.connect(self.failed)
        self._looks.answered.connect(lambda look: self.seen.emit(*look))

    def ask(self, assistant: Assistant, session: Session, provider: Provider) -> None:
        """Asks about a session as it is now."""
        text, choices, conversation, revision = session.text, session.choices, session.conversation, session.revision

        def draft() -> Draft:
            return assistant.draft(text, choices, provider, conversation, revision)

        def look() -> tuple[str, tuple[Finding, ...]]:
            return text, assistant.detect(text, choices.profile)

        is_typed = session.draft is None or session.draft.prepared.original != text
        if is_typed and len(text) > _LONG:
            self._looks.ask(revision, look)
            self._drafts.ask_when_calm(revision, draft)
        else:
            self._drafts.ask(revision, draft)

    def forget(self) -> None:
        """Forgets what was not asked yet."""
        self._drafts.forget()
        self._looks.forget()

    def close(self, patience: float) -> None:
        """Ends the lanes, waiting up to ``patience`` seconds for each."""
        self._drafts.close(patience)
        self._looks.close(patience)
