"""Notices go over a real bus to whoever shows them; where nobody does, that is said."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.notifications import BusNotifications, Notice
from tests.journeys.tray_desktop import NoticeService, session_bus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the session bus is of Linux")


@pytest.fixture
def bus(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    with session_bus(tmp_path_factory.mktemp("bus")) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


def test_a_notice_is_shown_and_what_is_pressed_on_it_is_done(qtbot: QtBot, bus: str) -> None:
    service, notifications = NoticeService(bus), BusNotifications()
    pressed: list[str] = []
    actions = {"Hide": lambda: pressed.append("hide"), "Leave": lambda: pressed.append("leave")}
    assert notifications.show(Notice("Clipboard", "2 private values", actions))
    qtbot.waitUntil(lambda: bool(service.notices))
    assert service.notices == [("Clipboard", "2 private values", ["0", "Hide", "1", "Leave"])]
    qtbot.waitUntil(lambda: notifications._shown == 7)
    service.press("Leave")
    qtbot.waitUntil(lambda: pressed == ["leave"])
    notifications.close()
    service.end()


@pytest.mark.usefixtures("bus")
def test_where_nobody_shows_notices_that_is_said(qtbot: QtBot) -> None:
    assert not BusNotifications().show(Notice("Clipboard", "2 private values"))


def test_without_a_bus_nothing_is_shown_and_nothing_fails(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    notifications = BusNotifications()
    assert not notifications.show(Notice("Clipboard", "2 private values"))
    notifications.close()


def test_a_bus_that_goes_away_is_noticed(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    notifications = BusNotifications()
    with session_bus(tmp_path_factory.mktemp("bus")) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        service = NoticeService(address)
        assert notifications.show(Notice("Clipboard", "one"))
        qtbot.waitUntil(lambda: bool(service.notices))
        service.end()
    qtbot.waitUntil(lambda: notifications._connection is None)
    assert not notifications.show(Notice("Clipboard", "two"))
