"""Stand-ins for dates, ages and amounts: a conversation's dates move by the same days, its amounts by one factor."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.protect import amounts, dates

if TYPE_CHECKING:
    from desktop_app.protect.scene import Scene

_LEAST_DAYS, _MOST_DAYS = 20, 330
_ADULT, _OLDEST = 18, 120
_ONE_SIGNIFICANT = 3
"""Zeros at the end of a round amount stay zeros, but for the three figures before them."""


def date(value: str, scene: Scene, salt: int) -> str | None:
    """The date moved by the conversation's days, in the same writing; None for what is no date in figures or names."""
    written = dates.read(value, month_first=scene.country == "US", this_year=datetime.now(UTC).year)
    if written is None:
        return None
    days = scene.lots.between(_LEAST_DAYS, _MOST_DAYS, "days")
    days = -days if scene.lots.number(2, "past") else days
    step = {"year": 365, "month": 31}.get(written.precision, 1)
    moved = days + salt * step if written.precision != "year" else (365 + salt * 365) * (1 if days > 0 else -1)
    return written.like(dates.shifted(written.day, moved))


def age(value: str, scene: Scene, salt: int) -> str | None:
    """An age one to four years away on the same side of eighteen; None for an age in words."""
    figure = amounts.read(value)
    if figure is None or figure.decimals:
        return None
    years = figure.units
    away = scene.lots.between(1, 4, "age", value) + salt
    older = years + away if scene.lots.number(2, "older", value, salt) or years - away < 0 else years - away
    if older > _OLDEST:
        older = years - away
    if (older >= _ADULT) != (years >= _ADULT):
        older = years + away if years >= _ADULT else max(0, years - away)
    return figure.like(older)


def amount(value: str, scene: Scene, salt: int) -> str | None:
    """The amount times the conversation's factor, as round as it was; None for an amount in words."""
    figure = amounts.read(value)
    if figure is None:
        return None
    percent = scene.lots.one_of((*range(80, 95), *range(106, 126)), "factor")
    exact = Fraction(figure.units * percent, 100)
    digits = str(figure.units)
    zeros = len(digits) - len(digits.rstrip("0"))
    step = 10 ** max(0, min(zeros, len(digits) - _ONE_SIGNIFICANT))
    moved = round(exact / step) * step
    moved += step * salt if moved != figure.units else step * (salt + 1)
    return figure.like(moved)
