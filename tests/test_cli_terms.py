"""``discreet terms``: the list is kept, shown, imported and exported, and what it says is done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def _discreet(home: Path, *words: str, given: str = "") -> tuple[int, str, str]:
    environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    run = subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        input=given.encode(),
        capture_output=True,
        check=False,
        env=environment,
    )
    return run.returncode, run.stdout.decode(), run.stderr.decode()


def test_terms_are_added_listed_and_removed(home: Path) -> None:
    assert _discreet(home, "terms", "add", "Bluebird", "--hide-as", "ORGANIZATION")[0] == 0
    assert _discreet(home, "terms", "add", "Springfield", "--never")[0] == 0
    assert _discreet(home, "terms", "add", "Bluebird", "--never")[0] == 0
    listed = "text,match,action\nBluebird,whole_word,never\nSpringfield,whole_word,never\n"
    assert _discreet(home, "terms", "list")[1] == listed
    assert _discreet(home, "terms", "remove", "Bluebird")[0] == 0
    assert "Bluebird" not in _discreet(home, "terms", "list")[1]
    code, _, said = _discreet(home, "terms", "remove", "Bluebird")
    assert code == 1
    assert "not on your list" in said


def test_a_term_needs_an_action_and_must_be_usable(home: Path) -> None:
    assert _discreet(home, "terms", "add", "Bluebird")[0] == 2
    code, _, said = _discreet(home, "terms", "add", "(a", "--never", "--match", "pattern")
    assert code == 1
    assert "regular expression" in said


def test_lists_are_imported_and_exported(home: Path) -> None:
    (home / "mine.txt").write_text("Bluebird\nQuiet Harbour\n", encoding="utf-8")
    code, said, _ = _discreet(home, "terms", "import", str(home / "mine.txt"), "--hide-as", "ORGANIZATION")
    assert (code, said) == (0, "2 terms read (2 hidden always, 0 never), 2 of them new.\n")
    assert _discreet(home, "terms", "export", str(home / "out.csv"))[0] == 0
    assert (home / "out.csv").read_text(encoding="utf-8").count("ORGANIZATION") == 2
    assert "0 of them new" in _discreet(home, "terms", "import", str(home / "out.csv"))[1]
    (home / "bad.csv").write_text("text,action\nfine one,never\nother,HOBBY\n", encoding="utf-8")
    code, _, said = _discreet(home, "terms", "import", str(home / "bad.csv"))
    assert code == 1
    assert "bad.csv, line 3" in said


def test_what_is_on_the_list_is_hidden_in_the_least_profile(home: Path) -> None:
    _discreet(home, "terms", "add", "quiet harbour", "--hide-as", "ORGANIZATION")
    run = _discreet(home, "protect", "--profile", "minimal", given="the Quiet Harbour opens")
    assert run[1] == "the [ORGANIZATION_1] opens"


def test_a_list_that_cannot_be_read_stops_everything_and_says_where(home: Path) -> None:
    (home / "discreet").mkdir()
    (home / "discreet" / "terms.csv").write_text("text,match,action\nx y,sometimes,never\n", encoding="utf-8")
    code, shown, said = _discreet(home, "protect", given="John Smith")
    assert (code, shown) == (1, "")
    assert "terms.csv, line 2" in said
