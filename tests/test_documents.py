"""What the pages name is there: files, commands, options, modules, tests; and their examples do what they say."""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.storage.policy import read_policy

_ROOT = Path(__file__).parents[1]
_PAGES = sorted([_ROOT / "README.md", *(_ROOT / "packaging" / "docs").glob("*.md")])
_OPTIONS_OF_THE_PROGRAM = {"--selftest", "--tray", "--help"}
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
_QUOTED = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"(?:desktop_app|tests|models|resources|packaging)/[\w./*-]+")
_COMMAND = re.compile(r"discreet ((?:--)?[a-z][\w -]*.*)")
_MODULE = re.compile(r"python -m ((?:tests|desktop_app)[\w.]*)")
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


def test_the_front_page_lists_every_command() -> None:
    listed = set(re.findall(r"(?m)^ {4}discreet ([a-z]+)\b", (_ROOT / "README.md").read_text(encoding="utf-8")))
    assert set(_choices(cli._parser())) - listed == set()


def test_the_example_of_the_front_page_comes_out_as_it_says() -> None:
    page = (_ROOT / "README.md").read_text(encoding="utf-8")
    written = re.search(r"you write +(.+)", page)
    leaves = re.search(r"what leaves +(.+)", page)
    assert written is not None
    assert leaves is not None
    corrected = _discreet("enhance", "--jsonl", given=_discreet("protect", "--jsonl", given=written[1])["text"])
    assert corrected["text"] == leaves[1]


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
            parser = _choices(parser).get(word, parser)
            known |= set(parser._option_string_actions)
        elif word not in known:
            return None
    return parser


def _choices(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _discreet(*words: str, given: str) -> dict[str, str]:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "desktop_app", *words],
        input=json.dumps({"text": given}),
        capture_output=True,
        text=True,
        check=True,
    )
    answer: dict[str, str] = json.loads(done.stdout)
    return answer
