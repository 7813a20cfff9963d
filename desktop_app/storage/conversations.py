"""Conversations and what is being written in them, in the tables of the archive.

A conversation is there from its first request on, so that the ledger can name it, and is listed once it has a turn.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import cast

from desktop_app.storage.database import Database
from desktop_app.storage.records import Reopened, Summary, stamp
from desktop_app.vocabulary import (
    Choices,
    Conversation,
    EntityType,
    Flag,
    FlagKind,
    Mark,
    Reply,
    Span,
    Style,
    Turn,
    Vault,
    VaultEntry,
)

_TITLE_LENGTH = 48


class Conversations:
    """The conversations of one archive. What changes them runs inside a transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- reading

    def all(self) -> tuple[Summary, ...]:
        """Every conversation that has a turn, the last changed first."""
        found = self._database.rows(
            "SELECT id, title, created, changed FROM conversations"
            " WHERE id IN (SELECT conversation FROM turns) ORDER BY changed DESC, rowid DESC"
        )
        return tuple(
            Summary(str(key), str(title), _moment(created), _moment(changed)) for key, title, created, changed in found
        )

    def mentioning(self, words: str) -> frozenset[str]:
        """The ids of those in which ``words`` occur, in any case, as the person wrote them or the reply reads."""
        sought = words.casefold()
        found: set[str] = set()
        # Folded here and not by SQLite, which knows the capitals of English only.
        for key, original, restored in self._database.rows("SELECT conversation, original, restored FROM turns"):
            if sought in str(original).casefold() or sought in str(restored).casefold():
                found.add(str(key))
        return frozenset(found)

    def one(self, key: str) -> Reopened | None:
        """The conversation as it was left, or None if it is not kept."""
        head = self._database.rows("SELECT vault_key, spent FROM conversations WHERE id = ?", (key,))
        if not head:
            return None
        ((vault_key, spent),) = head
        said = self._database.rows(
            "SELECT original, sent, received, restored, partial FROM turns WHERE conversation = ? ORDER BY place",
            (key,),
        )
        flags = self._flags(key)
        turns = tuple(
            Turn(str(original), str(sent), Reply(str(received), str(restored), bool(partial), tuple(flags[place])))
            for place, (original, sent, received, restored, partial) in enumerate(said)
        )
        hidden = self._database.rows(
            "SELECT replacement, value, type, style, identity, returns FROM vault"
            " WHERE conversation = ? ORDER BY place",
            (key,),
        )
        entries = tuple(
            VaultEntry(
                str(replacement), str(value), _type(type_), Style(str(style)), cast("int", identity), bool(returns)
            )
            for replacement, value, type_, style, identity, returns in hidden
        )
        vault = Vault(entries, str(vault_key), float(cast("float", spent)))
        decided = self._database.rows("SELECT value, type FROM decisions WHERE conversation = ? ORDER BY rowid", (key,))
        kept = frozenset(str(value) for value, type_ in decided if type_ is None)
        marked = tuple(Mark(str(value), EntityType(str(type_))) for value, type_ in decided if type_ is not None)
        return Reopened(Conversation(turns, vault, key), kept, marked)

    def unsent(self) -> dict[str, str]:
        """What was being written: conversation id to text, the last changed first."""
        rows = self._database.rows("SELECT conversation, text FROM unsent ORDER BY changed DESC, rowid DESC")
        return {str(key): str(text) for key, text in rows}

    # --- changing

    def put(self, key: str, first_words: str, vault: Vault, choices: Choices, now: datetime) -> None:
        """Brings a conversation's vault and decisions up to date; begins it if it is new.

        Args:
            key: its id.
            first_words: a text as it left, for the title of a new one.
            vault: what it hides.
            choices: what was chosen for its newest prompt.
            now: when, in UTC.
        """
        moment = stamp(now)
        self._database.change(
            "INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id)"
            " DO UPDATE SET changed = excluded.changed, vault_key = excluded.vault_key, spent = excluded.spent",
            (key, title_of(first_words), moment, moment, vault.key, vault.spent),
        )
        self._database.change("DELETE FROM vault WHERE conversation = ?", (key,))
        for place, entry in enumerate(vault.entries):
            self._database.change(
                "INSERT INTO vault VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (key, place, *_vault_row(entry)),
            )
        self._database.change("DELETE FROM decisions WHERE conversation = ?", (key,))
        marked = [(mark.value, mark.type) for mark in choices.marked]
        for value, type_ in [*((value, None) for value in sorted(choices.kept)), *marked]:
            self._database.change("INSERT OR REPLACE INTO decisions VALUES (?, ?, ?)", (key, value, type_))

    def add_turns(self, key: str, turns: Iterable[Turn]) -> None:
        """Adds exchanges at the end."""
        ((place,),) = self._database.rows("SELECT count(*) FROM turns WHERE conversation = ?", (key,))
        for number, turn in enumerate(turns, cast("int", place)):
            reply = turn.reply
            said = (turn.original, turn.sent, reply.received, reply.restored)
            self._database.change(
                "INSERT INTO turns VALUES (?, ?, ?, ?, ?, ?, ?)",
                (key, number, *(writable(text) for text in said), int(reply.partial)),
            )
            for place, flag in enumerate(reply.flags):
                self._database.change(
                    "INSERT INTO flags VALUES (?, ?, ?, ?, ?, ?)",
                    (key, number, place, flag.kind, flag.span.start, flag.span.end),
                )

    def put_unsent(self, key: str, text: str, now: datetime) -> None:
        """Remembers what is being written; an empty text is nothing to remember."""
        if text:
            self._database.change("INSERT OR REPLACE INTO unsent VALUES (?, ?, ?)", (key, writable(text), stamp(now)))
        else:
            self._database.change("DELETE FROM unsent WHERE conversation = ?", (key,))

    def forget(self, key: str) -> None:
        """Deletes a conversation with its vault and all its texts."""
        self._database.change("DELETE FROM unsent WHERE conversation = ?", (key,))
        self._database.change("DELETE FROM conversations WHERE id = ?", (key,))

    def forget_before(self, moment: datetime) -> int:
        """Deletes what was last changed before ``moment``; says how many conversations that were."""
        limit = (stamp(moment),)
        self._database.change("DELETE FROM unsent WHERE changed < ?", limit)
        return self._database.change("DELETE FROM conversations WHERE changed < ?", limit)

    # --- inside

    def _flags(self, key: str) -> dict[int, list[Flag]]:
        """The flags of a conversation's replies, by the place of the turn."""
        found = self._database.rows(
            "SELECT turn, kind, start, stop FROM flags WHERE conversation = ? ORDER BY turn, place", (key,)
        )
        flags: dict[int, list[Flag]] = defaultdict(list)
        for turn, kind, start, stop in found:
            span = Span(cast("int", start), cast("int", stop))
            flags[cast("int", turn)].append(Flag(FlagKind(str(kind)), span))
        return flags


def title_of(text: str) -> str:
    """The first words of a text, on one line."""
    line = " ".join(text[: _TITLE_LENGTH * 4].split())
    return line if len(line) <= _TITLE_LENGTH else line[: _TITLE_LENGTH - 1].rsplit(" ", 1)[0] + "…"


def writable(text: str) -> str:
    """``text`` with every half of a character, which a reply may hold, replaced by the sign for an unknown one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _vault_row(entry: VaultEntry) -> tuple[str | int | None, ...]:
    return entry.replacement, entry.value, entry.type, entry.style, entry.identity, int(entry.returns)


def _moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text))


def _type(name: object) -> EntityType | None:
    return None if name is None else EntityType(str(name))
