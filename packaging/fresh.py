"""Starts Discreet, or its tests, on a machine that has nothing but Python.

``python3 packaging/fresh.py run`` makes ``.venv`` beside pyproject.toml, installs what is missing and opens the
window; ``python3 packaging/fresh.py test`` runs every check. A start that finds everything in place installs nothing.
Standard library only, and written so that a Python which is too old can still read it and say so. This is for a
checkout; it is not how a package for people is built.
"""

from __future__ import annotations

import enum
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

OLDEST_PYTHON = (3, 11)
CHECKOUT = Path(__file__).resolve().parent.parent
ENVIRONMENT = CHECKOUT / ".venv"
CONSTRAINTS = CHECKOUT / "packaging" / "constraints.txt"
STAMP = ENVIRONMENT / "fresh.json"
STAMP_SOURCES = (CHECKOUT / "pyproject.toml", CONSTRAINTS, Path(__file__).resolve())

# What Qt's xcb and Wayland plugins load from the system and its wheel does not carry (read with ldd), and who has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# What the tests drive: a real X server and window manager, a real keychain service, a network that is not there.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "ip": "iproute2",
    "mousepad": "mousepad",
    "openbox": "openbox",
    "strace": "strace",
    "trayer": "trayer",
    "unshare": "util-linux",
    "xclip": "xclip",
    "xdotool": "xdotool",
    "xterm": "xterm",
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

SAMPLE_PROMPT = (
    "My name is John Smith, I live at 123 Main St, NY 10001. "
    "Please process credit card 4532-7153-9856-3421 for customer Sarah Johnson.\n"
)
USAGE = """\
python3 packaging/fresh.py run [words]    opens the window; with words, the command line: run detect < text
python3 packaging/fresh.py test [words]   runs every check; words go to pytest: test tests/detect -x
"""


class Purpose(enum.Enum):
    """What an installation is good for. One made for tests also runs the program."""

    RUN = "run"
    TEST = "test"


class Work(enum.Enum):
    """What stands between a start and a usable environment."""

    NOTHING = "nothing"
    UPDATE = "update"
    REMAKE = "remake"


class Installation(NamedTuple):
    """What was installed, as the stamp in the environment records it once everything is in place."""

    place: str  # which Python, and where the checkout lies: an environment survives neither changing
    contents: str  # digest of the files that say what is to be installed
    purpose: str


class Machine(NamedTuple):
    """The facts about this machine that decide what its package manager must add."""

    linux: bool
    apt: bool
    administrator: bool
    sudo: bool
    ensurepip: bool
    font: bool
    libraries: frozenset[str]
    programs: frozenset[str]
    python: tuple[int, int]


class Stop(Exception):
    """Ends the start with a message for the person."""


def main(arguments: Sequence[str]) -> int:
    """Does what the first word asks for. Returns the exit code."""
    complaint = too_old(sys.version_info[:2], shutil.which)
    if complaint:
        print(complaint, file=sys.stderr)
        return 1
    if not arguments or arguments[0] not in {"run", "test"}:
        print(USAGE, end="", file=sys.stderr)
        return 2
    purpose, words = Purpose(arguments[0]), list(arguments[1:])
    try:
        prepare(purpose)
        return test(words) if purpose is Purpose.TEST else run(words)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from here.", file=sys.stderr)
        return 130


# --- decisions: what to do, from facts that a test can make up


def too_old(version: tuple[int, ...], which: Callable[[str], object]) -> str | None:
    """What to say to a Python that is too old, or None if it is not.

    Args:
        version: major and minor number of the Python that reads this.
        which: finds a program on the path, as ``shutil.which`` does.
    """
    if version >= OLDEST_PYTHON:
        return None
    needed, given = ".".join(map(str, OLDEST_PYTHON)), ".".join(map(str, version))
    newer = next((f"python3.{minor}" for minor in range(OLDEST_PYTHON[1], 15) if which(f"python3.{minor}")), "")
    hint = f"You have a newer one: use {newer} in place of python3." if newer else f"Install Python {needed} or newer."
    return f"Discreet needs Python {needed} or newer, and this is Python {given}. {hint}"


def work_needed(wanted: Installation, found: Installation | None) -> Work:
    """What must be done to have ``wanted``, where ``found`` was installed and None means nothing whole was."""
    if found is None or found.place != wanted.place:
        return Work.REMAKE
    if found.contents != wanted.contents or found.purpose not in {wanted.purpose, Purpose.TEST.value}:
        return Work.UPDATE
    return Work.NOTHING


