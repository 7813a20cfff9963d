"""An open archive: conversations and the ledger over one database, and what has to happen to both at once.

What a call has returned from is on the disk, whatever happens to the program or the machine afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from desktop_app.errors import ArchiveFailed
from desktop_app.mentions import Mentions
from desktop_app.storage.conversations import Conversations
from desktop_app.storage.database import Database
from desktop_app.storage.ledger import EndMark, Ledger, texts_of
from desktop_app.storage.lessons import Lessons
from desktop_app.storage.records import Disclosure, Entry, Outcome, Reopened, Summary
from desktop_app.storage.schema import MIGRATIONS
from desktop_app.storage.sealing import derived
from desktop_app.vocabulary import Choices, Conversation, Draft, Reply, Turn


def _now() -> datetime:
    return datetime.now(UTC)


class Departure:
    """A request that the ledger has noted and that may leave now."""

    def __init__(self, store: Store, draft: Draft, number: int) -> None:
        self._store = store
        self._draft = draft
        self._number = number

    def conclude(self, outcome: Outcome, reply: Reply) -> None:
        """Notes what became of it, and adds the exchange to the conversation if something came back.

        Raises:
            ArchiveFailed: it could not be kept.
        """
        self._store.conclude(self._number, self._draft, outcome, reply)


class Store:
    """What the archive holds. Calls may come from any thread; each may raise ArchiveFailed.

    Args:
        path: the database.
        mark: the file that marks the end of the ledger.
        key: the archive's data key.
        now: the time, in UTC.

    Raises:
        ArchiveDamaged, FromTheFuture: the database cannot be used; see ``Database``.
    """

    def __init__(self, path: Path, mark: Path, key: bytes, now: Callable[[], datetime] = _now) -> None:
        self._now = now
        self._database = Database(path, derived(key, "database"), MIGRATIONS)
        self._conversations = Conversations(self._database)
        self._lessons = Lessons(self._database, now)
        self._ledger = Ledger(self._database, EndMark(mark, derived(key, "end of the ledger")))
        if not mark.exists() and not list(self._ledger.rows()):
            self._mark_end()

    def close(self) -> None:
        """Ends the use of it."""
        self._database.close()

    # --- sending

    def depart(self, draft: Draft) -> Departure:
        """Notes a request, with its very bytes, before the first of them leaves.

        Raises:
            ArchiveFailed: it could not be noted, so it must not leave.
        """
        try:
            number = self._note(draft)
            self._mark_end()
        except ArchiveFailed as error:
            raise ArchiveFailed(f"Nothing was sent, because the ledger cannot be written. {error.message}") from None
        return Departure(self, draft, number)

    def conclude(self, number: int, draft: Draft, outcome: Outcome, reply: Reply) -> None:
        """See ``Departure.conclude``; ``number`` is the request's."""
        with self._database.transaction():
            self._ledger.outcome(number, outcome, len(reply.received), self._now())
            if reply.received or not reply.partial:
                turn = Turn(draft.prepared.original, draft.prepared.text, reply)
                self._conversations.add_turns(draft.conversation, [turn])
                self._conversations.put_unsent(draft.conversation, "", self._now())
        self._mark_end()

    # --- conversations

    def conversations(self) -> tuple[Summary, ...]:
        """Every conversation, the last changed first."""
        return self._conversations.all()

    def conversation(self, key: str) -> Reopened | None:
        """A conversation as it was left, or None if it is not kept."""
        return self._conversations.one(key)

    def mentioning(self, words: str) -> frozenset[str]:
        """The ids of the conversations in which ``words`` occur."""
        return self._conversations.mentioning(words)

    def keep(self, conversation: Conversation) -> None:
        """Keeps a conversation that began while the archive was closed; one that is kept already stays as it is."""
        with self._database.transaction():
            if conversation.turns and self._conversations.one(conversation.id) is None:
                first = conversation.turns[0].sent
                self._conversations.put(conversation.id, first, conversation.vault, Choices(), self._now())
                self._conversations.add_turns(conversation.id, conversation.turns)

    def forget(self, key: str) -> None:
        """Deletes a conversation with all values it hid. The ledger still knows what left, in protected form."""
        with self._database.transaction():
            self._conversations.forget(key)
        self._database.settle()

    def keep_unsent(self, key: str, text: str) -> None:
        """Remembers what is being written in a conversation, for a start after a crash; empty text forgets it."""
        with self._database.transaction():
            self._conversations.put_unsent(key, text, self._now())

    def unsent(self) -> dict[str, str]:
        """What was being written: conversation id to text."""
        return self._conversations.unsent()

    # --- the ledger

    @property
    def ledger(self) -> Ledger:
        """To list, search, verify and export."""
        return self._ledger

    def about(self, value: str, provider: str = "") -> tuple[Disclosure, ...]:
        """Every request that told something about a value: by a replacement, or by the value itself.

        Args:
            value: as a person types it; it is found inside longer values too, by whole words and in any case.
            provider: whose requests count, by the name it had in the settings, in any case; all if empty.
        """
        sought = Mentions([value])
        carried: dict[int, list[tuple[str, str]]] = {}
        for number, hidden, replacement in self._database.rows(
            "SELECT number, value, replacement FROM carried ORDER BY number, place"
        ):
            if str(hidden) == value or any(sought.find(str(hidden))):
                carried.setdefault(cast("int", number), []).append((str(hidden), str(replacement)))
        sent = (e for e in self._ledger.entries() if not provider or e.provider.casefold() == provider.casefold())
        disclosures = (_disclosure(entry, carried.get(entry.number, []), sought) for entry in sent)
        return tuple(found for found in disclosures if found.replacements or found.itself)

    # --- learning

    @property
    def lessons(self) -> Lessons:
        """What the person decided about single values, and what was learned from it."""
        return self._lessons

    # --- age

    def forget_older_than(self, days: int) -> None:
        """Deletes what is older than so many days, from conversations and ledger alike; 0 keeps all for ever."""
        if days <= 0:
            return
        limit = self._now() - timedelta(days=days)
        with self._database.transaction():
            gone = self._conversations.forget_before(limit) + self._ledger.forget_before(limit, self._now())
        if gone:
            self._mark_end()
            self._database.settle()

    def _note(self, draft: Draft) -> int:
        with self._database.transaction():
            now, vault = self._now(), draft.prepared.protected.vault
            self._conversations.put(draft.conversation, draft.prepared.text, vault, self._decided(draft), now)
            number = self._ledger.request(draft, now)
            for place, (value, replacement) in enumerate(_carried(draft)):
                self._database.change(
                    "INSERT INTO carried VALUES (?, ?, ?, ?, ?)",
                    (number, draft.conversation, place, value, replacement),
                )
        return number

    def _decided(self, draft: Draft) -> Choices:
        """The person's own decisions. That a server of their own reads everything is none about any value."""
        if not draft.outgoing.destination.trusted:
            return draft.choices
        before = self._conversations.one(draft.conversation)
        return replace(draft.choices, kept=before.kept if before else frozenset())

    def _mark_end(self) -> None:
        problem = ""
        try:
            self._ledger.mark_end()
        except OSError as error:
            problem = error.strerror or type(error).__name__
        if problem:
            raise ArchiveFailed(f"The end of the ledger cannot be marked: {problem}. Mend that and try again.")


