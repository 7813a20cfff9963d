"""Policies are read strictly: what is not understood is refused, with the file and the place in it."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import PolicyBroken
from desktop_app.storage.policy import PolicyFiles, organisation_policy_path, read_policy
from desktop_app.vocabulary import EntityType, Policy, PolicyRule, Profile, Style

_WHOLE = """
title = "Example Works"
allow = ["mistral", "*.Example.com", "this-machine"]
forbid = ["openrouter", "2001:db8::1"]
trust_local_servers = false
never_hide_list = false
[[rules]]
to = ["mistral"]
minimum_profile = "balanced"
never_keep = ["PERSON"]
never_send = ["HEALTH"]
[rules.styles]
PERSON = ["standin", "redact"]
[[rules]]
never_send = ["PASSWORD"]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


def _broken(path: Path, content: bytes | str) -> str:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(PolicyBroken) as caught:
        read_policy(path)
    assert str(path) in caught.value.message
    assert "Nothing is sent until that is mended" in caught.value.message
    return caught.value.message


def test_everything_a_policy_can_say_is_read(path: Path) -> None:
    path.write_text(_WHOLE, encoding="utf-8")
    rule = PolicyRule(
        ("api.mistral.ai",),
        Profile.BALANCED,
        frozenset({EntityType.PERSON}),
        frozenset({EntityType.HEALTH}),
        ((EntityType.PERSON, (Style.STANDIN, Style.REDACT)),),
    )
    assert read_policy(path) == Policy(
        str(path),
        "Example Works",
        ("api.mistral.ai", "*.example.com", "this-machine"),
        ("openrouter.ai", "2001:db8::1"),
        trust_local_servers=False,
        never_hide_list=False,
        rules=(rule, PolicyRule(never_send=frozenset({EntityType.PASSWORD}))),
    )


def test_an_allow_list_with_no_one_on_it_is_no_missing_one(path: Path) -> None:
    path.write_text("allow = []", encoding="utf-8")
    assert read_policy(path).allow == ()
    path.write_text("", encoding="utf-8")
    assert read_policy(path).allow is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("alow = []", "alow: is not known"),
        ('allow = "openai"', "allow: is not a list"),
        ("allow = [3]", "allow: is not a list of text"),
        ('forbid = ["opnai"]', 'forbid: "opnai" is neither a host'),
        ('forbid = ["https://api.openai.com/v1"]', "forbid:"),
        ('forbid = ["api.openai.com."]', "forbid:"),
        ('forbid = ["*.com"]', "forbid:"),
        ('trust_local_servers = "no"', "trust_local_servers: is not true or false"),
        ('title = ""', "title:"),
        ('title = "two\\nlines"', "title:"),
        ("rules = 3", "rules: is not a list"),
        ("rules = [3]", "rules[1]: is not a table"),
        ("[[rules]]\n[[rules]]\nto = []", "rules[2].to: names no one"),
        ('[[rules]]\nminimum_profile = "high"', 'rules[1].minimum_profile: "high" is none of minimal, balanced'),
        ('[[rules]]\nnever_keep = ["NAME"]', 'rules[1].never_keep: "NAME" is none of PERSON'),
        ('[[rules]]\nnever_sent = ["PERSON"]', "rules[1].never_sent: is not known"),
        ("[[rules]]\nstyles = []", "rules[1].styles: is not a table"),
        ('[[rules]]\nstyles.NAME = ["redact"]', 'rules[1].styles: "NAME" is none of PERSON'),
        ('[[rules]]\nstyles.PERSON = ["keep"]', 'rules[1].styles.PERSON: "keep" is none of placeholder'),
        ("[[rules]]\nstyles.PERSON = []", "rules[1].styles.PERSON: names no style"),
        ("allow = [", "it is not TOML"),
        ("allow = 1" + "0" * 5000, "it is not TOML"),
        (b"title = '\xff'", "not UTF-8"),
        ("#" * 1_000_001, "larger than a megabyte"),
    ],
)
def test_what_is_not_understood_is_refused_with_its_place(path: Path, content: bytes | str, said: str) -> None:
    assert said in _broken(path, content)


@given(st.one_of(st.binary(max_size=60), st.text(alphabet='[]{}="\n.#rulestoalw 1', max_size=60).map(str.encode)))
def test_any_file_is_a_policy_or_is_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    with suppress(PolicyBroken):
        assert isinstance(read_policy(path), Policy)


def test_no_file_is_no_policy_and_a_change_holds_at_once(tmp_path: Path) -> None:
    files = PolicyFiles(tmp_path / "theirs.toml", tmp_path / "own.toml")
    assert files.current == ()
    files.own.write_text('forbid = ["openai"]', encoding="utf-8")
    files.organisation.write_text("allow = []", encoding="utf-8")
    assert [policy.title for policy in files.current] == ["Your organisation's policy", "Your own policy"]
    files.own.unlink()
    assert [policy.source for policy in files.current] == [str(files.organisation)]


def test_a_policy_that_is_there_and_cannot_be_read_is_broken(tmp_path: Path) -> None:
    (tmp_path / "theirs.toml").mkdir()
    with pytest.raises(PolicyBroken, match=r"theirs\.toml"):
        _ = PolicyFiles(tmp_path / "theirs.toml", tmp_path / "own.toml").current
    with pytest.raises(PolicyBroken, match="cannot be read"):
        read_policy(tmp_path / "nowhere.toml")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked for its folder")
def test_an_organisation_writes_where_only_an_administrator_can(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert organisation_policy_path() == Path("/etc/discreet/policy.toml")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert organisation_policy_path() == Path("/Library/Application Support/Discreet/policy.toml")
