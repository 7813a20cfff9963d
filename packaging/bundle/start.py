"""Where the bundled program starts. It is Discreet, and for its own helper processes it stands in for the interpreter.

Discreet starts helpers with ``sys.executable -P -m desktop_app.MODULE``; in a bundle ``sys.executable`` is the program
itself, so these words, and no others, run a module of Discreet instead.
"""

import os
import runpy
import sys

_AS_HELPER = ["-P", "-m"]
_OWN = "desktop_app."


def _give_back_environment() -> None:
    """Leaves other programs, such as the browser that opens a link, the libraries of the system and not the bundle's.

    The loader has read its path already; a helper of Discreet's own sets it up again for itself.
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


def start() -> int:
    """Runs the program, or one helper of it."""
    _give_back_environment()
    words = sys.argv[1:]
    if words[:2] == _AS_HELPER and len(words) > 2 and words[2].startswith(_OWN):
        sys.argv = words[2:]
        runpy.run_module(words[2], run_name="__main__", alter_sys=True)
        return 0
    from desktop_app.__main__ import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
