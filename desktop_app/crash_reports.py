"""Reports of crashes that stay on this machine: where the program was when it failed, and nothing of what it worked on.

A report has the kinds of the errors, the functions and lines they passed through, and versions. Messages of errors and
the values of variables can hold a person's text; neither is ever read. Nothing is sent: a report can be read first, and
shared by hand.
"""

from __future__ import annotations

import faulthandler
import json
import platform
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop_app.locations import state_folder

_MOST = 20
"""Reports that are kept; the oldest go first."""
_LONGEST_CHAIN = 8
"""Errors that one report follows, each the cause of the one before it."""
_FAULT = re.compile(r'File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<function>\S+)')
_SIGNAL = re.compile(r"Fatal Python error: (?P<kind>[\w .-]+)")
_PACKAGES = ("discreet", "PySide6-Essentials", "onnxruntime", "spacy", "presidio-analyzer")


class CrashReports:
    """The reports in one folder.

    Args:
        folder: where they are; it need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen = folder / "seen.txt"
        self._faults: Any = None
        self._written: set[str] = set()

    @classmethod
    def at_default_place(cls) -> CrashReports:
        """Those of this person on this system."""
        return cls(state_folder() / "crashes")

    def watch(self, part: str) -> None:
        """From now on, writes a report of every error that nobody catches, and of the process before if it died.

        Args:
            part: which process this is, such as ``window``.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            hard = self._folder / f"hard-{part}.txt"
            self._take_hard_crash(hard, part)
            self._faults = hard.open("w", encoding="utf-8")
            faulthandler.enable(self._faults, all_threads=False)
        before, before_in_threads = sys.excepthook, threading.excepthook

        def failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if not issubclass(kind, KeyboardInterrupt):
                self.write(part, error)
            before(kind, error, trace)

        def failed_in_thread(what: threading.ExceptHookArgs) -> None:
            if what.exc_value is not None:
                self.write(part, what.exc_value)
            before_in_threads(what)

        sys.excepthook, threading.excepthook = failed, failed_in_thread

    def write(self, part: str, error: BaseException) -> None:
        """Writes a report of an error; the same one is written once. What cannot be written is let go."""
        self._keep(part, [_described(each) for each in _chain(error)])

    def names(self) -> list[str]:
        """The reports there are, the newest first."""
        return sorted((path.stem for path in self._folder.glob("crash-*.json")), reverse=True)

    def unseen(self) -> int:
        """How many reports the person was not told of yet; they count as told from now on."""
        names = set(self.names())
        try:
            seen = set(self._seen.read_text(encoding="utf-8").split())
        except OSError:
            seen = set()
        if names - seen:
            with suppress(OSError):
                self._seen.write_text("\n".join(sorted(names)), encoding="utf-8")
        return len(names - seen)

    def text(self, name: str) -> str:
        """A report, as it would be shared; empty if there is none of that name."""
        if name not in self.names():
            return ""
        try:
            return (self._folder / f"{name}.json").read_text(encoding="utf-8")
        except OSError:
            return ""

    def erase(self) -> int:
        """Deletes every report; says how many there were."""
        names = self.names()
        for name in names:
            (self._folder / f"{name}.json").unlink(missing_ok=True)
        return len(names)

    def _keep(self, part: str, errors: list[dict[str, object]]) -> None:
        fingerprint = json.dumps(errors)
        if fingerprint in self._written:
            return
        self._written.add(fingerprint)
        now = datetime.now(UTC)
        report = {"time": now.isoformat(timespec="minutes"), "part": part, "errors": errors, "versions": _versions()}
        path = self._folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.json"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(mode=0o600)
            path.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
            for name in self.names()[_MOST:]:
                (self._folder / f"{name}.json").unlink(missing_ok=True)

    def _take_hard_crash(self, hard: Path, part: str) -> None:
        """Makes a report of what the process before this one left when it died of a signal."""
        if not hard.exists():
            return
        left = hard.read_text(encoding="utf-8", errors="replace")
        signal = _SIGNAL.search(left)
        if signal:
            where = [
                {"module": Path(match["file"]).name, "line": int(match["line"]), "function": match["function"]}
                for match in _FAULT.finditer(left)
            ]
            self._keep(part, [{"kind": signal["kind"], "where": where}])


def _chain(error: BaseException) -> Iterator[BaseException]:
    current: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if current is None:
            return
        yield current
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _described(error: BaseException) -> dict[str, object]:
    where = []
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        module = str(frame.f_globals.get("__name__", ""))
        where.append({"module": module, "line": trace.tb_lineno, "function": frame.f_code.co_name})
        trace = trace.tb_next
    return {"kind": type(error).__name__, "where": where}


def _versions() -> dict[str, str]:
    found = {"Python": platform.python_version(), "system": f"{platform.system()} {platform.release()}"}
    for package in _PACKAGES:
        with suppress(PackageNotFoundError):
            found[package] = version(package)
    return found
