"""Real trouble, induced: each gives one clear message that says what to do, an exit code, and loses nothing.

What is tried: a damaged model, a full disk (a small file system in memory), a disk that can only be read, a home that
somebody else owns, no keychain (without a session bus, and on one without a Secret Service), no display.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.storage.archive import Archive
from desktop_app.storage.keychain import Keychain
from desktop_app.vocabulary import Conversation, Reply, Turn, Vault
from tests.failures.induced import DISCREET, FULL, READ_ONLY, Place, Seen, as_nobody, can_mount, damaged_copy
from tests.storage.secret_service import BUS_WITHOUT_SERVICES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="file systems are made and users changed as on Linux")

_on_a_disk = pytest.mark.skipif(not can_mount(), reason="this system lets no program have a disk of its own")
_WINDOW = (sys.executable, "-P", "-m", "tests.failures.window")
_CHANGE = (*DISCREET, "providers", "add", "workshop", "--kind", "openai", "--url", "http://127.0.0.1:8000/v1")
_DAMAGED = "The model pii is damaged: model.onnx is not as shipped. Install Discreet again."
_NO_ROOM = "there is no room on the disk; make room and try again"
_FORBIDDEN = "you may not write there; change its permissions and try again"
_NOT_SENT = "Private values cannot be looked for, so nothing can be sent"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A home with settings and a list of terms of the person's own in it."""
    settings = tmp_path / "home" / ".config" / "discreet"
    settings.mkdir(parents=True)
    (settings / "settings.toml").write_text('# mine\nprofile = "strict"\n', encoding="utf-8")
    (settings / "terms.csv").write_text("text,match,action\nBluebird,whole_word,ORGANIZATION\n", encoding="utf-8")
    return Place(tmp_path / "home")


@pytest.fixture
def damaged(place: Place, tmp_path: Path) -> Place:
    """The same beside a damaged model."""
    tree = tmp_path / "tree"
    tree.mkdir()
    return Place(place.home, damaged_copy(tree, "pii"))


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a name that is short enough for a socket in it."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _told(seen: Seen) -> str:
    """The one line that was said; nothing else was, the exit code is 1, and nothing is lost."""
    assert (seen.code, seen.out, seen.kept) == (1, "", True)
    (line,) = (line for line in seen.err.splitlines() if not line.startswith("dbus-daemon["))  # of its own limits
    return line.removeprefix("discreet: ")


def _shown(seen: Seen) -> dict[str, str]:
    """What the window said, which went on; nothing is lost."""
    assert (seen.code, seen.err, seen.kept) == (0, "", True), seen.err
    answer: dict[str, str] = json.loads(seen.out)
    return answer


def _problems(seen: Seen) -> dict[str, str]:
    """What the doctor found grave, by its kind; nothing is lost."""
    assert (seen.code, seen.err, seen.kept) == (1, "", True), seen.err
    return {trouble["kind"]: trouble["says"] for trouble in json.loads(seen.out)["troubles"] if trouble["grave"]}


# --- a damaged model


def test_with_a_damaged_model_a_command_says_so_and_reads_nothing(damaged: Place) -> None:
    assert _told(damaged.run([*DISCREET, "protect"], given="Call Ada Example.")) == _DAMAGED


def test_with_a_damaged_model_the_window_says_so_sends_nothing_and_keeps_what_is_written(damaged: Place) -> None:
    said = _shown(damaged.run(_WINDOW, QT_QPA_PLATFORM="offscreen"))
    assert said["strip"] == _DAMAGED
    assert said["beside send"] == _NOT_SENT
    assert said["leaves"] == ""
    assert said["written"] == "Ask John Smith when he comes."


# --- a full disk, a disk that can only be read, a home of somebody else's; the doctor meets each beside a damaged model


@_on_a_disk
@pytest.mark.parametrize(
    ("spoil", "why"),
    [(FULL, _NO_ROOM), (READ_ONLY, "the disk can only be read; make it writable and try again")],
    ids=["full", "read-only"],
)
def test_on_a_disk_that_takes_nothing_a_change_is_refused_and_the_files_stay(
    place: Place, spoil: str, why: str
) -> None:
    settings = place.home / ".config" / "discreet" / "settings.toml"
    told = _told(place.on_a_disk(spoil, _CHANGE))
    assert told == f"The settings cannot be kept in {settings}: {why}. They are in force until you quit."


@_on_a_disk
@pytest.mark.parametrize(
    ("spoil", "kind", "cure"),
    [(FULL, "disk_full", "Make room"), (READ_ONLY, "disk_read_only", "Make it writable")],
    ids=["full", "read-only"],
)
def test_the_doctor_tells_every_trouble_with_its_cure(damaged: Place, spoil: str, kind: str, cure: str) -> None:
    problems = _problems(damaged.on_a_disk(spoil, [*DISCREET, "doctor", "--json"]))
    assert set(problems) == {"model_damaged", kind}
    assert cure in problems[kind]
    assert str(damaged.home / ".config" / "discreet") in problems[kind]
    assert "untouched" in problems[kind]


