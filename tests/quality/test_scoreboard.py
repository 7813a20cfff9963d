"""The scoreboard prints what it measured, and says what it could not measure."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.vocabulary import Profile, Span
from tests.quality import scoreboard, systems
from tests.quality.score import Found
from tests.quality.systems import Absent, System
from tests.quality.timing import fresh_text


class _Everything:
    """Takes every text for private from end to end."""

    name = "ours"

    def find(self, text: str, profile: Profile) -> list[Found]:
        return [Found(Span(0, len(text)), "PERSON")]


def _load(names: list[str]) -> Iterator[System | tuple[str, Absent]]:
    for name in names:
        yield _Everything() if name == "ours" else (name, Absent("its package is not installed"))


@pytest.fixture(autouse=True)
def _light_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systems, "load", _load)


def test_sets_and_systems_that_are_absent_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert scoreboard.main(["--data", str(tmp_path), "--set", "kiji_e2e", "--set", "own_de"]) == 0
    out = capsys.readouterr().out
    assert "absent system: presidio (its package is not installed)" in out
    assert "absent system: rampart" in out
    assert "absent set: kiji_e2e" in out
    assert "own_de" in out


def test_a_system_that_hides_everything_covers_all_and_leaves_no_clean_text_untouched(
    capsys: pytest.CaptureFixture[str],
) -> None:
    names = ["--set", "own_fr", "--set", "own_clean_other", "--types"]
    assert scoreboard.main([*names, "--limit", "10", "--markdown", "--systems", "ours"]) == 0
    rows = [line.strip("| ").split(" | ") for line in capsys.readouterr().out.splitlines() if line.startswith("| own")]
    by_set = {row[0]: row for row in rows if len(row) > 6}
    assert by_set["own_fr"][2] == "10"
    assert by_set["own_fr"][4:7] == ["1.000", "1.000", "0.0"]
    assert by_set["own_clean_other"][5] == "0.000"
    assert any(row[0] == "own_fr: PERSON" for row in rows)


def test_without_any_system_there_is_nothing_to_report() -> None:
    assert scoreboard.main(["--systems", "rampart"]) == 1


def test_fresh_texts_have_the_length_asked_for_and_never_repeat() -> None:
    rng = random.Random(1)  # noqa: S311
    texts = {fresh_text(rng, length) for length in (60, 60, 60, 400, 400, 4_000)}
    assert sorted(map(len, texts)) == [60, 60, 60, 400, 400, 4_000]