def _carried(draft: Draft) -> Iterator[tuple[str, str]]:
    """Which values the request tells of, and as what: replaced now or in an earlier turn, or kept as they are."""
    prepared, outgoing = draft.prepared, draft.outgoing
    replaced = {replacement.source for replacement in prepared.protected.replacements}
    kept = [finding.span.of(prepared.original) for finding in prepared.findings if finding.span not in replaced]
    here = [(replacement.value, replacement.text) for replacement in prepared.protected.replacements]
    here += [(value, value) for value in kept]
    before = [(entry.value, entry.replacement) for entry in prepared.protected.vault.entries]
    before += [(value, value) for value in sorted(draft.choices.kept)]
    said = "\n".join(message.text for message in outgoing.messages if message.text != outgoing.note)
    found = {mention.value for mention in Mentions(replacement for _, replacement in before).find(said)}
    yield from dict.fromkeys([*here, *(pair for pair in before if pair[1] in found)])


def _disclosure(entry: Entry, carried: list[tuple[str, str]], sought: Mentions) -> Disclosure:
    replacements = dict.fromkeys(replacement for value, replacement in carried if replacement != value)
    itself = any(any(sought.find(text)) for text in texts_of(entry.body))
    by_choice = any(value == replacement for value, replacement in carried)
    return Disclosure(entry, tuple(replacements), itself, by_choice)
