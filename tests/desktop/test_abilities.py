"""What the desktop offers is told as it is, and what it lacks comes with advice."""

from __future__ import annotations

import sys

import pytest

from desktop_app.desktop.abilities import desktop_abilities

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS offer both by themselves")


def _named(monkeypatch: pytest.MonkeyPatch, **environment: str) -> dict[str, tuple[bool, str]]:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return {ability.name: (ability.available, ability.detail) for ability in desktop_abilities()}


def test_without_a_display_there_is_neither_hotkey_nor_tray_nor_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    abilities = _named(monkeypatch)
    assert {name: abilities[name] for name in ("hotkey", "tray", "clipboard")} == dict.fromkeys(
        ("hotkey", "tray", "clipboard"), (False, "no display")
    )


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # python-xlib leaves its sockets
def test_x11_offers_the_hotkey_and_a_missing_tray_comes_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    abilities = _named(monkeypatch, DISPLAY=":77", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent/bus")
    assert abilities["hotkey"][0]
    assert not abilities["tray"][0]
    assert "install" in abilities["tray"][1]
    assert abilities["clipboard"][0]
    assert not abilities["notifications"][0]


def test_wayland_without_a_portal_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    available, detail = _named(monkeypatch, WAYLAND_DISPLAY="wayland-0")["hotkey"]
    assert not available
    assert "bind a command" in detail
