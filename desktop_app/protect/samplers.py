"""Noise for whole numbers, exact: the discrete Laplace and discrete Gaussian distributions.

The algorithms are those of Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy" (2020):
rejection on whole numbers and fractions only, so that no rounding of floating point gives anything away. What noise
is added to, and how much, is not decided here.
"""

from __future__ import annotations

import secrets
from fractions import Fraction
from math import isqrt
from typing import Protocol


class Source(Protocol):
    """Where chance comes from."""

    def below(self, limit: int) -> int:
        """A uniform number from 0 up to ``limit``."""
        ...


class SystemSource:
    """The operating system's source."""

    def below(self, limit: int) -> int:
        """A uniform number from 0 up to ``limit``."""
        return secrets.randbelow(limit)


def discrete_laplace(scale: Fraction, source: Source) -> int:
    """A whole number ``n`` with probability proportional to ``exp(-abs(n) / scale)``; Algorithm 2 of the paper.

    Args:
        scale: above 0; sensitivity divided by epsilon.
        source: where chance comes from.
    """
    numerator, denominator = scale.numerator, scale.denominator
    while True:
        part = source.below(numerator)
        if not _exponential(Fraction(part, numerator), source):
            continue
        whole = 0
        while _exponential(Fraction(1), source):
            whole += 1
        size = (part + numerator * whole) // denominator
        negative = source.below(2) == 1
        if not (negative and size == 0):
            return -size if negative else size


def discrete_gaussian(variance: Fraction, source: Source) -> int:
    """A whole number ``n`` with probability proportional to ``exp(-n**2 / (2 * variance))``; Algorithm 3 of the paper.

    Args:
        variance: above 0.
        source: where chance comes from.
    """
    scale = isqrt(variance.numerator // variance.denominator) + 1
    while True:
        drawn = discrete_laplace(Fraction(scale), source)
        excess = (abs(drawn) - variance / scale) ** 2 / (2 * variance)
        if _exponential(excess, source):
            return drawn


def _exponential(exponent: Fraction, source: Source) -> bool:
    """True with probability ``exp(-exponent)``; Algorithm 1 of the paper."""
    while exponent > 1:
        if not _exponential_up_to_one(Fraction(1), source):
            return False
        exponent -= 1
    return _exponential_up_to_one(exponent, source)


def _exponential_up_to_one(exponent: Fraction, source: Source) -> bool:
    rounds = 1
    while source.below(exponent.denominator * rounds) < exponent.numerator:
        rounds += 1
    return rounds % 2 == 1
