"""No words: the window. Words: the command line. The egress guard is in place before anything else is loaded."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from desktop_app.cli_rewrite import wants_window
from desktop_app.gateway.guard import EgressGuard

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


def main() -> int:
    """Runs Discreet and returns its exit code."""
    guard = EgressGuard()
    guard.install()
    arguments = sys.argv[1:]
    if arguments == ["--selftest"]:
        from desktop_app.selftest import run as run_selftest

        return run_selftest(guard)
    alone = wants_window(arguments)
    window = arguments in ([], ["--tray"])
    if not window and not alone:
        from desktop_app.cli import run as run_command

        return run_command(arguments, guard)

    from desktop_app.desktop.abilities import has_display

    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:
        sys.stderr.write("discreet: there is no display to show a window on. For the command line: discreet --help\n")
        return 1

    def make_assistant() -> Assistant:
        from desktop_app.engine_process import EngineProcess

        engine = EngineProcess()  # first: its models load while all the rest is imported
        from desktop_app.assistant import Assistant
        from desktop_app.storage.archive import Archive
        from desktop_app.storage.keychain import Keychain
        from desktop_app.storage.settings import SettingsFile

        settings, archive = SettingsFile.at_default_place(), Archive.at_default_place()
        return Assistant(engine, settings, Keychain(), guard, archive)

    if alone:
        from desktop_app.ui.rewrite_alone import run as run_popup

        return run_popup(sys.argv, make_assistant)
    from desktop_app.ui.application import run as run_window

    return run_window([sys.argv[0], *arguments], make_assistant)


if __name__ == "__main__":
    sys.exit(main())
