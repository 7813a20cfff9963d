"""The archive's key in a real Secret Service, and the ledger's command over an archive that it opens."""

from __future__ import annotations

from pathlib import Path

from tests.storage.secret_service import in_a_session, linux_only

_ROUND = """
from desktop_app.storage.archive import Archive
from desktop_app.storage.records import Outcome
from tests.storage.drafts import MARIA, REPLY, draft

archive = Archive.at_default_place()
said["condition"] = archive.open().condition.name
"""


@linux_only
def test_the_key_is_in_the_secret_service_and_goes_with_the_archive(tmp_path: Path, short: Path) -> None:
    said = in_a_session(
        tmp_path,
        short,
        f"""{_ROUND}
store = archive.opened()
store.depart(draft("Ask Maria Keller", MARIA)).conclude(Outcome.SENT, REPLY)
archive.close()
again = Archive.at_default_place()
said["again"] = again.open().condition.name
said["titles"] = [summary.title for summary in again.opened().conversations()]
name = again._files.read_header().id
keys = type(keychain)("discreet archive")
said["key"] = keys.read(name) is not None and keychain.read(name) is None
again.wipe()
said["wiped"] = [keys.read(name) is None, len(again.opened().conversations())]
""",
        "unlocked",
    )
    assert said == {
        "condition": "OPEN",
        "again": "OPEN",
        "titles": ["Ask [PERSON_1]"],
        "key": True,
        "wiped": [True, 0],
    }
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"archive.db", "archive.json", "archive.end"}
    assert not [path for path in files if b"Maria" in path.read_bytes()]


@linux_only
def test_a_locked_service_and_none_leave_the_archive_closed(tmp_path: Path, short: Path) -> None:
    assert in_a_session(tmp_path, short, _ROUND, "locked") == {"condition": "KEYCHAIN_SHUT"}
    assert in_a_session(tmp_path, short, _ROUND, "none") == {"condition": "NO_KEYCHAIN"}
    assert not list(tmp_path.rglob("archive.*"))


@linux_only
def test_the_command_lists_searches_verifies_exports_and_answers(tmp_path: Path, short: Path) -> None:
    said = in_a_session(
        tmp_path,
        short,
        f"""{_ROUND}
import contextlib, io, sys
from desktop_app.cli import run
from desktop_app.gateway.guard import EgressGuard
guard = EgressGuard()
guard.install()
def discreet(*words, given=""):
    sys.stdin, out, errors = io.StringIO(given), io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        code = run(["ledger", *words], guard)
    return [code, out.getvalue(), errors.getvalue()]

archive.opened().depart(draft("Ask Maria Keller", MARIA)).conclude(Outcome.SENT, REPLY)
said["list"] = discreet("list")
said["search"] = discreet("search", "nothing of the kind")
said["verify"] = discreet("verify")
said["json"] = discreet("export")
said["markdown"] = discreet("export", "--format", "markdown")
said["about"] = discreet("about", "-", given="Maria Keller\\n")
said["unknown"] = discreet("about", "Tom")
archive._files.mark.unlink()
said["tampered"] = discreet("verify")
""",
        "unlocked",
    )
    searched = said.pop("search")
    assert searched[:2] == [0, ""]
    assert searched[2]
    assert all(errors == "" for _, _, errors in (said[name] for name in said if name != "condition"))
    code, listed, _ = said["list"]
    assert code == 0
    assert listed.split("\t")[2:5] == ["openai", "a-model", "api.example.com"]
    assert "hidden 1 PERSON" in listed
    assert said["verify"][:2] == [0, "The ledger is whole: 2 rows.\n"]
    assert '"format": "discreet ledger 1"' in said["json"][1]
    assert "Ask [PERSON_1]" in said["markdown"][1]
    assert said["about"][1].endswith("\tas [PERSON_1]\n")
    assert said["unknown"][1] == "No provider got anything about it.\n"
    assert said["tampered"][0] == 1
    assert "mark of the ledger's end is missing" in said["tampered"][1]
    assert not any("Maria" in said[name][1] for name in said if name != "condition")


@linux_only
def test_without_an_archive_the_command_says_why(tmp_path: Path, short: Path) -> None:
    said = in_a_session(
        tmp_path,
        short,
        """
import subprocess, sys
done = subprocess.run([sys.executable, "-m", "desktop_app", "ledger", "list"], capture_output=True, text=True)
said["done"] = [done.returncode, done.stdout, done.stderr]
""",
        "none",
    )
    code, written, errors = said["done"]
    assert (code, written) == (1, "")
    assert "no keychain" in errors
