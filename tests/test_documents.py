"""What the pages name is there: files, commands, options, modules, tests, parts of the window; their examples run."""

from __future__ import annotations

import argparse
import ast
import importlib.util
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli, locations
from desktop_app.errors import BadRequest, ModelDamaged, ModelMissing, ModelUnfit, PolicyBroken
from desktop_app.storage.policy import read_policy
from desktop_app.storage.settings import BUILT_IN, HOTKEY

_ROOT = Path(__file__).parents[1]
_PAGES = sorted([_ROOT / "README.md", *(_ROOT / "packaging" / "docs").glob("*.md")])
_OPTIONS_OF_THE_PROGRAM = {"--selftest", "--tray", "--help"}
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
_QUOTED = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"(?:desktop_app|tests|models|resources|packaging)/[\w./*-]+")
_COMMAND = re.compile(r"discreet ((?:--)?[a-z][\w -]*.*)")
_MODULE = re.compile(r"python -m ((?:tests|desktop_app)[\w.]*)")
_ITALIC = re.compile(r"(?<!\*)\*([A-Z][^*\n]+)\*(?!\*)")
_LARGEST_PICTURE = 200_000
"""Bytes: a front page should be there at once."""
_ids = [str(page.relative_to(_ROOT)) for page in _PAGES]


def _pieces_of_code(page: Path) -> Iterator[str]:
    text = page.read_text(encoding="utf-8")
    yield from _QUOTED.findall(text)
    yield from (line.strip() for line in text.splitlines() if line.startswith("    "))


@pytest.mark.parametrize("page", _PAGES, ids=_ids)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    linked = [page.parent / link for link in _LINK.findall(text)]
    named = [_ROOT / name.rstrip(".") for piece in _pieces_of_code(page) for name in _PATH.findall(piece)]
    assert [str(path) for path in [*linked, *named] if "*" not in path.name and not path.exists()] == []


@pytest.mark.parametrize("page", _PAGES, ids=_ids)
def test_every_command_that_a_page_names_exists_with_its_options(page: Path) -> None:
    wrong = []
    for piece in _pieces_of_code(page):
        command = _COMMAND.search(piece)
        if command and not _is_understood(command[1]):
            wrong.append(piece)
    assert wrong == []


@pytest.mark.parametrize("page", _PAGES, ids=_ids)
def test_every_module_that_a_page_runs_can_be_run(page: Path) -> None:
    modules = _MODULE.findall(page.read_text(encoding="utf-8"))
    assert [module for module in modules if importlib.util.find_spec(module) is None] == []


@pytest.mark.parametrize("page", _PAGES, ids=_ids)
def test_what_a_page_calls_a_part_of_the_window_is_what_the_window_calls_it(page: Path) -> None:
    sources = sorted((_ROOT / "desktop_app" / "ui").glob("*.py"))
    said = re.sub(r'"\s+"', "", "".join(source.read_text(encoding="utf-8") for source in sources))
    named = _ITALIC.findall(page.read_text(encoding="utf-8"))
    assert [words for words in named if f'"{words}' not in said] == []


@pytest.mark.parametrize("page", ["README.md", "packaging/docs/privacy.md"])
def test_every_promise_names_the_test_that_shows_it(page: str) -> None:
    table = re.search(r"\| promise .*\n\|[-|]+\n((?:\|.*\n)+)", (_ROOT / page).read_text(encoding="utf-8"))
    assert table is not None
    assert [row for row in table[1].splitlines() if "tests" not in row.rsplit("|", 2)[1]] == []


def test_the_front_page_lists_the_commands_that_there_are() -> None:
    listed = re.findall(r"(?m)^ {4}discreet ([a-z]+)\b", (_ROOT / "README.md").read_text(encoding="utf-8"))
    assert set(listed) == set(_choices(cli._parser()))


