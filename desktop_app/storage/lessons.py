"""What the person decided about single values, in the tables of the archive, and what was learned from it.

A decision belongs to the conversation it was made in and goes with it: when that is deleted, by hand or for its age,
nothing is left of what it taught.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import cast

from desktop_app.learning import Decision, Learned, Verdict, decisions_of, learned, plain
from desktop_app.storage.database import Database, Row
from desktop_app.storage.records import stamp
from desktop_app.vocabulary import Draft, EntityType


class Lessons:
    """The decisions of one archive. Calls may come from any thread; each may raise ArchiveFailed."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now
        self._known: tuple[list[Row], Learned] = [], Learned()

    @property
    def learned(self) -> Learned:
        """What follows from the decisions; the same object until there are others, from whichever program."""
        state = self._database.rows("SELECT count(*), count(score), max(time) FROM lessons")
        if state != self._known[0]:
            self._known = state, learned(self._decisions())
        return self._known[1]

    def note(self, draft: Draft) -> None:
        """Adds what the person decides by sending a draft whose conversation is kept."""
        time = stamp(self._now())
        with self._database.transaction():
            for decision in decisions_of(draft):
                self._database.change(
                    "INSERT OR REPLACE INTO lessons VALUES (?, ?, ?, ?, ?, ?)",
                    (draft.conversation, decision.value, decision.type, decision.verdict, decision.score, time),
                )

    def forget(self, value: str) -> bool:
        """Forgets every decision about a value, in whichever writing; says whether there was one."""
        with self._database.transaction():
            alike = {
                str(other)
                for (other,) in self._database.rows("SELECT DISTINCT value FROM lessons")
                if _alike(other, value)
            }
            for other in alike:
                self._database.change("DELETE FROM lessons WHERE value = ?", (other,))
        self._database.settle()
        return bool(alike)

    def forget_threshold(self, type_: EntityType) -> bool:
        """Forgets what a threshold rests on, and nothing about single values; says whether there was anything."""
        with self._database.transaction():
            changed = self._database.change(
                "UPDATE lessons SET score = NULL WHERE type = ? AND score IS NOT NULL", (type_,)
            )
        return changed > 0

    def erase(self) -> None:
        """Forgets every decision. The conversations stay as they are."""
        with self._database.transaction():
            self._database.change("DELETE FROM lessons")
        self._database.settle()

    def _decisions(self) -> list[Decision]:
        rows = self._database.rows("SELECT value, type, verdict, score FROM lessons ORDER BY time, rowid")
        return [
            Decision(str(value), EntityType(str(type_)), Verdict(str(verdict)), cast("float | None", score))
            for value, type_, verdict, score in rows
        ]


def _alike(one: object, other: str) -> bool:
    return plain(str(one)) == plain(other)
