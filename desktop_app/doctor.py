"""Looks for what stands in the way on this machine, and says of each what to do about it.

It mends nothing. How well everything stands that does work is the matter of ``Assistant.health``.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.belongings import own_folders
from desktop_app.desktop.abilities import has_display
from desktop_app.errors import DiscreetError, EngineError
from desktop_app.vocabulary import Health, Trouble

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_PROBE_BYTES = 256 * 1024
"""What is written to see whether there is room; settings are smaller, and an archive begins smaller."""
_FULL = "There is no room for anything more in {places}. Make room on that disk; what was kept before is untouched."
_NOT_ALLOWED = (
    "You may not write in {places}, so nothing new is kept. Make the folder your own again, with its owner and "
    "permissions (chown, chmod u+w). What was kept before is untouched."
)
_SAYS = {
    errno.ENOSPC: ("disk_full", _FULL),
    errno.EDQUOT: ("disk_full", _FULL),
    errno.EROFS: (
        "disk_read_only",
        "The disk with {places} can only be read, so nothing new is kept. Make it writable; systems mount a disk so "
        "after it had errors, so look at its health first. What was kept before is untouched.",
    ),
    errno.EACCES: ("folder_read_only", _NOT_ALLOWED),
    errno.EPERM: ("folder_read_only", _NOT_ALLOWED),
}
_UNUSABLE = (
    "folder_unusable",
    "Nothing can be written in {places}. Look whether a file stands where a folder should, and at the disk's health.",
)
_NO_DISPLAY = Trouble(
    "no_display",
    "There is no display, so there is no window, tray or shortcut. The commands work; for the window, start Discreet "
    "from a desktop session, or set DISPLAY or WAYLAND_DISPLAY to that of one.",
    grave=False,
)


@dataclass(frozen=True, slots=True)
class Examination:
    """What the doctor found.

    Attributes:
        health: how Discreet stands; None where the engine does not start, and a trouble says why.
        troubles: what stands in the way, the grave first.
    """

    health: Health | None
    troubles: tuple[Trouble, ...]


def examined(assistant: Assistant) -> Examination:
    """Looks at everything. Takes a few seconds: the models are loaded, and every folder is tried by writing."""
    troubles: list[Trouble] = []
    health: Health | None = None
    try:
        health = assistant.health()
    except EngineError as error:
        troubles.append(Trouble(error.kind, error.message, grave=True))
    troubles += folder_troubles(folder for _, folder in own_folders())
    troubles += _content_troubles(assistant)
    keychain = assistant.keychain.ability()
    if not keychain.available:
        troubles.append(Trouble("no_keychain", f"No keychain, so no key can be kept. {keychain.detail}", grave=False))
    if not has_display():
        troubles.append(_NO_DISPLAY)
    return Examination(health, tuple(sorted(troubles, key=lambda trouble: not trouble.grave)))


def folder_troubles(folders: Iterable[Path]) -> Iterator[Trouble]:
    """What keeps files from being written in folders, or where those would be made; one for each cause."""
    found: dict[tuple[str, str], list[str]] = {}
    for folder in folders:
        error = _refusal(folder)
        if error is not None:
            found.setdefault(_SAYS.get(error.errno or 0, _UNUSABLE), []).append(str(folder))
    for (kind, says), places in found.items():
        yield Trouble(kind, says.format(places=", ".join(places)), grave=True)


def _refusal(folder: Path) -> OSError | None:
    """The error that writing there ends in; what is written has no name and is gone at once."""
    try:
        nearest = next(place for place in (folder, *folder.parents) if place.exists())
        with tempfile.TemporaryFile(dir=nearest) as file:
            file.write(os.urandom(_PROBE_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error
    return None


def _content_troubles(assistant: Assistant) -> Iterator[Trouble]:
    """What is wrong with what the person's files say."""
    for read in (lambda: assistant.policies, lambda: assistant.terms):
        try:
            read()
        except DiscreetError as error:
            yield Trouble(error.kind, error.message, grave=True)
    if says := assistant.archive.trouble():
        yield Trouble("archive", says, grave=True)
    if assistant.notice:
        yield Trouble("settings", assistant.notice, grave=False)
