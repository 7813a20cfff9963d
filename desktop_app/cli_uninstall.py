"""The command ``discreet uninstall``: tells what is kept of a person on this machine, and removes it if they say so."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop_app.errors import BadRequest, StorageError

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


def add_uninstall(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``uninstall`` to the parser of ``discreet``."""
    purpose = "list everything Discreet keeps of you on this machine, and remove it"
    parser = commands.add_parser("uninstall", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    parser.add_argument("--yes", action="store_true", help="remove what is listed; it cannot be brought back")
    parser.set_defaults(command=_uninstall)


def _uninstall(assistant: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.belongings import belongings, own_folders, providers_named_in, removed
    from desktop_app.desktop.autostart import autostart_of_this_system
    from desktop_app.desktop.single_instance import SingleInstance
    from desktop_app.locations import config_folder, data_folder
    from desktop_app.storage.archive import KEYS
    from desktop_app.storage.archive_files import ArchiveFiles
    from desktop_app.storage.keychain import Keychain

    instance = SingleInstance()
    if options.yes and not instance.claim():
        raise BadRequest("Discreet is running. Quit it, in the tray too, and try again; nothing was removed.")
    names = {provider.name for provider in assistant.settings.providers} | providers_named_in(config_folder())
    keys = [(Keychain(), name) for name in sorted(names)]
    keys += [(Keychain(KEYS), name) for name in ArchiveFiles(data_folder()).ids()]
    found = list(belongings(own_folders(), keys, autostart_of_this_system()))
    for belonging in found:
        sys.stdout.write(f"{belonging.what}\t{belonging.where}\n")
    if not found:
        sys.stdout.write("Nothing is kept on this machine.\n")
        return 0
    if not options.yes:
        sys.stdout.write("Nothing was removed. To remove all of it: discreet uninstall --yes\n")
        return 0
    assistant.close()
    instance.release()
    left = removed(found)
    if left:
        raise StorageError("Not everything could be removed. " + "; ".join(left))
    sys.stdout.write("All of it was removed. The program itself is removed as it was installed.\n")
    return 0
