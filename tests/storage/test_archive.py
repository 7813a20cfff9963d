"""The archive opens with the right key only, loses nothing that does not open, and leaves no words in the clear."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from desktop_app.errors import (
    ArchiveClosed,
    BadRequest,
    KeychainLocked,
    KeychainMissing,
    PassphraseWrong,
    RecoveryKeyWrong,
)
from desktop_app.storage.archive import Archive, Condition
from desktop_app.storage.database import Database, FromTheFuture
from desktop_app.storage.records import Outcome
from desktop_app.vocabulary import Conversation, Secret, Turn
from tests.storage.drafts import MARIA, REPLY, MemoryKeychain, draft

_PASSPHRASE = "correct horse, battery"  # noqa: S105 - made up
_TEXT = "Ask Maria Keller about the orchid."


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def archive(tmp_path: Path, keychain: MemoryKeychain) -> Callable[[], Archive]:
    """A new start of the program over the same folder."""
    made: list[Archive] = []

    def start() -> Archive:
        for before in made:
            before.close()
        made.append(Archive(tmp_path / "data", keychain))  # type: ignore[arg-type]
        return made[-1]

    return start


def _write(archive: Archive) -> None:
    archive.opened().depart(draft(_TEXT, MARIA)).conclude(Outcome.SENT, REPLY)


def _reads(archive: Archive) -> list[str]:
    store = archive.opened()
    return [
        turn.original
        for summary in store.conversations()
        if (found := store.conversation(summary.id)) is not None
        for turn in found.conversation.turns
    ]


Start = Callable[[], Archive]


def test_what_was_kept_is_there_at_the_next_start(archive: Start, keychain: MemoryKeychain) -> None:
    first = archive()
    assert first.open().condition is Condition.OPEN
    _write(first)
    second = archive()
    assert second.open().condition is Condition.OPEN
    assert _reads(second) == [_TEXT]
    assert len(keychain.keys) == 1


def test_no_word_of_the_person_is_in_any_file(archive: Start, tmp_path: Path) -> None:
    opened = archive()
    opened.open()
    for _ in range(50):
        _write(opened)
    opened.opened().keep_unsent("c9", "a half-written Zeppelin")
    opened.opened().forget("c1")
    _write(opened)
    words = ("Maria", "orchid", "Zeppelin", "PERSON_1", "a-model", "api.example.com")
    forms = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]

    def found() -> list[tuple[str, bytes]]:
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert len(files) >= 3
        return [(path.name, form) for path in files for form in forms if form in path.read_bytes()]

    assert {path.suffix for path in (tmp_path / "data").iterdir()} == {".db", ".db-wal", ".db-shm", ".end", ".json"}
    assert found() == []
    opened.close()
    assert found() == []


def test_the_search_for_words_would_find_them_in_the_clear(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "clear.db"))
    connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES ('orchid')")
    connection.close()
    assert b"orchid" in (tmp_path / "clear.db").read_bytes()


def test_a_lost_keychain_entry_is_asked_for_and_the_recovery_key_opens(
    archive: Start, keychain: MemoryKeychain
) -> None:
    first = archive()
    first.open()
    _write(first)
    assert not first.standing.recoverable
    key = first.new_recovery_key()
    assert first.standing.recoverable
    keychain.keys.clear()

    second = archive()
    assert second.open().condition is Condition.KEY_LOST
    with pytest.raises(ArchiveClosed, match="recovery key"):
        second.opened()
    with pytest.raises(RecoveryKeyWrong):
        second.open(recovery_key=key[:-1] + ("0" if key[-1] != "0" else "1"))
    assert second.open(recovery_key=key).condition is Condition.OPEN
    assert _reads(second) == [_TEXT]
    third = archive()
    assert third.open().condition is Condition.OPEN, "the keychain has a key again"


def test_a_newer_recovery_key_replaces_the_older(archive: Start, keychain: MemoryKeychain) -> None:
    first = archive()
    first.open()
    older, newer = first.new_recovery_key(), first.new_recovery_key()
    keychain.keys.clear()
    second = archive()
    with pytest.raises(RecoveryKeyWrong, match="another archive"):
        second.open(recovery_key=older)
    assert second.open(recovery_key=newer).condition is Condition.OPEN


def test_without_a_keychain_nothing_is_written_until_there_is_a_passphrase(
    archive: Start, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    keychain.trouble = KeychainMissing("There is none.")
    first = archive()
    assert first.open().condition is Condition.NO_KEYCHAIN
    assert list(tmp_path.rglob("*.*")) == []
    with pytest.raises(BadRequest):
        first.open("short")
    assert list(tmp_path.rglob("*.*")) == []
    assert first.open(_PASSPHRASE).condition is Condition.OPEN
    _write(first)

    second = archive()
    assert second.open().condition is Condition.PASSPHRASE_NEEDED
    with pytest.raises(PassphraseWrong):
        second.open("another passphrase")
    assert second.standing.condition is Condition.PASSPHRASE_NEEDED
    assert second.open(_PASSPHRASE).condition is Condition.OPEN
    assert _reads(second) == [_TEXT]
    assert not [path for path in tmp_path.rglob("*") if "aside" in path.name]


def test_a_forgotten_passphrase_gives_way_to_the_recovery_key(archive: Start, keychain: MemoryKeychain) -> None:
    keychain.trouble = KeychainMissing("There is none.")
    first = archive()
    first.open(_PASSPHRASE)
    _write(first)
    key = first.new_recovery_key()
    assert archive().open(key.lower()).condition is Condition.OPEN
    again = archive()
    assert again.open("a new passphrase", key).condition is Condition.OPEN
    last = archive()
    with pytest.raises(PassphraseWrong):
        last.open(_PASSPHRASE)
    assert last.open("a new passphrase").condition is Condition.OPEN
    assert _reads(last) == [_TEXT]


def test_one_accent_typed_in_two_ways_is_one_passphrase(archive: Start, keychain: MemoryKeychain) -> None:
    keychain.trouble = KeychainMissing("There is none.")
    archive().open("caf\u00e9 au lait")
    assert archive().open("cafe\u0301 au lait").condition is Condition.OPEN


def test_a_keychain_that_forgets_what_it_is_given_counts_as_none(
    archive: Start, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    keychain.forgetful = True
    assert archive().open().condition is Condition.NO_KEYCHAIN
    assert list(tmp_path.rglob("*.*")) == []


@pytest.mark.parametrize("trouble", [KeychainLocked("Locked."), KeychainMissing("Gone.")])
def test_a_keychain_that_is_shut_harms_nothing(
    archive: Start, keychain: MemoryKeychain, trouble: KeychainLocked | KeychainMissing
) -> None:
    first = archive()
    first.open()
    _write(first)
    keychain.trouble = trouble
    second = archive()
    assert second.open().condition is Condition.KEYCHAIN_SHUT
    keychain.trouble = None
    assert second.open().condition is Condition.OPEN
    assert _reads(second) == [_TEXT]


def _damage_middle(folder: Path) -> None:
    database = folder / "archive.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)


def _other_database(folder: Path) -> None:
    (folder / "archive.db").write_bytes(b"SQLite format 3\0" + bytes(8176))


def _lose_header(folder: Path) -> None:
    (folder / "archive.json").unlink()


def _damage_header(folder: Path) -> None:
    (folder / "archive.json").write_text('{"version": 1, "id": 7}', encoding="utf-8")


@pytest.mark.parametrize("harm", [_damage_middle, _other_database, _lose_header, _damage_header])
def test_what_does_not_open_is_set_aside_whole_and_told(
    archive: Start, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    first = archive()
    first.open()
    _write(first)
    first.close()
    folder = tmp_path / "data"
    harm(folder)
    before = {path.name.removeprefix("archive"): path.read_bytes() for path in folder.iterdir()}

    second = archive()
    standing = second.open()
    assert standing.condition is Condition.OPEN
    assert "set aside" in standing.news
    assert _reads(second) == []
    aside = {path.name.partition("aside-")[2][15:]: path.read_bytes() for path in folder.glob("*.aside-*")}
    assert aside == before
    _write(second)
    assert _reads(second) == [_TEXT]
    assert archive().open().news == "", "it is told once"


def test_a_header_of_a_later_version_is_left_alone(archive: Start, tmp_path: Path) -> None:
    archive().open()
    header = tmp_path / "data" / "archive.json"
    content = json.dumps({**json.loads(header.read_bytes()), "version": 2})
    header.write_text(content, encoding="utf-8")
    later = archive()
    standing = later.open()
    assert standing.condition is Condition.UNUSABLE
    assert "later version" in standing.news
    assert header.read_text(encoding="utf-8") == content


def test_an_archive_nobody_can_open_is_set_aside_only_when_the_person_says_so(
    archive: Start, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    first = archive()
    first.open()
    _write(first)
    keychain.keys.clear()
    second = archive()
    assert second.open().condition is Condition.KEY_LOST
    assert not list((tmp_path / "data").glob("*aside*"))
    assert second.begin_anew().condition is Condition.OPEN
    assert list((tmp_path / "data").glob("archive.aside-*.db"))
    assert _reads(second) == []


def test_wiping_takes_the_key_and_every_file_also_those_set_aside(
    archive: Start, keychain: MemoryKeychain, tmp_path: Path
) -> None:
    first = archive()
    first.open()
    _write(first)
    first.new_recovery_key()
    first.close()
    _damage_middle(tmp_path / "data")
    second = archive()
    second.open()
    _write(second)
    before, keys = {path.name for path in (tmp_path / "data").iterdir()}, set(keychain.keys)
    assert any("aside" in name for name in before)
    standing = second.wipe()
    assert standing.condition is Condition.OPEN
    assert not standing.recoverable
    assert _reads(second) == []
    assert not [path.name for path in (tmp_path / "data").iterdir() if "aside" in path.name]
    assert not keys & set(keychain.keys)


def test_a_folder_that_cannot_be_used_leaves_the_program_working(tmp_path: Path, keychain: MemoryKeychain) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    archive = Archive(tmp_path / "data", keychain)  # type: ignore[arg-type]
    standing = archive.open()
    assert standing.condition is Condition.UNUSABLE
    assert "memory only" in standing.says
    assert archive.store is None


def test_closing_does_not_wait_for_a_person_who_does_not_unlock_the_keychain(tmp_path: Path) -> None:
    asked, answered = threading.Event(), threading.Event()

    class Prompting(MemoryKeychain):
        def store(self, name: str, key: Secret) -> None:
            asked.set()
            answered.wait(30)
            raise KeychainLocked("Locked.")

    archive = Archive(tmp_path / "data", Prompting())  # type: ignore[arg-type]
    opening = threading.Thread(target=archive.open)
    opening.start()
    assert asked.wait(10)
    begun = time.monotonic()
    archive.close()
    assert time.monotonic() - begun < 10
    answered.set()
    opening.join(10)
    assert archive.standing.condition is Condition.KEYCHAIN_SHUT


def test_an_archive_without_a_folder_never_opens(keychain: MemoryKeychain) -> None:
    archive = Archive(None, keychain)  # type: ignore[arg-type]
    assert archive.open().condition is Condition.CLOSED
    assert archive.wipe().condition is Condition.CLOSED


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes; the folder is the person's own")
def test_only_the_person_can_read_the_files(archive: Start, tmp_path: Path) -> None:
    opened = archive()
    opened.open()
    _write(opened)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "data").iterdir()}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_neither_key_nor_text_is_in_errors_or_representations(archive: Start, keychain: MemoryKeychain) -> None:
    opened = archive()
    opened.open()
    _write(opened)
    key = next(iter(keychain.keys.values()))
    shown = [repr(opened), repr(opened.__dict__), repr(opened.store), repr(opened.opened().ledger.entries())]
    shown += [repr(list(opened.opened().ledger.rows()))]
    assert not [text for text in shown if key in text or "orchid" in text]
    with pytest.raises(Exception, match="read or written") as caught:
        opened.opened()._database.change("INSERT INTO turns VALUES (?)", ("orchid",))
    assert "orchid" not in f"{caught.value}{caught.value.__cause__}{caught.value.__context__}"


def test_two_programs_at_once_see_each_others_work(tmp_path: Path, keychain: MemoryKeychain) -> None:
    one, other = (Archive(tmp_path, keychain) for _ in range(2))  # type: ignore[arg-type]
    one.open()
    other.open()
    for _ in range(5):
        _write(one)
        _write(other)
    assert len(_reads(one)) == len(_reads(other)) == 10
    assert one.opened().ledger.verify().problem == ""
    one.close()
    other.close()


def test_a_conversation_from_before_the_opening_is_kept_once(archive: Start) -> None:
    opened = archive()
    opened.open()
    conversation = Conversation((Turn("Ask Maria", "Ask [PERSON_1]", REPLY),), id="early")
    opened.opened().keep(conversation)
    opened.opened().keep(conversation)
    assert _reads(opened) == ["Ask Maria"]


# --- what the health report says of it


def test_the_report_tells_what_opens_the_archive_and_leaves_it_as_it_is(archive: Start, tmp_path: Path) -> None:
    first = archive()
    assert (first.ability().available, first.ability().detail) == (
        False,
        "Nothing has been kept on this machine yet.",
    )
    assert not (tmp_path / "data").exists()
    first.open()
    first.new_recovery_key()
    assert first.ability().available
    later = archive()
    assert later.ability().detail.endswith("they open with the system's keychain or the recovery key.")
    assert later.store is None


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"{", "The key file is damaged"), (b'{"version": 99}', "later version"), (None, "The key file is missing")],
)
def test_the_report_tells_of_an_archive_that_will_not_open(
    content: bytes | None, told: str, archive: Start, tmp_path: Path
) -> None:
    archive().open()
    header = tmp_path / "data" / "archive.json"
    if content is None:
        header.unlink()
    else:
        header.write_bytes(content)
    found = archive().ability()
    assert not found.available
    assert told in found.detail


# --- versions of the tables


def test_a_step_of_the_tables_keeps_the_rows_and_a_copy_from_before(tmp_path: Path) -> None:
    path, key = tmp_path / "archive.db", bytes(32)
    first = Database(path, key, ("CREATE TABLE t (a TEXT) STRICT",))
    with first.transaction():
        first.change("INSERT INTO t VALUES (?)", ("kept",))
    first.close()
    steps = ("CREATE TABLE t (a TEXT) STRICT", "ALTER TABLE t ADD COLUMN b TEXT DEFAULT 'new'")
    second = Database(path, key, steps)
    assert second.rows("SELECT a, b FROM t") == [("kept", "new")]
    second.close()
    before = Database(tmp_path / "archive.before-2.db", key, steps[:1])
    assert before.rows("SELECT * FROM t") == [("kept",)]
    before.close()
    with pytest.raises(FromTheFuture):
        Database(path, key, steps[:1])


def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    path, key = tmp_path / "archive.db", bytes(32)
    steps = ("CREATE TABLE t (a TEXT) STRICT", "CREATE TABLE u (a TEXT) STRICT; SELECT * FROM nowhere")
    Database(path, key, steps[:1]).close()
    with pytest.raises(Exception, match="read or written"):
        Database(path, key, steps)
    again = Database(path, key, steps[:1])
    assert again.rows("SELECT name FROM sqlite_schema ORDER BY name") == [("t",)]
    again.close()


_STEPS_THAT_TAKE_LONG = """
import sys
from pathlib import Path
from desktop_app.storage.database import Database
counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000000)"
Database(Path(sys.argv[1]), bytes(32), ("CREATE TABLE t (a TEXT) STRICT", f"{counting} INSERT INTO t SELECT i FROM n"))
"""


def test_being_killed_within_a_step_leaves_the_tables_as_they_were_and_the_copy_whole(tmp_path: Path) -> None:
    path, key, steps = tmp_path / "archive.db", bytes(32), ("CREATE TABLE t (a TEXT) STRICT",)
    first = Database(path, key, steps)
    with first.transaction():
        first.change("INSERT INTO t VALUES (?)", ("kept",))
    first.close()
    migrating = subprocess.Popen([sys.executable, "-c", _STEPS_THAT_TAKE_LONG, str(path)])
    log = Path(f"{path}-wal")
    while migrating.poll() is None and not (log.exists() and log.stat().st_size > 1_000_000):
        time.sleep(0.01)
    migrating.kill()
    assert migrating.wait() != 0
    for kept in (path, tmp_path / "archive.before-2.db"):
        again = Database(kept, key, steps)
        assert again.rows("SELECT a FROM t") == [("kept",)]
        again.close()
