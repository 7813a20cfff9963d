"""The files of an archive: their names, setting them aside under other names, and deleting every one.

archive.json     how the data key can be had; see ``header``
archive.db       the encrypted database, with -wal and -shm beside it while it is open
archive.end      the mark of the ledger's end
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from desktop_app.errors import ArchiveFailed
from desktop_app.storage.header import Header, TooNew, Unreadable

_NAME = "archive"
_BESIDE = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class ArchiveFiles:
    """The files in one folder."""

    folder: Path

    @property
    def header(self) -> Path:
        """The header."""
        return self.folder / f"{_NAME}.json"

    @property
    def database(self) -> Path:
        """The database."""
        return self.folder / f"{_NAME}.db"

    @property
    def mark(self) -> Path:
        """The mark of the ledger's end."""
        return self.folder / f"{_NAME}.end"

    def read_header(self) -> Header | None:
        """What the header says; None if there is none that can be read."""
        try:
            return Header.decoded(self.header.read_bytes())
        except (OSError, TooNew, Unreadable):
            return None

    def ids(self) -> list[str]:
        """The id of every archive here, those that were set aside included; a key may be kept under each."""
        found = []
        for path in sorted(self.folder.glob(f"{_NAME}*.json")):
            try:
                found.append(Header.decoded(path.read_bytes()).id)
            except (OSError, TooNew, Unreadable):
                continue
        return found

    def set_aside(self) -> str:
        """Gives every file another name; returns what the names have in common. Raises OSError."""
        moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        names = (f"{_NAME}.aside-{moment}{'' if number == 1 else f'-{number}'}" for number in count(1))
        aside = next(name for name in names if not any(self.folder.glob(f"{name}.*")))
        beside = [self.database.with_name(f"{self.database.name}{ending}") for ending in _BESIDE]
        # The header goes last, so that after a crash in between the keys still lead to a new archive.
        for path in (self.database, *beside, self.mark, self.header):
            if path.exists():
                path.rename(path.with_name(path.name.replace(_NAME, aside, 1)))
        return aside

    def delete(self) -> None:
        """Deletes everything an archive ever wrote here, what was set aside included; the way to the key first.

        Raises:
            ArchiveFailed: a file could not be deleted; those before it are gone.
        """
        for path in [self.header, *sorted({*self.folder.glob(f"{_NAME}.*"), *self.folder.glob(f".{_NAME}.*")})]:
            problem = ""
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                problem = error.strerror or type(error).__name__
            if problem:
                raise ArchiveFailed(f"{path.name} could not be deleted ({problem}). Try again.")