def test_the_picture_of_the_front_page_is_a_small_one() -> None:
    picture = (_ROOT / "packaging" / "docs" / "window.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < _LARGEST_PICTURE


def test_the_manual_names_the_providers_that_are_built_in_and_the_shortcut() -> None:
    manual = (_ROOT / "packaging" / "docs" / "providers.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"(?m)^\| ([a-z]+) \|.*\| ([\w.]+\.[\w.]+) \|$", manual))
    assert rows == {one.name: re.split("[:/]+", one.base_url)[1] for one in BUILT_IN if one.base_url}
    assert HOTKEY in (_ROOT / "packaging" / "docs" / "user-guide.md").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="the page names the places of Linux")
def test_what_is_kept_lies_where_the_manual_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    manual = (_ROOT / "packaging" / "docs" / "privacy.md").read_text(encoding="utf-8")
    folders = (locations.config_folder(), locations.data_folder(), locations.state_folder())
    assert [str(folder) for folder in folders if f"`~/{folder.relative_to(Path.home())}`" not in manual] == []


@pytest.mark.parametrize(("page", "group"), [("providers.md", "providers"), ("user-guide.md", "terms")])
def test_the_commands_of_the_manual_do_what_they_say(page: str, group: str, tmp_path: Path) -> None:
    (tmp_path / "FILE").write_text("Springfield\n", encoding="utf-8")
    changing = re.compile(rf"discreet ({group} (?:add|change|import) .+)")
    pieces = _pieces_of_code(_ROOT / "packaging" / "docs" / page)
    commands = [found[1] for piece in pieces if (found := changing.fullmatch(piece))]
    assert commands
    for command in commands:
        done = _run(*shlex.split(command), folder=tmp_path)
        assert (command, done.returncode, done.stderr) == (command, 0, "")


def test_the_example_of_the_front_page_comes_out_as_it_says(tmp_path: Path) -> None:
    page = (_ROOT / "README.md").read_text(encoding="utf-8")
    lines = [re.search(rf"{name} +(.+)", page) for name in ("you write", "what leaves", "what returns")]
    written, leaves, returns = [line[1] for line in lines if line is not None]
    protected = _answer("protect", tmp_path, text=written)
    assert _answer("enhance", tmp_path, text=protected["text"])["text"] == leaves
    reply = returns.replace("John Smith", "[PERSON_1]")
    assert _answer("restore", tmp_path, text=reply, vault=protected["vault"])["text"] == returns != reply


def test_the_troubles_of_the_manual_are_those_that_the_doctor_knows_in_its_words() -> None:
    page = (_ROOT / "packaging" / "docs" / "user-guide.md").read_text(encoding="utf-8")
    table = re.search(r"\| name \| what it says .*\n\|[-|]+\n((?:\|.*\n)+)", page)
    assert table is not None
    rows = [line.split("|") for line in table[1].splitlines()]
    errors = (ModelMissing(""), ModelDamaged(""), ModelUnfit(""), PolicyBroken("", ""), BadRequest(""))
    doctor = ast.walk(ast.parse((_ROOT / "desktop_app" / "doctor.py").read_text(encoding="utf-8")))
    own = {str(node.value) for node in doctor if isinstance(node, ast.Constant)}
    known = {error.kind for error in errors} | {name for name in own if re.fullmatch("[a-z_]+", name)}
    assert {name for row in rows for name in _QUOTED.findall(row[1])} == known
    said = "".join(path.read_text(encoding="utf-8") for path in (_ROOT / "desktop_app").rglob("*.py"))
    said = re.sub(r'"\s+f?"', "", said)
    assert [words for row in rows for words in re.findall(r'"([^"]+)"', row[2]) if words not in said] == []


def test_the_policy_of_the_manual_can_be_followed(tmp_path: Path) -> None:
    page = (_ROOT / "packaging" / "docs" / "policy.md").read_text(encoding="utf-8")
    lines = [line.removeprefix("    ") for line in page.splitlines() if line.startswith("    ")]
    policy = tmp_path / "policy.toml"
    policy.write_text("\n".join(lines), encoding="utf-8")
    assert read_policy(policy).title == "Example Works"


def _is_understood(words: str) -> bool:
    """Whether the parser knows the command and every option; what stands for a value is not looked at."""
    top = cli._parser()
    first, *alternatives = re.sub(r"[\[\]<>()…]|(?<=\S)\|(?=-)", " ", words).split(" | ")
    parser = _reached(top, first)
    group = _reached(top, first.split()[0])
    parsers = [parser, *(_reached(group, words) for words in alternatives)]
    if None in parsers:
        return False
    return parser is not top or words.startswith("--")


def _reached(parser: argparse.ArgumentParser | None, words: str) -> argparse.ArgumentParser | None:
    """The parser that the words lead to; None if it does not know an option among them."""
    if parser is None:
        return None
    known = {"--help", *parser._option_string_actions, *(_OPTIONS_OF_THE_PROGRAM if parser.prog == "discreet" else ())}
    for word in words.split():
        if not word.startswith("--"):
            below = _choices(parser)
            if below and word not in below and word.islower():  # what stands for a value is in capitals
                return None
            parser = below.get(word, parser)
            known |= set(parser._option_string_actions)
        elif word not in known:
            return None
    return parser


def _choices(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _answer(command: str, folder: Path, **row: object) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(_run(command, "--jsonl", folder=folder, given=json.dumps(row)).stdout)
    return answer


def _run(*words: str, folder: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """Discreet as somebody starts it who never used it before; ``folder`` is where it keeps and reads files."""
    own = {f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "DATA", "STATE")}
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=os.environ | own | {"PYTHONPATH": str(_ROOT)},
    )
