"""The folder where conversations and the ledger are kept, encrypted: making, opening, leaving and wiping it.

Its data key is sealed under a key in the system's keychain; without a keychain, under a passphrase. There is no third
way to write anything: until one of the two is there, nothing is kept, and the program works all the same. What does
not open is set aside under another name and never deleted or overwritten; only ``wipe`` deletes.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import (
    ArchiveClosed,
    ArchiveDamaged,
    ArchiveFailed,
    BadRequest,
    KeychainLocked,
    KeychainMissing,
    PassphraseWrong,
    RecoveryKeyWrong,
    StorageError,
)
from desktop_app.locations import data_folder
from desktop_app.storage import recovery_key as recovery
from desktop_app.storage.archive_files import ArchiveFiles
from desktop_app.storage.atomic import create_content, replace_content, why_not
from desktop_app.storage.header import Header, TooNew, Unreadable, Way
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.sealing import new_key
from desktop_app.vocabulary import Ability, Secret

if TYPE_CHECKING:
    from desktop_app.storage.store import Store

KEYS = "discreet archive"
"""What the keychain lists the keys of archives under."""
SHORTEST_PASSPHRASE = 8
_PATIENCE = 1.0
"""Seconds that closing waits for a call under way; a write takes milliseconds."""


class Condition(Enum):
    """How the archive stands."""

    CLOSED = auto()
    """Not tried yet, or there is no folder for it."""
    OPEN = auto()
    NO_KEYCHAIN = auto()
    """Nothing is kept yet, and without a keychain it takes a passphrase."""
    KEYCHAIN_SHUT = auto()
    """Locked, or it does not answer; that may pass."""
    PASSPHRASE_NEEDED = auto()
    KEY_LOST = auto()
    """The keychain has no key for it any more; the recovery key opens it."""
    UNUSABLE = auto()


_SAYS = {
    Condition.CLOSED: "Conversations are kept in memory only and forgotten when you quit.",
    Condition.OPEN: "Conversations are kept on this machine, encrypted.",
    Condition.NO_KEYCHAIN: "This system offers no keychain, so conversations are kept in memory only. "
    "Choose a passphrase to keep them, encrypted.",
    Condition.KEYCHAIN_SHUT: "The keychain is locked or does not answer, so conversations are kept in memory only. "
    "Unlock it and try again.",
    Condition.PASSPHRASE_NEEDED: "Kept conversations are locked. Type your passphrase, or the recovery key, to open "
    "them; until then new ones are kept in memory only.",
    Condition.KEY_LOST: "The keychain has no key for the kept conversations any more. Type the recovery key to open "
    "them, or begin anew; until then new ones are kept in memory only.",
    Condition.UNUSABLE: "Conversations are kept in memory only.",
}


_OPENED_BY = {
    Way.KEYCHAIN: "the system's keychain",
    Way.PASSPHRASE: "your passphrase",
    Way.RECOVERY: "the recovery key",
}
_NOTHING_YET = "Nothing has been kept on this machine yet."
_LATER = "What is kept here was written by a later version of Discreet. Use that one to open it."


@dataclass(frozen=True, slots=True)
class Standing:
    """How the archive stands, and what to tell the person.

    Attributes:
        says: that, and what to do about it.
        news: something that happened and matters, such as that files were set aside; mostly empty.
        recoverable: whether a recovery key was made for it.
    """

    condition: Condition
    says: str
    news: str = ""
    recoverable: bool = False

    @property
    def is_open(self) -> bool:
        """Whether anything is kept."""
        return self.condition is Condition.OPEN


class Archive:
    """The archive of one folder. Calls may come from any thread; opening may wait for the person.

    Args:
        folder: where it is; None for an archive that is never open.
        keychain: where its key is.
    """

    def __init__(self, folder: Path | None, keychain: Keychain) -> None:
        self._files = None if folder is None else ArchiveFiles(folder)
        self._keychain = keychain
        self._lock = threading.RLock()
        self._open_now: _Open | None = None
        self._standing = _stands(Condition.CLOSED)
        self._news: list[str] = []

    @classmethod
    def at_default_place(cls) -> Archive:
        """The archive where this system keeps a program's data, such as ``~/.local/share/discreet``."""
        return cls(data_folder(), Keychain(KEYS))

    @property
    def standing(self) -> Standing:
        """How it stands."""
        return self._standing

    @property
    def store(self) -> Store | None:
        """What it holds, or None while it is not open. Waits while it is being opened."""
        with self._lock:
            return None if self._open_now is None else self._open_now.store

    def opened(self) -> Store:
        """What it holds. Raises ArchiveClosed, with what to do, while it is not open."""
        store = self.store
        if store is None:
            raise ArchiveClosed(self._standing.says)
        return store

    def ability(self) -> Ability:
        """Whether conversations are kept here, and what opens them. Reads the header; opens and changes nothing."""
        standing = self._standing
        if self._files is None or standing.condition is not Condition.CLOSED:
            return Ability("archive", standing.is_open, standing.says)
        return Ability("archive", *_looks(self._files))

    def trouble(self) -> str:
        """Why what is kept here cannot be opened, for all one can tell without opening it; mostly empty."""
        if self._files is None or self._standing.is_open:
            return ""
        available, says = _looks(self._files)
        return "" if available or says == _NOTHING_YET else says

    # --- opening and closing

    def open(self, passphrase: str = "", recovery_key: str = "") -> Standing:
        """Opens what is there, or begins an archive if nothing is.

        Args:
            passphrase: the person's; it opens an archive that has one, and begins one where there is no keychain. The
                recovery key is taken in its place.
            recovery_key: as it was written down; it opens an archive whose key the keychain has lost, and leaves it a
                new one; without a keychain, the passphrase given with it is the one from now on.

        Returns:
            How the archive stands now; if it is not open, why and what to do.

        Raises:
            PassphraseWrong, RecoveryKeyWrong: nothing was changed; ask again.
            BadRequest: the passphrase for a new archive is too short.
        """
        with self._lock:
            if self._files is None or self._open_now is not None:
                return self._standing
            try:
                condition = self._open(self._files, passphrase, recovery_key)
            except OSError as error:
                self._news.append(f"The folder {self._files.folder} cannot be used ({why_not(error)}).")
                condition = Condition.UNUSABLE
            except ArchiveFailed as error:
                self._news.append(error.message)
                condition = Condition.UNUSABLE
            return self._stand(condition)

    def close(self) -> None:
        """Closes it; one that waits for the person to unlock a keychain is left to end with the program.

        Nothing is lost either way: what was acknowledged is on the disk already.
        """
        if not self._lock.acquire(timeout=_PATIENCE):
            return
        try:
            if self._open_now is not None:
                self._open_now.store.close()
                self._open_now = None
                self._stand(Condition.CLOSED)
        finally:
            self._lock.release()

    def begin_anew(self) -> Standing:
        """Sets aside an archive that cannot be opened and begins another; for a person who has lost every key.

        Raises:
            ArchiveFailed: the files could not be given other names.
        """
        with self._lock:
            if self._files is not None and self._open_now is None:
                try:
                    self._files.set_aside()
                except OSError as error:
                    raise ArchiveFailed(f"The files could not be set aside ({error.strerror}). Try again.") from None
            return self.open()

    def new_recovery_key(self) -> str:
        """Makes the recovery key, to be shown once and written down; an earlier one is good no more.

        Raises:
            ArchiveClosed: the archive is not open.
            ArchiveFailed: the folder cannot be written; an earlier key is still good.
        """
        with self._lock:
            inside = self._open_now
            if self._files is None or inside is None:
                raise ArchiveClosed(self._standing.says)
            key = recovery.new_recovery_key()
            header = inside.header.with_recovery(key, bytes.fromhex(inside.data_key.reveal()))
            try:
                replace_content(self._files.header, header.encoded())
            except OSError as error:
                raise ArchiveFailed(f"The recovery key cannot be kept ({error.strerror}). Try again.") from None
            self._open_now = replace(inside, header=header)
            self._stand(Condition.OPEN)
            return recovery.written(key)

    def wipe(self) -> Standing:
        """Deletes everything that was ever kept, what was set aside included, and begins an empty archive.

        The key goes first: should a disk remember the files, nobody can read them.

        Raises:
            ArchiveFailed: a file could not be deleted.
        """
        with self._lock:
            if self._files is None:
                return self._standing
            header = self._files.read_header()
            self.close()
            if header is not None:
                with suppress(StorageError):  # without the header, the key in the keychain opens nothing
                    self._keychain.remove(header.id)
            self._files.delete()
            return self.open()

    # --- inside

    def _open(self, files: ArchiveFiles, passphrase: str, recovery_key: str) -> Condition:
        try:
            header = Header.decoded(files.header.read_bytes())
        except FileNotFoundError:
            if files.database.exists():
                self._set_aside(files, "What was kept here has no key file any more.")
            return self._begin(files, passphrase)
        except Unreadable:
            self._set_aside(files, "What was kept here has a damaged key file.")
            return self._begin(files, passphrase)
        except TooNew:
            self._news.append(_LATER)
            return Condition.UNUSABLE
        data_key = self._data_key_of(header, passphrase, recovery_key)
        if isinstance(data_key, Condition):
            return data_key
        if recovery_key:
            header = self._at_home(files, header, data_key, passphrase)
        return self._enter(files, header, data_key)

    def _begin(self, files: ArchiveFiles, passphrase: str) -> Condition:
        header, data_key = Header.new(), new_key()
        try:
            header = header.with_keychain(self._key_in_keychain(header.id), data_key)
        except KeychainLocked:
            return Condition.KEYCHAIN_SHUT
        except KeychainMissing:
            if not passphrase:
                return Condition.NO_KEYCHAIN
            if len(passphrase) < SHORTEST_PASSPHRASE:
                raise BadRequest(f"A passphrase needs {SHORTEST_PASSPHRASE} characters or more.") from None
            header = header.with_passphrase(passphrase, data_key)
        if not create_content(files.header, header.encoded()):
            return self._open(files, passphrase, "")  # another Discreet was faster
        return self._enter(files, header, data_key)

    def _enter(self, files: ArchiveFiles, header: Header, data_key: bytes) -> Condition:
        from desktop_app.storage.database import FromTheFuture
        from desktop_app.storage.store import Store

        files.database.touch(mode=0o600)
        try:
            store = Store(files.database, files.mark, data_key)
        except FromTheFuture:
            self._news.append(_LATER)
            return Condition.UNUSABLE
        except ArchiveDamaged:
            self._set_aside(files, "What was kept here is damaged and does not open.")
            # The same keys open the new archive: the person has them, and the copy set aside keeps its own header.
            if not create_content(files.header, header.encoded()):
                return Condition.UNUSABLE
            return self._enter(files, header, data_key)
        self._open_now = _Open(store, header, Secret(data_key.hex()))
        return Condition.OPEN

    def _data_key_of(self, header: Header, passphrase: str, recovery_key: str) -> bytes | Condition:
        """The data key by the first way that works, or why there is none."""
        if recovery_key:
            found = header.by_recovery(recovery.read(recovery_key))
            if found is None:
                raise RecoveryKeyWrong("This recovery key belongs to another archive, or was replaced by a newer one.")
            return found
        trouble = Condition.KEY_LOST
        if Way.KEYCHAIN in header.ways:
            try:
                key = self._keychain.read(header.id)
            except (KeychainLocked, KeychainMissing):
                key, trouble = None, Condition.KEYCHAIN_SHUT
            found = header.by_keychain(_from_hex(key.reveal())) if key else None
            if found is not None:
                return found
        if Way.PASSPHRASE not in header.ways:
            return trouble
        if not passphrase:
            return Condition.PASSPHRASE_NEEDED
        found = header.by_passphrase(passphrase) or _by_written(header, passphrase)
        if found is None:
            raise PassphraseWrong
        return found

    def _at_home(self, files: ArchiveFiles, header: Header, data_key: bytes, passphrase: str) -> Header:
        """The header, opened by the recovery key, with a key in this system's keychain, or the passphrase given."""
        try:
            header = header.with_keychain(self._key_in_keychain(header.id), data_key)
        except StorageError:
            if not passphrase:
                return header
            header = header.with_passphrase(passphrase, data_key)
        replace_content(files.header, header.encoded())
        return header

    def _key_in_keychain(self, name: str) -> bytes:
        """A new key, kept in the keychain and read back from it: some backends only seem to keep what they get."""
        key = new_key()
        self._keychain.store(name, Secret(key.hex()))
        kept = self._keychain.read(name)
        if kept is None or kept.reveal() != key.hex():
            raise KeychainMissing("The keychain does not give back what it was given.")
        return key

    def _set_aside(self, files: ArchiveFiles, why: str) -> None:
        name = files.set_aside()
        self._news.append(f"{why} It was set aside, unchanged, as {name}.")

    def _stand(self, condition: Condition) -> Standing:
        news, self._news = " ".join(self._news), []
        recoverable = self._open_now is not None and Way.RECOVERY in self._open_now.header.ways
        self._standing = _stands(condition, news, recoverable)
        return self._standing


@dataclass(frozen=True, slots=True)
class _Open:
    """What there is while the archive is open."""

    store: Store
    header: Header
    data_key: Secret


def _stands(condition: Condition, news: str = "", recoverable: bool = False) -> Standing:
    return Standing(condition, _SAYS[condition], news, recoverable)


def _looks(files: ArchiveFiles) -> tuple[bool, str]:
    try:
        header = Header.decoded(files.header.read_bytes())
    except FileNotFoundError:
        if files.database.exists():
            return False, "The key file is missing, so what was kept here cannot be opened."
        return False, _NOTHING_YET
    except Unreadable:
        return False, "The key file is damaged, so what was kept here cannot be opened."
    except TooNew:
        return False, _LATER
    except OSError as error:
        return False, f"The folder {files.folder} cannot be used ({why_not(error)})."
    ways = " or ".join(_OPENED_BY[way] for way in Way if way in header.ways)
    return True, f"Conversations are kept on this machine, encrypted; they open with {ways}."


def _by_written(header: Header, typed: str) -> bytes | None:
    """The data key, if what was typed in a passphrase's place is the recovery key."""
    try:
        return header.by_recovery(recovery.read(typed))
    except RecoveryKeyWrong:
        return None


def _from_hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
