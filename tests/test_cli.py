"""The command line: one object a line, errors on their own line, and nothing sent without a yes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_NO_NETWORK = ("unshare", "--user", "--map-current-user", "--net", "--")


def _discreet(*words: str, given: str | bytes = "", home: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = dict(os.environ)
    if home:
        environment |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    data = given if isinstance(given, bytes) else given.encode()
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *words], input=data, capture_output=True, check=False, env=environment
    )


def _lines(*rows: object) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def _rows(run: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_detect_answers_every_line_and_says_what_is_wrong_with_the_others(tmp_path: Path) -> None:
    text = "Hi, I'm John Smith, my SSN is 123-45-6789"
    given = _lines({"text": text}, {"text": "a\ud800"}, {"words": 1}, [1]) + "{not json\n\n" + _lines({"text": ""})
    run = _discreet("detect", "--jsonl", given=given, home=tmp_path)
    first, half, missing, array, broken, empty = _rows(run)
    assert {(f["type"], text[f["start"] : f["end"]]) for f in first["findings"]} == {
        ("PERSON", "John Smith"),
        ("GOVERNMENT_ID", "123-45-6789"),
    }
    assert all(finding["why"] and 0 < finding["score"] <= 1 for finding in first["findings"])
    assert half["error"]["kind"] == "text_unreadable"
    assert {row["error"]["kind"] for row in (missing, array, broken)} == {"bad_request"}
    assert empty == {"findings": []}
    assert run.returncode == 1


def test_protect_and_restore_are_each_others_inverse(tmp_path: Path) -> None:
    texts = ["John Smith paid with 4532-7153-9856-3421.", "[PERSON_1] knows John Smith", "C:\\[PERSON_1\\] é\n"]
    protected = _rows(_discreet("protect", "--jsonl", given=_lines(*({"text": t} for t in texts)), home=tmp_path))
    assert all("John" not in row["text"] and "4532" not in row["text"] for row in protected)
    assert protected[0]["vault"] == {"[PERSON_1]": "John Smith", "[CREDIT_CARD_NUMBER_1]": "4532-7153-9856-3421"}
    restored = _discreet("restore", "--jsonl", given=_lines(*protected), home=tmp_path)
    assert [row["text"] for row in _rows(restored)] == texts
    assert restored.returncode == 0


def test_the_same_advice_is_given_once(tmp_path: Path) -> None:
    text = "Anna Miller is 41 and Ben Carter is 43. How old is Anna and how old is Ben next year?"
    said = _discreet("protect", "--profile", "strict", given=text, home=tmp_path).stderr.splitlines()
    assert len(said) == len(set(said)) > 0


def test_redaction_leaves_no_vault(tmp_path: Path) -> None:
    run = _discreet("protect", "--jsonl", "--style", "redact", given=_lines({"text": "I am John Smith"}), home=tmp_path)
    (row,) = _rows(run)
    assert (row["text"], row["vault"]) == ("I am [PERSON]", {})


def test_enhance_lists_its_edits(tmp_path: Path) -> None:
    text = "teh [PERSON_1]  said so"
    (row,) = _rows(_discreet("enhance", "--jsonl", "--level", "fix", given=_lines({"text": text}), home=tmp_path))
    assert row["text"] == "The [PERSON_1] said so"
    assert all(text[edit["start"] : edit["end"]] == edit["before"] for edit in row["edits"])


def test_plain_text_goes_in_and_comes_out(tmp_path: Path) -> None:
    vault = tmp_path / "vault.json"
    vault.touch(mode=0o644)  # one that was there keeps none of its openness
    run = _discreet("protect", "--vault", str(vault), given="I am John Smith\n", home=tmp_path)
    assert run.stdout == b"I am [PERSON_1]\n"
    assert vault.stat().st_mode & 0o077 == 0
    assert _discreet("restore", "--vault", str(vault), given=run.stdout, home=tmp_path).stdout == b"I am John Smith\n"


def test_send_shows_what_leaves_and_restores_the_reply(tmp_path: Path) -> None:
    run = _discreet("send", "--provider", "practice", "--yes", given="I am John Smith, help me.", home=tmp_path)
    shown, _, reply = run.stdout.decode().partition("corrections")
    assert "John Smith" not in shown
    assert "[PERSON_1]" in shown
    assert "John Smith" in reply
    assert run.returncode == 0


def test_send_asks_and_without_a_terminal_sends_nothing(tmp_path: Path) -> None:
    command = ["setsid", sys.executable, "-m", "desktop_app", "send", "--provider", "practice"]
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    run = subprocess.run(command, input=b"I am John Smith", capture_output=True, check=False, env=environment)
    assert b"practice provider" not in run.stdout
    assert b"--yes" in run.stderr
    assert run.returncode == 1


@pytest.mark.parametrize("given", ["", "  \n"])
def test_send_has_nothing_to_send_without_text(given: str, tmp_path: Path) -> None:
    run = _discreet("send", "--provider", "practice", "--yes", given=given, home=tmp_path)
    assert run.returncode == 1
    assert b"no text" in run.stderr


def test_an_unknown_provider_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    run = _discreet("send", "--provider", "nobody", "--yes", given="hello", home=tmp_path)
    assert run.returncode == 1
    assert b"practice" in run.stderr


def test_doctor_reports_as_json(tmp_path: Path) -> None:
    run = _discreet("doctor", "--json", home=tmp_path)
    report = json.loads(run.stdout)
    assert report["versions"]["discreet"]
    assert all(len(model["sha256"]) == 64 and model["runs_on"] for model in report["engine"]["models"])
    assert {ability["name"] for ability in report["desktop"]} >= {"hotkey", "tray", "clipboard"}
    assert report["engine"]["probe_ms"] > 0
    assert report["archive"]["detail"] == "Nothing has been kept on this machine yet."
    assert report["connections_refused"] == report["engine"]["connections_refused"] == 0


def test_a_megabyte_of_text_is_protected_and_restored(tmp_path: Path) -> None:
    text = "The pump was checked and nothing was found to be wrong with it. " * 16_000 + "I am John Smith."
    run = _discreet("protect", "--jsonl", given=_lines({"text": text}), home=tmp_path)
    (row,) = _rows(run)
    assert row["text"].endswith("I am [PERSON_1].")


@pytest.mark.skipif(sys.platform != "linux", reason="strace and network namespaces are Linux's")
def test_with_all_network_denied_everything_works_and_no_connection_is_tried(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    traced = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace)]
    command = [*_NO_NETWORK, *traced, sys.executable, "-m", "desktop_app", "send", "--provider", "practice", "--yes"]
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    prompt = b"I am John Smith, mail ada@mail.example.co.uk, see https://example.org, teh end."
    run = subprocess.run(command, input=prompt, capture_output=True, check=False, env=environment)
    assert b"practice provider" in run.stdout, run.stderr
    assert "AF_INET" not in trace.read_text(encoding="utf-8")


def test_the_trace_would_show_a_connection_if_there_were_one(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    reach = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    command = ["strace", "-f", "-qq", "-e", "trace=connect", "-o", str(trace), sys.executable, "-c", reach]
    subprocess.run(command, check=True)
    assert "AF_INET" in trace.read_text(encoding="utf-8")
