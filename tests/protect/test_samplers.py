"""The noise has exactly the distributions it claims: counted against their probabilities, with a fixed source.

OpenDP, which has the same distributions and draws from the system, is the oracle.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from math import exp, sqrt

import opendp.domains
import opendp.measurements
import opendp.metrics
import opendp.mod
import pytest

from desktop_app.protect.drawing import Lots
from desktop_app.protect.samplers import Source, SystemSource, discrete_gaussian, discrete_laplace

_DRAWS = 20_000
opendp.mod.enable_features("contrib")


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


def _whole_numbers() -> opendp.mod.Domain:
    return opendp.domains.vector_domain(opendp.domains.atom_domain(T=int), size=_DRAWS)


def _alike(one: Counter[int], other: Counter[int]) -> bool:
    """Whether two samples of one size could be of one distribution: Pearson's statistic, rare numbers taken as one."""
    common = [n for n in one | other if one[n] + other[n] >= 20]
    cells = [(one[n], other[n]) for n in common]
    cells.append((_DRAWS - sum(a for a, _ in cells), _DRAWS - sum(b for _, b in cells)))
    statistic = sum((a - b) ** 2 / (a + b) for a, b in cells if a + b)
    freedom = len(cells) - 1
    return statistic < freedom + 5 * sqrt(2 * freedom)


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


@pytest.mark.parametrize("scale", [Fraction(1), Fraction(5)])
def test_the_oracle_draws_discrete_laplace_as_we_do(scale: Fraction) -> None:
    measurement = opendp.measurements.make_laplace(_whole_numbers(), opendp.metrics.l1_distance(T=int), float(scale))
    source = _Seeded(4)
    ours = Counter(discrete_laplace(scale, source) for _ in range(_DRAWS))
    assert _alike(ours, Counter(measurement([0] * _DRAWS)))
    assert not _alike(ours, Counter(discrete_laplace(scale * 6 / 5, source) for _ in range(_DRAWS)))


def test_the_oracle_draws_discrete_gaussian_as_we_do() -> None:
    distance = opendp.metrics.l2_distance(T=float)
    measurement = opendp.measurements.make_gaussian(_whole_numbers(), distance, 4.0)
    source = _Seeded(5)
    ours = Counter(discrete_gaussian(Fraction(16), source) for _ in range(_DRAWS))
    assert _alike(ours, Counter(measurement([0] * _DRAWS)))
    assert not _alike(ours, Counter(discrete_gaussian(Fraction(19), source) for _ in range(_DRAWS)))


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
