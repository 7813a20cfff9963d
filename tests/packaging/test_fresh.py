"""What fresh.py decides on machines of every kind, and that a start which was cut short leaves nothing half done."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "fresh.py"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fresh", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


fresh = load()
RUN, TEST = fresh.Purpose.RUN, fresh.Purpose.TEST

BARE_DEBIAN = fresh.Machine(
    linux=True,
    apt=True,
    administrator=True,
    sudo=False,
    ensurepip=False,
    font=False,
    libraries=frozenset({"libstdc++.so.6", "libz.so.1", "libzstd.so.1"}),
    programs=frozenset({"unshare"}),
    python=(3, 11),
)
FURNISHED = BARE_DEBIAN._replace(
    ensurepip=True, font=True, libraries=frozenset(fresh.LIBRARIES), programs=frozenset(fresh.TEST_PROGRAMS)
)


# --- what the system lacks


def test_a_bare_debian_gets_pip_a_font_and_what_qt_loads_but_nothing_it_has() -> None:
    packages = set(fresh.missing_things(RUN, BARE_DEBIAN).values())
    assert {"python3.11-venv", "libxcb-cursor0", "libegl1", "libxkbcommon-x11-0", fresh.FONT_PACKAGE} <= packages
    assert not packages & {"libstdc++6", "zlib1g", "xvfb", "gnome-keyring"}


def test_the_venv_package_is_the_one_of_the_python_that_runs() -> None:
    newer = BARE_DEBIAN._replace(python=(3, 13))
    assert "python3.13-venv" in fresh.missing_things(RUN, newer).values()


def test_tests_need_more_programs_than_a_run() -> None:
    added = fresh.missing_things(TEST, BARE_DEBIAN).keys() - fresh.missing_things(RUN, BARE_DEBIAN).keys()
    assert added == fresh.TEST_PROGRAMS.keys() - {"unshare"}


def test_a_furnished_linux_lacks_nothing() -> None:
    assert fresh.missing_things(TEST, FURNISHED) == {}


def test_other_systems_are_left_alone() -> None:
    assert fresh.missing_things(TEST, BARE_DEBIAN._replace(linux=False, apt=False)) == {}


@pytest.mark.parametrize(
    ("sudo", "start"), [(True, "sudo apt-get update; sudo "), (False, "su - -c 'apt-get update; ")]
)
def test_whoever_may_not_install_is_given_one_command_to_run(sudo: bool, start: str) -> None:
    person = FURNISHED._replace(administrator=False, sudo=sudo, libraries=FURNISHED.libraries - {"libEGL.so.1"})
    request = fresh.request_to_install(fresh.missing_things(RUN, person), person)
    commands = [line.strip() for line in request.splitlines() if "apt-get" in line]
    assert len(commands) == 1
    assert commands[0].startswith(start)
    assert commands[0].rstrip("'").endswith(" libegl1")


def test_without_apt_the_things_themselves_are_named() -> None:
    fedora = FURNISHED._replace(apt=False, libraries=FURNISHED.libraries - {"libxcb-cursor.so.0"})
    request = fresh.request_to_install(fresh.missing_things(RUN, fedora), fedora)
    assert "libxcb-cursor.so.0" in request
    assert "apt-get" not in request


def test_a_person_who_may_not_install_is_stopped_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fresh, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(fresh, "this_machine", lambda: BARE_DEBIAN._replace(administrator=False))
    assert fresh.main(["run"]) == 1
    assert "su - -c 'apt-get update; apt-get install" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_this_machine_has_is_read_from_the_machine() -> None:
    machine = fresh.this_machine()
    assert machine.python == sys.version_info[:2]
    if machine.linux:
        assert any(name.startswith("libc.so") for name in machine.libraries)
        assert machine.administrator == (os.geteuid() == 0)


# --- when to install again

WANTED = fresh.Installation("Python 3.11 here", "digest", "run")


@pytest.mark.parametrize(
    ("found", "work"),
    [
        (None, fresh.Work.REMAKE),
        (WANTED, fresh.Work.NOTHING),
        (WANTED._replace(purpose="test"), fresh.Work.NOTHING),
        (WANTED._replace(contents="another digest"), fresh.Work.UPDATE),
        (WANTED._replace(place="Python 3.12 here"), fresh.Work.REMAKE),
        (WANTED._replace(place="Python 3.11 there", contents="another digest"), fresh.Work.REMAKE),
    ],
)
def test_a_start_does_no_more_than_what_changed_asks_for(found: object, work: object) -> None:
    assert fresh.work_needed(WANTED, found) is work


def test_an_installation_for_running_does_not_do_for_tests() -> None:
    assert fresh.work_needed(WANTED._replace(purpose="test"), WANTED) is fresh.Work.UPDATE


def test_every_file_that_decides_what_is_installed_changes_the_digest(tmp_path: Path) -> None:
    first, second = tmp_path / "pyproject.toml", tmp_path / "constraints.txt"
    first.write_text("a")
    second.write_text("bc")
    before = fresh.contents([first, second])
    assert fresh.contents([first, second]) == before
    first.write_text("ab")
    second.write_text("c")
    assert fresh.contents([first, second]) != before


def test_a_stamp_reads_back_as_written(tmp_path: Path) -> None:
    fresh.write_stamp(tmp_path / "stamp.json", WANTED)
    assert fresh.read_stamp(tmp_path / "stamp.json") == WANTED
    assert [path.name for path in tmp_path.iterdir()] == ["stamp.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"place": "x"}', json.dumps({**WANTED._asdict(), "more": 1})])
def test_a_stamp_that_is_not_whole_counts_as_none(tmp_path: Path, text: str) -> None:
    stamp = tmp_path / "stamp.json"
    stamp.write_text(text)
    assert fresh.read_stamp(stamp) is None


def test_an_installation_cut_short_leaves_no_stamp(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment = tmp_path / ".venv"
    python = fresh.program_path(environment, "python", sys.platform)
    python.parent.mkdir(parents=True)
    python.touch()
    stamp = environment / "fresh.json"
    fresh.write_stamp(stamp, fresh.Installation(fresh.place(), "another digest", "run"))
    monkeypatch.setattr(fresh, "ENVIRONMENT", environment)
    monkeypatch.setattr(fresh, "STAMP", stamp)
    monkeypatch.setattr(fresh, "this_machine", lambda: FURNISHED)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(fresh, "must", interrupted)
    assert fresh.main(["run"]) == 130
    assert fresh.read_stamp(stamp) is None


# --- running


@pytest.mark.parametrize(
    ("platform", "variables", "display"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_only_linux_can_be_without_a_display(platform: str, variables: dict[str, str], display: bool) -> None:
    assert fresh.has_display(platform, variables) is display


def test_programs_of_an_environment_lie_where_the_system_puts_them() -> None:
    environment = Path("checkout") / ".venv"
    assert fresh.program_path(environment, "python", "win32") == environment / "Scripts" / "python.exe"
    assert fresh.program_path(environment, "python", "darwin") == environment / "bin" / "python"


def test_an_old_python_is_told_which_newer_one_it_could_be() -> None:
    complaint = fresh.too_old((3, 10), lambda name: name == "python3.12")
    assert complaint is not None
    assert "this is Python 3.10" in complaint
    assert "use python3.12" in complaint


def test_an_old_python_alone_is_told_what_to_install() -> None:
    complaint = fresh.too_old((3, 9), lambda name: False)
    assert complaint is not None
    assert "Install Python 3.11 or newer" in complaint


def test_the_oldest_python_that_is_good_enough_hears_nothing() -> None:
    assert fresh.too_old((3, 11), lambda name: True) is None


@pytest.mark.parametrize(("codes", "code"), [([0, 0], 0), ([0, 3, 1], 3), ([], 0), ([-11, 0], -11)])
def test_checks_end_with_the_first_failure(codes: list[int], code: int) -> None:
    assert fresh.first_failure(codes) == code


@pytest.mark.parametrize("words", [[], ["walk"]])
def test_anything_but_run_and_test_gets_the_two_commands(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert fresh.main(words) == 2
    usage = capsys.readouterr().err
    assert "fresh.py run" in usage
    assert "fresh.py test" in usage


def test_the_checkout_is_found_wherever_the_command_is_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    environment = load().ENVIRONMENT
    assert environment == SCRIPT.parent.parent / ".venv"
