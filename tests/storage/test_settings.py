"""Settings come back as they were saved, and whatever a person wrote into the file by hand is never lost."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import SettingsUnwritable
from desktop_app.storage.atomic import create_content, replace_content
from desktop_app.storage.settings import BUILT_IN, LONGEST_RETENTION, PRACTICE, Habit, Settings, SettingsFile
from desktop_app.vocabulary import Level, Profile, Provider, ProviderKind, Style

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_REAL_KINDS = st.sampled_from([kind for kind in ProviderKind if kind is not ProviderKind.PRACTICE])
_HABIT = st.builds(Habit, st.sampled_from(Profile), st.sampled_from(Style), st.sampled_from(Level))


@st.composite
def _settings(draw: st.DrawFn) -> Settings:
    taken = {provider.name for provider in BUILT_IN}
    names = draw(st.lists(_TEXT.filter(lambda name: name not in taken), unique=True, max_size=3))
    changed = [
        replace(built, base_url=draw(_TEXT), model=draw(_TEXT), kind=draw(_REAL_KINDS), trusted=draw(st.booleans()))
        for built in BUILT_IN[1:]
    ]
    own = [Provider(name, draw(_REAL_KINDS), draw(_TEXT), draw(_TEXT)) for name in names]
    providers = (
        PRACTICE,
        *(draw(st.sampled_from([new, old])) for new, old in zip(changed, BUILT_IN[1:], strict=True)),
        *own,
    )
    some = st.sampled_from([provider.name for provider in providers])
    habits = draw(st.dictionaries(some, _HABIT))
    usual = draw(_HABIT)
    days = draw(st.integers(0, LONGEST_RETENTION))
    return Settings(providers, draw(some), usual.profile, usual.style, usual.level, habits, days)


@settings(max_examples=60, deadline=None)
@given(first=_settings(), second=_settings())
def test_what_is_saved_comes_back_also_over_earlier_settings(first: Settings, second: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        for wanted in (first, second):
            file = SettingsFile(path)
            file.save(wanted)
            assert file.current == wanted
            again = SettingsFile(path)
            assert (again.current, again.notice) == (_in_order(wanted, again.current), "")


def test_without_a_file_the_defaults_hold_and_nothing_is_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    assert (file.current, file.notice) == (Settings(), "")
    assert file.current.providers == BUILT_IN
    assert BUILT_IN[0] == PRACTICE
    assert list(tmp_path.iterdir()) == []


_BY_HAND = """\
# my own words
provider = "workshop"   # the one in the cellar
profile = 'strict'
colour = "green"

[providers.openai]
model = "a-model"       # cheaper
note = "ask Kim"

[providers.workshop]
base_url = "http://127.0.0.1:8000/v1"

