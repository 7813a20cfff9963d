"""The doctor tells all that stands in the way at once, each by name; what is well it does not mention."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.assistant import Assistant
from desktop_app.doctor import examined, folder_troubles
from desktop_app.engine import Engine
from desktop_app.gateway.guard import EgressGuard
from desktop_app.storage.archive import Archive
from desktop_app.storage.keychain import Keychain
from desktop_app.storage.settings import SettingsFile

_SESSION = {"no_keychain": False, "no_display": False} if sys.platform == "linux" else {"no_keychain": False}
"""What the tests have none of."""
Found = Callable[[], dict[str, bool]]


@pytest.fixture
def troubles(engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Found:
    """What is found for a person whose everything lies in ``tmp_path``: by name, whether it is grave."""
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)

    def found() -> dict[str, bool]:
        settings, archive = SettingsFile(tmp_path / "settings.toml"), Archive(tmp_path / "kept", Keychain())
        examination = examined(Assistant(engine, settings, Keychain(), EgressGuard(), archive))
        assert examination.health is not None
        graves = [trouble.grave for trouble in examination.troubles]
        assert graves == sorted(graves, reverse=True)
        return {trouble.kind: trouble.grave for trouble in examination.troubles}

    return found


def test_where_all_is_well_only_what_the_session_lacks_is_told_and_nothing_is_written(
    troubles: Found, tmp_path: Path
) -> None:
    assert troubles() == _SESSION
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_a_folder_is_told_once_and_stays(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("mine", encoding="utf-8")
    (trouble,) = folder_troubles([tmp_path / "config" / "discreet", tmp_path / "config" / "other", tmp_path / "data"])
    assert (trouble.kind, trouble.grave) == ("folder_unusable", True)
    assert str(tmp_path / "config" / "other") in trouble.says
    assert str(tmp_path / "data") not in trouble.says
    assert [path.name for path in tmp_path.iterdir()] == ["config"]


def test_all_that_is_wrong_with_the_persons_files_is_told_at_once(troubles: Found, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('profile = "blanced"\n', encoding="utf-8")
    (tmp_path / "policy.toml").write_text("rules = 3\n", encoding="utf-8")
    (tmp_path / "terms.csv").write_text("no,such,columns\n", encoding="utf-8")
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "archive.db").write_bytes(b"somebody lost the key file")
    wrong = {"policy_broken": True, "bad_request": True, "archive": True}
    assert troubles() == {**wrong, "settings": False, **_SESSION}
