"""The encrypted database: one connection, one transaction at a time, every commit on the disk before it counts.

SQLite with the cipher ChaCha20-Poly1305 of SQLite3 Multiple Ciphers; each page, also in the write-ahead log, is
encrypted and authenticated. What the tables mean is for the files that use it.

Write-ahead logging with ``synchronous=FULL`` was chosen over a rollback journal because an acknowledged write costs
one flush instead of three and the command line can read while the window writes. Journals in the clear exist in
neither mode. Deleted rows are overwritten, and the log is emptied after a deletion.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import apsw

from desktop_app.errors import ArchiveDamaged, ArchiveFailed

Value = str | bytes | int | float | None
Row = tuple[Value, ...]

_PATIENCE_MS = 5000
"""How long to wait while another process, such as the command line, writes."""
BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside the file while it is open."""


class FromTheFuture(Exception):
    """The database was written by a later version of Discreet."""


class Database:
    """An open database. Calls may come from any thread; they wait for each other.

    Args:
        path: the file; it is made if it does not exist.
        key: 32 bytes.
        migrations: the statements that lead from each version of the tables to the next.

    Raises:
        ArchiveDamaged: the file is no database of this key, or its content does not hold together.
        FromTheFuture: see there. Either way nothing was changed.
        ArchiveFailed: the folder cannot be written, or another process does not let go.
    """

    def __init__(self, path: Path, key: bytes, migrations: Sequence[str]) -> None:
        self._path = path
        self._lock = threading.RLock()
        with _told():
            self._connection = apsw.Connection(str(path))
        try:
            with _told():
                self._unlock(key)
                self._migrate(migrations)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Ends the connection; nothing can be read or written any more."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens or nothing does; when it ends without an error, it is on the disk.

        Raises:
            ArchiveFailed: it did not happen.
        """
        with self._lock, _told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def change(self, statement: str, values: Sequence[Value] = ()) -> int:
        """Runs a statement inside a transaction; says how many rows it changed."""
        with self._lock, _told():
            self._connection.execute(statement, values)
            return self._connection.changes()

    def rows(self, question: str, values: Sequence[Value] = ()) -> list[Row]:
        """What the question finds.

        Raises:
            ArchiveFailed: it cannot be read.
        """
        with self._lock, _told():
            return self._connection.execute(question, values).fetchall()

    def settle(self) -> None:
        """Empties the write-ahead log and deletes copies from before a migration: what was deleted is there too."""
        for copy in self._path.parent.glob(f"{self._path.stem}.before-*"):
            with suppress(OSError):  # the next time will do, as below
                copy.unlink()
        with self._lock, _told(), suppress(apsw.BusyError):  # a reader elsewhere
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def _unlock(self, key: bytes) -> None:
        run = self._connection.pragma
        # Not through execute: pragma() keeps the statement, and with it the key, out of the statement cache.
        run("cipher", "chacha20")
        run("key", f"raw:{key.hex()}")
        self._connection.set_busy_timeout(_PATIENCE_MS)
        self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        run("temp_store", "memory")
        run("journal_mode", "wal")
        run("synchronous", "full")
        run("secure_delete", "on")
        run("foreign_keys", "on")
        run("trusted_schema", "off")
        if self._connection.execute("PRAGMA quick_check(1)").get != "ok":
            raise ArchiveDamaged

    def _migrate(self, migrations: Sequence[str]) -> None:
        if self._version() == len(migrations):
            return
        with self.transaction():
            version = self._version()  # another process may have been faster
            if version > len(migrations):
                raise FromTheFuture
            if version:
                self._copy_aside(version)
            for statements in migrations[version:]:
                self._connection.execute(statements)
            self._connection.pragma("user_version", len(migrations))

    def _version(self) -> int:
        return int(self._connection.pragma("user_version"))

    def _copy_aside(self, version: int) -> None:
        """A copy of the encrypted file as it is; nobody writes meanwhile, but the log must be copied along."""
        copy = self._path.with_name(f"{self._path.stem}.before-{version + 1}{self._path.suffix}")
        for ending in ("", BESIDE[0]):
            source = Path(f"{self._path}{ending}")
            if source.exists():
                shutil.copyfile(source, f"{copy}{ending}")
                Path(f"{copy}{ending}").chmod(0o600)


def sound(path: Path, key: bytes) -> bool:
    """Whether the file opens with the key and all of it holds together; changes nothing."""
    try:
        with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as connection:
            connection.pragma("cipher", "chacha20")
            connection.pragma("key", f"raw:{key.hex()}")
            return bool(connection.pragma("integrity_check") == "ok")
    except apsw.Error:
        return False


@contextmanager
def _told() -> Iterator[None]:
    """Turns the driver's errors into ours; their words could quote what was written."""
    failure: ArchiveFailed
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError):
        failure = ArchiveDamaged()
    except (apsw.Error, UnicodeEncodeError) as error:
        failure = ArchiveFailed(_words(error))
    else:
        return
    raise failure


def _words(error: Exception) -> str:
    kind = type(error)
    # Without room for even its index in shared memory, SQLite does not say that the disk is full.
    if kind is apsw.FullError or getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_SHMSIZE:
        return "There is no room on the disk to keep this. Make room and try again."
    if kind in (apsw.BusyError, apsw.LockedError):
        return "Another Discreet is writing at the moment. Try again."
    if kind in (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError):
        return "The folder in which conversations are kept cannot be written. Look at its permissions and try again."
    return f"What is kept on this machine cannot be read or written ({kind.__name__}). Start Discreet again."
