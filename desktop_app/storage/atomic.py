"""Writes files in one step, so that a reader, or a crash, finds the old or the new whole."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path

_WHY_NOT = {
    errno.ENOSPC: "there is no room on the disk; make room and try again",
    errno.EDQUOT: "there is no room on the disk; make room and try again",
    errno.EROFS: "the disk can only be read; make it writable and try again",
    errno.EACCES: "you may not write there; change its permissions and try again",
    errno.EPERM: "you may not write there; change its permissions and try again",
}


def why_not(error: OSError) -> str:
    """Why something could not be written and what to do, as the end of a sentence; the system's words for the rest."""
    return _WHY_NOT.get(error.errno or 0) or error.strerror or type(error).__name__


def replace_content(path: Path, content: bytes) -> None:
    """Puts ``content`` in the place of what the file held, readable and writable for its owner only.

    The folder is made if it is missing; a symbolic link stays one and the file it leads to is replaced. Only being
    stopped in the middle can leave something behind: a hidden file beside it.

    Raises:
        OSError: it was not written; the old content is untouched.
    """
    path = path.resolve()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # made with mode 0600
    fresh = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def create_content(path: Path, content: bytes) -> bool:
    """Makes a file whole or not at all; says whether it did, and leaves one that is there already alone.

    Raises:
        OSError: it could not be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    fresh = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _claim(path, fresh)
    except FileExistsError:
        return False
    finally:
        fresh.unlink(missing_ok=True)
    _settle(path.parent)
    return True


def _claim(path: Path, fresh: Path) -> None:
    """Gives the finished file its name. Raises FileExistsError if the name is taken."""
    try:
        path.hardlink_to(fresh)  # fails if the name is taken, on every system, in one step
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as that of a memory stick
        if path.exists():
            raise FileExistsError from None
        fresh.rename(path)


def _settle(folder: Path) -> None:
    """Makes the new name survive a power cut; Windows does that on its own and cannot open folders."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
