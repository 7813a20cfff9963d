"""Everything Discreet keeps of a person on this machine: told by name, and removed when the person asks for it.

Folders of its own, keys in the system's keychain, and the start with the session. The program itself belongs to the
system's package manager.
"""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import DesktopError, KeychainMissing, StorageError
from desktop_app.locations import config_folder, data_folder, state_folder

if TYPE_CHECKING:
    from desktop_app.desktop.autostart import Autostart
    from desktop_app.storage.keychain import Keychain

FOLDERS = {
    "settings and lists of your own": config_folder,
    "conversations, the ledger and models you installed": data_folder,
    "marks of the running program and reports of crashes": state_folder,
}

_PROVIDER = re.compile(r"""(?m)^\s*\[\s*providers\s*\.\s*(?:(?P<bare>[\w-]+)|["'](?P<quoted>[^"'\n]+)["'])""")
"""The head of a provider's table, in a file that may be broken below or above it."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """Something that is kept.

    Attributes:
        what: in plain words.
        where: a path, or the name it has in the keychain.
        remove: takes it away; raises OSError, StorageError or DesktopError if it could not.
    """

    what: str
    where: str
    remove: Callable[[], None]


def belongings(
    folders: Iterable[tuple[str, Path]],
    keys: Iterable[tuple[Keychain, str]],
    autostart: Autostart,
) -> Iterator[Belonging]:
    """What is there, in the order in which it is removed: keys first, so that what they open is closed for good.

    Args:
        folders: what each holds, and its place.
        keys: keychains, and the names of keys that may be in them.
        autostart: what starts with the session.

    Raises:
        KeychainLocked: what is in the keychain cannot be told.
    """
    for keychain, name in keys:
        if _is_kept(keychain, name):
            yield Belonging("a key in the keychain", name, lambda keychain=keychain, name=name: keychain.remove(name))  # type: ignore[misc]
    if autostart.is_on():
        yield Belonging("the start with your session", "autostart", autostart.switch_off)
    for what, folder in folders:
        if folder.exists():
            yield Belonging(what, str(folder), lambda folder=folder: shutil.rmtree(folder))  # type: ignore[misc]


def removed(found: Iterable[Belonging]) -> list[str]:
    """Removes each; says which could not be, and why."""
    left = []
    for belonging in found:
        try:
            belonging.remove()
        except OSError as error:
            left.append(f"{belonging.where}: {error.strerror or type(error).__name__}")
        except (StorageError, DesktopError) as error:
            left.append(f"{belonging.where}: {error.message}")
    return left


def own_folders() -> list[tuple[str, Path]]:
    """The folders of this person on this system, each once: some systems have one place for several."""
    places: dict[Path, str] = {}
    for what, folder in FOLDERS.items():
        places[folder()] = f"{places[folder()]}; {what}" if folder() in places else what
    return [(what, folder) for folder, what in places.items()]


def providers_named_in(folder: Path) -> set[str]:
    """The names of providers in every settings file of a folder, those of a broken one and of copies too.

    A key may be kept for each of them, whatever settings are in force.
    """
    return {name for file in folder.glob("settings*.toml") for name in _named_in(file)}


def _named_in(file: Path) -> Iterator[str]:
    try:
        text = file.read_bytes().decode(errors="replace")
    except OSError:
        return
    for found in _PROVIDER.finditer(text):
        yield found["bare"] or found["quoted"]
    with suppress(ValueError, RecursionError, AttributeError):  # not TOML, or of another shape
        yield from tomllib.loads(text).get("providers", {}).keys()


def _is_kept(keychain: Keychain, name: str) -> bool:
    try:
        return keychain.read(name) is not None
    except KeychainMissing:
        return False
