"""Takes the picture of the front page: the real window over the real engine, with a prompt about nobody.

    python packaging/screenshot.py [FILE]

It needs what the program needs, and no screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[1]
_PLACE = _CHECKOUT / "packaging" / "docs" / "window.png"
_PROMPT = """\
Hi, I'm Marta Lindqvist from Harbour Dental in Leeds. Could you write a kind letter to my patient Owen Prescott, \
born 14 March 1961? He missed his appointment on Tuesday, his phone is 0113 496 0182 and he owes us £240 since april. \
Please dont sound like a debt collecter."""
_SIZE = (1180, 640)
_PATIENCE = 60.0


def main() -> int:
    """Takes the picture. Returns the exit code."""
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else _PLACE
    sys.path.insert(0, str(_CHECKOUT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home) / name)
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        return _take(place)


def _take(place: Path) -> int:
    from desktop_app.assistant import Assistant
    from desktop_app.engine_process import EngineProcess
    from desktop_app.gateway.guard import EgressGuard
    from desktop_app.storage.archive import Archive
    from desktop_app.storage.keychain import Keychain
    from desktop_app.storage.settings import SettingsFile
    from desktop_app.ui.application import begun
    from desktop_app.ui.window import Window

    guard = EgressGuard()
    guard.install()
    application, appearance = begun(sys.argv[:1])

    def make() -> Assistant:
        settings, archive = SettingsFile.at_default_place(), Archive.at_default_place()
        return Assistant(EngineProcess(), settings, Keychain(), guard, archive)

    window = Window(make, appearance)
    window.resize(*_SIZE)
    window.show()
    window.start()
    window.panes.yours.editor.type_over(_PROMPT)
    end = time.monotonic() + _PATIENCE
    while not window.desk.readiness.may_send and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.02)
    ready = window.desk.readiness.may_send
    window.intro.hide()
    application.processEvents()
    if ready:
        window.grab().save(str(place))
    window.files.close(5.0)
    window.desk.close(5.0)
    sys.stdout.write(f"{place}\n" if ready else "The window was not ready in time; no picture was taken.\n")
    return int(not ready)


if __name__ == "__main__":
    sys.exit(main())
