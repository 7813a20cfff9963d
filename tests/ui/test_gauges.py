"""Bars and lines are as long and as high as what they show, and say it in words."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.gauges import Gauge, Trace


def test_bars_are_as_long_as_what_they_show_and_say_it(appearance: Appearance, qtbot: QtBot) -> None:
    gauge = Gauge(appearance, 5, 10, 20, "pii: half of the runs within 5 ms")
    qtbot.addWidget(gauge)
    assert (gauge.usual_share, gauge.most_share) == (0.25, 0.5)
    assert gauge.accessibleName() == "pii: half of the runs within 5 ms"
    gauge.resize(200, 16)
    picture = gauge.grab().toImage()
    accent = appearance.theme.accent.lower()
    across = [picture.pixelColor(x, 6).name() == accent for x in range(200)]
    assert 46 <= sum(across) <= 54


def test_a_line_goes_from_the_oldest_point_to_now_over_a_floor_of_zero(appearance: Appearance, qtbot: QtBot) -> None:
    trace = Trace(appearance, ((10.0, 5.0), (5.0, 20.0), (0.0, 10.0)), "pii: between 5 and 20 ms")
    qtbot.addWidget(trace)
    assert trace.shares == ((0.0, 0.25), (0.5, 1.0), (1.0, 0.5))
    assert trace.accessibleName() == "pii: between 5 and 20 ms"
    trace.resize(200, 36)
    picture = trace.grab().toImage()
    ground = picture.pixelColor(100, 20)
    drawn = {x: min(y for y in range(36) if picture.pixelColor(x, y) != ground) for x in (2, 100, 198)}
    assert drawn[100] < drawn[198] < drawn[2]