[window]
width = 1_200
"""


def test_what_a_person_wrote_is_read_and_stays_letter_by_letter(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(_BY_HAND, encoding="utf-8")
    file = SettingsFile(path)
    assert file.notice == ""
    assert file.current.provider == "workshop"
    assert file.current.profile is Profile.STRICT
    by_name = {provider.name: provider for provider in file.current.providers}
    assert by_name["openai"] == replace(BUILT_IN[1], model="a-model")
    assert by_name["workshop"] == Provider("workshop", ProviderKind.OPENAI, "http://127.0.0.1:8000/v1", "")

    file.save(replace(file.current, style=Style.REDACT))
    written = path.read_text(encoding="utf-8")
    assert set(_BY_HAND.splitlines()) <= set(written.splitlines())
    assert tomllib.loads(written) == {**tomllib.loads(_BY_HAND), "style": "redact", "version": 1}


def test_saving_what_did_not_change_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(_BY_HAND.replace("\n", "\r\n").encode())
    file = SettingsFile(path)
    file.save(file.current)
    assert path.read_bytes() == _BY_HAND.replace("\n", "\r\n").encode()


def test_a_habit_is_remembered_for_its_provider_and_the_others_follow_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    habit = Habit(Profile.STRICT, Style.REDACT, Level.OFF)
    SettingsFile(path).save(replace(Settings(), habits={"practice": habit}, level=Level.CLARIFY))
    current = SettingsFile(path).current
    assert current.habit("practice") == habit
    assert current.habit("openai") == Habit(Profile.BALANCED, Style.PLACEHOLDER, Level.CLARIFY)


def test_a_provider_that_is_taken_out_leaves_the_file_with_all_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(_BY_HAND, encoding="utf-8")
    file = SettingsFile(path)
    file.save(replace(file.current, providers=BUILT_IN, provider="practice"))
    assert "workshop" not in path.read_text(encoding="utf-8")
    again = SettingsFile(path)
    assert (again.current.providers, again.notice) == (BUILT_IN, "")


def test_another_programs_change_in_the_meantime_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    one, other = SettingsFile(path), SettingsFile(path)
    one.save(replace(one.current, profile=Profile.MINIMAL))
    other.save(replace(other.current, level=Level.OFF))
    current = SettingsFile(path).current
    assert (current.profile, current.level) == (Profile.MINIMAL, Level.OFF)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ('profile = "blanced"', "profile is none of minimal, balanced, strict; balanced is used."),
        ("style = 3", "style is none of"),
        ("level = [1]", "level is none of"),
        ('provider = "nobody"', "provider names none of the providers; practice is used."),
        ("provider = {}", "provider names none"),
        ("[providers.openai]\nmodel = 7", "providers.openai.model is not text"),
        ('[providers.openai]\nkind = "morse"', "providers.openai.kind is none of"),
        ('[providers.openai]\nprofile = "x"', "providers.openai.profile is none of"),
        ('[providers.new]\nmodel = "x"', "providers.new is left out: it has no base_url."),
        ('[providers.new]\nbase_url = ""\nkind = "practice"', "providers.new is left out"),
    ],
)
def test_a_wrong_value_falls_back_says_so_and_stays_in_the_file(tmp_path: Path, wrong: str, told: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(wrong, encoding="utf-8")
    file = SettingsFile(path)
    assert told in file.notice
    assert str(path) in file.notice
    usual = Habit(Profile.BALANCED, Style.PLACEHOLDER, Level.FIX)
    assert replace(file.current, habits={}) == Settings()
    assert file.current.habit("openai") == usual
    other = "level" if "level" not in wrong else "style"
    file.save(replace(file.current, **{other: Level.OFF if other == "level" else Style.REDACT}))  # type: ignore[arg-type]
    assert set(wrong.splitlines()) <= set(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    "broken",
    [
        b"provider = ",
        b"\xff\xfe",
        b"a = 1\na = 2",
        b"providers = 3",
        b"[providers]\nopenai = 1",
        b"a=" + b"[" * 100_000,
    ],
)
def test_a_broken_file_is_moved_aside_whole_and_the_person_is_told(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(broken)
    file = SettingsFile(path)
    assert file.current == Settings()
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("settings.broken-")
    assert aside.suffix == ".toml"
    assert aside.read_bytes() == broken
    assert aside.name in file.notice
    path.write_bytes(broken)
    SettingsFile(path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_that_breaks_while_we_run_is_moved_aside_before_saving(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    file = SettingsFile(path)
    file.save(replace(file.current, profile=Profile.STRICT))
    path.write_text("half a", encoding="utf-8")
    file.save(replace(file.current, level=Level.OFF))
    assert "moved to settings.broken-" in file.notice
    assert SettingsFile(path).current == replace(Settings(), profile=Profile.STRICT, level=Level.OFF)
    assert sorted(p.read_text(encoding="utf-8") for p in tmp_path.glob("*broken*")) == ["half a"]


def test_a_file_that_cannot_be_written_says_so_and_the_settings_are_in_force(tmp_path: Path) -> None:
    obstacle = tmp_path / "obstacle"
    obstacle.write_text("a file where a folder should be", encoding="utf-8")
    path = obstacle / "settings.toml"
    file = SettingsFile(path)
    wanted = replace(Settings(), profile=Profile.STRICT)
    with pytest.raises(SettingsUnwritable, match="in force") as caught:
        file.save(wanted)
    assert str(path) in caught.value.message
    assert file.current == wanted


def test_a_folder_in_the_files_place_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.mkdir()
    file = SettingsFile(path)
    assert "cannot be read" in file.notice
    with pytest.raises(SettingsUnwritable):
        file.save(replace(Settings(), profile=Profile.STRICT))
    assert path.is_dir()


def test_half_a_character_in_a_name_is_unwritable_and_harms_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(_BY_HAND, encoding="utf-8")
    file = SettingsFile(path)
    bad = Provider("a", ProviderKind.OPENAI, "https://model.example", "\ud800")
    with pytest.raises(SettingsUnwritable, match="half of a character"):
        file.save(replace(file.current, providers=(*file.current.providers, bad)))
    assert path.read_text(encoding="utf-8") == _BY_HAND


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes; the folder is the person's own")
def test_only_the_person_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    before = os.umask(0)
    try:
        SettingsFile(path).save(replace(Settings(), profile=Profile.STRICT))
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    true, link = tmp_path / "true.toml", tmp_path / "settings.toml"
    true.write_text('profile = "strict"', encoding="utf-8")
    link.symlink_to(true)
    file = SettingsFile(link)
    file.save(replace(file.current, level=Level.OFF))
    assert link.is_symlink()
    assert tomllib.loads(true.read_text(encoding="utf-8")) == {"profile": "strict", "level": "off", "version": 1}


def test_being_killed_while_saving_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(_BY_HAND, encoding="utf-8")
    program = (
        "import itertools, sys\nfrom dataclasses import replace\nfrom pathlib import Path\n"
        "from desktop_app.storage.settings import SettingsFile\nfrom desktop_app.vocabulary import Level\n"
        "file = SettingsFile(Path(sys.argv[1]))\nprint('ready', flush=True)\n"
        "for level in itertools.cycle(Level):\n    file.save(replace(file.current, level=level))\n"
    )
    for number in range(6):
        process = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.06 + 0.007 * number)
        process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        process.wait()
        process.stdout.close()
        file = SettingsFile(path)
        assert file.notice == ""
        assert file.current.provider == "workshop"
        assert {line for line in _BY_HAND.splitlines() if line} <= set(path.read_text(encoding="utf-8").splitlines())
    assert "level" in tomllib.loads(path.read_text(encoding="utf-8"))


def test_a_failed_replacement_leaves_the_old_content_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_content(path, b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("file", b"old")]


@pytest.mark.parametrize(
    "wrong",
    [
        {"providers": ()},
        {"providers": BUILT_IN[1:]},
        {"providers": (*BUILT_IN, BUILT_IN[1])},
        {"provider": "nobody"},
        {"habits": {"nobody": Habit(Profile.STRICT, Style.REDACT, Level.OFF)}},
    ],
)
def test_settings_that_contradict_themselves_cannot_be_made(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="provider"):
        replace(Settings(), **wrong)  # type: ignore[arg-type]


def test_the_default_place_is_the_systems_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_CONFIG_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    path = SettingsFile.at_default_place().path
    assert path.name == "settings.toml"
    assert path.parent.name == "discreet"


def _in_order(wanted: Settings, like: Settings) -> Settings:
    """The same settings with providers in the order of the file, which keeps earlier ones first."""
    order = [provider.name for provider in like.providers]
    return replace(wanted, providers=tuple(sorted(wanted.providers, key=lambda provider: order.index(provider.name))))


def test_a_file_is_made_once_and_the_second_maker_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert create_content(tmp_path / "new" / "file", b"first")
    assert not create_content(tmp_path / "new" / "file", b"second")

    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    assert not create_content(tmp_path / "new" / "file", b"third")
    assert create_content(tmp_path / "new" / "other", b"fourth")
    held = {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()}
    assert held == {"file": b"first", "other": b"fourth"}


@pytest.mark.parametrize("wrong", ["-1", "36501", '"30"', "true", "1.5"])
def test_a_retention_that_is_no_number_of_days_deletes_nothing(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"retention_days = {wrong}\n", encoding="utf-8")
    file = SettingsFile(path)
    assert file.current.retention_days == 0
    assert "nothing is deleted" in file.notice
