"""One Discreet a person: a second start brings the window of the first to the front.

A lock file says who is first, and a file that appears beside it is the call; both are in the person's own folder. No
socket is opened for it: Qt's local ones come with Qt's network, which has no place in this house.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from desktop_app.locations import state_folder

_PATIENCE = 3.0
_POLL = 0.02


class SingleInstance(QObject):
    """This start's place among those of the same person.

    Args:
        folder: where the lock is; the person's own by default.

    Signals:
        called: another start wants the window.
    """

    called = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or state_folder()
        self._call = self._folder / "call"
        self._watcher: QFileSystemWatcher | None = None
        self._lock = QLockFile(str(self._folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # it may be held for months; a holder that died is noticed by its process

    def claim(self) -> bool:
        """Whether this start is the first; where no lock can be kept, every start is."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not self._lock.tryLock(0):
                return self._lock.error() is not QLockFile.LockError.LockFailedError
            self._call.unlink(missing_ok=True)
        except OSError:
            pass
        return True

    def listen(self) -> None:
        """Begins to hear other starts; needs the application."""
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._hear)

    def call(self) -> bool:
        """Asks the first for its window; says whether it answered within three seconds."""
        try:
            self._call.touch(mode=0o600)
            end = time.monotonic() + _PATIENCE
            while self._call.exists():
                if time.monotonic() > end:
                    self._call.unlink(missing_ok=True)
                    return False
                time.sleep(_POLL)
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Lets another start be the first."""
        self._lock.unlock()

    def _hear(self) -> None:
        if self._call.exists():
            self._call.unlink(missing_ok=True)
            self.called.emit()