def missing_things(purpose: Purpose, machine: Machine) -> dict[str, str]:
    """What a Linux system lacks, each with the Debian package that has it. Other systems lack nothing."""
    if not machine.linux:
        return {}
    lacking: dict[str, str] = {}
    if not machine.ensurepip:
        major, minor = machine.python
        lacking["Python's venv and pip"] = f"python{major}.{minor}-venv"
    lacking.update({name: package for name, package in LIBRARIES.items() if name not in machine.libraries})
    if not machine.font:
        lacking["a font"] = FONT_PACKAGE
    if purpose is Purpose.TEST:
        lacking.update({name: package for name, package in TEST_PROGRAMS.items() if name not in machine.programs})
    return lacking


def request_to_install(things: Mapping[str, str], machine: Machine) -> str:
    """What to tell a person whose system lacks ``things`` and where this program may not install them itself."""
    if not machine.apt:
        return f"Install these with your system's package manager, then start again: {', '.join(things)}."
    update, install = (shlex.join(command) for command in apt_commands(things.values()))
    line = f"sudo {update}; sudo {install}" if machine.sudo else f"su - -c '{update}; {install}'"
    return f"Some system packages are missing. Run this one command, then start again:\n\n    {line}\n"


def apt_commands(packages: Iterable[str]) -> tuple[list[str], list[str]]:
    """The two commands that bring ``packages``: fresh lists first, because old ones name files that are gone."""
    names = sorted(set(packages))
    return ["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", *names]


