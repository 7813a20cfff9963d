"""The course of a figure has a mean for each half minute of the last hour, and no more."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.inference.course import Course


class _Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0 * 30

    def __call__(self) -> float:
        return self.seconds


def test_without_figures_there_is_no_course() -> None:
    assert Course().points() == ()


def test_figures_of_one_half_minute_are_one_point() -> None:
    clock = _Clock()
    course = Course(clock)
    for figure in (1.0, 2.0, 6.0):
        course.add(figure)
    clock.seconds += 60
    course.add(5.0)
    assert course.points() == ((1.0, 3.0), (0.0, 5.0))


def test_what_is_older_than_an_hour_is_gone() -> None:
    clock = _Clock()
    course = Course(clock)
    course.add(1.0)
    clock.seconds += 3600
    assert course.points() == ((60.0, 1.0),)
    clock.seconds += 30
    assert course.points() == ()


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0.1, 1000)), max_size=300))
def test_points_are_in_order_within_the_hour_and_within_the_figures(steps: list[tuple[float, float]]) -> None:
    clock = _Clock()
    course = Course(clock)
    for seconds, figure in steps:
        clock.seconds += seconds
        course.add(figure)
    points = course.points()
    ages = [age for age, _ in points]
    assert ages == sorted(set(ages), reverse=True)
    assert all(0 <= age <= 60 for age in ages)
    figures = [figure for _, figure in steps]
    assert all(min(figures) * 0.999 <= mean <= max(figures) * 1.001 for _, mean in points)
