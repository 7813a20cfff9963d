"""Keys of providers, in the operating system's keychain and nowhere else. Calls may wait for the person to unlock it.

Without a usable keychain nothing is stored: there is no fallback to a file. What the keyring library would accept but
does not protect keys (its null and fail backends, and those that write plain files) counts as no keychain.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.errors import BadRequest, KeychainLocked, KeychainMissing
from desktop_app.vocabulary import Ability, Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "discreet"
# keyrings.alt holds the backends that keep keys in files, encrypted or not; the other two keep nothing
_NOT_TRUSTED = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")
_HOW_TO_GET_ONE = {
    "linux": "Install and start GNOME Keyring (package gnome-keyring), KWallet (kwalletmanager) or KeePassXC with its "
    "Secret Service switched on, log in again, and restart Discreet.",
    "darwin": "Open Keychain Access and make sure that the login keychain exists, then restart Discreet.",
    "win32": "Start the service Credential Manager, then restart Discreet.",
}
_WITHOUT_A_BUS = (
    "There is no session bus (D-Bus), through which keychains are reached. Start Discreet from a desktop session; from "
    "a remote shell, set DBUS_SESSION_BUS_ADDRESS to that of one."
)
_MEANWHILE = "Until then the practice provider and servers on this machine work without a key."


class Keychain:
    """The keys of providers, by the provider's name.

    Args:
        service: what the keychain lists them under; the archive's key is kept under a name of its own.
    """

    def __init__(self, service: str = _SERVICE) -> None:
        self._service = service

    def read(self, name: str) -> Secret | None:
        """The key of a provider, or None if there is none.

        Raises:
            KeychainMissing: the system offers no usable keychain, or it does not answer.
            KeychainLocked: it is locked and was not opened.
        """
        key = _ask(lambda backend: backend.get_password(self._service, name))
        return Secret(key) if isinstance(key, str) and key else None

    def store(self, name: str, key: Secret) -> None:
        """Keeps a key, in place of an earlier one. White space around it is dropped.

        Raises:
            BadRequest: there is nothing but white space.
            KeychainMissing, KeychainLocked: see ``read``.
        """
        if not key.reveal().strip():
            raise BadRequest("The key is empty. Copy it from the provider's website and paste it again.")
        _ask(lambda backend: backend.set_password(self._service, name, key.reveal().strip()))

    def remove(self, name: str) -> None:
        """Forgets a key; nothing happens if there is none.

        Raises:
            KeychainMissing, KeychainLocked: see ``read``.
        """
        if self.read(name) is not None:
            _ask(lambda backend: backend.delete_password(self._service, name))

    def ability(self) -> Ability:
        """Whether keys can be kept, and by what; or how to get a keychain. Opens and unlocks nothing."""
        backend = _backend()
        if backend is None:
            return Ability("keychain", available=False, detail=_advice())
        return Ability("keychain", available=True, detail=backend.name)


def _ask(call: Callable[[KeyringBackend], Any]) -> Any:  # noqa: ANN401 - each call has an answer of its own
    backend = _backend()
    if backend is None:
        raise KeychainMissing(
            f"This system offers no keychain, so no key can be kept or read. {_advice()} {_MEANWHILE}"
        )
    from keyring.errors import InitError, KeyringLocked

    failure: KeychainLocked | KeychainMissing
    try:
        return call(backend)
    except (KeyringLocked, InitError):  # InitError: the person closed the prompt
        failure = KeychainLocked("The keychain is locked and was not opened. Unlock it and try again.")
    except Exception as error:  # backends raise what they like, and their words could hold the key
        failure = KeychainMissing(f"The keychain does not answer ({type(error).__name__}). {_advice()} {_MEANWHILE}")
    raise failure


def _backend() -> KeyringBackend | None:
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((backend for backend in candidates if _keeps_keys_safe(backend)), None)


def _keeps_keys_safe(backend: KeyringBackend) -> bool:
    module = f"{type(backend).__module__}."
    if any(module.startswith(f"{name}.") for name in _NOT_TRUSTED) or "plaintext" in type(backend).__name__.lower():
        return False
    try:
        return float(backend.priority) > 0
    except Exception:  # a backend says in this way that it cannot work here
        return False


def _advice() -> str:
    if sys.platform == "linux" and not _has_session_bus():
        return _WITHOUT_A_BUS
    return _HOW_TO_GET_ONE.get(sys.platform, _HOW_TO_GET_ONE["linux"])


def _has_session_bus() -> bool:
    """Whether there is one to ask: named in the environment, or at its usual place."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    try:
        return Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere", "bus").exists()
    except PermissionError:  # somebody else's, left in the environment by a change of user
        return False
