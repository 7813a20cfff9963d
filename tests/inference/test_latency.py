"""Percentiles of run times come out within the width of a bucket, in memory that does not grow."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.inference.latency import Histogram


def test_without_runs_there_is_nothing_to_tell() -> None:
    assert (Histogram().count, Histogram().percentile(0.5)) == (0, 0.0)


@given(st.lists(st.floats(0.11, 90_000), min_size=1, max_size=200), st.sampled_from([0.5, 0.95]))
def test_a_percentile_is_right_to_within_a_bucket(times: list[float], share: float) -> None:
    histogram = Histogram()
    for milliseconds in times:
        histogram.add(milliseconds)
    exact = sorted(times)[max(0, -int(-share * len(times) // 1) - 1)]
    assert histogram.count == len(times)
    assert exact / 1.5 <= histogram.percentile(share) <= exact * 1.5


@given(st.floats(0, 1e12))
def test_any_time_finds_a_bucket(milliseconds: float) -> None:
    histogram = Histogram()
    histogram.add(milliseconds)
    assert histogram.count == 1
    assert histogram.percentile(1) > 0