@_on_a_disk
def test_on_a_full_disk_the_window_works_and_says_what_it_cannot_keep(place: Place) -> None:
    said = _shown(place.on_a_disk(FULL, _WINDOW, QT_QPA_PLATFORM="offscreen"))
    assert said["leaves"] == "Ask [PERSON_1] when he comes."
    assert said["strip"] == ""
    assert _NO_ROOM in said["after choosing"]


# Opens the archive and keeps conversations until there is no room; makes room, and says what is kept then.
_KEEPS = """
import json
from pathlib import Path
from desktop_app.errors import ArchiveFailed
from desktop_app.storage.archive import Archive
from desktop_app.storage.keychain import Keychain
from desktop_app.vocabulary import Conversation, Reply, Turn, Vault

def opened():
    archive = Archive(Path.home() / "kept", Keychain())
    return archive, archive.open(passphrase="a long phrase")

archive, standing = opened()
acknowledged, told = [], standing.news
try:
    for number in range(1000 if standing.is_open else 0):
        turn = Turn("y" * 2000, "y" * 2000, Reply("z" * 2000, "z" * 2000))
        archive.store.keep(Conversation((turn,), Vault(), str(number)))
        acknowledged.append(str(number))
except ArchiveFailed as error:
    told = error.message
archive.close()
(Path.home() / "filler").unlink()
archive, _ = opened()
kept = {summary.id for summary in archive.store.conversations()}
print(json.dumps([told, kept == {"first", *acknowledged}, len(acknowledged)]))
"""


@_on_a_disk
@pytest.mark.parametrize(
    ("room", "some"),
    [("", False), (" && truncate -s -500k $HOME/filler", True)],
    ids=["from the start", "after a while"],
)
def test_an_archive_on_a_full_disk_says_so_and_holds_all_that_was_acknowledged(
    place: Place, room: str, some: bool
) -> None:
    archive = Archive(place.home / "kept", Keychain())
    archive.open(passphrase="a long phrase")  # noqa: S106 - and nobody's
    archive.opened().keep(Conversation((Turn("a", "a", Reply("b", "b")),), Vault(), "first"))
    archive.close()
    spoil = f'(head -c 2M /dev/zero >"$HOME/filler" 2>/dev/null || true){room}'
    seen = place.on_a_disk(
        spoil, [sys.executable, "-c", _KEEPS], PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring"
    )
    assert (seen.code, seen.err) == (0, "")
    told, all_there, count = json.loads(seen.out)
    assert told == "There is no room on the disk to keep this. Make room and try again."
    assert all_there
    assert (count > 0) == some


def test_in_a_home_of_somebody_elses_a_change_is_refused_and_the_doctor_says_what_to_do(damaged: Place) -> None:
    assert _FORBIDDEN in _told(damaged.run(_CHANGE, before=as_nobody()))
    problems = _problems(damaged.run([*DISCREET, "doctor", "--json"], before=as_nobody()))
    assert set(problems) == {"model_damaged", "folder_read_only"}
    assert "chmod u+w" in problems["folder_read_only"]


def test_in_a_home_of_somebody_elses_the_window_works_and_says_what_it_cannot_keep(place: Place) -> None:
    # An empty PATH: in a network of its own, nobody could not read the interpreter of whoever runs the tests.
    said = _shown(place.run(_WINDOW, before=as_nobody(), QT_QPA_PLATFORM="offscreen", PATH=""))
    assert said["leaves"] == "Ask [PERSON_1] when he comes."
    assert _FORBIDDEN in said["after choosing"]


# --- no keychain, no display


@pytest.mark.parametrize(
    ("bus", "cure"),
    [(False, "from a desktop session"), (True, "Install and start GNOME Keyring")],
    ids=["no bus", "a bus without a Secret Service"],
)
def test_without_a_keychain_no_key_is_taken_and_both_commands_say_how_to_get_one(
    damaged: Place, bus: bool, cure: str, short: Path
) -> None:
    config = short / "bus.conf"
    config.write_text(BUS_WITHOUT_SERVICES.format(folder=short), encoding="utf-8")
    before = ("dbus-run-session", f"--config-file={config}", "--") if bus else ()
    told = _told(damaged.run([*DISCREET, "keys", "add", "openai"], given="not-a-key\n", before=before))
    assert told.startswith("This system offers no keychain, so no key can be kept or read. ")
    assert cure in told
    doctor = damaged.run([*DISCREET, "doctor"], before=before)
    (line,) = (line for line in doctor.out.splitlines() if line.startswith("note: No keychain"))
    assert cure in line
    assert "not-a-key" not in str([path.read_bytes() for path in damaged.home.rglob("*") if path.is_file()])


@pytest.mark.parametrize(
    ("display", "says"),
    [
        ({}, "there is no display to show a window on. For the command line: discreet --help"),
        ({"DISPLAY": ":31999"}, "the display does not answer"),
    ],
    ids=["none", "one that does not answer"],
)
def test_without_a_display_one_line_names_the_command_line(place: Place, display: dict[str, str], says: str) -> None:
    told = _told(place.run(DISCREET, **display))
    assert says in told
    assert "discreet --help" in told
