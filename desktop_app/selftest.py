"""``discreet --selftest``: tries every part of an installed Discreet, one line each; touches nothing of the person's.

It tells whether this installation is whole and works on this machine: a package that was built without one of its
models or libraries still shows a window. How well Discreet reads is the matter of the measurements in ``tests``.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from desktop_app.errors import DiscreetError, EngineError, StorageError
from desktop_app.vocabulary import Choices, Conversation, Level, Reply, Turn, Vault

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.engine_process import EngineProcess
    from desktop_app.gateway.guard import EgressGuard

_MISTAKE = "I has two question about the the invoice."
_SUBJECT = (
    "The tenant asks whether the landlord may end the lease before the term in the contract, and which notice applies."
)
_PATIENCE = 60.0
"""Seconds for the window's engine; it takes three on an idle machine."""


def run(guard: EgressGuard) -> int:
    """Runs every check and prints a line for each: ``ok`` or ``FAILED``, its name, and what was seen.

    Args:
        guard: the egress guard of this process, installed.

    Returns:
        The exit code: 0 if everything works, 1 if anything does not.
    """
    _say("ok", "discreet", f"{version('discreet')} on {platform.platform()}, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory(prefix="discreet-selftest-") as folder, _engine() as engine:
        checks: dict[str, Callable[[], str]] = {
            "models": lambda: _models(engine),
            "golden texts": lambda: _golden_texts(engine),
            "wording": lambda: _wording(engine),
            "subject": lambda: _subject(engine),
            "store": lambda: _store(Path(folder)),
            "keychain": _keychain,
            "window": lambda: _window(Path(folder), guard),
            "network": lambda: _network(engine, guard),
        }
        passed = [_passes(name, check) for name, check in checks.items()]
    return 0 if all(passed) else 1


def _passes(name: str, check: Callable[[], str]) -> bool:
    started = monotonic()
    try:
        seen = check()
    except DiscreetError as error:
        _say("FAILED", name, error.message)
        return False
    except Exception as error:  # a library that was left out raises what it likes; no text here is the person's
        _say("FAILED", name, f"{type(error).__name__}: {error}")
        return False
    _say("ok", name, f"{seen} ({monotonic() - started:.1f} s)")
    return True


def _models(engine: EngineProcess) -> str:
    from desktop_app.inference.registry import registered

    loaded = {model.name: model for model in engine.health().models}
    absent = registered().keys() - loaded.keys()
    if absent:
        raise EngineError(f"Not loaded: {', '.join(sorted(absent))}. Install Discreet again.")
    return ", ".join(f"{model.name} {model.version}" for model in loaded.values())


def _golden_texts(engine: EngineProcess) -> str:
    """Every value of the shipped model's golden texts is hidden from what would leave, and comes back."""
    from desktop_app.engine import Restorer
    from desktop_app.inference.golden import FILE, parsed
    from desktop_app.locations import model

    golden = parsed(model("pii", FILE).read_bytes())
    left = changed = 0
    for one in golden:
        protected = engine.protect(one.text, Choices(), Vault())
        left += sum(value in protected.text for value, _ in one.values)
        restorer = Restorer(protected.vault)
        changed += restorer.feed(protected.text) + restorer.finish() != one.text
    if left or changed:
        raise EngineError(f"{left} values were left in, {changed} texts did not come back as they were.")
    return f"{sum(len(one.values) for one in golden)} values in {len(golden)} texts hidden and restored"


def _wording(engine: EngineProcess) -> str:
    edits = engine.enhance(_MISTAKE, Level.FIX).edits
    if not edits:
        raise EngineError("No mistake was found in a sentence that has some.")
    return f"{len(edits)} corrections of a sentence with mistakes"


def _subject(engine: EngineProcess) -> str:
    card = engine.analyze(_SUBJECT)
    if card is None:
        raise EngineError("The subject of a plain question was not seen.")
    return card.domain


def _store(folder: Path) -> str:
    """A conversation is there again after the store was closed, and the file does not hold its words."""
    from desktop_app.storage.sealing import new_key
    from desktop_app.storage.store import Store

    path, mark, key = folder / "trial.db", folder / "trial.end", new_key()
    words = "a sentence of the self-test"
    turn = Turn(words, words, Reply(words, words))
    store = Store(path, mark, key)
    store.keep(Conversation((turn,), Vault(), "trial"))
    store.close()
    store = Store(path, mark, key)
    reopened = store.conversation("trial")
    store.close()
    if reopened is None or reopened.conversation.turns != (turn,):
        raise StorageError("What was kept did not come back.")
    if any(words.encode() in file.read_bytes() for file in folder.glob("trial*")):
        raise StorageError("What was kept is not encrypted.")
    return "a conversation was kept, encrypted, and read again"


def _keychain() -> str:
    """Having none is no fault of the installation; the line says what that means."""
    from desktop_app.storage.keychain import Keychain

    ability = Keychain().ability()
    return ability.detail if ability.available else f"none here. {ability.detail}"


def _window(folder: Path, guard: EgressGuard) -> str:
    from desktop_app.desktop.abilities import has_display

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop_app.ui.trial import shown_and_closed

    def make_assistant() -> Assistant:
        from desktop_app.assistant import Assistant
        from desktop_app.engine_process import EngineProcess
        from desktop_app.storage.archive import Archive
        from desktop_app.storage.keychain import Keychain
        from desktop_app.storage.settings import SettingsFile

        keychain = Keychain("discreet self-test")
        return Assistant(
            EngineProcess(), SettingsFile(folder / "settings.toml"), keychain, guard, Archive(None, keychain)
        )

    seen = shown_and_closed(make_assistant, _PATIENCE)
    if not seen.painted or not seen.ready:
        what = "could not be seen" if not seen.painted else "did not get ready"
        raise EngineError(f"The window {what} ({seen.platform}). {seen.problem}")
    return f"shown by {seen.platform}, its engine ready, closed"


def _network(engine: EngineProcess, guard: EgressGuard) -> str:
    attempts = engine.health().connections_refused + guard.counters.refused
    if attempts:
        raise EngineError(f"{attempts} attempts to reach the network were refused; there should be none.")
    return "nothing tried to reach it"


@contextmanager
def _engine() -> Iterator[EngineProcess]:
    from desktop_app.engine_process import EngineProcess

    engine = EngineProcess()
    try:
        yield engine
    finally:
        engine.close()


def _say(result: str, name: str, seen: str) -> None:
    sys.stdout.write(f"{result:6} {name}: {seen}\n")
    sys.stdout.flush()
