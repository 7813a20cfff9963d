"""A settings file of an earlier layout is brought up and a copy kept; one of a later layout is never touched."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import SettingsUnwritable
from desktop_app.storage.settings import Settings, SettingsFile
from desktop_app.storage.settings_layout import STEPS, Table
from desktop_app.vocabulary import Level, Profile


def _rename(table: Table) -> None:
    """From a made-up layout 1, in which the profile had another name."""
    if "strictness" in table:
        table["profile"] = table.pop("strictness")


def _respell(table: Table) -> None:
    """From a made-up layout 2, in which the strictest profile was spelt otherwise."""
    if table.get("profile") == "paranoid":
        table["profile"] = "strict"


_MADE_UP = (_rename, _respell)
_ROOT = Path(__file__).parents[2]
_FIRST = '# mine\nstrictness = "paranoid"  # of course\nlevel = "clarify"\n\n[window]\nwidth = 7\n'

_WORD = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=8)
_OTHERS = st.dictionaries(_WORD.map("x-{}".format), _WORD | st.integers() | st.booleans(), max_size=4)


@given(
    layout=st.integers(1, 3),
    unnumbered=st.booleans(),
    old=st.sampled_from(["paranoid", "strict", "minimal", "balanced"]),
    others=_OTHERS,
    window=_OTHERS,
)
def test_every_earlier_layout_means_what_it_meant_and_its_copy_is_the_file_as_it_was(
    layout: int, unnumbered: bool, old: str, others: dict[str, Any], window: dict[str, Any]
) -> None:
    profile = "strict" if old == "paranoid" else old
    written: dict[str, Any] = {("strictness" if layout == 1 else "profile"): old if layout < 3 else profile}
    written |= {} if layout == 1 and unnumbered else {"version": layout}
    before = tomlkit.dumps(written | others | {"window": window}).encode() + b"# the end\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        path.write_bytes(before)
        file = SettingsFile(path, _MADE_UP)
        assert (file.current, file.notice) == (replace(Settings(), profile=Profile(profile)), "")
        assert path.read_bytes() == before  # reading changes nothing

        file.save(replace(file.current, level=Level.OFF))
        after = path.read_bytes()
        assert tomllib.loads(after.decode()) == {
            **others,
            "version": 3,
            "profile": profile,
            "window": window,
            "level": "off",
        }
        assert b"# the end" in after
        assert SettingsFile(path, _MADE_UP).current == file.current
        copies = {copy.name: copy.read_bytes() for copy in Path(folder).iterdir() if copy != path}
        assert copies == ({} if layout == 3 else {f"settings.before-{layout + 1}.toml": before})


@pytest.mark.parametrize("number", ["2", "99", "0", "-1", '"2"', "true", "1.0", "[]"])
def test_a_file_of_an_unknown_layout_is_refused_with_a_clear_word_and_left_untouched(
    tmp_path: Path, number: str
) -> None:
    assert STEPS == ()  # 2 is the first layout that is not known; raise the numbers here with the layouts
    path = tmp_path / "settings.toml"
    before = f'version = {number}\nprofile = "strict"\nproviders = ["of", "another", "shape"]\n'.encode()
    path.write_bytes(before)
    file = SettingsFile(path)
    assert file.current == Settings()
    assert str(path) in file.notice
    assert "later version of Discreet" in file.notice
    assert "left as they are" in file.notice
    with pytest.raises(SettingsUnwritable, match="a later version of Discreet wrote it"):
        file.save(replace(file.current, level=Level.OFF))
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"settings.toml": before}


def test_a_file_that_a_later_version_writes_while_we_run_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    file = SettingsFile(path)
    path.write_text("version = 2\n", encoding="utf-8")
    with pytest.raises(SettingsUnwritable, match="later version"):
        file.save(replace(file.current, level=Level.OFF))
    assert path.read_text(encoding="utf-8") == "version = 2\n"


def test_a_copy_that_is_there_is_never_overwritten_and_never_made_twice(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for text in (_FIRST, _FIRST, _FIRST + "# once more\n"):
        path.write_text(text, encoding="utf-8")
        file = SettingsFile(path, _MADE_UP)
        file.save(replace(file.current, level=Level.OFF))
    copies = {copy.name: copy.read_text(encoding="utf-8") for copy in tmp_path.glob("settings.before-*")}
    assert copies == {"settings.before-2.toml": _FIRST, "settings.before-2-2.toml": _FIRST + "# once more\n"}


def test_without_room_for_the_copy_the_file_stays_in_its_layout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(_FIRST, encoding="utf-8")
    file = SettingsFile(path, _MADE_UP)

    def full(*_: object) -> bool:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.storage.settings_layout.create_content", full)
    with pytest.raises(SettingsUnwritable, match="no room"):
        file.save(replace(file.current, level=Level.OFF))
    assert {each.name: each.read_text(encoding="utf-8") for each in tmp_path.iterdir()} == {"settings.toml": _FIRST}


def test_a_broken_file_that_cannot_be_moved_aside_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    file = SettingsFile(path)
    path.write_text("half a", encoding="utf-8")

    def refuse(*_: object) -> Path:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(SettingsUnwritable, match="nor moved aside"):
        file.save(replace(file.current, level=Level.OFF))
    assert path.read_text(encoding="utf-8") == "half a"


# Ends itself by SIGKILL right before the file operation of the given number that touches the folder.
_KILLED = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
import tomlkit
from desktop_app.storage.settings import SettingsFile
from desktop_app.vocabulary import Level
from tests.storage.test_settings_layout import _MADE_UP

path, last = Path(sys.argv[1]), int(sys.argv[2])
file = SettingsFile(path, _MADE_UP)
seen = 0

def watch(event, words):
    global seen
    if event in ("open", "os.rename", "os.link", "os.remove") and str(path.parent) in str(words):
        seen += 1
        if seen == last:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(watch)
file.save(replace(file.current, level=Level.OFF))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_being_killed_at_any_step_of_bringing_a_file_up_loses_nothing(tmp_path: Path) -> None:
    wanted = replace(Settings(), profile=Profile.STRICT, level=Level.CLARIFY)
    steps = 0
    ended = False
    while not ended:
        steps += 1
        folder = tmp_path / str(steps)
        folder.mkdir()
        path = folder / "settings.toml"
        path.write_text(_FIRST, encoding="utf-8")
        words = [sys.executable, "-c", _KILLED, str(path), str(steps)]
        ended = subprocess.run(words, check=False, cwd=_ROOT).returncode == 0
        file = SettingsFile(path, _MADE_UP)
        assert file.notice == ""
        kept = [each.read_text(encoding="utf-8") for each in folder.iterdir()]
        assert _FIRST in kept  # as the file itself, or as its copy
        assert file.current in (wanted, replace(wanted, level=Level.OFF))
        file.save(replace(file.current, level=Level.OFF))  # and what the killed one left behind is in nobody's way
        assert SettingsFile(path, _MADE_UP).current.level is Level.OFF
    assert steps > 5
