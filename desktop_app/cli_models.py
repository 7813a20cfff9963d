"""The commands under ``discreet models``: which versions there are, and newer ones from signed files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path

from desktop_app.errors import EngineError

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

KEYS = "model_keys.txt"
"""Beside the settings: the public keys the person trusts, one a line."""


def add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``models`` and its own commands to the parser of ``discreet``."""
    purpose = "the models on this machine, and newer ones from signed files"
    models = commands.add_parser("models", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    own = models.add_subparsers(required=True, metavar="COMMAND")

    own.add_parser("list", help="print every version, the one in use first").set_defaults(command=_list)
    own.add_parser("verify", help="compare every file with its checksum").set_defaults(command=_verify)

    installing = own.add_parser("install", help=f"add a newer version from a pack signed by a key in {KEYS}")
    installing.add_argument("file", type=Path, metavar="FILE")
    installing.set_defaults(command=_install)

    back = own.add_parser("rollback", help="take the newest installed version away")
    back.add_argument("name", metavar="NAME", nargs="?", default="pii")
    back.set_defaults(command=_roll_back)


def _list(_: Assistant, __: argparse.Namespace) -> int:
    from desktop_app.inference.registry import registered, versions

    for name in registered():
        for model in versions(name):
            sys.stdout.write(f"{name}\t{model.version}\t{model.folder}\n")
    return 0


def _verify(_: Assistant, __: argparse.Namespace) -> int:
    from desktop_app.inference.registry import registered, versions

    failed = False
    for name in registered():
        for model in versions(name):
            try:
                for file in model.files:
                    model.verified(file)
            except EngineError as error:
                failed = True
                sys.stdout.write(f"{name} {model.version}: {error.message}\n")
            else:
                sys.stdout.write(f"{name} {model.version}: as it should be\n")
    return int(failed)


def _install(_: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.inference.packs import install, trusted_keys

    model = install(options.file, trusted_keys(user_config_path("discreet", appauthor=False) / KEYS))
    sys.stdout.write(f"{model.name} {model.version} is installed; Discreet uses it from its next start on.\n")
    return 0


def _roll_back(_: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.inference.packs import roll_back

    model = roll_back(options.name)
    sys.stdout.write(f"{model.name} {model.version} is used from the next start on.\n")
    return 0
