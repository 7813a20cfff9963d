"""Whose home a path leads to is somebody's name; the homes that every machine has are nobody's."""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers.web import WebRecognizer
from desktop_app.engine import Engine
from desktop_app.vocabulary import EntityType, Profile

_READER = WebRecognizer()


def _logins(text: str) -> set[str]:
    return {found.span.of(text) for found in _READER.find(text) if found.type is EntityType.USERNAME}


@pytest.mark.parametrize(
    "path",
    [
        "/home/mira.okafor/app.py",
        "/Users/mira.okafor/Desktop/",
        r"C:\Users\mira.okafor\file",
        r"c:\\Users\\mira.okafor\\",
    ],
)
def test_the_owner_of_a_home_is_found(path: str) -> None:
    assert _logins(f"see {path}") == {"mira.okafor"}


@pytest.mark.parametrize("path", ["/home/user/app.py", "/Users/Shared/x", "/home/runner/work", "/home/your_username/x"])
def test_a_home_of_every_machine_is_nobodys(path: str) -> None:
    assert _logins(path) == set()


@pytest.mark.parametrize("handle", ["@handle", "@TwitterHandle", "@your_username"])
def test_where_a_handle_goes_in_a_template_there_is_none(handle: str) -> None:
    assert _logins(f"tag {handle} in it") == set()


@pytest.mark.parametrize("annotation", ["@RestController", "@Transactional", "@media", "@staticmethod"])
def test_what_annotates_a_program_is_nobodys_handle(annotation: str) -> None:
    assert _logins(f"use {annotation} on the class") == set()
    assert _logins("ask @mira.okafor77 about it") == {"mira.okafor77"}


def test_the_owner_of_a_home_is_found_in_a_stack_trace_too(engine: Engine) -> None:
    trace = (
        'Traceback (most recent call last):\n  File "/home/mokafor77/app.py", line 3, in <module>\n    main()\nError\n'
    )
    assert "mokafor77" in {found.span.of(trace) for found in engine.detect(trace, Profile.BALANCED)}
