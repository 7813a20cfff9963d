"""Keys in a real Secret Service (gnome-keyring on a bus of its own), and the refusal to keep them anywhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from desktop_app.errors import BadRequest, KeychainLocked, KeychainMissing
from desktop_app.storage.keychain import Keychain
from desktop_app.vocabulary import Secret
from tests.storage.secret_service import in_a_session, linux_only

_KEY = "key-Q2hhbmdlTWU-1234567890"


@linux_only
def test_keys_are_kept_replaced_and_removed_in_the_secret_service_and_reach_no_file(
    tmp_path: Path, short: Path
) -> None:
    said = in_a_session(
        tmp_path,
        short,
        f"""
        said["ability"] = [keychain.ability().available, keychain.ability().detail]
        said["before"] = read("openai")
        keychain.store("openai", Secret("  {_KEY}\\n"))
        keychain.store("größe 👋", Secret("{_KEY}-too"))
        said["kept"] = [read("openai"), read("größe 👋"), read("Openai")]
        keychain.store("openai", Secret("replaced"))
        said["replaced"] = read("openai")
        keychain.remove("openai")
        keychain.remove("openai")
        said["removed"] = [read("openai"), read("größe 👋")]
        """,
        "unlocked",
    )
    assert said == {
        "ability": [True, "SecretService Keyring"],
        "before": None,
        "kept": [_KEY, f"{_KEY}-too", None],
        "replaced": "replaced",
        "removed": [None, f"{_KEY}-too"],
    }
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.suffix == ".keyring" for file in files)
    assert not any(_KEY.encode() in file.read_bytes() for file in files)


@linux_only
def test_a_keychain_that_cannot_be_opened_says_so(tmp_path: Path, short: Path) -> None:
    said = in_a_session(
        tmp_path,
        short,
        """
        from desktop_app.errors import KeychainLocked
        calls = {"read": lambda: keychain.read("x"), "store": lambda: keychain.store("x", Secret("abc"))}
        for name, call in calls.items():
            try:
                call()
            except KeychainLocked as error:
                said[name] = [error.message, str(error.__context__)]
        """,
        "locked",
    )
    expected = ["The keychain is locked and was not opened. Unlock it and try again.", "None"]
    assert said == {"read": expected, "store": expected}


@linux_only
def test_without_any_service_every_call_says_how_to_get_one(tmp_path: Path, short: Path) -> None:
    said = in_a_session(
        tmp_path,
        short,
        """
        from desktop_app.errors import KeychainMissing
        said["ability"] = [keychain.ability().available, keychain.ability().detail]
        said["messages"] = []
        key = Secret("abc")
        for call in (lambda: keychain.read("x"), lambda: keychain.store("x", key), lambda: keychain.remove("x")):
            try:
                call()
            except KeychainMissing as error:
                said["messages"].append(error.message)
        """,
        "none",
    )
    available, detail = said["ability"]
    assert not available
    assert "gnome-keyring" in detail
    assert "KeePassXC" in detail
    assert len(said["messages"]) == 3
    assert all("gnome-keyring" in message and "practice" in message for message in said["messages"])


# --- backends that are no keychain


class _Memory(KeyringBackend):
    """A backend for these tests; what it does is set per test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.keys: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None
        super().__init__()

    def get_password(self, service: str, username: str) -> str | None:
        if self.fault is not None:
            raise self.fault
        return self.keys.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault is not None:
            raise self.fault
        self.keys[service, username] = password


class _PlaintextKeyring(_Memory):
    pass


class _Weak(_Memory):
    priority = 0  # type: ignore[assignment]


class _FromAFile(_Memory):
    __module__ = "keyrings.alt.file"


def _use(monkeypatch: pytest.MonkeyPatch, backend: object) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


def _chain(monkeypatch: pytest.MonkeyPatch, *members: KeyringBackend) -> None:
    chain = chainer.ChainerBackend()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", list(members))
    _use(monkeypatch, chain)


@pytest.mark.parametrize("backend", [null.Keyring(), fail.Keyring(), _PlaintextKeyring(), _Weak(), _FromAFile()])
def test_a_backend_that_does_not_protect_keys_counts_as_none(
    monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend
) -> None:
    _use(monkeypatch, backend)
    assert not Keychain().ability().available
    with pytest.raises(KeychainMissing):
        Keychain().store("openai", Secret(_KEY))
    with pytest.raises(KeychainMissing):
        Keychain().read("openai")
    assert not isinstance(backend, _Memory) or backend.keys == {}


def test_of_a_chain_only_members_that_protect_keys_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    file, true = _FromAFile(), _Memory()
    _chain(monkeypatch, file, true)
    Keychain().store("openai", Secret(_KEY))
    assert (file.keys, true.keys) == ({}, {("discreet", "openai"): _KEY})
    _chain(monkeypatch, file)
    assert not Keychain().ability().available


@pytest.mark.parametrize("empty", ["", " \n"])
def test_an_empty_key_is_refused(monkeypatch: pytest.MonkeyPatch, empty: str) -> None:
    _use(monkeypatch, _Memory())
    with pytest.raises(BadRequest):
        Keychain().store("openai", Secret(empty))


@pytest.mark.parametrize("fault", [OSError(_KEY), RuntimeError(_KEY), keyring.errors.PasswordSetError(_KEY)])
def test_a_backend_that_fails_is_told_without_its_words(monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    backend = _Memory()
    backend.fault = fault
    _use(monkeypatch, backend)
    with pytest.raises(KeychainMissing) as caught:
        Keychain().store("openai", Secret(_KEY))
    assert type(fault).__name__ in caught.value.message
    assert _KEY not in f"{caught.value.message}{caught.value.__context__}{Keychain()!r}"


@pytest.mark.parametrize("fault", [keyring.errors.KeyringLocked("x"), keyring.errors.InitError("x")])
def test_a_locked_backend_is_told_as_locked(monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    backend = _Memory()
    backend.fault = fault
    _use(monkeypatch, backend)
    with pytest.raises(KeychainLocked):
        Keychain().read("openai")


def test_the_keyring_library_is_not_loaded_before_it_is_needed() -> None:
    code = "import desktop_app.storage.keychain, sys; print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