def has_display(platform: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can be shown: always outside Linux, there only with an X or Wayland display."""
    return platform != "linux" or bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def program_path(environment: Path, name: str, platform: str) -> Path:
    """Where a virtual environment keeps the program called ``name``."""
    return environment / "Scripts" / f"{name}.exe" if platform == "win32" else environment / "bin" / name


def first_failure(codes: Iterable[int]) -> int:
    """The first exit code that is not 0, or 0."""
    return next((code for code in codes if code), 0)


# --- installing


def prepare(purpose: Purpose) -> None:
    """Leaves an environment fit for ``purpose``. Raises Stop when a person has to do something first."""
    wanted = Installation(place(), contents(STAMP_SOURCES), purpose.value)
    found = read_stamp(STAMP) if program("python").exists() else None
    work = work_needed(wanted, found)
    if work is Work.NOTHING:
        return
    install_system_packages(purpose)
    # No stamp from here to the end: what is interrupted counts as nothing, and the next start makes it anew.
    STAMP.unlink(missing_ok=True)
    if work is Work.REMAKE:
        say("Making a Python environment in .venv")
        # From the Python that made it, should this be running inside the very environment that is to be remade.
        python = getattr(sys, "_base_executable", sys.executable)
        must([python, "-m", "venv", "--clear", str(ENVIRONMENT)], "Python could not make its environment.")
    say("Installing Discreet and what it needs (about 250 MB, a minute or two)")
    pip = [str(program("python")), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    pip += ["--constraint", str(CONSTRAINTS)]
    advice = "pip could not install everything; its last lines say why. Check the connection, then start again."
    # The build tools come from the same pinned list as everything else, so the build needs no environment of its own.
    must([*pip, "--quiet", "hatchling", "editables"], advice)
    extra = "[test]" if purpose is Purpose.TEST else ""
    must([*pip, "--no-build-isolation", "--editable", f"{CHECKOUT}{extra}"], advice)
    write_stamp(STAMP, wanted)
    say("Installed")


def place() -> str:
    """Which Python this is and where the checkout lies."""
    major, minor = sys.version_info[:2]
    return f"Python {major}.{minor} in {sys.base_prefix} for {CHECKOUT}"


def contents(sources: Iterable[Path]) -> str:
    """Digest of the files that say what is to be installed."""
    digest = hashlib.sha256()
    for source in sources:
        digest.update(hashlib.sha256(source.read_bytes()).digest())
    return digest.hexdigest()


def read_stamp(stamp: Path) -> Installation | None:
    """What the stamp records, or None if there is no whole one."""
    try:
        return Installation(**json.loads(stamp.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(stamp: Path, installed: Installation) -> None:
    """Records what was installed, whole or not at all."""
    draft = stamp.with_suffix(".new")
    draft.write_text(json.dumps(installed._asdict(), indent=2) + "\n", encoding="utf-8")
    draft.replace(stamp)


def install_system_packages(purpose: Purpose) -> None:
    """Adds what the system lacks, as administrator through apt-get. Raises Stop where that is not possible."""
    machine = this_machine()
    things = missing_things(purpose, machine)
    if not things:
        return
    if not (machine.apt and machine.administrator):
        raise Stop(request_to_install(things, machine))
    say(f"Installing system packages: {' '.join(sorted(set(things.values())))}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    update, install = apt_commands(things.values())
    # An installation that was cut short is finished first. Neither this nor the lists decide: the last command does.
    subprocess.run(["dpkg", "--configure", "-a"], env=environment, check=False)
    subprocess.run([*update, "-qq"], env=environment, check=False)
    must([*install, "-qq"], "apt-get could not install the system packages; its last lines say why.", environment)


def this_machine() -> Machine:
    """Looks at the machine this runs on."""
    linux = sys.platform == "linux"
    fonts = (path for folder in FONT_FOLDERS for path in Path(folder).expanduser().rglob("*.[to]t[fc]"))
    return Machine(
        linux=linux,
        apt=shutil.which("apt-get") is not None,
        administrator=hasattr(os, "geteuid") and os.geteuid() == 0,
        sudo=shutil.which("sudo") is not None,
        ensurepip=importlib.util.find_spec("ensurepip") is not None,  # Debian keeps it in a package of its own
        font=linux and next(fonts, None) is not None,
        libraries=installed_libraries() if linux else frozenset(),
        programs=frozenset(name for name in TEST_PROGRAMS if shutil.which(name)),
        python=sys.version_info[:2],
    )


def installed_libraries() -> frozenset[str]:
    """Names of the shared libraries that the dynamic linker knows."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"  # a person's path often leaves out /sbin
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return frozenset(line.split(None, 1)[0] for line in listing.splitlines() if "=>" in line)


def must(command: Sequence[str], advice: str, environment: Mapping[str, str] | None = None) -> None:
    """Runs a command that has to succeed. Raises Stop with ``advice`` if it does not."""
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise Stop(f"\n{advice}")


# --- running and testing


def run(words: Sequence[str]) -> int:
    """Opens the window, or hands ``words`` to the command line. Returns the exit code, if at all."""
    # -P: nothing in the folder this is called from may pass itself off as a module.
    discreet = [str(program("python")), "-P", "-m", "desktop_app"]
    if words or has_display(sys.platform, os.environ):
        return become([*discreet, *words])
    say("There is no display here, so no window can open. The same job on the command line:")
    asked = ["send", "--provider", "practice", "--yes"]
    prompt = shlex.quote(SAMPLE_PROMPT.strip())
    print(f"$ echo {prompt} | python3 packaging/fresh.py run {' '.join(asked)}\n", flush=True)
    return subprocess.run([*discreet, *asked], input=SAMPLE_PROMPT.encode(), check=False).returncode


def become(command: list[str]) -> int:
    """Replaces this process by ``command``; Windows cannot, so there it waits and returns the exit code."""
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    return os.execv(command[0], command)  # noqa: S606 - no shell is wanted


def test(words: Sequence[str]) -> int:
    """Runs every check, the tests last so that theirs are the last lines. Returns the first exit code that is not 0."""
    python = str(program("python"))
    checks = (
        ("Style (ruff check)", [python, "-m", "ruff", "check", "--output-format", "concise", "."]),
        ("Layout (ruff format)", [python, "-m", "ruff", "format", "--check", "--output-format", "concise", "."]),
        ("Types (mypy --strict)", [python, "-m", "mypy", "--strict", "desktop_app", "packaging/fresh.py"]),
        ("Floors and doors (import contracts)", [str(program("lint-imports")), "--no-logo"]),
        ("Tests (pytest)", [python, "-m", "pytest", *words]),
    )
    codes = []
    for heading, command in checks:
        say(heading)
        codes.append(subprocess.run(command, cwd=CHECKOUT, check=False).returncode)
    return first_failure(codes)


def program(name: str) -> Path:
    """A program of the checkout's environment."""
    return program_path(ENVIRONMENT, name, sys.platform)


def say(line: str) -> None:
    """Tells the person where things stand; flushed, because the programs started here write to the same place."""
    print(f"\n== {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
