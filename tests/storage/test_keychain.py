"""Keys in a real Secret Service (gnome-keyring on a bus of its own), and the refusal to keep them anywhere else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from desktop_app.errors import BadRequest, KeychainLocked, KeychainMissing
from desktop_app.storage.keychain import Keychain

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is what Linux desktops offer")
# A bus that starts nothing on its own, so that a test has exactly the service it asks for
_BUS_WITHOUT_SERVICES = """\
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_KEY = "key-Q2hhbmdlTWU-1234567890"


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a name short enough for sockets, which are limited to 107 characters."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@linux_only
def test_keys_are_kept_replaced_and_removed_in_the_secret_service_and_reach_no_file(
    tmp_path: Path, short: Path
) -> None:
    said = _in_a_session(
        tmp_path,
        short,
        f"""
        said["ability"] = [keychain.ability().available, keychain.ability().detail]
        said["before"] = keychain.read("openai")
        keychain.store("openai", "  {_KEY}\\n")
        keychain.store("größe 👋", "{_KEY}-too")
        said["kept"] = [keychain.read("openai"), keychain.read("größe 👋"), keychain.read("Openai")]
        keychain.store("openai", "replaced")
        said["replaced"] = keychain.read("openai")
        keychain.remove("openai")
        keychain.remove("openai")
        said["removed"] = [keychain.read("openai"), keychain.read("größe 👋")]
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
    said = _in_a_session(
        tmp_path,
        short,
        """
        from desktop_app.errors import KeychainLocked
        for name, call in {"read": lambda: keychain.read("x"), "store": lambda: keychain.store("x", "abc")}.items():
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
    said = _in_a_session(
        tmp_path,
        short,
        """
        from desktop_app.errors import KeychainMissing
        said["ability"] = [keychain.ability().available, keychain.ability().detail]
        said["messages"] = []
        for call in (lambda: keychain.read("x"), lambda: keychain.store("x", "abc"), lambda: keychain.remove("x")):
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
        Keychain().store("openai", _KEY)
    with pytest.raises(KeychainMissing):
        Keychain().read("openai")
    assert not isinstance(backend, _Memory) or backend.keys == {}


def test_of_a_chain_only_members_that_protect_keys_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    file, true = _FromAFile(), _Memory()
    _chain(monkeypatch, file, true)
    Keychain().store("openai", _KEY)
    assert (file.keys, true.keys) == ({}, {("discreet", "openai"): _KEY})
    _chain(monkeypatch, file)
    assert not Keychain().ability().available


@pytest.mark.parametrize("empty", ["", " \n"])
def test_an_empty_key_is_refused(monkeypatch: pytest.MonkeyPatch, empty: str) -> None:
    _use(monkeypatch, _Memory())
    with pytest.raises(BadRequest):
        Keychain().store("openai", empty)


@pytest.mark.parametrize("fault", [OSError(_KEY), RuntimeError(_KEY), keyring.errors.PasswordSetError(_KEY)])
def test_a_backend_that_fails_is_told_without_its_words(monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    backend = _Memory()
    backend.fault = fault
    _use(monkeypatch, backend)
    with pytest.raises(KeychainMissing) as caught:
        Keychain().store("openai", _KEY)
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
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "False"


def _in_a_session(home: Path, short: Path, code: str, service: str) -> dict[str, Any]:
    """Runs code on a bus of its own with an unlocked, a locked or no Secret Service, and returns what it ``said``.

    Needs the packages dbus and gnome-keyring; without them the test fails, since nothing else shows that keys are safe.
    """
    program = short / "program.py"
    program.write_text(
        "import json\nfrom desktop_app.storage.keychain import Keychain\nkeychain, said = Keychain(), {}\n"
        f"{textwrap.dedent(code)}\nprint(json.dumps(said))",
        encoding="utf-8",
    )
    # Each daemon leaves with its bus. Without a password it makes no keyring, and cannot ask without a display.
    daemon = {
        "unlocked": "printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null",
        "locked": "gnome-keyring-daemon --start --components=secrets >/dev/null",
        "none": "true",
    }[service]
    environment = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(short),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONUTF8": "1",
    }
    bus = short / "bus.conf"
    bus.write_text(_BUS_WITHOUT_SERVICES.format(folder=short), encoding="utf-8")
    done = subprocess.run(  # noqa: S603
        [  # noqa: S607
            "dbus-run-session",
            f"--config-file={bus}",
            "--",
            "sh",
            "-c",
            f'{daemon} && exec "$1" "$2"',
            "session",
            sys.executable,
            str(program),
        ],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
