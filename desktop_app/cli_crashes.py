"""The commands under ``discreet crashes``: reports of crashes on this machine, to be read, shared by hand, erased."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop_app.crash_reports import CrashReports
from desktop_app.errors import BadRequest

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


def add_crashes(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``crashes`` and its own commands to the parser of ``discreet``."""
    purpose = "reports of crashes; they stay here and hold nothing of your texts"
    crashes = commands.add_parser("crashes", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    own = crashes.add_subparsers(required=True, metavar="COMMAND")
    own.add_parser("list", help="print the names of the reports, the newest first").set_defaults(command=_list)
    showing = own.add_parser("show", help="print a report as it is")
    showing.add_argument("name", metavar="NAME", nargs="?", help="the newest if not given")
    showing.set_defaults(command=_show)
    own.add_parser("erase", help="delete every report").set_defaults(command=_erase)


def _list(_: Assistant, _options: argparse.Namespace) -> int:
    for name in CrashReports.at_default_place().names():
        sys.stdout.write(f"{name}\n")
    return 0


def _show(_: Assistant, options: argparse.Namespace) -> int:
    reports = CrashReports.at_default_place()
    text = reports.text(options.name or next(iter(reports.names()), ""))
    if not text:
        raise BadRequest("There is no such report. See: discreet crashes list.")
    sys.stdout.write(text)
    return 0


def _erase(_: Assistant, _options: argparse.Namespace) -> int:
    sys.stdout.write(f"{CrashReports.at_default_place().erase()} reports erased.\n")
    return 0
