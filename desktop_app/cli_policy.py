"""The commands under ``discreet policy``: which policies are in force, and whether a file is one; nothing changes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.policy import in_words

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.vocabulary import Policy


def add_policy(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``policy`` and its own commands to the parser of ``discreet``."""
    purpose = "what may go to which provider, as you and your organisation laid it down"
    policy = commands.add_parser("policy", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    own = policy.add_subparsers(required=True, metavar="COMMAND")

    showing = own.add_parser("show", help="print the policies in force, or where they would be")
    showing.set_defaults(command=_show)

    checking = own.add_parser("check", help="tell whether a file is a policy, and what it would say")
    checking.add_argument("file", type=Path, metavar="FILE")
    checking.set_defaults(command=_check)


def _show(assistant: Assistant, _: argparse.Namespace) -> int:
    policies = assistant.policies
    for policy in policies:
        _print(policy)
    if not policies:
        files = assistant.policy_files
        sys.stdout.write("No policy is in force.\n")
        sys.stdout.write(f"An organisation's would be {files.organisation}, your own {files.own}.\n")
    return 0


def _check(_: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.storage.policy import read_policy

    _print(read_policy(options.file))
    return 0


def _print(policy: Policy) -> None:
    sys.stdout.write(f"{policy.title} ({policy.source})\n")
    for sentence in in_words(policy):
        sys.stdout.write(f"  {sentence}\n")
