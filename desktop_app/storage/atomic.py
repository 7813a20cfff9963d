"""Replaces a file's content in one step, so that a reader, or a crash, finds the old or the new whole."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


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


def _settle(folder: Path) -> None:
    """Makes the new name survive a power cut; Windows does that on its own and cannot open folders."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
