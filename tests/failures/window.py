"""Run as a program: opens the real window, writes a prompt, chooses another provider, and prints what the window says.

The answer is one JSON object: what stood in the strip and beside Send once the prompt was read or could not be, and in
the strip once the choice was to be kept.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop_app.assistant import Assistant
from desktop_app.crash_reports import CrashReports
from desktop_app.engine_process import EngineProcess
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.archive import Archive
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.application import begun
from desktop_app.ui.readiness import Phase
from desktop_app.ui.window import Window

_PATIENCE = 60.0
_PROMPT = "Ask John Smith when he comes."


def main() -> int:
    """What ``desktop_app.__main__`` does, with somebody who writes and chooses; the exit code is 0."""
    guard = EgressGuard()
    guard.install()

    def make_assistant() -> Assistant:
        settings, archive = SettingsFile.at_default_place(), Archive.at_default_place()
        return Assistant(EngineProcess(), settings, Keychain(), guard, archive)

    application, appearance = begun(sys.argv[:1])
    window = Window(make_assistant, appearance, CrashReports.at_default_place())
    window.show()
    window.start()
    window.panes.yours.editor.type_over(_PROMPT)
    desk = window.desk
    _wait(application, lambda: desk.readiness.may_send or desk.phase is Phase.FAILED)
    draft = desk.session.current
    said = {
        "strip": window.strip.words.text() if desk.problem else "",
        "beside send": window.bar.says.text(),
        "leaves": "" if draft is None else draft.prepared.text,
        "written": window.panes.yours.editor.plain(),
    }
    if desk.phase is Phase.READY:
        before = desk.problem
        desk.use_provider("ollama")
        _wait(application, lambda: desk.problem is not before, 3.0)
        said["after choosing"] = window.strip.words.text() if desk.problem else ""
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    window.files.close(1.0)
    desk.close(3.0)
    return 0


def _wait(application: QApplication, until: Callable[[], bool], patience: float = _PATIENCE) -> None:
    end = time.monotonic() + patience
    while not until() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
