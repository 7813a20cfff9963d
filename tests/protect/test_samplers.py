"""The noise has exactly the distributions it claims: counted against their probabilities, with a fixed source."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from math import exp, sqrt

import pytest

from desktop_app.protect.drawing import Lots
from desktop_app.protect.samplers import Source, SystemSource, discrete_gaussian, discrete_laplace

_DRAWS = 20_000


class _Seeded:
    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - the same draws every time

    def below(self, limit: int) -> int:
        return self._chance.randrange(limit)


def _laplace(scale: Fraction) -> Callable[[int], float]:
    ratio = exp(-1 / scale)
    return lambda n: (1 - ratio) / (1 + ratio) * ratio ** abs(n)


def _gaussian(variance: Fraction) -> Callable[[int], float]:
    reach = range(-200, 201)
    whole = sum(exp(-n * n / (2 * variance)) for n in reach)
    return lambda n: exp(-n * n / (2 * variance)) / whole


def _chi_square(drawn: Counter[int], mass: Callable[[int], float]) -> tuple[float, int]:
    """Pearson's statistic over all numbers expected five times or more, the rest as one; and its degrees of freedom."""
    total = sum(drawn.values())
    likely = [n for n in range(-200, 201) if total * mass(n) >= 5]
    cells = [(drawn[n], total * mass(n)) for n in likely]
    rest = total - sum(expected for _, expected in cells)
    if rest >= 5:
        cells.append((total - sum(seen for seen, _ in cells), rest))
    return sum((seen - expected) ** 2 / expected for seen, expected in cells), len(cells) - 1


@pytest.mark.parametrize("scale", [Fraction(1, 2), Fraction(1), Fraction(7, 3), Fraction(5)])
@pytest.mark.parametrize("source", [_Seeded(1), Lots("0" * 32).bits("noise")], ids=["seeded", "keyed"])
def test_discrete_laplace_is_distributed_as_it_says(scale: Fraction, source: Source) -> None:
    drawn = Counter(discrete_laplace(scale, source) for _ in range(_DRAWS))
    statistic, freedom = _chi_square(drawn, _laplace(scale))
    assert statistic < freedom + 5 * sqrt(2 * freedom)


@pytest.mark.parametrize("variance", [Fraction(1, 4), Fraction(2), Fraction(49, 3)])
def test_discrete_gaussian_is_distributed_as_it_says(variance: Fraction) -> None:
    source = _Seeded(2)
    drawn = Counter(discrete_gaussian(variance, source) for _ in range(_DRAWS))
    statistic, freedom = _chi_square(drawn, _gaussian(variance))
    assert statistic < freedom + 5 * sqrt(2 * freedom)


def test_the_check_would_notice_another_distribution() -> None:
    source = _Seeded(3)
    drawn = Counter(discrete_laplace(Fraction(5), source) for _ in range(_DRAWS))
    statistic, freedom = _chi_square(drawn, _laplace(Fraction(11, 2)))
    assert statistic > freedom + 5 * sqrt(2 * freedom)


def test_the_system_source_stays_below_its_limit() -> None:
    assert {SystemSource().below(3) for _ in range(200)} == {0, 1, 2}


def test_keyed_bits_are_the_same_again_and_others_for_another_value() -> None:
    lots = Lots("0" * 32)
    first = [lots.bits("a").below(1000) for _ in range(5)]
    assert first == [lots.bits("a").below(1000) for _ in range(5)]
    again, other = lots.bits("a"), lots.bits("b")
    assert [again.below(1000) for _ in range(20)] != [other.below(1000) for _ in range(20)]
