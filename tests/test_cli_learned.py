"""``discreet learned`` shows what was learned, writes it down, and forgets a part of it or all."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.cli_learned import add_learned
from desktop_app.errors import ArchiveClosed, BadRequest
from desktop_app.storage.store import Store
from desktop_app.vocabulary import EntityType, Mark
from tests.storage.drafts import MARIA, decided, draft

_PLACES = {f"Place{letter}": EntityType.LOCATION for letter in "abcdefgh"}
_Run = Callable[..., int]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store that learned to hide one value, to let another pass, and a threshold."""
    made = Store(tmp_path / "archive.db", tmp_path / "archive.end", bytes(32))
    heron = Mark("Blue Heron", EntityType.PERSON)
    decided(made, draft("Maria Keller, Blue Heron", MARIA, "c0", marked=(heron,)))
    for conversation in ("c1", "c2"):
        decided(made, draft("Maria Keller, Leeds", MARIA, conversation, kept={"Leeds": EntityType.ORGANIZATION}))
    barely = draft(" ".join(_PLACES), {}, "c3", kept=_PLACES, score=0.31, why="reads like a place")
    decided(made, barely)
    yield made
    made.close()


@pytest.fixture
def run(store: Store) -> _Run:
    parser = argparse.ArgumentParser()
    add_learned(parser.add_subparsers(), lambda _: "")
    assistant = SimpleNamespace(archive=SimpleNamespace(store=store))

    def runs(*words: str) -> int:
        options = parser.parse_args(["learned", *words])
        return int(options.command(assistant, options))

    return runs


def test_all_that_was_learned_is_listed_and_exported(
    run: _Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run("list")
    assert capsys.readouterr().out.splitlines() == [
        "hidden as PERSON\tBlue Heron",
        "let through\tLeeds",
        "let through\twhat reads like LOCATION with less than 35% certainty: so were all 8 so far",
    ]
    run("export", str(tmp_path / "learned.json"))
    assert json.loads((tmp_path / "learned.json").read_text(encoding="utf-8")) == {
        "values": [{"text": "Blue Heron", "action": "PERSON"}, {"text": "Leeds", "action": "never"}],
        "thresholds": [{"kind": "LOCATION", "below": 0.35, "let_through": 8}],
    }


def test_each_part_can_be_forgotten_and_all_of_it(run: _Run, capsys: pytest.CaptureFixture[str]) -> None:
    run("forget", "blue heron")
    run("forget", "--threshold", "LOCATION")
    run("list")
    assert capsys.readouterr().out == "let through\tLeeds\n"
    with pytest.raises(BadRequest):
        run("forget", "blue heron")
    with pytest.raises(BadRequest):
        run("forget", "--threshold", "LOCATION")
    run("erase")
    capsys.readouterr()
    run("list")
    assert capsys.readouterr().out == ""


def test_a_file_that_cannot_be_written_is_told(run: _Run, tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="cannot be written"):
        run("export", str(tmp_path))


def test_without_an_archive_it_says_why_there_is_nothing() -> None:
    parser = argparse.ArgumentParser()
    add_learned(parser.add_subparsers(), lambda _: "Unlock the keychain.")
    options = parser.parse_args(["learned", "list"])
    with pytest.raises(ArchiveClosed, match="Unlock the keychain"):
        options.command(SimpleNamespace(archive=SimpleNamespace(store=None)), options)


def test_a_kind_that_does_not_exist_is_refused_with_those_that_do(
    run: _Run, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run("forget", "--threshold", "NOSUCH")
    assert "choose from" in capsys.readouterr().err
