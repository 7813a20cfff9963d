"""The commands under ``discreet models``: which versions there are, and newer ones from signed files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.model_shelf import KEYS

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


def add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``models`` and its own commands to the parser of ``discreet``."""
    purpose = "the models on this machine, and newer ones from signed files"
    models = commands.add_parser("models", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    own = models.add_subparsers(required=True, metavar="COMMAND")

    own.add_parser("list", help="print every version of every model, the newest first").set_defaults(command=_list)
    own.add_parser("verify", help="compare every file with its checksum").set_defaults(command=_verify)

    gate = "it has to pass its self-test and to answer no worse than the one in use"
    installing = own.add_parser("install", help=f"add a newer version from a pack signed by a key in {KEYS}; {gate}")
    installing.add_argument("file", type=Path, metavar="FILE")
    installing.set_defaults(command=_install)

    back = own.add_parser("rollback", help="take the newest installed version away, of pii if no model is named")
    back.add_argument("name", metavar="NAME", nargs="?", default="pii")
    back.set_defaults(command=_roll_back)


def _list(assistant: Assistant, _: argparse.Namespace) -> int:
    for model in assistant.model_shelf.versions():
        sys.stdout.write(f"{model.name}\t{model.version}\t{model.folder}\n")
    return 0


def _verify(assistant: Assistant, _: argparse.Namespace) -> int:
    failed = False
    for model in assistant.model_shelf.versions():
        trouble = assistant.model_shelf.trouble_with(model)
        failed |= bool(trouble)
        sys.stdout.write(f"{model.name} {model.version}: {trouble or 'as it should be'}\n")
    return int(failed)


def _install(assistant: Assistant, options: argparse.Namespace) -> int:
    model = assistant.model_shelf.install(options.file)
    sys.stdout.write(f"{model.name} {model.version} is installed; Discreet uses it from its next start on.\n")
    return 0


def _roll_back(assistant: Assistant, options: argparse.Namespace) -> int:
    model = assistant.model_shelf.roll_back(options.name)
    sys.stdout.write(f"{model.name} {model.version} is used from the next start on.\n")
    return 0
