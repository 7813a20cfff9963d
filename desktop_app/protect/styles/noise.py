"""Noise: ages, dates and amounts changed a little at random, so that each could have been another nearby.

The noise is discrete Laplace with scale distance / epsilon: whatever value within ``distance`` of the real one the text
had, the same result would be at most ``exp(EPSILON)`` times less likely. A value keeps its noise for the conversation,
every new one spends ``EPSILON`` of its ``BUDGET``, and when that is used up values get placeholders instead. Noise may
be 0: a rule against it would tell more than it hides.
"""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

from desktop_app.mentions import fold
from desktop_app.protect import amounts, dates
from desktop_app.protect.numbering import PLACEHOLDER
from desktop_app.protect.samplers import discrete_laplace
from desktop_app.protect.scene import Hidden, Scene
from desktop_app.vocabulary import EntityType, Span, Style

EPSILON = 1.0
"""What one value costs."""
BUDGET = 10.0
"""What a conversation may spend."""
_DISTANCE_YEARS = 3
"""An age is hidden among those this many years around it."""
_DISTANCE_DAYS = 14
"""A date, likewise. Months and years written without a day move by whole ones."""
_SIGNIFICANT = 2
_DISTANCE_STEPS = 5
"""An amount is hidden among those within five steps of its second figure: 2,400 moves in steps of 100, distance 500.
How many figures it has is not hidden."""
_OLDEST = 120


def replacement(hidden: Hidden, scene: Scene) -> str:
    """The value with noise; its placeholder for what is no figure or date, or when the budget is spent."""
    parts = scene.totals.get(hidden.span)
    total = _total(hidden, parts, scene) if parts else None
    if total is not None:
        return _entered(total, hidden, scene)
    known = scene.numbering.known(hidden.value, hidden.type, Style.NOISE)
    if known is not None:
        returns = known == hidden.value or scene.numbering.stands_for_a_value(known)
        return known if returns else scene.placeholder(hidden)
    if scene.numbering.spent + EPSILON > BUDGET:
        return scene.placeholder(hidden)
    noisy = _noisy(hidden, scene)
    if noisy is None:
        return scene.placeholder(hidden)
    scene.numbering.spent += EPSILON
    if scene.is_taken(noisy) or (noisy != hidden.value and not _is_unique(noisy, scene)):
        return scene.placeholder(hidden)  # who sees the result could have told that much from the rest of it
    return _entered(noisy, hidden, scene)


def _entered(noisy: str, hidden: Hidden, scene: Scene) -> str:
    if scene.numbering.known(hidden.value, hidden.type, Style.NOISE) == noisy:
        return noisy
    unique = _is_unique(noisy, scene)
    if not unique:
        scene.numbering.withdraw(noisy)
    return scene.enter(noisy, hidden, Style.NOISE, returns=unique)


def _is_unique(noisy: str, scene: Scene) -> bool:
    return not scene.is_taken(noisy) and fold(noisy)[0] not in scene.visible


def _noisy(hidden: Hidden, scene: Scene) -> str | None:
    match hidden.type:
        case EntityType.AGE:
            figure = amounts.read(hidden.value)
            if figure is None or figure.decimals:
                return None
            return figure.like(min(_OLDEST, max(0, figure.units + _noise(_DISTANCE_YEARS, hidden, scene))))
        case EntityType.MONEY:
            figure = amounts.read(hidden.value)
            if figure is None or not figure.units:
                return None
            step = 10 ** max(0, len(str(figure.units)) - _SIGNIFICANT)
            return figure.like(max(0, figure.units + step * _noise(_DISTANCE_STEPS, hidden, scene)))
        case EntityType.DATE | EntityType.DATE_OF_BIRTH:
            written = dates.read(hidden.value, month_first=scene.country == "US", this_year=datetime.now(UTC).year)
            if written is None:
                return None
            days = _noise(_DISTANCE_DAYS, hidden, scene) * {"month": 31, "year": 365}.get(written.precision, 1)
            return written.like(dates.shifted(written.day, days))
    return None


def _noise(distance: int, hidden: Hidden, scene: Scene) -> int:
    source = scene.lots.bits("noise", hidden.type, hidden.value)
    return discrete_laplace(distance / Fraction(EPSILON), source)


def _total(hidden: Hidden, parts: tuple[Span, ...], scene: Scene) -> str | None:
    """The sum of the parts as they will stand in the table, in the total's own writing; it costs nothing more."""
    figure = amounts.read(hidden.value)
    if figure is None:
        return None
    by_span = {other.span: other for other in scene.hidden}
    summed = Fraction(0)
    for span in parts:
        other = by_span.get(span)
        written = replacement(other, scene) if other and scene.style_of(other) is Style.NOISE else span.of(scene.text)
        part = None if PLACEHOLDER.fullmatch(written) else amounts.read(written)
        if part is None:
            return None
        summed += part.number
    units = summed * 10**figure.decimals / figure.multiple
    return figure.like(round(units)) if units >= 0 else None
