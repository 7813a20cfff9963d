"""The command ``discreet rewrite``: for a key of the desktop's own settings, where no program may claim a shortcut.

Without a mode a small window shows the text first, which is the window's matter; with one it is rewritten at once.
What this leaves in the clipboard stays for as long as it runs: until something else is copied.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.errors import BadRequest, DraftBlocked
from desktop_app.rewriting import Mode, rewrite

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_NAME = "rewrite"
_MODES = {mode.name.lower().replace("_", "-"): mode for mode in Mode}


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether the words behind ``discreet`` ask to rewrite without naming a mode."""
    return list(arguments) in ([_NAME, "--selection"], [_NAME, "--clipboard"])


def add_rewrite(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``rewrite`` to the parser of ``discreet``."""
    purpose = "hide or reword the marked text or the clipboard; without a mode, a small window shows it first"
    parser = commands.add_parser(
        _NAME,
        usage="discreet rewrite (--selection | --clipboard) [--mode MODE]",  # without a mode it does not come this far
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
    )
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--selection", action="store_true", help="the text that is marked in the program in front")
    source.add_argument("--clipboard", action="store_true", help="the text that was copied last")
    parser.add_argument("--mode", choices=list(_MODES), required=True, help="what to do with it, without showing it")
    parser.set_defaults(command=_rewrite)


def _rewrite(assistant: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.desktop.rewriting_once import Source, rewrite_once

    def rewritten(text: str) -> str:
        if not text.strip():
            raise BadRequest("There is no text. Mark some, or copy it, first.")
        made = rewrite(assistant, text, _MODES[options.mode])
        if made.unsafe is not None:
            raise DraftBlocked("Nothing was changed: something private would still be left in the text.")
        return made.prepared.text

    rewrite_once(Source.CLIPBOARD if options.clipboard else Source.SELECTION, rewritten, _tell)
    return 0


def _tell(words: str) -> None:
    sys.stderr.write(f"{words}\n")
