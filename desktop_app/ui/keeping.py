"""What is kept between two starts, asked for off the UI thread: opening may wait for the person to unlock a keychain.

It hands over what the archive says and decides nothing; the desk and the pages do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import StorageError
from desktop_app.ui.worker import Lane
from desktop_app.vocabulary import Conversation

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.storage.archive import Archive, Standing
    from desktop_app.storage.records import Reopened, Summary

Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class _Opened:
    """How the archive stands after it was asked to open, and what it holds."""

    standing: Standing
    summaries: tuple[Summary, ...] = ()
    unsent: Mapping[str, str] = field(default_factory=dict)


class Keeping(QObject):
    """The window's way to the archive; nothing happens before ``start``.

    Signals:
        stood: the archive's ``Standing`` is another one, or was asked for again.
        listed: the ``Summary`` of every conversation that is kept.
        unsent: what was being written when the program ended: a dict of conversation id, or key, to text.
        found: a frozenset of the ids of those in which the words sought occur.
        failed: the error that kept something from being done.
    """

    stood = Signal(object)
    listed = Signal(object)
    unsent = Signal(object)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("keeping", self)
        self._assistant: Assistant | None = None
        self.standing: Standing | None = None

    @property
    def is_open(self) -> bool:
        """Whether anything is kept."""
        return self._assistant is not None and self.standing is not None and self.standing.is_open

    def start(self, assistant: Assistant) -> None:
        """Begins to use an assistant's archive."""
        self._assistant = assistant

    def close(self, patience: float) -> bool:
        """Ends the lane, waiting up to ``patience`` seconds; says whether it ended."""
        return self._lane.close(patience)

    def open(self, so_far: Iterable[Conversation] = (), passphrase: str = "", recovery_key: str = "") -> None:
        """Opens the archive, keeps the conversations of this sitting too, and lists what is kept."""
        conversations = [conversation for conversation in so_far if conversation.id]

        def call(assistant: Assistant) -> _Opened:
            standing = assistant.open_archive(passphrase, recovery_key)
            store = assistant.archive.store
            if store is None:
                return _Opened(standing)
            for conversation in conversations:
                store.keep(conversation)
            return _Opened(standing, store.conversations(), store.unsent())

        self._do(call, self._opened)

    def begin_anew(self) -> None:
        """Sets aside what cannot be opened and begins an empty archive."""
        self._do(lambda assistant: _Opened(assistant.archive.begin_anew()), self._opened)

    def wipe(self) -> None:
        """Deletes everything that is kept."""
        self._do(lambda assistant: _Opened(assistant.archive.wipe()), self._opened)

    def make_recovery_key(self, then: Callable[[str], None]) -> None:
        """Makes a recovery key and hands it over, this once."""

        def call(archive: Archive) -> tuple[str, Standing]:
            return archive.new_recovery_key(), archive.standing

        def made(outcome: tuple[str, Standing]) -> None:
            then(outcome[0])
            self._stand(outcome[1])

        self._do(lambda assistant: call(assistant.archive), made)

    def reopen(self, key: str, then: Callable[[Reopened | None], None]) -> None:
        """Hands over a conversation as it was left, or None if it is kept no more."""
        self._do(lambda assistant: assistant.archive.opened().conversation(key), then)

    def forget(self, key: str) -> None:
        """Deletes a conversation."""
        self._do(lambda assistant: assistant.archive.opened().forget(key), lambda _: None)

    def forget_old(self) -> None:
        """Deletes what is older than the settings allow, and lists what is left."""

        def call(assistant: Assistant) -> tuple[Summary, ...]:
            assistant.forget_old()
            store = assistant.archive.store
            return store.conversations() if store is not None else ()

        self._do(call, self.listed.emit)

    def find(self, words: str) -> None:
        """Looks for words in all that is kept."""

        def call(assistant: Assistant) -> frozenset[str]:
            store = assistant.archive.store
            return store.mentioning(words) if store is not None and words else frozenset()

        self._do(call, self.found.emit)

    def keep_unsent(self, key: str, text: str) -> None:
        """Remembers what is being written in a conversation; an empty text forgets it."""
        self._do(lambda assistant: _keep_unsent(assistant, key, text), lambda _: None)

    def keep_unsent_at_once(self, key: str, text: str) -> None:
        """The same before it returns: the program ends, and what waits in the lane is dropped."""
        if self._assistant is not None:
            with suppress(StorageError):  # nobody is there to be told
                _keep_unsent(self._assistant, key, text)

    def _opened(self, outcome: _Opened) -> None:
        self._stand(outcome.standing)
        self.listed.emit(outcome.summaries)
        self.unsent.emit(dict(outcome.unsent))

    def _stand(self, standing: Standing) -> None:
        self.standing = standing
        self.stood.emit(standing)

    def _do(self, call: Callable[[Assistant], Outcome], then: Callable[[Outcome], None]) -> None:
        assistant = self._assistant
        if assistant is not None:
            self._lane.do(lambda: call(assistant), then, self.failed.emit)


def _keep_unsent(assistant: Assistant, key: str, text: str) -> None:
    store = assistant.archive.store
    if store is not None:
        store.keep_unsent(key, text)
